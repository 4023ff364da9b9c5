import type { LineKind } from '../../annotation';
import { type BoilerplateCues, phrases, starts, topics, words } from '../boilerplateCues';
import { enBoilerplate } from '../en/boilerplate';

/**
 * What Vietnamese news sites write around their articles. Collected from the common wording of Vietnamese content
 * management systems and newspapers' interfaces, not from particular documents; the function words are the closed
 * classes of the language (Ủy ban Khoa học xã hội, Ngữ pháp tiếng Việt, 1983: phụ từ, kết từ, trợ từ, đại từ).
 */
export const viBoilerplate: BoilerplateCues = {
  // English interface words stand on Vietnamese pages too: players, share bars, templates.
  headings: new Map<string, LineKind>([
    ...enBoilerplate.headings,
    ...phrases({
      'related-links': `tin liên quan; tin bài liên quan; bài liên quan; bài viết liên quan; các bài liên quan; các tin liên quan;
      các bài viết liên quan; tin tức liên quan; nội dung liên quan; chủ đề liên quan; sự kiện liên quan; văn bản liên quan;
      tin cùng chuyên mục; cùng chuyên mục; bài cùng chuyên mục; bài viết cùng chuyên mục; tin cùng loại; tin cùng mục;
      cùng chủ đề; tin cùng chủ đề; bài cùng chủ đề; cùng tác giả; bài cùng tác giả; tin cùng tác giả; cùng sự kiện; tin cùng sự kiện;
      các tin khác; tin khác; tin bài khác; các tin bài khác; bài viết khác; các bài viết khác; các bài khác; những tin khác; bài khác;
      các tin đã đưa; các tin cũ hơn; tin cũ hơn; các tin mới hơn; tin mới hơn; tin mới; tin mới nhất; tin mới nhận; tin mới cập nhật;
      bài mới; bài mới nhất; bài viết mới; bài viết mới nhất; mới nhất; mới cập nhật; tin tức mới; tin tức mới nhất; tin trong ngày;
      tin nổi bật; nổi bật; tin tiêu điểm; tiêu điểm; tin chính; tin nóng; tin hot; tin vắn; tin nhanh; tin tức nổi bật; nổi bật trang chủ;
      bài nổi bật; bài viết nổi bật; chủ đề nổi bật; sự kiện nổi bật; sự kiện; dòng sự kiện; đọc thêm; xem thêm; đọc tiếp;
      đọc thêm bài viết; bài tiếp theo; bài trước; bài sau; tin tiếp theo; tin trước; có thể bạn quan tâm; bạn có thể quan tâm;
      có thể bạn chưa đọc; có thể bạn thích; bạn có thể thích; bạn quan tâm; có thể bạn muốn đọc; mời bạn đọc; mời quý độc giả xem thêm;
      mời độc giả xem thêm; đừng bỏ lỡ; đừng bỏ qua; không thể bỏ lỡ; không thể bỏ qua; gợi ý cho bạn; dành cho bạn; đề xuất cho bạn;
      bài đề xuất; tin đề xuất; tin tài trợ; tin quảng cáo; thông tin doanh nghiệp; tin doanh nghiệp; tin đọc thêm; tin bài nổi bật;
      tin bài mới; tin bài mới nhất; tin ảnh liên quan; tin theo ngày; tin khác trong mục; trong chuyên mục; tin tài trợ; góc nhìn;
      chuyên đề; chủ đề; tin cùng chuyên đề; tin hay; bài hay; chuyện lạ; khuyến mãi; rao vặt; thông báo; tin địa phương`,
      'most-read': `đọc nhiều; đọc nhiều nhất; tin đọc nhiều; tin đọc nhiều nhất; bài đọc nhiều; bài đọc nhiều nhất; bài viết đọc nhiều;
      đọc nhiều trong ngày; đọc nhiều trong tuần; xem nhiều; xem nhiều nhất; tin xem nhiều; tin xem nhiều nhất; bài xem nhiều;
      bài viết xem nhiều; xem nhiều trong ngày; xem nhiều trong tuần; tin được xem nhiều; tin được xem nhiều nhất; được quan tâm nhất;
      được quan tâm; quan tâm nhiều nhất; tin được quan tâm; bình luận nhiều; bình luận nhiều nhất; tin bình luận nhiều; phổ biến;
      phổ biến nhất; xu hướng; thịnh hành; được đọc nhiều; được đọc nhiều nhất; tin được đọc nhiều; nhiều người đọc; top tin tức; đang hot; đang được quan tâm; tin đang được quan tâm; tin đáng chú ý; được đọc nhiều trong ngày`,
      'media-list': `multimedia; đa phương tiện; video; videos; video clip; clip; video mới; video mới nhất; video nổi bật; video hay; video khác;
      xem nhiều video; thư viện video; infographic; infographics; inforgraphic; ảnh; tin ảnh; chùm ảnh; phóng sự ảnh; thư viện ảnh; album ảnh;
      ảnh đẹp; podcast; podcasts; emagazine; e-magazine; megastory; mega story; longform; longforms; truyền hình; phát thanh; media; media story;
      photo; photos; ảnh - video; video - ảnh; ảnh và video; audio; tv; truyền hình trực tuyến; báo nói`,
      'share-widget': `ý kiến; ý kiến bạn đọc; ý kiến độc giả; bình luận; bình luận bài viết; bình luận của bạn; ý kiến của bạn;
      gửi bình luận; gửi ý kiến; viết bình luận; phản hồi; phản hồi bạn đọc; nhận xét; đánh giá; đánh giá bài viết; thảo luận; bạn nghĩ sao`,
      navigation: `chuyên mục; danh mục; các chuyên mục; chuyên trang; liên kết website; liên kết web; liên kết; tin theo chuyên mục;
      từ khóa; từ khoá; thẻ; tags; từ khóa nổi bật; menu; danh mục tin tức`,
      'site-chrome': `thời tiết; tỷ giá; tỉ giá; giá vàng; chứng khoán; lịch vạn niên; lịch âm; kết quả xổ số; xổ số; thăm dò ý kiến; thống kê truy cập;
      lượt truy cập; đăng nhập; đăng ký; quảng cáo; dự báo thời tiết; tỷ giá ngoại tệ; thông tin tòa soạn; thông tin liên hệ; tiện ích; hỗ trợ trực tuyến; thăm dò; bình chọn; thống kê`,
    }),
  ]),
  closings: new Set(
    words(`ý kiến; ý kiến bạn đọc; ý kiến độc giả; ý kiến của bạn; bình luận; bình luận bài viết; bình luận của bạn; gửi bình luận; gửi ý kiến;
      viết bình luận; phản hồi bạn đọc; bình luận facebook; ý kiến phản hồi; chia sẻ ý kiến của bạn; gửi phản hồi`),
  ),
  lines: new Map<string, LineKind>([
    ...enBoilerplate.lines,
    ...phrases({
      'share-widget': `chia sẻ; chia sẻ bài viết; chia sẻ bài viết này; chia sẻ facebook; chia sẻ lên facebook; chia sẻ qua email; facebook; twitter; zalo;
      zalo chat; pinterest; linkedin; telegram; messenger; copy link; sao chép; sao chép liên kết; link bài gốc; lấy link; lấy link!; email; gửi email; in; in bài;
      in bài viết; in trang; bản in; lưu; lưu bài; lưu bài viết; lưu tin; bỏ lưu; đã lưu; thích; không thích; like; like fanpage; quan tâm;
      theo dõi; theo dõi chúng tôi; theo dõi trên google news; google news; aa; a a; a+; a-; a; gửi; gửi bài; hủy; huỷ; trả lời; báo cáo; báo vi phạm;
      sao chép link; xem tất cả bình luận; xem thêm bình luận; xem thêm ý kiến; quay lại; mới nhất trước; cũ nhất; quan tâm nhất; user; user image; 
      nghe đọc bài; nghe bài viết; giọng nữ; giọng nam; miền bắc; miền nam; nữ miền bắc; nữ miền nam; nam miền bắc; nam miền nam;
      cỡ chữ; cỡ chữ nhỏ; tăng cỡ chữ; giảm cỡ chữ; nhỏ; lớn; mặc định; youtube; tiktok; instagram; rss; tặng sao; tặng quà; bình luận facebook;
      bạn cần đăng nhập để bình luận; vui lòng đăng nhập để bình luận; góp ý; yêu thích; gửi cho bạn bè; gửi cho bạn; copy link thành công; gửi phản hồi; gửi góp ý; báo lỗi; báo lỗi nội dung; pin it; vui lòng gõ tiếng việt có dấu; xem các bình luận trước; đọc bài viết; đọc bài`,
      navigation: `trang chủ; trang nhất; về trang chủ; phiên bản di động; phiên bản desktop; bản desktop; xem phiên bản di động; đầu trang; lên đầu trang; về đầu trang;
      liên hệ; liên hệ quảng cáo; liên hệ tòa soạn; giới thiệu; sơ đồ site; sơ đồ website; sitemap; tìm kiếm; tất cả; xem tất cả; tất cả chuyên mục;
      xem chi tiết; chi tiết; trang sau; trang trước; trang tiếp; đường dây nóng; hotline; tòa soạn; đặt báo; báo in; đọc báo in; tiếng việt; english;
      e-paper; 中文; français; русский; español; home; toggle navigation; menu; tin tức; thời sự; thư điện tử; văn bản; hỏi đáp; hỏi - đáp; lịch công tác; xem theo ngày; mục lục; nội dung chính; đóng; mở; trở lại;
      quay về; chọn chuyên mục; bỏ qua nội dung; chuyển đến nội dung chính; chuyển đến phần nội dung; skip to content; skip to main content`,
      'site-chrome': `đang tải; đang tải dữ liệu; đang cập nhật; đang xử lý; xin chờ; vui lòng chờ; xin chờ trong giây lát; vui lòng chờ trong giây lát; vui lòng đợi;
      vui lòng đợi trong giây lát; xin vui lòng chờ; loading; quảng cáo; advertisement; đăng nhập; đăng ký; đăng xuất; quên mật khẩu; mật khẩu; tên đăng nhập;
      nhớ mật khẩu; tài khoản; email của bạn; họ tên; họ và tên; nội dung; tiêu đề; mã xác nhận; mã bảo mật; nhập mã; điện thoại; số điện thoại; thông báo;
      đăng ký nhận tin; đăng ký nhận bản tin; nhận thông báo; bật thông báo; cho phép; chấp nhận; đồng ý; từ chối; để sau; điều khoản sử dụng; chính sách bảo mật;
      mua vào; bán ra; mua; bán; ngoại tệ; mã; hà nội; tp.hcm; tp hcm; đà nẵng; hải phòng; cần thơ; huế; biểu quyết; xem kết quả; đang online; hôm nay; hôm qua;
      trong tuần; trong tháng; tổng truy cập; tất cả tỉnh thành; nguồn tin; chưa có bình luận; tìm; hoặc; hoặc đăng nhập bằng; video đang được xử lý; tin nhắn`,
    }),
  ]),
  starts: [
    ...starts(
      'related-links',
      20,
      `xem thêm; đọc thêm; tin liên quan; bài liên quan; mời xem thêm; mời bạn đọc; mời bạn xem; mời độc giả; mời quý độc giả;
      mời quý vị; >> xem; có thể bạn quan tâm; đọc tiếp; xem chi tiết tại; xem bài`,
    ),
    ...topics('related-links', 20, 'bài trước; kỳ trước; kỳ sau; tin cũ; tin mới'),
    ...starts('related-links', 8, `tin cùng; bài cùng; các tin; các bài viết; tin bài; tin nổi bật; tin mới`, true),
    ...starts('most-read', 6, 'đọc nhiều; xem nhiều; tin đọc nhiều; tin xem nhiều', true),
    ...starts('media-list', 5, 'thư viện ảnh; thư viện video; video nổi bật; video khác', true),
    ...starts('navigation', 5, 'trở lại; quay lại; sự kiện'),
    ...enBoilerplate.starts.filter(({ kind }) => kind === 'share-widget' || kind === 'site-chrome'),
    ...topics('navigation', 40, 'tags; tag; từ khóa; từ khoá; từ khóa tìm kiếm; bạn đang ở; trang chủ'),
    ...starts(
      'share-widget',
      12,
      `ý kiến bạn đọc; gửi bình luận; bài viết hay; hãy đánh giá; đánh giá bài viết; viết bình luận; hãy là người đầu tiên;
      tổng số điểm; click để đánh giá; bạn thấy bài viết; gửi câu hỏi; báo lỗi; góp ý về; lưu bài; cỡ chữ; bạn đọc bình luận; tặng sao; hãy chọn mức;
      bạn phải đăng nhập; bạn cần đăng nhập; đăng nhập để bình luận; hãy nhấn; nhấn like; hãy bình luận; nội dung bình luận; ý kiến của bạn`,
    ),
    ...topics('share-widget', 12, 'theo dõi; bình luận; chia sẻ; lượt xem; xếp hạng; còn lại; nghe đọc'),
    ...starts(
      'share-widget',
      25,
      'mời bạn tham gia bình luận; ý kiến của bạn sẽ; bình luận của bạn sẽ; hãy bấm theo dõi; like fanpage; để lại bình luận; vui lòng nhập; bạn có thể gửi bình luận; hãy chia sẻ bài viết; tham gia nhóm; mời quý độc giả theo dõi; mời độc giả theo dõi; mời bạn đọc theo dõi; mời bạn theo dõi',
    ),
    ...starts(
      'site-chrome',
      40,
      `© bản quyền; giấy phép hoạt động báo; chịu trách nhiệm nội dung; đt; tel; liên hệ quảng cáo; ghi rõ nguồn; đề nghị ghi rõ nguồn; cấm sao chép; không được sao chép; ® ghi rõ nguồn;
      thiết kế bởi; phát triển bởi; powered by; designed by; xin chờ; vui lòng chờ; đang tải; tổng lượt truy cập; thiết kế website; vận hành bởi`,
    ),
    ...topics(
      'site-chrome',
      40,
      `bản quyền; giấy phép; giấy phép số; số giấy phép; gp số; tổng biên tập; phó tổng biên tập; cơ quan chủ quản; cơ quan của; tòa soạn; trụ sở; trụ sở chính;
      địa chỉ; điện thoại; fax; hotline; đường dây nóng; email; copyright; số lượt truy cập; lượt truy cập; đang truy cập; truy cập; mã số thuế; thiết kế và phát triển;
      tổng giám đốc; phòng kinh doanh; trang thông tin điện tử`,
    ),
  ],
  patterns: [
    {
      kind: 'share-widget',
      maxWords: 8,
      pattern:
        /^\(?\d+\)?\s*(?:bình luận|ý kiến|lượt xem|lượt thích|chia sẻ|thích|người đã xem|phản hồi|đánh giá|votes?)\b/u,
    },
    {
      kind: 'share-widget',
      maxWords: 6,
      pattern: /^(?:bình luận|ý kiến|lượt xem|chia sẻ|lượt thích|phản hồi|đã xem|số lượt xem)\s*[:(]?\s*\d*\)?$/u,
    },
    {
      kind: 'share-widget',
      maxWords: 20,
      isTopic: true,
      pattern:
        /\b(?:theo dõi|follow)\b.*\b(?:trên|tại|qua|on)\b.*(?:facebook|google|zalo|youtube|tiktok|twitter|fanpage|news|\.vn)|^(?:theo dõi|follow)\b.*\b(?:trên|tại|qua|on)$/u,
    },
    { kind: 'navigation', maxWords: 40, pattern: /^(?:thẻ|chủ đề|chuyên mục)\s*[:|]/u },
    { kind: 'share-widget', maxWords: 12, pattern: /\d+\s*phiếu bầu|^(?:thích|like)\s*\d*\s*(?:trả lời|reply)\b/u },
    {
      kind: 'site-chrome',
      maxWords: 8,
      pattern:
        /^(?:hôm nay|hôm qua|tuần này|tháng này|tháng hiện tại|tất cả|tổng(?: cộng| truy cập)?|đang (?:online|truy cập|xem)|khách viếng thăm|máy chủ tìm kiếm|trực tuyến)\s*:?\s*[\d.,]+$/u,
    },
    { kind: 'navigation', maxWords: 5, pattern: /^#\p{L}/u },
    { kind: 'navigation', maxWords: 60, pattern: /^(?:ngày|tháng|năm)?(?:\s*\d{1,4}){4,}$/u },
    { kind: 'share-widget', maxWords: 14, pattern: /^(?:tối đa|tối thiểu|còn)\s*:?\s*\d+\s*(?:ký tự|kí tự)/u },
    {
      kind: 'share-widget',
      maxWords: 14,
      // Stars and points of five: *4.5/5 (12 phiếu)*. A figure over five alone is a day in May as often.
      pattern:
        /★|^(?:\d\s*sao\W*)+$|(?<![\d/.-])[0-5][.,]\d+\s*\/\s*5\b(?![/.-]\d)|(?:điểm|đánh giá|xếp hạng|bình chọn)\W{1,3}[0-5]\s*\/\s*5\b|(?<![\d/.-])[0-5]\s*\/\s*5\s*(?:sao\b|\(|-\s*\()|đánh giá của bạn|ký tự còn lại/u,
    },
    {
      kind: 'site-chrome',
      maxWords: 30,
      isTopic: true,
      pattern: /(?:giấy phép|gp)\s*(?:hoạt động|xuất bản|thiết lập|số|báo chí|mxh|bc)|tổng biên tập|cơ quan chủ quản/u,
    },
    {
      kind: 'site-chrome',
      maxWords: 30,
      pattern:
        /all rights reserved|ghi rõ nguồn|chịu trách nhiệm (?:nội dung|chính)|(?:sao chép|sử dụng lại|phát hành lại) (?:dưới mọi|thông tin|nội dung)/u,
    },
    {
      kind: 'site-chrome',
      maxWords: 14,
      pattern:
        /^(?:đt|điện thoại|tel|fax|hotline|email|e-mail|địa chỉ|tòa soạn|trụ sở|website)\b\s*(?:\([^)]*\))?\s*:/u,
    },
    {
      kind: 'site-chrome',
      maxWords: 12,
      isTopic: true,
      pattern:
        /\d\s*°\s*[cf]\b|độ ẩm\s*:?\s*\d|^(?:usd|eur|jpy|gbp|aud|sjc|vn-?index|hnx)\b.*\d|trình duyệt|javascript|bật cookie/u,
    },
    {
      kind: 'navigation',
      maxWords: 14,
      pattern: /^(?:trang\s+)?\d+\s*(?:\/|trên|\|)\s*\d+$|^(?:«|‹|<)?\s*\d+(?:\s+\d+){2,}|^(?:trang|page)\s+\d+/u,
    },
    {
      kind: 'related-links',
      maxWords: 30,
      pattern: /^(?:>>|»|►|▶)|(?:\.\.\.|…)\s*(?:xem|đọc) (?:thêm|tiếp|chi tiết)\W*$/u,
    },
  ],
  sections: new Set(
    words(`trang chủ; thời sự; chính trị; xã hội; chính trị - xã hội; thế giới; quốc tế; kinh tế; kinh doanh; giải trí; thể thao; pháp luật; giáo dục; sức khỏe; sức khoẻ; y tế;
      đời sống; du lịch; khoa học; công nghệ; số hóa; khoa học - công nghệ; khoa học công nghệ; xe; ô tô; ô tô xe máy; ôtô - xe máy; bất động sản; nhà đất; văn hóa; văn hoá; văn hóa - giải trí; văn nghệ;
      góc nhìn; ý kiến; bạn đọc; tâm sự; thư giãn; video; podcast; podcasts; ảnh; infographic; infographics; multimedia; tin tức; tin mới; mới nhất; media; emagazine; e-magazine; longform; truyền hình; an ninh; quốc phòng;
      an ninh - quốc phòng; quân sự; nội chính; đối ngoại; ngoại giao; biển đảo; môi trường; nông nghiệp; nông thôn mới; công thương; tài chính; ngân hàng; chứng khoán; doanh nghiệp; doanh nhân; thị trường; tiêu dùng; khởi nghiệp;
      đầu tư; lao động; việc làm; tuyển dụng; tuyển sinh; du học; gia đình; giới trẻ; nhịp sống trẻ; nhịp sống số; âm nhạc; phim; điện ảnh; thời trang; làm đẹp; ẩm thực; bóng đá; bóng đá việt nam; bóng đá quốc tế; tennis; 
      phóng sự; điều tra; hồ sơ; phân tích; bình luận; diễn đàn; phỏng vấn; đối thoại; người việt; việt nam; địa phương; trong nước; trong tỉnh; đất nước; xây dựng đảng; đảng; quốc hội; đoàn thể; giao thông; dân sinh; dân số; đô thị; an toàn giao thông; 
      chuyện lạ; tôn giáo; dân tộc; kiều bào; pháp đình; bạn cần biết; blog; quảng cáo; rao vặt; cuối tuần; xuân; đặc san; chuyên đề; hỏi đáp; tư vấn; liên hệ; giới thiệu; english; tin ảnh; tin nóng; nhân ái; tấm lòng nhân ái; sao; hậu trường; cộng đồng; đại hội đảng; chuyển đổi số; bảo hiểm; năng lượng`),
  ),
  caption:
    /(?:[([/|.–-]\s*|^)(?:ảnh|hình|nguồn ảnh|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|đồ họa|đồ hoạ|clip|video)\s*(?::|minh họa|minh hoạ|tư liệu|internet|chụp|cắt từ|do |của |nvcc).{0,60}$|^(?:ảnh|hình)\s*(?:minh họa|minh hoạ|tư liệu|\d+)?\s*[:.]|\((?:ảnh|nguồn|hình)\b[^)]{0,60}\)?\.?$|^(?:chụp lại|nguồn) hình ảnh\b/u,
  byline:
    /^(?:\(?(?:Theo|THEO|Nguồn|NGUỒN|Nguồn tin)\)?\s*:?(?:\s+(?:[Bb]áo\s+|[Tt]ạp chí\s+)?[\p{Lu}\d][^.,;?!]{0,60})?|(?:Tác giả bài viết|Tác giả|TÁC GIẢ|Vai trò|Thực hiện|Bài và ảnh|Bài & ảnh|Bài, ảnh|Bài|Ảnh|Video|Thiết kế|Đồ họa|Đồ hoạ|Kỹ thuật|Tin và ảnh|Tin, ảnh|Ảnh và bài|Biên dịch|Biên tập|Tổng hợp|Phóng viên|PV|Nhóm phóng viên|Nhóm PV)\s*(?:[:,-]\s*[^.?!:]{2,60}|\s\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3})|\p{Lu}[^.?!:]{1,50}\((?:[Tt]heo|[Tt]ổng hợp|[Dd]ịch|[Tt]\/[Hh]|TTH|VOV|VTV|TTXVN|[Gg]hi|[Tt]hực hiện|[Tt]h)\b[^)]{0,40}\)|\p{Lu}[\p{L} .]{2,40} (?:thực hiện|ghi|lược dịch|tổng hợp)|\((?:TTXVN|VOV|VTV|PV)[^)]{0,30}\))$/u,
  dateline:
    /(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s?nhật|gmt\s*[+-]?\s*\d|\bcập nhật(?: lúc| lần cuối)?|đăng lúc|đăng ngày|ngày đăng|xuất bản|\(gmt|phút trước|giờ trước|ngày trước|tháng trước|ngày|tháng|năm|lúc|giờ|sáng|chiều|tối|am|pm)/gu,
  stopWords: new Set(
    words(`và; của; các; là; có; được; trong; cho; với; đã; những; một; này; không; người; để; khi; đến; từ; tại; về; ra; vào; sẽ; trên; cũng; như; theo; đó; nhiều; sau; còn; hơn; năm; ngày; ông; bà; anh; chị; họ;
      mà; hay; hoặc; nếu; thì; vì; do; bị; bởi; nên; rất; lại; đang; chưa; vẫn; chỉ; qua; lên; xuống; cùng; giữa; trước; dưới; ngoài; đây; nào; gì; ai; sao; thế; đều; mỗi; mọi; từng; nhất; phải; cần; nhằm; rằng; song; tuy; nhưng; bằng; cả; số; sự; cuộc; vừa; mới; nay; đối`),
  ),
};
