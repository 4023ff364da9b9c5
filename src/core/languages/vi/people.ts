/** Kinship and other address before a name: a closed class of Vietnamese grammar. */
export const viHonorifics = words(
  'ông|bà|anh|chị|em|cô|chú|bác|cậu|mợ|dì|cháu|cụ|bé|thầy|thầy giáo|cô giáo|nàng|đồng chí|đ/c|vợ chồng ông|vợ chồng anh|vợ chồng chị|' +
    'gia đình ông|gia đình bà|gia đình anh|gia đình chị|mẹ|bố|cha|con gái|con trai|vợ|chồng|em gái|em trai|anh trai|chị gái|mr|mrs|ms|sư cô|sư thầy|đức vua|vua|' +
    'hoàng tử|công chúa|nữ hoàng|thái tử|công nương|giáo hoàng|đức giáo hoàng',
);

/** Offices, ranks, titles and trades that stand before a name in news. */
export const viOffices = words(
  'trưởng|phó|phó trưởng|chánh|phó chánh|viện trưởng|phó viện trưởng|tổng bí thư|bí thư|phó bí thư|bí thư thứ nhất|chủ tịch|phó chủ tịch|chủ tịch nước|phó chủ tịch nước|thủ tướng|phó thủ tướng|tổng thống|phó tổng thống|' +
    'bộ trưởng|thứ trưởng|ngoại trưởng|quyền bộ trưởng|thống đốc|phó thống đốc|thủ hiến|thị trưởng|tỉnh trưởng|đại sứ|tổng lãnh sự|đại biện|tham tán|công sứ|người phát ngôn|phát ngôn viên|' +
    'cố vấn|đặc phái viên|tổng thư ký|thư ký|ủy viên|uỷ viên|đại biểu|đbqh|nghị sĩ|nghị sỹ|thượng nghị sĩ|hạ nghị sĩ|dân biểu|' +
    'giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|giám đốc điều hành|nhà sáng lập|đồng sáng lập|tỷ phú|doanh nhân|ceo|chủ nhiệm|phó chủ nhiệm|hiệu trưởng|phó hiệu trưởng|' +
    'cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|tổng cục trưởng|chi cục trưởng|chánh án|phó chánh án|thẩm phán|kiểm sát viên|điều tra viên|trưởng thôn|trưởng bản|trưởng ấp|tổ trưởng|' +
    'đại tướng|thượng tướng|trung tướng|thiếu tướng|chuẩn tướng|đô đốc|phó đô đốc|chuẩn đô đốc|đại tá|thượng tá|trung tá|thiếu tá|đại úy|đại uý|thượng úy|thượng uý|trung úy|trung uý|thiếu úy|thiếu uý|thượng sĩ|trung sĩ|hạ sĩ|binh nhất|binh nhì|tư lệnh|phó tư lệnh|chính ủy|chính uỷ|phó chính ủy|tham mưu trưởng|tổng tham mưu trưởng|chỉ huy trưởng|liệt sĩ|liệt sỹ|anh hùng|chiến sĩ|chiến sỹ|cựu binh|tướng|tướng quân|tổng tư lệnh|' +
    'giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|luật sư|kỹ sư|kiến trúc sư|dược sĩ|điều dưỡng|y tá|nhà báo|nhà văn|nhà thơ|nhà nghiên cứu|nhà khoa học|nhà sử học|nhà giáo|nhà thiết kế|chuyên gia|chuyên viên|phóng viên|biên tập viên|gs|pgs|ts|ths|bs|bscki|bsckii|ls|kts|ks|gs.ts|pgs.ts|gs-ts|pgs-ts|ts.bs|ths.bs|pv|btv|' +
    'ca sĩ|ca sỹ|nhạc sĩ|nhạc sỹ|họa sĩ|hoạ sĩ|nghệ sĩ|nghệ sỹ|nghệ sĩ nhân dân|nghệ sĩ ưu tú|nsnd|nsưt|diễn viên|nữ diễn viên|nam diễn viên|đạo diễn|biên kịch|mc|người mẫu|siêu mẫu|hoa hậu|á hậu|nam vương|nữ ca sĩ|nam ca sĩ|rapper|vũ công|nghệ nhân|nghệ nhân ưu tú|biên đạo|nsx|nhà sản xuất|' +
    'hlv|huấn luyện viên|cầu thủ|tiền đạo|tiền vệ|hậu vệ|trung vệ|thủ môn|thủ thành|trung phong|đội trưởng|đội phó|chân sút|vđv|vận động viên|tay vợt|kỳ thủ|võ sĩ|võ sỹ|kình ngư|trọng tài|tay đua|xạ thủ|đô cử|bầu|danh thủ|cua-rơ|cựu danh thủ|cựu tuyển thủ|tuyển thủ|' +
    'già làng|bệnh nhi|bé trai|bé gái|cháu bé|hành khách|giáo viên|cô nuôi|nhạc trưởng|chủ tọa|chủ tọa phiên tòa|kế toán trưởng|thầy thuốc|đầu bếp|blogger|streamer|tiktoker|youtuber|shipper|chủ homestay|nữ sinh viên|nhạc công|nhiếp ảnh gia|nhà phê bình|thầy trò hlv|cán bộ|nhân viên|nghệ sĩ hài|danh hài|bị can|bị cáo|bị hại|bị đơn|nguyên đơn|người bào chữa|nhà phân tích|nhà bình luận|bình luận viên|blv|trưởng đoàn|phó đoàn|ngoại binh|tân binh|nội binh|nghi phạm|nghi can|đối tượng|nạn nhân|bệnh nhân|thai phụ|sản phụ|trùm ma túy|tài xế|lái xe|thuyền trưởng|cơ trưởng|cơ phó|thuyền viên|ngư dân|nông dân|công nhân|sinh viên|học sinh|nữ sinh|nam sinh|du học sinh|thí sinh|thủ khoa|á khoa|quán quân|á quân|nhân chứng|thanh niên|nam thanh niên|người đàn ông|người phụ nữ|chủ nhà|chủ quán|kẻ|tên|trùm|' +
    'linh mục|giám mục|tổng giám mục|hồng y|hòa thượng|hoà thượng|thượng tọa|thượng toạ|đại đức|ni sư|mục sư|bác sĩ chuyên khoa|cựu tổng thống|cựu thủ tướng|cựu ngoại trưởng|cựu chủ tịch|nguyên chủ tịch|nguyên bí thư|nguyên giám đốc|nguyên phó chủ tịch|nguyên bộ trưởng',
);

/**
 * Vietnamese family names: the closed class as Lê Trung Hoa counts it (Họ và tên người Việt Nam, 2005) in its common part,
 * which holds the lists of @faker-js/faker (vi) and name-variants (after the General Statistics Office), and frequent names of
 * the Tày, Thái, Hmông, Khmer, Ê Đê and Gia Rai.
 */
export const viSurnames = words(
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|An|Âu|Bạch|Bành|Bế|Biện|Cao|Cấn|Cầm|Chu|Châu|Chử|Chung|Chế|Cù|Cung|Diệp|Doãn|Đàm|Đào|Đái|Đậu|Điêu|Đinh|Đoàn|Đồng|Đổng|Đường|Giang|Giáp|Hà|Hàn|Hầu|Hứa|Hồng|Kha|' +
    'Khổng|Khúc|Khương|Khuất|Kiều|Kim|La|Lã|Lại|Lâm|Liễu|Liêu|Lò|Lỗ|Lục|Lữ|Lương|Lưu|Lường|Lù|Lư|Lầu|Lềnh|Ma|Mã|Mạc|Mạch|Mai|Mạnh|Nghiêm|Nghị|Ngụy|Nhan|Nhâm|Nhữ|Nông|Ninh|Ong|Ông|Phí|Phó|Phùng|Phương|Quách|Quản|Quàng|Quan|Sầm|Sùng|Sử|Tạ|Tăng|Thạch|' +
    'Thái|Thào|Thân|Thẩm|Thiều|Thi|Tiêu|Tiết|Tô|Tôn|Tống|Tòng|Trang|Triệu|Trịnh|Trương|Trà|Từ|Tưởng|Ung|Ưng|Uông|Văn|Vàng|Vi|Viên|Vương|Vưu|Vừ|Giàng|Hạng|Hờ|Xa|Xuân|Ksor|Siu|Rơ|Niê|Êban|Điểu|Thị|Lầu|Đới|Đôn|Phù|Phú|Lai|Ngân|Bàn|Triệu|Đèo|Lộc|Vy|Cồ',
);

export const viMiddleNames = words(
  'Thị|Văn|Hữu|Đình|Đức|Xuân|Ngọc|Quang|Minh|Thanh|Bá|Công|Duy|Trọng|Quốc|Viết|Khắc|Sỹ|Sĩ|Mạnh|Hoàng',
);

function words(list: string): string[] {
  return [...new Set(list.split('|'))];
}
