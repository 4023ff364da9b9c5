import * as vscode from 'vscode';
import { describeError } from '../outputLog';
import { tell } from '../tell';
import { type Outcome, refuse, type Workbench } from './command';
import { CommandId } from './ids';
import { isForCursor, Turns } from './turns';

/** Registers the annotating commands; each returns its outcome, and a refusal is shown with its reason. */
export function registerCommands(workbench: Workbench): vscode.Disposable {
  const turns = new Turns();
  return vscode.Disposable.from(
    ...Object.values(CommandId).map((id) =>
      vscode.commands.registerCommand(id, (argument: unknown) => run(id, workbench, turns, argument)),
    ),
  );
}

async function run(id: CommandId, workbench: Workbench, turns: Turns, argument: unknown): Promise<Outcome> {
  const { outcome, isCalm } = await perform(id, workbench, turns, argument).catch((error: unknown): Performed => {
    workbench.log.error(`${id}: ${describeError(error)}`);
    return { outcome: refuse(error instanceof Error ? error.message : String(error)) };
  });
  // Not awaited: a notification stays until the person closes it.
  if (outcome.status === 'refused' && isCalm) tell(`$(info) ${outcome.reason}`);
  else if (outcome.status === 'refused') void vscode.window.showWarningMessage(outcome.reason);
  if (outcome.status === 'done' && outcome.note !== undefined) void vscode.window.showInformationMessage(outcome.note);
  return outcome;
}

interface Performed {
  readonly outcome: Outcome;
  readonly isCalm?: boolean | undefined;
}

async function perform(id: CommandId, workbench: Workbench, turns: Turns, argument: unknown): Promise<Performed> {
  const { COMMANDS } = await import('./list');
  const command = COMMANDS.find((candidate) => candidate.id === id);
  if (command === undefined) throw new Error(`${id} has no code`);
  const { isCalm } = command;
  const perform = (): Promise<Outcome> => command.run(workbench, argument);
  const outcome = await (isCalm && isForCursor(argument) ? turns.take(perform) : perform());
  return { outcome, isCalm };
}
