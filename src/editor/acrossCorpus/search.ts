import * as vscode from 'vscode';
import type { CancelToken } from '../../core/corpus/files';
import { CancelledError } from '../../core/corpus/scan';
import type { Workbench } from '../commands/command';
import type { Corpus } from '../corpora';
import { type CorpusDocument, forEachPath, listCorpus, readNow } from './documents';

/** What a search through all documents of a corpus found. */
export interface Searched<T> {
  /** In code-point order of the paths. */
  readonly found: readonly T[];
  /** Documents that something was found in, but whose annotations have no certain place. */
  readonly doubtful: number;
}

/**
 * Looks through every document, with progress, until the person cancels it.
 * @param find undefined where there is nothing in the document
 * @returns undefined when it was cancelled
 */
export async function searchCorpus<T>(
  { articles }: Pick<Workbench, 'articles'>,
  corpus: Corpus,
  title: string,
  find: (document: CorpusDocument) => T | undefined,
): Promise<Searched<T> | undefined> {
  return withProgress(title, async (token, report) => {
    const { documents: paths } = await listCorpus(articles, corpus, token);
    let doubtful = 0;
    const found = await forEachPath(
      paths,
      token,
      async (path): Promise<{ readonly value: T } | undefined> => {
        const document = await readNow(articles, corpus, path);
        const value = document && find(document);
        if (document === undefined || value === undefined) return undefined;
        if (!document.isDoubtful) return { value };
        doubtful++;
        return undefined;
      },
      (count) => report(count, paths.length),
    );
    return { found: found.flatMap((one) => (one === undefined ? [] : [one.value])), doubtful };
  });
}

/** Runs the work under a notification that can be cancelled. @returns undefined when it was */
export async function withProgress<T>(
  title: string,
  work: (token: CancelToken, report: (step: number, of: number) => void) => Promise<T>,
): Promise<T | undefined> {
  const location = vscode.ProgressLocation.Notification;
  try {
    return await vscode.window.withProgress({ location, title, cancellable: true }, (progress, token) =>
      work(token, (step, of) =>
        progress.report({ increment: 100 / of, message: vscode.l10n.t('{step} of {of}', { step, of }) }),
      ),
    );
  } catch (error) {
    if (error instanceof CancelledError) return undefined;
    throw error;
  }
}

/** What a preview says of documents that were left out. */
export function leftOut(doubtful: number): string {
  if (doubtful === 0) return '';
  return doubtful === 1
    ? vscode.l10n.t('1 file is left out: its text changed and annotations in it wait for a place.')
    : vscode.l10n.t('{count} files are left out: their texts changed and annotations in them wait for a place.', {
        count: doubtful,
      });
}
