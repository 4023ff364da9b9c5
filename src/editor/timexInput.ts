import * as vscode from 'vscode';
import type { TimexType } from '../core/annotation';
import { valueProblem } from '../core/dates/valueProblem';
import { parseTimexValue } from '../core/dates/values';
import type { DateAttributes } from '../core/sidecar/change';
import { translate } from './convert';
import { readTimexInFull } from './timexReading';

/** What a person is shown of the grammar: one of each kind. */
const EXAMPLES = '2020-07-02 · 2020-07-02TAF · 2020-07-02T09:30 · 2020-07 · P25Y · 1995/2020 · XXXX-07-02';

/** Asks for a TIMEX3 value; its reading stands below while it is typed. Undefined when the person gave up. */
export async function askForTimex(
  text: string,
  proposed: DateAttributes | undefined,
  typedSoFar = proposed?.value ?? '',
): Promise<DateAttributes | undefined> {
  const value = await vscode.window.showInputBox({
    title: vscode.l10n.t('Value of “{text}”', { text }),
    prompt: EXAMPLES,
    value: typedSoFar,
    validateInput: (typed) => checkTimex(typed.trim(), proposed?.type),
  });
  if (value === undefined) return undefined;
  const typed = value.trim();
  // The other attributes (mod, anchor …) belong to the value that was proposed.
  return typed === proposed?.value ? proposed : { type: timexTypeOf(typed, proposed?.type), value: typed };
}

/** What is wrong with the value, or its reading. */
export function checkTimex(value: string, type: TimexType | undefined): vscode.InputBoxValidationMessage {
  if (value === '') return error(vscode.l10n.t('Type a value such as {examples}.', { examples: EXAMPLES }));
  const problem = valueProblem(value);
  if (problem !== undefined) return error(translate(problem));
  const resolved = timexTypeOf(value, type);
  return {
    message: `${readTimexInFull({ type: resolved, value })} (${resolved})`,
    severity: vscode.InputBoxValidationSeverity.Info,
  };
}

/** The TIMEX3 type that a value has by its form; repetition shows in no value, so a SET stays one. */
export function timexTypeOf(value: string, before?: TimexType): TimexType {
  const parsed = parseTimexValue(value);
  if (before === 'SET' && parsed?.kind !== 'interval') return 'SET';
  const point = parsed?.kind === 'interval' ? (parsed.begin ?? parsed.end) : parsed;
  if (point?.kind === 'duration') return 'DURATION';
  return point?.kind === 'date' && (point.part !== undefined || point.hour !== undefined) ? 'TIME' : 'DATE';
}

function error(message: string): vscode.InputBoxValidationMessage {
  return { message, severity: vscode.InputBoxValidationSeverity.Error };
}
