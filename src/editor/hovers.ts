import * as vscode from 'vscode';
import type { AnyMark } from '../core/suggest/marks';
import { blocksAt, mentionsAt } from './marksAt';
import type { ShownArticles } from './shownArticles';

/** Says of what stands under the mouse what it is, how sure, why, and who decided. */
export function registerHovers(shown: ShownArticles, extension: vscode.Uri): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { pattern: '**' },
    {
      async provideHover(document, position) {
        const here = shown.get(document);
        const at = here?.toTextRange(new vscode.Range(position, position));
        if (here === undefined || at === undefined) return undefined;
        const { article } = here;
        const marks: AnyMark[] = [...mentionsAt(article.marks, at), ...blocksAt(article.marks, article.text, at)];
        const [first] = marks;
        if (first === undefined) return undefined;
        const { describeMark } = await import('./hoverText');
        const contents = marks.map((mark) => describeMark(article, mark, extension));
        // Of a block only the line: VS Code paints the range, and a page of paint says nothing.
        const range = first.layer === 'block' ? document.lineAt(position).range : here.toRange(first.range);
        return new vscode.Hover(contents, range);
      },
    },
  );
}
