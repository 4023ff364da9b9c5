import { say } from '../message';
import { type Line, type Reading, reading } from './reading';

/** Opening quotation mark to the one that may close it, by character codes: asked for every mark. */
const QUOTES: ReadonlyMap<number, string> = new Map(
  ['“”', '""', '‘’', '«»', "''"].map((pair) => [pair.charCodeAt(0), pair.charAt(1)]),
);
const MOST_TITLE = 16;

/** *phim “…”*, *the novel “…”*: the quoted title, in which nothing is a mention. */
export function workTitle(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const close = QUOTES.get(tokens[at]!.hash);
  if (close === undefined) return undefined;
  let cued = false;
  for (let back = 1; back <= 3 && !cued; back++) {
    const match = at - back >= 0 ? lexicon.works.longestAt(tokens, at - back) : undefined;
    cued = match !== undefined && at - back + match.length === at;
  }
  if (!cued) return undefined;
  for (let i = at + 1; i < tokens.length && i - at <= MOST_TITLE; i++) {
    if (tokens[i]!.text === close) return reading(at, i + 1, undefined, 1, 'title@1', say('title of a work'));
  }
  return undefined;
}
