import { corpusNearDuplicate } from '../../../../src/core/lint/rules/corpus-near-duplicate';
import { finds, leavesAlone } from '../fixtures';

const WORDS =
  'cầu đường sông núi tỉnh huyện xã làng chợ trường học sinh thầy cô giáo bạn bè gió mưa nắng mùa vụ lúa gạo'.split(
    ' ',
  );
/** Prose of so many words, its own for every seed. */
function prose(seed: number, count: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return WORDS[(state >>> 16) % WORDS.length]!;
  });
}
const lines = (words: readonly string[]): string =>
  Array.from({ length: Math.ceil(words.length / 60) }, (_, i) => words.slice(i * 60, i * 60 + 60).join(' ')).join(
    '.\n',
  );
const MENU = 'Trang chủ\nThời sự\nThế giới\nKinh doanh\n';

const ONE = prose(1, 600);
/** A tenth of it is new. */
const EDITED = [...ONE.slice(0, 300), ...prose(7, 30), ...ONE.slice(330)];

suite('corpus/near-duplicate', () => {
  finds(corpusNearDuplicate, 'an article that was edited a little', {
    'a.txt': lines(ONE),
    'b.txt': `Bản cập nhật ← nearly the same text as a.txt\n${lines(EDITED)}`,
    'c.txt': lines(prose(3, 600)),
  });

  leavesAlone(corpusNearDuplicate, 'other articles with the same menu, short ones, and what is marked as boilerplate', {
    'a.txt': `${MENU}${lines(ONE)}`,
    'b.txt': `${MENU}${lines(prose(5, 600))}`,
    'c.txt': lines(ONE.slice(0, 40)),
    'd.txt': `${MENU}${lines(ONE.slice(0, 40))}`,
    'e.txt': lines(EDITED),
    'e.ann.yaml': `blocks:\n  - {id: "b-1", kind: "related-links", start: 0, end: ${lines(EDITED).length}, first: "x", last: "x"}\n`,
  });
});
