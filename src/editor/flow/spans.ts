import * as vscode from 'vscode';
import type { SidecarChange } from '../../core/sidecar/change';
import { describeSpan } from '../../core/sidecar/describe';
import type { DateMark, EntityMark } from '../../core/suggest/marks';
import { overlaps, sameRange, type TextRange } from '../../core/text/range';
import { type SpanStep, stepSpan } from '../../core/text/spanSteps';
import type { Article } from '../articles';
import { shortened } from '../codeAction';
import { apply } from '../commands/apply';
import { type Command, DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import { isRefusal, type Place, placeFor, withSuggestions } from '../commands/current';
import { CommandId } from '../commands/ids';
import { asSpanTarget } from '../commands/target';
import { by } from '../decisions';
import { mentionsAt } from '../marksAt';
import { checkOverlap } from '../selection';
import { tell } from '../tell';
import { frontOf } from './walk';

/**
 * Moves an end of the annotation, of the suggestion or of the selection, by a syllable or by a name. Arguments may say
 * `{end: 'left' | 'right', by: 'syllable' | 'name'}`.
 */
export const SPAN_COMMANDS: readonly Command[] = [
  stepper(CommandId.extendSpan, { direction: 'extend', end: 'right', by: 'syllable' }),
  stepper(CommandId.shrinkSpan, { direction: 'shrink', end: 'right', by: 'syllable' }),
  stepper(CommandId.extendSpanByName, { direction: 'extend', end: 'right', by: 'name' }),
  stepper(CommandId.shrinkSpanByName, { direction: 'shrink', end: 'right', by: 'name' }),
  stepper(CommandId.extendSpanLeft, { direction: 'extend', end: 'left', by: 'syllable' }),
  stepper(CommandId.shrinkSpanLeft, { direction: 'shrink', end: 'left', by: 'syllable' }),
  stepper(CommandId.extendSpanLeftByName, { direction: 'extend', end: 'left', by: 'name' }),
  stepper(CommandId.shrinkSpanLeftByName, { direction: 'shrink', end: 'left', by: 'name' }),
];

function stepper(id: CommandId, usual: SpanStep): Command {
  return {
    id,
    isCalm: true,
    async run(workbench, argument) {
      const place = await placeFor(workbench, argument);
      if (isRefusal(place)) return place;
      const article = await withSuggestions(workbench.articles, place.article);
      const { end, by: unit } = (argument ?? {}) as { readonly end?: unknown; readonly by?: unknown };
      const step: SpanStep = {
        direction: usual.direction,
        end: end === 'left' || end === 'right' ? end : usual.end,
        by: unit === 'syllable' || unit === 'name' ? unit : usual.by,
      };
      return move(workbench, { ...place, article }, step, asSpanTarget(argument) === undefined);
    },
  };
}

/** @param isHere the place is the editor's selection, which follows */
async function move(
  workbench: Workbench,
  { article, range }: Place,
  step: SpanStep,
  isHere: boolean,
): Promise<Outcome> {
  const mark = markMeant(article, range);
  const before = mark?.range ?? range;
  if (before.start < before.end && article.text.slice(before).includes('\n')) {
    return refuse(vscode.l10n.t('A tag cannot cross a line: select words of one line first.'));
  }
  const after = stepSpan(article.text, before, step);
  if (after === undefined) return refuse(noStep(step));
  if (mark !== undefined) {
    const refusal = collision(article, mark, after);
    if (refusal !== undefined) return refuse(refusal);
    const outcome = await respan(workbench, article, mark, after);
    if (outcome.status !== 'done') return outcome;
  }
  if (isHere) follow(workbench, article.uri, range, after, mark === undefined || range.start !== range.end);
  tell(`“${shortened(article.text.slice(after))}”`);
  return DONE;
}

/** The mention that the cursor stands in or that is selected as a whole; other selections are meant themselves. */
function markMeant({ marks }: Article, range: TextRange): EntityMark | DateMark | undefined {
  const mentions = mentionsAt(marks, range);
  return range.start === range.end ? mentions[0] : mentions.find((mark) => sameRange(mark.range, range));
}

function collision(article: Article, mark: EntityMark | DateMark, after: TextRange): string | undefined {
  if (mark.layer === 'date') {
    const isTaken = article.marks.dates.some(
      (one) => one.status === 'confirmed' && one.id !== mark.id && overlaps(one.range, after),
    );
    return isTaken ? vscode.l10n.t('Another date is tagged there. Remove that tag first.') : undefined;
  }
  const free = checkOverlap(article, after, mark.id);
  return free.ok ? undefined : free.reason;
}

function respan(workbench: Workbench, article: Article, mark: EntityMark | DateMark, to: TextRange): Promise<Outcome> {
  if (mark.status === 'confirmed') {
    const change = replacement(article, mark, to);
    return change === undefined ? Promise.resolve(DONE) : apply(workbench, article, change);
  }
  const { layer } = mark;
  const value = mark.layer === 'date' ? readingOf(article, to) : undefined;
  const from = mark.suggestedAt ?? mark.range;
  workbench.articles.respan(article, { layer, from, to, ...(value === undefined ? {} : { value }) });
  return Promise.resolve(DONE);
}

/** Id, label, value and the rest stay; a person put it there, so the person decided. */
function replacement(article: Article, { layer, id }: EntityMark | DateMark, to: TextRange): SidecarChange | undefined {
  const span = { ...describeSpan(article.text, to), ...by(article) };
  if (layer === 'entity') {
    const stored = article.sidecar.entities.find((one) => one.id === id);
    if (stored === undefined) return undefined;
    // Fragments are places of their own; with a new envelope they would say something else.
    const { parts: _, ...rest } = stored;
    return { type: 'replace-entity', entity: { ...rest, ...span } };
  }
  const stored = article.sidecar.dates.find((one) => one.id === id);
  return stored && { type: 'replace-date', date: { ...stored, ...span } };
}

/** What the recogniser makes of exactly these words. */
function readingOf({ text, recognisers, suggestions }: Article, range: TextRange) {
  const found = recognisers?.findDates(text, [range], {
    language: suggestions?.language ?? 'und',
    documentDate: suggestions?.date,
  });
  const whole = found?.find((date) => sameRange(date.range, range));
  if (whole === undefined) return undefined;
  const { type, value, mod, quant, freq, beginPoint, endPoint, calendar, anchor } = whole;
  const optional = { mod, quant, freq, beginPoint, endPoint, calendar, anchor };
  return { type, value, ...Object.fromEntries(Object.entries(optional).filter(([, part]) => part !== undefined)) };
}

/** A cursor stays inside the span; a selection is the span. */
function follow(workbench: Workbench, uri: vscode.Uri, before: TextRange, span: TextRange, selects: boolean): void {
  const front = frontOf(workbench, uri);
  const at = Math.min(Math.max(before.start, span.start), span.end);
  const range = front?.shown.toRange(selects ? span : { start: at, end: at });
  if (front === undefined || range === undefined) return;
  front.editor.selection = new vscode.Selection(range.start, range.end);
  front.editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function noStep({ direction, by: unit }: SpanStep): string {
  if (direction === 'extend') {
    return unit === 'name'
      ? vscode.l10n.t('No name follows there in the sentence. Extend Span goes on by a syllable.')
      : vscode.l10n.t('There is no further word on this line.');
  }
  return unit === 'name'
    ? vscode.l10n.t('Only one name is left. Shrink Span takes away a syllable.')
    : vscode.l10n.t('Only one syllable is left. Remove Annotation or Reject Suggestion takes it away.');
}
