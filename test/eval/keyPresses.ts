import type { Knowledge } from '../../src/core/knowledge';
import { applyChange } from '../../src/core/sidecar/change';
import { describeSpan } from '../../src/core/sidecar/describe';
import { EMPTY_SIDECAR, type Sidecar } from '../../src/core/sidecar/types';
import { type EntityMark, marksOf } from '../../src/core/suggest/marks';
import { taggableOccurrences } from '../../src/core/suggest/occurrences';
import { openNames } from '../../src/core/suggest/openNames';
import { suggest } from '../../src/core/suggest/suggest';
import type { Suggestions } from '../../src/core/suggestion';
import type { ArticleText } from '../../src/core/text/document';
import { overlaps, sameRange, type TextRange } from '../../src/core/text/range';
import { textTable } from '../reporting/table';
import { confirmed } from './entities';
import { type GoldArticle, type GoldMention, seeds } from './entitiesGold';

/**
 * What one action costs in key presses; a chord such as Alt+Down is one press, a selection with the mouse is counted as
 * one as well, which favours tagging by hand.
 */
const PRESSES = {
  /** Alt+Down. */
  next: 1,
  /** Alt+Enter. */
  accept: 1,
  /** Alt+Backspace. */
  reject: 1,
  /** *Accept All of This Name in File*, or reject: one key in annotation mode, and the cursor goes on by itself. */
  name: 1,
  /** *Accept As…* and a letter, small for one mention, capital for all of the name. */
  acceptAs: 2,
  /** Ctrl+. and the second of the list, *Tag all … in this file*: Down, Enter. */
  tagAll: 3,
  /** Ctrl+., Down to *Tag as…*, Enter, then Enter on the label, which the ranking puts first or `down` further. */
  tagAs: (down: number): number => 5 + down,
  /** The mouse over the words, Ctrl+., Enter on *Tag … as*, then Enter on the label `down` further. */
  byHand: (down: number): number => 4 + down,
};

/** Labels in the order of corpus.yaml's defaults: by hand the label is that many Downs away. */
const LABELS = ['PERSON', 'ORGANIZATION', 'LOCATION', 'EVENT', 'MISC'];

interface Tally {
  presses: number;
  /** Decisions: each accept, reject, tag-all, correction or tag by hand is one. */
  decisions: number;
  tagged: number;
  corrections: number;
}

const empty = (): Tally => ({ presses: 0, decisions: 0, tagged: 0, corrections: 0 });

/**
 * A person who knows the right answer annotates the entities of the five seeds, one file after the other; what was
 * confirmed in one is remembered in the next. Until every mention of the gold is tagged and nothing else.
 */
export async function evaluate(): Promise<string> {
  const corpus = seeds();
  const rows: string[][] = [];
  const total = { walk: empty(), all: empty(), byName: empty(), hand: 0, handAll: 0, gold: 0, names: 0 };
  for (const [i, article] of corpus.entries()) {
    const knowledge = confirmed(...corpus.slice(0, i));
    const walk = annotate(article, knowledge, false);
    const all = annotate(article, knowledge, true);
    const names = byName(article, knowledge);
    const hand = byHand(article.mentions);
    const handAll = byHandAll(article.mentions);
    const distinct = namesOf(article.mentions);
    add(total.walk, walk);
    add(total.all, all);
    add(total.byName, names);
    total.hand += hand;
    total.handAll += handAll;
    total.gold += article.mentions.length;
    total.names += distinct;
    rows.push(
      row(article.name.slice(0, 3), article.mentions.length, distinct, { walk, all, byName: names }, hand, handAll),
    );
  }
  rows.push(row('all', total.gold, total.names, total, total.hand, total.handAll));
  return [
    'Key presses for the entities of the five seeds, end to end, with the keys of the product: Alt+Down goes to the next',
    'suggestion, Alt+Enter accepts, Alt+Backspace rejects; Ctrl+. Down Enter tags all of the name in the file, which the',
    'annotator does where it saves presses and is right; another label is Ctrl+. and a choice. By hand: the mouse over the',
    'words (counted as one press), Ctrl+., Enter, and the label. A person who is never wrong, and needs no time to read.',
    'By name: in annotation mode, Next Name once, then one key for each distinct name, which accepts or rejects all of it',
    'and goes on; Accept As and a letter where the label is another. Decisions are those by name, corrections among them:',
    'names that were rejected or changed, mentions that differ from the others of their name (each walked to with one key',
    'more), and mentions that nothing was suggested for.',
    '',
    textTable(
      [
        'seed',
        'mentions',
        'names',
        'one by one',
        'with tag all',
        'by name',
        'decisions',
        'corrections',
        'a mention',
        'by hand',
        'by hand, tag all',
        'saved',
      ],
      rows,
    ),
  ].join('\n');
}

function row(
  name: string,
  gold: number,
  names: number,
  { walk, all, byName: named }: { readonly walk: Tally; readonly all: Tally; readonly byName: Tally },
  hand: number,
  handAll: number,
): string[] {
  const saved = `${Math.round(100 * (1 - named.presses / hand))} %`;
  const perMention = (named.presses / gold).toFixed(2);
  const numbers = [gold, names, walk.presses, all.presses, named.presses, named.decisions, named.corrections].map(
    String,
  );
  return [name, ...numbers, perMention, String(hand), String(handAll), saved];
}

function add(total: Tally, one: Tally): void {
  total.presses += one.presses;
  total.decisions += one.decisions;
  total.tagged += one.tagged;
  total.corrections += one.corrections;
}

/** @param allAtOnce the annotator uses *Tag all in this file* where it saves presses */
function annotate(article: GoldArticle, knowledge: Knowledge, allAtOnce: boolean): Tally {
  const { document, mentions } = article;
  const suggestions = suggest(document, { fileName: article.name, language: article.language }, knowledge);
  const tally = empty();
  let sidecar = EMPTY_SIDECAR;
  for (;;) {
    const marks = marksOf(document, suggestions, sidecar).entities;
    const mark = marks.find(({ status }) => status === 'suggested');
    if (mark === undefined) break;
    tally.presses += PRESSES.next;
    tally.decisions++;
    const gold = mentions.find((one) => sameRange(one, mark.range));
    if (gold === undefined) {
      tally.presses += PRESSES.reject;
      tally.corrections++;
      sidecar = reject(document, sidecar, mark);
      continue;
    }
    const everywhere = allAtOnce ? placesOf(document, suggestions, sidecar, marks, mark) : [];
    const areAllRight = everywhere.every((place) =>
      mentions.some((one) => sameRange(one, place) && one.label === mark.label),
    );
    if (
      gold.label === mark.label &&
      areAllRight &&
      everywhere.length * (PRESSES.next + PRESSES.accept) > PRESSES.next + PRESSES.tagAll
    ) {
      tally.presses += PRESSES.tagAll;
      for (const place of everywhere) sidecar = tag(document, sidecar, place, mark.label);
      continue;
    }
    if (gold.label !== mark.label) tally.corrections++;
    tally.presses += gold.label === mark.label ? PRESSES.accept : PRESSES.tagAs(1);
    sidecar = tag(document, sidecar, mark.range, gold.label);
  }
  tagMissed(article, sidecar, tally);
  return tally;
}

/** One decision for each distinct name that is suggested, and one for each mention that is not like the others. */
function byName(article: GoldArticle, knowledge: Knowledge): Tally {
  const { document, mentions } = article;
  const suggestions = suggest(document, { fileName: article.name, language: article.language }, knowledge);
  const tally = { ...empty(), presses: PRESSES.next };
  let sidecar = EMPTY_SIDECAR;
  for (;;) {
    const [name] = openNames(marksOf(document, suggestions, sidecar), ['entity']);
    if (name === undefined) break;
    const marks = name.marks.filter((mark) => mark.layer === 'entity');
    const answers = marks.map((mark) => mentions.find((one) => sameRange(one, mark.range))?.label);
    const usual = mostFrequent(answers);
    for (const [i, mark] of marks.entries()) {
      const label = answers[i];
      sidecar = label === undefined ? reject(document, sidecar, mark) : tag(document, sidecar, mark.range, label);
      // What differs is walked to and decided by itself, before the decision about all the others.
      const isAlone = label !== usual;
      if (isAlone) tally.presses += PRESSES.next;
      if (isAlone || i === answers.indexOf(usual)) decideOnce(tally, mark.label, label, isAlone);
    }
  }
  tagMissed(article, sidecar, tally);
  return tally;
}

function decideOnce(tally: Tally, suggested: string, label: string | undefined, isAlone: boolean): void {
  tally.presses += label === undefined || label === suggested ? PRESSES.name : PRESSES.acceptAs;
  tally.decisions++;
  if (isAlone || label !== suggested) tally.corrections++;
}

function mostFrequent<T>(values: readonly T[]): T {
  const times = (value: T): number => values.filter((one) => one === value).length;
  return [...values].sort((a, b) => times(b) - times(a))[0]!;
}

function tagMissed({ document, mentions }: GoldArticle, sidecar: Sidecar, tally: Tally): void {
  const missed = mentions.filter((one) => !sidecar.entities.some((entity) => sameRange(document.toUtf16(entity), one)));
  for (const one of missed) {
    tally.presses += PRESSES.byHand(LABELS.indexOf(one.label));
    tally.decisions++;
    tally.corrections++;
  }
  tally.tagged = mentions.length;
}

function placesOf(
  document: ArticleText,
  { lines }: Suggestions,
  sidecar: Sidecar,
  entities: readonly EntityMark[],
  mark: EntityMark,
): TextRange[] {
  return taggableOccurrences(document, mark.text, { lines, entities, rejected: sidecar.rejected });
}

let ids = 0;

function tag(document: ArticleText, sidecar: Sidecar, range: TextRange, label: string): Sidecar {
  const others = sidecar.entities.filter((one) => overlaps(document.toUtf16(one), range));
  if (others.length > 0) return sidecar;
  const entity = { id: `e-${ids++}`, label, ...describeSpan(document, range) };
  return applyChange(sidecar, { type: 'add-entity', entity }, document);
}

function reject(document: ArticleText, sidecar: Sidecar, { range, label }: EntityMark): Sidecar {
  const rejection = { layer: 'entity', label, ...describeSpan(document, range) } as const;
  return applyChange(sidecar, { type: 'reject', rejection }, document);
}

function byHand(mentions: readonly GoldMention[]): number {
  return mentions.reduce((sum, { label }) => sum + PRESSES.byHand(LABELS.indexOf(label)), 0);
}

/** Each name once by hand, then *Apply to all in this file* (Ctrl+., Down, Down, Enter) where it stands more than once. */
function byHandAll(mentions: readonly GoldMention[]): number {
  const counts = new Map<string, { label: string; times: number }>();
  for (const { text, label } of mentions) {
    const key = `${label} ${text}`;
    counts.set(key, { label, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  let presses = 0;
  for (const { label, times } of counts.values())
    presses += PRESSES.byHand(LABELS.indexOf(label)) + (times > 1 ? 4 : 0);
  return presses;
}

function namesOf(mentions: readonly GoldMention[]): number {
  return new Set(mentions.map(({ text, label }) => `${label} ${text}`)).size;
}
