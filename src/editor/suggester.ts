import type * as vscode from 'vscode';
import { factsOf } from '../core/corpus/facts';
import { currentLabel } from '../core/corpus/labels';
import type { Log } from '../core/log';
import type { RangeMap } from '../core/sidecar/carry';
import { stemOf } from '../core/sidecar/paths';
import type { Sidecar } from '../core/sidecar/types';
import { type LineDecisions, lineDecisions } from '../core/suggest/decisions';
import type { DocumentFacts, Suggestions } from '../core/suggestion';
import type { ArticleText } from '../core/text/document';
import type { KeptText } from '../core/text/keptText';
import { describeError } from './outputLog';
import type { Recognisers } from './recognisers';
import { settingsFor } from './settings';
import type { Source } from './sources';

/** After the last key press. A document that takes long waits as long again. Milliseconds. */
const PAUSE = 120;

/**
 * Computing holds up the extension host: what was asked of VS Code before it (the lock, the confirmed annotations) is
 * let out first. Milliseconds.
 */
const HEAD_START = 20;

/** One document's suggestions. Immutable. */
export interface Suggested {
  readonly suggestions: Suggestions | undefined;
  /** The text they are true of. */
  readonly text: ArticleText | undefined;
  /** From that text to the text at hand; undefined when these are the same. */
  readonly carry: RangeMap | undefined;
  /** Off for the document's size. */
  readonly tooLarge: boolean;
}

interface State extends Suggested {
  /** What they depend on besides the text and the corpus. */
  readonly inputs: string;
  readonly took: number;
  readonly asked: boolean;
}

const NOTHING: State = {
  suggestions: undefined,
  text: undefined,
  carry: undefined,
  tooLarge: false,
  inputs: '',
  took: 0,
  asked: false,
};

/** What to suggest for: as it is when the pause is over, not as it was when it began. */
export interface SuggestInput {
  readonly source: Source;
  /** True of `source.text`. */
  readonly sidecar: Sidecar;
}

/** Computes suggestions away from the keys: after a pause, for the latest version only. */
export class Suggester implements vscode.Disposable {
  readonly #log: Log;
  readonly #recognisers: Recognisers;
  readonly #input: (uri: vscode.Uri) => SuggestInput | undefined;
  readonly #done: (uri: vscode.Uri) => void;
  readonly #states = new Map<string, State>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param done called when a document's suggestions are new */
  constructor(
    recognisers: Recognisers,
    log: Log,
    input: (uri: vscode.Uri) => SuggestInput | undefined,
    done: (uri: vscode.Uri) => void,
  ) {
    this.#recognisers = recognisers;
    this.#log = log;
    this.#input = input;
    this.#done = done;
  }

  get(uri: vscode.Uri): Suggested {
    return this.#states.get(uri.toString()) ?? NOTHING;
  }

  /** Suggests, unless nothing that counts has changed since. @param options.anew the corpus taught something */
  suggest(uri: vscode.Uri, options: { readonly anew?: boolean } = {}): void {
    const state = this.#states.get(uri.toString());
    if (options.anew && state !== undefined) this.#states.set(uri.toString(), { ...state, inputs: '' });
    this.#schedule(uri, HEAD_START);
  }

  /** Until they are computed anew the suggestions move with the text. */
  edited(uri: vscode.Uri, edit: KeptText): void {
    const state = this.#states.get(uri.toString());
    if (state === undefined) return;
    const { carry } = state;
    const moved: RangeMap = (range) => {
      const place = carry === undefined ? range : carry(range);
      return place && edit.forward(place);
    };
    this.#states.set(uri.toString(), { ...state, carry: moved });
    this.#schedule(uri, PAUSE + state.took);
  }

  /** Suggests whatever the document's size. */
  ask(uri: vscode.Uri): void {
    this.#states.set(uri.toString(), { ...(this.#states.get(uri.toString()) ?? NOTHING), asked: true });
    this.#schedule(uri, HEAD_START);
  }

  forget(uri: vscode.Uri): void {
    clearTimeout(this.#timers.get(uri.toString()));
    this.#timers.delete(uri.toString());
    this.#states.delete(uri.toString());
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #schedule(uri: vscode.Uri, pause: number): void {
    clearTimeout(this.#timers.get(uri.toString()));
    this.#timers.set(
      uri.toString(),
      setTimeout(() => this.#run(uri), pause),
    );
  }

  #run(uri: vscode.Uri): void {
    this.#timers.delete(uri.toString());
    const input = this.#input(uri);
    if (input === undefined) return;
    const { source } = input;
    const state = this.#states.get(uri.toString()) ?? NOTHING;
    const { suggestionsEnabled, suggestionsMaxMegabytes } = settingsFor(uri);
    const tooLarge = !state.asked && source.text.length > suggestionsMaxMegabytes * 1e6;
    if (tooLarge || !suggestionsEnabled || source.trouble !== undefined) {
      this.#states.set(uri.toString(), { ...NOTHING, asked: state.asked, tooLarge });
      if (state.suggestions !== undefined || state.tooLarge !== tooLarge) this.#done(uri);
      return;
    }
    const facts = factsFor(input);
    const decisions = lineDecisions(source.text, input.sidecar);
    const inputs = describeInputs(source, facts, decisions);
    if (state.text === source.text && state.inputs === inputs) return;
    const recognisers = this.#recognisers.loaded;
    if (recognisers === undefined) {
      void this.#recognisers.load().then((loaded) => loaded && this.#schedule(uri, 0));
      return;
    }
    const started = performance.now();
    try {
      const raw = recognisers.suggest(source.text, facts, source.corpus.knowledgeFor(source.path), decisions);
      const took = performance.now() - started;
      const suggestions = inLabelsOf(source, raw);
      this.#states.set(uri.toString(), {
        ...state,
        suggestions,
        text: source.text,
        carry: undefined,
        inputs,
        took,
        tooLarge,
      });
    } catch (error) {
      // A recogniser's mistake must not take the annotations off the screen.
      this.#log.error(`suggestions for ${source.path}: ${describeError(error)}`);
      return;
    }
    this.#done(uri);
  }
}

/** What is known of a document besides its text. */
export function factsFor({
  source,
  sidecar,
}: {
  readonly source: Pick<Source, 'corpus' | 'path'>;
  readonly sidecar: Sidecar;
}): DocumentFacts {
  const id = sidecar.document.id ?? stemOf(source.path);
  return factsOf(source.path, { ...source.corpus.factSources(source.path, id), sidecar });
}

/** Entities are not among them: tagging a name changes no suggestion, so it need not wait for new ones. */
function describeInputs(
  { corpus, path }: Source,
  facts: DocumentFacts,
  { confirmed, refused, done }: LineDecisions,
): string {
  return JSON.stringify([
    facts,
    corpus.lessonsFor(path),
    [...confirmed],
    [...refused].map(([line, kinds]) => [line, [...kinds]]),
    done,
  ]);
}

/** Recognisers know the default labels; a team may have renamed or dropped some. */
export function inLabelsOf({ corpus }: Pick<Source, 'corpus'>, suggestions: Suggestions): Suggestions {
  const entities = suggestions.entities.flatMap((entity) => {
    const label = currentLabel(corpus.config, entity.label);
    return label === undefined ? [] : [label === entity.label ? entity : { ...entity, label }];
  });
  return { ...suggestions, entities };
}
