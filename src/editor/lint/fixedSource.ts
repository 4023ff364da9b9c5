import * as vscode from 'vscode';
import { articleOf } from '../../core/lint/articles';
import { fixUntilStable } from '../../core/lint/fix';
import { lintArticle, lintSettings, onlyRules } from '../../core/lint/lintArticle';
import { RULES } from '../../core/lint/rules';
import { ArticleText } from '../../core/text/document';
import type { Article } from '../articles';

/**
 * What the rules about one document repair in an article's text as it stands in the editor. Line by line, each edit as
 * small as it can be, so that annotations around it stay where they are.
 */
export function fixedSource(article: Article): vscode.TextEdit[] {
  const before = article.text.text;
  const settings = onlyRules(lintSettings(article.corpus.config, RULES, 'editor'), ({ scope }) => scope === 'stable');
  const { texts } = fixUntilStable({ source: before, sidecar: undefined }, ({ source = before }) => {
    const stored = {
      path: article.path,
      source: { ok: true, bytes: NO_BYTES, text: new ArticleText(source), raw: source },
      sidecar: { path: '', text: undefined, reading: undefined },
    } as const;
    return lintArticle(articleOf(stored, article.corpus.setup), { ...settings, isUncapped: true });
  });
  return editsBetween(before, texts.source ?? before);
}

/** No rule about a text looks at its bytes: what is no UTF-8 is no article in an editor. */
const NO_BYTES = new Uint8Array();

/** @param before with `\n` only, as `after` */
export function editsBetween(before: string, after: string): vscode.TextEdit[] {
  const [old, next] = [before.split('\n'), after.split('\n')];
  if (old.length === next.length) {
    return old.flatMap((line, n) => (line === next[n] ? [] : [editOfLine(n, line, next[n]!)]));
  }
  // Lines came or went: one edit from the first that differs to the last.
  let first = 0;
  while (first < old.length && first < next.length && old[first] === next[first]) first++;
  let last = 0;
  const most = Math.min(old.length, next.length) - first;
  while (last < most && old.at(-1 - last) === next.at(-1 - last)) last++;
  const range = new vscode.Range(first, 0, old.length - last, 0);
  const lines = next.slice(first, next.length - last);
  const text = lines.map((line) => `${line}\n`).join('');
  if (last > 0) return [vscode.TextEdit.replace(range, text)];
  // The last line ends with the text, not with a line end.
  const end = new vscode.Position(old.length - 1, old.at(-1)!.length);
  return [vscode.TextEdit.replace(new vscode.Range(range.start, end), lines.join('\n'))];
}

function editOfLine(n: number, old: string, next: string): vscode.TextEdit {
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start++;
  let end = 0;
  const most = Math.min(old.length, next.length) - start;
  while (end < most && old.at(-1 - end) === next.at(-1 - end)) end++;
  return vscode.TextEdit.replace(new vscode.Range(n, start, n, old.length - end), next.slice(start, next.length - end));
}
