import * as vscode from 'vscode';
import { LAYERS } from '../../core/annotation';
import type { ExportFormat } from '../../core/export/format';
import { EXPORT_FORMATS } from '../../core/export/formats';
import { LIST_OF_LAYER } from '../../core/sidecar/fields';
import { translate } from '../convert';
import { type Corpus, nameOf, parentOf } from '../corpora';
import { BACK, pickOne, separator } from '../pickStep';
import { type ExportArgument, type ExportScope, goesIntoFolder, optionsOf } from './exportRequest';
import { type OptionItem, pickMany } from './pickMany';

/** Asks for the format; each with what it is and what it can hold. */
export function pickFormat(title: string): Promise<ExportFormat | typeof BACK | undefined> {
  const items = EXPORT_FORMATS.map((format) => ({
    label: format.id,
    description: translate(format.summary),
    detail: holdsOf(format),
    format,
  }));
  const placeholder = vscode.l10n.t('Format of the export');
  return pickOne({ title, placeholder, items }).then((item) => (typeof item === 'object' ? item.format : item));
}

/** One line: layers, and what becomes of overlap and fragments. */
function holdsOf({ layers, unit, discontinuous, kind }: ExportFormat): string {
  if (layers.length === 0) return vscode.l10n.t('text alone · a file for each article');
  const holds = LAYERS.filter((layer) => layers.includes(layer)).map((layer) => layerName(LIST_OF_LAYER[layer]));
  return [
    holds.join(', '),
    unit === 'UTF-16' ? vscode.l10n.t('offsets in UTF-16 units') : vscode.l10n.t('offsets in code points'),
    ...(discontinuous ? [vscode.l10n.t('fragments')] : []),
    kind === 'files' ? vscode.l10n.t('files for each article') : vscode.l10n.t('one file'),
  ].join(' · ');
}

function layerName(list: 'blocks' | 'entities' | 'dates'): string {
  switch (list) {
    case 'blocks':
      return vscode.l10n.t('blocks');
    case 'entities':
      return vscode.l10n.t('entities');
    case 'dates':
      return vscode.l10n.t('dates');
  }
}

/** @param path of the article in front, relative to the corpus; undefined: there is none */
export async function pickScope(
  title: string,
  corpus: Corpus,
  path: string | undefined,
): Promise<ExportScope | typeof BACK | undefined> {
  const folder = path?.includes('/') ? path.slice(0, path.lastIndexOf('/')) : undefined;
  const items: (vscode.QuickPickItem & { readonly scope: ExportScope })[] = [
    { label: vscode.l10n.t('The whole corpus'), description: nameOf(corpus.folder), scope: { of: 'corpus' } },
    ...(folder === undefined
      ? []
      : [
          {
            label: vscode.l10n.t('The folder of this article'),
            description: folder,
            scope: { of: 'folder' as const, path: folder },
          },
        ]),
    ...(path === undefined
      ? []
      : [{ label: vscode.l10n.t('This article'), description: path, scope: { of: 'file' as const, path } }]),
  ];
  const item = await pickOne({ title, placeholder: vscode.l10n.t('What to export'), items, canGoBack: true });
  return typeof item === 'object' ? item.scope : item;
}

/** Asks for layers and switches in one list of boxes. */
export async function pickOptions(
  title: string,
  format: ExportFormat,
): Promise<Omit<ExportArgument, 'format' | 'out'> | typeof BACK | undefined> {
  const layers = LAYERS.filter((layer) => format.layers.includes(layer)).map(
    (layer): OptionItem => ({
      id: LIST_OF_LAYER[layer],
      label: layerName(LIST_OF_LAYER[layer]),
      isChecked: format.defaultLayers.includes(layer),
    }),
  );
  const items: OptionItem[] = [
    ...(layers.length === 0 ? [] : [separator(vscode.l10n.t('layers')) as OptionItem, ...layers]),
    separator(vscode.l10n.t('options')) as OptionItem,
    ...(format.ofSource === true
      ? []
      : [
          {
            id: 'content',
            label: vscode.l10n.t('The article alone'),
            description: vscode.l10n.t('boilerplate is dropped; offsets count over what is left'),
          },
        ]),
    ...(layers.length === 0
      ? []
      : [
          {
            id: 'undone',
            label: vscode.l10n.t('Unfinished layers, too'),
            description: vscode.l10n.t('confirmed annotations of layers that are not marked done'),
          },
          {
            id: 'suggestions',
            label: vscode.l10n.t('Suggestions, too'),
            description: vscode.l10n.t('where nobody decided; takes in unfinished layers'),
          },
        ]),
    {
      id: 'report',
      label: vscode.l10n.t('Report as a file'),
      description: vscode.l10n.t('every single change, refusal and omission, as JSON Lines beside the export'),
    },
    separator(vscode.l10n.t('train, dev and test')) as OptionItem,
    {
      id: 'site',
      excludes: 'document',
      label: vscode.l10n.t('Split by site'),
      description: vscode.l10n.t('articles of one site stay together'),
    },
    { id: 'document', excludes: 'site', label: vscode.l10n.t('Split by article') },
  ];
  const chosen = await pickMany({ title, placeholder: vscode.l10n.t('What goes out, and how'), items });
  if (chosen === undefined || chosen === BACK) return chosen;
  return {
    layers: layers.map(({ id }) => id).filter((id) => chosen.has(id)),
    content: chosen.has('content'),
    undone: chosen.has('undone'),
    suggestions: chosen.has('suggestions'),
    report: chosen.has('report'),
    ...(chosen.has('site') ? { split: 'site' } : chosen.has('document') ? { split: 'document' } : {}),
  };
}

/** Asks where to; proposes a place outside of the corpus, where nothing is taken for an article. */
export async function pickOut(
  corpus: Corpus,
  format: ExportFormat,
  argument: ExportArgument,
): Promise<vscode.Uri | undefined> {
  const options = optionsOf(format, argument);
  const above = parentOf(corpus.folder);
  if (typeof options !== 'string' && goesIntoFolder(format, options)) {
    const chosen = await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: above,
      openLabel: vscode.l10n.t('Export Here'),
      title: vscode.l10n.t('Folder for the export as {format}', { format: format.id }),
    });
    return chosen?.[0];
  }
  const suffix = format.suffixes[0]!;
  return vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(above, `${nameOf(corpus.folder)}${suffix}`),
    filters: { [format.id]: [suffix.slice(1)] },
    saveLabel: vscode.l10n.t('Export'),
    title: vscode.l10n.t('File for the export as {format}', { format: format.id }),
  });
}
