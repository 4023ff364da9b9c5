import * as vscode from 'vscode';
import type { SidecarChange } from '../../core/sidecar/change';
import type { DateMark, EntityMark } from '../../core/suggest/marks';
import { taggableOccurrences } from '../../core/suggest/occurrences';
import { sameRange, type TextRange } from '../../core/text/range';
import type { Article } from '../articles';
import { addDate, addEntity, attributes, batch, confirm, revalue } from '../decisions';
import { apply } from './apply';
import { type Command, refuse } from './command';
import { isMention, isRefusal, markFor } from './current';
import { CommandId } from './ids';

/** The tag under the cursor, for every place of the same words in the file; one write. */
export const tagAllInFile: Command = {
  id: CommandId.tagAllInFile,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, {
      accepts: isMention,
      none: vscode.l10n.t('No tag or suggestion stands here whose words could be looked for.'),
    });
    if (isRefusal(found)) return found;
    const changes = changesForAll(found.article, found.mark);
    if (changes.length === 0) {
      return refuse(vscode.l10n.t('“{text}” is tagged everywhere in this file already.', { text: found.mark.text }));
    }
    return apply(workbench, found.article, batch(changes));
  },
};

/** One change for each place of the mark's words that does not have the mark's label or value yet. */
export function changesForAll(article: Article, mark: EntityMark | DateMark): SidecarChange[] {
  return mark.layer === 'entity' ? entityChanges(article, mark) : dateChanges(article, mark);
}

function entityChanges(article: Article, mark: EntityMark): SidecarChange[] {
  const suggested = new Map(
    article.marks.entities.filter(({ status }) => status === 'suggested').map((other) => [keyOf(other.range), other]),
  );
  return openPlaces(article, mark.text).map((range) => {
    const there = suggested.get(keyOf(range));
    return there?.label === mark.label ? confirm(article, there) : addEntity(article, range, mark.label);
  });
}

/** Where the name may be tagged in the article, in document order. */
export function openPlaces(article: Article, name: string): TextRange[] {
  return taggableOccurrences(article.text, name, {
    lines: article.suggestions?.lines ?? [],
    entities: article.marks.entities,
    rejected: article.sidecar?.rejected ?? [],
  });
}

/** Words that were recognised as a date elsewhere in the file; a value is never put on words that may be no date. */
function dateChanges(article: Article, mark: DateMark): SidecarChange[] {
  const value = attributes(mark);
  return article.marks.dates
    .filter((other) => other.text === mark.text)
    .filter((other) => other.status === 'suggested' || other.value !== mark.value || other.type !== mark.type)
    .map((other) => {
      if (sameRange(other.range, mark.range)) return confirm(article, other);
      return other.status === 'confirmed' ? revalue(article, other, value) : addDate(article, other.range, value);
    });
}

function keyOf({ start, end }: TextRange): string {
  return `${start}-${end}`;
}
