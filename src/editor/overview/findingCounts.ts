import * as vscode from 'vscode';
import { compareByCodePoint } from '../../core/corpus/order';
import type { RuleCount } from '../../core/corpus/overview/overview';
import type { Corpus } from '../corpora';
import { ruleOf } from '../diagnostics';

/** A finding where it stands. */
export interface OpenFinding {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
}

type Severity = RuleCount['severity'];
interface OfFile {
  readonly uri: vscode.Uri;
  readonly rules: ReadonlyMap<string, { readonly count: number; readonly severity: Severity }>;
}

/** What the Problems panel holds of our rules, counted file by file, so that a change costs what changed. */
export class FindingCounts implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #files = new Map<string, OfFile>();
  readonly #subscription: vscode.Disposable;

  constructor() {
    for (const [uri, diagnostics] of vscode.languages.getDiagnostics()) this.#count(uri, diagnostics);
    this.#subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      let isOurs = false;
      for (const uri of uris) {
        const had = this.#files.has(uri.toString());
        this.#count(uri, vscode.languages.getDiagnostics(uri));
        isOurs ||= had || this.#files.has(uri.toString());
      }
      if (isOurs) this.#changed.fire();
    });
  }

  /** By rule, of the files in the corpus' folder. */
  of(corpus: Corpus): RuleCount[] {
    const totals = new Map<string, RuleCount>();
    for (const { uri, rules } of this.#files.values()) {
      if (corpus.pathOf(uri) === undefined) continue;
      for (const [rule, { count, severity }] of rules) {
        const total = totals.get(rule) ?? { rule, severity, count: 0, files: 0 };
        totals.set(rule, {
          rule,
          severity: worse(total.severity, severity),
          count: total.count + count,
          files: total.files + 1,
        });
      }
    }
    return [...totals.values()];
  }

  /** The open findings of a rule in the corpus' folder, by file. */
  findingsOf(corpus: Corpus, rule: string): OpenFinding[] {
    return [...this.#files.values()]
      .filter(({ uri, rules }) => rules.has(rule) && corpus.pathOf(uri) !== undefined)
      .sort((a, b) => compareByCodePoint(a.uri.path, b.uri.path))
      .flatMap(({ uri }) =>
        vscode.languages
          .getDiagnostics(uri)
          .filter((diagnostic) => ruleOf(diagnostic) === rule)
          .map((diagnostic) => ({ uri, diagnostic })),
      );
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #count(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): void {
    const rules = new Map<string, { readonly count: number; readonly severity: Severity }>();
    for (const diagnostic of diagnostics) {
      const rule = ruleOf(diagnostic);
      if (rule === undefined) continue;
      const severity = severityOf(diagnostic);
      const { count = 0, severity: before = severity } = rules.get(rule) ?? {};
      rules.set(rule, { count: count + 1, severity: worse(before, severity) });
    }
    if (rules.size === 0) this.#files.delete(uri.toString());
    else this.#files.set(uri.toString(), { uri, rules });
  }
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

function worse(a: Severity, b: Severity): Severity {
  return ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))]!;
}

function severityOf({ severity }: vscode.Diagnostic): Severity {
  if (severity === vscode.DiagnosticSeverity.Error) return 'error';
  return severity === vscode.DiagnosticSeverity.Warning ? 'warning' : 'info';
}
