import * as vscode from 'vscode';
import { type Outcome, refuse, type Workbench } from '../commands/command';
import { describeError } from '../outputLog';

/** A command of a view: VS Code hands it the node it was asked on, and all that are selected. */
export function viewCommand(
  workbench: Workbench,
  id: string,
  run: (...args: unknown[]) => Promise<Outcome>,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, (...args: unknown[]) => perform(workbench, id, () => run(...args)));
}

async function perform(workbench: Workbench, id: string, run: () => Promise<Outcome>): Promise<Outcome> {
  const outcome = await run().catch((error: unknown): Outcome => {
    workbench.log.error(`${id}: ${describeError(error)}`);
    return refuse(error instanceof Error ? error.message : String(error));
  });
  // Not awaited: a notification stays until the person closes it.
  if (outcome.status === 'refused') void vscode.window.showWarningMessage(outcome.reason);
  return outcome;
}
