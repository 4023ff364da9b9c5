import * as vscode from 'vscode';
import { entriesNamed } from '../core/corpus/identity';
import type { EntityMark } from '../core/suggest/marks';
import type { Article } from './articles';
import { changeAction, commandAction, shortened } from './codeAction';
import { CommandId } from './commands/ids';
import { changesForAll, openPlaces } from './commands/tagAllInFile';
import { spanTarget, targetOf } from './commands/target';
import { confirm, reject, remove } from './decisions';

export function entityActions(article: Article, mark: EntityMark): vscode.CodeAction[] {
  return mark.status === 'suggested' ? suggestedActions(article, mark) : confirmedActions(article, mark);
}

function suggestedActions(article: Article, mark: EntityMark): vscode.CodeAction[] {
  const target = targetOf(article, mark);
  const text = shortened(mark.text);
  const count = openPlaces(article, mark.text).length;
  const tag = changeAction(
    article,
    vscode.l10n.t('Tag "{text}" as {label}', { text, label: mark.label }),
    mark.range,
    confirm(article, mark),
  );
  tag.isPreferred = true;
  return [
    tag,
    ...(count > 1
      ? [commandAction(vscode.l10n.t('Tag all {count} in this file', { count }), CommandId.tagAllInFile, target)]
      : []),
    inCorpusAction(article, mark),
    commandAction(vscode.l10n.t('Tag as…'), CommandId.tagAs, spanTarget(article, mark.range)),
    changeAction(article, vscode.l10n.t('Not an entity here'), mark.range, reject(article, mark)),
    commandAction(vscode.l10n.t('Never suggest "{text}"', { text }), CommandId.neverSuggest, target),
    ...gazetteerActions(article, mark),
  ];
}

function confirmedActions(article: Article, mark: EntityMark): vscode.CodeAction[] {
  const others = changesForAll(article, mark).length;
  const removal = remove(mark);
  const { label } = mark;
  return [
    ...(removal ? [changeAction(article, vscode.l10n.t('Remove tag {label}', { label }), mark.range, removal)] : []),
    commandAction(vscode.l10n.t('Change label…'), CommandId.changeLabel, targetOf(article, mark)),
    ...(others > 0
      ? [
          commandAction(
            vscode.l10n.t('Apply to all in this file ({count} more)', { count: others }),
            CommandId.tagAllInFile,
            targetOf(article, mark),
          ),
        ]
      : []),
    inCorpusAction(article, mark),
    ...gazetteerActions(article, mark),
  ];
}

function inCorpusAction(article: Article, mark: EntityMark): vscode.CodeAction {
  const title = vscode.l10n.t('Tag all in the corpus as {label}…', { label: mark.label });
  return commandAction(title, CommandId.tagAllInCorpus, spanTarget(article, mark.range));
}

/** A name that is no entry yet can become one; others of the same name may mean another entry. */
function gazetteerActions(article: Article, mark: EntityMark): vscode.CodeAction[] {
  const { gazetteer } = article.knowledge;
  const target = targetOf(article, mark);
  const [known] = entriesNamed(gazetteer, mark.text, mark.label);
  const actions: vscode.CodeAction[] = [];
  if (gazetteer.length > 0) actions.push(commandAction(vscode.l10n.t('Link to…'), CommandId.linkTo, target));
  if (known?.label !== mark.label) {
    actions.push(commandAction(vscode.l10n.t('Add to gazetteer'), CommandId.addToGazetteer, target));
  }
  return actions;
}
