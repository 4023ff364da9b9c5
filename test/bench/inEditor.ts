import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NO_KNOWLEDGE } from '../../src/core/knowledge';
import { textTable } from '../reporting/table';
import { seedLikeArticles } from './articles';
import { runProbe } from './inHost/run';
import { longArticle } from './longArticle';
import { shippedCore } from './shipped';
import { median, ms, quantile } from './timing';

const DOCUMENTS = 3000;
/** As in inHost/learningProbe.ts, which cannot be imported here: it needs VS Code. */
const EVERYWHERE = 'Theo dõi trang này trên Google News';
const ADDED = ' sau nhiều năm chờ đợi';

/** What is measured by the clock in real VS Code: a long article after an edit, and a large corpus at the start. */
export async function bench(): Promise<string> {
  return [await settling(), '', await learning()].join('\n');
}

async function settling(): Promise<string> {
  const core = await shippedCore();
  const text = longArticle(core, 1_000_000);
  const lines = text.split('\n');
  const labels = core.suggest(new core.ArticleText(text), {}, NO_KNOWLEDGE).lines;
  const headline = labels.find(({ kind }) => kind === 'title')!.line;
  // In the list behind the article stands the headline as it is after the edit.
  lines.push(lines[headline] + ADDED);
  const workspace = folder({ 'long.txt': lines.join('\n') });
  const edit = { headline, added: ADDED, line: lines.length - 1 };
  const settled = await runProbe<{ ms: number; cpu: number }>('settlingProbe', 'settled', {
    workspace,
    env: { BENCH_EDIT: JSON.stringify(edit) },
  }).finally(() => fs.rmSync(workspace, { recursive: true, force: true }));
  const sorted = (of: (each: { ms: number; cpu: number }) => number) => settled.map(of).sort((a, b) => a - b);
  const row = (name: string, times: readonly number[]) => [
    name,
    ms(times[0]!),
    ms(median(times)),
    ms(quantile(times, 0.95)),
  ];
  return [
    `Milliseconds from an edit of the headline to another suggestion ${(text.length / 1e6).toFixed(1)} million characters below, asked for every 20 ms`,
    '',
    textTable(
      [`${settled.length} edits`, 'least', 'median', 'p95'],
      [
        row(
          'by the clock',
          sorted((each) => each.ms),
        ),
        row(
          'of processor time of the extension host',
          sorted(({ cpu }) => cpu),
        ),
      ],
    ),
  ].join('\n');
}

async function learning(): Promise<string> {
  const texts = seedLikeArticles(DOCUMENTS).map((text) => `${text}\n${EVERYWHERE}\n`);
  const workspace = folder(Object.fromEntries(texts.map((text, i) => [`${i % 30}/${i}.txt`, text])));
  const cache = folder({});
  const rows: string[][] = [];
  try {
    for (const name of ['nothing cached', 'cached', 'cached, again']) {
      const [learned] = await runProbe<{ ms: number; cpu: number; files: number }>('learningProbe', 'learned', {
        workspace,
        env: { BENCH_CACHE: cache },
      });
      rows.push([name, String(learned!.files), (learned!.ms / 1000).toFixed(1), (learned!.cpu / 1000).toFixed(1)]);
    }
  } finally {
    for (const each of [workspace, cache]) fs.rmSync(each, { recursive: true, force: true });
  }
  return [
    `A folder of ${DOCUMENTS} documents: from activation until suggestions know all others (0.5 s of it they wait)`,
    '',
    textTable(['start', 'files known', 's', 's of processor time'], rows),
  ].join('\n');
}

function folder(files: Readonly<Record<string, string>>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  }
  return root;
}
