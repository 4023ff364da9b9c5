import { table } from './table';

// The second set: written by another reader than the grammars' author, from the press's usage and TimeML, with the values
// decided before the grammars were run on it. 20 October 2023 is a Friday.

export const secondViDays = table(
  'Vietnamese, second set: days',
  'vi',
  '2023-10-20',
  `
⟦Ngày 20/10⟧, Bộ Y tế công bố số liệu → DATE 2023-10-20
⟦Sáng nay (20/10)⟧, Quốc hội thảo luận → TIME 2023-10-20TMO
⟦Chiều tối 19/10⟧, mưa lớn gây ngập → TIME 2023-10-19TEV
⟦Đêm qua⟧, ⟦rạng sáng nay⟧, nhiều nơi có mưa → TIME 2023-10-19TNI; TIME 2023-10-20TMO
⟦Khuya 18/10⟧, lực lượng chức năng rút đi → TIME 2023-10-18TNI
Ông trả lời báo chí ⟦hôm 17-10⟧ → DATE 2023-10-17
Quyết định có hiệu lực từ ⟦ngày 16.10.2023⟧ → DATE 2023-10-16
⟦Đêm 14⟧, ⟦rạng sáng 15/10⟧, bão đổ bộ → TIME 2023-10-14TNI; TIME 2023-10-15TMO
Đại hội khai mạc ⟦ngày 25⟧ và ⟦26/10⟧ tại Huế → DATE 2023-10-25; DATE 2023-10-26
Quy định áp dụng từ ⟦ngày 1/11 tới⟧ → DATE 2023-11-01
Vụ việc xảy ra ⟦ngày 12/10 vừa qua⟧ → DATE 2023-10-12
⟦Ngày 3 tháng 4 năm 1975⟧, thành phố được giải phóng → DATE 1975-04-03
⟦Sáng sớm 14/10⟧, người dân phát hiện → TIME 2023-10-14TMO
⟦Giữa trưa 13/10⟧, nắng như đổ lửa → TIME 2023-10-13TMI
Trận lượt về đá ⟦thứ Sáu tuần sau⟧ → DATE 2023-10-27
Bầu cử diễn ra vào ⟦Chủ nhật tuần này (22/10)⟧ → DATE 2023-10-22
Phiên tòa mở vào ⟦thứ 7, 21/10⟧ → DATE 2023-10-21
⟦Thứ Năm vừa rồi⟧, hai bên đã ký biên bản → DATE 2023-10-19
⟦Tối thứ Tư⟧, CLB Hà Nội thua trận → TIME 2023-10-18TEV
⟦Sáng Chủ nhật tới⟧, giải chạy khởi tranh → TIME 2023-10-22TMO
⟦Ba hôm trước⟧ anh còn gọi về → DATE 2023-10-17
Hôm nọ tôi gặp chị ấy ở chợ → –
Kể từ ⟦1/7⟧, lương cơ sở tăng → DATE 2023-07-01
Đến ⟦30/9⟧, giải ngân đạt 60% → DATE 2023-09-30
Tính đến hết ⟦ngày 30/9⟧, cả nước có 800 nghìn doanh nghiệp → DATE 2023-09-30
Báo Nhân Dân số ra ⟦ngày 19/10⟧ → DATE 2023-10-19
Bị can Nguyễn Văn A (sinh ⟦năm 1988⟧, trú tại Hà Nội) → DATE 1988
Nạn nhân là anh T. (SN ⟦1990⟧, trú xã Tân Lập) → DATE 1990
⟦Ngày 3/4⟧, hội nghị bàn về nước sạch → DATE 2023-04-03
⟦TỐI NGÀY 19/10⟧, TẠI NHÀ HÁT LỚN → TIME 2023-10-19TEV
⟦SÁNG 18-10⟧: KHAI MẠC TRIỂN LÃM → TIME 2023-10-18TMO
Từ ⟦tối 18⟧ đến ⟦sáng 20/10⟧, khu vực có mưa to → TIME 2023-10-18TEV; TIME 2023-10-20TMO
Hội chợ kéo dài ⟦ngày 28/9 - 2/10⟧ → DATE 2023-09-28/2023-10-02
Chuyến thăm ⟦28/9/2022 – 2/10/2022⟧ của Chủ tịch → DATE 2022-09-28/2022-10-02
Liên hoan phim diễn ra ⟦1-3/12⟧ tại Đà Lạt → DATE 2023-12-01/2023-12-03
Từ ⟦ngày 25/12/2022⟧ đến ⟦5/1/2023⟧ → DATE 2022-12-25; DATE 2023-01-05
Đoàn công tác thăm Lào từ ⟦ngày 16⟧ đến ⟦18/10⟧ → DATE 2023-10-16; DATE 2023-10-18
Vào ⟦ngày mồng 2 tháng 9⟧, lễ diễu binh được tổ chức → DATE 2023-09-02
Quyết định số 1234/QĐ-TTg ⟦ngày 12/10/2023⟧ của Thủ tướng → DATE 2023-10-12
⟦Ngày 10/10/23⟧, công ty nộp hồ sơ → DATE 2023-10-10
⟦Hôm qua (19/10)⟧, giá xăng giảm → DATE 2023-10-19
Trước đó, ⟦chiều 17/10⟧, ông đến Bắc Kinh → TIME 2023-10-17TAF
Dự kiến ⟦ngày 24/10⟧ sẽ bỏ phiếu tín nhiệm → DATE 2023-10-24
Hai bên gặp nhau ⟦hôm Chủ nhật⟧ → DATE 2023-10-15
⟦20/10/2023 08:15 GMT+7⟧ → TIME 2023-10-20T08:15+07:00
⟦Thứ sáu, 20/10/2023 | 07:00 GMT+7⟧ → TIME 2023-10-20T07:00+07:00
⟦Thứ Sáu, ngày 20/10/2023 - 10:05⟧ → TIME 2023-10-20T10:05
⟦Thứ Sáu,20/10/2023⟧ → DATE 2023-10-20
⟦20/10/2023-08:15⟧ → TIME 2023-10-20T08:15
⟦08:15|20/10/2023⟧ → TIME 2023-10-20T08:15
⟦06:30,20/10/2023⟧ → TIME 2023-10-20T06:30
Hà Nội,⟦20/10/2023⟧ → DATE 2023-10-20
Cập nhật: ⟦15:32 20/10/2023⟧ → TIME 2023-10-20T15:32
⟦20-10-2023 06:30:00⟧ → TIME 2023-10-20T06:30:00
⟦20.10.2023⟧ → DATE 2023-10-20
⟦Thứ 6 ngày 20/10/2023⟧ → DATE 2023-10-20
⟦2023-10-20 06:30⟧ → TIME 2023-10-20T06:30
⟦20 Tháng Mười 2023⟧ → DATE 2023-10-20
⟦Tháng Mười 20, 2023⟧ → DATE 2023-10-20
⟦20/10/2023, 06:30 AM⟧ → TIME 2023-10-20T06:30
VOV.VN - ⟦Ngày 20/10⟧, đoàn đã về nước → DATE 2023-10-20
(Dân trí) - ⟦Chiều nay⟧, tòa tuyên án → TIME 2023-10-20TAF
`,
);

export const secondViLeaning = table(
  'Vietnamese, second set: what leans on another expression',
  'vi',
  '2023-10-20',
  `
⟦Ngày 15/10⟧, cháy lớn. Vào khoảng ⟦2h30 sáng cùng ngày⟧, lửa được dập → DATE 2023-10-15; TIME 2023-10-15T02:30
Hiến máu từ ⟦9h ngày 21/10⟧ đến ⟦15h cùng ngày⟧ → TIME 2023-10-21T09:00; TIME 2023-10-21T15:00
⟦Năm 1945⟧, nạn đói xảy ra; ⟦một năm sau⟧, chiến tranh nổ ra → DATE 1945; DATE 1946
⟦Ngày 2/9/1945⟧, Người đọc tuyên ngôn. ⟦Ba ngày sau⟧, lớp học mở cửa → DATE 1945-09-02; DATE 1945-09-05
⟦Ngày 10/10⟧, anh mất tích. ⟦Hai ngày trước đó⟧, anh còn ở nhà → DATE 2023-10-10; DATE 2023-10-08
⟦Tháng 5/2010⟧, ông lên chức; ⟦tháng 8 cùng năm⟧, ông nghỉ → DATE 2010-05; DATE 2010-08
⟦Đầu năm 2019⟧ khởi công, ⟦cuối năm đó⟧ hoàn thành → DATE 2019 START; DATE 2019 END
⟦Năm 2015⟧ ông trúng cử. ⟦Năm đó⟧ ông 50 tuổi → DATE 2015; DATE 2015
⟦Ngày 1/10⟧, hai bên đình chiến. ⟦Một tuần sau đó⟧, giao tranh lại nổ ra → DATE 2023-10-01; DATE 2023-W40
⟦Tháng 3/2022⟧ ký hợp đồng, ⟦hai tháng sau⟧ giao hàng → DATE 2022-03; DATE 2022-05
⟦Năm 2018⟧, doanh thu tăng 5% so với ⟦năm trước đó⟧ → DATE 2018; DATE 2017
⟦Tối 18/10⟧ ông nhập viện, ⟦sáng hôm sau⟧ ông qua đời → TIME 2023-10-18TEV; TIME 2023-10-19TMO
⟦Ngày 5/10⟧ đoàn lên đường. ⟦Trưa hôm ấy⟧ đoàn tới nơi → DATE 2023-10-05; TIME 2023-10-05TMI
⟦Ngày 10/10⟧ có kết quả. Mẫu được lấy ⟦5 ngày trước đó⟧ → DATE 2023-10-10; DATE 2023-10-05
So với cùng kỳ ⟦năm 2022⟧, xuất khẩu giảm 8% → DATE 2022
So với cùng kỳ ⟦năm ngoái⟧, xuất khẩu giảm 8% → DATE 2022
⟦Tháng 7/2021⟧, dịch bùng phát. ⟦Tháng sau đó⟧, thành phố phong tỏa → DATE 2021-07; DATE 2021-08
Từ ⟦15h⟧ đến ⟦17h ngày 19/10⟧, đường bị cấm → TIME 2023-10-19T15:00; TIME 2023-10-19T17:00
Điện bị cắt từ ⟦8 giờ⟧ đến ⟦10 giờ sáng nay⟧ → TIME 2023-10-20T08:00; TIME 2023-10-20T10:00
Từ ⟦tháng 3⟧ đến ⟦tháng 8/2022⟧, giá nhà tăng → DATE 2022-03; DATE 2022-08
Trong ⟦tháng 3⟧ và ⟦tháng 4/2022⟧, hãng mở hai nhà máy → DATE 2022-03; DATE 2022-04
`,
);

export const secondViNewYear = table(
  'Vietnamese, second set: across New Year',
  'vi',
  '2024-01-03',
  `
⟦Ngày 28/12⟧, tòa đã tuyên án → DATE 2023-12-28
Lạm phát ⟦tháng 12⟧ tăng nhẹ → DATE 2023-12
⟦Thứ Bảy tuần trước⟧ có mưa → DATE 2023-12-30
Lễ hội mở vào ⟦cuối tháng 1⟧ → DATE 2024-01 END
⟦Tuần trước⟧, giá vàng lập đỉnh → DATE 2023-W52
GDP ⟦quý IV⟧ ước tăng 6,7% → DATE 2023-Q4
⟦Tết Nguyên đán năm nay⟧ được nghỉ ⟦7 ngày⟧ → DATE 2024-02-10; DURATION P7D
⟦Đầu năm nay⟧, lương tăng → DATE 2024 START
Chợ hoa họp đến ⟦ngày 30 tháng Chạp⟧ → DATE 2024-02-09
⟦Tháng 11 vừa qua⟧, hãng bán 5.000 xe → DATE 2023-11
Hạn nộp là ⟦ngày 15/2 tới⟧ → DATE 2024-02-15
⟦Năm ngoái⟧, hãng lỗ nặng → DATE 2023
⟦Tối 31/12⟧, pháo hoa được bắn ở hồ Gươm → TIME 2023-12-31TEV
`,
);

export const secondViOpen = table(
  'Vietnamese, second set: the document’s date is not known',
  'vi',
  undefined,
  `
⟦Hôm qua⟧, đoàn đã rời Huế → DATE XXXX-XX-XX
⟦Sáng ngày 5/3⟧, lễ tang được cử hành → TIME XXXX-03-05TMO
Họp báo vào ⟦thứ Ba⟧ tại trụ sở → DATE XXXX-WXX-2
⟦Năm ngoái⟧, sản lượng đạt đỉnh → DATE XXXX
Lợi nhuận ⟦quý II⟧ giảm mạnh → DATE XXXX-Q2
Hợp đồng kéo dài ⟦25 năm⟧ → DURATION P25Y
⟦Ngày 12/5/2019⟧, ông đến Vinh; ⟦sáng hôm sau⟧ ông ra Hà Nội → DATE 2019-05-12; TIME 2019-05-13TMO
⟦Tháng 9⟧, học sinh tựu trường → DATE XXXX-09
⟦10 năm trước⟧ nơi đây còn là đồng ruộng → DATE XXXX
`,
);
