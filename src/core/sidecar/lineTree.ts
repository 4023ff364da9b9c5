import { type Field, ITEM_FIELDS, REJECTION_FIELDS, SUGGESTION_FIELDS } from './fields';
import { readFlow, readKey, skipSpaces } from './flowScanner';
import { readItem } from './itemReader';
import { type Entry, type MapNode, type Node, withEnds } from './tree';

/** What makes a file deviate whatever its lines say: tabs, controls, marks, lone carriage returns and surrogates. */
const DEVIANT = /[^\P{Cc}\n\r]|[\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)|\p{Surrogate}/u;
/** Every such file has something outside of this, and few others have. Without the flag `u` it takes a third of the time. */
const HINT = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/**
 * A canonical sidecar (docs/sidecar-format.md) as a tree, line by line, several times as fast as a YAML parser. Blank
 * lines and comments may stand between and behind. Undefined when any line deviates: the file is left to yamlTree.ts,
 * with which this agrees on every file that it accepts (a property test).
 */
export function parseLines(text: string): MapNode | undefined {
  return HINT.test(text) && DEVIANT.test(text) ? undefined : new LineReader(text, true).read();
}

/** The lines of a broken file that are canonical as they stand; the others are passed over. */
export function recoverLines(text: string): MapNode | undefined {
  return new LineReader(text, false).read();
}

interface Section {
  readonly entry: { readonly key: string; readonly keyStart: number; value: Node };
  readonly indent: number;
  /** What its items are made of, if they are items. */
  readonly fields: readonly Field[];
}

/** Lists whose items may be read straight into values; `suggestions` holds some of the same name. */
const TOP_FIELDS: Readonly<Record<string, readonly Field[]>> = { ...ITEM_FIELDS, rejected: REJECTION_FIELDS };

class LineReader {
  readonly #text: string;
  readonly #isStrict: boolean;
  #at = 0;
  #lineEnd = 0;

  constructor(text: string, isStrict: boolean) {
    this.#text = text;
    this.#isStrict = isStrict;
  }

  read(): MapNode | undefined {
    const top: Section['entry'][] = [];
    const open: Section[] = [];
    while (this.#at < this.#text.length) {
      this.#lineEnd = this.#endOfLine();
      if (!this.#readLine(top, open) && this.#isStrict) return undefined;
      this.#at = this.#text.indexOf('\n', this.#lineEnd) + 1 || this.#text.length;
    }
    return top.length === 0 ? undefined : withEnds(toMap(top));
  }

  #endOfLine(): number {
    const at = this.#text.indexOf('\n', this.#at);
    const end = at === -1 ? this.#text.length : at;
    return end > this.#at && this.#text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  }

  /** False when the line deviates. `open` holds the sections that the next line may belong to, outermost first. */
  #readLine(top: Section['entry'][], open: Section[]): boolean {
    const start = skipSpaces(this.#text, this.#at, this.#lineEnd);
    if (start === this.#lineEnd || this.#text[start] === '#') return true;
    const indent = start - this.#at;
    while (open.length > 0 && open.at(-1)!.indent >= indent) open.pop();
    const parent = open.at(-1);
    if (parent === undefined ? indent !== 0 : indent !== parent.indent + 2) return false;
    if (this.#text.startsWith('- ', start)) return parent !== undefined && this.#readItem(parent, start);
    const entry = this.#readEntry(start);
    if (entry === undefined) return false;
    if (parent === undefined) top.push(entry);
    else if (!addEntry(parent, entry)) return false;
    if (isEmpty(entry.value)) open.push({ entry, indent, fields: fieldsOf(entry.key, parent) });
    return true;
  }

  #readItem(parent: Section, dash: number): boolean {
    const item = this.#readCanonical(parent, dash + 2) ?? this.#readValue(dash + 2);
    if (item === undefined || item.kind !== 'map') return false;
    const list = parent.entry.value;
    if (isEmpty(list)) {
      parent.entry.value = { kind: 'list', flow: false, items: [item], start: dash, end: 0 };
      return true;
    }
    if (list.kind !== 'list') return false;
    // The list grows in place: it is nobody else's until the whole tree is returned.
    (list.items as Node[]).push(item);
    return true;
  }

  #readCanonical(parent: Section, start: number): Node | undefined {
    if (parent.fields.length === 0) return undefined;
    const item = readItem(this.#text, start, this.#lineEnd, parent.fields);
    return item !== undefined && this.#isLineDone(item.end) ? item : undefined;
  }

  #readEntry(start: number): Section['entry'] | undefined {
    const key = readKey(this.#text, start, this.#lineEnd);
    if (key === undefined) return undefined;
    const value = this.#readValue(key.end);
    return value === undefined ? undefined : { key: key.name, keyStart: start, value };
  }

  /**
   * The value from here to the line's end or a comment. An empty one is null where the YAML parser says it is: right
   * behind the colon, or at the comment. Behind trailing spaces that is another place, so such a line is left to it.
   */
  #readValue(from: number): Node | undefined {
    const start = skipSpaces(this.#text, from, this.#lineEnd);
    if (start === this.#lineEnd && start !== from) return undefined;
    if (this.#isLineDone(from)) return { kind: 'scalar', value: null, plain: '', start, end: start };
    const value = readFlow(this.#text, start, this.#lineEnd);
    return value !== undefined && this.#isLineDone(value.end) ? value : undefined;
  }

  #isLineDone(from: number): boolean {
    const at = skipSpaces(this.#text, from, this.#lineEnd);
    return at === this.#lineEnd || (at > from && this.#text[at] === '#');
  }
}

function fieldsOf(key: string, parent: Section | undefined): readonly Field[] {
  const tables: Readonly<Record<string, readonly Field[]>> =
    parent === undefined
      ? TOP_FIELDS
      : parent.indent === 0 && parent.entry.key === 'suggestions'
        ? SUGGESTION_FIELDS
        : {};
  return Object.hasOwn(tables, key) ? tables[key]! : [];
}

function addEntry(parent: Section, entry: Section['entry']): boolean {
  const map = parent.entry.value;
  if (isEmpty(map)) {
    parent.entry.value = toMap([entry]);
    return true;
  }
  if (map.kind !== 'map' || map.flow) return false;
  (map.entries as Entry[]).push(entry);
  return true;
}

/** Nothing behind the key: what it holds may follow on the next lines. */
function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.start === node.end;
}

function toMap(entries: readonly Entry[]): MapNode {
  return { kind: 'map', flow: false, entries, start: entries[0]!.keyStart, end: 0 };
}
