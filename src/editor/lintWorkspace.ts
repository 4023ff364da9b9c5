import * as vscode from 'vscode';
import type { CancelToken } from '../core/corpus/files';
import { CancelledError } from '../core/corpus/scan';
import type { Surroundings } from '../core/lint/articles';
import type { LintFacts } from '../core/lint/facts/lintFacts';
import type { Finding } from '../core/lint/rule';
import { CANCELLED, type Outcome, refuse } from './commands/command';
import type { Corpora, Corpus } from './corpora';
import type { ArticleFindings, Diagnostics } from './diagnostics';

/** Lints every corpus of the workspace into the Problems panel, with progress, until it is cancelled. */
export class WorkspaceLint {
  readonly #corpora: Corpora;
  readonly #diagnostics: Diagnostics;
  /** By source, of the last run. */
  readonly #around = new Map<string, Surroundings>();
  #isRunning = false;

  constructor(corpora: Corpora, diagnostics: Diagnostics) {
    this.#corpora = corpora;
    this.#diagnostics = diagnostics;
  }

  /** What the last run found out about a document from the others. */
  around(source: vscode.Uri): Surroundings {
    return this.#around.get(source.toString()) ?? {};
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
    const linted = new Map<string, readonly Finding[]>();
    try {
      for (const corpus of await this.#corpora.all()) {
        for await (const { found, around, step, of } of lintCorpus(corpus, token)) {
          const key = found.source.toString();
          this.#diagnostics.show(found, 'corpus');
          this.#around.set(key, around);
          linted.set(key, found.findings);
          progress.report({ message: vscode.l10n.t('{step} of {of}', { step, of }), increment: 100 / of });
        }
      }
    } catch (error) {
      // What was found until then stays: it is true, only not all.
      if (error instanceof CancelledError) return CANCELLED;
      throw error;
    }
    this.#diagnostics.forgetOthers(new Set(linted.keys()));
    const total = { articles: linted.size, errors: 0, warnings: 0, infos: 0 };
    for (const findings of linted.values()) count(total, findings);
    if (total.errors + total.warnings + total.infos > 0) {
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    }
    return { status: 'done', note: summary(total) };
  }
}

interface Step {
  readonly found: ArticleFindings;
  readonly around: Surroundings;
  readonly step: number;
  readonly of: number;
}

/**
 * Every document alone, then once more those that the others have something to say to.
 * @throws CancelledError between two files when the token says so
 */
async function* lintCorpus(corpus: Corpus, token: CancelToken): AsyncGenerator<Step> {
  const { gatherEvidence, lintDocument, lintOrphan, takeInventory } = await import('./lintFiles');
  const { listing, neighbours } = await takeInventory(corpus, token);
  const of = listing.documents.length + neighbours.orphans.length;
  const all: LintFacts[] = [];
  let step = 0;
  for (const path of listing.documents) {
    if (token.isCancellationRequested) throw new CancelledError();
    const around = { sharesSidecarWith: neighbours.sharing(path) };
    const { found, facts } = await lintDocument(corpus, path, around);
    if (facts !== undefined) all.push(facts);
    yield { found, around, step: ++step, of };
  }
  for (const path of neighbours.orphans) {
    if (token.isCancellationRequested) throw new CancelledError();
    yield { found: await lintOrphan(corpus, path), around: {}, step: ++step, of };
  }
  for (const [path, evidence] of gatherEvidence(all)) {
    if (token.isCancellationRequested) throw new CancelledError();
    const around = { sharesSidecarWith: neighbours.sharing(path), corpus: evidence };
    const { found } = await lintDocument(corpus, path, around);
    yield { found, around, step, of };
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
