import { isLineKind, type Layer, TIMEX_TYPES } from '../annotation';
import type { CorpusConfig } from '../corpus/config';

/**
 * The layer of a label where the format has one list for all: an entity where the corpus has such a label, else a TIMEX3
 * type or a kind of line, else an entity that the linter will report.
 */
export function layerOf(label: string, config: Pick<CorpusConfig, 'labels'>): Layer {
  if (config.labels.has(label)) return 'entity';
  if (TIMEX_TYPES.some((type) => type === label)) return 'date';
  return isLineKind(label) ? 'block' : 'entity';
}
