import { bundledTables } from '../../src/core/entities/bundledTables';
import { findEntities } from '../../src/core/entities/find';
import { NO_KNOWLEDGE } from '../../src/core/knowledge';
import { languagePack } from '../../src/core/languages';
import type { EntityCues } from '../../src/core/languages/entityCues';
import type { SuggestedEntity } from '../../src/core/suggestion';
import type { GoldArticle } from './entitiesGold';

/**
 * The hand-written lists of whole names (organisations, newspapers, regions, events, diseases and products) without any
 * name that stands in the article. Tables of outside sources and the closed classes of the language stay: countries'
 * short forms, bodies that stand for themselves, heads, types, offices, fields of work.
 */
export function withoutListed(article: GoldArticle, cues: EntityCues): EntityCues {
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

export function findWithoutListed(article: GoldArticle): SuggestedEntity[] {
  const pack = languagePack(article.language);
  return findEntities(article.document, article.lines, {
    language: article.language,
    pack: pack && { ...pack, entities: withoutListed(article, pack.entities) },
    tables: bundledTables,
    knowledge: NO_KNOWLEDGE,
  });
}
