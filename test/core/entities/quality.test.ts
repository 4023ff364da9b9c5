import assert from 'node:assert/strict';
import { languagePack } from '../../../src/core/languages';
import { confirmed, tallyOf } from '../../eval/entities';
import { development, f1, find, seeds, type Tally } from '../../eval/entitiesGold';
import { findWithoutListed, withoutListed } from '../../eval/listedNames';

function score(tally: Tally, label: string): number {
  return f1(tally.get(label) ?? { gold: 1, found: 0, right: 0 });
}

function assertSeeds(tally: Tally): void {
  assert.ok(score(tally, 'all') >= 0.85, `all labels ${score(tally, 'all')}`);
  assert.ok(score(tally, 'PERSON') >= 0.9, `PERSON ${score(tally, 'PERSON')}`);
  assert.ok(score(tally, 'LOCATION') >= 0.9, `LOCATION ${score(tally, 'LOCATION')}`);
}

suite('entities: quality', () => {
  test('the seeds, on content lines', () => assertSeeds(tallyOf(seeds(), (article) => find(article))));

  test('the seeds, with every name of theirs taken out of the hand-written lists', () => {
    const [seed] = seeds();
    const pack = languagePack('vi');
    assert.ok(seed && pack);
    assert.ok(withoutListed(seed, pack.entities).misc.length < pack.entities.misc.length);
    assertSeeds(tallyOf(seeds(), findWithoutListed));
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
