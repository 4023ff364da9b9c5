import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listFolder } from '../../src/cli/listFolder';
import { nodeDisk, withSlashes } from '../../src/cli/nodeFiles';
import { STALE_AFTER_MS, withLock } from '../../src/node/fileLock';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const isWindows = process.platform === 'win32';

suite('the file system of this machine', () => {
  let root = '';
  const at = (file: string): string => path.join(root, file);
  const put = (file: string, text = ''): void => {
    fs.mkdirSync(path.dirname(at(file)), { recursive: true });
    fs.writeFileSync(at(file), text);
  };

  setup(() => {
    root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-')));
  });
  teardown(() => fs.rmSync(root, { recursive: true, force: true }));

  test('lists files below, without hidden and package folders, in code-point order', async () => {
    for (const file of [
      'b.txt',
      'x/a.txt',
      'a b.txt',
      '.git/c.txt',
      'node_modules/p/d.txt',
      'x/.h/e.txt',
      '\uff21.txt',
      '\u{1f600}.txt',
    ])
      put(file);
    assert.deepEqual((await listFolder(root)).files, ['a b.txt', 'b.txt', 'x/a.txt', '\uff21.txt', '\u{1f600}.txt']);
  });

  test('links: loops end, the same file stands once, what leads out is not followed', async () => {
    put('real/a.txt');
    put('z.txt');
    fs.symlinkSync('..', at('real/up'), 'dir');
    fs.symlinkSync('.', at('self'), 'dir');
    fs.symlinkSync('real', at('again'), 'dir');
    fs.symlinkSync('/', at('out'), 'dir');
    fs.symlinkSync('nowhere', at('broken'));
    fs.symlinkSync('round', at('round'));
    fs.symlinkSync('real/a.txt', at('a-link.txt'));
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-out-'));
    fs.writeFileSync(path.join(outside, 'o.txt'), '');
    fs.symlinkSync(path.join(outside, 'o.txt'), at('o1.txt'));
    fs.symlinkSync(path.join(outside, 'o.txt'), at('o2.txt'));
    const { files, skippedLinks } = await listFolder(root);
    fs.rmSync(outside, { recursive: true });
    assert.deepEqual(files, ['o1.txt', 'real/a.txt', 'z.txt']);
    assert.deepEqual(skippedLinks, ['out']);
  });

  test('folders that may not be read are said', async () => {
    put('closed/a.txt');
    put('b.txt');
    fs.chmodSync(at('closed'), 0);
    const listing = await listFolder(root);
    fs.chmodSync(at('closed'), 0o755);
    // Root reads everything, and Windows has other permissions: then the folder is simply listed.
    const isOpen = isWindows || process.getuid?.() === 0;
    assert.deepEqual(listing.closedFolders, isOpen ? [] : ['closed']);
    assert.deepEqual(listing.files, isOpen ? ['b.txt', 'closed/a.txt'] : ['b.txt']);
  });

  test('a write replaces the file as a whole, keeps its mode, leaves nothing behind', async () => {
    put('a.ann.yaml', 'old');
    fs.chmodSync(at('a.ann.yaml'), 0o640);
    await nodeDisk.open(withSlashes(root)).write('a.ann.yaml', bytes('new'));
    assert.equal(fs.readFileSync(at('a.ann.yaml'), 'utf8'), 'new');
    if (!isWindows) assert.equal(fs.statSync(at('a.ann.yaml')).mode & 0o777, 0o640);
    assert.deepEqual(fs.readdirSync(root), ['a.ann.yaml']);
  });

  test('a write through a link keeps the link', async () => {
    put('real/a.ann.yaml', 'old');
    fs.symlinkSync('real/a.ann.yaml', at('a.ann.yaml'));
    await nodeDisk.open(withSlashes(root)).write('a.ann.yaml', bytes('new'));
    assert.ok(fs.lstatSync(at('a.ann.yaml')).isSymbolicLink());
    assert.equal(fs.readFileSync(at('real/a.ann.yaml'), 'utf8'), 'new');
  });

  test('a new file in new folders', async () => {
    const files = nodeDisk.open(withSlashes(root));
    assert.equal(await files.replace('ann/x/a.ann.yaml', undefined, bytes('new')), true);
    assert.equal(fs.readFileSync(at('ann/x/a.ann.yaml'), 'utf8'), 'new');
  });

  test('replace leaves what another program wrote', async () => {
    const files = nodeDisk.open(withSlashes(root));
    put('a', 'theirs');
    assert.equal(await files.replace('a', undefined, bytes('ours')), false);
    assert.equal(await files.replace('a', bytes('before'), bytes('ours')), false);
    assert.equal(fs.readFileSync(at('a'), 'utf8'), 'theirs');
    assert.equal(await files.replace('a', bytes('theirs'), bytes('ours')), true);
    assert.equal(await files.replace('gone', bytes('before'), bytes('ours')), false);
  });

  test('writers wait for each other: of many that add a line none is lost', async () => {
    const files = nodeDisk.open(withSlashes(root));
    const add = async (line: number): Promise<void> => {
      for (;;) {
        const before = await files.read('log').catch(() => undefined);
        const after = `${before === undefined ? '' : new TextDecoder().decode(before)}${line}\n`;
        if (await files.replace('log', before, bytes(after))) return;
      }
    };
    await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(add));
    const lines = fs.readFileSync(at('log'), 'utf8').trim().split('\n');
    assert.deepEqual(lines.sort(), ['0', '1', '2', '3', '4', '5', '6', '7']);
    assert.deepEqual(fs.readdirSync(root), ['log']);
  });

  test('a lock that a dead program left is taken over', async () => {
    put('a.lock');
    const old = new Date(Date.now() - STALE_AFTER_MS - 1000);
    fs.utimesSync(at('a.lock'), old, old);
    await nodeDisk.open(withSlashes(root)).write('a', bytes('new'));
    assert.deepEqual(fs.readdirSync(root), ['a']);
  });

  test('a writer whose lock was taken over leaves the lock of the new owner', async () => {
    put('a.yaml', 'old');
    const lock = at('a.yaml.lock');
    await withLock(at('a.yaml'), async () => fs.writeFileSync(lock, 'another owner\n'));
    assert.equal(fs.readFileSync(lock, 'utf8'), 'another owner\n');
  });

  test('a disk that is full at any step: the old file stays, alone, and the error says so', async () => {
    const files = nodeDisk.open(withSlashes(root));
    put('a.ann.yaml', 'old');
    const handle = await fs.promises.open(at('a.ann.yaml'));
    const steps = Object.getPrototypeOf(handle) as Record<'writeFile' | 'sync', () => Promise<void>>;
    await handle.close();
    // The lock is written before the file, and synced never.
    for (const [step, call] of [
      ['writeFile', 1],
      ['writeFile', 2],
      ['sync', 1],
    ] as const) {
      const real = steps[step];
      let calls = 0;
      steps[step] = async function (this: unknown, ...args: readonly never[]) {
        if (++calls === call) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        return real.apply(this, args as unknown as []);
      };
      try {
        await assert.rejects(files.write('a.ann.yaml', bytes('new')), { name: 'FileError', code: 'no-space' });
      } finally {
        steps[step] = real;
      }
      assert.equal(calls, call);
      assert.deepEqual([fs.readdirSync(root), fs.readFileSync(at('a.ann.yaml'), 'utf8')], [['a.ann.yaml'], 'old']);
    }
  });

  test('a folder that may not be written: the old file stays, and the error says so', async () => {
    // Root writes everywhere, and Windows has other permissions.
    const isOpen = isWindows || process.getuid?.() === 0;
    put('closed/a.ann.yaml', 'old');
    fs.chmodSync(at('closed'), 0o500);
    const written = nodeDisk.open(withSlashes(root)).write('closed/a.ann.yaml', bytes('new'));
    await (isOpen ? written : assert.rejects(written, { name: 'FileError', code: 'no-permission' }));
    fs.chmodSync(at('closed'), 0o700);
    assert.equal(fs.readFileSync(at('closed/a.ann.yaml'), 'utf8'), isOpen ? 'new' : 'old');
    assert.deepEqual(fs.readdirSync(at('closed')), ['a.ann.yaml']);
  });

  test('errors have codes', async () => {
    const files = nodeDisk.open(withSlashes(root));
    put('folder/a.txt');
    put('file');
    await assert.rejects(files.read('none'), { name: 'FileError', code: 'not-found' });
    await assert.rejects(files.read('file/below'), { name: 'FileError', code: 'not-found' });
    await assert.rejects(files.read('folder'), { name: 'FileError', code: 'is-folder' });
    await assert.rejects(files.write('file/below', bytes('')), { name: 'FileError' });
    fs.truncateSync(at('file'), 200 * 1024 * 1024);
    await assert.rejects(files.read('file'), { name: 'FileError', code: 'too-large' });
    assert.equal(await files.stat('none'), undefined);
    assert.equal((await files.stat('file'))?.size, 200 * 1024 * 1024);
    if (!isWindows) await assert.rejects(nodeDisk.read('/dev/zero'), { name: 'FileError', code: 'other' });
  });
});
