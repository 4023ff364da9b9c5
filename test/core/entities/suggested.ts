import { bundledTables } from '../../../src/core/entities/bundledTables';
import { findEntities } from '../../../src/core/entities/find';
import { type Knowledge, NO_KNOWLEDGE } from '../../../src/core/knowledge';
import { languagePack } from '../../../src/core/languages';
import type { SuggestedEntity } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';
import { parseArticle } from '../../eval/entitiesGold';

/** Every suggestion in a text all of whose lines are body. */
export function entitiesOf(text: string, language = 'vi', knowledge: Knowledge = NO_KNOWLEDGE): SuggestedEntity[] {
  const document = new ArticleText(text);
  const lines = Array.from({ length: document.lines.count }, (_, line) => line)
    .filter((line) => document.line(line).trim() !== '')
    .map((line) => ({ line, kind: 'body' as const, score: 1, from: 'test', evidence: [] }));
  return findEntities(document, lines, { language, pack: languagePack(language), tables: bundledTables, knowledge });
}

const LETTERS: Readonly<Record<string, string>> = {
  PERSON: 'P',
  LOCATION: 'L',
  ORGANIZATION: 'O',
  EVENT: 'E',
  MISC: 'M',
};

/** Takes the marks (`{P …}`) out of a sentence, suggests, and puts marks where suggestions are. */
export function remark(marked: string, language = 'vi', knowledge: Knowledge = NO_KNOWLEDGE): string {
  const { document } = parseArticle(`${language}-x.txt`, marked);
  let out = '';
  let last = 0;
  for (const { range, label } of entitiesOf(document.text, language, knowledge)) {
    out += `${document.text.slice(last, range.start)}{${LETTERS[label] ?? label} ${document.slice(range)}}`;
    last = range.end;
  }
  return out + document.text.slice(last);
}
