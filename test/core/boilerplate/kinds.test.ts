import assert from 'node:assert/strict';
import { isBoilerplate, type LineKind } from '../../../src/core/annotation';
import { bundledModel as model } from '../../../src/core/boilerplate/bundledModel';
import { calibrated } from '../../../src/core/boilerplate/calibration';
import { labelLines } from '../../../src/core/boilerplate/label';
import { NO_LINES } from '../../../src/core/knowledge';
import { languagePack } from '../../../src/core/languages';
import { ArticleText } from '../../../src/core/text/document';

const ARTICLE = [
  'Village rebuilds its mill without waiting for the council',
  'Tue 4 Jun 2024 07.00 BST',
  'When the river took the old mill wheel in December, the council told the people of Ashcombe that a new one would cost a fortune.',
  'They built it themselves for a tenth of that. The wheel is four metres high and made of green oak from a wood two miles away.',
  'It was inspected last week by an independent surveyor, who found that it would carry four times its expected load with ease.',
  'The council said it welcomed the effort but could not adopt the wheel until it had reviewed the drawings of the joiners.',
];

/** The kinds of lines put behind the ones of an article at a place, with the English pack or none. */
function kindsOf(lines: readonly string[], wanted: readonly string[], pack = languagePack('en')): LineKind[] {
  const labels = labelLines(new ArticleText(lines.join('\n')), { pack, model, memory: NO_LINES });
  return wanted.map((line) => labels.find((label) => label.line === lines.indexOf(line))!.kind);
}

function inserted(at: number, ...lines: string[]): string[] {
  return [...ARTICLE.slice(0, at), ...lines, ...ARTICLE.slice(at)];
}

suite('kinds of lines', () => {
  test('an English report has no lead, a standfirst is one', () => {
    const report = inserted(2, 'ASHCOMBE (Agency) — A village has rebuilt its water mill with its own hands.');
    assert.deepEqual(kindsOf(report, [report[2]!, report[3]!]), ['body', 'body']);
    const standfirst = inserted(1, 'Residents spent eleven weekends replacing what a flood had carried off');
    assert.deepEqual(kindsOf(standfirst, [standfirst[1]!, standfirst[3]!]), ['lead', 'body']);
  });

  test('a photographer’s name makes a caption in any language', () => {
    const german = inserted(4, 'Das neue Rad der Mühle am Bach. Foto: Brandt');
    assert.deepEqual(kindsOf(german, [german[4]!], undefined), ['caption']);
  });

  test('a line without a letter or a figure is never content', () => {
    const lines = inserted(4, '___', '* * *');
    for (const kind of kindsOf(lines, ['___', '* * *'])) assert.notEqual(kind, 'body');
    assert.deepEqual(kindsOf(lines, [ARTICLE[3]!, ARTICLE[4]!]), ['body', 'body']);
  });

  test('how a comment box is sorted heads no list, and what readers wrote is no article', () => {
    const box = ['Comments', 'Newest', 'Most liked', 'What a lovely wheel it is', 'Reply', 'Not a nail in it', 'Reply'];
    const lines = [...ARTICLE, ...box];
    assert.deepEqual(new Set(kindsOf(lines, box)), new Set(['share-widget']));
  });

  test('a menu’s entries are navigation though one of them heads boxes elsewhere', () => {
    const menu = ['News', 'Sport', 'Contact', 'Culture', 'Opinion'];
    assert.deepEqual(new Set(kindsOf([...menu, ...ARTICLE], menu)), new Set(['navigation']));
  });

  test('a sentence of the article may begin with the words of a button or a footer', () => {
    const prose = [
      'Comments from the joiners were not written down at the time.',
      'Copyright in the old drawings lies with the county, it turned out.',
      'Log in to the village site and the plans can be seen by anyone.',
    ];
    assert.deepEqual(new Set(kindsOf(inserted(4, ...prose), prose)), new Set(['body']));
    const page = ['Comments', 'Copyright © 2024 Ashcombe Echo. All rights reserved.', 'Log in'];
    for (const kind of kindsOf([...ARTICLE, ...page], page)) assert.ok(isBoilerplate(kind), kind);
  });

  test('the last sentence behind a list is the article’s, a notice over a comment box is not', () => {
    const lines = [
      'Khởi tố nhóm lừa đảo qua mạng, chiếm đoạt hơn 12 tỷ đồng',
      '12/09/2023 15:42',
      'Công an tỉnh Quảng Mẫu vừa khởi tố vụ án, khởi tố bị can đối với năm người về tội "Lừa đảo chiếm đoạt tài sản".',
      'Nhóm này lập trang giả mạo ngân hàng, nhắn tin mời chào vay tiền lãi suất thấp rồi chiếm tài khoản của người vay.',
      'Công an khuyến cáo người dân:',
      '1. Không cung cấp mã OTP cho bất kỳ ai.',
      '2. Gọi ngay tổng đài 113 khi nghi ngờ bị lừa.',
      'Vụ án đang được tiếp tục điều tra, mở rộng.',
      'Tin liên quan',
      'Bắt giữ nhóm cho vay nặng lãi',
      'Bình luận',
      'Ý kiến của bạn sẽ được biên tập trước khi đăng. Xin vui lòng gõ tiếng Việt có dấu.',
    ];
    const kinds = kindsOf(lines, [lines[4]!, lines[7]!, lines[11]!], languagePack('vi'));
    assert.deepEqual(kinds, ['body', 'body', 'share-widget']);
  });

  test('a day in May is no rating', () => {
    const lines = [
      'Nhà máy nước mới của xã bắt đầu chạy thử',
      '14/05/2024',
      'Sau hai năm xây dựng, nhà máy nước sạch của xã Mẫu Hòa bắt đầu chạy thử từ đầu tuần này, phục vụ 1.200 hộ dân.',
      'Công nhân lắp ống ngày 12/5. Ảnh: Lê Mẫu',
      'Người dân ở các xóm ven sông nhiều năm nay phải mua nước từ xe bồn, giá gấp ba lần giá nước ở thị trấn bên cạnh.',
      'Điểm: 4,5/5 (12 phiếu bầu)',
    ];
    assert.deepEqual(kindsOf(lines, [lines[3]!, lines[5]!], languagePack('vi')), ['caption', 'share-widget']);
  });

  test('probabilities rise with the score and stay between 0 and 1', () => {
    for (const kind of ['body', 'related-links'] as const) {
      let last = 0;
      for (let raw = 0; raw <= 1; raw += 0.01) {
        const now = calibrated(kind, raw, true);
        assert.ok(now >= last && now <= 1, `${kind} ${raw}: ${now} after ${last}`);
        last = now;
      }
    }
  });
});
