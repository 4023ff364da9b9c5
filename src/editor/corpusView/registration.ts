import * as vscode from 'vscode';
import type { Workbench } from '../commands/command';
import { registerAnnotationsView } from './annotations/registration';
import { registerEntitiesView } from './entities/registration';
import { registerFilesView } from './files/registration';

/** The views of the activity bar's Corpus container, with their commands. Their code waits until one is on the screen. */
export function registerCorpusViews(workbench: Workbench, extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    registerFilesView(workbench),
    registerAnnotationsView(workbench, extension),
    registerEntitiesView(workbench),
  );
}
