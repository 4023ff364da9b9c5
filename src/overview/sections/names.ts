import type { NameRanking } from '../../core/corpus/overview/overview';
import type { Mark } from '../marks';
import { rowBars } from '../rowBars';
import { type Counted, countTable, figureOf, partsOf, saysOf } from './counts';
import { labelFill, openArticle, type Section, type Source } from './section';

export function namesSection(source: Source, { label, names, distinct }: NameRanking): Section {
  const { contents, words } = source;
  const id = `names-${label}`;
  const title = contents.labels[label]?.title ?? label;
  if (names.length === 0) {
    return {
      id,
      title,
      size: 'third',
      content: { empty: words.say('noNames', { label }), action: openArticle(source) },
    };
  }
  const rows: readonly Counted[] = names.map(({ key, name, ...counts }) => ({
    ...counts,
    name,
    fill: labelFill(contents, label),
    says: saysOf(words, name, counts),
    target: { type: 'name', key },
  }));
  const rest: Mark[] =
    distinct > names.length ? [{ says: words.count('allNames', distinct), target: { type: 'label', label } }] : [];
  return {
    id,
    size: 'third',
    title,
    content: {
      draw: (width) => [
        rowBars(
          rows.map((row) => ({ name: row.name, parts: partsOf(row), figure: figureOf(words, row), mark: row })),
          { width, says: title },
        ),
      ],
      table: countTable(words, words.say('name'), rows),
      beside: rest,
    },
  };
}
