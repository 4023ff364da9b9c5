import { DEFAULT_LABELS } from '../annotation';
import type { CorpusConfig } from './config';

/** What holds where corpus.yaml says nothing; schemas/corpus.schema.json states the same (a test compares them). */
export const DEFAULT_CONFIG: CorpusConfig = {
  include: undefined,
  exclude: [],
  sidecars: undefined,
  text: 'locked',
  languages: ['vi', 'en'],
  metadata: undefined,
  labels: new Map(DEFAULT_LABELS.map((label) => [label, { was: [] }])),
  spans: { overlap: 'forbid' },
  suggest: { minScore: 0.5 },
  gazetteer: 'gazetteer.yaml',
  documents: [],
  rules: new Map(),
  overrides: [],
  ignore: [],
};

/** The file's name; the nearest one above a document holds for it. */
export const CONFIG_FILE = 'corpus.yaml';

/** The format's version that this program reads. */
export const CONFIG_VERSION = 1;
