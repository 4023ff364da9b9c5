import * as vscode from 'vscode';
import { type Command, DONE } from '../commands/command';
import { CommandId } from '../commands/ids';
import { EXTENSION_ID } from './extensionId';

/** Shows the walkthrough that the manifest declares. */
export const firstSteps: Command = {
  id: CommandId.firstSteps,
  async run() {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${EXTENSION_ID}#firstSteps`);
    return DONE;
  },
};
