import assert from 'node:assert/strict';
import { isBoilerplate, type LineKind } from '../../../src/core/annotation';
import { bundledModel as model } from '../../../src/core/boilerplate/bundledModel';
import { labelLines } from '../../../src/core/boilerplate/label';
import { type LineMemory, NO_LINES } from '../../../src/core/knowledge';
import { languagePack } from '../../../src/core/languages';
import { formatMessage } from '../../../src/core/message';
import type { SuggestedLine } from '../../../src/core/suggestion';
import { ArticleText } from '../../../src/core/text/document';

/** Lines as `kind | text`; blank lines as they are. Made up for these tests. */
const PAGE = `
navigation | Trang chủ Thời sự
title | Xã vùng cao Nà Phặc đón dòng điện lưới đầu tiên sau nhiều năm chờ đợi
dateline | 14:05 | 03/06/2021 GMT+7

lead | Chiều 3/6, hơn hai trăm hộ dân ở xã Nà Phặc lần đầu được dùng điện lưới quốc gia, kết thúc nhiều năm phải thắp đèn dầu và chạy máy nổ.
image-placeholder | ![]() |
caption | Công nhân ngành điện đóng cầu dao tại xã Nà Phặc. (Ảnh: Minh Hà)
body | Theo chủ tịch xã, dự án kéo điện được khởi công từ mùa khô năm ngoái, dài gần ba mươi cây số qua nhiều đoạn dốc đứng mà xe không vào được. Người dân đã góp hàng nghìn ngày công vận chuyển cột và dây.
body | Ngành điện cho biết trong quý tới sẽ tiếp tục đưa điện lưới đến bốn bản còn lại của xã, đồng thời lắp công tơ miễn phí cho các hộ nghèo. Trường học và trạm y tế xã được ưu tiên đóng điện trước.
subheading | Niềm vui của bản làng
body | Bà Hoàng Thị Mỷ, người dân bản Nà Phặc, nói bà đã mua một chiếc quạt từ tháng trước để chờ ngày có điện. Con cháu bà từ nay có thể học bài buổi tối mà không phải lo hết dầu.
byline | Theo Minh Hà
related-links | Tin liên quan

related-links | Đường mới về bản Pá Hu rút ngắn nửa ngày đi bộ

related-links | Trạm y tế vùng biên có bác sĩ trực thường xuyên
most-read | Đọc nhiều

most-read | Giá vải thiều đầu mùa tăng gấp rưỡi năm ngoái

most-read | Bắt đầu bán vé tàu Tết trên mạng từ tuần sau
site-chrome | Xin chờ trong giây lát...`
  .trim()
  .split('\n');

const text = PAGE.map((line) => line.replace(/^[a-z-]+ \| /, '')).join('\n');
const expected = PAGE.flatMap((line, i) => {
  const kind = /^([a-z-]+) \| /.exec(line)?.[1];
  return kind === undefined ? [] : [[i, kind as LineKind] as const];
});
const vi = languagePack('vi');

function kinds(source: string, pack = vi, memory: LineMemory = NO_LINES): (readonly [number, LineKind])[] {
  return labelLines(new ArticleText(source), { pack, model, memory }).map(({ line, kind }) => [line, kind] as const);
}

function lineOf(kind: string): number {
  return PAGE.findIndex((entry) => entry.startsWith(`${kind} | `));
}

function textOf(line: number): string {
  return PAGE[line]!.replace(/^[a-z-]+ \| /, '');
}

function labelOf(line: number, memory: LineMemory): SuggestedLine {
  return labelLines(new ArticleText(text), { pack: vi, model, memory }).find((label) => label.line === line)!;
}

interface Said {
  readonly counts?: Readonly<Record<string, ReturnType<LineMemory['count']>>>;
  readonly confirmed?: Readonly<Record<string, readonly [string, number]>>;
  readonly refused?: Readonly<Record<string, readonly [string, number]>>;
  readonly alike?: boolean;
}

function memoryOf({ counts = {}, confirmed = {}, refused = {}, alike = false }: Said): LineMemory {
  const sums = (entry: readonly [string, number] | undefined) => new Map(entry === undefined ? [] : [entry]);
  return {
    count: (line) => counts[line] ?? { sameSite: 0, all: 0, alike: 0 },
    verdicts: (line) =>
      line in confirmed || line in refused
        ? { confirmed: sums(confirmed[line]), refused: sums(refused[line]), alike }
        : undefined,
  };
}

suite('labelLines', () => {
  test('tells every kind of an ordinary page', () => {
    assert.deepEqual(kinds(text), expected);
  });

  test('labels each non-blank line once, in order, whatever the text', () => {
    for (const source of ['', '\n\n', '|', '![](', `${'a'.repeat(50_000)}\n\u200b\n😀`, '\ud800\n\ufeff x', 'a\r\nb']) {
      const document = new ArticleText(source);
      const lines = labelLines(document, { pack: vi, model, memory: NO_LINES }).map(({ line }) => line);
      const nonBlank = Array.from({ length: document.lines.count }, (_, i) => i).filter((i) => document.line(i).trim());
      assert.deepEqual(lines, nonBlank);
    }
  });

  test('says why in words', () => {
    const lines = labelLines(new ArticleText(text), { pack: vi, model, memory: NO_LINES });
    const why = (at: number): string => formatMessage(lines.find(({ line }) => line === at)!.evidence[0]!);
    const last = PAGE.findIndex((line) => line.includes('vé tàu'));
    assert.equal(why(last), 'headed by “Đọc nhiều”');
    for (const { evidence, score } of lines) {
      assert.ok(evidence.length > 0);
      assert.ok(score >= 0 && score <= 1);
    }
  });

  test('takes what other documents say', () => {
    const line = PAGE.findIndex((entry) => entry.startsWith('body'));
    const known = PAGE[line]!.slice('body | '.length);
    const everywhere = memoryOf({ counts: { [known]: { sameSite: 14, all: 14, alike: 0 } } });
    const recurring = labelOf(line, everywhere);
    assert.equal(formatMessage(recurring.evidence[0]!), 'stands in 14 other files');
    assert.notEqual(recurring.kind, 'body');
    const confirmed = memoryOf({ confirmed: { [known]: ['share-widget', 2] } });
    assert.equal(labelOf(line, confirmed).kind, 'share-widget');
    assert.equal(formatMessage(labelOf(line, confirmed).evidence[0]!), 'confirmed as share-widget in 2 other files');
  });

  test('a line that differs in figures and names only counts too, but for what every article has', () => {
    const subheading = lineOf('subheading');
    const template = memoryOf({ counts: { [textOf(subheading)]: { sameSite: 0, all: 0, alike: 14 } } });
    const label = labelOf(subheading, template);
    assert.equal(formatMessage(label.evidence[0]!), 'a line like this stands in 14 other files');
    assert.ok(isBoilerplate(label.kind) || label.score < labelOf(subheading, NO_LINES).score);
    for (const kind of ['dateline', 'caption', 'byline', 'title', 'body']) {
      const line = lineOf(kind);
      const counts = {
        [textOf(line)]: { sameSite: kind === 'body' ? 0 : 14, all: kind === 'body' ? 0 : 14, alike: 14 },
      };
      assert.equal(labelOf(line, memoryOf({ counts })).kind, kind, textOf(line));
    }
  });

  test('an article that stands in other files word for word stays one', () => {
    const counts = Object.fromEntries(PAGE.map((_, i) => [textOf(i), { sameSite: 5, all: 5, alike: 5 }]));
    assert.deepEqual(kinds(text, vi, memoryOf({ counts })), expected);
  });

  test('what people refused in other files is suggested with less certainty, and no longer where little spoke for it', () => {
    const heading = lineOf('most-read');
    const before = labelOf(heading, NO_LINES);
    const scores = [1, 2, 5].map((files) => {
      const label = labelOf(heading, memoryOf({ refused: { [textOf(heading)]: ['*', files] } }));
      assert.match(formatMessage(label.evidence[0]!), /^refused as boilerplate in/);
      return isBoilerplate(label.kind) ? label.score : 0;
    });
    assert.ok(scores[0]! < before.score && scores[1]! <= scores[0]! && scores[2]! <= scores[1]!);
    const recurring = lineOf('subheading');
    const counts = { [textOf(recurring)]: { sameSite: 14, all: 14, alike: 14 } };
    const refused = { [textOf(recurring)]: ['related-links', 1] as const };
    assert.equal(labelOf(recurring, memoryOf({ counts, refused })).kind, 'subheading');
  });

  test('more confirmations than refusals win; of lines alike both count less than of the line', () => {
    const line = lineOf('subheading');
    const confirmed = { [textOf(line)]: ['navigation', 3] as const };
    const refused = { [textOf(line)]: ['navigation', 2] as const };
    assert.equal(labelOf(line, memoryOf({ confirmed, refused })).kind, 'navigation');
    const against = { [textOf(line)]: ['*', 3] as const };
    assert.equal(labelOf(line, memoryOf({ confirmed, refused: against })).kind, 'subheading');
    const heading = lineOf('most-read');
    const alike = labelOf(heading, memoryOf({ refused: { [textOf(heading)]: ['*', 1] }, alike: true }));
    const same = labelOf(heading, memoryOf({ refused: { [textOf(heading)]: ['*', 1] } }));
    assert.ok(alike.score > same.score);
    assert.equal(formatMessage(alike.evidence[0]!), 'a line like this was refused as boilerplate in one other file');
  });

  test('the headline of another file is no line of this article', () => {
    const line = lineOf('subheading');
    const label = labelOf(line, memoryOf({ confirmed: { [textOf(line)]: ['title', 1] } }));
    assert.notEqual(label.kind, 'title');
    assert.equal(formatMessage(label.evidence[0]!), 'the headline of another file');
  });

  test('finds no content on a page that only lists articles', () => {
    const list = Array.from({ length: 9 }, (_, i) => [
      `Bài báo số ${i} nói về một chuyện khác ở làng`,
      `Câu giới thiệu thứ ${i} kể vắn tắt điều xảy ra ở làng bên hôm ấy.`,
      `0${i + 1}/12/2022`,
    ]).flat();
    const page = ['Trang chủ', 'Giáo dục', 'Tuyển sinh', ...list, '1', '2', 'Trang sau'].join('\n');
    assert.deepEqual(
      kinds(page).filter(([, kind]) => !isBoilerplate(kind)),
      [],
    );
  });

  test('reads news in brief: headline, date, a paragraph or two, a name', () => {
    const briefs: [LineKind, string][][] = [
      [
        ['title', 'Thông báo tạm ngừng cấp nước tại phường Hồ Mẫu'],
        ['dateline', 'Thứ Năm, 02/07/2020, 14:35 (GMT+7)'],
        ['lead', 'Do sửa đường ống, khu vực phường Hồ Mẫu sẽ bị ngừng cấp nước từ 22h đêm nay đến 5h sáng mai.'],
        ['body', 'Người dân cần trữ đủ nước dùng trong thời gian này.'],
      ],
      [
        ['title', 'Cháy kho vải lúc rạng sáng, hai người thoát nạn'],
        ['lead', 'Ngọn lửa thiêu rụi kho vải rộng 300 m2 ở huyện Lộc Mẫu, hai bảo vệ kịp chạy ra ngoài.'],
        ['dateline', '5 giờ trước'],
        ['body', 'Công an huyện cho biết đám cháy bùng lên lúc 3h ngày 2/7 từ khu vực để máy may công nghiệp.'],
        ['byline', 'Minh Trí'],
      ],
    ];
    for (const brief of briefs) {
      const found = kinds(brief.map(([, line]) => line).join('\n'));
      assert.deepEqual(
        found.map(([at, kind]) => (kind === 'lead' ? 'body' : kind) + at),
        brief.map(([kind], at) => (kind === 'lead' ? 'body' : kind) + at),
      );
    }
  });
});
