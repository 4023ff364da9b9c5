import type { Rule } from '../rule';
import { anchorAmbiguous } from './anchor-ambiguous';
import { anchorChangedAfterDone } from './anchor-changed-after-done';
import { anchorLost } from './anchor-lost';
import { anchorMismatch } from './anchor-mismatch';
import { anchorMoved } from './anchor-moved';
import { anchorOutOfRange } from './anchor-out-of-range';
import { anchorSplitsGrapheme } from './anchor-splits-grapheme';
import { anchorUnanchored } from './anchor-unanchored';
import { boilerplateLooksLikeContent } from './boilerplate-looks-like-content';
import { boilerplateNoBody } from './boilerplate-no-body';
import { boilerplateUnannotated } from './boilerplate-unannotated';
import { corpusDuplicate } from './corpus-duplicate';
import { corpusEmptyFile } from './corpus-empty-file';
import { corpusNearDuplicate } from './corpus-near-duplicate';
import { corpusOpenSuggestions } from './corpus-open-suggestions';
import { corpusRareLabel } from './corpus-rare-label';
import { dateFarFuture } from './date-far-future';
import { dateImpossible } from './date-impossible';
import { dateNoDocumentDate } from './date-no-document-date';
import { dateUnresolved } from './date-unresolved';
import { dateValueGrammar } from './date-value-grammar';
import { dateValueMismatch } from './date-value-mismatch';
import { dateWeekday } from './date-weekday';
import { entityHonorific } from './entity-honorific';
import { entityInBoilerplate } from './entity-in-boilerplate';
import { entityLongerThanElsewhere } from './entity-longer-than-elsewhere';
import { entityReferenceLabel } from './entity-reference-label';
import { entityShorterThanElsewhere } from './entity-shorter-than-elsewhere';
import { entityTwoLabels } from './entity-two-labels';
import { entityUntaggedName } from './entity-untagged-name';
import { sidecarAmbiguousName } from './sidecar-ambiguous-name';
import { sidecarBadIgnore } from './sidecar-bad-ignore';
import { sidecarDuplicateId } from './sidecar-duplicate-id';
import { sidecarMergeConflict } from './sidecar-merge-conflict';
import { sidecarMissing } from './sidecar-missing';
import { sidecarNewerFormat } from './sidecar-newer-format';
import { sidecarOrphan } from './sidecar-orphan';
import { sidecarSchema } from './sidecar-schema';
import { sidecarUnknownReference } from './sidecar-unknown-reference';
import { sidecarUnreadable } from './sidecar-unreadable';
import { sidecarUnsorted } from './sidecar-unsorted';
import { spanCrossesLine } from './span-crosses-line';
import { spanDuplicate } from './span-duplicate';
import { spanEdge } from './span-edge';
import { spanEmpty } from './span-empty';
import { spanOverlap } from './span-overlap';
import { spanUnknownKind } from './span-unknown-kind';
import { spanUnknownLabel } from './span-unknown-label';
import { textControlCharacter } from './text-control-character';
import { textLongLine } from './text-long-line';
import { textLookAlike } from './text-look-alike';
import { textMixedLineEnds } from './text-mixed-line-ends';
import { textMojibake } from './text-mojibake';
import { textNoBreakSpace } from './text-no-break-space';
import { textNotNfc } from './text-not-nfc';
import { textNotUtf8 } from './text-not-utf8';
import { textTonePlacement } from './text-tone-placement';
import { textTruncated } from './text-truncated';
import { textUnreadable } from './text-unreadable';
import { textWrongLanguage } from './text-wrong-language';
import { textZeroWidth } from './text-zero-width';

/** The list of rules: one line a rule, sorted by id. */
export const RULES: readonly Rule[] = [
  anchorAmbiguous,
  anchorChangedAfterDone,
  anchorLost,
  anchorMismatch,
  anchorMoved,
  anchorOutOfRange,
  anchorSplitsGrapheme,
  anchorUnanchored,
  boilerplateLooksLikeContent,
  boilerplateNoBody,
  boilerplateUnannotated,
  corpusDuplicate,
  corpusEmptyFile,
  corpusNearDuplicate,
  corpusOpenSuggestions,
  corpusRareLabel,
  dateFarFuture,
  dateImpossible,
  dateNoDocumentDate,
  dateUnresolved,
  dateValueGrammar,
  dateValueMismatch,
  dateWeekday,
  entityHonorific,
  entityInBoilerplate,
  entityLongerThanElsewhere,
  entityReferenceLabel,
  entityShorterThanElsewhere,
  entityTwoLabels,
  entityUntaggedName,
  sidecarAmbiguousName,
  sidecarBadIgnore,
  sidecarDuplicateId,
  sidecarMergeConflict,
  sidecarMissing,
  sidecarNewerFormat,
  sidecarOrphan,
  sidecarSchema,
  sidecarUnknownReference,
  sidecarUnreadable,
  sidecarUnsorted,
  spanCrossesLine,
  spanDuplicate,
  spanEdge,
  spanEmpty,
  spanOverlap,
  spanUnknownKind,
  spanUnknownLabel,
  textControlCharacter,
  textLongLine,
  textLookAlike,
  textMixedLineEnds,
  textMojibake,
  textNoBreakSpace,
  textNotNfc,
  textNotUtf8,
  textTonePlacement,
  textTruncated,
  textUnreadable,
  textWrongLanguage,
  textZeroWidth,
];

/** What needs nothing but the document, its sidecar and the configuration. */
export const DOCUMENT_RULES: readonly Rule[] = RULES.filter(({ scope }) => scope !== 'corpus');

/** What needs the evidence of other documents (evidence.ts). */
export const CORPUS_RULES: readonly Rule[] = RULES.filter(({ scope }) => scope === 'corpus');
