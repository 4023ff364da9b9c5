import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../core/corpus/defaults';
import type { StartedProgram, startProgram } from '../../node/startProgram';

const TYPE = 'corpus';
/** The problem matcher that package.json declares. */
const MATCHER = '$corpus-lint';
/** A workspace with more corpora runs the others from tasks.json. */
const MOST_TASKS = 20;

/** As package.json declares it. */
interface LintTaskDefinition extends vscode.TaskDefinition {
  readonly command: 'lint';
  /** More words for the command line, such as `--fix`. */
  readonly args?: readonly string[];
}

/**
 * *Tasks: Run Task → corpus: lint*: the command line's linter as it ships with the extension, in a process of its own, so
 * that a large corpus is checked in parallel and from its cache. Only where the host has processes and the corpus is on
 * its disk.
 */
export function registerLintTask(extension: vscode.Uri): vscode.Disposable {
  const start = loadStart();
  if (start === undefined || extension.scheme !== 'file') return new vscode.Disposable(() => undefined);
  const script = vscode.Uri.joinPath(extension, 'dist', 'cli', 'corpus.js').fsPath;
  const taskFor = (definition: LintTaskDefinition, workspace: vscode.WorkspaceFolder): vscode.Task => {
    const words = [script, 'lint', '--cache', '--columns', 'utf-16', ...(definition.args ?? [])];
    const execution = new vscode.CustomExecution(async () => new LintTerminal(start, words, workspace.uri.fsPath));
    const name = ['lint', ...(definition.args ?? [])].join(' ');
    const task = new vscode.Task(definition, workspace, name, TYPE, execution, MATCHER);
    task.group = vscode.TaskGroup.Test;
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true };
    return task;
  };
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: async () => {
      const configs = await vscode.workspace.findFiles(`**/${CONFIG_FILE}`, undefined, MOST_TASKS);
      const folders = configs.map((config) => vscode.Uri.joinPath(config, '..'));
      const all = folders.length > 0 ? folders : (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
      return all.flatMap((folder) => {
        const workspace = vscode.workspace.getWorkspaceFolder(folder);
        if (workspace === undefined || folder.scheme !== 'file') return [];
        const below = folder.path.slice(workspace.uri.path.length + 1);
        return [taskFor({ type: TYPE, command: 'lint', ...(below !== '' && { args: [below] }) }, workspace)];
      });
    },
    resolveTask: ({ definition, scope }) => {
      const workspace = typeof scope === 'object' ? scope : vscode.workspace.workspaceFolders?.[0];
      if (definition.command !== 'lint' || workspace?.uri.scheme !== 'file') return undefined;
      return taskFor(definition as LintTaskDefinition, workspace);
    },
  });
}

/** Undefined in a web worker, which starts no processes. */
function loadStart(): typeof startProgram | undefined {
  try {
    return (require('./nodePrograms.js') as { readonly startProgram?: typeof startProgram }).startProgram;
  } catch {
    return undefined;
  }
}

/** Shows what the program prints, and closes with its exit code. Not a shell's terminal: it needs no more than to be read. */
export class LintTerminal implements vscode.Pseudoterminal {
  readonly #write = new vscode.EventEmitter<string>();
  readonly onDidWrite = this.#write.event;
  readonly #close = new vscode.EventEmitter<number>();
  readonly onDidClose = this.#close.event;
  readonly #start: () => StartedProgram;
  #program: StartedProgram | undefined;

  constructor(start: typeof startProgram, words: readonly string[], cwd: string) {
    const print = (text: string): void => this.#write.fire(text.replace(/\r?\n/g, '\r\n'));
    this.#start = () => start(words, cwd, print, (code) => this.#close.fire(code));
  }

  open(): void {
    this.#program = this.#start();
  }

  /** VS Code's *Terminate Task*. */
  close(): void {
    this.#program?.stop();
  }

  /** Ctrl+C, as in any terminal. */
  handleInput(typed: string): void {
    if (typed === '\x03') this.#program?.stop();
  }
}
