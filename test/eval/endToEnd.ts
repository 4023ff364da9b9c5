import { isBoilerplate } from '../../src/core/annotation';
import { NO_KNOWLEDGE } from '../../src/core/knowledge';
import { type LineDecisions, NO_DECISIONS } from '../../src/core/suggest/decisions';
import { suggest } from '../../src/core/suggest/suggest';
import type { Suggestions } from '../../src/core/suggestion';
import type { ArticleText } from '../../src/core/text/document';
import { textTable } from '../reporting/table';
import { type Agreement, agree, scores, sum } from './agreement';
import { type GoldSeed, readGoldSeeds } from './goldSeeds';

/**
 * The five seeds through `suggest`, as a person meets them: from the bare text, and with the gold's kinds of line as if
 * confirmed, which tells the mistakes of entities and dates apart from those of boilerplate. The seeds were seen by
 * those who wrote the recognisers: their figures say that nothing broke, not how good unseen articles will be.
 */
export async function evaluate(): Promise<string> {
  const seeds = readGoldSeeds();
  const rows = [
    ...layers(
      'end to end',
      seeds.map(({ gold, document }) => compare(gold, document, NO_DECISIONS)),
    ),
    ...layers(
      'gold lines',
      seeds.map(({ gold, document }) => compare(gold, document, goldDecisions(gold))),
    ),
  ];
  return textTable(['layer', 'run', 'gold', 'found', 'right', 'precision', 'recall', 'F1'], rows);
}

type Layers = Readonly<Record<string, Agreement>>;

function compare(gold: GoldSeed, document: ArticleText, decisions: LineDecisions): Layers {
  const suggestions = suggest(document, { fileName: gold.file }, NO_KNOWLEDGE, decisions);
  return {
    ...lineLayers(gold, suggestions),
    ...entityLayers(gold, document, suggestions),
    ...dateLayers(gold, document, suggestions),
  };
}

function lineLayers(gold: GoldSeed, { lines }: Suggestions): Layers {
  const wanted = gold.lines.map(({ n, kind }) => ({ n, kind }));
  const said = lines.map(({ line, kind }) => ({ n: line + 1, kind }));
  const numbers = (list: typeof wanted, of: (kind: string) => boolean) =>
    list.filter(({ kind }) => of(kind)).map(({ n }) => String(n));
  const isContent = (kind: string) => !isBoilerplate(kind);
  return {
    'lines: boilerplate': agree(numbers(wanted, isBoilerplate), numbers(said, isBoilerplate)),
    'lines: content': agree(numbers(wanted, isContent), numbers(said, isContent)),
    'lines: exact kind': agree(
      wanted.map(({ n, kind }) => `${n} ${kind}`),
      said.map(({ n, kind }) => `${n} ${kind}`),
    ),
  };
}

function entityLayers(gold: GoldSeed, document: ArticleText, { entities }: Suggestions): Layers {
  const wanted = gold.entities.map(({ start, end, label }) => ({ label, key: `${start} ${end}` }));
  const said = entities.map(({ range, label }) => {
    const { start, end } = document.toCodePoints(range);
    return { label, key: `${start} ${end}` };
  });
  const keyed = (list: typeof wanted) => list.map(({ label, key }) => `${key} ${label}`);
  const of = (label: string) => (one: { label: string }) => one.label === label;
  const labels = [...new Set([...wanted, ...said].map(({ label }) => label))].sort();
  return {
    'entities: span': agree(
      wanted.map(({ key }) => key),
      said.map(({ key }) => key),
    ),
    'entities: span and label': agree(keyed(wanted), keyed(said)),
    ...Object.fromEntries(
      labels.map((label) => [
        `entities: ${label}`,
        agree(keyed(wanted.filter(of(label))), keyed(said.filter(of(label)))),
      ]),
    ),
  };
}

function dateLayers(gold: GoldSeed, document: ArticleText, { dates, date }: Suggestions): Layers {
  const said = dates.map(({ range, type, value }) => {
    const { start, end } = document.toCodePoints(range);
    return { place: `${start} ${end}`, type, value };
  });
  const right = new Map(
    gold.dates.map(({ start, end, type, value, alt }) => [`${start} ${end}`, { type, value, alt }]),
  );
  const typeAndValueRight = said.filter(({ place, type, value }) => {
    const wanted = right.get(place);
    return wanted?.type === type && (wanted.value === value || wanted.alt?.includes(value));
  });
  return {
    'dates: span': agree(
      gold.dates.map(({ start, end }) => `${start} ${end}`),
      said.map(({ place }) => place),
    ),
    'dates: span, type and value': { gold: gold.dates.length, found: said.length, right: typeAndValueRight.length },
    "the document's date": gold.date_from_text
      ? agree([gold.date], date ? [date.value.slice(0, gold.date.length)] : [])
      : { gold: 0, found: 0, right: 0 },
  };
}

function goldDecisions(gold: GoldSeed): LineDecisions {
  return { ...NO_DECISIONS, confirmed: new Map(gold.lines.map(({ n, kind }) => [n - 1, kind])) };
}

/** Their order in the table; within one the general rows, having shorter names, come first. */
const GROUPS = ['lines', 'entities: span', 'entities', 'dates', 'the'];

function layers(run: string, documents: readonly Layers[]): string[][] {
  const group = (name: string) => GROUPS.findIndex((prefix) => name.startsWith(prefix));
  const names = [...new Set(documents.flatMap((document) => Object.keys(document)))].sort(
    (a, b) => group(a) - group(b) || a.length - b.length,
  );
  return names
    .filter((name) => run === 'end to end' || !name.startsWith('lines'))
    .map((name) => {
      const total = sum(documents.flatMap((document) => document[name] ?? []));
      return [name, run, String(total.gold), String(total.found), String(total.right), ...scores(total)];
    });
}
