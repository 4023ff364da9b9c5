import * as vscode from 'vscode';
import type { FromPage, PageContents, ToPage } from '../../core/corpus/overview/page';
import { readTarget } from '../../core/corpus/overview/target';
import type { Outcome, Workbench } from '../commands/command';
import { CommandId } from '../commands/ids';
import type { SummarisedCorpus } from '../corpusSummary/summarisedCorpus';
import { describeError } from '../outputLog';
import { contentsOf } from './contents';
import type { FindingCounts } from './findingCounts';
import { pageFolder, pageHtml } from './html';
import { openTarget } from './openTarget';

export const VIEW_TYPE = 'corpus.overview';

/** Changes are drawn together: an article changes with every tag. While a corpus is read it changes all the time. Milliseconds. */
const SETTLE = { read: 200, reading: 1000 };

/** Whatever the size of the corpus, drawing takes at most a tenth of the time: so many times longer than it the next one waits. */
const REST = 9;

/** The page of one corpus in an editor tab; it draws what is known whenever that changes and the page is in sight. */
export class OverviewPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #workbench: Workbench;
  readonly #findings: FindingCounts;
  readonly #subscriptions: vscode.Disposable;
  #summarised: SummarisedCorpus;
  /** Milliseconds of the last drawing. */
  #lastTook = 0;
  #drawing: ReturnType<typeof setTimeout> | undefined;
  /** As the page has it; undefined for a page that just began. */
  #drawn: string | undefined;

  constructor(
    panel: vscode.WebviewPanel,
    summarised: SummarisedCorpus,
    workbench: Workbench,
    findings: FindingCounts,
    extension: vscode.Uri,
  ) {
    this.#panel = panel;
    this.#summarised = summarised;
    this.#workbench = workbench;
    this.#findings = findings;
    const { webview } = panel;
    panel.iconPath = {
      light: vscode.Uri.joinPath(extension, 'media', 'overview-light.svg'),
      dark: vscode.Uri.joinPath(extension, 'media', 'overview-dark.svg'),
    };
    webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
    this.#subscriptions = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: FromPage) => this.#received(message)),
      panel.onDidChangeViewState(() => this.changed()),
      findings.onDidChange(() => this.changed()),
    );
    webview.html = pageHtml(webview, extension);
  }

  get summarised(): SummarisedCorpus {
    return this.#summarised;
  }

  get panel(): vscode.WebviewPanel {
    return this.#panel;
  }

  /** The corpus is summed up by another object now. */
  replace(summarised: SummarisedCorpus): void {
    this.#summarised = summarised;
    this.changed();
  }

  /** What the page shows may be another now. */
  changed(): void {
    if (!this.#panel.visible) return;
    this.#drawing ??= setTimeout(
      () => {
        this.#drawing = undefined;
        this.#draw();
      },
      Math.max(this.#summarised.isRead ? SETTLE.read : SETTLE.reading, REST * this.#lastTook),
    );
  }

  dispose(): void {
    clearTimeout(this.#drawing);
    this.#subscriptions.dispose();
  }

  #draw(): void {
    // A page out of sight is gone; it says so when it begins again.
    if (!this.#panel.visible) return;
    const { corpus, summary, isRead } = this.#summarised;
    const started = performance.now();
    const contents: PageContents = contentsOf(corpus, summary, this.#findings.of(corpus), isRead);
    this.#panel.title = contents.texts.title?.replace('{corpus}', contents.corpus) ?? contents.corpus;
    const text = JSON.stringify(contents);
    this.#lastTook = performance.now() - started;
    if (text === this.#drawn) return;
    this.#drawn = text;
    const message: ToPage = { type: 'show', contents };
    void this.#panel.webview.postMessage(message);
  }

  /** The page is ours, but what it sends has passed through a window that scripts run in. */
  #received(message: FromPage): void {
    switch (message?.type) {
      case 'ready':
        this.#drawn = undefined;
        this.#draw();
        return;
      case 'lint':
        void vscode.commands.executeCommand(CommandId.lint);
        return;
      case 'open': {
        const target = readTarget(message.target);
        if (target === undefined) return;
        const { log } = this.#workbench;
        const ground = { workbench: this.#workbench, summarised: this.#summarised, findings: this.#findings };
        openTarget(ground, target).then(tell, (error) => log.error(`${VIEW_TYPE}: ${describeError(error)}`));
      }
    }
  }
}

function tell(outcome: Outcome): void {
  if (outcome.status === 'refused') void vscode.window.showWarningMessage(outcome.reason);
}
