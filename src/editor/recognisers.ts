import * as vscode from 'vscode';
import type { Log } from '../core/log';
import { finish } from '../core/steps';
import type { SuggestLine } from '../core/suggest/line';
import type { SuggestAround } from '../core/suggest/neighbourhood';
import type { SuggestScreen } from '../core/suggest/screen';
import type { Suggest, SuggestInSteps } from '../core/suggest/suggester';
import { describeError } from './outputLog';

type Chunk = typeof import('./recogniserChunk');

/** The recognisers, bound to their data. */
export interface LoadedRecognisers {
  readonly suggest: Suggest;
  readonly suggestInSteps: SuggestInSteps;
  /** The same without memory of what was read last: for a document that nobody is typing in. */
  readonly suggestApart: SuggestInSteps;
  readonly suggestAround: SuggestAround;
  readonly suggestLine: SuggestLine;
  readonly suggestScreen: SuggestScreen;
  readonly findDates: Chunk['findDates'];
  readonly findDocumentDate: Chunk['findDocumentDate'];
}

/** The recognisers' code and data (a file of the extension), loaded when the first article is open. */
export class Recognisers {
  readonly #folder: vscode.Uri;
  readonly #log: Log;
  #loading: Promise<LoadedRecognisers | undefined> | undefined;
  #loaded: LoadedRecognisers | undefined;

  constructor(extensionUri: vscode.Uri, log: Log) {
    this.#folder = vscode.Uri.joinPath(extensionUri, 'dist');
    this.#log = log;
  }

  /** Undefined until loaded, and for good where the file cannot be read. */
  get loaded(): LoadedRecognisers | undefined {
    return this.#loaded;
  }

  /** Loads them once; resolves when `loaded` is there, or can never be. */
  async load(): Promise<LoadedRecognisers | undefined> {
    this.#loading ??= this.#read();
    this.#loaded = await this.#loading;
    return this.#loaded;
  }

  async #read(): Promise<LoadedRecognisers | undefined> {
    try {
      const [chunk, data] = await Promise.all([import('./recogniserChunk'), this.#text('data/recognisers.json')]);
      const { createSuggestInSteps, createSuggestAround, createSuggestLine, createSuggestScreen } = chunk;
      const { readDataFile, findDates, findDocumentDate } = chunk;
      const bound = readDataFile(data);
      const suggestInSteps = createSuggestInSteps(bound, true);
      const suggestAround = createSuggestAround(bound);
      return {
        suggest: (...input) => finish(suggestInSteps(...input)),
        suggestInSteps,
        suggestApart: createSuggestInSteps(bound),
        suggestAround,
        suggestLine: createSuggestLine(bound),
        suggestScreen: createSuggestScreen(suggestAround),
        findDates,
        findDocumentDate,
      };
    } catch (error) {
      this.#log.error(`${this.#folder.toString()}: ${describeError(error)}`);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('Suggestions are off: a file of the extension cannot be read. Install the extension again.'),
      );
      return undefined;
    }
  }

  async #text(name: string): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, name)));
  }
}
