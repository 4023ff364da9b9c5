import { LAYERS, type Layer } from '../annotation';
import { formatMessage } from '../message';
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
    return [...this.#lines.values()].some(({ note }) => note.outcome === 'refused');
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

  /** The report in English, for a terminal. @param verb such as `Exported` */
  describe(verb: string): string {
    const counts = LAYERS.map((layer) => counted(this.#written[layer], layer)).join(', ');
    const head = `${verb} ${this.documents} document${this.documents === 1 ? '' : 's'}: ${counts}.\n`;
    const sections = OUTCOMES.map(([outcome, title]) => {
      const lines = [...this.#lines.values()].filter(({ note }) => note.outcome === outcome);
      return lines.length === 0 ? '' : `${title}:\n${lines.map(describeLine).join('')}`;
    });
    return head + sections.join('');
  }
}

const OUTCOMES: readonly (readonly [Outcome, string])[] = [
  ['snapped', 'Written with a change'],
  ['stripped', 'Written without'],
  ['refused', 'Refused'],
  ['left-out', 'Left out'],
];

const NAMES: Readonly<Record<Layer, readonly [string, string]>> = {
  block: ['block', 'blocks'],
  entity: ['entity', 'entities'],
  date: ['date', 'dates'],
};

function counted(count: number, layer: Layer): string {
  return `${count} ${NAMES[layer][count === 1 ? 0 : 1]}`;
}

function describeLine({ note, count, examples }: Line): string {
  const { layer, outcome, what } = note;
  const things = layer === undefined ? `${count} document${count === 1 ? '' : 's'}` : counted(count, layer);
  const missing = outcome === 'stripped' && what !== undefined ? `"${what}" of ` : '';
  const more = count > examples.length ? ', …' : '';
  return `  ${missing}${things}: ${formatMessage(reasonMessage(note.reason))} (${examples.join(', ')}${more})\n`;
}

function oneLine(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > QUOTE
    ? `${Array.from(line.slice(0, QUOTE + 1))
        .slice(0, -1)
        .join('')}…`
    : line;
}
