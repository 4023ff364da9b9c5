import * as vscode from 'vscode';
import { placeAgain } from '../../core/sidecar/placeAgain';
import type { TextRange } from '../../core/text/range';
import type { Article } from '../articles';
import { toRange, translate } from '../convert';
import { editorsOf } from '../openDocuments';
import { decisionOf, type Unplaced, unplacedOf } from '../unplaced';
import { writeFailure } from '../writeFailures';
import { apply } from './apply';
import { CANCELLED, type Command, DONE, refuse } from './command';
import { isRefusal, placeFor } from './current';
import { CommandId } from './ids';

/** Letters before and behind the words that a place is shown with. */
const CONTEXT = 40;

/** Asks which mention an annotation without a place belongs to; from the palette first, which annotation. */
export const placeAnnotation: Command = {
  id: CommandId.placeAnnotation,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article } = place;
    const all = unplacedOf(article);
    if (all.length === 0) return refuse(vscode.l10n.t('Every annotation of this file has its place.'));
    const unplaced = all.find(({ item }) => item.id === idOf(argument)) ?? (await chooseAnnotation(all));
    if (unplaced === undefined) return CANCELLED;
    if (unplaced.places.length === 0) {
      return refuse(
        vscode.l10n.t('“{quote}” stands nowhere in the text. Select other words, then place it there by Quick Fix.', {
          quote: unplaced.quote,
        }),
      );
    }
    const range = await choosePlace(article, unplaced);
    return range === undefined ? CANCELLED : apply(workbench, article, placeAgain(article.text, unplaced.item, range));
  },
};

/** Internal: writes that these have no place; they stay in the file. */
export const keepUnanchored: Command = {
  id: CommandId.keepUnanchored,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { uri, sidecarUri } = place.article;
    try {
      const revision = await workbench.store.revise(uri, sidecarUri, {}, (stored) => ({ ...stored }));
      return revision.status === 'refused' ? refuse(translate(revision.message)) : DONE;
    } catch (error) {
      return refuse(translate(writeFailure(sidecarUri, error)));
    }
  },
};

function idOf(argument: unknown): unknown {
  return (argument as { readonly id?: unknown } | undefined)?.id;
}

async function chooseAnnotation(all: readonly Unplaced[]): Promise<Unplaced | undefined> {
  const items = all.map((unplaced) => ({ label: unplaced.quote, description: decisionOf(unplaced), unplaced }));
  const title = vscode.l10n.t('Which annotation?');
  return (await vscode.window.showQuickPick(items, { title }))?.unplaced;
}

/** The place that is looked at in the list is shown in the text. */
async function choosePlace(article: Article, { quote, places }: Unplaced): Promise<TextRange | undefined> {
  const { text } = article;
  const items = places.map((range) => ({
    label: contextOf(article, range),
    description: vscode.l10n.t('line {line}', { line: text.lines.lineAt(range.start) + 1 }),
    range,
  }));
  const title = vscode.l10n.t('Where does “{quote}” belong?', { quote });
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    matchOnDescription: true,
    onDidSelectItem: (item) => {
      const { range } = item as (typeof items)[number];
      for (const editor of editorsOf(article.uri)) editor.revealRange(toRange(text, range));
    },
  });
  return chosen?.range;
}

function contextOf({ text }: Article, { start, end }: TextRange): string {
  const line = text.lines.lineAt(start);
  const before = text.slice({ start: Math.max(text.lines.start(line), start - CONTEXT), end: start });
  const behind = text.slice({ start: end, end: Math.max(end, Math.min(text.lines.end(line), end + CONTEXT)) });
  const words = text.slice({ start, end: Math.min(end, start + 2 * CONTEXT) });
  return `${before}${words}${behind}`;
}
