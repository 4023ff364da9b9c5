import assert from 'node:assert/strict';
import { readSidecar } from '../../src/core/sidecar/read';
import { ARTICLE, points, tagged } from './article';
import { MemoryDisk } from './memoryWorld';

const start = points(ARTICLE.slice(0, ARTICLE.indexOf('Hà Nội'))).length;
const BRAT = `T1\tLOCATION ${start} ${start + 6}\tHà Nội\n#1\tAnnotatorNotes T1\tthe capital\nR1\tIn Arg1:T1 Arg2:T1\n`;

function sidecarOf(disk: MemoryDisk) {
  const reading = readSidecar(disk.files.text('/desk/a.ann.yaml') ?? '');
  assert.deepEqual(reading.problems, []);
  return reading.sidecar;
}

suite('corpus import', () => {
  test('as suggestions, and the same again changes no byte', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE, '/brat/a.ann': BRAT, '/brat/a.txt': ARTICLE });
    const first = await disk.run(['import', '--format', 'brat', '/brat']);
    assert.equal(first.exit, 1);
    assert.match(
      first.err,
      /^Imported 1 document: 0 blocks, 1 entity, 0 dates\.\nRefused:\n {2}1 document: the corpus holds/,
    );
    const sidecar = sidecarOf(disk);
    assert.deepEqual(sidecar.entities, []);
    const [entity] = sidecar.suggestions.entities;
    assert.deepEqual([entity!.text, entity!.from, entity!.note], ['Hà Nội', 'brat-import@1', 'the capital']);
    const before = disk.files.text('/desk/a.ann.yaml');
    await disk.run(['import', '--format', 'brat', '/brat']);
    assert.equal(disk.files.text('/desk/a.ann.yaml'), before);
  });

  test('as annotations; what people decided stands', async () => {
    const mine = tagged('Hà Nội', 'ORGANIZATION');
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE, '/desk/a.ann.yaml': mine, '/brat/a.ann': BRAT });
    const { err } = await disk.run(['import', '--format', 'brat', '--confirmed', '--annotator', 'lan', '/brat/a.ann']);
    assert.match(err, /1 entity: a person decided otherwise on the same span/);
    assert.deepEqual(
      sidecarOf(disk).entities.map(({ label }) => label),
      ['ORGANIZATION'],
    );
    const fresh = new MemoryDisk({ '/desk/a.txt': ARTICLE, '/brat/a.ann': BRAT });
    await fresh.run(['import', '--format', 'brat', '--confirmed', '--annotator', 'lan', '/brat/a.ann']);
    assert.deepEqual(
      sidecarOf(fresh).entities.map(({ label, by }) => [label, by]),
      [['LOCATION', 'lan']],
    );
    const again = await fresh.run(['import', '--format', 'brat', '--confirmed', '/brat/a.ann']);
    assert.match(again.err, /Left out:\n {2}1 entity: it is there already/);
  });

  test('a document is found by its text, and offsets are of the text that the tool holds', async () => {
    const raw = `\ufeff${ARTICLE.replaceAll('\n', '\r\n')}`;
    const at = raw.indexOf('Hà Nội');
    const task = JSON.stringify({
      id: 17,
      text: raw,
      label: [
        [at, at + 6, 'LOCATION'],
        [at + 1, at + 900000, 'X'],
      ],
    });
    const disk = new MemoryDisk({ '/desk/a.txt': ARTICLE, '/desk/b.txt': 'Khác.\n', '/in.jsonl': task });
    const { err } = await disk.run(['import', '--format', 'doccano', '--confirmed', '/in.jsonl']);
    assert.match(err, /Refused:\n {2}1 entity: what stands at its offsets is not what it quotes/);
    assert.deepEqual(
      sidecarOf(disk).entities.map(({ start, text }) => [start, text]),
      [[start, 'Hà Nội']],
    );
  });

  test('a text that is not the source any more: what is certain moves, the rest is refused', async () => {
    const old = `${ARTICLE}Một dòng cũ nhắc tới Huế trong bài viết này.\n`;
    const span = (text: string) => {
      const from = points(old.slice(0, old.indexOf(text))).length;
      return { start: from, end: from + points(text).length, label: 'LOCATION', text };
    };
    const line = JSON.stringify({ file: 'a.txt', text: old, entities: [span('Hà Nội'), span('Huế')] });
    const now = `Một dòng mới ở đầu bài, dài hơn một chút.\n${ARTICLE}`;
    const disk = new MemoryDisk({ '/desk/a.txt': now, '/in.jsonl': line });
    const { err } = await disk.run(['import', '--format', 'jsonl', '--confirmed', '/in.jsonl']);
    assert.match(err, /Refused:\n {2}1 entity: it has no certain place in the text any more \(a\.txt:\d+-\d+ "Huế"\)/);
    const [entity] = sidecarOf(disk).entities;
    assert.equal(points(now).slice(entity!.start, entity!.end).join(''), 'Hà Nội');
  });

  test('hostile files are told of and write nothing', async () => {
    const disk = new MemoryDisk({
      '/desk/a.txt': ARTICLE,
      '/in/a.jsonl': '{"file": "a.txt", "entities": [{"start": -1}, 7, null]}\nnot json\n{"file":"b.txt"}\n',
      '/ls/a.json': '{"no": "array"}',
      '/cas/a.json': '[]',
      '/brat/a.ann': 'T1\tX 9 2\tq\nT2 broken\n',
    });
    for (const [format, path] of [
      ['jsonl', '/in'],
      ['label-studio', '/ls'],
      ['cas-json', '/cas'],
      ['brat', '/brat'],
    ]) {
      const { exit, err } = await disk.run(['import', '--format', format!, path!]);
      assert.equal(exit, 1, format);
      assert.match(err, /Refused/);
    }
    assert.equal(disk.files.text('/desk/a.ann.yaml'), undefined);
    assert.equal((await disk.run(['import', '--format', 'brat', '/nowhere'])).exit, 2);
  });
});
