import assert from 'node:assert/strict';
import type { LineKind } from '../../../src/core/annotation';
import { findDocumentDate } from '../../../src/core/dates/documentDate';
import { findDates } from '../../../src/core/dates/find';
import type { DocumentDate, DocumentFacts, SuggestedLine } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';
import { runOnGoldLines, SEEDS } from '../../eval/dates';

const PROSE = 'Hai bên trao đổi về các biện pháp thúc đẩy hợp tác trong thời gian tới.';

/** A page from its lines, each `kind: text`. */
function page(lines: readonly string[]): { document: ArticleText; lines: SuggestedLine[] } {
  const parsed = lines.map((line) => {
    const at = line.indexOf(': ');
    return { kind: line.slice(0, at) as LineKind, text: line.slice(at + 2) };
  });
  return {
    document: new ArticleText(parsed.map(({ text }) => text).join('\n')),
    lines: parsed.map(({ kind }, line) => ({ line, kind, score: 1, from: 'test', evidence: [] })),
  };
}

function dateOf(lines: readonly string[], facts: DocumentFacts = {}, language = 'vi'): DocumentDate | undefined {
  const read = page(lines);
  return findDocumentDate(read.document, read.lines, facts, language);
}

suite('dates: the document’s date', () => {
  const datelines: readonly (readonly [string, string])[] = [
    ['dateline: 08:50 | 09/09/2023 GMT+7', '2023-09-09T08:50'],
    ['dateline: Thứ Năm, 02/07/2020, 14:35 (GMT+7)', '2020-07-02T14:35'],
    ['dateline: Thứ năm, ngày 02/07/2020 - 14:35', '2020-07-02T14:35'],
    ['dateline: 02-07-2020 14:35', '2020-07-02T14:35'],
    ['dateline: Cập nhật lúc 10:25, ngày 02/07/2020', '2020-07-02T10:25'],
    ['dateline: Ngày đăng: 02/07/2020', '2020-07-02'],
    ['dateline: 2020-07-02 14:35:10', '2020-07-02T14:35'],
    ['dateline: Hà Nội, ngày 2 tháng 7 năm 2020', '2020-07-02'],
    ['byline: Nhật Nguyên - 02/07/2020 08:30', '2020-07-02T08:30'],
    ['byline: Theo Chính phủ | 2/7/2020', '2020-07-02'],
    ['body: 02/07/2020 14:35', '2020-07-02T14:35'],
    ['dateline: Thứ Năm,02/07/2020-14:35', '2020-07-02T14:35'],
    ['dateline: 14:35|02/07/2020', '2020-07-02T14:35'],
    ['dateline: 14 giờ 35 phút, ngày 02/07/2020', '2020-07-02T14:35'],
    ['dateline: 02/07/2020 - 02:35 PM', '2020-07-02T14:35'],
    ['dateline: 2 Th7 2020', '2020-07-02'],
    ['dateline: Tháng Bảy 2, 2020', '2020-07-02'],
    ['dateline: 2020-07-02T14:35:00+07:00', '2020-07-02T14:35'],
    ['dateline: 02/07/20 14:35', '2020-07-02T14:35'],
    ['dateline: Cập nhật: 02/07/2020 14:35 | Lượt xem: 1.234', '2020-07-02T14:35'],
    ['dateline: Cập nhật 03/07/2020 08:00 | Xuất bản 02/07/2020 14:35', '2020-07-02T14:35'],
    ['byline: Theo VnExpress Thứ năm, 02/07/2020, 14:35 (GMT+7)', '2020-07-02T14:35'],
    ['body: Hà Nội (TTXVN 2/7/2020) - Thủ tướng tiếp Đại sứ và trao đổi nhiều vấn đề cùng quan tâm.', '2020-07-02'],
    ['related-links: 02/07/2020', '2020-07-02'],
    ['related-links: Thứ Năm, 02/07/2020', '2020-07-02'],
    ['most-read: 02-07-2020 14:35', '2020-07-02T14:35'],
    [
      'body: HÀ NỘI, 2/7/2020 (TTXVN) - Thủ tướng tiếp Đại sứ và hai bên trao đổi nhiều vấn đề cùng quan tâm.',
      '2020-07-02',
    ],
  ];
  for (const [line, value] of datelines)
    test(line, () => {
      const found = dateOf([
        'title: Quan hệ hai nước',
        line,
        `body: ${PROSE}`,
        'body: Năm 2018, ngày 5/3/2018, hai bên ký kết.',
      ]);
      assert.equal(found?.value, value);
      assert.equal(found?.by, 'text');
      assert.ok(found.evidence.length > 0);
    });

  const english: readonly (readonly [string, string])[] = [
    ['dateline: July 2, 2020 5:30 PM', '2020-07-02T17:30'],
    ['dateline: Published: 2 July 2020, 14:35 BST', '2020-07-02T14:35'],
    ['dateline: Thursday, July 2, 2020', '2020-07-02'],
    ['byline: By Jane Doe | Jul. 2, 2020', '2020-07-02'],
    ['dateline: Wed 2 Jul 2020 09.30 GMT', '2020-07-02T09:30'],
    ['dateline: JULY 2, 2020 / 9:30 AM / CBS NEWS', '2020-07-02T09:30'],
    ['dateline: Published Jul 2, 2020 Updated Jul 3, 2020', '2020-07-02'],
    ['body: WASHINGTON (AP) — July 2, 2020 — The Senate voted to extend the program for another year.', '2020-07-02'],
    [
      'body: July 2, 2020 (UPI) -- The Senate voted to extend the program for another year on its last day.',
      '2020-07-02',
    ],
    ['navigation: July 2, 2020', '2020-07-02'],
    [
      'body: WASHINGTON, July 2, 2020 (Reuters) - The Senate voted to extend the program for another year on its last day.',
      '2020-07-02',
    ],
  ];
  for (const [line, value] of english)
    test(line, () => assert.equal(dateOf(['title: Talks', line, 'body: They met in 2018.'], {}, 'en')?.value, value));

  test('what is given wins, with its source', () => {
    const date = { value: '2021-01-01', by: 'override' } as const;
    const found = dateOf(['dateline: 08:50 | 09/09/2023'], { date });
    assert.equal(found?.value, '2021-01-01');
    assert.equal(found?.by, 'override');
  });

  const files: readonly (readonly [string, string | undefined])[] = [
    ['2020-07-02-quan-he.txt', '2020-07-02'],
    ['tin_20200702.txt', '2020-07-02'],
    ['20200702T0930_tin.txt', '2020-07-02'],
    ['02-07-2020 tin.txt', '2020-07-02'],
    ['000_add38ecd548512b4.txt', undefined],
    ['bai-1234567890.txt', undefined],
    ['c20200702e5.txt', undefined],
    ['2020-13-02.txt', undefined],
    ['20200702093015-tin.txt', '2020-07-02'],
    ['2019-01-01_2019-12-31.txt', undefined],
    ['bai-2020070212345.txt', undefined],
  ];
  for (const [fileName, value] of files)
    test(`file name ${fileName}`, () => {
      const found = dateOf([`body: ${PROSE}`], { fileName });
      assert.equal(found?.value, value);
      if (value !== undefined) assert.equal(found?.by, 'filename');
    });

  test('a day without a year takes the year of a day told in full shortly before', () => {
    const found = dateOf(['body: Sáng 10/3, Thứ trưởng tiếp khách.', 'body: Ngày 14/12/2016, hai bên điện đàm.']);
    assert.equal(found?.value, '2017-03-10');
    assert.equal(found?.by, 'inferred');
    assert.ok(found.score < 0.9);
  });

  test('a day without a year takes the year that an anniversary counts up to', () => {
    const found = dateOf([
      'body: Tối 7/10, hai bên kỷ niệm 25 năm quan hệ (1995-2020).',
      'body: Hai bên mong muốn tiếp tục phát triển trong năm 2020.',
    ]);
    assert.equal(found?.value, '2020-10-07');
  });

  test('a year long past does not date the news', () => {
    assert.equal(dateOf(['body: Sáng 6/3, hai bên gặp gỡ.', 'body: Quan hệ được thiết lập năm 1995.']), undefined);
  });

  test('a month half a year before does not either', () => {
    assert.equal(
      dateOf(['body: Sáng 6/3, hai bên gặp gỡ.', 'body: Tháng 9/2023, hai nước nâng cấp quan hệ.']),
      undefined,
    );
  });

  test('yesterday with its date', () => {
    const found = dateOf(['body: Hôm qua (1/7), hai bên ký kết.', 'body: Ngày 25/6/2020, hai bên đàm phán.']);
    assert.equal(found?.value, '2020-07-02');
  });

  test('teasers of another year do not mislead', () => {
    const found = dateOf([
      'title: Họp báo',
      'body: Chiều ngày 2/7, tại buổi họp báo, người phát ngôn khẳng định.',
      'body: Hai nước dự kiến tổ chức nhiều hoạt động trong năm 2020.',
      'related-links: Sáng 9/3/2026, khai mạc lễ hội',
      'most-read: 21:30 22/02/2026',
    ]);
    assert.equal(found?.value, '2020-07-02');
  });

  test('the line below the title, though it was taken for a menu', () => {
    const lines = [
      'navigation: Thứ Hai, 09/03/2026',
      'title: Họp báo',
      'navigation: Chính trị | 02/07/2020 14:35',
      `body: ${PROSE}`,
    ];
    assert.equal(dateOf(lines)?.value, '2020-07-02T14:35');
    assert.equal(dateOf(lines.slice(0, 2)), undefined);
  });

  test('the date of another article, below its title', () => {
    const lines = [
      'title: Họp báo',
      `lead: ${PROSE}`,
      'related-links: Khai mạc lễ hội',
      'related-links: 10:15 09/03/2026',
      `body: ${PROSE}`,
    ];
    assert.equal(dateOf(lines), undefined);
    assert.equal(dateOf(['title: Họp báo', `body: ${PROSE}`, 'most-read: 10:15 09/03/2026']), undefined);
  });

  test('a short page of a title, a date and a line', () => {
    const lines = ['title: Thông báo', 'related-links: 02/07/2020', 'body: Công ty cần tuyển 5 nhân viên.'];
    assert.equal(dateOf(lines)?.value, '2020-07-02');
  });

  test('a day long past, told in full, does not date the news', () => {
    const past = 'body: Ngày 5/3/2018, hai bên ký kết.';
    assert.equal(dateOf([`lead: ${PROSE}`, `body: ${PROSE}`, past]), undefined);
    assert.equal(dateOf([past, 'body: Năm 2020, hai bên gia hạn.']), undefined);
    assert.equal(dateOf(['body: Năm 2018, ngày 5/3/2018, hai bên ký kết.']), undefined);
  });

  test('the sentence that told the year is shown where it tells it', () => {
    const found = dateOf([
      'body: Sáng 10/3, Thứ trưởng tiếp khách.',
      `body: ${'Trong cuộc gặp kéo dài tại trụ sở của Bộ, '.repeat(4)}hai bên nhắc lại cuộc điện đàm ngày 14/12/2016 về hợp tác.`,
    ]);
    const sentence = String(found?.evidence[1]?.data?.sentence);
    assert.match(sentence, /^….*14\/12\/2016/);
    assert.ok(sentence.length <= 80, sentence);
  });

  test('a date of birth in brackets is not the news', () => {
    assert.equal(dateOf(['body: Nhà văn (sinh 5/3/1920) là tác giả nổi tiếng.']), undefined);
  });

  test('nothing to go by', () => assert.equal(dateOf([`body: ${PROSE}`]), undefined));
  test('no lines at all', () => assert.equal(dateOf([]), undefined));

  for (const stem of SEEDS)
    test(`gold of ${stem}`, () => {
      const outcome = runOnGoldLines(stem);
      assert.deepEqual(outcome.notes, []);
      assert.equal(outcome.matched, outcome.expected);
    });

  test('a seed without a year resolves once the date is given', () => {
    const document = new ArticleText('Chuyến thăm Việt Nam sáng 6/3, Đoàn đại biểu.');
    const range = { start: 0, end: document.length };
    const open = findDates(document, [range], { language: 'vi', documentDate: undefined });
    assert.equal(open[0]?.value, 'XXXX-03-06TMO');
    const given = { value: '2024-03-06', by: 'metadata', score: 1, evidence: [] } as const;
    assert.equal(findDates(document, [range], { language: 'vi', documentDate: given })[0]?.value, '2024-03-06TMO');
  });
});
