import { rowBars } from '../rowBars';
import { type Counted, countTable, figureOf, partsOf, saysOf } from './counts';
import { labelFill, openArticle, type Section, type Source } from './section';

export function labelsSection(source: Source): Section {
  const { contents, words } = source;
  const { labels } = contents.overview;
  const title = words.say('labels');
  if (labels.every(({ confirmed, suggested }) => confirmed + suggested === 0)) {
    return {
      id: 'labels',
      title,
      size: 'third',
      content: { empty: words.say('noEntities'), action: openArticle(source) },
    };
  }
  const rows: readonly Counted[] = labels.map(({ label, ...counts }) => ({
    ...counts,
    name: label,
    fill: labelFill(contents, label),
    says: saysOf(
      words,
      contents.labels[label]?.description ? `${label} (${contents.labels[label].description})` : label,
      counts,
    ),
    target: { type: 'label', label },
  }));
  return {
    id: 'labels',
    size: 'third',
    title,
    note: words.say('labelsNote'),
    content: {
      draw: (width) => [
        rowBars(
          rows.map((row) => ({ name: row.name, parts: partsOf(row), figure: figureOf(words, row), mark: row })),
          { width, says: title },
        ),
      ],
      table: countTable(words, words.say('label'), rows),
    },
  };
}
