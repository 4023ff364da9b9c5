import { table } from './table';

// The second set (see secondViDays.ts). 20 October 2023 is a Friday.

export const secondViPeriods = table(
  'Vietnamese, second set: weeks, months, years and more',
  'vi',
  '2023-10-20',
  `
⟦Cuối tuần qua⟧, phố đi bộ đông nghịt → DATE 2023-W41-WE
⟦Cuối tuần này⟧, miền Bắc trở lạnh → DATE 2023-W42-WE
⟦Đầu tuần này⟧, giá vàng hạ → DATE 2023-W42 START
⟦Giữa tuần sau⟧, không khí lạnh tràn về → DATE 2023-W43 MID
⟦Đầu tháng 10⟧, trường nhập học → DATE 2023-10 START
⟦Hạ tuần tháng 9⟧, mưa dông gia tăng → DATE 2023-09 END
⟦Nửa cuối năm 2022⟧, đơn hàng sụt giảm → DATE 2022-H2
⟦6 tháng đầu năm 2023⟧, thu ngân sách đạt 54% → DATE 2023-H1
Doanh thu ⟦9 tháng đầu năm nay⟧ giảm → DATE 2023-01/2023-09
Lợi nhuận ⟦quý III/2023⟧ tăng → DATE 2023-Q3
⟦Quý 4 năm nay⟧ sẽ khởi công → DATE 2023-Q4
Chỉ số giá ⟦tháng 9/2023⟧ tăng → DATE 2023-09
⟦Tháng Chín⟧ là mùa cốm → DATE 2023-09
⟦Tháng 12 năm ngoái⟧, hai hãng sáp nhập → DATE 2022-12
⟦Tháng trước⟧, lũ cuốn trôi cầu → DATE 2023-09
⟦Tháng sau⟧ có đợt tuyển dụng → DATE 2023-11
Mục tiêu đến ⟦năm 2045⟧ là nước phát triển → DATE 2045
⟦Năm học 2023-2024⟧ bắt đầu → DATE 2023/2024
Sinh viên niên khóa ⟦2019-2023⟧ → DATE 2019/2023
Nghị quyết nhiệm kỳ ⟦2021-2026⟧ → DATE 2021/2026
Quy hoạch giai đoạn ⟦2021 - 2030⟧ → DATE 2021/2030
⟦Thập niên 1980⟧, xe đạp là tài sản lớn → DATE 198X
⟦Những năm 1960⟧, ông vào chiến khu → DATE 196X
⟦Đầu những năm 90⟧, tivi màu xuất hiện → DATE 199X START
Cây cầu được xây từ ⟦thế kỷ XIX⟧ → DATE 18XX
⟦Đầu thế kỷ 21⟧, mạng internet bùng nổ → DATE 20XX START
Đình làng dựng ⟦cuối thế kỷ XVIII⟧ → DATE 17XX END
⟦Giữa thập niên 70⟧, phong trào lan rộng → DATE 197X MID
⟦Những năm 60 của thế kỷ trước⟧, nhạc rock thịnh hành → DATE 196X
⟦Thập kỷ 90 của thế kỷ 20⟧ là thời hoàng kim → DATE 199X
⟦Mùa hè năm 2018⟧, cháy rừng lan rộng → DATE 2018-SU
⟦Mùa đông 1946⟧, Hà Nội kháng chiến → DATE 1946-WI
Ngân sách ⟦năm tài chính 2022⟧ bội chi → DATE 2022
Lợi nhuận ⟦quý II/2024⟧ dự báo tăng → DATE 2024-Q2
⟦Nửa đầu năm⟧, thị trường trầm lắng → DATE 2023-H1
⟦Nửa cuối năm nay⟧, thị trường sẽ ấm lên → DATE 2023-H2
Xuất khẩu ⟦tháng 1-9/2023⟧ giảm → DATE 2023-01/2023-09
Từ ⟦năm 2015⟧ đến nay, huyện trồng 200 ha rừng → DATE 2015
⟦THÁNG 10/2023⟧: BÁO CÁO THỊ TRƯỜNG → DATE 2023-10
CHIẾN LƯỢC ĐẾN ⟦NĂM 2030⟧ → DATE 2030
⟦Tuần này⟧ không có mưa → DATE 2023-W42
⟦Tuần tới⟧ Quốc hội chất vấn → DATE 2023-W43
⟦Năm 2010⟧, ⟦1.000 năm⟧ Thăng Long được tổ chức → DATE 2010; DURATION P1000Y
Ông giữ chức từ ⟦2011⟧ đến ⟦2016⟧ → DATE 2011; DATE 2016
⟦Cuối năm 2021⟧, hãng phá sản → DATE 2021 END
⟦Giữa năm ngoái⟧, chị nghỉ việc → DATE 2022 MID
Bài hát ra đời ⟦năm 1951⟧ → DATE 1951
⟦Đầu quý 2/2022⟧, dự án khởi động → DATE 2022-Q2 START
Lượng khách các ⟦tháng 8⟧, ⟦9⟧ và ⟦10/2022⟧ tăng → DATE 2022-08; DATE 2022-09; DATE 2022-10
`,
);

export const secondViDurations = table(
  'Vietnamese, second set: lengths, ago, sets',
  'vi',
  '2023-10-20',
  `
⟦Cách đây 3 ngày⟧, anh trở về → DATE 2023-10-17
⟦Cách đây tròn 50 năm⟧, hiệp định được ký → DATE 1973
⟦Cách nay hơn 2 tuần⟧, cầu bị sập → DATE 2023-W40 BEFORE
⟦Nửa năm trước⟧, chị còn khỏe → DATE 2023-04
⟦30 năm về trước⟧, làng chưa có điện → DATE 1993
Mấy hôm nay trời trở gió → –
Suốt ⟦3 tháng qua⟧, công nhân nghỉ việc → DURATION P3M
Dự báo ⟦10 ngày tới⟧ có mưa → DURATION P10D
Trong vòng ⟦48 giờ⟧ phải nộp phạt → DURATION PT48H
⟦72 giờ qua⟧ không ghi nhận ca mới → DURATION PT72H
Hơn ⟦một thập kỷ⟧ gắn bó với nghề → DURATION P1DE MORE_THAN
Sau ⟦hai thập niên⟧ đổi mới → DURATION P2DE
Phim dài ⟦ba tiếng rưỡi⟧ → DURATION PT3H30M
Chờ ⟦hai tiếng đồng hồ⟧ mới đến lượt → DURATION PT2H
Chỉ mất ⟦nửa giờ⟧ để đến sân bay → DURATION PT30M
Đi bộ mất ⟦15-20 phút⟧ → DURATION PT15M/PT20M
Bị phạt từ ⟦5 đến 7 năm⟧ tù → DURATION P5Y/P7Y
Tạm giữ tối đa ⟦30 ngày⟧ → DURATION P30D EQUAL_OR_LESS
Bảo hành tối thiểu ⟦12 tháng⟧ → DURATION P12M EQUAL_OR_MORE
Chưa đầy ⟦24 giờ⟧ sau, nghi phạm bị bắt → DURATION PT24H LESS_THAN
Cách ly ít nhất ⟦2 tuần⟧ → DURATION P2W EQUAL_OR_MORE
Thời hạn không quá ⟦60 ngày⟧ → DURATION P60D EQUAL_OR_LESS
Ngót ⟦20 năm⟧ làm nghề → DURATION P20Y LESS_THAN
Có trên ⟦10 năm⟧ kinh nghiệm → DURATION P10Y MORE_THAN
Chừng ⟦mười phút⟧, cơn mưa tạnh → DURATION PT10M APPROX
Khoảng ⟦3 tháng nữa⟧ sẽ có kết quả → DATE 2024-01 APPROX
Tòa tuyên phạt bị cáo ⟦20 năm⟧ tù → DURATION P20Y
Mặc niệm ⟦một phút⟧ → DURATION PT1M
Anh về đích sau ⟦1 giờ 20 phút⟧ → DURATION PT1H20M
Bị cáo lĩnh ⟦2 năm 6 tháng⟧ tù → DURATION P2Y6M
Trải qua ⟦hai mươi lăm năm⟧ xây dựng → DURATION P25Y
Tròn ⟦100 ngày⟧ kể từ khi nhậm chức → DURATION P100D
Đèn đỏ kéo dài ⟦45 giây⟧ → DURATION PT45S
Nhiều năm làm nghề, bà không ân hận → –
Vài tháng nữa cầu sẽ thông xe → –
Hàng chục năm qua, dân sống khổ → –
Lễ hội tổ chức ⟦hằng năm⟧ → SET P1Y
Lớp học mở ⟦mỗi tuần⟧ ba buổi → SET P1W
Đại hội họp ⟦5 năm một lần⟧ → SET P5Y
Tái khám ⟦hai tuần một lần⟧ → SET P2W
Chợ phiên họp ⟦mỗi sáng Chủ nhật⟧ → SET XXXX-WXX-7TMO
⟦Hàng đêm⟧, anh đi tuần → SET XXXX-XX-XXTNI
Báo cáo được lập ⟦hàng quý⟧ → SET P1Q
Uống thuốc ⟦ba lần mỗi ngày⟧ → SET P1D
Tiền lương trả vào ⟦ngày 5 hàng tháng⟧ → SET XXXX-XX-05
⟦Ngày 27/7 hằng năm⟧, cả nước tri ân liệt sĩ → SET XXXX-07-27
Chương trình phát vào ⟦thứ Hai hàng tuần⟧ → SET XXXX-WXX-1
Phát sóng lúc ⟦20h thứ Bảy hàng tuần⟧ → SET XXXX-WXX-6T20:00
`,
);

export const secondViLunar = table(
  'Vietnamese, second set: lunar days and holidays',
  'vi',
  '2023-10-20',
  `
⟦Rằm tháng Bảy⟧ vừa rồi, chùa đông khách → DATE 2023-08-30
Hội làng mở ⟦mùng 5 tháng 5 âm lịch⟧ → DATE 2023-06-22
⟦Mùng 1 Tết Giáp Thìn⟧ trời sẽ lạnh → DATE 2024-02-10
Vé tàu ⟦Tết Nguyên đán 2024⟧ đã mở bán → DATE 2024-02-10
Trăng tròn ⟦15/8 âm lịch⟧ → DATE 2023-09-29
Giỗ Tổ Hùng Vương ⟦ngày 10/3 âm lịch⟧ → DATE 2023-04-29
⟦Tết Trung thu năm nay⟧ trời nhiều mây → DATE 2023-09-29
⟦Giáng sinh năm ngoái⟧ tuyết rơi dày → DATE 2022-12-25
Kỷ niệm Quốc khánh ⟦2/9⟧ → DATE 2023-09-02
Ngày Quốc tế Phụ nữ ⟦8/3⟧ được tổ chức trọng thể → DATE 2023-03-08
Dịp ⟦30/4⟧ và ⟦1/5⟧, du khách đổ về biển → DATE 2023-04-30; DATE 2023-05-01
Kỳ nghỉ lễ ⟦30/4 - 1/5⟧ kéo dài → DATE 2023-04-30/2023-05-01
⟦Tết Dương lịch 2024⟧ được nghỉ ⟦ba ngày liền⟧ → DATE 2024-01-01; DURATION P3D
Hội khai ấn vào ⟦đêm 14 tháng Giêng⟧ → TIME 2023-02-04TNI
⟦Năm Quý Mão⟧ là năm nhuận → DATE 2023
Lễ khai hội ⟦mùng 6 tháng Giêng⟧ → DATE 2023-01-27
Mừng ngày Nhà giáo Việt Nam ⟦20/11⟧ → DATE 2023-11-20
`,
);

export const secondViClock = table(
  'Vietnamese, second set: hours',
  'vi',
  '2023-10-20',
  `
Hỏa hoạn xảy ra lúc ⟦17h30 chiều 19/10⟧ → TIME 2023-10-19T17:30
Trận đấu bắt đầu lúc ⟦19h⟧ tại Mỹ Đình → TIME 2023-10-20T19:00
Phong tỏa từ ⟦0h ngày 21/10⟧ → TIME 2023-10-21T00:00
Hạn chót là ⟦23h59 ngày 31/12⟧ → TIME 2023-12-31T23:59
Tàu chạy lúc ⟦6 giờ 5 phút⟧ → TIME 2023-10-20T06:05
Vào ⟦5g sáng 19-10⟧, xe khách lao xuống vực → TIME 2023-10-19T05:00
Lúc ⟦10h kém 10⟧, phiên họp kết thúc → TIME 2023-10-20T09:50
Đến ⟦12h trưa qua⟧, giá vàng vẫn tăng → TIME 2023-10-19T12:00
Lễ viếng lúc ⟦4h chiều nay⟧ → TIME 2023-10-20T16:00
Chung kết diễn ra lúc ⟦7h tối mai⟧ → TIME 2023-10-21T19:00
Vào ⟦20 giờ, ngày 19/10⟧, xe mất lái → TIME 2023-10-19T20:00
Khai mạc lúc ⟦19:00 ngày 22/10⟧ → TIME 2023-10-22T19:00
Vào lúc ⟦8 giờ 15 phút, sáng 18/10⟧ → TIME 2023-10-18T08:15
Bóng lăn lúc ⟦14h (giờ Hà Nội)⟧ → TIME 2023-10-20T14:00+07:00
Trực tiếp ⟦1h30 ngày 21/10 (theo giờ Việt Nam)⟧ → TIME 2023-10-21T01:30+07:00
Tàu phóng lúc ⟦15h GMT⟧ → TIME 2023-10-20T15:00Z
Mở cửa ⟦8h00 - 11h30 ngày 22/10⟧ → TIME 2023-10-22T08:00/2023-10-22T11:30
Trước ⟦17h ngày 25/10⟧, thí sinh phải xác nhận → TIME 2023-10-25T17:00
⟦22h ngày 19/10⟧, tâm bão ở 17,5 độ Vĩ Bắc → TIME 2023-10-19T22:00
⟦Mười giờ đêm qua⟧, khu phố mất điện → TIME 2023-10-19T22:00
Vào hồi ⟦7 giờ 30 phút ngày 18 tháng 10 năm 2023⟧ → TIME 2023-10-18T07:30
`,
);
