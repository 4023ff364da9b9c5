import assert from 'node:assert/strict';
import { readCsv } from '../../../src/core/corpus/csv';
import { factsOf } from '../../../src/core/corpus/facts';
import { readMetadata } from '../../../src/core/corpus/metadata';
import { EMPTY_SIDECAR } from '../../../src/core/sidecar/types';

suite('readCsv', () => {
  test('RFC 4180 and its liberties', () => {
    const fields = (text: string): readonly (readonly string[])[] => readCsv(text).map((record) => record.fields);
    assert.deepEqual(fields('a,b\r\nc,d\r\n'), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    assert.deepEqual(fields('"a,b","c ""d""","e\nf"'), [['a,b', 'c "d"', 'e\nf']]);
    assert.deepEqual(fields('a,\n,b\n\n'), [
      ['a', ''],
      ['', 'b'],
    ]);
    assert.deepEqual(fields('\ufeffa,b"c'), [['a', 'b"c']]);
    assert.deepEqual(fields('"a\nb'), [['a\nb']]);
    assert.deepEqual(fields('a,'), [['a', '']]);
    assert.deepEqual(fields(''), []);
  });

  test('says where records start', () => {
    assert.deepEqual(
      readCsv('a\n"b\nc"\nd').map(({ start }) => start),
      [0, 2, 8],
    );
  });
});

suite('readMetadata', () => {
  test('JSON lines, by path before id', () => {
    const { table, problems } = readMetadata(
      '{"id":"a","title":"One","authors":["X","Y"],"extra":1}\n\n{"path":"x/b.txt","url":"https://e.com/b"}\n{"id":7,"site":"s"}\n',
      'jsonl',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(table.find('x/a.txt', 'a'), { title: 'One', authors: 'X; Y' });
    assert.deepEqual(table.find('x/b.txt', 'b'), { url: 'https://e.com/b' });
    assert.deepEqual(table.find('7.txt', '7'), { site: 's' });
    assert.equal(table.find('c.txt', 'c'), undefined);
  });

  test('CSV', () => {
    const { table, problems } = readMetadata('id,Title,published\na,"One, two",2020-07-02\nb,,\n', 'csv');
    assert.deepEqual(problems, []);
    assert.deepEqual(table.find('a.txt', 'a'), { title: 'One, two', published: '2020-07-02' });
    assert.deepEqual(table.find('b.txt', 'b'), {});
  });

  test('problems have a place, and the rest counts', () => {
    const codes = (text: string, format: 'jsonl' | 'csv'): [string, number, number][] =>
      readMetadata(text, format).problems.map(({ code, start, end }) => [code, start, end]);
    assert.deepEqual(codes('{"id":"a"}\n{oops\n[1]\n{"title":"x"}\n{"id":"a"}', 'jsonl'), [
      ['json', 11, 16],
      ['json', 17, 20],
      ['no-document', 21, 34],
      ['duplicate-row', 35, 45],
    ]);
    assert.deepEqual(codes('name,title\na,b\n', 'csv'), [['no-document', 0, 0]]);
    assert.equal(readMetadata('{oops\n{"id":"a"}', 'jsonl').table.size, 1);
  });
});

suite('factsOf', () => {
  const sidecar = (document: object): typeof EMPTY_SIDECAR => ({ ...EMPTY_SIDECAR, document });

  test('a person before corpus.yaml before what a program stored before the table', () => {
    const settings = { date: '2017-03-10' };
    const metadata = { published: '2020-07-02T09:30:00+07:00' };
    const date = (sources: Parameters<typeof factsOf>[1]): unknown => factsOf('x/a.txt', sources).date;
    assert.deepEqual(date({ metadata }), { value: '2020-07-02', by: 'metadata' });
    const stored = sidecar({ date: '2011-01-01', dateBy: 'text' });
    assert.deepEqual(date({ metadata, sidecar: stored }), { value: '2011-01-01', by: 'text' });
    assert.deepEqual(date({ metadata, settings, sidecar: stored }), { value: '2017-03-10', by: 'override' });
    const byPerson = sidecar({ date: '2012-01-01' });
    assert.deepEqual(date({ metadata, settings, sidecar: byPerson }), { value: '2012-01-01', by: 'person' });
    const commandLine = { date: '2013-01-01' };
    assert.deepEqual(date({ commandLine, sidecar: byPerson }), { value: '2013-01-01', by: 'override' });
    assert.equal(date({ metadata: { published: '02/07/2020' } }), undefined);
  });

  test('the site is named, or the host of the URL', () => {
    const site = (url: string): string | undefined => factsOf('a.txt', { metadata: { url } }).site;
    assert.equal(site('https://www.Example.com/a'), 'example.com');
    assert.equal(site('http://user@m.example.com:8080?x'), 'm.example.com');
    assert.equal(site('not a url'), undefined);
    assert.equal(factsOf('a.txt', { metadata: { url: 'https://e.com', site: 'S' } }).site, 'S');
    assert.equal(factsOf('x/a.txt', {}).fileName, 'a.txt');
  });
});
