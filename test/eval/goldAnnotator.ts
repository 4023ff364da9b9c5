import type { AnyMark, Marks } from '../../src/core/suggest/marks';
import { MENTION_LAYERS, openMarks, openNames, sameName } from '../../src/core/suggest/openNames';
import type { ArticleText } from '../../src/core/text/document';
import { contains, sameRange, type TextRange } from '../../src/core/text/range';
import type { GoldSeed } from './goldSeeds';

/** What a person who is never wrong does about the suggestion at the cursor, in the words of the keys. */
export type Decision = { readonly settles: readonly AnyMark[]; readonly isCorrection: boolean } & (
  | { readonly does: 'acceptAll' | 'rejectAll' | 'reject' }
  /** All of the name is something else. */
  | { readonly does: 'label'; readonly label: string }
  /** The span is too short; then it is accepted. */
  | { readonly does: 'extend'; readonly to: TextRange }
  /** Some mentions of the name are wrong: on to other names first, then to the wrong one. */
  | { readonly does: 'walk'; readonly key: 'n' | 'j' | 'k' }
);

/** @param marks as they stand, with what is open and what was decided */
export function decide(document: ArticleText, gold: GoldSeed, marks: Marks, mark: AnyMark): Decision {
  const all = sameName(marks, mark);
  const isRight = (one: AnyMark): boolean => isGold(document, gold, one);
  if (all.every(isRight)) return { does: 'acceptAll', settles: all, isCorrection: false };
  const longer = mark.layer === 'entity' && longerName(document, gold, mark.range);
  if (longer) return { does: 'extend', to: longer, settles: [mark], isCorrection: true };
  if (isRight(mark)) {
    return { does: 'walk', key: wayToWrong(marks, mark, isRight), settles: [], isCorrection: false };
  }
  if (all.some(isRight)) return { does: 'reject', settles: [mark], isCorrection: true };
  const label = otherLabel(document, gold, all);
  if (label !== undefined) return { does: 'label', label, settles: all, isCorrection: true };
  return { does: 'rejectAll', settles: all, isCorrection: true };
}

function wayToWrong(marks: Marks, mark: AnyMark, isRight: (one: AnyMark) => boolean): 'n' | 'j' | 'k' {
  const isMixed = (name: readonly AnyMark[]): boolean => name.some(isRight) && !name.every(isRight);
  if (openNames(marks).some((name) => !isMixed(name.marks))) return 'n';
  const open = openMarks(marks, MENTION_LAYERS);
  const here = open.indexOf(mark);
  const steps = (by: 1 | -1): number => {
    let count = 1;
    while (isRight(open[(here + by * count + count * open.length) % open.length]!)) count++;
    return count;
  };
  return steps(1) <= steps(-1) ? 'j' : 'k';
}

/** Whether the gold has this name with this label, this date with this value, or this kind on all of these lines. */
export function isGold(document: ArticleText, gold: GoldSeed, mark: AnyMark): boolean {
  const here = (one: { readonly start: number; readonly end: number }): boolean =>
    sameRange(document.toUtf16(one), mark.range);
  switch (mark.layer) {
    case 'entity':
      return gold.entities.some((one) => here(one) && one.label === mark.label);
    case 'date':
      return gold.dates.some((one) => here(one) && [one.value, ...(one.alt ?? [])].includes(mark.value));
    case 'block':
      return gold.lines.every(({ n, kind }) => n - 1 < mark.firstLine || n - 1 > mark.lastLine || kind === mark.kind);
  }
}

function longerName(document: ArticleText, gold: GoldSeed, range: TextRange): TextRange | undefined {
  const spans = gold.entities.map((one) => document.toUtf16(one));
  return spans.find((span) => contains(span, range) && !sameRange(span, range));
}

function otherLabel(document: ArticleText, gold: GoldSeed, marks: readonly AnyMark[]): string | undefined {
  const labels = marks.map(({ range }) => gold.entities.find((one) => sameRange(document.toUtf16(one), range))?.label);
  return new Set(labels).size === 1 ? labels[0] : undefined;
}
