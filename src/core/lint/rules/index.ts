import type { Rule } from '../rule';
import { anchorAmbiguous } from './anchor-ambiguous';
import { anchorLost } from './anchor-lost';
import { anchorMismatch } from './anchor-mismatch';
import { anchorMoved } from './anchor-moved';
import { anchorUnanchored } from './anchor-unanchored';
import { dateValueGrammar } from './date-value-grammar';
import { sidecarAmbiguousName } from './sidecar-ambiguous-name';
import { sidecarBadIgnore } from './sidecar-bad-ignore';
import { sidecarOrphan } from './sidecar-orphan';
import { sidecarUnreadable } from './sidecar-unreadable';
import { spanOverlap } from './span-overlap';
import { spanUnknownLabel } from './span-unknown-label';
import { textUnreadable } from './text-unreadable';

/** The list of rules: one line a rule, sorted by id. */
export const RULES: readonly Rule[] = [
  anchorAmbiguous,
  anchorLost,
  anchorMismatch,
  anchorMoved,
  anchorUnanchored,
  dateValueGrammar,
  sidecarAmbiguousName,
  sidecarBadIgnore,
  sidecarOrphan,
  sidecarUnreadable,
  spanOverlap,
  spanUnknownLabel,
  textUnreadable,
];

/** What needs nothing but the document, its sidecar and the configuration. */
export const DOCUMENT_RULES: readonly Rule[] = RULES.filter(({ scope }) => scope !== 'corpus');

/** What needs the evidence of other documents (evidence.ts). */
export const CORPUS_RULES: readonly Rule[] = RULES.filter(({ scope }) => scope === 'corpus');
