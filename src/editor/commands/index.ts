import * as vscode from 'vscode';
import { describeError } from '../outputLog';
import { acceptSuggestion } from './acceptSuggestion';
import { applyChange } from './apply';
import { changeKind } from './changeKind';
import { type Command, type Outcome, refuse, type Workbench } from './command';
import { confirmBlock } from './confirmBlock';
import { initialize } from './initialize';
import { lint } from './lint';
import { markLines } from './markLines';
import { neverSuggest } from './neverSuggest';
import { nextSuggestion, previousSuggestion } from './nextSuggestion';
import { openSidecar } from './openSidecar';
import { keepUnanchored, placeAnnotation } from './placeAnnotation';
import { quickFix } from './quickFix';
import { refresh } from './refresh';
import { rejectSuggestion } from './rejectSuggestion';
import { removeAnnotation } from './removeAnnotation';
import { resolveConflict } from './resolveConflict';
import { setDocumentDate } from './setDocumentDate';
import { tagAllInFile } from './tagAllInFile';
import { tagAs } from './tagAs';
import { tagDate } from './tagDate';
import { tagSelection } from './tagSelection';
import { redoAnnotation, undoAnnotation } from './undoAnnotation';

/** The list of commands: one line a verb. */
const COMMANDS: readonly Command[] = [
  tagSelection,
  tagAs,
  tagAllInFile,
  tagDate,
  markLines,
  acceptSuggestion,
  rejectSuggestion,
  neverSuggest,
  nextSuggestion,
  previousSuggestion,
  confirmBlock,
  changeKind,
  removeAnnotation,
  setDocumentDate,
  openSidecar,
  placeAnnotation,
  keepUnanchored,
  resolveConflict,
  undoAnnotation,
  redoAnnotation,
  quickFix,
  initialize,
  lint,
  refresh,
  applyChange,
];

/** Registers the annotating commands; each returns its outcome, and a refusal is shown with its reason. */
export function registerCommands(workbench: Workbench): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMANDS.map((command) =>
      vscode.commands.registerCommand(command.id, (argument: unknown) => run(command, workbench, argument)),
    ),
  );
}

async function run(command: Command, workbench: Workbench, argument: unknown): Promise<Outcome> {
  const outcome = await command.run(workbench, argument).catch((error: unknown): Outcome => {
    workbench.log.error(`${command.id}: ${describeError(error)}`);
    return refuse(error instanceof Error ? error.message : String(error));
  });
  // Not awaited: a notification stays until the person closes it.
  if (outcome.status === 'refused') void vscode.window.showWarningMessage(outcome.reason);
  if (outcome.status === 'done' && outcome.note !== undefined) void vscode.window.showInformationMessage(outcome.note);
  return outcome;
}
