import * as vscode from 'vscode';
import schema from '../../../schemas/corpus.schema.json';
import { type ConfigHelp, completeConfig, describeConfigKey, type HelpSchema } from '../../core/corpus/configHelp';
import { RULES } from '../../core/lint/rules';

const HELP: ConfigHelp = { schema: schema as HelpSchema, rules: RULES };

/** What begins a rule's id, a key or a value; VS Code's own words end at a slash. */
const WORD = /[\w/-]+/;

export function completionsAt(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const start = document.lineAt(position).text.slice(0, position.character);
  const word = document.getWordRangeAtPosition(position, WORD);
  return completeConfig(linesAbove(document, position), start, HELP).map(({ text, kind, description }) => {
    const isKey = kind === 'key';
    const item = new vscode.CompletionItem(
      text,
      isKey ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.EnumMember,
    );
    item.documentation = description;
    // A slash need not be quoted; behind the colon the next list opens by itself.
    item.insertText = isKey ? `${text}: ` : text;
    if (isKey) item.command = { command: 'editor.action.triggerSuggest', title: '' };
    if (word !== undefined) item.range = word;
    return item;
  });
}

export function hoverAt(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const { text, range } = document.lineAt(position);
  if (position.character > text.indexOf(':')) return undefined;
  const description = describeConfigKey(linesAbove(document, position), text, HELP);
  return description === undefined
    ? undefined
    : new vscode.Hover(new vscode.MarkdownString().appendText(description), range);
}

function linesAbove(document: vscode.TextDocument, { line }: vscode.Position): string[] {
  return Array.from({ length: line }, (_, n) => document.lineAt(n).text);
}
