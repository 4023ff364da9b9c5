import assert from 'node:assert/strict';
import { ARTICLE, points, tagged } from './article';
import { MemoryDisk } from './memoryWorld';

const DONE = { document: { done: { blocks: true, entities: true } } };
const HA_NOI = tagged('Hà Nội', 'LOCATION', DONE);

interface Line {
  readonly file: string;
  readonly text: string;
  readonly metadata: Record<string, string>;
  readonly entities: { start: number; end: number; text: string; label: string; status: string }[];
  readonly source_map: [number, number, number][];
}
const lines = (out: string): Line[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

suite('corpus export', () => {
  test('done layers by default, and a word about every other annotation', async () => {
    const disk = new MemoryDisk({
      '/desk/a.txt': ARTICLE,
      '/desk/a.ann.yaml': HA_NOI,
      '/desk/b.txt': ARTICLE,
      '/desk/b.ann.yaml': tagged('Hoa Kỳ', 'LOCATION'),
    });
    const { exit, out, err } = await disk.run(['export', '--format', 'jsonl']);
    const [a, b] = lines(out);
    assert.equal(exit, 0);
    assert.deepEqual(
      a!.entities.map(({ text, status }) => [text, status]),
      [['Hà Nội', 'confirmed']],
    );
    const { start, end } = a!.entities[0]!;
    assert.equal(points(a!.text).slice(start, end).join(''), 'Hà Nội');
    assert.deepEqual(b!.entities, []);
    assert.equal(a!.metadata.language, 'vi');
    assert.match(
      err,
      /^Exported 2 documents: 0 blocks, 1 entity, 0 dates\.\nLeft out:\n {2}1 entity: the layer is not/,
    );
    assert.match(err, /b\.txt:32-38 "Hoa Kỳ"/);
    const undone = await disk.run(['export', '--format', 'jsonl', '--undone', 'b.txt']);
    assert.equal(lines(undone.out)[0]!.entities[0]!.text, 'Hoa Kỳ');
  });

  test('--content drops boilerplate and says where the rest stood', async () => {
    const page = `Trang chủ\n${ARTICLE}`;
    const nav = { id: 'b-000001', kind: 'navigation', start: 0, end: 9, first: 'Trang chủ', last: 'Trang chủ' };
    const sidecar = tagged('Hà Nội', 'LOCATION', { ...DONE, blocks: [nav] }).replace(
      /start: (\d+), end: (\d+), text/,
      (_, s, e) => `start: ${Number(s) + 10}, end: ${Number(e) + 10}, text`,
    );
    const disk = new MemoryDisk({ '/desk/a.txt': page.replaceAll('\n', '\r\n'), '/desk/a.ann.yaml': sidecar });
    const { out, err } = await disk.run(['export', '--format', 'jsonl', '--content', '--report', 'report.jsonl']);
    const [a] = lines(out);
    assert.equal(a!.text, ARTICLE.trimEnd());
    const [start, end, source] = a!.source_map[0]!;
    assert.deepEqual([start, end, source], [0, points(a!.text).length, 10]);
    assert.match(err, /Left out:\n {2}1 block: it stands in boilerplate/);
    assert.match(disk.files.text('/desk/report.jsonl')!, /"reason":"boilerplate".*"text":"Trang chủ"/);
  });

  test('files and splits; sources are never written over', async () => {
    const disk = new MemoryDisk({ '/desk/n/a.txt': ARTICLE, '/desk/n/a.ann.yaml': HA_NOI, '/desk/n/b.txt': ARTICLE });
    await disk.run(['export', '--format', 'brat', '--out', '/brat']);
    assert.match(disk.files.text('/brat/n/a.ann')!, /^T1\tLOCATION \d+ \d+\tHà Nội\n$/);
    assert.equal(disk.files.text('/brat/n/b.ann'), '');
    const wrong = await disk.run(['export', '--format', 'text', '--out', '.']);
    assert.equal(wrong.exit, 2);
    assert.equal(disk.files.text('/desk/n/a.txt'), ARTICLE);
    await disk.run(['export', '--format', 'label-studio', '--split', 'document', '--seed', '3', '--out', '/ls']);
    const parts = ['train', 'dev', 'test'].map((part) => JSON.parse(disk.files.text(`/ls/${part}.json`)!) as unknown[]);
    assert.equal(parts.flat().length, 2);
  });

  test('two articles of one stem do not write over each other', async () => {
    const disk = new MemoryDisk({
      '/desk/corpus.yaml': 'version: 1\ninclude: ["*.md", "*.txt"]\n',
      '/desk/a.md': 'Một.\n',
      '/desk/a.txt': 'Hai.\n',
    });
    await disk.run(['export', '--format', 'text', '--out', '/out']);
    assert.deepEqual([disk.files.text('/out/a.txt'), disk.files.text('/out/a.txt.txt')], ['Một.\n', 'Hai.\n']);
  });

  test('words of another program part the tokens', async () => {
    const words = points(ARTICLE).join('').replace('Hà Nội', 'Hà_Nội').split(/\s+/).filter(Boolean);
    const disk = new MemoryDisk({
      '/desk/a.txt': ARTICLE,
      '/desk/a.ann.yaml': HA_NOI,
      '/desk/words.jsonl': JSON.stringify({ file: 'a.txt', words }),
    });
    const { out } = await disk.run(['export', '--format', 'iob2', '--words', 'words.jsonl', 'a.txt']);
    assert.match(out, /^-DOCSTART- -X- O O\n\n/);
    assert.match(out, /\nHà_Nội \d+ \d+ B-LOCATION\n/);
  });

  test('what cannot be is refused', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE, '/desk/b.txt': ARTICLE });
    for (const wrong of [
      [],
      ['--format', 'nope'],
      ['--format', 'brat'],
      ['--format', 'w3c', '--content', 'a.txt'],
      ['--format', 'jsonl', '--layers', 'words'],
      ['--format', 'iob2', '--layers', 'blocks'],
      ['--format', 'jsonl', '--split', 'site'],
      ['--format', 'jsonl', '--seed', '1'],
    ]) {
      assert.equal((await disk.run(['export', ...wrong])).exit, 2, wrong.join(' '));
    }
    const broken = new MemoryDisk({ '/desk/a.txt': new Uint8Array([0xff, 0x41]), '/desk/b.txt': ARTICLE });
    const { exit, out } = await broken.run(['export', '--format', 'jsonl']);
    assert.deepEqual([exit, lines(out).length], [1, 1]);
  });
});
