/**
 * What bodies do in news: verbs of saying, deciding and administering that stand right behind a body's name, after the
 * classes of speech-act and administrative verbs in Diệp Quang Ban, Ngữ pháp tiếng Việt (2005), and the terms of the
 * laws on administrative and criminal procedure.
 */
export const viVerbs: readonly string[] = [
  ...new Set(
    (
      'thông báo|thông tin|công bố|tuyên bố|phát biểu|phát ngôn|khuyến cáo|cảnh báo|dự báo|dự kiến|đánh giá|nhận định|nhận xét|xác nhận|xác minh|ghi nhận|giải thích|giải trình|báo cáo|kiến nghị|kêu gọi|vận động|chỉ ra|chỉ đạo|chỉ định|phản đối|phản hồi|phản ánh|bác bỏ|bác đơn|tố cáo|cáo buộc|lên án|lên tiếng|hoan nghênh|ca ngợi|chúc mừng|cảm ơn|xin lỗi|thừa nhận|tiết lộ|hứa|cam kết|thỏa thuận|đồng ý|nhất trí|thống nhất|phê duyệt|phê chuẩn|thông qua|ban hành|ra quyết định|quyết định|quy định|áp dụng|cấp phép|cấp giấy|cấm|cho phép|chấp thuận|từ chối|hủy|thu hồi|thu giữ|thu thập|tịch thu|tạm giữ|tạm giam|tạm dừng|khởi tố|truy tố|truy nã|truy bắt|truy xét|bắt giữ|bắt tạm giam|xét xử|tuyên án|tuyên phạt|kết án|kết luận|điều tra|khám xét|khám nghiệm|khám phá|triệt phá|triệu tập|lập biên bản|lập hồ sơ|xử phạt|xử lý|phạt|kiểm tra|thanh tra|giám sát|theo dõi|rà soát|khảo sát|thẩm tra|' +
      'phối hợp|hợp tác|liên kết|tham gia|tham dự|tham mưu|chủ trì|chủ động|đồng chủ trì|tổ chức lễ|tiến hành|thực hiện|triển khai|thi hành|thành lập|giải thể|sáp nhập|điều động|điều chỉnh|điều hành|bổ nhiệm|miễn nhiệm|bầu|luân chuyển|phân công|giao|bàn giao|tiếp nhận|tiếp tục|tiếp xúc|tiếp đón|đón|tiễn|thăm|gặp|họp|hội đàm|làm việc|ký|trao|trao tặng|tặng|gửi|khen thưởng|hỗ trợ|giúp|giúp đỡ|ủng hộ|tài trợ|tài chợ|chi trả|chi|đầu tư|xây dựng|khởi công|khánh thành|khai trương|khai mạc|bế mạc|ra mắt|giới thiệu|phát động|phát hiện|phát hành|phát lệnh|huy động|kích hoạt|hướng dẫn|tập huấn|đào tạo|tuyển dụng|tuyển sinh|công nhận|vinh danh|đăng cai|đăng ký|đăng tải|dẫn lời|dẫn|đưa tin|cung cấp|cập nhật|lắp đặt|vận hành|khai thác|sản xuất|bán|mua|nhập khẩu|xuất khẩu|tăng|giảm|hạ|nâng|duy trì|giữ|đóng cửa|mở cửa|chấm dứt|kéo dài|hoàn thành|hoàn tất|hoàn thiện|đảm bảo|bảo đảm|quản lý chặt|tấn công|không kích|rút|triển lãm|thắng|thua|hòa|vô địch|giành|ghi bàn|chiến thắng|chủ quản|đối mặt|gây|gặp khó|lo ngại|quan tâm|hi vọng|hy vọng|kỳ vọng|mong|tin|tự tin|sử dụng|đặt|nhận|tổng hợp|thống kê|tính toán|ước tính|tìm|tìm kiếm|tiêu hủy|vào cuộc|có mặt|có văn bản|có công văn|trình|soạn thảo|lấy ý kiến|góp ý|thảo luận|bàn|xem xét|nghiên cứu phương án|chuyển|chuyển giao|vận chuyển|đóng góp|thay mặt|đại diện'
    ).split('|'),
  ),
];
