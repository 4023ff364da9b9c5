import assert from 'node:assert/strict';
import { bundledTables } from '../../../src/core/entities/bundledTables';
import { findEntities } from '../../../src/core/entities/find';
import { NO_KNOWLEDGE } from '../../../src/core/knowledge';
import { languagePack } from '../../../src/core/languages';
import type { EntityCues } from '../../../src/core/languages/entityCues';
import type { SuggestedEntity } from '../../../src/core/suggestion';
import { confirmed, tallyOf } from '../../eval/entities';
import { development, f1, find, type GoldArticle, seeds, type Tally } from '../../eval/entitiesGold';

function score(tally: Tally, label: string): number {
  return f1(tally.get(label) ?? { gold: 1, found: 0, right: 0 });
}

function assertSeeds(tally: Tally): void {
  assert.ok(score(tally, 'all') >= 0.85, `all labels ${score(tally, 'all')}`);
  assert.ok(score(tally, 'PERSON') >= 0.9, `PERSON ${score(tally, 'PERSON')}`);
  assert.ok(score(tally, 'LOCATION') >= 0.9, `LOCATION ${score(tally, 'LOCATION')}`);
}

/**
 * The hand-written lists of whole names (organisations, newspapers, regions, events, diseases and products) without any
 * name that stands in the article. Tables of outside sources and the closed classes of the language stay: countries'
 * short forms, bodies that stand for themselves, heads, types, offices, fields of work.
 */
function without(article: GoldArticle, cues: EntityCues): EntityCues {
  const names = new Set(article.mentions.map(({ text }) => text.toLowerCase()));
  const keep = (name: string): boolean => !names.has(name.toLowerCase());
  const isShortForm = (name: string): boolean => name.length <= 4;
  return {
    ...cues,
    organisations: cues.organisations.filter(keep),
    papers: cues.papers.filter(keep),
    events: cues.events.filter(keep),
    misc: cues.misc.filter(keep),
    places: cues.places.filter((name) => isShortForm(name) || keep(name)),
  };
}

function findWithout(article: GoldArticle): SuggestedEntity[] {
  const pack = languagePack(article.language);
  assert.ok(pack);
  return findEntities(article.document, article.lines, {
    language: article.language,
    pack: { ...pack, entities: without(article, pack.entities) },
    tables: bundledTables,
    knowledge: NO_KNOWLEDGE,
  });
}

suite('entities: quality', () => {
  test('the seeds, on content lines', () => assertSeeds(tallyOf(seeds(), (article) => find(article))));

  test('the seeds, with every name of theirs taken out of the hand-written lists', () => {
    const [seed] = seeds();
    const pack = languagePack('vi');
    assert.ok(seed && pack);
    assert.ok(without(seed, pack.entities).misc.length < pack.entities.misc.length);
    assertSeeds(tallyOf(seeds(), findWithout));
  });

  test('the development articles', () => {
    assert.ok(development().length >= 25);
    for (const language of ['vi', 'en']) {
      const tally = tallyOf(development(language), (article) => find(article));
      for (const label of ['PERSON', 'ORGANIZATION', 'LOCATION']) {
        assert.ok(score(tally, label) >= 0.85, `${language} ${label} ${score(tally, label)}`);
      }
    }
  });

  test('memory of one seed never costs the others anything', () => {
    const corpus = seeds();
    for (const one of corpus) {
      const others = corpus.filter((article) => article !== one);
      const knowledge = confirmed(one);
      const before = score(
        tallyOf(others, (article) => find(article)),
        'all',
      );
      const after = score(
        tallyOf(others, (article) => find(article, knowledge)),
        'all',
      );
      assert.ok(after >= before, `${one.name}: ${before} → ${after}`);
    }
  });
});
