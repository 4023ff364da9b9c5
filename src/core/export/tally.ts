import { LAYERS, type Layer } from '../annotation';
import { formatMessage, type Message, say } from '../message';
import { NOTHING_WRITTEN } from './format';
import { type Note, type Outcome, reasonMessage } from './note';

/** Places that a line of the report names. */
const EXAMPLES = 3;
/** UTF-16 units of a quote in the report. */
const QUOTE = 40;

interface Line {
  readonly note: Note;
  count: number;
  readonly examples: string[];
}

/** What a run did; of the report's first line. */
const HEADS = {
  exported: say('Exported {documents}: {blocks}, {entities}, {dates}.'),
  imported: say('Imported {documents}: {blocks}, {entities}, {dates}.'),
  'would import': say('Would import {documents}: {blocks}, {entities}, {dates}.'),
} as const;
export type TallyOf = keyof typeof HEADS;

/** Turns a message into a sentence: English, or in the display language of an editor. */
export type Sentence = (message: Message) => string;

/** Sums up a run in memory that does not grow with the corpus. */
export class Tally {
  documents = 0;
  readonly #written: Record<Layer, number> = { ...NOTHING_WRITTEN };
  readonly #lines = new Map<string, Line>();

  add(file: string, written: Readonly<Record<Layer, number>>, notes: readonly Note[]): void {
    this.documents++;
    for (const layer of LAYERS) this.#written[layer] += written[layer];
    for (const note of notes) this.#note(file, note);
  }

  get written(): Readonly<Record<Layer, number>> {
    return this.#written;
  }

  /** Whether anything was refused. */
  get hasRefused(): boolean {
    return this.countOf('refused') > 0;
  }

  countOf(outcome: Outcome): number {
    const lines = [...this.#lines.values()].filter(({ note }) => note.outcome === outcome);
    return lines.reduce((sum, { count }) => sum + count, 0);
  }

  #note(file: string, note: Note): void {
    const key = [note.outcome, note.reason, note.layer, note.outcome === 'stripped' ? note.what : ''].join(' ');
    const line = this.#lines.get(key) ?? { note, count: 0, examples: [] };
    this.#lines.set(key, line);
    line.count++;
    if (line.examples.length >= EXAMPLES) return;
    const { quote, place } = note;
    const short = quote === undefined ? '' : ` "${oneLine(quote)}"`;
    line.examples.push(`${file}${place === undefined ? '' : `:${place.start}-${place.end}`}${short}`);
  }

  /** One line: how much went out. */
  headline(of: TallyOf, sentence: Sentence = formatMessage): string {
    const head = HEADS[of];
    return sentence({
      ...head,
      data: {
        documents: sentence(counted(this.documents, 'document')),
        blocks: sentence(counted(this.#written.block, 'block')),
        entities: sentence(counted(this.#written.entity, 'entity')),
        dates: sentence(counted(this.#written.date, 'date')),
      },
    });
  }

  /** The report: the headline, then what was not written as it is and why, with examples. */
  describe(of: TallyOf, sentence: Sentence = formatMessage): string {
    const sections = OUTCOMES.map(([outcome, title]) => {
      const lines = [...this.#lines.values()].filter(({ note }) => note.outcome === outcome);
      return lines.length === 0
        ? ''
        : `${sentence(title)}:\n${lines.map((line) => describeLine(line, sentence)).join('')}`;
    });
    return `${this.headline(of, sentence)}\n${sections.join('')}`;
  }
}

const OUTCOMES: readonly (readonly [Outcome, Message])[] = [
  ['snapped', say('Written with a change')],
  ['stripped', say('Written without')],
  ['refused', say('Refused')],
  ['left-out', say('Left out')],
];

/** One and many of each. */
const NAMES: Readonly<Record<Layer | 'document', readonly [Message, Message]>> = {
  document: [say('{count} document'), say('{count} documents')],
  block: [say('{count} block'), say('{count} blocks')],
  entity: [say('{count} entity'), say('{count} entities')],
  date: [say('{count} date'), say('{count} dates')],
};

function counted(count: number, name: Layer | 'document'): Message {
  return { ...NAMES[name][count === 1 ? 0 : 1], data: { count } };
}

function describeLine({ note, count, examples }: Line, sentence: Sentence): string {
  const { layer, outcome, what } = note;
  const things = sentence(counted(count, layer ?? 'document'));
  const missing =
    outcome === 'stripped' && what !== undefined ? sentence(say('"{what}" of {things}', { what, things })) : things;
  const more = count > examples.length ? ', …' : '';
  return `  ${missing}: ${sentence(reasonMessage(note.reason))} (${examples.join(', ')}${more})\n`;
}

function oneLine(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > QUOTE
    ? `${Array.from(line.slice(0, QUOTE + 1))
        .slice(0, -1)
        .join('')}…`
    : line;
}
