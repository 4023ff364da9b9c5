import assert from 'node:assert/strict';
import { FileError } from '../../src/core/corpus/files';
import { MemoryDisk } from './memoryWorld';

suite('usage and configuration', () => {
  const fails = async (tree: Record<string, string | FileError>, argv: string[], reason: RegExp): Promise<void> => {
    const { exit, out, err } = await new MemoryDisk({ '/desk/a.txt': 'a', ...tree }).run(argv);
    assert.deepEqual([exit, out], [2, ''], argv.join(' '));
    assert.match(err, reason);
  };

  test('what is not understood is refused, never ignored', async () => {
    await fails({}, [], /COMMAND/);
    await fails({}, ['lnt'], /Did you mean "lint"/);
    await fails({}, ['toString'], /no command "toString"/);
    await fails({}, ['lint', '--frmat', 'json'], /Unknown option "--frmat". Did you mean --format\?/);
    await fails({}, ['lint', '-x'], /Unknown option "-x"/);
    await fails({}, ['lint', '--format', 'xml'], /must be one of stylish, json, sarif, github/);
    await fails({}, ['lint', '--format'], /needs a value/);
    await fails({}, ['lint', '--quiet=yes'], /takes no value/);
    await fails({}, ['lint', '--max-warnings', '-1'], /whole number from 0/);
    await fails({}, ['lint', '--max-warnings', '1.5'], /whole number from 0/);
    await fails({}, ['annotate', '--min-score', '2'], /number from 0 to 1/);
    await fails({}, ['annotate', '--date', '02/07/2020'], /a day such as 2020-07-02/);
    await fails({}, ['annotate', '--language', 'Vietnamese'], /a tag such as vi/);
    await fails({}, ['lint', '--cache-location', 'x'], /goes with --cache/);
    await fails({}, ['lint', '--jobs', '0'], /whole number from 1/);
    await fails({}, ['lint', '--fix', '--fix-dry-run'], /exclude each other/);
    await fails({}, ['lint', '--update-baseline'], /needs --baseline/);
    await fails({}, ['lint', '--baseline', 'b.json'], /b\.json: the file cannot be read/);
    await fails({ '/desk/b.json': '[]' }, ['lint', '--baseline', 'b.json'], /is no baseline/);
    await fails({}, ['lint', '--baseline', 'b.json', '--update-baseline', 'a.txt'], /the whole corpus/);
  });

  test('a broken corpus.yaml stops with file, line and column; so does what it names', async () => {
    await fails(
      { '/desk/corpus.yaml': 'text: locked\ninclude: "a"\n' },
      ['lint'],
      /^corpus\.yaml:2:10: error: "include" must be a list/,
    );
    await fails(
      { '/desk/corpus.yaml': 'a: [\n' },
      ['annotate'],
      /^corpus\.yaml:\d+:\d+: error: The file is not valid YAML/,
    );
    await fails({ '/desk/corpus.yaml': 'metadata: m.csv\n' }, ['lint'], /m\.csv.*does not exist/);
    await fails({ '/desk/gazetteer.yaml': '- a\n' }, ['lint'], /^gazetteer\.yaml:1:1: error/);
    await fails(
      { '/desk/corpus.yaml': new FileError('no-permission', 'corpus.yaml', 'EACCES') },
      ['lint'],
      /corpus\.yaml.*cannot be read/,
    );
    await fails({}, ['lint', '--config', 'other.yaml'], /--config other\.yaml: the file cannot be read/);
    await fails({ '/desk/other.yaml': 'text: 1\n' }, ['lint', '--config', 'other.yaml'], /^other\.yaml:1:7: error/);
  });

  test('warnings are said and do not stop; one bad name among many is left out', async () => {
    const disk = new MemoryDisk({
      '/desk/a.txt': 'a',
      '/desk/corpus.yaml': 'inclde: ["a"]\nrules: {"span/overlaps": off}\n',
      '/desk/gazetteer.yaml': 'entries: [{id: "a"}]\n',
    });
    const { exit, err } = await disk.run(['lint']);
    assert.equal(exit, 0);
    assert.match(err, /^corpus\.yaml:1:1: warning: .*"include"/m);
    assert.match(err, /^corpus\.yaml:2:9: warning: .*"span\/overlap"/m);
    assert.match(err, /^gazetteer\.yaml:1:11: error: The entry lacks name, label\./m);
  });

  test('--help names every option that works, --version the version', async () => {
    const disk = new MemoryDisk({});
    for (const argv of [['lint', '--help'], ['annotate', '-h'], ['--help'], ['help']]) {
      const { exit, out } = await disk.run(argv);
      assert.equal(exit, 0);
      assert.match(out, /Exit code: 0 clean; 1 findings/);
    }
    assert.match((await disk.run(['lint', '--help'])).out, /--max-warnings N/);
    assert.match((await disk.run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
    assert.equal((await disk.run(['--version'], '/desk', 'lint')).out, (await disk.run(['--version'])).out);
  });

  test('paths behind -- are paths', async () => {
    const disk = new MemoryDisk({ '/desk/--help': 'x', '/desk/a.txt': 'a' });
    assert.deepEqual(await disk.run(['lint', '--', '--help']), { exit: 0, out: '', err: '' });
  });

  test('a rule that fails is an internal error, said as such', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': 'a' });
    disk.files.read = async () => {
      throw new Error('the disk is on fire');
    };
    const { exit, err } = await disk.run(['lint']);
    assert.equal(exit, 2);
    assert.match(err, /internal error[\s\S]*the disk is on fire/);
  });
});
