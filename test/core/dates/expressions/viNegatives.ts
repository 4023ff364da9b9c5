import { table } from './table';

export const viNegatives = table(
  'Vietnamese: what is no date',
  'vi',
  '2020-07-02',
  `
Việt Nam thắng Thái Lan 2-1 → –
Tỷ số 3-0 nghiêng về đội khách → –
Hơn 2/3 số phiếu đã được kiểm → –
Khoảng 1/3 dân số thế giới → –
Có 3/4 người được hỏi đồng ý → –
Phục vụ 24/7 → –
Hoạt động 24/24 giờ → –
Nghị quyết 68/NQ-CP của Chính phủ → –
Nghị định số 15/2020/NĐ-CP → –
Luật số 12/2017/QH14 → –
Thông tư 09/2019/TT-BTC quy định → –
Quyết định số 5/2020 của bộ → –
Liên hệ 0903.123.456 để đặt chỗ → –
Hotline: 024-3825-4231 → –
Giá xăng 18.500 đồng/lít → –
Giá tăng 5.9% so với cùng kỳ → –
Đạt 18,5 triệu tấn → –
Số nhà 12/5 đường Lê Lợi → –
Ở hẻm 5/10 phường 3 → –
Trên đường 3/2, quận 10 → –
Đi qua đường 30/4 thì rẽ → –
Cài phiên bản 2.0.1 → –
Máy chủ 192.168.1.1 bị lỗi → –
Máy bay F-16 và tàu 5-10 → –
Dịch COVID-19 phức tạp → –
Đứng thứ 7 thế giới → –
Là đối tác thương mại lớn thứ 7 của Hoa Kỳ → –
Lần thứ hai đến Việt Nam → –
Chiến tranh thế giới thứ hai → –
Điểm 9/10 môn Toán → –
Ngày càng phát triển → –
Ngày nay, đời sống khá hơn → –
Hiện nay, giá cao → –
Thời gian qua, hai bên → –
Nhiều năm qua, hai nước → –
Vài năm gần đây, mưa nhiều → –
Những năm gần đây, kinh tế tăng → –
Cậu bé 5 tuổi → –
Ông 78 tuổi → –
Có năm người bị thương → –
Ba người đàn ông → –
Mùa màng bội thu → –
Tuần lộc sống ở phương Bắc → –
Thu nhập 10 tỷ USD/năm → –
Kim ngạch 20 tỷ USD → –
Tin tức 24h → –
Quý vị và các bạn → –
Sáng sủa và rõ ràng → –
Chiều cao 1,75m → –
Tối đa 20 người → –
Họ đi vào buổi sáng → –
Ngành đường sắt → –
Năng suất cao → –
Dưới 5/10 học sinh đạt → –
Lớp 10/2 trường Lê Quý Đôn → –
Tỉ lệ 16:9 → –
Cao 2.020 m → –
Có 2020 người dự → –
Một ngày nào đó → –
Trận đấu kết thúc 25-20 → –
Xem trang 2020 của sách → –
Mẫu xe 5-7 chỗ → –
Giảm 20-30% giá → –
Tầng 5-7 của tòa nhà → –
Tết đến, xuân về → –
Trung thu của bé → –
Theo Hồng Lĩnh/Nhân dân → –
Vùng 3/4/5 của tỉnh → –
`,
);
