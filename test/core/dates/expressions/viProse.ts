import { table } from './table';

/** Sentences as the press writes them, several expressions together. */
export const viProse = table(
  'Vietnamese: in prose',
  'vi',
  '2020-07-02',
  `
Trong hai ⟦ngày 5⟧ và ⟦6-7⟧, Bắc Bộ có mưa → DATE 2020-07-05; DATE 2020-07-06
⟦Ngày 9⟧, ⟦10/8⟧, thi tốt nghiệp → DATE 2020-08-09; DATE 2020-08-10
Lễ ⟦30-4⟧ và ⟦1-5⟧ → DATE 2020-04-30; DATE 2020-05-01
(Dân trí) - ⟦Sáng nay 2/7⟧, Bộ công bố đề thi → TIME 2020-07-02TMO
⟦Hôm nay 2-7⟧, thời tiết đẹp → DATE 2020-07-02
⟦Tháng Bảy 2, 2020⟧ → DATE 2020-07-02
⟦02 Tháng Bảy, 2020⟧ → DATE 2020-07-02
⟦Thứ năm - 02/07/2020 15:20⟧ → TIME 2020-07-02T15:20
⟦02/07/2020 | 10:25 (GMT+7)⟧ → TIME 2020-07-02T10:25+07:00
Tính đến ⟦18h ngày 1/7⟧, có 355 ca mắc → TIME 2020-07-01T18:00
Từ ⟦0h ngày 1/4⟧, giãn cách trong ⟦15 ngày⟧ → TIME 2020-04-01T00:00; DURATION P15D
Vụ án xảy ra từ ⟦năm 2015⟧ đến ⟦2018⟧ → DATE 2015; DATE 2018
Kế hoạch ⟦5 năm⟧ ⟦2021-2025⟧ → DURATION P5Y; DATE 2021/2025
Đại hội diễn ra ⟦quý I-2021⟧ → DATE 2021-Q1
Trong ⟦quý 1 vừa qua⟧, doanh thu tăng → DATE 2020-Q1
⟦Cách đây đúng 75 năm⟧, ⟦ngày 2/9/1945⟧, Bác đọc Tuyên ngôn → DATE 1945; DATE 1945-09-02
⟦Năm 1945⟧, ⟦ngày 2/9⟧, Bác đọc Tuyên ngôn → DATE 1945; DATE 1945-09-02
⟦Ngày 5/6⟧, ông nhập viện. ⟦Ba ngày sau⟧, ông qua đời → DATE 2020-06-05; DATE 2020-06-08
⟦Năm 1995⟧, hai nước bình thường hóa. ⟦10 năm sau⟧, Thủ tướng thăm Mỹ → DATE 1995; DATE 2005
⟦10 năm⟧ sau ngày cưới, họ ly hôn → DURATION P10Y
Phát sóng lúc ⟦20h thứ Bảy hàng tuần⟧ → SET XXXX-WXX-6T20:00
⟦Ngày 27-7 hằng năm⟧ là Ngày Thương binh → SET XXXX-07-27
⟦Mỗi năm một lần⟧, làng mở hội → SET P1Y
Làm việc ⟦8 tiếng⟧ ⟦mỗi ngày⟧ → DURATION PT8H; SET P1D
Lương 10 triệu đồng/tháng, làm việc 8 giờ/ngày → –
Trẻ dưới 6 tháng tuổi cần bú mẹ → –
⟦Đêm 30 Tết năm ấy⟧ → TIME XXXX-XX-XXTNI
⟦Tết Canh Tý 2020⟧, lượng khách tăng → DATE 2020-01-25
⟦Đêm giao thừa năm nay⟧ không bắn pháo hoa → TIME 2020-01-24TNI
⟦Mùng 1 tháng Giêng năm Canh Tý⟧ → DATE 2020-01-25
⟦Thập niên 90 thế kỷ trước⟧, xe máy còn hiếm → DATE 199X
Gần ⟦nửa thế kỷ⟧ trôi qua → DURATION P50Y LESS_THAN
⟦Một năm rưỡi nay⟧, chị bán hàng → DURATION P1Y6M
⟦5 phút⟧ trước khi kết thúc, Hà Nội ghi bàn → DURATION PT5M
Phút 90+3, trọng tài thổi phạt → –
Phút thứ 15, đội nhà mở tỷ số → –
Chuyến bay dài ⟦12 giờ 45 phút⟧ → DURATION PT12H45M
Lúc ⟦1 giờ 45 phút ngày 12/7⟧ → TIME 2020-07-12T01:45
Từ ⟦sáng 1/7⟧ đến ⟦chiều 3/7⟧ → TIME 2020-07-01TMO; TIME 2020-07-03TAF
⟦Hôm thứ Hai (29/6)⟧, Tổng thống nói → DATE 2020-06-29
⟦Sáng thứ 7 (4.7)⟧, hàng nghìn người đổ về → TIME 2020-07-04TMO
Thứ hai, cần nâng cao năng lực → –
Thứ nhất là vốn, thứ hai là nhân lực → –
Chiến thắng ⟦30/4/1975⟧ → DATE 1975-04-30
Từ ⟦7h-11h30⟧ và ⟦13h-17h⟧ → TIME 2020-07-02T07:00/2020-07-02T11:30; TIME 2020-07-02T13:00/2020-07-02T17:00
⟦8h - 10h sáng mai⟧ → TIME 2020-07-03T08:00/2020-07-03T10:00
⟦24h qua⟧, Mỹ thêm ca mắc → DURATION PT24H
Lúc ⟦2h ngày 8/7 (theo giờ Hà Nội)⟧ → TIME 2020-07-08T02:00+07:00
Các ⟦năm 2018⟧, ⟦2019⟧ và ⟦2020⟧ đều lỗ → DATE 2018; DATE 2019; DATE 2020
⟦Năm 938⟧, Ngô Quyền thắng trận → DATE 0938
Năm 500 trước Công nguyên → –
Ngày 31/6, không có thật → –
Ngày 29/2/2019 không có → –
⟦Nửa tháng trước⟧, ông đến → DATE 2020-06-17
Hàng nghìn năm, hàng chục năm → –
Giá vàng: 49,35 - 49,72 triệu đồng/lượng → –
Tỷ giá 23.150 - 23.350 đồng → –
Mùa giải 2019/20, CLB vô địch → –
World Cup 2022 tổ chức tại Qatar → –
Căn hộ 12-05 tòa B → –
Nhóm 18-25 tuổi → –
Kèo 1/2, tỷ lệ 2.05 → –
(⟦19/5/1890 - 19/5/2020⟧) → DATE 1890-05-19/2020-05-19
`,
);
