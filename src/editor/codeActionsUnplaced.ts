import * as vscode from 'vscode';
import { placeAgain } from '../core/sidecar/placeAgain';
import type { TextRange } from '../core/text/range';
import type { Article } from './articles';
import { changeAction, commandAction, shortened } from './codeAction';
import { CommandId } from './commands/ids';
import { spanTarget } from './commands/target';
import { decisionOf, type Unplaced, unplacedOf } from './unplaced';

/** A selection is offered to at most so many annotations that have no place. */
const MAX_OFFERED = 5;

/** What can be done about an annotation without a place where it is shown. */
export function unplacedActions(article: Article, range: TextRange): vscode.CodeAction[] {
  return unplacedOf(article)
    .filter((unplaced) => unplaced.range.start <= range.end && range.start <= unplaced.range.end)
    .flatMap((unplaced) => actionsFor(article, unplaced));
}

/** Selected words for an annotation that lost its own. */
export function placeHereActions(article: Article, range: TextRange): vscode.CodeAction[] {
  return unplacedOf(article)
    .slice(0, MAX_OFFERED)
    .map((unplaced) => {
      const data = { quote: shortened(unplaced.quote), decision: decisionOf(unplaced) };
      const title = vscode.l10n.t('Place “{quote}” ({decision}) here', data);
      return changeAction(article, title, range, placeAgain(article.text, unplaced.item, range));
    });
}

function actionsFor(article: Article, unplaced: Unplaced): vscode.CodeAction[] {
  const { item, places, isNew } = unplaced;
  const data = { quote: shortened(unplaced.quote), decision: decisionOf(unplaced), count: places.length };
  const target = { ...spanTarget(article, unplaced.range), id: item.id };
  const [likeliest] = places;
  const actions: vscode.CodeAction[] = [];
  if (likeliest !== undefined) {
    const title = vscode.l10n.t('Place “{quote}” ({decision}) here', data);
    actions.push(changeAction(article, title, likeliest, placeAgain(article.text, item, likeliest)));
  }
  if (places.length > 1) {
    const title = vscode.l10n.t('Choose among {count} places of “{quote}”…', data);
    actions.push(commandAction(title, CommandId.placeAnnotation, target));
  }
  const remove = vscode.l10n.t('Delete “{quote}” ({decision}), which has no place', data);
  actions.push(changeAction(article, remove, unplaced.range, { type: 'remove-unanchored', id: item.id }));
  if (isNew) {
    const keep = vscode.l10n.t('Keep “{quote}” ({decision}) without a place', data);
    actions.push(commandAction(keep, CommandId.keepUnanchored, target));
  }
  return actions;
}
