import { NO_KNOWLEDGE } from '../../src/core/knowledge';
import { NO_DECISIONS } from '../../src/core/suggest/decisions';
import type { Suggestions } from '../../src/core/suggestion';
import { textTable } from '../reporting/table';
import { megabytes } from './articles';
import { longArticle } from './longArticle';
import { shippedCore } from './shipped';
import { median, ms, quantile } from './timing';

const UNITS = 1_000_000;
const RUNS = 15;
const TYPED = ' ông Nguyễn Văn An,';
const ASCENDING = (a: number, b: number) => a - b;

/** What an edit in the middle of a long article costs: the lines around it at once, then the whole in slices. */
export async function bench(): Promise<string> {
  const core = await shippedCore();
  const { ArticleText, KeptText, suggest, carrySuggestions } = core;
  const data = { packs: core.PACKS, model: core.bundledModel, tables: core.bundledTables };
  const suggestAround = core.createSuggestAround(data);
  const inSteps = core.createSuggestInSteps(data, true);
  const before = new ArticleText(longArticle(core, UNITS));
  const whole = suggest(before, {}, NO_KNOWLEDGE);
  const times = { carry: [] as number[], around: [] as number[], pass: [] as number[], longest: [] as number[] };
  for (let run = -3; run < RUNS; run++) {
    const at = before.lines.end(before.lines.lineAt(before.length / 2 + run * 1000));
    const kept = KeptText.unchanged(before.text).edit({ start: at, end: at }, TYPED);
    const after = new ArticleText(before.text.slice(0, at) + TYPED + before.text.slice(at));
    const start = cpu();
    const carried = carrySuggestions(whole, before, after, (range) => kept.forward(range));
    const moved = cpu();
    suggestAround(after, carried, kept.changed, {}, NO_KNOWLEDGE, NO_DECISIONS);
    const renewed = cpu();
    let longest = 0;
    const pass: Iterator<undefined, Suggestions> = inSteps(after, {}, NO_KNOWLEDGE);
    for (let done = false; !done; ) {
      const step = cpu();
      done = pass.next().done === true;
      longest = Math.max(longest, cpu() - step);
    }
    if (run < 0) continue;
    times.carry.push(moved - start);
    times.around.push(renewed - moved);
    times.pass.push(cpu() - renewed);
    times.longest.push(longest);
  }
  const row = (name: string, values: number[]): string[] => {
    values.sort(ASCENDING);
    return [name, ms(values[0]!), ms(median(values)), ms(quantile(values, 0.95))];
  };
  return [
    `Milliseconds of processor time for an edit in the middle of ${megabytes([before.text]).toFixed(2)} MB, ${RUNS} runs.`,
    'A slice ends with the first step that is over 4 ms after its start.',
    '',
    textTable(
      ['what', 'least', 'median', 'p95'],
      [
        row('the old suggestions, moved', times.carry),
        row('the lines around the edit', times.around),
        row('the whole again, in slices', times.pass),
        row('longest step of a pass', times.longest),
      ],
    ),
  ].join('\n');
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
