import * as vscode from 'vscode';
import type { AnyMark } from '../core/suggest/marks';
import type { Articles } from './articles';
import { toRange, toTextRange } from './convert';
import { blocksAt, mentionsAt } from './marksAt';

/** Says of what stands under the mouse what it is, how sure, why, and who decided. */
export function registerHovers(articles: Articles): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { pattern: '**' },
    {
      async provideHover(document, position) {
        const article = articles.get(document);
        if (article === undefined || article.version !== document.version) return undefined;
        const at = toTextRange(article.text, new vscode.Range(position, position));
        const marks: AnyMark[] = [...mentionsAt(article.marks, at), ...blocksAt(article.marks, article.text, at)];
        const [first] = marks;
        if (first === undefined) return undefined;
        const { describeMark } = await import('./hoverText');
        const contents = marks.map((mark) => describeMark(article, mark));
        // Of a block only the line: VS Code paints the range, and a page of paint says nothing.
        const range = first.layer === 'block' ? document.lineAt(position).range : toRange(article.text, first.range);
        return new vscode.Hover(contents, range);
      },
    },
  );
}
