import assert from 'node:assert/strict';
import { splitLines } from '../../src/cli/lines';
import { ARTICLE, tagged } from './article';
import { MemoryDisk, type Tree } from './memoryWorld';

const DONE = { document: { done: { blocks: true, entities: true, dates: true } } };

/** Articles that teach each other: names confirmed and refused elsewhere, lines that recur, one text twice. */
function corpus(): Record<string, string> {
  const files: Record<string, string> = { 'corpus.yaml': 'version: 1\nmetadata: "meta.csv"\n' };
  files['meta.csv'] = `id,site\n${Array.from({ length: 8 }, (_, i) => `a${i},bao.vn`).join('\n')}\n`;
  for (let i = 0; i < 8; i++) {
    const menu = 'Trang chủ | Thời sự | Kinh tế\n';
    files[`n/a${i}.txt`] = `${menu}${ARTICLE}Đoạn ${i % 6} nói về Vịnh Xanh và ông Trần Mộc Lam.\n`;
  }
  files['n/a0.txt'] = ARTICLE;
  files['n/a0.ann.yaml'] = tagged('Hà Nội', 'LOCATION', DONE);
  files['n/a7.txt'] = ARTICLE;
  files['n/a7.ann.yaml'] = tagged('Hà Nội', 'ORGANIZATION', DONE);
  return files;
}

const FILES = corpus();
const disk = (more: Tree = {}): MemoryDisk =>
  new MemoryDisk({
    ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`/desk/${name}`, text])),
    ...more,
  });

/** As an engine would make them, in another order. */
const RECORDS = Object.keys(FILES)
  .filter((name) => name.endsWith('.txt'))
  .reverse()
  .map((file) => {
    const sidecar = FILES[file.replace('.txt', '.ann.yaml')];
    return JSON.stringify({ file, text: FILES[file], ...(sidecar === undefined ? {} : { sidecar }) });
  });

/** Through a worker that sees a part of the documents only. */
async function piped(on: MemoryDisk, ...argv: string[]): Promise<string[]> {
  const parts = [RECORDS.slice(0, 3), RECORDS.slice(3)];
  const outs = await Promise.all(parts.map((part) => on.run([...argv, '-'], '/desk', undefined, part)));
  for (const { exit, err } of outs) assert.equal(exit, 0, err);
  return outs.flatMap(({ out }) => out.split('\n').filter(Boolean)).sort();
}

const sorted = (out: string): string[] => out.split('\n').filter(Boolean).sort();

suite('documents on standard input', () => {
  test('the same suggestions as over files, with the facts of all', async () => {
    const facts = (await piped(disk(), 'lint')).join('\n');
    const on = disk({ '/desk/facts.jsonl': facts });
    const { out } = await on.run(['annotate']);
    assert.deepEqual(await piped(on, 'annotate', '--facts', 'facts.jsonl'), sorted(out));
    // Without them nobody knows what the others decided: the test would not see a difference that is not there.
    assert.notDeepEqual(await piped(on, 'annotate'), sorted(out));
  });

  test('the same findings as over files, those across documents included', async () => {
    const first = await piped(disk(), 'lint');
    const on = disk({ '/desk/facts.jsonl': first.join('\n') });
    const second = await piped(on, 'lint', '--facts', 'facts.jsonl');
    const over = JSON.parse((await on.run(['lint', '--format', 'json'])).out) as object[];
    const found = second.flatMap((line) => (JSON.parse(line) as { findings: object[] }).findings);
    const keys = (all: object[]): string[] => all.map((one) => JSON.stringify(one)).sort();
    assert.deepEqual(keys(found), keys(over));
    assert.ok(over.length > 0);
  });

  test('the same export as over files', async () => {
    const { out } = await disk().run(['export', '--format', 'jsonl', '--content']);
    assert.deepEqual(await piped(disk(), 'export', '--format', 'jsonl', '--content'), sorted(out));
    const [line] = await piped(disk(), 'export', '--format', 'brat', '--split', 'site');
    const { file, split, texts } = JSON.parse(line!) as { file: string; split: string; texts: Record<string, string> };
    assert.deepEqual([file, Object.keys(texts)], ['n/a0.txt', ['.txt', '.ann']]);
    assert.match(split, /^(?:train|dev|test)$/);
    assert.match(texts['.ann']!, /^T1\tLOCATION/);
  });

  test('what is no document is said, and the rest goes on', async () => {
    const input = ['nonsense', '{"file": "x.txt"}', '', JSON.stringify({ id: 'y', text: ARTICLE })];
    for (const command of ['annotate', 'lint']) {
      const { exit, out } = await disk().run([command, '-'], '/desk', undefined, input);
      const lines = sorted(out).map((line) => JSON.parse(line) as { file: string; error?: { code: string } });
      assert.deepEqual(
        [exit, lines.map(({ file, error }) => `${file} ${error?.code}`).sort()],
        [1, [' record', 'x.txt record', 'y undefined']],
      );
    }
    for (const wrong of [
      ['annotate', '--write'],
      ['lint', '--fix'],
      ['export', '--format', 'jsonl', '--out', 'x'],
      ['lint', 'n'],
    ]) {
      assert.equal((await disk().run([...wrong, '-'])).exit, 2, wrong.join(' '));
    }
    const stale = disk({ '/desk/facts.jsonl': '{"file":"a","facts":{"version":0}}' });
    assert.equal((await stale.run(['annotate', '--facts', 'facts.jsonl', '-'])).exit, 2);
  });

  test('lines end at line feeds alone, however the bytes come', async () => {
    const bytes = new TextEncoder().encode('một\u2028hai 📰\r\nba\n\nbốn');
    const chunks = async function* (size: number): AsyncIterable<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    };
    for (const size of [1, 3, 1000]) {
      const lines: string[] = [];
      for await (const line of splitLines(chunks(size))) lines.push(line);
      assert.deepEqual(lines, ['một\u2028hai 📰', 'ba', '', 'bốn']);
    }
  });
});
