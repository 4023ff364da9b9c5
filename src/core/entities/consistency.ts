import { say } from '../message';
import type { Mention } from './mention';

/** From here on a mention may lend its label to others of the document. */
const SURE = 0.7;

interface Vote {
  label: string;
  weight: number;
}

/**
 * The document's say: one name has one label, a person's full name explains the short one (*Edwin Lee* … *Lee*), an
 * organisation explains its acronym, and runs that nothing explains are dropped.
 */
export function settle(mentions: readonly Mention[]): Mention[] {
  const votes = new Map<string, Vote[]>();
  const shortForms = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.label === '' || mention.score < SURE) continue;
    vote(votes, mention.text, mention.label, mention.score);
    if (mention.label === 'PERSON')
      for (const short of shortFormsOf(mention.words)) shortForms.set(short, mention.text);
  }
  const settled: Mention[] = [];
  for (const mention of mentions) {
    const one = mention.isFixed ? mention : explain(mention, votes, shortForms);
    if (one !== undefined) settled.push(one);
  }
  return settled;
}

function explain(
  mention: Mention,
  votes: ReadonlyMap<string, Vote[]>,
  shortForms: ReadonlyMap<string, string>,
): Mention | undefined {
  const best = strongest(votes.get(mention.text));
  if (best !== undefined && mention.score < SURE && best.label !== mention.label) {
    return {
      ...mention,
      label: best.label,
      score: 0.8,
      by: `document@1`,
      evidence: [say('the same name is {label} elsewhere in the document', { label: best.label })],
    };
  }
  if (best !== undefined && best.label === mention.label && mention.score < 0.85) {
    return {
      ...mention,
      score: Math.max(mention.score, 0.82),
      evidence: [...mention.evidence, say('the same name is {label} elsewhere in the document', { label: best.label })],
    };
  }
  const full = shortForms.get(mention.text);
  if (full !== undefined && mention.score < SURE) {
    return {
      ...mention,
      label: 'PERSON',
      score: 0.84,
      by: 'document@1',
      evidence: [say('short for “{name}”', { name: full })],
    };
  }
  return mention.label === '' ? undefined : mention;
}

function vote(votes: Map<string, Vote[]>, text: string, label: string, weight: number): void {
  const own = votes.get(text);
  if (own === undefined) {
    votes.set(text, [{ label, weight }]);
    return;
  }
  const same = own.find((one) => one.label === label);
  if (same === undefined) own.push({ label, weight });
  else same.weight += weight;
}

function strongest(votes: readonly Vote[] | undefined): Vote | undefined {
  if (votes === undefined) return undefined;
  let best = votes[0]!;
  for (const one of votes) if (one.weight > best.weight) best = one;
  return best;
}

/** *Edwin Lee* → *Lee*; *Nguyễn Xuân Phúc* → *Xuân Phúc*, *Phúc*; hyphened and dotted parts stay whole. */
function shortFormsOf(words: readonly string[]): string[] {
  const name = words.filter((word) => /\p{L}{2}/u.test(word));
  if (name.length < 2 || words.includes('-')) return words.includes('-') ? [name[0]!] : [];
  const forms = [name[name.length - 1]!];
  if (name.length > 2) forms.push(name.slice(-2).join(' '));
  return forms;
}
