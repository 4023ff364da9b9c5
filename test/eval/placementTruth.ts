import { possiblyInOrder, surelyInOrder } from '../../src/core/sidecar/increasing';
import type { ArticleText } from '../../src/core/text/document';
import type { TextRange } from '../../src/core/text/range';
import type { EditedText } from './edits';

/**
 * A block is where most of its lines are together, with no line of the rest between them that kept its place. Which of
 * two lines was moved past the other cannot be told from the texts, so there are three readings: what really was moved
 * does not part the lines of a block; or what may have been moved does not; or only what must have been does not. Where
 * two groups are as large, either.
 */
export function whereIsBlock(
  edited: EditedText,
  after: ArticleText,
  first: number,
  last: number,
  before: ArticleText,
): readonly TextRange[] {
  const lines = [...edited.lineOrigin.keys()].filter(
    (line) =>
      edited.lineOrigin[line] !== -1 &&
      before.line(edited.lineOrigin[line]!).trim() !== '' &&
      after.line(line).trim() !== '',
  );
  const origins = lines.map((line) => edited.lineOrigin[line]!);
  const mayHaveStayed = new Set(possiblyInOrder(origins).map((at) => origins[at]!));
  const hasStayed = new Set(surelyInOrder(origins).map((at) => origins[at]!));
  const readings = [
    (line: number) => !edited.moved.has(line),
    (line: number) => hasStayed.has(line),
    (line: number) => mayHaveStayed.has(line),
  ];
  return readings.flatMap((keptPlace) => {
    const groups: number[][] = [];
    let isBroken = true;
    for (const [at, line] of lines.entries()) {
      const was = origins[at]!;
      if (was < first || was > last) isBroken ||= keptPlace(was);
      else {
        if (isBroken) groups.push([line]);
        else groups.at(-1)!.push(line);
        isBroken = false;
      }
    }
    const most = Math.max(0, ...groups.map((group) => group.length));
    return groups
      .filter((group) => group.length === most)
      .map((group) => ({ start: after.lines.start(group[0]!), end: after.lines.end(group.at(-1)!) }));
  });
}
