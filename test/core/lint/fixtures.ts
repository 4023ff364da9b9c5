import assert from 'node:assert/strict';
import { openCorpus } from '../../../src/core/corpus/openCorpus';
import { readDocument, readSidecarFile } from '../../../src/core/corpus/readDocument';
import { scanCorpus } from '../../../src/core/corpus/scan';
import { articleOf, findNeighbours, orphanOf } from '../../../src/core/lint/articles';
import { lintArticle, lintSettings } from '../../../src/core/lint/lintArticle';
import type { Finding, Rule } from '../../../src/core/lint/rule';
import { formatMessage } from '../../../src/core/message';
import { MemoryFiles } from '../corpus/memoryFiles';

/** A corpus by path. A line that ends in `← words` must have one finding that begins there and says these words. */
export type Fixture = Readonly<Record<string, string | Uint8Array>>;

const MARK = /[ \t]*(?:# )?← (.*)$/;

/** What the rule says about the corpus, as `path:line words`, and what the marks of the fixture expect. */
export async function lintFixture(
  rule: Rule,
  fixture: Fixture,
): Promise<{ found: Finding[]; expected: string[]; lines: string[] }> {
  const files: Record<string, string | Uint8Array> = {};
  const expected: string[] = [];
  for (const [path, content] of Object.entries(fixture)) {
    if (typeof content !== 'string') {
      files[path] = content;
      continue;
    }
    const lines = content.split('\n').map((line, i) => {
      const mark = MARK.exec(line);
      if (mark !== null) expected.push(`${path}:${i + 1} ${mark[1]}`);
      return line.replace(MARK, '');
    });
    files[path] = lines.join('\n');
  }
  const memory = new MemoryFiles(files);
  const setup = await openCorpus(memory);
  assert.deepEqual(setup.problems, []);
  const settings = lintSettings(setup.config, [rule], 'editor');
  const listing = await scanCorpus(memory, setup.membership);
  const neighbours = await findNeighbours(listing, setup.config, memory);
  const found: Finding[] = [];
  for (const path of listing.documents) {
    const stored = await readDocument(memory, path, setup.config);
    found.push(...lintArticle(articleOf(stored, setup.config, neighbours.sharing(path)), settings));
  }
  for (const path of neighbours.orphans) {
    found.push(...lintArticle(orphanOf(await readSidecarFile(memory, path), setup.config), settings));
  }
  const lines = found.map(({ path, range }) => {
    const line = (memory.text(path) ?? '').slice(0, range.start).split('\n').length;
    return `${path}:${line}`;
  });
  return { found, expected, lines };
}

/** Declares a test: the rule finds exactly what the fixture marks. */
export function finds(rule: Rule, what: string, fixture: Fixture, count?: number): void {
  test(`finds ${what}`, async () => {
    const { found, expected, lines } = await lintFixture(rule, fixture);
    if (count !== undefined) assert.equal(found.length, count, JSON.stringify(found, null, 1));
    else {
      assert.ok(expected.length > 0, 'the fixture marks nothing');
      assert.equal(found.length, expected.length, found.map(({ message }) => formatMessage(message)).join('\n'));
    }
    for (const [i, finding] of found.entries()) {
      assert.equal(finding.rule, rule.id);
      const said = `${lines[i]} ${formatMessage(finding.message)}`;
      if (count === undefined)
        assert.ok(
          expected.some((each) => isSaid(said, each)),
          `${said}\n${expected.join('\n')}`,
        );
      assert.ok(!/\{\w+\}/.test(formatMessage(finding.message)), said);
    }
  });
}

function isSaid(said: string, expected: string): boolean {
  const place = expected.slice(0, expected.indexOf(' ') + 1);
  return said.startsWith(place) && said.includes(expected.slice(place.length));
}

/** Declares a test: the rule has nothing to say. */
export function leavesAlone(rule: Rule, what: string, fixture: Fixture): void {
  test(`leaves alone ${what}`, async () => {
    const { found } = await lintFixture(rule, fixture);
    assert.deepEqual(
      found.map(({ path, message }) => `${path}: ${formatMessage(message)}`),
      [],
    );
  });
}
