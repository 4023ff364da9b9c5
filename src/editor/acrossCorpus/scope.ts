import * as vscode from 'vscode';
import { queryKey } from '../../core/corpus/identity';
import type { SidecarChange } from '../../core/sidecar/change';
import type { StoredEntity } from '../../core/sidecar/types';
import type { EntityMark } from '../../core/suggest/marks';
import { inContext } from '../../core/suggest/untagged';
import type { Article } from '../articles';
import { apply } from '../commands/apply';
import { CANCELLED, DONE, type Outcome, type Workbench } from '../commands/command';
import { batch } from '../decisions';
import type { PreviewFile } from '../preview/preview';
import { sameThings } from '../references/definition';
import { mentionsOf } from '../references/mentionsOf';
import { queryOf } from '../references/thingAt';
import type { CorpusDocument } from './documents';
import { leftOut, withProgress } from './search';

/** How far a change of one mention reaches: itself, all of the same thing in its file, or in the corpus. */
export type Scope = 'one' | 'file' | 'corpus';

/** A change that can be made to one mention and to all others of the same thing. */
export interface ScopedChange {
  /** Of the question and of the preview: `Change “Hà Nội” to LOCATION`. */
  readonly title: string;
  forMark(article: Article, mark: EntityMark): SidecarChange;
  forStored(document: CorpusDocument, mention: StoredEntity): SidecarChange;
  done(places: number, files: number): string;
}

export function isScope(value: unknown): value is Scope {
  return value === 'one' || value === 'file' || value === 'corpus';
}

/** Asks how far the change reaches where there is more than one mention, and makes it; in the corpus after a preview. */
export async function applyInScope(
  workbench: Workbench,
  { article, mark }: { readonly article: Article; readonly mark: EntityMark },
  change: ScopedChange,
  given: unknown,
): Promise<Outcome> {
  const here = sameThings(article, mark);
  const scope = isScope(given) ? given : await askForScope(workbench, article, mark, here.length, change.title);
  switch (scope) {
    case undefined:
      return CANCELLED;
    case 'one':
      return apply(workbench, article, change.forMark(article, mark));
    case 'file':
      return apply(workbench, article, batch(here.map((one) => change.forMark(article, one))));
    case 'corpus':
      return previewInCorpus(workbench, article, mark, change);
  }
}

async function askForScope(
  { tallies }: Workbench,
  { corpus }: Article,
  mark: EntityMark,
  here: number,
  title: string,
): Promise<Scope | undefined> {
  const key = queryKey(queryOf(mark));
  const counts = [...(await (await tallies.get()).of(corpus)).values()].flatMap((found) =>
    found.flatMap((tally) => (tally.key === key ? [tally.count] : [])),
  );
  const all = counts.reduce((sum, count) => sum + count, 0);
  const items: (vscode.QuickPickItem & { readonly scope: Scope })[] = [
    { label: vscode.l10n.t('This mention'), scope: 'one' },
  ];
  if (here > 1) items.push({ label: vscode.l10n.t('All {count} in this file', { count: here }), scope: 'file' });
  if (counts.length > 1) {
    const label = vscode.l10n.t('All {count} in {files} files of the corpus…', { count: all, files: counts.length });
    items.push({ label, description: vscode.l10n.t('tagged ones, after a preview'), scope: 'corpus' });
  }
  if (items.length === 1) return 'one';
  return (await vscode.window.showQuickPick(items, { title }))?.scope;
}

async function previewInCorpus(
  workbench: Workbench,
  article: Article,
  mark: EntityMark,
  change: ScopedChange,
): Promise<Outcome> {
  const found = await withProgress(change.title, (token) =>
    mentionsOf(workbench, article.corpus, queryOf(mark), token),
  );
  if (found === undefined) return CANCELLED;
  const certain = found.filter(({ document }) => !document.isDoubtful);
  const files = certain.map(
    ({ document, mentions }): PreviewFile => ({
      document,
      info: () => ({}),
      items: mentions.map((mention) => {
        const range = document.text.toUtf16(mention);
        const context = inContext(document.text, range);
        return { range, context, note: '', isLikely: true, change: change.forStored(document, mention) };
      }),
    }),
  );
  const { title } = change;
  const message = leftOut(found.length - certain.length);
  await (await workbench.previews.get()).show({ title, message, files, done: (...counts) => change.done(...counts) });
  return DONE;
}
