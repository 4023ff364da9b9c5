import type { CorpusConfig, Severity } from '../corpus/config';
import type { Gazetteer } from '../corpus/gazetteer';
import type { Message } from '../message';
import type { Problem } from '../problem';
import type { SidecarState } from '../sidecar/read';
import type { Sidecar } from '../sidecar/types';
import type { DocumentFacts, Suggestions } from '../suggestion';
import type { ArticleText } from '../text/document';
import type { TextRange } from '../text/range';
import type { CorpusEvidence } from './evidence';
import type { SidecarPlaces } from './sidecarPlaces';

/** One document and what belongs to it, as rules see it. Rules read; they never write or look things up. */
export interface LintArticle {
  /** Path of the source, relative to the corpus' folder; of the sidecar, where there is no source. */
  readonly path: string;
  readonly sidecarPath: string;
  /** Undefined when the source is missing or cannot be decoded. */
  readonly source: ArticleText | undefined;
  /** Why the source cannot be read; set exactly when the file is there and `source` is undefined. */
  readonly sourceError?: Message;
  /** `not-utf8`, `utf16`, `binary`, `too-large`, or a FileErrorCode. */
  readonly sourceErrorCode?: string;
  /** The file's text as decoded, byte order mark and carriage returns included; set exactly when `source` is. */
  readonly rawSource?: string;
  /** Undefined when there is no sidecar. */
  readonly sidecar: Sidecar | undefined;
  /** The sidecar's file text, for ranges into it. */
  readonly sidecarText: string | undefined;
  readonly sidecarProblems: readonly Problem[];
  readonly sidecarState: SidecarState | undefined;
  /** Why the sidecar's bytes cannot be read; set exactly when the file is there and `sidecarText` is undefined. */
  readonly sidecarError?: Message;
  /** Where items stand in the sidecar's text. */
  readonly places: SidecarPlaces;
  /** Other documents that would have the same sidecar. */
  readonly sharesSidecarWith: readonly string[];
  readonly config: CorpusConfig;
  readonly gazetteer: Gazetteer;
  /** What is known besides the text: from the sidecar, corpus.yaml and the metadata table. */
  readonly facts: DocumentFacts;
  /** What the recognisers say, worked out when first asked; undefined where no recognisers are at hand. */
  readonly suggestions: () => Suggestions | undefined;
  /** What the other documents say about this one; undefined while only this one is looked at. */
  readonly corpus: CorpusEvidence | undefined;
}

/** What a rule reports; the engine adds the rule's id and severity. */
export interface RuleFinding {
  readonly message: Message;
  /** The file that `range` lies in. */
  readonly file: 'source' | 'sidecar';
  /** UTF-16, over the normalised source or the sidecar's text as read. */
  readonly range: TextRange;
  readonly fix?: readonly FixEdit[];
  /** It has no edits of its own: `corpus lint --fix` repairs it with the sidecar as a whole. */
  readonly isRepairable?: true;
  /** The id of the annotation that it is about; what `ignore` of a sidecar can name. */
  readonly about?: string;
  /** A finding that is never worse than this, however severe the rule is. */
  readonly atMost?: 'warning' | 'info';
}

/** A fix is data: edits against the version that was linted. */
export interface FixEdit {
  /** An edit of the source counts over the normalised text; a `\n` that it covers is written as the file's line end. */
  readonly file: 'source' | 'sidecar';
  readonly range: TextRange;
  readonly newText: string;
}

/**
 * `stable`: this document, its sidecar, its configuration. `corpus`: other files' confirmed data.
 * `advisory`: depends on recognisers; off outside the editor by default.
 */
export type RuleScope = 'stable' | 'corpus' | 'advisory';

/** A number that corpus.yaml can set for a rule: `rules: {"text/long-line": {max: 20000}}`. */
export interface RuleOption {
  readonly default: number;
  readonly min: number;
  /** For the rule's page: what it counts, and in which unit. */
  readonly description: string;
}

/** Values of a rule's options, defaults filled in. */
export type RuleOptions = Readonly<Record<string, number>>;

export interface Rule {
  /** `group/name`; docs/rules/<group>-<name>.md documents it. */
  readonly id: string;
  readonly description: string;
  readonly scope: RuleScope;
  readonly defaultSeverity: Severity;
  readonly fixable: boolean;
  readonly options?: Readonly<Record<string, RuleOption>>;
  check(article: LintArticle, options: RuleOptions): Iterable<RuleFinding>;
}

export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  /** Path of the file that `range` lies in, relative to the corpus' folder. */
  readonly path: string;
}
