import { LAYERS, type Layer } from '../core/annotation';
import type { ExportFormat } from '../core/export/format';
import { EXPORT_FORMATS } from '../core/export/formats';
import type { ExportChoice } from '../core/export/prepare';
import { LIST_OF_LAYER } from '../core/sidecar/fields';
import { JOBS_OPTION } from './jobs';
import { numberOption, type OptionSpec, type ParsedOptions } from './options';
import { UsageError } from './world';

export const EXPORT_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'format',
    value: 'FORMAT',
    choices: EXPORT_FORMATS.map(({ id }) => id),
    help: EXPORT_FORMATS.map(({ id }) => id).join(', '),
  },
  { name: 'out', value: 'PATH', help: 'the file or folder to write; without it, standard output' },
  { name: 'content', help: 'drop boilerplate; offsets count over what is left' },
  { name: 'layers', value: 'LAYERS', help: 'of blocks,entities,dates; the default depends on the format' },
  { name: 'undone', help: 'confirmed annotations of layers that are not marked done, too' },
  { name: 'include-suggestions', help: 'what programs suggest where nobody decided, too; implies --undone' },
  { name: 'split', value: 'BY', choices: ['site', 'document'], help: 'into train, dev and test, by site or document' },
  { name: 'seed', value: 'N', help: 'of the split; default 0' },
  { name: 'words', value: 'FILE', help: 'word segmentation for iob2: JSON Lines of {"file", "words"}' },
  { name: 'report', value: 'FILE', help: 'every single thing that was changed, refused or left out, as JSON Lines' },
  { name: 'config', value: 'FILE', help: 'read FILE instead of the nearest corpus.yaml' },
  { name: 'facts', value: 'FILE', help: 'with -: what all documents say, as "corpus lint -" printed it' },
  { name: 'annotator', value: 'NAME', help: 'whose sidecars, where corpus.yaml has a tree for each annotator' },
  JOBS_OPTION,
];

export interface ExportSettings {
  readonly format: ExportFormat;
  readonly choice: ExportChoice;
  readonly split: { readonly by: 'site' | 'document'; readonly seed: number } | undefined;
  readonly out: string | undefined;
}

/** @throws UsageError */
export function readExportSettings(options: ParsedOptions): ExportSettings {
  const format = EXPORT_FORMATS.find(({ id }) => id === options.get('format'));
  if (format === undefined) throw new UsageError('corpus export needs --format FORMAT.');
  const content = options.has('content');
  if (content && format.ofSource === true) {
    throw new UsageError(`--content: ${format.id} points into the sources. Run it without.`);
  }
  const by = options.get('split');
  const seed = numberOption(options, 'seed', { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true });
  if (seed !== undefined && by === undefined) throw new UsageError('--seed needs --split.');
  if (options.has('words') && format.id !== 'iob2') throw new UsageError('--words is for --format iob2.');
  const suggestions = options.has('include-suggestions');
  return {
    format,
    choice: { content, layers: readLayers(options, format), suggestions, undone: options.has('undone') },
    split: by === 'site' || by === 'document' ? { by, seed: seed ?? 0 } : undefined,
    out: options.get('out'),
  };
}

function readLayers(options: ParsedOptions, format: ExportFormat): readonly Layer[] {
  const typed = options.get('layers');
  if (typed === undefined) return format.defaultLayers;
  const names = typed.split(',').map((name) => name.trim());
  const layers = LAYERS.filter((layer) => names.includes(LIST_OF_LAYER[layer]));
  const unknown = names.find((name) => !LAYERS.some((layer) => LIST_OF_LAYER[layer] === name));
  if (unknown !== undefined)
    throw new UsageError(`--layers: there is no layer "${unknown}"; there are blocks, entities, dates.`);
  const missing = layers.find((layer) => !format.layers.includes(layer));
  if (missing !== undefined) throw new UsageError(`--layers: ${format.id} cannot hold ${LIST_OF_LAYER[missing]}.`);
  return layers;
}
