import { textTruncated } from '../../../../src/core/lint/rules/text-truncated';
import { finds, leavesAlone } from '../fixtures';

const TITLE = 'Khánh thành cầu Rạch Miễu 2 nối Tiền Giang với Bến Tre\n\n';
const BODY = `Sáng 19/8, Bộ Giao thông Vận tải tổ chức lễ khánh thành cầu Rạch Miễu 2, công trình nối hai tỉnh Tiền Giang và Bến Tre.
Cầu dài 17,6 km với tổng mức đầu tư hơn 6.800 tỉ đồng, được khởi công vào tháng 3 năm 2022 và hoàn thành sớm ba tháng.
`;

suite('text/truncated', () => {
  finds(textTruncated, 'a last paragraph without an end, and one that goes on elsewhere', {
    'a.txt': `${TITLE}${BODY}Phát biểu tại buổi lễ, lãnh đạo tỉnh Bến Tre cho biết công trình sẽ giúp người dân đi lại thuận ← breaks off`,
    'b.txt': `${TITLE}${BODY}Phát biểu tại buổi lễ, lãnh đạo tỉnh Bến Tre cho biết công trình sẽ giúp người dân đi lại thuận tiện... ← teaser`,
  });

  leavesAlone(textTruncated, 'a whole article, with its author too', {
    'a.txt': `${TITLE}${BODY}`,
    'b.txt': `${TITLE}${BODY}Theo TTXVN\n`,
    'c.txt': '',
    'd.txt': `${TITLE}${BODY.trimEnd()} — TTXVN\n`,
    'e.txt': `${TITLE}${BODY.trimEnd()} (T. Lan)\n`,
  });
});
