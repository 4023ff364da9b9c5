import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { writeSidecar } from '../../src/core/sidecar/write';
import { generateCorpus } from '../bench/lintCorpus/generate';
import { builtPrograms, runProgram, temporaryFolder } from '../cli/builtPrograms';
import { goldArticles } from '../eval/goldArticles';

/** Set by scripts/readers.mjs. */
const PYTHON = process.env.READERS_PYTHON ?? 'python3';

/** Documents that Spark runs over; READERS_DOCUMENTS takes fewer on a small machine. */
const DOCUMENTS = Number(process.env.READERS_DOCUMENTS ?? 10_000);

function python(script: string, ...argv: string[]): Record<string, unknown> {
  const out = execFileSync(PYTHON, [path.join(__dirname, script), ...argv], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, HF_HUB_OFFLINE: '1', PYTHONUTF8: '1' },
  });
  return JSON.parse(out.trim().split('\n').at(-1)!) as Record<string, unknown>;
}

function corpus(cwd: string, ...argv: string[]): string {
  const { status, stdout, stderr } = runProgram('corpus', argv, cwd);
  assert.ok(status === 0 || status === 1, stderr);
  return stdout;
}

suite('real readers of exports', () => {
  const articles = goldArticles();
  const done = { done: { blocks: true, entities: true, dates: true } };
  const files = Object.fromEntries(
    articles.flatMap(({ file, document, sidecar }) => [
      // Emoji and Windows line ends, so that units and line breaks tell.
      [file, `📰 👩‍👩‍👧\r\n${document.text.replaceAll('\n', '\r\n')}`],
      [file.replace('.txt', '.ann.yaml'), writeSidecar({ ...sidecar, document: { ...sidecar.document, ...done } })],
    ]),
  );
  let folder: ReturnType<typeof temporaryFolder>;
  let entities: number;
  let dates: number;
  suiteSetup(() => {
    folder = temporaryFolder(files);
    for (const name of ['jsonl', 'spacy']) corpus(folder.path, 'export', '--format', name, '--out', `${name}.jsonl`);
    corpus(folder.path, 'export', '--format', 'iob2', '--out', 'corpus.conll');
    corpus(folder.path, 'export', '--format', 'cas-json', '--out', 'cas');
    const rows = fs.readFileSync(path.join(folder.path, 'jsonl.jsonl'), 'utf8').trim().split('\n');
    const read = rows.map((row) => JSON.parse(row) as { entities: unknown[]; dates: unknown[] });
    entities = read.reduce((sum, row) => sum + row.entities.length, 0);
    dates = read.reduce((sum, row) => sum + row.dates.length, 0);
    assert.equal(
      entities,
      articles.reduce((sum, { sidecar }) => sum + sidecar.entities.length, 0),
    );
  });
  suiteTeardown(() => folder.remove());
  const at = (name: string): string => path.join(folder.path, name);

  test('spaCy: examples, one step of training, and its converter of columns', () => {
    const { misaligned, ...counts } = python('read_spacy.py', at('spacy.jsonl'), at('corpus.conll'));
    assert.deepEqual(counts, {
      documents: articles.length,
      entities: entities - Number(misaligned),
      dates,
      values: dates,
      trained: ['ner', 'spancat'],
      conllDocuments: articles.length,
      conllEntities: entities,
    });
  });

  test('datasets: JSON Lines', () => {
    const { columns, ...counts } = python('read_datasets.py', at('jsonl.jsonl'), at('cache'));
    assert.deepEqual(counts, { documents: articles.length, entities, false: 0 });
    assert.ok((columns as string[]).includes('source_map'));
  });

  test('dkpro-cassis: CAS JSON', () => {
    const { texts, ...counts } = python('read_cas.py', at('cas'));
    const quotes = articles.flatMap(({ sidecar }) => sidecar.entities.map(({ text }) => text));
    assert.deepEqual((texts as string[]).sort(), quotes.sort());
    assert.deepEqual([counts.entities, counts.dates], [entities, dates]);
  });
});

suite('Spark', () => {
  test(`rdd.pipe over ${DOCUMENTS} documents gives what one machine gives`, () => {
    const { path: folder, remove } = temporaryFolder({});
    try {
      const started = Date.now();
      generateCorpus(path.join(folder, 'corpus'), DOCUMENTS);
      const at = path.join(folder, 'corpus');
      const names = fs.readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
      const records = path.join(folder, 'records.jsonl');
      const stream = fs.openSync(records, 'w');
      for (const name of names) {
        const sidecar = path.join(at, name.replace('.txt', '.ann.yaml'));
        const record = {
          file: name,
          text: fs.readFileSync(path.join(at, name), 'utf8'),
          sidecar: fs.existsSync(sidecar) ? fs.readFileSync(sidecar, 'utf8') : '',
        };
        fs.writeSync(stream, `${JSON.stringify(record)}\n`);
      }
      fs.closeSync(stream);
      const program = path.join(builtPrograms(), 'corpus.js');
      const counts = python('spark_pipe.py', program, process.execPath, records, folder);
      console.log(`Spark: ${((Date.now() - started) / 1000).toFixed(0)} s, ${JSON.stringify(counts)}`);
      assert.deepEqual([counts.annotated, counts.linted, counts.exported], [DOCUMENTS, DOCUMENTS, DOCUMENTS]);
      const lines = (name: string): string[] =>
        fs.readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n').sort();
      const here = (name: string, ...argv: string[]): string[] => {
        const out = fs.openSync(path.join(folder, name), 'w');
        const run = spawnSync(process.execPath, [program, ...argv], { cwd: at, stdio: ['ignore', out, 'pipe'] });
        fs.closeSync(out);
        assert.ok(run.status === 0 || run.status === 1, String(run.stderr));
        return lines(name);
      };
      sameLines(lines('annotated.jsonl'), here('annotated.here', 'annotate'));
      sameLines(lines('exported.jsonl'), here('exported.here', 'export', '--format', 'jsonl', '--undone'));
      const findings = lines('linted.jsonl').flatMap((line) => (JSON.parse(line) as { findings: object[] }).findings);
      here('linted.here', 'lint', '--format', 'json');
      const over = JSON.parse(fs.readFileSync(path.join(folder, 'linted.here'), 'utf8')) as object[];
      sameLines(findings.map((one) => JSON.stringify(one)).sort(), over.map((one) => JSON.stringify(one)).sort());
    } finally {
      remove();
    }
  });
});

/** Without printing ten thousand lines where they differ. */
function sameLines(found: readonly string[], wanted: readonly string[]): void {
  assert.equal(found.length, wanted.length);
  const at = found.findIndex((line, i) => line !== wanted[i]);
  assert.equal(found[at], wanted[at]);
}
