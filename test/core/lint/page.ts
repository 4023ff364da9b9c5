/** A page as scrapers leave it: an article, its body three paragraphs long, and lists of other articles below. */
export const TITLE = 'Khánh thành cầu Rạch Miễu 2 nối Tiền Giang với Bến Tre';
export const BODY = [
  'Sáng 19/8, Bộ Giao thông Vận tải tổ chức lễ khánh thành cầu Rạch Miễu 2, công trình nối hai tỉnh Tiền Giang và Bến Tre.',
  'Cầu dài 17,6 km với tổng mức đầu tư hơn 6.800 tỉ đồng, được khởi công vào tháng 3 năm 2022 và hoàn thành sớm ba tháng.',
  'Phát biểu tại buổi lễ, lãnh đạo tỉnh Bến Tre cho biết công trình sẽ giúp người dân đi lại thuận tiện hơn trước.',
];
export const LINKS = [
  'Tin liên quan',
  'Giá vàng hôm nay tăng mạnh',
  'Ba người bị thương trong vụ cháy chợ',
  'Xem thêm',
];
export const PAGE = `${TITLE}\n\n${BODY.join('\n')}\n\n${LINKS.join('\n')}\n`;

/** A block over these lines of the page. */
export function blockOf(id: string, kind: string, lines: readonly string[]): string {
  const start = PAGE.indexOf(lines[0]!);
  const end = PAGE.indexOf(lines.at(-1)!) + lines.at(-1)!.length;
  const short = (line: string): string => (line.length > 40 ? `${line.slice(0, 40)}…` : line);
  return `  - {id: "${id}", kind: "${kind}", start: ${start}, end: ${end}, first: "${short(lines[0]!)}", last: "${short(lines.at(-1)!)}"}\n`;
}
