import assert from 'node:assert/strict';
import { parseAllDocuments } from 'yaml';
import { FileError } from '../../src/core/corpus/files';
import { readSidecar } from '../../src/core/sidecar/read';
import { EMPTY_SIDECAR, type Sidecar } from '../../src/core/sidecar/types';
import { writeSidecar } from '../../src/core/sidecar/write';
import { MemoryDisk } from './memoryWorld';

const ARTICLE = `Thủ tướng Nguyễn Xuân Phúc thăm Hoa Kỳ 🙂
08:50 | 09/09/2023
Thủ tướng Nguyễn Xuân Phúc đã có cuộc gặp với đại diện các doanh nghiệp tại Hà Nội vào sáng nay.

Sáng 10/9, bà Lê Thị Thu Hằng cho biết hai bên đã trao đổi nhiều vấn đề cùng quan tâm trong khu vực.
`;

interface Printed {
  readonly file: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly document: Record<string, string>;
  readonly lines: { readonly n: number; readonly kind: string; readonly score: number }[];
  readonly blocks: {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly evidence: string[];
  }[];
  readonly entities: Span[];
  readonly dates: (Span & { readonly type: string; readonly value: string })[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label?: string;
  readonly score: number;
  readonly from?: string;
  readonly status?: string;
  readonly id?: string;
}

const objects = (out: string): Printed[] =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const points = (text: string): string[] => [...text];

function tagged(text: string, label: string, more: Partial<Sidecar> = {}): string {
  const start = points(ARTICLE.slice(0, ARTICLE.indexOf(text))).length;
  const entity = { id: 'e-000001', label, start, end: start + points(text).length, text };
  return writeSidecar({ ...EMPTY_SIDECAR, entities: [entity], ...more });
}

suite('corpus annotate --stdout', () => {
  test('one object a document, a line each, in code-point order of the paths', async () => {
    const disk = new MemoryDisk({
      '/work/b.txt': ARTICLE,
      '/work/x/a.txt': ARTICLE,
      '/work/a.txt': ARTICLE,
      '/work/requirements.txt': 'x',
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
    const { out } = await new MemoryDisk({ '/work/a.txt': `\ufeff${ARTICLE.replaceAll('\n', '\r\n')}` }).run([
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
    const plain = objects((await new MemoryDisk({ '/work/a.txt': ARTICLE }).run(['annotate'])).out)[0]!;
    const refused = plain.entities.find(({ text }) => text !== name)!;
    const sidecar = tagged(name, 'PERSON', {
      rejected: [{ layer: 'entity', start: refused.start, end: refused.end, text: refused.text }],
    });
    const disk = new MemoryDisk({ '/work/a.txt': ARTICLE, '/work/a.ann.yaml': sidecar });
    const object = objects((await disk.run(['annotate'])).out)[0]!;
    const confirmed = object.entities.find(({ text }) => text === name)!;
    assert.deepEqual([confirmed.status, confirmed.id, confirmed.label], ['confirmed', 'e-000001', 'PERSON']);
    assert.ok(!object.entities.some(({ start, end }) => start === refused.start && end === refused.end));
  });

  test('YAML is the same as a stream of documents', async () => {
    const disk = new MemoryDisk({ '/work/a.txt': ARTICLE, '/work/b.txt': '' });
    const json = objects((await disk.run(['annotate'])).out);
    const { out } = await disk.run(['annotate', '--stdout', '--format', 'yaml']);
    assert.deepEqual(
      parseAllDocuments(out).map((document) => document.toJS()),
      json,
    );
  });

  test('--date, --language and --min-score', async () => {
    const disk = new MemoryDisk({ '/work/a.txt': ARTICLE });
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
    const disk = new MemoryDisk({ '/work/a.txt': ARTICLE, '/work/corpus.yaml': 'labels: {PER: {was: ["PERSON"]}}\n' });
    const [object] = objects((await disk.run(['annotate', '--min-score', '0'])).out);
    assert.deepEqual([...new Set(object!.entities.map(({ label }) => label))], ['PER']);
  });

  test('a document that cannot be read is said, and the rest goes on', async () => {
    const disk = new MemoryDisk({
      '/work/binary.txt': Uint8Array.from([80, 75, 0, 1]),
      '/work/closed.txt': new FileError('no-permission', 'closed.txt', 'EACCES'),
      '/work/empty.txt': '',
      '/work/good.txt': ARTICLE,
      '/work/huge.txt': new FileError('too-large', 'huge.txt', 'large', { size: 200, limit: 64 }),
      '/work/latin1.txt': Uint8Array.from(Buffer.from('café', 'latin1')),
      '/work/sidecar.txt': ARTICLE,
      '/work/sidecar.ann.yaml': 'a: [\n',
      '/work/utf16.txt': Uint8Array.from(Buffer.from('\ufeffabc', 'utf16le')),
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
      '/work/corpus.yaml': '',
      '/work/a.txt': ARTICLE,
      '/work/b.txt': ARTICLE,
      '/work/b.ann.yaml': tagged('doanh nghiệp', 'MISC'),
    });
    const all = objects((await disk.run(['annotate', '--min-score', '0'])).out);
    const one = objects((await disk.run(['annotate', '--min-score', '0', 'a.txt'])).out);
    assert.deepEqual(one, all.slice(0, 1));
  });

  test('nothing more is done after Ctrl+C', async () => {
    const disk = new MemoryDisk({ '/work/a.txt': ARTICLE });
    disk.token.isCancellationRequested = true;
    assert.deepEqual(await disk.run(['annotate', '--write']), { exit: 130, out: '', err: '' });
    assert.deepEqual(disk.files.written, []);
  });
});

suite('corpus annotate --write', () => {
  test('suggestions go into sidecars, slice true, and a second run changes no byte', async () => {
    const disk = new MemoryDisk({ '/work/a.txt': ARTICLE, '/work/empty.txt': '' });
    assert.deepEqual(await disk.run(['annotate', '--write']), { exit: 0, out: '', err: '' });
    assert.deepEqual(disk.files.written, ['/work/a.ann.yaml']);
    const text = disk.files.text('/work/a.ann.yaml')!;
    const { sidecar, problems } = readSidecar(text);
    assert.deepEqual(problems, []);
    assert.deepEqual([sidecar.blocks, sidecar.entities, sidecar.dates], [[], [], []]);
    assert.ok(sidecar.suggestions.entities.length > 0 && sidecar.suggestions.dates.length > 0);
    for (const { start, end, text: quote } of [...sidecar.suggestions.entities, ...sidecar.suggestions.dates]) {
      assert.equal(points(ARTICLE).slice(start, end).join(''), quote);
    }
    assert.equal(sidecar.source?.file, 'a.txt');
    const ids = Object.values(sidecar.suggestions).flatMap((items: readonly { id: string }[]) =>
      items.map(({ id }) => id),
    );
    assert.equal(new Set(ids).size, ids.length);
    await disk.run(['annotate', '--write']);
    assert.deepEqual(disk.files.written, ['/work/a.ann.yaml']);
  });

  test('with --stdout it does both', async () => {
    const disk = new MemoryDisk({ '/work/a.txt': ARTICLE });
    const { out } = await disk.run(['annotate', '--write', '--stdout']);
    assert.equal(objects(out).length, 1);
    assert.equal(disk.files.written.length, 1);
  });

  test('foreign suggestions stay, own ones are replaced, ids are kept, decisions are not covered', async () => {
    const disk = new MemoryDisk({ '/work/a.txt': ARTICLE });
    await disk.run(['annotate', '--write']);
    const first = readSidecar(disk.files.text('/work/a.ann.yaml')!).sidecar;
    const [kept, confirmed, refused] = first.suggestions.entities;
    assert.ok(kept && confirmed && refused, 'the article should have three names');
    const { score: _, from, ...entity } = confirmed;
    const before: Sidecar = {
      ...first,
      entities: [{ ...entity, from }],
      rejected: [{ layer: 'entity', label: refused.label, start: refused.start, end: refused.end, text: refused.text }],
      suggestions: {
        ...first.suggestions,
        entities: [
          { ...kept, id: 'e-kept00', score: 0.001 },
          { ...kept, id: 'e-stale0', label: 'EVENT', from: 'vi-person@0' },
          { ...kept, id: 'e-other0', label: 'TEAM', from: 'spacy@3' },
        ],
      },
    };
    await disk.files.write('/work/a.ann.yaml', new TextEncoder().encode(`# ours\n${writeSidecar(before)}`));
    assert.equal((await disk.run(['annotate', '--write'])).exit, 0);
    const text = disk.files.text('/work/a.ann.yaml')!;
    assert.ok(text.startsWith('# ours\n'));
    const after = readSidecar(text).sidecar;
    assert.deepEqual(after.entities, before.entities);
    assert.deepEqual(after.rejected, before.rejected);
    const stored = after.suggestions.entities;
    assert.deepEqual(
      stored.find(({ id }) => id === 'e-kept00'),
      { ...kept, id: 'e-kept00' },
    );
    assert.equal(
      stored.some(({ id }) => id === 'e-stale0'),
      false,
    );
    assert.equal(stored.find(({ id }) => id === 'e-other0')?.from, 'spacy@3');
    for (const { start, end } of [confirmed, refused]) {
      assert.ok(!stored.some((item) => item.start < end && start < item.end));
    }
  });

  test('a sidecar that cannot be read, or whose text is gone, keeps every byte', async () => {
    const lost = writeSidecar({
      ...EMPTY_SIDECAR,
      entities: [{ id: 'e-000001', label: 'PERSON', start: 0, end: 3, text: 'Người nào đó' }],
    });
    const sidecars: Record<string, string> = {
      '/work/broken.ann.yaml': 'entities: [\n',
      '/work/conflict.ann.yaml': '<<<<<<< a\n=======\n>>>>>>> b\n',
      '/work/lost.ann.yaml': lost,
      '/work/newer.ann.yaml': 'format: news-corpus-annotations/2\n',
    };
    const sources = Object.keys(sidecars).map((name) => [name.replace('.ann.yaml', '.txt'), ARTICLE]);
    const disk = new MemoryDisk({ ...sidecars, ...Object.fromEntries(sources) });
    const { exit, err } = await disk.run(['annotate', '--write']);
    assert.equal(exit, 1);
    assert.deepEqual(disk.files.written, []);
    assert.match(err, /^lost\.txt: The text changed, and 1 annotations have no certain place/m);
    for (const [name, text] of Object.entries(sidecars)) assert.equal(disk.files.text(name), text);
  });

  test('two documents that would share a sidecar get none', async () => {
    const disk = new MemoryDisk({
      '/work/corpus.yaml': 'include: ["*.{txt,md}"]\n',
      '/work/a.txt': ARTICLE,
      '/work/a.md': ARTICLE,
    });
    const { exit, err } = await disk.run(['annotate', '--write']);
    assert.equal(exit, 1);
    assert.match(err, /a\.txt: Nothing was written: a\.md would have the same sidecar/);
    assert.deepEqual(disk.files.written, []);
  });

  test('what another program writes at the same time is not lost', async () => {
    const disk = new MemoryDisk({ '/work/a.txt': ARTICLE });
    disk.meanwhile = () =>
      disk.files.write('/work/a.ann.yaml', new TextEncoder().encode(tagged('Lê Thị Thu Hằng', 'PERSON')));
    assert.equal((await disk.run(['annotate', '--write'])).exit, 0);
    const { sidecar } = readSidecar(disk.files.text('/work/a.ann.yaml')!);
    assert.deepEqual(
      sidecar.entities.map(({ id }) => id),
      ['e-000001'],
    );
    assert.ok(sidecar.suggestions.dates.length > 0);
    assert.ok(!sidecar.suggestions.entities.some(({ text }) => text === 'Lê Thị Thu Hằng'));
  });

  test('sidecars go into the mirrored tree', async () => {
    const disk = new MemoryDisk({ '/work/corpus.yaml': 'sidecars: ann\n', '/work/x/a.txt': ARTICLE });
    await disk.run(['annotate', '--write']);
    assert.deepEqual(disk.files.written, ['/work/ann/x/a.ann.yaml']);
  });
});
