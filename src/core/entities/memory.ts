import {
  type GazetteerEntry,
  type Knowledge,
  type SurfaceMemories,
  type SurfaceMemory,
  surfaceKey,
} from '../knowledge';
import { say } from '../message';
import { PhraseTable } from './phrases';
import { type Reading, reading } from './reading';
import { LOWER, MARK, type Token } from './tokens';

interface Entry {
  readonly label: string;
  readonly score: number;
  readonly ref: string | undefined;
}

type Never = ReadonlyMap<string, ReadonlySet<string>>;

/** The team's gazetteer and the decisions in other documents, ready to be asked. */
export interface Memory {
  readonly gazetteer: PhraseTable<Entry> | undefined;
  /** Never to be suggested: name to labels; an empty set means any label. */
  readonly never: Never;
  readonly surfaces: SurfaceMemories;
}

/** Tables are kept by the lists they were made from, which snapshots share; surfaces are looked up as they are. */
const gazetteers = new WeakMap<Knowledge['gazetteer'], PhraseTable<Entry> | undefined>();
const nevers = new WeakMap<Knowledge['never'], Never>();

export function memoryOf(knowledge: Knowledge): Memory {
  if (!gazetteers.has(knowledge.gazetteer)) gazetteers.set(knowledge.gazetteer, gazetteerTable(knowledge.gazetteer));
  let never = nevers.get(knowledge.never);
  if (never === undefined) {
    never = neverTable(knowledge.never);
    nevers.set(knowledge.never, never);
  }
  return { gazetteer: gazetteers.get(knowledge.gazetteer), never, surfaces: knowledge.surfaces };
}

function gazetteerTable(entries: readonly GazetteerEntry[]): PhraseTable<Entry> | undefined {
  if (entries.length === 0) return undefined;
  const table = new PhraseTable<Entry>();
  for (const { id, label, name, aliases } of entries) {
    for (const one of [name, ...aliases]) table.add(one, { label, score: 0.98, ref: id }, shared);
  }
  return table;
}

/** Two entries with one name: which of them is meant is for a person to say. */
function shared(one: Entry, other: Entry): Entry {
  if (one.ref === other.ref) return one;
  return { ...one, score: one.label === other.label ? one.score : 0.7, ref: undefined };
}

function neverTable(list: Knowledge['never']): Never {
  const table = new Map<string, Set<string>>();
  for (const { name, label } of list) {
    const key = surfaceKey(name);
    const labels = table.get(key);
    if (label === undefined) table.set(key, new Set());
    else if (labels === undefined) table.set(key, new Set([label]));
    else if (labels.size > 0) labels.add(label);
  }
  return table;
}

/** Names of more tokens are not looked for among the confirmed ones. */
const MOST_TOKENS = 10;
/** Marks that stand inside names. */
const INNER_MARKS = new Set(['-', '.', '&', '/', '(', ')', "'", '’', '+']);
/** White space that is no single blank, and what NFC may compose: then slices of the text are no keys yet. */
const NOT_PLAIN = /[^\S ]| {2}|[\p{M}\u00ad\u200b-\u200d\u2060]/u;

/**
 * Every remembered name of the line, from the left, the longest at each place: the gazetteer's, then confirmed ones.
 * @param text the document, for what stands between and in the tokens
 */
export function remembered(text: string, tokens: readonly Token[], memory: Memory): Reading[] {
  if (memory.gazetteer === undefined && memory.surfaces.size === 0) return [];
  const found: Reading[] = [];
  const last = tokens[tokens.length - 1];
  const isPlain = last !== undefined && !NOT_PLAIN.test(text.slice(tokens[0]!.start, last.end));
  for (let at = 0; at < tokens.length; ) {
    const one = gazetteerAt(tokens, at, memory) ?? confirmedAt(text, tokens, at, memory, isPlain);
    if (one !== undefined) found.push(one);
    at = one?.to ?? at + 1;
  }
  return found;
}

function gazetteerAt(tokens: readonly Token[], at: number, memory: Memory): Reading | undefined {
  const match = memory.gazetteer?.longestAt(tokens, at);
  if (match === undefined) return undefined;
  const { label, score, ref } = match.value;
  const one = reading(at, at + match.length, label, score, 'gazetteer@1', say('in the gazetteer'));
  return ref === undefined ? one : { ...one, ref };
}

function confirmedAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  { surfaces, never }: Memory,
  isPlain: boolean,
): Reading | undefined {
  const first = tokens[at]!;
  if (surfaces.size === 0 || first.shape === MARK || (first.shape === LOWER && first.starts === 0)) return undefined;
  // Text with marks of its own is compared as it stands, which tokens are not.
  if (isPlain && surfaces.mayBegin !== undefined) {
    const apostrophe = first.text.indexOf("'");
    if (!surfaces.mayBegin(apostrophe === -1 ? first.text : first.text.slice(0, apostrophe))) return undefined;
  }
  let best: Reading | undefined;
  for (let to = at + 1; to <= tokens.length && to - at <= MOST_TOKENS; to++) {
    const token = tokens[to - 1]!;
    if (to > at + 1 && (token.opens || (token.shape === MARK && !INNER_MARKS.has(token.text)))) break;
    const slice = text.slice(first.start, token.end);
    const key = isPlain ? slice : surfaceKey(slice);
    const memory = surfaces.get(key);
    const likely = memory === undefined ? undefined : likeliest(memory);
    if (likely === undefined || refuses(never, key, likely.label)) continue;
    best = reading(
      at,
      to,
      likely.label,
      likely.score,
      'memory@1',
      say('confirmed {count} times in other documents', { count: likely.count }),
    );
  }
  return best;
}

/**
 * The label that people confirmed most, with (confirmed + 1) / (decisions + 2) as its score (Laplace's rule of
 * succession), at least 0.9 where nobody disagreed and never below 0.55: a refusal in one place does not silence a name
 * that was confirmed in another.
 */
function likeliest(memory: SurfaceMemory): { label: string; score: number; count: number } | undefined {
  let label: string | undefined;
  let count = 0;
  let total = 0;
  for (const [one, times] of memory.confirmed) {
    total += times;
    // A tie goes to the first label of the alphabet, so that the order of files does not tell.
    if (times > count || (times === count && label !== undefined && one < label)) [label, count] = [one, times];
  }
  if (label === undefined) return undefined;
  const refused = refusals(memory, label);
  const score = (count + 1) / (total + refused + 2);
  return { label, count, score: refused === 0 && total === count ? Math.max(0.9, score) : Math.max(0.55, score) };
}

function refusals(memory: SurfaceMemory, label: string): number {
  return (memory.rejected.get(label) ?? 0) + (memory.rejected.get('*') ?? 0);
}

function refuses(never: Never, surface: string, label: string): boolean {
  const labels = never.get(surface);
  return labels !== undefined && (labels.size === 0 || labels.has(label));
}

/**
 * What is left of a score after what people refused; 0 where the name is never to be suggested. Each refusal counts
 * as one more chance that did not come true, none where the name was confirmed under the label as well.
 */
export function afterRefusals(memory: Memory, surface: string, label: string, score: number): number {
  if (memory.never.size === 0 && memory.surfaces.size === 0) return score;
  const key = surfaceKey(surface);
  if (refuses(memory.never, key, label)) return 0;
  const known = memory.surfaces.get(key);
  if (known === undefined || (known.confirmed.get(label) ?? 0) > 0) return score;
  return score / (1 + refusals(known, label));
}
