import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { runProgram, seeds, temporaryFolder } from './builtPrograms';

/** Loads every sidecar as a later stage would, and compares every text with the slice at its offsets. */
const READER = `
import glob, json, yaml
counts = {}
for name in sorted(glob.glob("*.ann.yaml")):
    data = yaml.safe_load(open(name, encoding="utf-8"))
    text = open(data["source"]["file"], encoding="utf-8-sig").read()
    assert len(text) == data["source"]["length"], name
    found = data["suggestions"]
    for item in found.get("entities", []) + found.get("dates", []):
        assert text[item["start"]:item["end"]] == item["text"], (name, item)
        assert isinstance(item["score"], (int, float)) and isinstance(item["id"], str)
    for block in found.get("blocks", []):
        lines = text[block["start"]:block["end"]].split("\\n")
        for line, key in ((lines[0], "first"), (lines[-1], "last")):
            assert line == block[key] or (len(line) > 40 and block[key] == line[:40] + "…"), (name, block)
    counts[name] = sum(len(items) for items in found.values())
print(json.dumps(counts))
`;

suite('PyYAML', () => {
  test('reads the sidecars of the seeds, and every text is the slice at its offsets', function () {
    this.timeout(120_000);
    const probe = spawnSync('python3', ['-c', 'import yaml'], { encoding: 'utf8' });
    assert.equal(probe.status, 0, `this test needs python3 with PyYAML: ${probe.error?.message ?? probe.stderr}`);
    const folder = temporaryFolder(seeds());
    try {
      const { status, stderr } = runProgram('corpus', ['annotate', '--write'], folder.path);
      assert.deepEqual([status, stderr], [0, '']);
      const python = spawnSync('python3', ['-c', READER], { cwd: folder.path, encoding: 'utf8' });
      assert.equal(python.status, 0, python.stderr);
      const counts: Record<string, number> = JSON.parse(python.stdout);
      assert.equal(Object.keys(counts).length, Object.keys(seeds()).length);
      for (const [name, count] of Object.entries(counts)) assert.ok(count > 10, `${name}: ${count}`);
      // What the seeds' own text is warned of is none of the sidecars'.
      const lint = runProgram('corpus-lint', ['--quiet'], folder.path);
      assert.deepEqual([lint.status, lint.stdout], [0, '']);
    } finally {
      folder.remove();
    }
  });
});
