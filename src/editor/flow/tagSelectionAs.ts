import type { Command } from '../commands/command';
import { CANCELLED, refuse } from '../commands/command';
import { isRefusal, placeFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { pickLabel, rangeToTag, tag } from '../commands/tagAs';
import { taggableSpan } from '../selection';
import { labelIn } from './labelChoice';

/** Tags the selection, or what the cursor stands on, as the label that the argument gives (`{label}`, or bare). */
export const tagSelectionAs = tagger(CommandId.tagSelectionAs, undefined);

/** One for each label of the default scheme, for the palette; a corpus may call it otherwise by now. */
export const TAG_AS_LABEL: readonly Command[] = [
  tagger(CommandId.tagSelectionAsPerson, 'PERSON'),
  tagger(CommandId.tagSelectionAsOrganization, 'ORGANIZATION'),
  tagger(CommandId.tagSelectionAsLocation, 'LOCATION'),
  tagger(CommandId.tagSelectionAsEvent, 'EVENT'),
  tagger(CommandId.tagSelectionAsMisc, 'MISC'),
];

function tagger(id: CommandId, fixed: string | undefined): Command {
  return {
    id,
    async run(workbench, argument) {
      const place = await placeFor(workbench, argument);
      if (isRefusal(place)) return place;
      const { article } = place;
      const span = taggableSpan(article, rangeToTag(article, place.range));
      if (!span.ok) return refuse(span.reason);
      const given = labelIn(article, fixed ?? argument);
      if (isRefusal(given)) return given;
      const label = given.label ?? (await pickLabel(article, span.range));
      return label === undefined ? CANCELLED : tag(workbench, article, span.range, label);
    },
  };
}
