import { table } from './table';

/** Vietnamese days, with and without the year. 2 July 2020 is a Thursday. */
export const viDays = table(
  'Vietnamese: days',
  'vi',
  '2020-07-02',
  `
Họp báo diễn ra vào ⟦chiều ngày 2/7⟧ tại Hà Nội → TIME 2020-07-02TAF
⟦Tối 7/6⟧, tại Trung tâm Hội nghị → TIME 2020-06-07TEV
⟦Sáng 1/7⟧, Thủ tướng tiếp Đại sứ → TIME 2020-07-01TMO
⟦Ngày 14/12/2016⟧, hai bên điện đàm → DATE 2016-12-14
Cuộc họp ⟦ngày mai⟧; ⟦ngày 5-9⟧ khai giảng → DATE 2020-07-03; DATE 2020-09-05
Lễ khai giảng ⟦ngày 5-9⟧ sẽ diễn ra → DATE 2020-09-05
Vụ tai nạn xảy ra ⟦ngày 18.5⟧ tại Đồng Nai → DATE 2020-05-18
Ông sinh ⟦ngày 19.5.1890⟧ tại Nghệ An → DATE 1890-05-19
Ông ký ⟦ngày 02-09-1945⟧ → DATE 1945-09-02
Khởi công ⟦ngày 2 tháng 9 năm 1945⟧ tại Hà Nội → DATE 1945-09-02
Khánh thành ⟦ngày 15 tháng 6⟧ vừa xong → DATE 2020-06-15
Khởi hành ⟦ngày hai tháng chín⟧ → DATE 2020-09-02
Hạn chót là ⟦2020-07-15⟧. → DATE 2020-07-15
Phiên họp ⟦hôm 30/6⟧ đã thông qua → DATE 2020-06-30
⟦Hôm nay⟧, trời nắng → DATE 2020-07-02
⟦Hôm qua⟧ ông đến Huế → DATE 2020-07-01
⟦Ngày hôm qua⟧, giá vàng tăng → DATE 2020-07-01
⟦Hôm kia⟧ có mưa → DATE 2020-06-30
⟦Ngày mai⟧, Quốc hội bế mạc → DATE 2020-07-03
⟦Ngày kia⟧ anh về → DATE 2020-07-04
⟦Sáng nay⟧, đoàn rời Hà Nội → TIME 2020-07-02TMO
⟦Chiều qua⟧, mưa lớn → TIME 2020-07-01TAF
⟦Tối qua⟧ có động đất → TIME 2020-07-01TEV
⟦Đêm qua⟧ trời lạnh → TIME 2020-07-01TNI
⟦Đêm nay⟧ có mưa → TIME 2020-07-02TNI
⟦Sáng mai⟧ thi môn Văn → TIME 2020-07-03TMO
⟦Chiều mai⟧ trời nắng → TIME 2020-07-03TAF
⟦Tối hôm qua⟧, cháy lớn → TIME 2020-07-01TEV
⟦Sáng hôm nay⟧ khai mạc → TIME 2020-07-02TMO
⟦Rạng sáng 30/6⟧, cảnh sát ập vào → TIME 2020-06-30TMO
⟦Trưa 28/6⟧, nhiệt độ 40 độ → TIME 2020-06-28TMI
⟦Đêm 25/6⟧ và ⟦sáng 26/6⟧ có mưa → TIME 2020-06-25TNI; TIME 2020-06-26TMO
⟦Thứ Hai tuần trước⟧, tòa tuyên án → DATE 2020-06-22
⟦Thứ Sáu tuần này⟧ có lịch → DATE 2020-07-03
Cuộc gặp ⟦thứ Tư tuần tới⟧ → DATE 2020-07-08
Họ gặp nhau ⟦hôm thứ Ba⟧ → DATE 2020-06-30
Họp vào ⟦thứ 2⟧ tại trụ sở → DATE 2020-06-29
⟦Chủ nhật tới⟧, đội tuyển ra sân → DATE 2020-07-05
⟦Chủ Nhật vừa qua⟧, hội chợ khép lại → DATE 2020-06-28
⟦Sáng thứ Bảy tuần trước⟧ → TIME 2020-06-27TMO
⟦Chiều thứ 6⟧ anh đi làm → TIME 2020-06-26TAF
Ông sẽ phát biểu vào ⟦thứ Hai⟧ → DATE 2020-07-06
⟦Thứ Năm, ngày 25/6⟧, Quốc hội họp → DATE 2020-06-25
⟦Thứ Ba (30/6)⟧, ông tới Paris → DATE 2020-06-30
⟦Thứ Năm, 02/07/2020⟧ → DATE 2020-07-02
⟦Thứ năm, 02/07/2020, 14:35 (GMT+7)⟧ → TIME 2020-07-02T14:35+07:00
⟦08:50 | 09/09/2019 GMT+7⟧ → TIME 2019-09-09T08:50+07:00
⟦02/07/2020 14:35⟧ → TIME 2020-07-02T14:35
Cập nhật lúc ⟦10:25, 02/07/2020⟧ → TIME 2020-07-02T10:25
Ngày đăng: ⟦02-07-2020⟧ → DATE 2020-07-02
Hội nghị từ ⟦ngày 24-28/6⟧ tại Đà Nẵng → DATE 2020-06-24/2020-06-28
Tổ chức ⟦27-30/6/2019⟧ ở Huế → DATE 2019-06-27/2019-06-30
Trại hè ⟦28/6-2/7⟧ tại Sa Pa → DATE 2020-06-28/2020-07-02
Từ ⟦2/3⟧ đến ⟦5/3⟧, mưa lớn → DATE 2020-03-02; DATE 2020-03-05
Diễn ra từ ⟦ngày 5⟧ đến ⟦ngày 10/6⟧ → DATE 2020-06-05; DATE 2020-06-10
Trong các ⟦ngày 5⟧, ⟦6⟧ và ⟦7/6⟧ → DATE 2020-06-05; DATE 2020-06-06; DATE 2020-06-07
⟦Ngày 5/6⟧, đoàn đến Huế. ⟦Hôm sau⟧, đoàn vào Đà Nẵng → DATE 2020-06-05; DATE 2020-06-06
⟦Sáng 5/6⟧ đoàn đến. ⟦Chiều cùng ngày⟧, đoàn về → TIME 2020-06-05TMO; TIME 2020-06-05TAF
⟦Ngày 1/6⟧ ông nhậm chức. ⟦Cùng ngày⟧ ông gặp báo chí → DATE 2020-06-01; DATE 2020-06-01
⟦Ngày 5/3 năm ngoái⟧ ông nghỉ hưu → DATE 2019-03-05
⟦Ngày 15 tháng trước⟧, giá tăng → DATE 2020-06-15
⟦Ngày 20 tháng này⟧ là hạn chót → DATE 2020-07-20
Dịp lễ ⟦30/4⟧ và ⟦1/5⟧, du khách tăng → DATE 2020-04-30; DATE 2020-05-01
Kỷ niệm Quốc khánh ⟦2/9⟧ → DATE 2020-09-02
Nhân Ngày Quốc tế Phụ nữ ⟦8/3⟧ → DATE 2020-03-08
Nhật báo số ra ⟦hôm nay (16/6)⟧ → DATE 2020-06-16
HỌP BÁO ⟦CHIỀU NGÀY 2/7⟧ → TIME 2020-07-02TAF
⟦NGÀY 30 THÁNG 6 NĂM 2020⟧ → DATE 2020-06-30
⟦Mùng 2/9⟧ cả nước nghỉ → DATE 2020-09-02
`,
);

export const viOpenDays = table(
  'Vietnamese: days in an article without a date',
  'vi',
  undefined,
  `
Họp báo ⟦chiều ngày 2/7⟧ → TIME XXXX-07-02TAF
Đoàn đến ⟦sáng 6/3⟧, gặp gỡ → TIME XXXX-03-06TMO
⟦Hôm qua⟧, mưa lớn → DATE XXXX-XX-XX
⟦Tối qua⟧ có mưa → TIME XXXX-XX-XXTEV
⟦Thứ Hai tuần trước⟧ → DATE XXXX-WXX-1
⟦Ngày 5/3/2021⟧ khai mạc → DATE 2021-03-05
⟦Năm ngoái⟧ lỗ lớn → DATE XXXX
⟦Tháng 7⟧ có bão → DATE XXXX-07
⟦Cách đây 28 năm⟧, hai nước → DATE XXXX
⟦Tuần tới⟧ có mưa → DATE XXXX-WXX
`,
);

export const viNewYear = table(
  'Vietnamese: across New Year',
  'vi',
  '2021-01-05',
  `
⟦Ngày 28/12⟧, ông qua đời → DATE 2020-12-28
⟦Ngày 3/1⟧, tàu cập cảng → DATE 2021-01-03
⟦Tháng 12⟧, xuất khẩu tăng → DATE 2020-12
⟦Tháng 11 vừa qua⟧, giá giảm → DATE 2020-11
Hội chợ diễn ra ⟦28/12-3/1⟧ → DATE 2020-12-28/2021-01-03
⟦Cuối năm ngoái⟧, giá tăng → DATE 2020 END
⟦Tuần trước⟧ trời rét → DATE 2020-W53
`,
);
