import assert from 'node:assert/strict';
import { openCorpus } from '../../../src/core/corpus/openCorpus';
import { readDocument, readSidecarFile } from '../../../src/core/corpus/readDocument';
import { scanCorpus } from '../../../src/core/corpus/scan';
import { NO_KNOWLEDGE } from '../../../src/core/knowledge';
import { articleOf, findNeighbours, orphanOf } from '../../../src/core/lint/articles';
import { evidenceFor } from '../../../src/core/lint/evidence';
import { indexCorpus } from '../../../src/core/lint/facts/corpusIndex';
import { lintFacts } from '../../../src/core/lint/facts/lintFacts';
import { type FixedTexts, fixUntilStable } from '../../../src/core/lint/fix';
import { type LintSettings, lintArticle, lintSettings } from '../../../src/core/lint/lintArticle';
import type { Finding, LintArticle, Rule } from '../../../src/core/lint/rule';
import { isTrue } from '../../../src/core/lint/wrongPlaces';
import { formatMessage } from '../../../src/core/message';
import { readSidecar } from '../../../src/core/sidecar/read';
import { sourceStamp } from '../../../src/core/sidecar/stamp';
import type { SourceStamp } from '../../../src/core/sidecar/types';
import { suggest } from '../../../src/core/suggest/suggest';
import type { DocumentFacts, Suggestions } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';
import { normaliseText } from '../../../src/core/text/normalise';
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
  const { found, text } = await lintFiles(rule, files);
  const lines = found.map(({ path, range }) => `${path}:${text(path).slice(0, range.start).split('\n').length}`);
  return { found, expected, lines };
}

/** What the rule says of the files, as the command line does it: documents, then the corpus, then orphans. */
async function lintFiles(
  rule: Rule,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ readonly found: Finding[]; readonly text: (path: string) => string }> {
  const memory = new MemoryFiles(files);
  const setup = await openCorpus(memory, { knownRules: [rule] });
  assert.deepEqual(setup.problems, []);
  const settings = lintSettings(setup.config, [rule], 'editor');
  const on = { ...settings, severityOf: onUnlessConfigured(settings) };
  const listing = await scanCorpus(memory, setup.membership);
  const neighbours = await findNeighbours(listing, setup.config, memory);
  const found: Finding[] = [];
  const articles: LintArticle[] = [];
  for (const path of listing.documents) {
    const stored = await readDocument(memory, path, setup.config);
    const around = { sharesSidecarWith: neighbours.sharing(path), suggest: recognise };
    articles.push(articleOf(stored, setup, around));
  }
  const facts = articles.map(lintFacts).filter((each) => each !== undefined);
  for (const each of facts) assert.deepEqual(JSON.parse(JSON.stringify(each)), each, 'facts are plain data');
  const index = indexCorpus(facts);
  for (const article of articles) {
    const own = facts.find(({ path }) => path === article.path);
    const corpus = own === undefined ? undefined : evidenceFor(own, index);
    found.push(...lintArticle({ ...article, corpus }, on));
  }
  for (const path of neighbours.orphans) {
    found.push(...lintArticle(orphanOf(await readSidecarFile(memory, path), setup), on));
  }
  return { found, text: (path) => normaliseText(memory.text(path) ?? '') };
}

const recognise = (document: ArticleText, facts: DocumentFacts): Suggestions => suggest(document, facts, NO_KNOWLEDGE);

/** A rule that is off by default is tried all the same. */
function onUnlessConfigured(settings: LintSettings): LintSettings['severityOf'] {
  return (rule, path) => {
    const severity = settings.severityOf(rule, path);
    return severity === 'off' && rule.defaultSeverity === 'off' ? 'info' : severity;
  };
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

/**
 * Declares a test: the rule's fixes turn one document into the other, after which it finds nothing, and a sidecar that
 * was true of its source is true of it still.
 * @param after the files that are to differ
 */
export function fixes(rule: Rule, what: string, before: Fixture, after: Readonly<Record<string, string>>): void {
  test(`fixes ${what}`, async () => {
    const memory = new MemoryFiles(before);
    const setup = await openCorpus(memory, { knownRules: [rule] });
    const settings = { ...lintSettings(setup.config, [rule], 'editor'), isUncapped: true };
    const { documents } = await scanCorpus(memory, setup.membership);
    const path = documents[0]!;
    const stored = await readDocument(memory, path, setup.config);
    assert.ok(stored.source.ok);
    const isTrueBefore = slicesTrue(stored.source.text, stored.sidecar.text);
    const article = ({ source, sidecar }: FixedTexts): LintArticle => {
      const raw = source!;
      const text = new ArticleText(raw);
      const reading = sidecar === undefined ? undefined : readSidecar(sidecar);
      const file = { ...stored.sidecar, text: sidecar, reading };
      const bytes = new TextEncoder().encode(raw);
      const around = { suggest: recognise };
      return articleOf({ path, source: { ok: true, bytes, text, raw }, sidecar: file }, setup, around);
    };
    const stampOf = (raw: string): SourceStamp =>
      sourceStamp(path, new TextEncoder().encode(raw), new ArticleText(raw), () => '00');
    const texts = { source: stored.source.raw, sidecar: stored.sidecar.text };
    const lint = (each: FixedTexts): readonly Finding[] => lintArticle(article(each), settings);
    const result = fixUntilStable(texts, lint, stampOf);
    assert.ok(result.applied > 0, 'nothing was fixed');
    assert.ok(rule.fixable, 'the rule says that it fixes nothing');
    assert.deepEqual(
      result.findings.map(({ message }) => formatMessage(message)),
      [],
    );
    const files = { [path]: result.texts.source, [stored.sidecar.path]: result.texts.sidecar };
    for (const [name, text] of Object.entries(after)) assert.equal(files[name], text, name);
    if (isTrueBefore)
      assert.ok(slicesTrue(new ArticleText(result.texts.source!), result.texts.sidecar), result.texts.sidecar);
  });
}

function slicesTrue(source: ArticleText, sidecar: string | undefined): boolean {
  const { entities, dates } = readSidecar(sidecar ?? '').sidecar;
  return [...entities, ...dates].every((item) => isTrue(source, item));
}
