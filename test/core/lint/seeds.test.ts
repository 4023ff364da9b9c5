import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../src/core/corpus/defaults';
import { evidenceFor } from '../../../src/core/lint/evidence';
import { indexCorpus } from '../../../src/core/lint/facts/corpusIndex';
import { lintFacts } from '../../../src/core/lint/facts/lintFacts';
import { lintArticle, lintSettings } from '../../../src/core/lint/lintArticle';
import { RULES } from '../../../src/core/lint/rules';
import { goldArticles } from './goldArticles';

suite('the seeds with what people say of them', () => {
  const articles = goldArticles();
  const facts = articles.map((article) => lintFacts(article)!);
  const index = indexCorpus(facts);

  test('have no findings but those that are there, by every rule that an editor runs', () => {
    const settings = lintSettings(DEFAULT_CONFIG, RULES, 'editor');
    const found = articles.flatMap((article, i) =>
      lintArticle({ ...article, corpus: evidenceFor(facts[i]!, index) }, settings).map(
        ({ rule, severity, range, file }) =>
          `${article.path.slice(0, 3)} ${severity} ${rule} "${file === 'source' ? article.source!.slice(range) : ''}"`,
      ),
    );
    // Spaces that a scraper left, three words with the mark on the other vowel, and a day whose year nobody can know.
    assert.deepEqual(found, [
      '001 warning text/no-break-space "\u00a0"',
      '001 warning text/no-break-space "\u00a0"',
      '003 warning text/no-break-space "\u00a0"',
      '003 warning text/tone-placement "oá"',
      '003 warning text/no-break-space "\u00a0"',
      '003 warning text/no-break-space "\u00a0"',
      '003 warning text/tone-placement "oá"',
      '003 warning text/tone-placement "oá"',
      '004 info date/unresolved ""',
      '004 warning text/tone-placement "oà"',
    ]);
  });

  test('have facts of about a kilobyte, annotations by the hundred and all', () => {
    for (const [i, each] of facts.entries()) {
      const size = JSON.stringify(each).length;
      const { entities } = articles[i]!.sidecar!;
      assert.ok(size <= 700 + 16 * entities.length, `${each.path}: ${size} for ${entities.length} entities`);
    }
  });
});
