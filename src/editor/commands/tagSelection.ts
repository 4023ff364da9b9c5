import * as vscode from 'vscode';
import { labelsFor } from '../labels';
import { taggableSpan } from '../selection';
import { CANCELLED, type Command, refuse } from './command';
import { isRefusal, placeFor } from './current';
import { CommandId } from './ids';
import { rangeToTag, tag } from './tagAs';
import { tagDate } from './tagDate';
import { spanTarget } from './target';

type Item = vscode.QuickPickItem & { readonly as?: 'date' };

/** Tags the selection as an entity or a date, whatever the person chooses. */
export const tagSelection: Command = {
  id: CommandId.tagSelection,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const { article } = place;
    const span = taggableSpan(article, rangeToTag(article, place.range));
    if (!span.ok) return refuse(span.reason);
    const text = article.text.slice(span.range);
    const items: Item[] = [
      ...labelsFor(article, text),
      { label: '', kind: vscode.QuickPickItemKind.Separator },
      { label: vscode.l10n.t('Date or time…'), description: vscode.l10n.t('with its TIMEX3 value'), as: 'date' },
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Tag “{text}” as', { text }),
      matchOnDescription: true,
    });
    if (picked === undefined) return CANCELLED;
    if (picked.as === 'date') return tagDate.run(workbench, spanTarget(article, span.range));
    return tag(workbench, article, span.range, picked.label);
  },
};
