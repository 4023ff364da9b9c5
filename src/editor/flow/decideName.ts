import * as vscode from 'vscode';
import type { SidecarChange } from '../../core/sidecar/change';
import type { AnyMark } from '../../core/suggest/marks';
import { sameName } from '../../core/suggest/openNames';
import type { Article } from '../articles';
import { isOffered } from '../commands/acceptSuggestion';
import { apply } from '../commands/apply';
import type { Command, Outcome, Workbench } from '../commands/command';
import { isRefusal, markFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { asSpanTarget } from '../commands/target';
import { batch, confirmAll, reject, relabel } from '../decisions';
import { tell } from '../tell';
import { labelIn } from './labelChoice';
import { moveOn, nameOfMark } from './walk';

/**
 * Takes every open suggestion of the name under the cursor (same words, same label), of a date's words with that value,
 * or of a kind of block. `{label}`: as that label instead.
 */
export const acceptAllOfName: Command = {
  id: CommandId.acceptAllOfName,
  isCalm: true,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, { accepts: isOffered, none: nothingHere() });
    if (isRefusal(found)) return found;
    const label = labelIn(found.article, argument);
    if (isRefusal(label)) return label;
    return acceptAll(workbench, argument, found, label.label);
  },
};

/** A suggestion that speaks for all of its name. */
interface Named {
  readonly article: Article;
  readonly mark: AnyMark;
}

/** @param label another than the suggested one; undefined: as suggested */
export async function acceptAll(
  workbench: Workbench,
  argument: unknown,
  { article, mark }: Named,
  label?: string,
): Promise<Outcome> {
  const marks = sameName(article.marks, mark);
  const change =
    label === undefined || mark.layer !== 'entity'
      ? confirmAll(article, marks)
      : batch(marks.flatMap((one) => (one.layer === 'entity' ? [relabel(article, one, label)] : [])));
  const name = nameOfMark(mark.layer === 'entity' && label !== undefined ? { ...mark, label } : mark);
  const data = { name, count: marks.length };
  const said =
    marks.length === 1
      ? vscode.l10n.t('{name}: accepted once', data)
      : vscode.l10n.t('{name}: accepted {count} times', data);
  return decide(workbench, argument, { article, mark }, change, marks.length, said);
}

/** Refuses every open suggestion of the name under the cursor, each at its place. */
export const rejectAllOfName: Command = {
  id: CommandId.rejectAllOfName,
  isCalm: true,
  async run(workbench, argument) {
    const found = await markFor(workbench, argument, { accepts: isOffered, none: nothingHere() });
    if (isRefusal(found)) return found;
    const { article, mark } = found;
    const marks = sameName(article.marks, mark);
    const data = { name: nameOfMark(mark), count: marks.length };
    const said =
      marks.length === 1
        ? vscode.l10n.t('{name}: refused once', data)
        : vscode.l10n.t('{name}: refused {count} times', data);
    const change = batch(marks.map((one) => reject(article, one)));
    return decide(workbench, argument, { article, mark }, change, marks.length, said);
  },
};

async function decide(
  workbench: Workbench,
  argument: unknown,
  { article, mark }: Named,
  change: SidecarChange,
  count: number,
  said: string,
): Promise<Outcome> {
  const outcome = await apply(workbench, article, change);
  if (outcome.status !== 'done') return outcome;
  // A link or a menu that names the place is no walk.
  if (asSpanTarget(argument) === undefined) moveOn(workbench, article.uri, 'names', mark, said);
  else tell(said);
  return { status: 'done', count };
}

function nothingHere(): string {
  return vscode.l10n.t('No suggestion stands here. Next Name goes to the next one.');
}
