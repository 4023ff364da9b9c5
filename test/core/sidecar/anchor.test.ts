import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { anchorSidecar } from '../../../src/core/sidecar/anchor';
import { describeBlock, describeSpan } from '../../../src/core/sidecar/describe';
import { encodeFingerprint } from '../../../src/core/sidecar/fingerprint';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { ArticleText } from '../../../src/core/text/document';
import { editLines, randomFrom } from '../../eval/edits';
import { goldArticles } from '../../eval/goldArticles';

const LINES = [
  '📰 Quan hệ Việt Nam - Hoa Kỳ phát triển tốt đẹp sau 25 năm thiết lập quan hệ ngoại giao',
  '',
  'Chiều ngày 2/7, người phát ngôn Lê Thị Thu Hằng cho biết Việt Nam luôn coi trọng quan hệ với Hoa Kỳ',
  'Xem thêm',
  'Đọc nhiều',
  'Xem thêm',
  'Theo ông Nguyễn Văn An, Giám đốc Sở Du lịch Hà Nội, lượng khách tăng mạnh trong tháng 6',
];

function stamped(text: string): { document: ArticleText; sidecar: Sidecar } {
  const document = new ArticleText(text);
  const source = { file: 'a.txt', sha256: '', length: document.codePoints.length, lines: encodeFingerprint(document) };
  const span = (quote: string, from = 0) => {
    const at = document.text.indexOf(quote, from);
    return describeSpan(document, { start: at, end: at + quote.length });
  };
  const block = (quote: string) => {
    const at = document.text.indexOf(quote);
    return describeBlock(document, { start: at, end: at + quote.length });
  };
  return {
    document,
    sidecar: {
      ...EMPTY_SIDECAR,
      source,
      blocks: [{ id: 'b-1', kind: 'most-read', ...block('Xem thêm\nĐọc nhiều\nXem thêm') }],
      entities: [
        { id: 'e-1', label: 'LOCATION', ...span('Hoa Kỳ') },
        { id: 'e-2', label: 'PERSON', ...span('Lê Thị Thu Hằng') },
        { id: 'e-3', label: 'LOCATION', ...span('Hoa Kỳ', 95) },
        { id: 'e-4', label: 'PERSON', ...span('Nguyễn Văn An') },
      ],
      dates: [{ id: 'd-1', type: 'DATE', value: '2020-07-02', ...span('ngày 2/7') }],
      rejected: [{ layer: 'entity', ...span('Giám đốc') }],
    },
  };
}

const original = stamped(LINES.join('\n'));

function after(text: string, sidecar = original.sidecar): ReturnType<typeof anchorSidecar> {
  const document = new ArticleText(text);
  const anchoring = anchorSidecar(sidecar, document);
  const { entities, dates, rejected } = anchoring.sidecar;
  for (const item of [...entities, ...dates, ...rejected]) equal(document.slice(document.toUtf16(item)), item.text);
  return anchoring;
}

suite('anchorSidecar', () => {
  test('the same text: every item is the very same', () => {
    const { state, sidecar, moved } = after(LINES.join('\r\n'));
    deepStrictEqual([state, moved], ['true', 0]);
    deepStrictEqual(sidecar, original.sidecar);
    ok(sidecar.entities.every((entity, n) => entity === original.sidecar.entities[n]));
  });

  test('bytes with the hash of the stamp: the fingerprint is not asked, every place is verified all the same', () => {
    const wrong = { ...original.sidecar.entities[1]!, start: 0, end: 15 };
    const sidecar: Sidecar = {
      ...original.sidecar,
      source: { ...original.sidecar.source!, sha256: 'ab', lines: 'no fingerprint' },
      entities: [original.sidecar.entities[0]!, wrong],
    };
    const { state, sidecar: placed } = anchorSidecar(sidecar, original.document, 'ab');
    equal(state, 'moved');
    deepStrictEqual(placed.entities, original.sidecar.entities.slice(0, 2));
  });

  test('lines before: everything moves along', () => {
    const { state, sidecar, moved } = after(`😀 mới\n${LINES.join('\n')}`);
    deepStrictEqual([state, moved], ['moved', 6]);
    deepStrictEqual(
      sidecar.entities.map((e) => e.start),
      original.sidecar.entities.map((e) => e.start + 6),
    );
  });

  test('a changed line: what stood before and behind the change is found, what was in it is lost', () => {
    const { sidecar, lost } = after(LINES.join('\n').replace('Lê Thị Thu Hằng', 'bà Hằng'));
    deepStrictEqual(
      sidecar.entities.map((e) => e.id),
      ['e-1', 'e-3', 'e-4'],
    );
    deepStrictEqual(
      lost.map((item) => [item.id, item.reason, item.item.text]),
      [['e-2', 'lost', 'Lê Thị Thu Hằng']],
    );
  });

  test('a line that is gone takes its annotations along, even where the quote stands elsewhere', () => {
    const { sidecar, lost } = after(LINES.slice(1).join('\n'));
    deepStrictEqual(
      lost.map((item) => item.id),
      ['e-1'],
    );
    deepStrictEqual(
      sidecar.entities.map((e) => e.id),
      ['e-2', 'e-3', 'e-4'],
    );
  });

  test('a line replaced by another with the same quote: doubt, not a wrong mention', () => {
    const lines = LINES.with(0, 'Tổng thống Pháp sẽ đến thăm Hoa Kỳ vào tuần tới');
    const { sidecar, ambiguous, state } = after(lines.join('\n'));
    equal(state, 'doubtful');
    deepStrictEqual(
      ambiguous.map((item) => item.id),
      ['e-1'],
    );
    equal(sidecar.entities.length, 3);
  });

  test('a moved line is found; a block grows with what is inserted in it', () => {
    const lines = [LINES[6]!, ...LINES.slice(0, 6)].toSpliced(5, 0, 'Tin mới chen vào giữa khối này');
    const { state, sidecar } = after(lines.join('\n'));
    equal(state, 'moved');
    deepStrictEqual(
      sidecar.entities.map((e) => e.id),
      ['e-4', 'e-1', 'e-2', 'e-3'],
    );
    equal(
      sidecar.blocks[0]!.end - sidecar.blocks[0]!.start,
      original.sidecar.blocks[0]!.end - original.sidecar.blocks[0]!.start + 31,
    );
  });

  test('the changed edge of a block is known by its first words; with another line beside it, it is in doubt', () => {
    const lines = [
      'Bài viết về một ngày nắng đẹp ở thành phố bên bờ biển miền Trung',
      'Xem thêm: mười món ăn phải thử khi đến Hội An một lần trong đời',
      'Năm bãi biển đẹp nhất miền Trung theo bình chọn của du khách quốc tế',
      'Bản quyền thuộc về tòa soạn, cấm sao chép dưới mọi hình thức',
    ];
    const document = new ArticleText(lines.join('\n'));
    const range = { start: document.lines.start(1), end: document.lines.end(2) };
    const source = { file: 'a', sha256: '', length: document.codePoints.length, lines: encodeFingerprint(document) };
    const sidecar: Sidecar = {
      ...EMPTY_SIDECAR,
      source,
      blocks: [{ id: 'b-1', kind: 'related-links', ...describeBlock(document, range) }],
    };
    const edge = 'Xem thêm: mười món ăn phải thử khi đến phố cổ một lần trong tuần';
    const found = after(lines.with(1, edge).join('\n'), sidecar).sidecar.blocks;
    deepStrictEqual(
      found.map((block) => [block.start, block.first.slice(0, 8)]),
      [[sidecar.blocks[0]!.start, 'Xem thêm']],
    );
    const rewritten = lines.with(1, 'Xem ngay: hai mươi quán cà phê một lần').toSpliced(1, 0, 'Thời tiết hôm nay');
    deepStrictEqual(
      after(rewritten.join('\n'), sidecar).ambiguous.map((item) => item.id),
      ['b-1'],
    );
  });

  test('one of two identical lines goes: which one, nobody knows; both stay: each keeps its place', () => {
    const title = 'Quan hệ Việt Nam và Hoa Kỳ bước sang trang mới';
    const lines = [
      title,
      'Một dòng ở giữa hai tiêu đề giống nhau của bài này',
      title,
      'Dòng cuối cùng của bài báo này',
    ];
    const document = new ArticleText(lines.join('\n'));
    const source = { file: 'a', sha256: '', length: document.codePoints.length, lines: encodeFingerprint(document) };
    const places = [document.text.indexOf('Hoa Kỳ'), document.text.lastIndexOf('Hoa Kỳ')];
    const entities = places.map((at, n) => ({
      id: `e-${n + 1}`,
      label: 'LOCATION',
      ...describeSpan(document, { start: at, end: at + 6 }),
    }));
    const sidecar: Sidecar = { ...EMPTY_SIDECAR, source, entities };
    const both = after(['Dòng mới chen vào', ...lines].join('\n'), sidecar);
    deepStrictEqual([both.sidecar.entities.length, both.moved], [2, 2]);
    const one = after([title, 'Một câu khác hẳn', 'Dòng cuối cùng của bài báo này'].join('\n'), sidecar);
    deepStrictEqual(
      one.ambiguous.map((item) => item.id),
      ['e-1', 'e-2'],
    );
  });

  test('in a line that changed around it, a quote that is part of a longer word is not the one', () => {
    const place = (line: string): string =>
      after(LINES.with(2, line).join('\n'))
        .sidecar.entities.map((e) => e.id)
        .join(' ');
    equal(place(LINES[2]!.replace('cho biết', 'nói rằng')), 'e-1 e-2 e-3 e-4');
    equal(place(LINES[2]!.replace('Hằng cho biết', 'Hằnghuyện')), 'e-1 e-3 e-4');
  });

  test('a refusal that is lost is dropped and counted', () => {
    const { dropped, sidecar } = after(LINES.slice(0, 6).join('\n'));
    deepStrictEqual([dropped.rejected, sidecar.rejected], [1, []]);
  });

  test('without a fingerprint: what slices true stays, neighbours that agree move, the rest is in doubt', () => {
    const { lines: _, ...source } = original.sidecar.source!;
    const bare = { ...original.sidecar, source };
    equal(after(LINES.join('\n'), bare).state, 'true');
    const shifted = after(`Mới\n${LINES.join('\n')}`, bare);
    deepStrictEqual(
      shifted.sidecar.entities.map((e) => e.id),
      ['e-1', 'e-2', 'e-3', 'e-4'],
    );
    const lonely = { ...bare, entities: [original.sidecar.entities[3]!], dates: [], rejected: [], blocks: [] };
    equal(after(`Mới\n${LINES.join('\n')}`, lonely).state, 'doubtful');
  });

  test('without a fingerprint a wrong end does not make a mention longer', () => {
    const { lines: _, ...source } = original.sidecar.source!;
    const [first, name] = original.sidecar.entities;
    for (const end of [name!.start + 2, name!.start + 40, 10_000_000]) {
      const entities = [first!, { ...name!, end }];
      const { sidecar, ambiguous } = after(LINES.join('\n'), { ...original.sidecar, source, entities, dates: [] });
      const found = sidecar.entities.filter((item) => item.id === name!.id);
      deepStrictEqual([...found, ...ambiguous.map((item) => item.id)], ambiguous.length > 0 ? [name!.id] : [name]);
    }
  });

  test('an unchanged text and a wrong offset: a quote that stands once is meant', () => {
    const wrong = { id: 'e-9', label: 'PERSON', start: 0, end: 5, text: 'Nguyễn Văn An' };
    const twice = { ...wrong, id: 'e-8', text: 'Hoa Kỳ' };
    const { sidecar, ambiguous } = after(LINES.join('\n'), { ...original.sidecar, entities: [wrong, twice] });
    deepStrictEqual(
      sidecar.entities.map((e) => [e.id, e.start]),
      [['e-9', original.sidecar.entities[3]!.start]],
    );
    deepStrictEqual(
      ambiguous.map((item) => item.id),
      ['e-8'],
    );
  });

  test('offsets out of range, overlapping parts, an empty text: nothing throws, nothing lies', () => {
    const wild = {
      id: 'e-9',
      label: 'X',
      start: 10_000_000,
      end: 10_000_001,
      text: 'x',
      parts: [[10_000_000, 10_000_001]] as const,
    };
    for (const text of ['', 'x', LINES.join('\n')]) {
      const { sidecar, lost, ambiguous } = after(text, { ...original.sidecar, entities: [wild] });
      equal(sidecar.entities.length + lost.concat(ambiguous).filter((item) => item.layer === 'entity').length, 1);
    }
  });

  test('whatever was edited: every annotation is somewhere, and slices true', () => {
    const article = goldArticles()[1]!;
    const ids = (sidecar: Sidecar): string[] =>
      [...sidecar.blocks, ...sidecar.entities, ...sidecar.dates, ...sidecar.unanchored].map((item) => item.id).sort();
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
        const edited = editLines(article.document.text, share, ['Việt Nam', '', 'Lê Thị Thu Hằng'], randomFrom(seed));
        deepStrictEqual(ids(after(edited.text, article.sidecar).sidecar), ids(article.sidecar));
      }),
      { numRuns: 60 },
    );
  });

  test('five articles edited a hundred times each: no annotation on a wrong mention', () => {
    const articles = goldArticles();
    for (const [n, { document, sidecar }] of articles.entries()) {
      const foreign = articles[(n + 1) % 5]!.document.text.split('\n');
      for (let seed = 0; seed < 100; seed++) {
        const edited = editLines(document.text, 0.2, foreign, randomFrom(seed));
        const text = new ArticleText(edited.text);
        for (const entity of anchorSidecar(sidecar, text).sidecar.entities) {
          const old = sidecar.entities.find((one) => one.id === entity.id)!;
          const origin = edited.origin[text.toUtf16(entity).start];
          equal(origin, document.toUtf16(old).start, `${n} ${seed} ${entity.text}`);
        }
      }
    }
  });
});
