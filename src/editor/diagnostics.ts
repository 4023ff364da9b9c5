import * as vscode from 'vscode';
import type { Finding, FixEdit } from '../core/lint/rule';
import type { Problem } from '../core/problem';
import { LineTable } from '../core/text/lines';
import type { TextRange } from '../core/text/range';
import { translate } from './convert';
import { documentOf } from './openDocuments';

/** The findings of one article: of its source and of its sidecar. */
export interface ArticleFindings {
  readonly source: vscode.Uri;
  readonly sidecar: vscode.Uri;
  /** Normalised, as linted; undefined when there is none. */
  readonly sourceText: string | undefined;
  readonly sidecarText: string | undefined;
  readonly findings: readonly Finding[];
}

type FilesOfArticle = Readonly<Record<'source' | 'sidecar', { readonly uri: vscode.Uri; readonly lines: LineTable }>>;

interface Shown {
  readonly diagnostics: ReadonlyMap<string, readonly vscode.Diagnostic[]>;
  /** The whole corpus was asked for, here or as a task: the findings outlive the article's editor. */
  readonly isKept: boolean;
}

/** VS Code shows at most a thousand a file and says so; more would only cost. */
const MAX_PER_FILE = 1000;

/**
 * What the linter found, in the Problems panel: one collection for live findings and those of the whole corpus. The
 * task's problem matcher names it as its owner, so that live findings take the place of the task's.
 */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('corpus');
  readonly #byArticle = new Map<string, Shown>();
  readonly #fixes = new WeakMap<vscode.Diagnostic, readonly PlacedEdit[]>();
  readonly #extension: vscode.Uri;
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*', true, true, false);

  constructor(extension: vscode.Uri) {
    this.#extension = extension;
    // VS Code itself leaves the findings of a deleted file standing.
    this.#watcher.onDidDelete((uri) => this.#vanished(uri));
  }

  /** Puts the findings in the place of the article's former ones. */
  show(found: ArticleFindings, origin: 'live' | 'corpus'): void {
    const key = found.source.toString();
    const before = this.#byArticle.get(key);
    const diagnostics = new Map<string, vscode.Diagnostic[]>();
    const files: FilesOfArticle = {
      source: { uri: found.source, lines: new LineTable(found.sourceText ?? '') },
      sidecar: { uri: found.sidecar, lines: new LineTable(found.sidecarText ?? '') },
    };
    for (const finding of found.findings) {
      const uri = files[finding.file].uri.toString();
      const list = diagnostics.get(uri) ?? [];
      if (list.length < MAX_PER_FILE) list.push(this.#diagnostic(files, finding));
      diagnostics.set(uri, list);
    }
    const isKept = origin === 'corpus' || (before?.isKept ?? isFoundByTask([found.source, found.sidecar]));
    this.#replace(key, { diagnostics, isKept });
  }

  /** The article's editor closed. */
  closed(source: vscode.Uri): void {
    if (this.#byArticle.get(source.toString())?.isKept === false) this.#replace(source.toString(), undefined);
  }

  /** After a check of the whole corpus: what it did not meet any more is no part of it. */
  forgetOthers(linted: ReadonlySet<string>): void {
    for (const [key, { isKept }] of [...this.#byArticle]) if (isKept && !linted.has(key)) this.#replace(key, undefined);
  }

  /** What is wrong with a file that is no article, such as corpus.yaml, in offsets of its text. */
  showFile(uri: vscode.Uri, text: string, problems: readonly Problem[]): void {
    const lines = new LineTable(text);
    const diagnostics = problems.map(({ code, severity, message, start, end }) => {
      const range = rangeIn(lines, { start, end });
      const diagnostic = new vscode.Diagnostic(range, translate(message), SEVERITY[severity]);
      diagnostic.source = 'corpus';
      diagnostic.code = code;
      return diagnostic;
    });
    const key = `file ${uri.toString()}`;
    this.#replace(key, { diagnostics: new Map([[uri.toString(), diagnostics]]), isKept: false });
  }

  /** The fix of a finding that this collection shows; undefined where its file was edited since. */
  fixOf(diagnostic: vscode.Diagnostic): vscode.WorkspaceEdit | undefined {
    const fix = this.#fixes.get(diagnostic);
    return fix === undefined || !isAsLinted(fix) ? undefined : editOf(fix);
  }

  /**
   * The fixes of all findings of a rule in one edit; of those that get in each other's way only the first.
   * @param where what is asked of the file that a finding stands in
   */
  fixesOf(
    rule: string,
    where: (uri: string) => boolean,
  ): { readonly edit: vscode.WorkspaceEdit; readonly count: number } {
    const taken: PlacedEdit[] = [];
    // Findings come in the order of their places: asked at every move of the cursor, this must not compare all with all.
    const reached = new Map<string, vscode.Position>();
    let count = 0;
    for (const { diagnostics } of this.#byArticle.values()) {
      for (const [uri, list] of diagnostics) {
        if (!where(uri)) continue;
        for (const diagnostic of list) {
          const fix = ruleOf(diagnostic) === rule ? this.#fixes.get(diagnostic) : undefined;
          if (fix === undefined || !isAsLinted(fix) || fix.some((edit) => isBefore(edit, reached))) continue;
          for (const edit of fix) {
            const end = reached.get(edit.uri.toString());
            if (end === undefined || edit.range.end.isAfter(end)) reached.set(edit.uri.toString(), edit.range.end);
          }
          taken.push(...fix);
          count++;
        }
      }
    }
    return { edit: editOf(taken), count };
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#collection.dispose();
  }

  #replace(key: string, shown: Shown | undefined): void {
    const before = this.#byArticle.get(key);
    if (shown === undefined) this.#byArticle.delete(key);
    else this.#byArticle.set(key, shown);
    const touched = new Set([...(before?.diagnostics.keys() ?? []), ...(shown?.diagnostics.keys() ?? [])]);
    for (const uri of touched) {
      // Two articles may share a sidecar by mistake, which is itself a finding of both.
      const all = [...this.#byArticle.values()].flatMap((article) => article.diagnostics.get(uri) ?? []);
      this.#collection.set(vscode.Uri.parse(uri), all);
    }
  }

  /** A folder that goes is told as one event, without its files. */
  #vanished(uri: vscode.Uri): void {
    const isGone = (file: string): boolean => file === uri.toString() || file.startsWith(`${uri.toString()}/`);
    for (const [key, shown] of [...this.#byArticle]) {
      if (isGone(key)) this.#replace(key, undefined);
      else if ([...shown.diagnostics.keys()].some(isGone)) {
        const diagnostics = new Map([...shown.diagnostics].filter(([file]) => !isGone(file)));
        this.#replace(key, { ...shown, diagnostics });
      }
    }
  }

  #diagnostic(files: FilesOfArticle, finding: Finding): vscode.Diagnostic {
    const range = rangeIn(files[finding.file].lines, finding.range);
    const diagnostic = new vscode.Diagnostic(range, translate(finding.message), SEVERITY[finding.severity]);
    diagnostic.source = 'corpus';
    diagnostic.code = { value: finding.rule, target: this.#page(finding.rule) };
    const { fix } = finding;
    if (fix !== undefined) this.#fixes.set(diagnostic, placed(files, fix));
    return diagnostic;
  }

  #page(rule: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#extension, 'docs', 'rules', `${rule.replaceAll('/', '-')}.md`);
  }
}

const SEVERITY = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
} as const;

/** An edit of one of the files that a finding is about. */
interface PlacedEdit {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  readonly newText: string;
}

function placed(files: FilesOfArticle, fix: readonly FixEdit[]): PlacedEdit[] {
  return fix.map(({ file, range, newText }) => ({
    uri: files[file].uri,
    range: rangeIn(files[file].lines, range),
    newText,
  }));
}

function editOf(fix: readonly PlacedEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, range, newText } of fix) edit.replace(uri, range, newText);
  return edit;
}

/** Findings are of the files on disk: in unsaved text their fixes have no place. */
function isAsLinted(fix: readonly PlacedEdit[]): boolean {
  return fix.every(({ uri }) => documentOf(uri)?.isDirty !== true);
}

/** Whether it begins where edits that are taken already reach, or before. */
function isBefore({ uri, range }: PlacedEdit, reached: ReadonlyMap<string, vscode.Position>): boolean {
  const end = reached.get(uri.toString());
  return end !== undefined && range.start.isBeforeOrEqual(end);
}

/** A problem matcher can give findings no link: their code is a plain string. */
function isFoundByTask(uris: readonly vscode.Uri[]): boolean {
  const found = uris.flatMap((uri) => vscode.languages.getDiagnostics(uri));
  return found.some(({ source, code }) => source === 'corpus' && typeof code === 'string');
}

/** The rule that a published finding is of; undefined for another extension's. */
export function ruleOf({ source, code }: vscode.Diagnostic): string | undefined {
  return source === 'corpus' && typeof code === 'object' ? String(code.value) : undefined;
}

/** Lines and columns do not depend on the kind of line break, so a file with CRLF needs no other arithmetic. */
function rangeIn(lines: LineTable, range: TextRange): vscode.Range {
  const [start, end] = [lines.positionAt(range.start), lines.positionAt(range.end)];
  return new vscode.Range(start.line, start.column, end.line, end.column);
}
