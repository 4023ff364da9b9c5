import * as vscode from 'vscode';
import { CANCELLED, DONE, type Outcome, refuse, type Workbench } from '../commands/command';
import type { CorpusSummaries } from '../corpusSummary/corpusSummaries';
import type { SummarisedCorpus } from '../corpusSummary/summarisedCorpus';
import { corpusName } from './contents';
import { FindingCounts } from './findingCounts';
import { OverviewPanel, VIEW_TYPE } from './overviewPanel';

/** The open overviews, one a corpus. */
export class Overviews implements vscode.Disposable {
  readonly #workbench: Workbench;
  readonly #extension: vscode.Uri;
  readonly #panels = new Set<OverviewPanel>();
  readonly #findings = new FindingCounts();
  #following: vscode.Disposable | undefined;

  constructor(workbench: Workbench, extension: vscode.Uri) {
    this.#workbench = workbench;
    this.#extension = extension;
  }

  /** @param argument the folder of the corpus, or a file in it; without one, the corpus of the active editor is meant */
  async open(argument: unknown): Promise<Outcome> {
    const all = (await (await this.#summaries()).all()).filter(isCorpus);
    if (all.length === 0) return refuse(vscode.l10n.t('Open the folder of your articles first.'));
    const wanted = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
    const summarised = (wanted && corpusAt(all, wanted)) ?? (all.length === 1 ? all[0] : await pickCorpus(all));
    if (summarised === undefined) return CANCELLED;
    const open = [...this.#panels].find((one) => one.summarised === summarised);
    if (open !== undefined) {
      open.panel.reveal();
      return DONE;
    }
    const title = vscode.l10n.t('Overview of {corpus}', { corpus: corpusName(summarised.corpus) });
    // People go from a mark to the text and back: a page that is made anew takes VS Code seconds.
    const options = { retainContextWhenHidden: true };
    this.#adopt(vscode.window.createWebviewPanel(VIEW_TYPE, title, vscode.ViewColumn.Active, options), summarised);
    return DONE;
  }

  /** A tab of an earlier session: its page remembers the folder. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const all = await (await this.#summaries()).all();
    const folder = folderOf(state);
    const summarised = all.find(({ corpus }) => corpus.folder.toString() === folder) ?? all[0];
    if (summarised === undefined) panel.dispose();
    else this.#adopt(panel, summarised);
  }

  dispose(): void {
    this.#following?.dispose();
    this.#findings.dispose();
    for (const open of this.#panels) open.panel.dispose();
  }

  #adopt(panel: vscode.WebviewPanel, summarised: SummarisedCorpus): void {
    const open = new OverviewPanel(panel, summarised, this.#workbench, this.#findings, this.#extension);
    this.#panels.add(open);
    panel.onDidDispose(() => {
      open.dispose();
      this.#panels.delete(open);
    });
  }

  async #summaries(): Promise<CorpusSummaries> {
    const summaries = await this.#workbench.summaries.get();
    this.#following ??= vscode.Disposable.from(
      summaries.onDidChange((change) => {
        for (const open of this.#panels) if (open.summarised === change.in) open.changed();
      }),
      summaries.onDidChangeCorpora(() => this.#corporaChanged(summaries.shown)),
    );
    return summaries;
  }

  #corporaChanged(all: readonly SummarisedCorpus[]): void {
    for (const open of this.#panels) {
      const { corpus } = open.summarised;
      const now = all.find((one) => one.corpus.folder.toString() === corpus.folder.toString());
      if (now !== undefined) open.replace(now);
    }
  }
}

/** Folders of single files that were looked at (settings, notes) are none. */
function isCorpus({ corpus: { configUri, folder }, documents }: SummarisedCorpus): boolean {
  const isOfWorkspace = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.toString() === folder.toString());
  return configUri !== undefined || isOfWorkspace === true || documents.length > 0;
}

/** The innermost corpus that the file lies in. */
function corpusAt(all: readonly SummarisedCorpus[], uri: vscode.Uri): SummarisedCorpus | undefined {
  return all
    .filter(({ corpus }) => corpus.folder.toString() === uri.toString() || corpus.pathOf(uri) !== undefined)
    .sort((a, b) => b.corpus.folder.path.length - a.corpus.folder.path.length)[0];
}

async function pickCorpus(all: readonly SummarisedCorpus[]): Promise<SummarisedCorpus | undefined> {
  const items = all.map((summarised) => ({
    label: corpusName(summarised.corpus),
    description: vscode.workspace.asRelativePath(summarised.corpus.folder),
    summarised,
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Overview of which corpus?') }))?.summarised;
}

function folderOf(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'folder' in state ? state.folder : undefined;
}
