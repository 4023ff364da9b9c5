import * as vscode from 'vscode';
import type { CancelToken } from '../core/corpus/files';
import { CancelledError } from '../core/corpus/scan';
import type { Finding } from '../core/lint/rule';
import { CANCELLED, type Outcome, refuse } from './commands/command';
import type { Corpora, Corpus } from './corpora';
import type { ArticleFindings, Diagnostics } from './diagnostics';

/** Lints every corpus of the workspace into the Problems panel, with progress, until it is cancelled. */
export class WorkspaceLint {
  readonly #corpora: Corpora;
  readonly #diagnostics: Diagnostics;
  /** By source, of the last run. */
  readonly #sharing = new Map<string, readonly string[]>();
  #isRunning = false;

  constructor(corpora: Corpora, diagnostics: Diagnostics) {
    this.#corpora = corpora;
    this.#diagnostics = diagnostics;
  }

  /** Other documents that would have the same sidecar, as the last run found them. */
  sharing(source: vscode.Uri): readonly string[] {
    return this.#sharing.get(source.toString()) ?? [];
  }

  /** @param cancel stops the run between two files, besides the button of the notification */
  async run(cancel?: CancelToken): Promise<Outcome> {
    if (vscode.workspace.workspaceFolders === undefined) {
      return refuse(vscode.l10n.t('Open the folder of your articles first.'));
    }
    if (this.#isRunning) return refuse(vscode.l10n.t('The corpus is being checked already.'));
    this.#isRunning = true;
    try {
      return await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Checking the corpus'),
          cancellable: true,
        },
        (progress, token) => {
          const either: CancelToken = {
            get isCancellationRequested() {
              return token.isCancellationRequested || cancel?.isCancellationRequested === true;
            },
          };
          return this.#lintAll(progress, either);
        },
      );
    } finally {
      this.#isRunning = false;
    }
  }

  async #lintAll(
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: CancelToken,
  ): Promise<Outcome> {
    const total = { articles: 0, errors: 0, warnings: 0, infos: 0 };
    const linted = new Set<string>();
    try {
      for (const corpus of await this.#corpora.all()) {
        for await (const { found, sharing, step, of } of lintCorpus(corpus, token)) {
          const key = found.source.toString();
          this.#diagnostics.show(found, 'corpus');
          this.#sharing.set(key, sharing);
          linted.add(key);
          total.articles++;
          count(total, found.findings);
          progress.report({ message: vscode.l10n.t('{step} of {of}', { step, of }), increment: 100 / of });
        }
      }
    } catch (error) {
      // What was found until then stays: it is true, only not all.
      if (error instanceof CancelledError) return CANCELLED;
      throw error;
    }
    this.#diagnostics.forgetOthers(linted);
    if (total.errors + total.warnings + total.infos > 0) {
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    }
    return { status: 'done', note: summary(total) };
  }
}

interface Step {
  readonly found: ArticleFindings;
  readonly sharing: readonly string[];
  readonly step: number;
  readonly of: number;
}

/** @throws CancelledError between two files when the token says so */
async function* lintCorpus(corpus: Corpus, token: CancelToken): AsyncGenerator<Step> {
  const { lintDocument, lintOrphan, takeInventory } = await import('./lintFiles');
  const { listing, neighbours } = await takeInventory(corpus, token);
  const of = listing.documents.length + neighbours.orphans.length;
  let step = 0;
  for (const path of listing.documents) {
    if (token.isCancellationRequested) throw new CancelledError();
    const sharing = neighbours.sharing(path);
    yield { found: await lintDocument(corpus, path, sharing), sharing, step: ++step, of };
  }
  for (const path of neighbours.orphans) {
    if (token.isCancellationRequested) throw new CancelledError();
    yield { found: await lintOrphan(corpus, path), sharing: [], step: ++step, of };
  }
}

interface Total {
  articles: number;
  errors: number;
  warnings: number;
  infos: number;
}

function count(total: Total, findings: readonly Finding[]): void {
  for (const { severity } of findings) {
    if (severity === 'error') total.errors++;
    else if (severity === 'warning') total.warnings++;
    else total.infos++;
  }
}

function summary({ articles, errors, warnings, infos }: Total): string {
  return errors + warnings + infos === 0
    ? vscode.l10n.t('Checked {articles} files of the corpus: nothing was found.', { articles })
    : vscode.l10n.t('Checked {articles} files of the corpus: {errors} errors, {warnings} warnings, {infos} notes.', {
        articles,
        errors,
        warnings,
        infos,
      });
}
