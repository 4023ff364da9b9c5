import type { FileShare } from '../../core/corpus/overview/boilerplateShares';
import { rowBars } from '../rowBars';
import { type GridCell, shareGrid } from '../shareGrid';
import { openArticle, type Section, type Source } from './section';

export function boilerplateKindsSection(source: Source): Section {
  const { contents, words } = source;
  const { kinds, share, counted } = contents.overview.boilerplate;
  const title = words.say('boilerplateKinds');
  if (counted === 0) {
    return { id: 'kinds', size: 'half', title, content: { empty: words.say('noBlocks'), action: openArticle(source) } };
  }
  const rows = kinds.map(({ kind, share: ofKind, blocks, files }) => ({
    kind,
    cells: [kind, words.percent(ofKind), words.number(blocks), words.number(files)],
    share: ofKind,
    mark: {
      says: words.list(described(source, kind), [
        words.say('shareOfText', { share: words.percent(ofKind) }),
        words.count('blocksCount', blocks),
        words.count('inArticles', files),
      ]),
      target: { type: 'boilerplate', kind } as const,
    },
  }));
  return {
    id: 'kinds',
    size: 'half',
    title,
    note: words.count('boilerplateNote', counted, { share: words.percent(share) }),
    content: {
      draw: (width) => [
        rowBars(
          rows.map(({ kind, share: value, mark }) => ({
            name: kind,
            figure: words.percent(value),
            parts: [{ value, fill: 'var(--calm-fill)', look: 'full' }],
            mark,
          })),
          { width, says: title, full: Math.max(0.01, ...rows.map((row) => row.share)) },
        ),
      ],
      table: {
        columns: [words.say('kind'), words.say('shareColumn'), words.say('blocksColumn'), words.say('articlesColumn')],
        rows,
      },
    },
  };
}

export function boilerplateFilesSection(source: Source): Section {
  const { contents, words } = source;
  const { files, kinds } = contents.overview.boilerplate;
  const title = words.say('boilerplateFiles');
  if (files.length === 0) {
    return {
      id: 'shares',
      size: 'whole',
      title,
      content: { empty: words.say('noBlocks'), action: openArticle(source) },
    };
  }
  const columns = [words.say('all'), ...kinds.map(({ kind }) => kind)];
  const cells = files.flatMap((file, row) => [
    cellOf(source, file, row, undefined),
    ...kinds.filter(({ kind }) => (file.kinds[kind] ?? 0) > 0).map(({ kind }) => cellOf(source, file, row, kind)),
  ]);
  return {
    id: 'shares',
    size: 'whole',
    title,
    note: words.count('boilerplateFilesNote', files.length),
    content: {
      draw: (width) => [shareGrid(cells, { width, says: title, rows: files.map(nameOf), columns })],
      table: {
        columns: [words.say('article'), ...columns],
        rows: files.map((file) => ({
          cells: [
            nameOf(file),
            words.percent(file.share),
            ...kinds.map(({ kind }) => (file.kinds[kind] === undefined ? '' : words.percent(file.kinds[kind]))),
          ],
          mark: cellOf(source, file, 0, undefined).mark,
        })),
      },
    },
  };
}

function cellOf(source: Source, file: FileShare, row: number, kind: string | undefined): GridCell {
  const { words } = source;
  const share = kind === undefined ? file.share : (file.kinds[kind] ?? 0);
  const figure = words.percent(share);
  const name = kind === undefined ? words.say('allBoilerplate') : described(source, kind);
  return {
    row,
    column: kind ?? words.say('all'),
    share,
    figure,
    mark: {
      says: words.list(`${nameOf(file)} (${file.path})`, [`${name} ${figure}`]),
      target: { type: 'boilerplate', path: file.path, ...(kind === undefined ? {} : { kind }) },
    },
  };
}

function nameOf({ title, path }: FileShare): string {
  return title ?? path.slice(path.lastIndexOf('/') + 1);
}

function described({ contents }: Source, kind: string): string {
  const words = contents.words[kind];
  return words === undefined ? kind : `${kind} (${words})`;
}
