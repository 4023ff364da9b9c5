import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const ROUNDS = 15;

/** Long enough that a kill meets a write in the middle. */
const VERSIONS = ['a', 'b'].map((letter) => `${letter.repeat(79)}\n`.repeat(40_000));

/** Writes the two versions in turn until it is killed; says so when it begins. */
const WRITER = `
const { writeAtomically } = require(${JSON.stringify(path.join(root, 'src/node/atomicWrite.ts'))});
const { withLock } = require(${JSON.stringify(path.join(root, 'src/node/fileLock.ts'))});
const versions = ['a', 'b'].map((letter) => Buffer.from((letter.repeat(79) + '\\n').repeat(40000)));
(async () => {
  console.log('writing');
  for (let n = 0; ; n++) await withLock(process.argv[1], () => writeAtomically(process.argv[1], versions[n % 2]));
})();
`;

suite('a write that is killed', () => {
  test('leaves the old file or the new one, whole', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'killed-'));
    const file = path.join(folder, 'a.ann.yaml');
    let wasInTheMiddle = false;
    try {
      for (let round = 0; round < ROUNDS; round++) {
        fs.writeFileSync(file, VERSIONS[0]!);
        const writer: ChildProcess = spawn(process.execPath, ['-r', 'tsx/cjs', '-e', WRITER, file], {
          cwd: root,
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        await once(writer.stdout!, 'data');
        await new Promise((resolve) => setTimeout(resolve, 3 + round * 7));
        writer.kill('SIGKILL');
        await once(writer, 'exit');
        const text = fs.readFileSync(file, 'utf8');
        assert.ok(VERSIONS.includes(text), `round ${round}: ${text.length} characters that are neither version`);
        const left = fs.readdirSync(folder).filter((name) => name !== 'a.ann.yaml');
        wasInTheMiddle ||= left.length > 0;
        for (const name of left) fs.rmSync(path.join(folder, name));
      }
      assert.ok(wasInTheMiddle, 'no kill met a write: the test shows nothing');
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});
