import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../../core/annotation';
import { acceptable, countByLayer, readScore } from '../../core/suggest/acceptable';
import type { Article } from '../articles';
import { apply } from '../commands/apply';
import { CANCELLED, type Command, refuse } from '../commands/command';
import { isRefusal, placeFor, withSuggestions } from '../commands/current';
import { CommandId } from '../commands/ids';
import { confirmAll } from '../decisions';
import { tell } from '../tell';
import { describeCounts, layersIn } from './layers';

/** Almost certain, as the hover says. */
const USUAL = '0.95';

/** Takes every open suggestion of at least a score, which is given as `{score, layers}` or asked for. */
export const acceptAboveScore: Command = {
  id: CommandId.acceptAboveScore,
  async run(workbench, argument) {
    const place = await placeFor(workbench, argument);
    if (isRefusal(place)) return place;
    const article = await withSuggestions(workbench.articles, place.article);
    const layers = layersIn(argument) ?? LAYERS;
    if (acceptable(article.marks, layers).length === 0)
      return refuse(vscode.l10n.t('No suggestion is left in this file.'));
    const given = (argument as { readonly score?: unknown } | undefined)?.score;
    const score = typeof given === 'number' ? given : await askForScore(article, layers);
    if (score === undefined) return CANCELLED;
    const marks = acceptable(article.marks, layers, score);
    if (marks.length === 0)
      return refuse(vscode.l10n.t('No open suggestion has a score of {score} or more.', { score }));
    const outcome = await apply(workbench, article, confirmAll(article, marks));
    if (outcome.status !== 'done') return outcome;
    tell(vscode.l10n.t('Accepted {counts}', { counts: describeCounts(countByLayer(marks)) }));
    return { status: 'done', count: marks.length };
  },
};

/** While the person types, the box says what would be taken. */
function askForScore(article: Article, layers: readonly Layer[]): Promise<number | undefined> {
  const box = vscode.window.createInputBox();
  const show = (text: string): void => {
    const score = readScore(text);
    box.validationMessage = score === undefined ? wrong() : preview(article, layers, score);
  };
  box.title = vscode.l10n.t('Accept all suggestions from this score on');
  box.placeholder = vscode.l10n.t('0.9, or 90 %');
  box.value = USUAL;
  show(USUAL);
  return new Promise((resolve) => {
    let answer: number | undefined;
    box.onDidChangeValue(show);
    box.onDidAccept(() => {
      answer = readScore(box.value);
      if (answer !== undefined) box.hide();
    });
    box.onDidHide(() => {
      box.dispose();
      resolve(answer);
    });
    box.show();
  });
}

function wrong(): vscode.InputBoxValidationMessage {
  const message = vscode.l10n.t('A score is a number from 0 to 1, or a percentage.');
  return { message, severity: vscode.InputBoxValidationSeverity.Error };
}

function preview({ marks }: Article, layers: readonly Layer[], score: number): vscode.InputBoxValidationMessage {
  const taken = acceptable(marks, layers, score);
  const data = { counts: describeCounts(countByLayer(taken)), left: acceptable(marks, layers).length - taken.length };
  const message =
    taken.length === 0
      ? vscode.l10n.t('Accepts nothing: all {left} open suggestions have a lower score.', data)
      : vscode.l10n.t('Accepts {counts}; {left} stay open.', data);
  return { message, severity: vscode.InputBoxValidationSeverity.Info };
}
