import { say } from '../message';
import type { Mention } from './mention';
import { PhraseTable } from './phrases';
import type { Token } from './tokens';

/** Names of this score and more are looked for. */
const SURE = 0.7;

/**
 * The mentions with those that a line in capitals adds: capitals hide what is a name, but what the rest of the document
 * names is one there as well (*SUN GROUP KHỞI CÔNG … TẠI CÁT BÀ*).
 * @param lines tokens of the lines in capitals
 * @param mentions of the whole document, in order
 */
export function withCapitals(lines: readonly (readonly Token[])[], mentions: readonly Mention[]): readonly Mention[] {
  if (lines.length === 0) return mentions;
  const names = new PhraseTable<Mention>(true);
  for (const mention of mentions) {
    if (mention.label !== '' && mention.score >= SURE) names.add(mention.text.toLowerCase(), mention);
  }
  const added: Mention[] = [];
  const replaced = new Set<Mention>();
  let next = 0;
  for (const tokens of lines) {
    for (let at = 0; at < tokens.length; at++) {
      const match = names.longestAt(tokens, at);
      if (match === undefined) continue;
      const start = tokens[at]!.start;
      const end = tokens[at + match.length - 1]!.end;
      while (next < mentions.length && mentions[next]!.end <= start) next++;
      const there: Mention[] = [];
      for (let i = next; i < mentions.length && mentions[i]!.start < end; i++) there.push(mentions[i]!);
      if (there.some((one) => one.start < start || one.end > end || (one.start === start && one.end === end))) continue;
      for (const one of there) replaced.add(one);
      const { label, text, ref } = match.value;
      const evidence = [say('the same name is {label} elsewhere in the document', { label })];
      added.push({ start, end, label, score: 0.8, by: 'document@1', evidence, ref, isFixed: false, text });
      at += match.length - 1;
    }
  }
  if (added.length === 0) return mentions;
  return [...mentions.filter((one) => !replaced.has(one)), ...added].sort((a, b) => a.start - b.start);
}
