import type * as vscode from 'vscode';
import type { Log } from '../core/log';
import type { Steps } from '../core/steps';
import { carrySuggestions } from '../core/suggest/carry';
import { lineDecisions } from '../core/suggest/decisions';
import type { LineRange } from '../core/suggest/screen';
import type { Suggestions } from '../core/suggestion';
import type { ArticleText } from '../core/text/document';
import type { KeptText } from '../core/text/keptText';
import type { TextRange } from '../core/text/range';
import { describeError } from './outputLog';
import type { Recognisers } from './recognisers';
import { settingsFor } from './settings';
import { Slices } from './slices';
import type { Source } from './sources';
import { describeInputs, factsFor, inLabelsOf, type SuggestInput } from './suggestInput';

/** After the last key press; until then the line alone is read (editedLine.ts). Milliseconds. */
const PAUSE = 120;

/** Reading a longer document again takes a while: the lines around an edit come first. UTF-16 units. */
const LONG = 60_000;

/** There the lines around the edit are read first, once the keys stop coming. Milliseconds. */
const NEAR_PAUSE = 250;

/** In a long document the next key would wait for the whole to be read, in slices as it is. Milliseconds. */
const LONG_PAUSE = 450;

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
  /** What of that text still stands in the text at hand; undefined when these are the same. */
  readonly kept: KeptText | undefined;
  /** Off for the document's size. */
  readonly tooLarge: boolean;
  /** Only what is on the screen was read; the rest is under way. */
  readonly isPartial: boolean;
}

interface State extends Suggested {
  /** What they depend on besides the text and the corpus. */
  readonly inputs: string;
  /** What was edited since, in the text at hand. */
  readonly edited: TextRange | undefined;
  readonly asked: boolean;
}

const NOTHING: State = {
  suggestions: undefined,
  text: undefined,
  kept: undefined,
  tooLarge: false,
  isPartial: false,
  inputs: '',
  edited: undefined,
  asked: false,
};

/** Computes suggestions away from the keys: after a pause, for the latest version only. */
export class Suggester implements vscode.Disposable {
  readonly #log: Log;
  readonly #recognisers: Recognisers;
  readonly #input: (uri: vscode.Uri) => SuggestInput | undefined;
  readonly #done: (uri: vscode.Uri) => void;
  readonly #screen: (uri: vscode.Uri) => LineRange | undefined;
  readonly #states = new Map<string, State>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Of the lines around edits. */
  readonly #near = new Map<string, ReturnType<typeof setTimeout>>();
  /** The latest run for each document; an older one gives up. */
  readonly #runs = new Map<string, object>();

  /**
   * @param done called when a document's suggestions are new
   * @param screen the lines of it that somebody sees; undefined: nobody looks
   */
  constructor(
    recognisers: Recognisers,
    log: Log,
    input: (uri: vscode.Uri) => SuggestInput | undefined,
    done: (uri: vscode.Uri) => void,
    screen: (uri: vscode.Uri) => LineRange | undefined,
  ) {
    this.#recognisers = recognisers;
    this.#log = log;
    this.#input = input;
    this.#done = done;
    this.#screen = screen;
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

  /**
   * Until they are computed anew the suggestions move with the text; in a long one those around the edit are new first.
   * @param grown UTF-16 units that the text is longer by
   */
  edited(uri: vscode.Uri, edit: KeptText, grown: number): void {
    const key = uri.toString();
    this.#runs.delete(key);
    const state = this.#states.get(key);
    if (state === undefined) return;
    const { kept, edited } = state;
    const { start, end } = edit.changed;
    // What was edited before lies elsewhere now.
    const both = edited && { start: Math.min(edited.start, start), end: Math.max(edited.end + grown, end) };
    this.#states.set(key, { ...state, kept: kept?.followedBy(edit) ?? edit, edited: both ?? { start, end } });
    const isLong = edit.length > LONG;
    if (isLong && state.suggestions !== undefined) {
      clearTimeout(this.#near.get(key));
      this.#near.set(
        key,
        setTimeout(() => this.#runAround(uri), NEAR_PAUSE),
      );
    }
    this.#schedule(uri, isLong ? LONG_PAUSE : PAUSE);
  }

  /** Suggests whatever the document's size. */
  ask(uri: vscode.Uri): void {
    this.#states.set(uri.toString(), { ...(this.#states.get(uri.toString()) ?? NOTHING), asked: true });
    this.#schedule(uri, HEAD_START);
  }

  forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    clearTimeout(this.#near.get(key));
    this.#timers.delete(key);
    this.#near.delete(key);
    this.#runs.delete(key);
    this.#states.delete(key);
  }

  dispose(): void {
    for (const timer of [...this.#timers.values(), ...this.#near.values()]) clearTimeout(timer);
    this.#runs.clear();
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
    if (state.text === source.text && state.inputs === inputs) {
      // A run for what was undone meanwhile must not bring its suggestions back.
      this.#runs.delete(uri.toString());
      return;
    }
    const recognisers = this.#recognisers.loaded;
    if (recognisers === undefined) {
      void this.#recognisers.load().then((loaded) => loaded && this.#schedule(uri, 0));
      return;
    }
    const knowledge = source.corpus.knowledgeFor(source.path);
    if (state.suggestions === undefined && source.text.length > LONG) {
      const screen = this.#screen(uri);
      const first = screen && recognisers.suggestScreen(source.text, screen, facts, knowledge, decisions);
      if (first !== undefined) {
        const suggestions = inLabelsOf(source, first);
        this.#states.set(uri.toString(), {
          ...NOTHING,
          suggestions,
          text: source.text,
          isPartial: true,
          asked: state.asked,
        });
        this.#done(uri);
      }
    }
    void this.#finish(source, inputs, recognisers.suggestInSteps(source.text, facts, knowledge, decisions));
  }

  /** In slices, so that what a person does meanwhile is answered; given up when that makes them useless. */
  async #finish(source: Source, inputs: string, steps: Steps<Suggestions>): Promise<void> {
    const key = source.uri.toString();
    const run = {};
    this.#runs.set(key, run);
    const slices = new Slices();
    try {
      let step = steps.next();
      while (!step.done) {
        if (slices.isOver) {
          await slices.pause();
          if (this.#runs.get(key) !== run) return;
        }
        step = steps.next();
      }
      const suggestions = inLabelsOf(source, step.value);
      const { asked } = this.#states.get(key) ?? NOTHING;
      this.#states.set(key, { ...NOTHING, suggestions, text: source.text, inputs, asked });
    } catch (error) {
      // A recogniser's mistake must not take the annotations off the screen.
      this.#log.error(`suggestions for ${source.path}: ${describeError(error)}`);
      return;
    }
    this.#runs.delete(key);
    this.#done(source.uri);
  }

  /** The lines around what was edited, until the document is read again. */
  #runAround(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#near.delete(key);
    const input = this.#input(uri);
    const state = this.#states.get(key);
    const recognisers = this.#recognisers.loaded;
    if (input === undefined || recognisers === undefined || state?.edited === undefined) return;
    const { source } = input;
    const { suggestions, text, kept, edited } = state;
    if (suggestions === undefined || text === undefined || kept === undefined || source.trouble !== undefined) return;
    const carried = carrySuggestions(suggestions, text, source.text, (range) => kept.forward(range));
    const knowledge = source.corpus.knowledgeFor(source.path);
    const decisions = lineDecisions(source.text, input.sidecar);
    try {
      const around = recognisers.suggestAround(source.text, carried, edited, factsFor(input), knowledge, decisions);
      this.#states.set(key, {
        ...NOTHING,
        suggestions: inLabelsOf(source, around),
        text: source.text,
        asked: state.asked,
        isPartial: state.isPartial,
      });
    } catch (error) {
      this.#log.error(`suggestions for ${source.path}: ${describeError(error)}`);
      return;
    }
    this.#done(uri);
  }
}
