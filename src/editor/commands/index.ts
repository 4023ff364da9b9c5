import * as vscode from 'vscode';
import { describeError } from '../outputLog';
import { tell } from '../tell';
import { type Outcome, refuse, type Workbench } from './command';
import { CommandId } from './ids';

/** Registers the annotating commands; each returns its outcome, and a refusal is shown with its reason. */
export function registerCommands(workbench: Workbench): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.values(CommandId).map((id) =>
      vscode.commands.registerCommand(id, (argument: unknown) => run(id, workbench, argument)),
    ),
  );
}

async function run(id: CommandId, workbench: Workbench, argument: unknown): Promise<Outcome> {
  const { outcome, isCalm } = await perform(id, workbench, argument).catch((error: unknown): Performed => {
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

async function perform(id: CommandId, workbench: Workbench, argument: unknown): Promise<Performed> {
  const { COMMANDS } = await import('./list');
  const command = COMMANDS.find((candidate) => candidate.id === id);
  if (command === undefined) throw new Error(`${id} has no code`);
  return { outcome: await command.run(workbench, argument), isCalm: command.isCalm };
}
