import assert from 'node:assert/strict';
import { parseAllDocuments } from 'yaml';
import { FileError } from '../../src/core/corpus/files';
import { EMPTY_SIDECAR } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { ARTICLE, objects, type Printed, points, tagged } from './article';
import { MemoryDisk } from './memoryWorld';

suite('corpus annotate --stdout', () => {
  test('one object a document, a line each, in code-point order of the paths', async () => {
    const disk = new MemoryDisk({
      '/desk/b.txt': ARTICLE,
      '/desk/x/a.txt': ARTICLE,
      '/desk/a.txt': ARTICLE,
      '/desk/requirements.txt': 'x',
    });
    const { exit, out, err } = await disk.run(['annotate', '--stdout', '--format', 'json']);
    assert.deepEqual([exit, err], [0, '']);
    assert.deepEqual(
      objects(out).map(({ file }) => file),
      ['a.txt', 'b.txt', 'x/a.txt'],
    );
    assert.deepEqual(disk.files.written, []);
  });

  test('the shape of the contract: code points, lines from 1, every line that is not blank', async () => {
    const { out } = await new MemoryDisk({ '/desk/a.txt': `\ufeff${ARTICLE.replaceAll('\n', '\r\n')}` }).run([
      'annotate',
      'a.txt',
    ]);
    const [object] = objects(out);
    assert.deepEqual(Object.keys(object!), ['file', 'document', 'lines', 'blocks', 'entities', 'dates']);
    assert.deepEqual(
      object!.lines.map(({ n }) => n),
      [1, 2, 3, 5],
    );
    assert.equal(object!.document.language, 'vi');
    assert.equal(typeof object!.document.dateEvidence, 'string');
    assert.ok(object!.entities.length > 0 && object!.dates.length > 0 && object!.blocks.length > 0);
    const text = points(ARTICLE);
    for (const span of [...object!.entities, ...object!.dates]) {
      assert.equal(text.slice(span.start, span.end).join(''), span.text);
      assert.match(span.from!, /^[a-z-]+@\d+$/);
      assert.equal(span.score, Math.round(span.score * 1000) / 1000);
    }
    for (const block of object!.blocks) {
      assert.ok(block.start < block.end && block.end <= text.length);
      for (const evidence of block.evidence) assert.equal(typeof evidence, 'string');
    }
  });

  test('confirmed ones stand with status and id, refused ones do not stand', async () => {
    const name = 'Lê Thị Thu Hằng';
    const plain = objects((await new MemoryDisk({ '/desk/a.txt': ARTICLE }).run(['annotate'])).out)[0]!;
    const refused = plain.entities.find(({ text }) => text !== name)!;
    const sidecar = tagged(name, 'PERSON', {
      rejected: [{ layer: 'entity', start: refused.start, end: refused.end, text: refused.text }],
    });
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE, '/desk/a.ann.yaml': sidecar });
    const object = objects((await disk.run(['annotate'])).out)[0]!;
    const confirmed = object.entities.find(({ text }) => text === name)!;
    assert.deepEqual([confirmed.status, confirmed.id, confirmed.label], ['confirmed', 'e-000001', 'PERSON']);
    assert.ok(!object.entities.some(({ start, end }) => start === refused.start && end === refused.end));
  });

  test('YAML is the same as a stream of documents', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE, '/desk/b.txt': '' });
    const json = objects((await disk.run(['annotate'])).out);
    const { out } = await disk.run(['annotate', '--stdout', '--format', 'yaml']);
    assert.deepEqual(
      parseAllDocuments(out).map((document) => document.toJS()),
      json,
    );
  });

  test('--date, --language and --min-score', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE });
    const [object] = objects(
      (await disk.run(['annotate', '--date=2011-05-06', '--language', 'en', '--min-score', '1'])).out,
    );
    assert.deepEqual(
      [object!.document.language, object!.document.date, object!.document.dateBy],
      ['en', '2011-05-06', 'override'],
    );
    for (const { score } of [...object!.entities, ...object!.dates]) assert.equal(score, 1);
  });

  test("a team's labels: renamed ones have their new name, dropped ones are gone", async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE, '/desk/corpus.yaml': 'labels: {PER: {was: ["PERSON"]}}\n' });
    const [object] = objects((await disk.run(['annotate', '--min-score', '0'])).out);
    assert.deepEqual([...new Set(object!.entities.map(({ label }) => label))], ['PER']);
  });

  test('a document that cannot be read is said, and the rest goes on', async () => {
    const disk = new MemoryDisk({
      '/desk/binary.txt': Uint8Array.from([80, 75, 0, 1]),
      '/desk/closed.txt': new FileError('no-permission', 'closed.txt', 'EACCES'),
      '/desk/empty.txt': '',
      '/desk/good.txt': ARTICLE,
      '/desk/huge.txt': new FileError('too-large', 'huge.txt', 'large', { size: 200, limit: 64 }),
      '/desk/latin1.txt': Uint8Array.from(Buffer.from('café', 'latin1')),
      '/desk/sidecar.txt': ARTICLE,
      '/desk/sidecar.ann.yaml': 'a: [\n',
      '/desk/utf16.txt': Uint8Array.from(Buffer.from('\ufeffabc', 'utf16le')),
    });
    const { exit, out, err } = await disk.run(['annotate']);
    assert.equal(exit, 1);
    assert.deepEqual(
      objects(out).map(({ file, error }) => [file, error?.code]),
      [
        ['binary.txt', 'binary'],
        ['closed.txt', 'no-permission'],
        ['empty.txt', undefined],
        ['good.txt', undefined],
        ['huge.txt', 'too-large'],
        ['latin1.txt', 'not-utf8'],
        ['sidecar.txt', 'sidecar-unreadable'],
        ['utf16.txt', 'utf16'],
      ],
    );
    assert.equal(err.trim().split('\n').length, 6);
    assert.match(err, /huge\.txt: The file has 200 MB; files over 64 MB are not read\./);
    for (const { error } of objects(out)) if (error !== undefined) assert.match(error.message, /^[A-Z].*\.$/);
  });

  test('knowledge comes from other documents, whatever part of the corpus is named', async () => {
    const disk = new MemoryDisk({
      '/desk/corpus.yaml': '',
      '/desk/a.txt': ARTICLE,
      '/desk/b.txt': ARTICLE,
      '/desk/b.ann.yaml': tagged('doanh nghiệp', 'MISC'),
    });
    const all = objects((await disk.run(['annotate', '--min-score', '0'])).out);
    const one = objects((await disk.run(['annotate', '--min-score', '0', 'a.txt'])).out);
    assert.deepEqual(one, all.slice(0, 1));
  });

  test('nothing more is done after Ctrl+C', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE });
    disk.token.isCancellationRequested = true;
    assert.deepEqual(await disk.run(['annotate', '--write']), { exit: 130, out: '', err: '' });
    assert.deepEqual(disk.files.written, []);
  });

  test('blocks that people refused are less sure in other documents, and for lines that differ in figures only', async () => {
    // Copies of one article would share all lines, which says nothing of a site.
    const article = (place: string): string => ARTICLE.replaceAll('.\n', `, tại ${place}.\n`);
    const page = (place: string, reads: number): string =>
      `${article(place)}\nĐọc nhiều ${reads}\nGiá vải thiều đầu mùa tăng gấp rưỡi năm ngoái\n`;
    const start = points(article('Huế')).length + 1;
    const sidecar = writeSidecar({
      ...EMPTY_SIDECAR,
      rejected: [{ layer: 'block', start, end: start + 12, text: 'Đọc nhiều 12' }],
    });
    const texts = {
      '/desk/a.txt': page('Huế', 12),
      '/desk/b.txt': page('Lai', 12),
      '/desk/c.txt': page('Sóc', 7),
      '/desk/x/d.txt': page('Gia', 7),
    };
    const before = objects((await new MemoryDisk(texts).run(['annotate', '--min-score=0'])).out);
    const after = objects(
      (await new MemoryDisk({ ...texts, '/desk/a.ann.yaml': sidecar }).run(['annotate', '--min-score=0'])).out,
    );
    const heading = ({ lines, blocks }: Printed): [kind: string, score: number, evidence: string | undefined] => {
      const { kind, score } = lines.find(({ n }) => n === 7)!;
      const block = blocks.find((each) => each.start <= start && start < each.end);
      return [kind, score, block?.evidence.find((each) => /stands|refused/.test(each))];
    };
    const [, , c, elsewhere] = before.map(heading);
    assert.deepEqual(c, ['most-read', c![1], 'a line like this stands in 2 other files']);
    const [, same, alike, other] = after.map(heading);
    assert.equal(same![2], 'refused as boilerplate in one other file');
    assert.equal(alike![2], 'a line like this was refused as boilerplate in one other file');
    assert.ok(same![0] !== 'most-read' || same![1] <= 0.5);
    assert.ok(alike![0] !== 'most-read' || alike![1] < c![1]);
    assert.deepEqual(other, elsewhere);
  });
});
