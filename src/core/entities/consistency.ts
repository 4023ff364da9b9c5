import { say } from '../message';
import type { Mention } from './mention';

/** From here on a mention may lend its label to others of the document. */
const SURE = 0.7;
/** A foreign name of two words is less sure and still explains its last word better than nothing does. */
const NEARLY_SURE = 0.6;

interface Vote {
  readonly label: string;
  weight: number;
}

/** Short form to the full name and label that explain it. */
type ShortForms = Map<string, { readonly full: string; readonly label: string }>;

/**
 * The document's say: one name has one label, a person's full name explains the short one (*Edwin Lee* … *Lee*), a
 * company's the name without its type (*Công ty Minh Phát* … *Minh Phát*), and runs that nothing explains are dropped.
 */
export function settle(mentions: readonly Mention[]): Mention[] {
  const votes = new Map<string, Vote[]>();
  const shortForms: ShortForms = new Map();
  const explained = new Set<string>();
  for (const { label, score, text } of mentions) {
    if (label === '') continue;
    if (score >= SURE) vote(votes, text, label, score);
    if (score < NEARLY_SURE || explained.has(text)) continue;
    explained.add(text);
    const forms = label === 'PERSON' ? personForms(text) : label === 'ORGANIZATION' ? companyForms(text) : [];
    for (const form of forms) if (!shortForms.has(form)) shortForms.set(form, { full: text, label });
  }
  const settled: Mention[] = [];
  for (const mention of mentions) {
    const one = mention.isFixed ? mention : explain(mention, votes, shortForms);
    if (one !== undefined) settled.push(one);
  }
  return settled;
}

function explain(mention: Mention, votes: ReadonlyMap<string, Vote[]>, shortForms: ShortForms): Mention | undefined {
  const best = strongest(votes.get(mention.text));
  if (best !== undefined && mention.score < 0.85) {
    const evidence = say('the same name is {label} elsewhere in the document', { label: best.label });
    if (best.label === mention.label) {
      return { ...mention, score: Math.max(mention.score, 0.82), evidence: [...mention.evidence, evidence] };
    }
    if (mention.score < SURE)
      return { ...mention, label: best.label, score: 0.8, by: 'document@1', evidence: [evidence] };
  }
  const short = shortForms.get(mention.text);
  if (short !== undefined && mention.score < SURE) {
    const evidence = [say('short for “{name}”', { name: short.full })];
    return { ...mention, label: short.label, score: 0.82, by: 'document@1', evidence };
  }
  return mention.label === '' ? undefined : mention;
}

function vote(votes: Map<string, Vote[]>, text: string, label: string, weight: number): void {
  const own = votes.get(text);
  const same = own?.find((one) => one.label === label);
  if (same !== undefined) same.weight += weight;
  else if (own !== undefined) own.push({ label, weight });
  else votes.set(text, [{ label, weight }]);
}

function strongest(votes: readonly Vote[] | undefined): Vote | undefined {
  if (votes === undefined) return undefined;
  let best = votes[0]!;
  for (const one of votes) if (one.weight > best.weight) best = one;
  return best;
}

/** Blanks and full stops, so that most names need not be taken apart. */
function gaps(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x2e) count++;
  return count;
}

/** *Edwin Lee* → *Lee*, *Edwin*; *Nguyễn Xuân Phúc* → *Phúc*, *Xuân Phúc*; *Kim Jong-un* → *Kim*. */
function personForms(text: string): string[] {
  if (gaps(text) === 0) return [];
  const name = text.split(/[ .]+/).filter((word) => /\p{L}{2}/u.test(word));
  if (name.length < 2) return [];
  if (name.some((word) => word.includes('-'))) return [name[0]!];
  const forms = [name[name.length - 1]!];
  if (name.length > 2) forms.push(name.slice(-2).join(' '));
  if (name.every((word) => !/[\u0300-\u036fàáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ\u1ea0-\u1ef9]/iu.test(word)))
    forms.push(name[0]!);
  return forms;
}

/** Types of company in the languages with recognisers, in lower case. */
const COMPANY = /^(?:công|tập|ngân|tổng|hãng|bệnh)$/;

const LEGAL_FORM = /^(?:TNHH|MTV|CP|TMCP|CTCP)$/;

/** The capitalised words at the end: *Công ty TNHH Thiết bị Y tế Minh Phát* → *Minh Phát*. */
function companyForms(text: string): string[] {
  if (gaps(text) < 3) return [];
  const words = text.split(/[ .]+/);
  if (words.length < 4 || !COMPANY.test(words[0]!.toLowerCase())) return [];
  let from = words.length;
  while (from > 0 && /^\p{Lu}/u.test(words[from - 1]!) && !LEGAL_FORM.test(words[from - 1]!)) from--;
  const name = words.slice(from);
  return name.length >= 2 && name.length <= 4 ? [name.join(' ')] : [];
}
