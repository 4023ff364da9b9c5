import * as vscode from 'vscode';
import { type DocumentChange, writeChanges } from '../acrossCorpus/writeChanges';
import { CANCELLED, type Command, DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import { CommandId } from '../commands/ids';
import { batch } from '../decisions';
import type { Chosen, Preview } from './preview';
import { PreviewTree } from './previewTree';

/** While it is set VS Code shows the view. */
const SHOWN = 'corpus.previewing';

/** The one preview that is on the screen. */
export class Previews implements vscode.Disposable {
  #tree: PreviewTree | undefined;
  #preview: Preview | undefined;

  /** Takes the place of one that is shown. */
  async show(preview: Preview): Promise<void> {
    this.#tree?.dispose();
    this.#preview = preview;
    await vscode.commands.executeCommand('setContext', SHOWN, true);
    this.#tree = new PreviewTree(preview);
    await this.#tree.focus();
  }

  get shown(): { readonly preview: Preview; readonly chosen: readonly Chosen[] } | undefined {
    return this.#tree && this.#preview && { preview: this.#preview, chosen: this.#tree.chosen() };
  }

  async toggle(): Promise<void> {
    await this.#tree?.toggle();
  }

  async close(): Promise<void> {
    if (this.#tree === undefined) return;
    this.dispose();
    await vscode.commands.executeCommand('setContext', SHOWN, false);
    // It was opened for this; another panel, mostly a terminal nobody asked for, would take its place.
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  }

  dispose(): void {
    this.#tree?.dispose();
    this.#tree = undefined;
    this.#preview = undefined;
  }
}

/** Makes what is checked in the preview; one step for undo. */
export const applyPreview: Command = {
  id: CommandId.applyPreview,
  async run(workbench) {
    const previews = await workbench.previews.get();
    const { shown } = previews;
    if (shown === undefined) return refuse(vscode.l10n.t('No change of the corpus is being looked through.'));
    const { preview, chosen } = shown;
    if (chosen.length === 0) return refuse(vscode.l10n.t('Nothing is checked.'));
    await previews.close();
    return applyChosen(workbench, preview, chosen);
  },
};

export const discardPreview: Command = {
  id: CommandId.discardPreview,
  async run(workbench) {
    await (await workbench.previews.get()).close();
    return CANCELLED;
  },
};

/** Internal, for a key: checks or unchecks the place in focus. */
export const togglePreview: Command = {
  id: CommandId.togglePreview,
  async run(workbench) {
    await (await workbench.previews.get()).toggle();
    return DONE;
  },
};

/** Makes what was chosen, as one step for undo. */
export async function applyChosen(
  workbench: Workbench,
  preview: Pick<Preview, 'title' | 'done'>,
  chosen: readonly Chosen[],
): Promise<Outcome> {
  const changes: DocumentChange[] = chosen.map(({ file, items }) => ({
    document: file.document,
    info: () => file.info(),
    change: batch(items.map(({ change }) => change)),
  }));
  const { documents, refusals } = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: preview.title, cancellable: true },
    (progress, token) =>
      writeChanges(workbench, {}, changes, token, (count) =>
        progress.report({
          increment: 100 / changes.length,
          message: vscode.l10n.t('{step} of {of}', { step: count, of: changes.length }),
        }),
      ),
  );
  const written = new Set(documents.map(({ document }) => document));
  const places = chosen
    .filter(({ file }) => written.has(file.document))
    .reduce((sum, { items }) => sum + items.length, 0);
  if (places > 0) void offerUndo(preview.done(places, documents.length));
  return refusals.length === 0 ? DONE : refuse(refusals.join(' '));
}

async function offerUndo(said: string): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  if ((await vscode.window.showInformationMessage(said, undo)) === undo) {
    await vscode.commands.executeCommand(CommandId.undoAnnotation);
  }
}
