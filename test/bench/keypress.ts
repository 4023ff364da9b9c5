import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/setup/project.mjs';
import { removeFolder, temporaryFolder } from '../../scripts/vscode/children.mjs';
import { shortLine } from '../../src/core/sidecar/describe';
import { textTable } from '../reporting/table';
import { baselineExtension, type Contestant, openAt, startContestant, typeLetters } from './keypress/contestant';
import type { PageWindow } from './keypress/inPage';
import { longArticle } from './longArticle';
import { shippedCore } from './shipped';
import { median, ms, quantile } from './timing';

/** Key presses for each document and each extension; KEYPRESSES takes fewer, to try the bench itself. */
const PRESSES = Number(process.env.KEYPRESSES ?? 300);
/** The extensions take turns after so many lines of so many letters. */
const LINES_A_TURN = 4;
const LETTERS = 'anhui';
/** Between an answer and the next key: quick typing. Milliseconds. */
const PAUSE = 60;
const SCROLLED = 4000;
/** After a document is opened, before the first key. Milliseconds. */
const SETTLED = 8000;
/** Documents that are opened one after the other. */
const OPENINGS = 5;
/** Units of text. */
const SIZES = [
  { name: '100 KB', units: 75_000 },
  { name: '1 MB', units: 750_000 },
] as const;

const OURS = '.view-overlays .cdr[class*="TextEditorDecorationType"]';
const BASELINE = '.view-overlays .cdr[class*="squiggly-warning"]';

/** From key press to updated highlights in real VS Code, against an extension that only sets one diagnostic. */
export async function bench(): Promise<string> {
  const folder = temporaryFolder('keypress-');
  const lines = await writeCorpus(folder);
  const ours = await startContestant(root, OURS, folder);
  const baseline = await startContestant(baselineExtension(), BASELINE, folder);
  try {
    const typed: string[][] = [];
    const scrolled: string[][] = [];
    for (const { name } of SIZES) {
      const file = fileOf(name);
      await openAt(ours, file, lines.get(name)!, true);
      await openAt(baseline, file, lines.get(name)!, false);
      // The whole document and its neighbours are read once in the background; what is measured is typing, later.
      await ours.page.waitForTimeout(SETTLED);
      const times = await takeTurns(ours, baseline);
      typed.push(...rowsOf(name, times.ours, times.baseline));
      console.log(
        typed
          .slice(-4)
          .map((row) => row.join('  '))
          .join('\n'),
      );
      scrolled.push(await scrollRow(name, 'this', ours), await scrollRow(name, 'baseline', baseline));
    }
    const opened = await open(ours);
    return [
      `Milliseconds from the press of a key to the frame that shows the mark reach the new letter; ${PRESSES} key presses for`,
      'each document and extension, in turns. The baseline sets one diagnostic and does nothing else.',
      '',
      textTable(['document', 'what', 'median', 'p95'], typed),
      '',
      `Scrolling for ${SCROLLED / 1000} s, a notch of the wheel a frame: milliseconds between frames, tasks of the page over 50 ms`,
      '',
      textTable(['document', 'extension', 'median', 'p95', 'most', 'long tasks'], scrolled),
      '',
      `Opening documents of 1 MB from the list of files, ${OPENINGS} of them: milliseconds from Enter`,
      '',
      textTable(['until', 'median', 'least', 'most'], opened),
    ].join('\n');
  } finally {
    await ours.close();
    await baseline.close();
    removeFolder(folder);
  }
}

const fileOf = (size: string, copy = 0): string => `long-${size.replace(' ', '')}-${copy}.txt`;

/** @returns by size the line, from 1, where the names begin at whose end letters are typed */
async function writeCorpus(folder: string): Promise<ReadonlyMap<string, number>> {
  const core = await shippedCore();
  fs.writeFileSync(path.join(folder, 'corpus.yaml'), 'text: editable\n');
  const starts = new Map<string, number>();
  for (const { name, units } of SIZES) {
    const count = PRESSES / LETTERS.length + LINES_A_TURN;
    const text = longArticle(core, units);
    const all = text.split('\n');
    const middle = all.length >> 1;
    const short = Array.from({ length: count }, (_, i) => {
      const words = all[middle + i]!.split(' ').slice(0, 10).join(' ').replace(/[.,]$/, '');
      return `${words} lần thứ ${i + 2}, theo ông Nguyễn Văn Th`;
    });
    starts.set(name, middle + 1);
    // So many short lines in a row would pass for a list of links.
    const before = `${all.slice(0, middle).join('\n')}\n`;
    writeBodyBlock(path.join(folder, fileOf(name).replace('.txt', '.ann.yaml')), before, short);
    fs.writeFileSync(
      path.join(folder, fileOf(name)),
      [...all.slice(0, middle), ...short, ...all.slice(middle)].join('\n'),
    );
  }
  for (let copy = 1; copy <= OPENINGS; copy++) {
    const ended = (paragraph: string, i: number) => `${paragraph} ${copy} ${i.toString(36)}.`;
    fs.writeFileSync(path.join(folder, fileOf('1 MB', copy)), longArticle(core, SIZES[1].units, ended));
  }
  return starts;
}

/** A sidecar that says of the lines that they are the article's own text. */
function writeBodyBlock(file: string, before: string, lines: readonly string[]): void {
  const start = [...before].length;
  const end = start + [...lines.join('\n')].length;
  const quote = (line: string): string => JSON.stringify(shortLine(line));
  const item = `{id: b-1, kind: body, start: ${start}, end: ${end}, first: ${quote(lines[0]!)}, last: ${quote(lines.at(-1)!)}}`;
  fs.writeFileSync(file, `format: news-corpus-annotations/1\nblocks:\n  - ${item}\n`);
}

async function takeTurns(
  ours: Contestant,
  baseline: Contestant,
): Promise<{ readonly ours: number[]; readonly baseline: number[] }> {
  const times = { ours: [] as number[], baseline: [] as number[] };
  const turn = async (contestant: Contestant, into: number[]): Promise<void> => {
    for (let i = 0; i < LINES_A_TURN && into.length < PRESSES; i++) {
      into.push(...(await typeLetters(contestant, LETTERS, PAUSE)));
    }
  };
  while (times.ours.length < PRESSES) {
    await turn(ours, times.ours);
    await turn(baseline, times.baseline);
  }
  return times;
}

function rowsOf(name: string, ours: readonly number[], baseline: readonly number[]): string[][] {
  const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
  const [own, other] = [ascending(ours), ascending(baseline)];
  const row = (what: string, middle: number, most: number) => [name, what, ms(middle), ms(most)];
  const difference = ascending(ours.map((time, i) => time - baseline[i]!));
  return [
    row('this extension', median(own), quantile(own, 0.95)),
    row('baseline', median(other), quantile(other, 0.95)),
    row('difference of the two', median(own) - median(other), quantile(own, 0.95) - quantile(other, 0.95)),
    row('differences, press by press', median(difference), quantile(difference, 0.95)),
  ];
}

async function scrollRow(name: string, what: string, { page }: Contestant): Promise<string[]> {
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(500);
  const { frames, longTasks } = await page.evaluate(
    (time) => (window as unknown as PageWindow).bench.scroll(time),
    SCROLLED,
  );
  const sorted = frames.sort((a, b) => a - b);
  return [name, what, ms(median(sorted)), ms(quantile(sorted, 0.95)), ms(sorted.at(-1)!), String(longTasks.length)];
}

async function open({ page, selector }: Contestant): Promise<string[][]> {
  const texts: number[] = [];
  const marks: number[] = [];
  for (let copy = 1; copy <= OPENINGS; copy++) {
    const file = fileOf('1 MB', copy);
    await page.keyboard.press('Control+P');
    const input = page.locator('.quick-input-widget:not([style*="display: none"]) .quick-input-box input');
    await input.fill(file);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: file }).waitFor();
    const opening = page.evaluate(
      ([name, marked]) => (window as unknown as PageWindow).bench.nextOpening(name!, marked!),
      [file, selector],
    );
    await page.evaluate(() => undefined);
    await page.keyboard.press('Enter');
    const { text, mark } = await opening;
    texts.push(text);
    marks.push(mark);
    // What goes on in the background for this document must not count for the next.
    await page.waitForTimeout(2500);
  }
  const row = (until: string, values: number[]): string[] => {
    values.sort((a, b) => a - b);
    return [until, ms(median(values)), ms(values[0]!), ms(values.at(-1)!)];
  };
  return [row('the text', texts), row('the first mark', marks)];
}
