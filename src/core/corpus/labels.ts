import type { CorpusConfig } from './config';

/**
 * What a label is called in this corpus: itself, its new name where it was renamed (`was`), or undefined where the
 * team has no such label. Suggestions come with the default labels and go through this.
 */
export function currentLabel(config: Pick<CorpusConfig, 'labels'>, label: string): string | undefined {
  if (config.labels.has(label)) return label;
  for (const [name, { was }] of config.labels) if (was.includes(label)) return name;
  return undefined;
}
