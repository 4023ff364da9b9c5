import * as vscode from 'vscode';
import type { FileProblem } from '../core/corpus/openCorpus';
import type { Log } from '../core/log';
import type { Corpora } from './corpora';
import type { Diagnostics } from './diagnostics';
import { describeError } from './outputLog';

/** What is wrong with corpus.yaml and the files it names, in the Problems panel, kept true as they change. */
export function registerCorpusProblems(corpora: Corpora, diagnostics: Diagnostics, log: Log): vscode.Disposable {
  let shown = new Set<string>();
  const update = async (): Promise<void> => {
    const byFile = new Map<string, FileProblem[]>();
    for (const corpus of await corpora.all()) {
      for (const problem of corpus.problems) {
        const key = corpus.uriOf(problem.path).toString();
        byFile.set(key, [...(byFile.get(key) ?? []), problem]);
      }
    }
    for (const key of new Set([...shown, ...byFile.keys()])) {
      const problems = byFile.get(key) ?? [];
      diagnostics.showFile(vscode.Uri.parse(key), problems[0]?.text ?? '', problems);
    }
    shown = new Set(byFile.keys());
  };
  const run = (): void => void update().catch((error: unknown) => log.error(describeError(error)));
  run();
  return corpora.onDidChange(run);
}
