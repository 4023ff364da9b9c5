import { table } from './table';

export const viPeriods = table(
  'Vietnamese: months, quarters, years and more',
  'vi',
  '2020-07-02',
  `
Trong ⟦năm 2020⟧, hai nước → DATE 2020
(⟦năm 2013⟧) hai bên → DATE 2013
⟦Năm nay⟧, sản lượng tăng → DATE 2020
⟦Năm ngoái⟧, sản lượng giảm → DATE 2019
⟦Năm tới⟧, giá sẽ tăng → DATE 2021
So với ⟦năm trước⟧, giá tăng → DATE 2019
⟦Đầu năm 2020⟧, dịch bùng phát → DATE 2020 START
⟦Giữa năm 2019⟧ → DATE 2019 MID
⟦Cuối năm nay⟧ sẽ xong → DATE 2020 END
⟦Cuối năm⟧, giá tăng → DATE 2020 END
Trong cuộc điện đàm cấp cao ⟦tháng 3/2019⟧ → DATE 2019-03
⟦Tháng 8-2019⟧, dự án khởi công → DATE 2019-08
⟦Tháng 9 năm 2018⟧ ông nhậm chức → DATE 2018-09
Hồi ⟦tháng 2 vừa qua⟧, ông thăm Bonn → DATE 2020-02
⟦Tháng 9 tới⟧, trường khai giảng → DATE 2020-09
⟦Tháng trước⟧ có bão → DATE 2020-06
⟦Tháng này⟧ mưa nhiều → DATE 2020-07
⟦Tháng tới⟧, giá xăng tăng → DATE 2020-08
⟦Tháng 12 năm ngoái⟧, dịch xuất hiện → DATE 2019-12
⟦Đầu tháng 6⟧, nắng nóng → DATE 2020-06 START
⟦Cuối tháng 3/2020⟧, giãn cách → DATE 2020-03 END
⟦Giữa tháng Năm⟧ → DATE 2020-05 MID
⟦Tháng Tư năm ấy⟧ → DATE XXXX-04
Từ ⟦tháng 1⟧ đến ⟦tháng 6⟧ → DATE 2020-01; DATE 2020-06
⟦Tháng 3-5/2020⟧, giãn cách → DATE 2020-03/2020-05
⟦Tháng mười hai⟧ sẽ lạnh → DATE 2020-12
⟦Quý I/2020⟧, GDP tăng → DATE 2020-Q1
⟦Quý 2 năm 2019⟧ lỗ → DATE 2019-Q2
Trong ⟦quý III⟧, nhà máy → DATE 2020-Q3
⟦Quý trước⟧ lãi lớn → DATE 2020-Q2
⟦6 tháng đầu năm 2020⟧, xuất khẩu → DATE 2020-H1
⟦6 tháng cuối năm⟧ → DATE 2020-H2
⟦3 tháng đầu năm⟧, thu ngân sách → DATE 2020-Q1
⟦9 tháng đầu năm 2019⟧ → DATE 2019-01/2019-09
⟦Nửa đầu năm 2019⟧ → DATE 2019-H1
⟦Nửa cuối năm nay⟧ → DATE 2020-H2
⟦Tuần tới⟧, Quốc hội họp → DATE 2020-W28
⟦Tuần trước⟧ giá giảm → DATE 2020-W26
⟦Tuần này⟧ có mưa → DATE 2020-W27
⟦Tuần qua⟧, chứng khoán tăng → DATE 2020-W26
⟦Cuối tuần này⟧, trời mát → DATE 2020-W27-WE
⟦Cuối tuần qua⟧, đông khách → DATE 2020-W26-WE
⟦Đầu tuần này⟧, giá tăng → DATE 2020-W27 START
Giai đoạn ⟦2022 - 2025⟧ → DATE 2022/2025
(⟦1995-2020⟧) → DATE 1995/2020
Nhiệm kỳ ⟦2020-2021⟧ → DATE 2020/2021
⟦Năm học 2019-2020⟧ kết thúc muộn → DATE 2019/2020
Từ ⟦năm 1995⟧ đến ⟦năm 2020⟧ → DATE 1995; DATE 2020
Từ ⟦1995⟧ đến ⟦2020⟧, thương mại tăng → DATE 1995; DATE 2020
Tầm nhìn đến ⟦năm 2045⟧ → DATE 2045
⟦Những năm 1990⟧ khó khăn → DATE 199X
⟦Những năm 90 của thế kỷ trước⟧ → DATE 199X
⟦Thập niên 1980⟧, kinh tế → DATE 198X
⟦Thập kỷ 70⟧ gian khó → DATE 197X
⟦Đầu những năm 1990⟧ → DATE 199X START
⟦Thế kỷ 20⟧ có hai cuộc chiến → DATE 19XX
⟦Thế kỷ XXI⟧ là của châu Á → DATE 20XX
⟦Cuối thế kỷ 19⟧, người Pháp → DATE 18XX END
⟦Mùa hè năm 2019⟧ nóng → DATE 2019-SU
⟦Mùa thu 1945⟧ lịch sử → DATE 1945-FA
⟦Mùa xuân năm nay⟧ ấm → DATE 2020-SP
⟦Mùa đông năm ngoái⟧ → DATE 2019-WI
⟦Hè 2018⟧ → DATE 2018-SU
Khoảng ⟦năm 1990⟧, ông rời quê → DATE 1990
NĂM HỌC MỚI BẮT ĐẦU ⟦THÁNG 9/2020⟧ → DATE 2020-09
Từ ⟦1/2019⟧ đến ⟦6/2020⟧, dự án → DATE 2019-01; DATE 2020-06
⟦Năm Bính Ngọ 2026⟧ đang đến → DATE 2026
⟦Thập niên 1990⟧ của bà → DATE 199X
`,
);
