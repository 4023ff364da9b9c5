import { say } from '../message';
import { type Line, type Reading, reading } from './reading';

/** Opening quotation mark to the ones that may close it. */
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»', "'": "'" };
const MOST_TITLE = 16;

/** *phim “…”*, *the novel “…”*: the quoted title, in which nothing is a mention. */
export function workTitle(line: Line, at: number): Reading | undefined {
  const { tokens, lexicon } = line;
  const close = QUOTES[tokens[at]!.text];
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
