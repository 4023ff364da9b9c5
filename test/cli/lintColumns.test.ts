import assert from 'node:assert/strict';
import { MemoryDisk } from './memoryWorld';

suite('columns of findings', () => {
  test('columns in UTF-16 units for editors; SARIF names its own unit', async () => {
    const disk = new MemoryDisk({ '/desk/a.txt': '🙂 Lan\u200b đi.\n🙂 🙂 Ma\u200bi' });
    const columns = async (...options: string[]): Promise<number[][]> => {
      const { out } = await disk.run(['lint', '--format', 'json', ...options]);
      assert.ok(!out.includes('utf16'));
      return JSON.parse(out).map((finding: { column: number; endColumn: number }) => [
        finding.column,
        finding.endColumn,
      ]);
    };
    assert.deepEqual(await columns(), [
      [6, 7],
      [7, 8],
    ]);
    assert.deepEqual(await columns('--columns', 'utf-16'), [
      [7, 8],
      [9, 10],
    ]);
    assert.equal((await disk.run(['lint', '--columns', 'utf-16', '--format', 'sarif'])).exit, 2);
  });
});
