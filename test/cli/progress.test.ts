import assert from 'node:assert/strict';
import { type Progress, progressOn } from '../../src/cli/progress';
import type { Output } from '../../src/cli/world';

async function shown(terminals: { out: boolean; err: boolean }, total: number, printsAlong: boolean): Promise<string> {
  let text = '';
  const output = (isTerminal: boolean): Output => ({
    isTerminal,
    isClosed: false,
    write: async (more) => {
      text += more;
    },
  });
  const progress: Progress = progressOn(
    { out: output(terminals.out), err: output(terminals.err) },
    'Linting',
    total,
    printsAlong,
  );
  for (let i = 0; i < total; i++) await progress.step();
  await progress.end();
  return text;
}

suite('progress', () => {
  test('on a terminal: a hundred updates at most, and the line is gone at the end', async () => {
    const text = await shown({ out: false, err: true }, 5000, true);
    assert.ok(text.startsWith('\rLinting 1/5000 (0 %)\r'));
    assert.ok(text.endsWith('\rLinting 5000/5000 (100 %)\r\u001b[K'));
    assert.equal(text.split('\r').length - 2, 101);
  });

  test('quiet in a pipe, for a few files, and between results on the same terminal', async () => {
    assert.equal(await shown({ out: true, err: false }, 5000, false), '');
    assert.equal(await shown({ out: true, err: true }, 10, false), '');
    assert.equal(await shown({ out: true, err: true }, 5000, true), '');
  });
});
