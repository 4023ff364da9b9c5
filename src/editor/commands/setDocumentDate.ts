import * as vscode from 'vscode';
import { parseTimexValue } from '../../core/dates/values';
import type { Article } from '../articles';
import { apply } from './apply';
import { CANCELLED, type Command, refuse } from './command';
import { isRefusal, placeFor } from './current';
import { CommandId } from './ids';

/** The day that relative expressions count from, as a person says it. An empty answer takes the person's word back. */
export const setDocumentDate: Command = {
  id: CommandId.setDocumentDate,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article } = place;
    const given = (argument as { date?: unknown } | undefined)?.date;
    const typed = typeof given === 'string' ? given : await ask(article);
    if (typed === undefined) return CANCELLED;
    const date = typed.trim();
    const problem = checkDay(date);
    if (problem !== undefined) return refuse(problem);
    const set = date === '' ? { date: undefined, dateBy: undefined } : { date, dateBy: 'person' as const };
    return apply(workbench, article, { type: 'set-document', set });
  },
};

function ask(article: Article): Thenable<string | undefined> {
  const known = article.suggestions?.date?.value ?? article.sidecar?.document.date ?? '';
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Date of the article'),
    prompt: vscode.l10n.t('YYYY-MM-DD, as in 2020-07-02. Leave it empty to go by the text again.'),
    value: known,
    validateInput: (typed) => checkDay(typed.trim()),
  });
}

/** Why the text is no day (with or without an hour); undefined when it is one or empty. */
function checkDay(text: string): string | undefined {
  if (text === '') return undefined;
  const parsed = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(text) ? parseTimexValue(text) : undefined;
  return parsed?.kind === 'date'
    ? undefined
    : vscode.l10n.t('“{text}” is no day. Write it as YYYY-MM-DD, such as 2020-07-02.', { text });
}
