import { table } from './table';

export const viDurations = table(
  'Vietnamese: durations, ago, sets',
  'vi',
  '2020-07-02',
  `
Sau ⟦25 năm⟧ thiết lập quan hệ → DURATION P25Y
Sau ⟦sáu năm⟧ triển khai → DURATION P6Y
Kỷ niệm ⟦80 năm⟧ ngày thành lập → DURATION P80Y
⟦10 năm qua⟧, hai nước → DURATION P10Y
Trong ⟦25 năm tiếp theo⟧ → DURATION P25Y
Trong ⟦4 năm qua⟧ → DURATION P4Y
Hơn ⟦20 năm⟧ gắn bó → DURATION P20Y MORE_THAN
Gần ⟦30 năm⟧ làm báo → DURATION P30Y LESS_THAN
Khoảng ⟦hai tuần⟧ điều trị → DURATION P2W APPROX
Kéo dài ⟦ba tháng⟧ → DURATION P3M
Nghỉ ⟦10 ngày⟧ → DURATION P10D
Mất ⟦nửa năm⟧ chuẩn bị → DURATION P6M
Học ⟦3-4 năm⟧ mới xong → DURATION P3Y/P4Y
Sống ở đây ⟦mười lăm năm⟧ → DURATION P15Y
Trải qua ⟦hai mươi lăm năm⟧ chiến tranh → DURATION P25Y
Đi bộ ⟦2 năm rưỡi⟧ → DURATION P2Y6M
Trong ⟦24 giờ tới⟧, mưa lớn → DURATION PT24H
Chờ suốt ⟦2 tiếng⟧ → DURATION PT2H
Bay trong ⟦1 giờ 30 phút⟧ → DURATION PT1H30M
Nghỉ ⟦15 phút⟧ rồi họp tiếp → DURATION PT15M
Chạy trong ⟦45 giây⟧ → DURATION PT45S
Suốt ⟦hai thập kỷ⟧, ông → DURATION P2DE
Sau ⟦72 giờ⟧ tìm kiếm → DURATION PT72H
Thi hành ⟦2 năm 6 tháng⟧ tù → DURATION P2Y6M
Ít nhất ⟦5 năm⟧ kinh nghiệm → DURATION P5Y EQUAL_OR_MORE
Tối đa ⟦3 tháng⟧ → DURATION P3M EQUAL_OR_LESS
Trong ⟦3 ngày tới⟧, mưa lớn → DURATION P3D
Trong ⟦5 năm gần đây⟧ → DURATION P5Y
Đã ⟦2 năm nay⟧ chưa về → DURATION P2Y
⟦Năm năm⟧ trôi mau → DURATION P5Y
Bị phạt ⟦mười năm⟧ tù → DURATION P10Y
Thiết lập quan hệ ⟦cách đây 28 năm⟧ → DATE 1992
Thành tựu mà ⟦cách đây gần 30 năm⟧ ít ai ngờ → DATE 1990 AFTER
⟦Cách đây hơn 10 năm⟧, nơi này → DATE 2010 BEFORE
⟦3 ngày trước⟧, ông nhập viện → DATE 2020-06-29
⟦Hai tuần trước⟧, giá giảm → DATE 2020-W25
⟦5 tháng trước⟧, ông đến → DATE 2020-02
⟦20 năm về trước⟧, nơi đây → DATE 2000
⟦2 năm nữa⟧, cầu sẽ xong → DATE 2022
⟦10 ngày nữa⟧ là đến Tết → DATE 2020-07-12
⟦Cách đây 3 ngày⟧ → DATE 2020-06-29
⟦Hàng năm⟧, hội thu hút → SET P1Y
⟦Hằng ngày⟧, bà đi chợ → SET P1D
⟦Mỗi tuần⟧ họp một buổi → SET P1W
⟦Hàng tháng⟧ báo cáo → SET P1M
⟦Mỗi tối thứ Bảy⟧ có nhạc → SET XXXX-WXX-6TEV
⟦Thứ Hai hàng tuần⟧, họp giao ban → SET XXXX-WXX-1
⟦Ngày 20 hàng tháng⟧ trả lương → SET XXXX-XX-20
⟦Hai lần một tuần⟧ anh tập → SET P1W
⟦3 lần/ngày⟧ uống thuốc → SET P1D
⟦5 năm một lần⟧, đại hội họp → SET P5Y
⟦Mỗi sáng⟧ ông chạy bộ → SET XXXX-XX-XXTMO
⟦Mỗi 4 năm⟧ tổ chức → SET P4Y
⟦Hàng quý⟧, công ty báo cáo → SET P1Q
`,
);

export const viLunar = table(
  'Vietnamese: lunar dates and holidays',
  'vi',
  '2020-02-10',
  `
Lễ hội khai mạc ⟦mùng 7 tháng Giêng⟧ → DATE 2020-01-31
⟦Rằm tháng Giêng⟧, chùa đông → DATE 2020-02-08
⟦Mùng 1 Tết⟧ trời ấm → DATE 2020-01-25
⟦30 Tết⟧, chợ đông → DATE 2020-01-24
Giỗ Tổ ⟦mùng 10 tháng 3 âm lịch⟧ → DATE 2020-04-02
Giỗ Tổ (⟦10/3 âm lịch⟧) → DATE 2020-04-02
⟦Tết Nguyên đán 2019⟧ nghỉ dài → DATE 2019-02-05
⟦Tết Bính Ngọ⟧ đang đến gần → DATE 2026-02-17
⟦23 tháng Chạp⟧ tiễn ông Táo → DATE 2020-01-17
⟦Rằm tháng Tám⟧ sẽ có rước đèn → DATE 2020-10-01
⟦Tết Trung thu 2019⟧ → DATE 2019-09-13
⟦Sáng mùng 2 Tết⟧, ông xông đất → TIME 2020-01-26TMO
⟦Mồng 5 Tết⟧ khai hội → DATE 2020-01-29
⟦Năm Canh Tý⟧ đã sang → DATE 2020
`,
);
