import { table } from './table';

// The second set (see secondViDays.ts): what looks like a date and is none.

export const secondViNegatives = table(
  'Vietnamese, second set: what is no date',
  'vi',
  '2023-10-20',
  `
Hotline: 1900.6868 – 024.3825.1234 → –
Điện thoại: 0912.345.678 hoặc 0903-12-05-88 → –
Nghị quyết 68/NQ-CP của Chính phủ → –
Nghị định 100/2019/NĐ-CP về xử phạt → –
Luật số 59/2020/QH14 về doanh nghiệp → –
Thông tư 02/2023/TT-NHNN về cơ cấu nợ → –
Theo Điều 5, khoản 2 của luật này → –
Điều 123 Bộ luật Hình sự 2015 quy định → –
Đội chủ nhà thắng với tỷ số 2-1 → –
Việt Nam thắng Thái Lan 3-0 ở chung kết → –
Đội hình 4-3-3 và sơ đồ 4-4-2 → –
Tỷ lệ chọi 1/12 vào trường chuyên → –
Có 4/5 người được hỏi đồng ý → –
Chiếm 1/3 diện tích cả nước → –
Hơn 3/4 dân số dùng mạng xã hội → –
Phục vụ 24/7, trực 24/24 → –
Thị lực 10/10, đạt 7/10 điểm → –
Máy bay Boeing 737, Airbus A321 và Su-30 → –
Tên lửa S-400 cùng tiêm kích F-35 → –
Quốc lộ 14B và đường 3/2, quận 10 → –
Tai nạn trên đường 30/4, thành phố Vũng Tàu → –
Nhà ở hẻm 51/20/3 Cao Thắng → –
Cửa hàng tại số 12/5 Lê Lợi → –
Bệnh viện 19-8 tiếp nhận nạn nhân → –
Tập trung ở Công viên 23/9 → –
Giá 2.020 đồng, doanh thu 1.995 tỷ đồng → –
Có 2023 người tham dự → –
Lãi suất 4,5%/năm, tăng 2,5-3% → –
Lương 10 triệu đồng/tháng → –
Giá vàng 2.200 USD/ounce → –
Vận tốc 60 km/h trên làn 2 → –
Nhóm 50-60 tuổi dễ mắc bệnh → –
Học sinh lớp 5/3 trường Kim Đồng → –
Máy chủ 10.0.12.5 bị tấn công → –
Phiên bản 12.5.20 sửa lỗi bảo mật → –
Tin Mừng Mt 5,1-12 và Ga 3,16 → –
Giăng 3:16 là câu Kinh Thánh nổi tiếng → –
Màn hình tỷ lệ 16:9 → –
Thắng set cuối 21:19, trước đó 6-4, 7-5 → –
Biến thể B.1.1.7 và Covid-19 → –
Số tài khoản 19031234567890 → –
Người thứ ba trong cuộc, lần thứ 5 liên tiếp → –
Đứng thứ tư chung cuộc → –
Ngày càng nhiều người bỏ phố về quê → –
Ngày nay, ít ai còn viết thư tay → –
Một ngày nào đó tôi sẽ trở lại → –
Hồi đó, làng còn nghèo → –
Từ nay, phí sẽ được miễn → –
Vụ tai nạn khiến năm người chết → –
Bé trai ba tháng tuổi bị bỏ rơi → –
Tài sản năm tỷ đồng bị kê biên → –
Trùm giang hồ Năm Cam → –
Chị Hai, anh Ba và ông Sáu Dân → –
Thứ trưởng Bộ Y tế phát biểu → –
Quý khách vui lòng giữ trật tự, quý vị đại biểu → –
Lực lượng tuần tra giao thông → –
Đêm nhạc Trịnh diễn ra thành công → –
Tiến độ 12/25 gói thầu → –
Có 12/25 xã đạt chuẩn → –
Thông qua với tỷ lệ 13/2 → –
Được 11/14 phiếu tán thành → –
Tỷ giá 24.350 - 24.720 đồng → –
USD | 24.350 | 24.720 → –
Xăng E5: 22.360 đồng/lít → –
Nhiệt độ 28-33 độ C → –
Trang 5/12 của báo cáo → –
Giờ cao điểm, đường ùn tắc → –
Hai Bà Trưng khởi nghĩa → –
Cao 1m68, nặng 50 kg → –
Điểm 2020 của cuốn sách → –
Phút 45+2, trọng tài thổi còi → –
Đạt 8,5/10 trên IMDb → –
Bị án chung thân về tội giết người → –
Căn hộ 2-3 phòng ngủ → –
Chạy 5-10 km mỗi buổi tập → –
`,
);
