import { table } from './table';

export const viClock = table(
  'Vietnamese: hours',
  'vi',
  '2020-07-02',
  `
Trận đấu lúc ⟦8h15⟧ trên VTV → TIME 2020-07-02T08:15
Cháy xảy ra lúc ⟦6h sáng 10/6⟧ → TIME 2020-06-10T06:00
Tàu rời ga lúc ⟦10g20 ngày 7/6⟧ → TIME 2020-06-07T10:20
Vào lúc ⟦20h30 ngày 1/7⟧, mưa đá → TIME 2020-07-01T20:30
Khoảng ⟦3 giờ chiều 28/6⟧, xe lật → TIME 2020-06-28T15:00
Lúc ⟦8 giờ 30 phút sáng nay⟧ → TIME 2020-07-02T08:30
Lúc ⟦10 giờ kém 15⟧, chuông reo → TIME 2020-07-02T09:45
Lúc ⟦7 giờ rưỡi tối qua⟧ → TIME 2020-07-01T19:30
Lúc ⟦tám giờ sáng⟧, lễ bắt đầu → TIME 2020-07-02T08:00
Lúc ⟦12 giờ trưa⟧ trời nóng → TIME 2020-07-02T12:00
Lúc ⟦1 giờ sáng 30/6⟧ → TIME 2020-06-30T01:00
Lúc ⟦11 giờ đêm 29/6⟧ → TIME 2020-06-29T23:00
Từ ⟦8h⟧ đến ⟦17h⟧ ⟦hàng ngày⟧ → TIME XXXX-XX-XXT08:00; TIME XXXX-XX-XXT17:00; SET P1D
Chợ họp ⟦mỗi thứ Bảy⟧ từ ⟦5 giờ⟧ đến ⟦9 giờ⟧ → SET XXXX-WXX-6; TIME XXXX-WXX-6T05:00; TIME XXXX-WXX-6T09:00
⟦Hôm nay, lúc 8h⟧, ông lại đi bộ như ⟦mỗi ngày⟧ → TIME 2020-07-02T08:00; SET P1D
Họp lúc ⟦14 giờ ngày 30/6⟧ → TIME 2020-06-30T14:00
⟦9h30⟧, đoàn xe rời bến → TIME 2020-07-02T09:30
Lúc ⟦17:45⟧, xe đến → TIME 2020-07-02T17:45
Trực tiếp lúc ⟦2h00 ngày 5/7 (giờ Việt Nam)⟧ → TIME 2020-07-05T02:00+07:00
Lúc ⟦22h ngày 25/6/2019⟧ → TIME 2019-06-25T22:00
⟦Sáng 5/6, lúc 8h30⟧, lễ tang → TIME 2020-06-05T08:30
⟦Ngày 5/6, 8h30⟧ → TIME 2020-06-05T08:30
⟦15 giờ 5 phút ngày 30/6⟧ → TIME 2020-06-30T15:05
Đến ⟦9h ngày 30/6⟧ bắt đầu, kết thúc lúc ⟦9h30 cùng ngày⟧. → TIME 2020-06-30T09:00; TIME 2020-06-30T09:30
Vụ cháy xảy ra lúc ⟦9h30 hôm qua⟧, dập tắt lúc ⟦10 giờ 15 cùng ngày⟧ → TIME 2020-07-01T09:30; TIME 2020-07-01T10:15
Tàu chạy lúc ⟦7:45 ngày mai⟧; ⟦3 hôm sau⟧ tàu về → TIME 2020-07-03T07:45; DATE 2020-07-06
`,
);
// *hàng ngày* behind the hours is an expression of its own.
