import { after, before } from '../reading';

/** Behind a pair of numbers, what makes them a fraction, a score, a share or a price. */
const COUNTED =
  /^ ?(?:%|‰|°|\$|€|₫)|^ ?(?:số |người|dân số|phiếu|ca |ca$|học sinh|sinh viên|điểm|đại biểu|thành viên|nước|quốc gia|tỉnh|thành phố|địa phương|tỷ|tỉ|triệu|nghìn|ngàn|đồng|đ |usd|km|kg|m2|m²|ha |lít|tấn|giờ|thời gian|chặng|quãng|diện tích|trong số|trận|bàn|set|hiệp|xã|huyện|phường|hộ|doanh nghiệp|dự án|chỉ tiêu|vụ|bệnh nhân|tiêu chí|sản lượng|giá trị|khối lượng|hành khách|chuyến|cổ phần|vốn|gia đình|phụ nữ|nam giới|trẻ em|cử tri|chỗ|ghế|căn|phòng|tầng|làn|inch|mm|cm|cốc|thìa|muỗng|quả|trái|lần|lượt|trường hợp|lực lượng|ngân sách|đường|cầu thủ|thế giới|lãnh thổ|đất)(?![\p{L}])/u;

/** Before it: what has a number of its own (laws, streets, houses, classes, versions) or counts points. */
const NUMBERED =
  /(?:^|[^\p{L}])(?:số|số nhà|nghị định|nghị quyết|quyết định|thông tư|luật|chỉ thị|công văn|công điện|kế hoạch|tỷ số|tỉ số|tỷ lệ|tỉ lệ|kết quả|đường|phố|ngõ|ngách|hẻm|kiệt|tổ|lô|thửa|quốc lộ|tỉnh lộ|ql|tl|lớp|phòng|căn hộ|phiên bản|bản|v|ver|version|điểm|đạt|thắng|thua|hòa|hoà|hơn|gần|khoảng|chiếm|bằng|tới hơn|cầu|công viên|trường|nhà máy|công ty|phường|quận|mục|điều|khoản|bài|trang|tập|tòa|toà|block|mã|đt|điện thoại|hotline|tel|fax|sđt|giá|cỡ|size|dn|tàu|chuyến|xe|biển|biển số|giải|hệ số|ip|chương|phần|ô|cột|bảng|hình|mẫu|cây|sư đoàn|trung đoàn|tiểu đoàn|quân khu|tiêu chuẩn|tcvn|iso|thị lực)[ :]?(?:số )?$/u;

/** Before a whole date, only what has numbers of that shape. */
const LAW = /(?:^|[^\p{L}])(?:số|phiên bản|version|ip|mã|điện thoại|hotline|tel|fax)[ :]?(?:số )?$/u;

/** A number that goes on: phone numbers, addresses, prices, law numbers such as `15/2020/NĐ-CP`. */
const GOES_ON = /^(?:[/.:-]\p{L}|[/:.-]\d|,\d|\d|\p{L}|_|@)/u;
const CAME_ON = /(?:[\p{L}\d_@][/.:_-]|\d,|[\p{L}_@/:#.$€+-])$/u;

/**
 * Whether figures that have the shape of a date are something else by what stands around them.
 * @param hasCompany a clock or a weekday stands directly before
 */
export function isNoDate(text: string, start: number, end: number, hasCompany = false): boolean {
  // *20/10/2023-08:15*: its own clock.
  const behind = after(text, end).replace(/^[-,](?=\d{1,2}[:hg]\d\d(?!\d))/, ' ');
  if (GOES_ON.test(behind) && !/^[./-]? ?\p{L}{0}$/u.test(behind)) return !/^t\d\d/.test(behind);
  const context = text.slice(Math.max(0, start - 2), start);
  // *06:30,20/10/2023*: the clock before it has been read.
  if (CAME_ON.test(context) && !(hasCompany && /\d[,|-]$/.test(context))) return true;
  const isFullDay = /^\d{1,4}\D\d{1,2}\D\d{1,4}$/.test(text.slice(start, end));
  const isFullYear = /(?:1[0-9]|20|21)\d{2}$|^(?:1[0-9]|20|21)\d{2}/.test(text.slice(start, end));
  if ((isFullDay ? LAW : NUMBERED).test(before(text, start))) return true;
  return !isFullYear && COUNTED.test(behind);
}
