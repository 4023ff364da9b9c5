import { table } from './table';

// The third set: written after the second had been mended, again with the values decided first. 17 May 2022 is a Tuesday.

export const thirdVi = table(
  'Vietnamese, third set',
  'vi',
  '2022-05-17',
  `
Theo lịch trình, ⟦sáng mai 18/5⟧, Thủ tướng sẽ gặp Tổng thư ký LHQ → TIME 2022-05-18TMO
Đến ⟦16h30 ngày 17/5⟧, lực lượng cứu hộ đã đưa ba người ra ngoài → TIME 2022-05-17T16:30
Trong hai ⟦ngày 16⟧ và ⟦17/5⟧, đoàn khảo sát làm việc tại Cà Mau → DATE 2022-05-16; DATE 2022-05-17
SEA Games 31 diễn ra từ ⟦12⟧ đến ⟦23/5⟧ tại Việt Nam → DATE 2022-05-12; DATE 2022-05-23
Vòng bảng kết thúc ⟦ngày 15/5⟧; bán kết đá ⟦ngày 19/5⟧, chung kết ⟦ngày 22/5⟧ → DATE 2022-05-15; DATE 2022-05-19; DATE 2022-05-22
⟦Tối 15.5⟧, U23 Việt Nam thắng 2-0 trên sân Việt Trì → TIME 2022-05-15TEV
Công an bắt Trần Văn B. (32 tuổi) vào ⟦đêm 14/5⟧ → TIME 2022-05-14TNI
Giá dầu Brent giao ⟦tháng 7⟧ tăng 2,1% lên 114,24 USD/thùng → DATE 2022-07
Chỉ số VN-Index mất 4,82% trong phiên ⟦16/5⟧ → DATE 2022-05-16
Tính chung ⟦4 tháng đầu năm⟧, kim ngạch đạt 122 tỷ USD → DATE 2022-01/2022-04
Vốn FDI bằng 88,3% so với cùng kỳ ⟦năm 2021⟧ → DATE 2021
Ông Nam sinh ⟦ngày 3-2-1957⟧ tại xã Nghi Xuân → DATE 1957-02-03
Lễ hội bia Hà Nội trở lại sau ⟦ba năm⟧ vắng bóng → DURATION P3Y
⟦Ngày 17/5⟧, UBND TP.HCM ban hành Công văn 1566/UBND-VX → DATE 2022-05-17
Cơ sở này hoạt động từ ⟦đầu năm 2020⟧ đến ⟦tháng 3/2022⟧ → DATE 2020 START; DATE 2022-03
Bản án phúc thẩm được tuyên hồi ⟦tháng 12/2021⟧ → DATE 2021-12
Dự án chậm tiến độ gần ⟦5 năm⟧ → DURATION P5Y LESS_THAN
Theo hợp đồng ký ⟦cuối tháng 4 vừa qua⟧, giá giảm 5% → DATE 2022-04 END
Từ ⟦0h ngày 15/5⟧, hành khách không cần xét nghiệm → TIME 2022-05-15T00:00
Học phí ⟦năm học 2022-2023⟧ tăng → DATE 2022/2023
Cầu được xây từ ⟦những năm 30 của thế kỷ 20⟧ → DATE 193X
Hội nghị Trung ương 5 khóa XIII họp từ ⟦ngày 4⟧ đến ⟦10/5/2022⟧ → DATE 2022-05-04; DATE 2022-05-10
⟦Chiều thứ Hai⟧, giá vàng SJC lùi về 69 triệu đồng → TIME 2022-05-16TAF
Hai bên sẽ gặp lại vào ⟦thứ Năm tuần này⟧ → DATE 2022-05-19
Ngành du lịch kỳ vọng đón 60 triệu lượt khách trong ⟦năm nay⟧ → DATE 2022
Vụ cháy xảy ra ⟦cách đây hai tuần⟧ → DATE 2022-W18
Hơn ⟦20 năm trước⟧, nơi đây là bãi đất hoang → DATE 2002 BEFORE
Bà làm giám đốc từ ⟦tháng 9/2015⟧, ⟦bốn năm sau⟧ thì từ chức → DATE 2015-09; DATE 2019
Xe bán tải va chạm xe máy lúc ⟦21h10 ngày 16/5⟧, ⟦sáng hôm sau⟧ nạn nhân tử vong → TIME 2022-05-16T21:10; TIME 2022-05-17TMO
⟦Ngày 30/4/1975⟧ đất nước thống nhất, hơn ⟦một năm sau⟧ đổi tên → DATE 1975-04-30; DATE 1976 AFTER
Dự báo từ ⟦đêm 17/5⟧ đến ⟦sáng 19/5⟧, Bắc Bộ có mưa to → TIME 2022-05-17TNI; TIME 2022-05-19TMO
Mỗi ca kéo dài từ ⟦6 đến 8 tiếng⟧ → DURATION PT6H/PT8H
Ông Putin nói ⟦hôm thứ Hai⟧ rằng Nga không có vấn đề gì → DATE 2022-05-16
Thời gian nộp hồ sơ: từ ⟦20/5/2022⟧ đến hết ⟦ngày 30/6/2022⟧ → DATE 2022-05-20; DATE 2022-06-30
Giờ làm việc: ⟦7h30 - 17h00⟧, trừ ⟦Chủ nhật⟧ → TIME 2022-05-17T07:30/2022-05-17T17:00; DATE 2022-05-15
Kỳ thi tốt nghiệp THPT diễn ra trong hai ⟦ngày 7⟧ và ⟦8/7⟧ → DATE 2022-07-07; DATE 2022-07-08
Đây là lần thứ hai trong ⟦5 năm⟧, thành phố đăng cai → DURATION P5Y
Đến ⟦cuối quý I/2022⟧, nợ xấu ở mức 1,6% → DATE 2022-Q1 END
Hãng thu về 20 tỷ USD ⟦mỗi năm⟧ → SET P1Y
Chợ đêm mở cửa ⟦mỗi tối thứ Sáu⟧ → SET XXXX-WXX-5TEV
Trường cho học sinh nghỉ ⟦hai tháng rưỡi⟧ → DURATION P2M15D
Sau ⟦một tuần⟧ điều trị, bệnh nhân xuất viện → DURATION P1W
Giải thưởng có từ ⟦năm 1901⟧, trao vào ⟦ngày 10/12 hằng năm⟧ → DATE 1901; SET XXXX-12-10
⟦Ngày 7/5/1954⟧, chiến dịch Điện Biên Phủ toàn thắng → DATE 1954-05-07
Thông tin được đăng trên Facebook ⟦tối qua⟧ → TIME 2022-05-16TEV
Tiêm mũi 3 sau mũi 2 ít nhất ⟦3 tháng⟧ → DURATION P3M EQUAL_OR_MORE
Thủ tướng tới Washington ⟦trưa 11/5 (giờ địa phương)⟧ → TIME 2022-05-11TMI
Phát biểu ⟦ngày 17.5⟧, ông cho rằng cần thêm ⟦6 tháng⟧ → DATE 2022-05-17; DURATION P6M
⟦Ngày mồng 8 tháng 4 âm lịch⟧ là ngày Phật đản theo truyền thống cũ → DATE 2022-05-08
⟦Rằm tháng Tư năm nay⟧ rơi vào ⟦ngày 15/5⟧ → DATE 2022-05-15; DATE 2022-05-15
Tháp được khởi dựng từ ⟦thế kỷ 9⟧ và trùng tu ⟦năm 1998⟧ → DATE 08XX; DATE 1998
Ông giữ ghế nghị sĩ ⟦ba thập kỷ⟧ → DURATION P3DE
Đội thắng 3/4 trận, hòa 1/4 → –
Hai xe biển số 51C-123.45 và 29A-5.678 va chạm → –
Quyết định 39/2021/QĐ-UBND và Chỉ thị 11/CT-TTg → –
Mua vé qua số 1900 1099 hoặc 0236.3.888.666 → –
Khu phố 3, ấp 5, tổ 7 → –
Tòa nhà số 8-10 Nguyễn Huệ, quận 1 → –
Đề thi có 40 câu, mỗi câu 0,25 điểm, 50 phút/đề → –
Tỷ lệ ủng hộ là 51-49 → –
Hàng hóa thiết yếu ngày một đắt đỏ → –
Mỹ nhân một thời nay đã ở ẩn → –
Vị trí thứ hai thuộc về Hà Nội → –
Tuổi trung bình là 22,5; chiều cao 1,75 m → –
Nước này có 63/63 tỉnh thành hoàn thành → –
Đoạn Km 12+300 - Km 15+700 → –
Dung lượng 8/256 GB, camera 12.2 MP → –
Đường dây 500 kV mạch 3 → –
Nhà thơ Xuân Diệu, nhạc sĩ Thu Hồ → –
Năm anh em trên một chiếc xe tăng → –
Cô Tư, dì Năm và chú Bảy → –
Đề án 06 và Nghị quyết 30a → –
Chương trình 135, Chỉ thị 05 → –
Tọa độ 10.5-106.7 → –
`,
);
