import assert from 'node:assert/strict';
import { isBoilerplate, type LineKind } from '../../../src/core/annotation';
import { bundledModel as model } from '../../../src/core/boilerplate/bundledModel';
import { labelLines } from '../../../src/core/boilerplate/label';
import { type LineMemory, NO_LINES } from '../../../src/core/knowledge';
import { languagePack } from '../../../src/core/languages';
import { formatMessage } from '../../../src/core/message';
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
    const everywhere: LineMemory = {
      count: (of) => (of === known ? { sameSite: 14, all: 14 } : { sameSite: 0, all: 0 }),
      kinds: () => undefined,
    };
    const recurring = labelLines(new ArticleText(text), { pack: vi, model, memory: everywhere }).find(
      (it) => it.line === line,
    )!;
    assert.equal(formatMessage(recurring.evidence[0]!), 'stands in 14 other files');
    assert.notEqual(recurring.kind, 'body');
    const confirmed: LineMemory = {
      count: () => ({ sameSite: 0, all: 0 }),
      kinds: (of) => (of === known ? new Map([['share-widget', 2]]) : undefined),
    };
    assert.deepEqual(
      kinds(text, vi, confirmed).find(([at]) => at === line),
      [line, 'share-widget'],
    );
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
