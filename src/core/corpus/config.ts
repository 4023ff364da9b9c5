export const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** corpus.yaml, read and checked, defaults filled in. */
export interface CorpusConfig {
  /** minimatch globs relative to the corpus' folder; undefined: every `.txt` that is not plainly something else. */
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[];
  /** Folder of the mirrored sidecar tree, ending in `/`; undefined: beside the source. */
  readonly sidecars: string | undefined;
  /** Around the annotator's name, where each has a tree of their own (annotator.ts). */
  readonly annotators?: { readonly before: string; readonly after: string };
  readonly text: 'locked' | 'editable';
  readonly languages: readonly string[];
  readonly metadata: string | undefined;
  readonly labels: ReadonlyMap<string, LabelConfig>;
  readonly spans: { readonly overlap: 'forbid' | 'nested' | 'any' };
  readonly suggest: { readonly minScore: number };
  readonly gazetteer: string;
  readonly documents: readonly DocumentOverride[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly overrides: readonly { readonly glob: string; readonly rules: ReadonlyMap<string, RuleSetting> }[];
  /** Findings that the team answers for, by file. */
  readonly ignore: readonly IgnoreEntry[];
}

/** What corpus.yaml says about one rule; what it leaves out stays as it is. */
export interface RuleSetting {
  readonly severity?: Severity;
  /** Options of the rule by name. */
  readonly options?: Readonly<Record<string, number>>;
}

export interface IgnoreEntry {
  readonly rule: string;
  /** A glob, or with `file` one path as it is. */
  readonly glob?: string;
  readonly file?: string;
  readonly reason: string;
}

export interface LabelConfig {
  readonly description?: string;
  /** `#rrggbb` */
  readonly color?: string;
  /** Names it had before. */
  readonly was: readonly string[];
}

export interface DocumentOverride {
  readonly glob: string;
  readonly language?: string;
  readonly date?: string;
  readonly site?: string;
}
