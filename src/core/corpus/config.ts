export const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** corpus.yaml, read and checked, defaults filled in. */
export interface CorpusConfig {
  /** minimatch globs relative to the corpus' folder; undefined: every `.txt` that is not plainly something else. */
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[];
  /** Folder of the mirrored sidecar tree, ending in `/`; undefined: beside the source. */
  readonly sidecars: string | undefined;
  readonly text: 'locked' | 'editable';
  readonly languages: readonly string[];
  readonly metadata: string | undefined;
  readonly labels: ReadonlyMap<string, LabelConfig>;
  readonly spans: { readonly overlap: 'forbid' | 'nested' | 'any' };
  readonly suggest: { readonly minScore: number };
  readonly gazetteer: string;
  readonly documents: readonly DocumentOverride[];
  readonly rules: ReadonlyMap<string, Severity>;
  readonly overrides: readonly { readonly glob: string; readonly rules: ReadonlyMap<string, Severity> }[];
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
