import { isBoilerplate } from '../../annotation';
import { surfaceKey } from '../../knowledge';
import type { Sidecar } from '../../sidecar/types';
import type { ArticleText } from '../../text/document';
import type { TextRange } from '../../text/range';
import { RangeSet } from '../../text/rangeSet';
import type { LintArticle } from '../rule';
import { digits, shortHash } from './shortHash';
import { sketchOf } from './sketch';
import { capitalWords } from './words';

/**
 * What the rules across documents have to know of one: plain data of about 1 KB, that can be kept between runs and sent
 * between threads. It depends on the document and its sidecar alone. Whatever a rule needs besides is looked up in the
 * document again once its facts say that there may be something to find.
 */
export interface LintFacts {
  readonly path: string;
  /** A hash of the text without white space at the ends of lines; undefined for an empty one. */
  readonly text?: string;
  /** See sketch.ts. */
  readonly sketch?: string;
  /** What people tagged, one string a label: the label, how many mentions, and each surface once, between tabs. */
  readonly names: readonly string[];
  /** Short hashes of every tagged surface together with the word before it, and with the word behind it. */
  readonly wider: string;
  /** Short hashes of the capitalised words that nobody tagged; empty unless all entities are said to be tagged. */
  readonly untagged: string;
}

/** Surfaces of one document that are kept; a text with more names is a list of names. */
const MAX_SURFACES = 400;
/** UTF-16 units; what is longer is no name. */
const MAX_SURFACE = 200;

/** Undefined where the source cannot be read. */
export function lintFacts({ path, source, sidecar }: LintArticle): LintFacts | undefined {
  if (source === undefined) return undefined;
  const boilerplate = boilerplateOf(source, sidecar);
  const sketch = sketchOf(linesOutside(source, boilerplate));
  const text = textHash(source.text);
  return {
    path,
    ...(text === undefined ? {} : { text }),
    ...(sketch === undefined ? {} : { sketch }),
    names: namesOf(sidecar),
    wider: sidecar === undefined ? '' : widerOf(source, sidecar),
    untagged: sidecar?.document.done?.entities === true ? untaggedOf(source, sidecar, boilerplate) : '',
  };
}

/** 53 bits and the length: two articles of ten thousand share them with a chance of one in a hundred million. */
function textHash(source: string): string | undefined {
  const text = source.includes(' \n') || source.includes('\t\n') ? withoutLineEnds(source) : source;
  if (!/\S/.test(text)) return undefined;
  const end = text.trimEnd().length;
  let [low, high] = [0x9747b28c, 0x41c6ce57];
  // Two units at a time, with the constants and rotations of MurmurHash3 (Appleby 2011).
  for (let i = 0; i < end; i += 2) {
    const pair = text.charCodeAt(i) | (i + 1 < end ? text.charCodeAt(i + 1) << 16 : 0);
    low = Math.imul(low ^ pair, 0xcc9e2d51);
    low = (low << 15) | (low >>> 17);
    high = Math.imul(high + pair, 0x1b873593);
    high = (high << 13) | (high >>> 19);
  }
  return digits(((high >>> 0) & 0x1f_ffff) * 2 ** 32 + (low >>> 0), 9) + digits(end, 3);
}

/** Not by a pattern: `[ ]+$` walks a long run of spaces again from each of them. */
function withoutLineEnds(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Confirmed blocks of boilerplate, UTF-16. */
export function boilerplateOf(source: ArticleText, sidecar: Sidecar | undefined): RangeSet {
  const blocks = sidecar?.blocks.filter(({ kind }) => isBoilerplate(kind)) ?? [];
  return new RangeSet(blocks.map((block) => source.toUtf16(block)));
}

function* linesOutside(source: ArticleText, boilerplate: RangeSet): Iterable<string> {
  const { lines } = source;
  for (let line = 0; line < lines.count; line++) {
    const range = { start: lines.start(line), end: lines.end(line) };
    if (!boilerplate.overlaps(range)) yield source.slice(range);
  }
}

function namesOf(sidecar: Sidecar | undefined): string[] {
  const surfaces = new Map<string, Set<string>>();
  const mentions = new Map<string, number>();
  for (const { label, text, flag } of sidecar?.entities ?? []) {
    mentions.set(label, (mentions.get(label) ?? 0) + 1);
    if (flag === 'unsure' || text.length > MAX_SURFACE) continue;
    const own = surfaces.get(label) ?? new Set();
    surfaces.set(label, own);
    if (own.size < MAX_SURFACES) own.add(surfaceKey(text).replaceAll('\t', ' '));
  }
  return [...mentions].map(([label, count]) =>
    [label.replaceAll('\t', ' '), count, ...(surfaces.get(label) ?? [])].join('\t'),
  );
}

/** One element of LintFacts.names, taken apart. */
export function readNames(names: string): { label: string; mentions: number; surfaces: string[] } {
  const [label = '', mentions, ...surfaces] = names.split('\t');
  return { label, mentions: Number(mentions), surfaces };
}

/** The span with the word before it and with the word behind it, where one stands right there on its line. */
export function widened(source: ArticleText, range: TextRange): { readonly range: TextRange; readonly text: string }[] {
  const before = /[\p{L}\p{M}\p{N}]+ $/u.exec(source.text.slice(Math.max(0, range.start - 32), range.start));
  const behind = /^ [\p{L}\p{M}\p{N}]+/u.exec(source.text.slice(range.end, range.end + 32));
  const wide: TextRange[] = [];
  if (before !== null) wide.push({ start: range.start - before[0].length, end: range.end });
  if (behind !== null) wide.push({ start: range.start, end: range.end + behind[0].length });
  return wide.map((each) => ({ range: each, text: source.slice(each) }));
}

function widerOf(source: ArticleText, sidecar: Sidecar): string {
  const hashes = new Set<string>();
  for (const entity of sidecar.entities) {
    if (entity.flag === 'unsure' || entity.text.length > MAX_SURFACE || hashes.size >= MAX_SURFACES) continue;
    for (const { text } of widened(source, source.toUtf16(entity))) hashes.add(shortHash(text));
  }
  return [...hashes].join('');
}

function untaggedOf(source: ArticleText, sidecar: Sidecar, boilerplate: RangeSet): string {
  const tagged = new RangeSet(sidecar.entities.map((entity) => source.toUtf16(entity)));
  const hashes = new Set<string>();
  for (const word of capitalWords(source.text)) {
    if (!tagged.overlaps(word) && !boilerplate.overlaps(word)) hashes.add(shortHash(source.slice(word)));
  }
  return [...hashes].join('');
}
