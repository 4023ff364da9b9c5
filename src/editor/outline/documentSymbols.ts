import * as vscode from 'vscode';
import { isBoilerplate } from '../../core/annotation';
import { shortLine } from '../../core/sidecar/describe';
import type { BlockMark, DateMark, EntityMark } from '../../core/suggest/marks';
import { symbolKind } from '../references/symbolKind';
import type { ShownArticle } from '../shownArticles';

/**
 * VS Code asks for an outline as a whole after each pause of the keys, and draws it as a whole: where a document has more
 * mentions, each name and date stands in it once, where it is met first, and no more of them than these.
 */
const MOST_MENTIONS = 1000;

/**
 * The outline of an article: under its title the sections, blocks of boilerplate, names and dates, each in the innermost
 * part that it stands in, so that breadcrumbs say where the cursor is.
 */
export function documentSymbols(shown: ShownArticle, document: vscode.TextDocument): vscode.DocumentSymbol[] {
  const { blocks, entities, dates } = shown.article.marks;
  const outline = new Outline(document);
  for (const block of blocks) {
    const range = shown.toRange(block.range);
    if (range !== undefined) outline.addBlock(block, range);
  }
  const mentions = [...entities, ...dates].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  for (const mention of mentions.length > MOST_MENTIONS ? firstOfEach(mentions) : mentions) {
    const range = shown.toRange(mention.range);
    if (range !== undefined) outline.addMention(mention, range);
  }
  return outline.roots;
}

function firstOfEach(mentions: readonly (EntityMark | DateMark)[]): (EntityMark | DateMark)[] {
  const firsts = new Map<string, EntityMark | DateMark>();
  for (const mention of mentions) {
    const key = `${mention.layer === 'date' ? mention.value : mention.label}\n${mention.text}`;
    if (!firsts.has(key)) firsts.set(key, mention);
    if (firsts.size === MOST_MENTIONS) break;
  }
  return [...firsts.values()];
}

class Outline {
  readonly roots: vscode.DocumentSymbol[] = [];
  readonly #document: vscode.TextDocument;
  #title: vscode.DocumentSymbol | undefined;
  #section: vscode.DocumentSymbol | undefined;
  /** Sections and boilerplate, in document order. */
  readonly #parts: vscode.DocumentSymbol[] = [];
  /** The part that the last mention stood in, or before; mentions come in document order. */
  #at = 0;

  constructor(document: vscode.TextDocument) {
    this.#document = document;
  }

  addBlock(block: BlockMark, range: vscode.Range): void {
    const { kind } = block;
    if (kind === 'title' && this.#title === undefined) {
      const whole = new vscode.Range(range.start, this.#document.lineAt(this.#document.lineCount - 1).range.end);
      this.#title = symbol(firstLine(block.text), '', vscode.SymbolKind.File, whole, range);
      this.roots.push(this.#title);
    } else if (kind === 'subheading') {
      this.#section = symbol(firstLine(block.text), '', vscode.SymbolKind.String, range, range);
      this.#addPart(this.#section);
    } else if (isBoilerplate(kind)) {
      this.#addPart(symbol(kind, sizeOf(range, block), vscode.SymbolKind.Array, range, firstOf(range, this.#document)));
    } else if (this.#section !== undefined) {
      this.#section.range = this.#section.range.union(range);
    }
  }

  addMention(mention: EntityMark | DateMark, range: vscode.Range): void {
    const made =
      mention.layer === 'date'
        ? symbol(mention.text, mention.value, vscode.SymbolKind.Number, range, range)
        : symbol(mention.text, mention.label, symbolKind(mention.label), range, range);
    if (mention.status === 'suggested') made.detail = vscode.l10n.t('{what} · suggested', { what: made.detail });
    this.#parentOf(range).push(made);
  }

  #addPart(part: vscode.DocumentSymbol): void {
    this.#parts.push(part);
    (this.#title?.children ?? this.roots).push(part);
  }

  #parentOf(range: vscode.Range): vscode.DocumentSymbol[] {
    while (this.#parts[this.#at]?.range.end.isBefore(range.start)) this.#at++;
    // A section may reach over boilerplate in its midst, which is then the inner one.
    const inner = this.#parts.slice(this.#at, this.#at + 3).findLast((part) => part.range.contains(range));
    if (inner !== undefined) return inner.children;
    return this.#title?.range.contains(range) ? this.#title.children : this.roots;
  }
}

function symbol(
  name: string,
  detail: string,
  kind: vscode.SymbolKind,
  range: vscode.Range,
  selection: vscode.Range,
): vscode.DocumentSymbol {
  // VS Code refuses all symbols where one has no name.
  return new vscode.DocumentSymbol(name.trim() === '' ? '…' : name, detail, kind, range, selection);
}

function firstLine(text: string): string {
  return shortLine(text.split('\n', 1)[0] ?? '');
}

function firstOf(range: vscode.Range, document: vscode.TextDocument): vscode.Range {
  return range.intersection(document.lineAt(range.start.line).range) ?? range;
}

function sizeOf(range: vscode.Range, { status }: BlockMark): string {
  const count = range.end.line - range.start.line + 1;
  const lines = count === 1 ? vscode.l10n.t('1 line') : vscode.l10n.t('{count} lines', { count });
  return status === 'confirmed' ? `✓ ${lines}` : lines;
}
