import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const MAX_LINES = 300;

/** Every room of the core and the rooms whose files it may import, itself apart. `.` is the core's own folder. */
const CORE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  '.': ['text'],
  text: ['.'],
  languages: ['.', 'text'],
  boilerplate: ['.', 'text', 'languages'],
  dates: ['.', 'text', 'languages'],
  entities: ['.', 'text', 'languages'],
  sidecar: ['.', 'text'],
  suggest: ['.', 'text', 'languages', 'boilerplate', 'dates', 'entities', 'sidecar'],
  corpus: ['.', 'text', 'languages', 'boilerplate', 'dates', 'entities', 'sidecar', 'suggest'],
  lint: ['.', 'text', 'languages', 'boilerplate', 'dates', 'entities', 'sidecar', 'suggest', 'corpus'],
  export: ['.', 'text', 'languages', 'boilerplate', 'dates', 'entities', 'sidecar', 'suggest', 'corpus'],
  import: ['.', 'text', 'sidecar', 'corpus', 'export'],
  compare: ['.', 'text', 'sidecar', 'suggest', 'corpus'],
};

const BUNDLED = ['yaml', 'minimatch', 'chrono-node'];

interface Source {
  /** Relative to the project, with `/`. */
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

function sources(folder: string): Source[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const file = `${folder}/${name.split(path.sep).join('/')}`;
      const text = fs.readFileSync(path.join(root, file), 'utf8');
      const imports = [
        ...text.matchAll(
          /^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\b(?:import|require)\('([^']+)'\)/gm,
        ),
      ].map((match) => match[1] ?? match[2] ?? match[3]!);
      return { file, lines: text.split('\n').length - 1, imports };
    });
}

/** The project path an import leads to, or the package's name as it is. */
function target(source: Source, imported: string): string {
  return imported.startsWith('.') ? path.posix.join(path.posix.dirname(source.file), imported) : imported;
}

const room = (file: string): string => {
  const parts = file.split('/').slice(2);
  return parts.length > 1 || parts[0] === 'languages' ? parts[0]! : '.';
};

const all = sources('src');

suite('architecture', () => {
  test('there is something to check', () => {
    assert.ok(all.length > 20);
    assert.ok(all.some(({ imports }) => imports.length > 3));
  });

  test('the core imports its own files and bundled libraries only', () => {
    for (const source of all.filter(({ file }) => file.startsWith('src/core/'))) {
      for (const imported of source.imports) {
        const to = target(source, imported);
        const isBundled = BUNDLED.some((name) => to === name || to.startsWith(`${name}/`));
        assert.ok(to.startsWith('src/core/') || isBundled, `${source.file} imports ${imported}`);
      }
    }
  });

  test('the rooms of the core import downward', () => {
    for (const source of all.filter(({ file }) => file.startsWith('src/core/'))) {
      const from = room(source.file);
      assert.ok(CORE_ROOMS[from], `${source.file}: "${from}" is no room of the core; add it to the list and the docs`);
      for (const imported of source.imports.map((each) => target(source, each))) {
        if (!imported.startsWith('src/core/')) continue;
        const to = room(imported);
        assert.ok(from === to || CORE_ROOMS[from].includes(to), `${source.file} (${from}) imports ${imported} (${to})`);
      }
    }
  });

  test('editor and command line never meet, and only the editor knows vscode', () => {
    for (const source of all) {
      const [, part] = source.file.split('/');
      for (const imported of source.imports.map((each) => target(source, each))) {
        if (imported === 'vscode') assert.equal(part, 'editor', `${source.file} imports vscode`);
        if (imported.startsWith('src/cli/')) assert.equal(part, 'cli', `${source.file} imports ${imported}`);
        if (imported.startsWith('src/editor/')) assert.equal(part, 'editor', `${source.file} imports ${imported}`);
      }
    }
  });

  test('what needs Node is shared by its types alone: the editor loads it as a chunk where it can', () => {
    for (const source of all) {
      const [, part] = source.file.split('/');
      for (const imported of source.imports.map((each) => target(source, each))) {
        if (imported.startsWith('node:')) {
          assert.ok(part === 'node' || part === 'cli', `${source.file} imports ${imported}`);
        }
        if (!imported.startsWith('src/node/')) continue;
        assert.ok(part !== 'core', `${source.file} imports ${imported}`);
        if (part !== 'editor') continue;
        const text = fs.readFileSync(path.join(root, source.file), 'utf8');
        assert.match(text, /import type [^;]*'(?:\.\.\/)+node\//, `${source.file} imports ${imported} as a type`);
      }
    }
  });

  test('the page imports the core’s types and the chart library only', () => {
    const files = all.filter(({ file }) => file.startsWith('src/overview/'));
    assert.ok(files.length > 0);
    for (const source of files) {
      for (const imported of source.imports.map((each) => target(source, each))) {
        assert.match(imported, /^(?:@observablehq\/plot$|src\/overview\/|src\/core\/corpus\/overview\/)/, source.file);
      }
    }
  });

  test('the folder for Node imports the core and Node only', () => {
    const files = all.filter(({ file }) => file.startsWith('src/node/'));
    assert.ok(files.length > 0);
    for (const source of files) {
      for (const imported of source.imports.map((each) => target(source, each))) {
        assert.match(imported, /^(?:node:|src\/node\/|src\/core\/)/, `${source.file} imports ${imported}`);
      }
    }
  });

  test(`files have at most ${MAX_LINES} lines`, () => {
    const long = [...all, ...sources('test')].filter(({ lines }) => lines > MAX_LINES);
    assert.deepEqual(
      long.map(({ file, lines }) => `${file}: ${lines}`),
      [],
    );
  });

  test('no grab-bags', () => {
    const bags = all.filter(({ file }) => /(?:^|\/)(?:utils?|helpers?|common|managers?|misc)(?:\/|\.ts$)/i.test(file));
    assert.deepEqual(
      bags.map(({ file }) => file),
      [],
    );
  });
});
