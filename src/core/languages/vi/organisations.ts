import type { HeadKind } from '../entityCues';

const words = (list: string): string[] => [...new Set(list.split('|'))];

/** Head words of organisations; a closed class of the state's and the press's usage. Capitalised: only so. */
export const viOrganisationHeads: Readonly<Record<HeadKind, readonly string[]>> = {
  alone: words(
    'Đoàn Thanh niên|Đoàn thanh niên|Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Tỉnh đoàn|Thành đoàn|Hội Phụ nữ|Hội Nông dân|Hội Cựu chiến binh|Công đoàn|Quốc vụ viện|Trung ương|Chính phủ|Quốc hội|Nhà nước|Đảng|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|BCH Trung ương|Trung ương Đảng|Ủy ban Thường vụ Quốc hội|Uỷ ban Thường vụ Quốc hội|UBTVQH|Văn phòng Chính phủ|Văn phòng Quốc hội|Văn phòng Chủ tịch nước|' +
      'Thượng viện|Hạ viện|Nghị viện|Nội các|Lầu Năm Góc|Nhà Trắng|Điện Kremlin|Nhà Xanh|Công an|Bộ đội Biên phòng|Cảnh sát biển|Quân đội Nhân dân Việt Nam|Quân đội nhân dân Việt Nam|Mặt trận Tổ quốc|MTTQ|MTTQ Việt Nam|Mặt trận Tổ quốc Việt Nam|Liên hợp quốc|Liên Hợp Quốc|Liên hiệp quốc|Liên Hiệp Quốc|LHQ|Kiểm toán Nhà nước|Thông tấn xã Việt Nam|TTXVN|' +
      'Thành ủy|Tỉnh ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Thành uỷ|Tỉnh uỷ|Huyện uỷ|Quận uỷ|Đảng uỷ|Đảng bộ|Hội đồng Bảo an|Đại hội đồng|Ngân hàng Nhà nước|NHNN|Tổng cục Thống kê|Tổng cục Thuế|Tổng cục Hải quan|Kho bạc Nhà nước|Thanh tra Chính phủ|Viện Kiểm sát|Viện kiểm sát|VKS|VKSND|Tòa án|Toà án|Tòa án nhân dân|Tòa án Nhân dân|TAND|UBND|HĐND|UBMTTQ|CSGT|CSĐT|PCCC|Cảnh sát giao thông|Bộ Tư lệnh|Chính quyền',
  ),
  body: words(
    'bộ|sở|ban|cục|cảng vụ|quân ủy|quân uỷ|đoàn đại biểu quốc hội|đoàn đbqh|mặt trận|vụ|phòng|tổng cục|chi cục|thanh tra|ủy ban|uỷ ban|ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|hội đồng|tòa án nhân dân|toà án nhân dân|tòa án nhân dân tối cao|tand|tandtc|viện kiểm sát nhân dân|viện kiểm sát|vksnd|vks|vksndtc|tòa án|toà án|công an|cảnh sát|cảnh sát khu vực|hải cảnh|tuần duyên|đại đoàn|vùng 1|vùng 2|vùng 3|vùng 4|vùng 5|cơ quan cảnh sát điều tra|cơ quan csđt|cơ quan an ninh điều tra|cơ quan điều tra|' +
      'ban chỉ đạo|ban chỉ huy|ban quản lý|ban quản lý dự án|ban tuyên giáo|ban tổ chức|ban dân vận|ban nội chính|ban kinh tế|ban đối ngoại|ban chấp hành|ban thường vụ|ban thường trực|ban cán sự|văn phòng|bộ tư lệnh|bộ chỉ huy|bộ chỉ huy quân sự|bộ tổng tham mưu|quân khu|quân đoàn|quân chủng|binh chủng|binh đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|hải đoàn|hải đội|vùng cảnh sát biển|đồn biên phòng|bộ đội biên phòng|đồn|hải quan|kiểm lâm|hạt kiểm lâm|bảo hiểm xã hội|bhxh|kho bạc nhà nước|' +
      'mặt trận tổ quốc|ủy ban mttq|uỷ ban mttq|ủy ban mặt trận tổ quốc|mttq|thành ủy|tỉnh ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|chi bộ|đại sứ quán|đsq|tổng lãnh sự quán|lãnh sự quán|tlsq|phái đoàn|đảng|liên bộ|điện lực|bưu điện|nghị viện|thượng viện|hạ viện|hải quân|không quân|quân đội|lục quân|thủy quân lục chiến|vệ binh quốc gia|vệ binh cách mạng|chính quyền|nội các',
  ),
  open: words(
    'tổng lđlđ|lđlđ|liên đoàn lao động|liên hiệp|liên hiệp hội|hội|hiệp hội|hội liên hiệp|liên đoàn|tổng liên đoàn|liên minh|tổ chức|quỹ|quỹ bảo trợ|trung tâm|trung tâm nghiên cứu|viện|học viện|viện nghiên cứu|viện hàn lâm|đoàn tncs|tổng hội|mạng lưới|diễn đàn doanh nghiệp|ủy ban toàn quốc|uỷ ban toàn quốc|hợp tác xã|htx|nhóm|phong trào|công đoàn|nghiệp đoàn|giáo hội|đoàn nghệ thuật|nhà hát|dàn nhạc|bảo tàng|thư viện|khối|cộng đồng kinh tế|khoa|đội|đội tuyển quốc gia|xí nghiệp|tòa soạn|trạm|trạm y tế|trạm kiểm soát|phân viện',
  ),
  named: words(
    'công ty|công ty cổ phần|công ty cp|công ty tnhh|công ty tnhh mtv|công ty tnhh một thành viên|tổng công ty|cty|tập đoàn|ngân hàng|ngân hàng tmcp|doanh nghiệp tư nhân|dntn|hãng hàng không|hãng|đại học|trường đại học|trường đh|đh|cao đẳng|trường cao đẳng|trường|trường phổ thông|trường phổ thông dân tộc bán trú|trường phổ thông dân tộc bán trú tiểu học|trường phổ thông dân tộc nội trú|trường ptdt bán trú|trường ptdtbt|trường ptdt nội trú|trường th|trường th&thcs|trường mẫu giáo|trường trung học phổ thông|trường trung học cơ sở|trường trung học phổ thông chuyên|trường thpt chuyên|trường thpt|trường thcs|trường tiểu học|trường mầm non|trường trung học|trường trung cấp|trường chuyên|trường quốc tế|thpt|thcs|bệnh viện|bv|bệnh viện đa khoa|bvđk|phòng khám|viện dưỡng lão|' +
      'báo|tạp chí|tờ|nhật báo|tuần báo|đài|đài truyền hình|đài phát thanh|đài pt-th|đài phát thanh và truyền hình|đài ptth|kênh|kênh truyền hình|nhà xuất bản|nxb|nhà máy|công ty chứng khoán|chứng khoán|văn phòng luật sư|công ty luật|vptsls|clb|câu lạc bộ|clb bóng đá|câu lạc bộ bóng đá|siêu thị|chuỗi|quỹ đầu tư|mạng xã hội|thương hiệu|đoàn luật sư|nhà thuốc|vườn thú|hãng tin|hãng thông tấn|nhóm nhạc|ban nhạc',
  ),
};

/** Heads that stay outside the span: what follows is the name (*hãng tin …*, *tờ …*, *mạng xã hội …*). */
export const viOutsideHeads: ReadonlySet<string> = new Set(
  words(
    'nhóm nhạc|ban nhạc|hãng tin|hãng thông tấn|hãng|tờ|kênh|kênh truyền hình|siêu thị|chuỗi|mạng xã hội|thương hiệu|nhật báo|tuần báo|hãng hàng không|nhóm|khối|tổ chức|chứng khoán|đội tuyển quốc gia|đội|đài',
  ),
);

/** Fields of work in the names of ministries, departments and schools: the decrees that set up ministries, and common branches. */
export const viFields = words(
  'Ngoại giao|Ngoại vụ|Quốc phòng|Công an|An ninh|An ninh quốc gia|An ninh mạng|Nội vụ|Tư pháp|Tài chính|Ngân sách|Kế hoạch|Đầu tư|Công Thương|Công thương|Thương mại|Công nghiệp|Nông nghiệp|Phát triển nông thôn|Phát triển Nông thôn|Nông thôn|Giao thông vận tải|Giao thông Vận tải|Giao thông|GTVT|Vận tải|Xây dựng|Tài nguyên|Môi trường|Thông tin|Truyền thông|Lao động|Thương binh|Xã hội|LĐ-TB&XH|LĐTB&XH|GD-ĐT|GD&ĐT|GDĐT|TT-TT|TT&TT|KH-ĐT|KH&ĐT|KH-CN|KH&CN|TN-MT|TN&MT|NN-PTNT|NN&PTNT|VH-TT-DL|VH-TT&DL|VHTTDL|VH-TT|LĐ-TB-XH|' +
    'Văn hóa|Văn hoá|Thể thao|Thể dục thể thao|Du lịch|Khoa học|Công nghệ|Khoa học xã hội|Khoa học tự nhiên|Khoa học Xã hội|Khoa học Tự nhiên|Giáo dục|Đào tạo|Y tế|Y tế dự phòng|Dân tộc|Tôn giáo|Quy hoạch|Kiến trúc|Kinh tế|Kinh tế quốc dân|Kinh tế Quốc dân|Đối ngoại|Tuyên giáo|Tổ chức|Tổ chức Trung ương|Dân vận|Nội chính|Kiểm tra|Trung ương|Chính trị|Hành chính|Pháp luật|Pháp chế|Lý luận|Lý luận phê bình|Tuyên truyền|Báo chí|Xuất bản|Phát hành|Phát thanh|Truyền hình|Điện ảnh|Âm nhạc|Mỹ thuật|Sân khấu|Nghệ thuật|Nghệ thuật biểu diễn|Nhân văn|Ngoại ngữ|Ngoại thương|Sư phạm|Bách khoa|Bách Khoa|Luật|Dược|Y Dược|Y dược|Y khoa|Y học|Nhi|Phụ sản|Nhi đồng|Đa khoa|Răng Hàm Mặt|Tai Mũi Họng|Mắt|Da liễu|Ung bướu|Huyết học|Truyền máu|Nhiệt đới|Bệnh nhiệt đới|Lao|Phổi|Tim mạch|Tâm thần|Cấp cứu|Hồi sức|Cấp cứu 115|Kiểm soát bệnh tật|' +
    'Quốc gia|Quốc tế|Quốc dân|Nhân dân|Nhà nước|Tổng hợp|Hải quan|Thuế|Thống kê|Kiểm toán|Kiểm lâm|Thú y|Thủy sản|Thuỷ sản|Thủy lợi|Thuỷ lợi|Lâm nghiệp|Chăn nuôi|Trồng trọt|Bảo vệ thực vật|Đất đai|Quản lý đất đai|Đường bộ|Đường bộ Việt Nam|Đường sắt|Đường thủy|Đường thuỷ nội địa|Đường thủy nội địa|Hàng không|Hàng hải|Đăng kiểm|Điện lực|Dầu khí|Than|Khoáng sản|Viễn thông|Bưu chính|Hóa chất|Xăng dầu|Cao su|Cà phê|Thép|Dệt may|Da giày|Lương thực|Thực phẩm|Rượu bia nước giải khát|' +
    'Cảnh sát|Cảnh sát hình sự|Cảnh sát điều tra|Cảnh sát giao thông|Cảnh sát cơ động|Cảnh sát kinh tế|Cảnh sát biển|Cảnh sát PCCC|Cảnh sát quản lý hành chính|Cảnh sát điều tra tội phạm về ma túy|Hình sự|Điều tra tội phạm|Biên phòng|Quân sự|Hải quân|Phòng không|Không quân|Thủ đô|Tác chiến|Hậu cần|Kỹ thuật|Xuất nhập cảnh|Quản lý xuất nhập cảnh|Phòng cháy chữa cháy|Cứu nạn cứu hộ|Phòng chống|Phòng chống thiên tai|Tìm kiếm cứu nạn|Tìm kiếm Cứu nạn|Phòng, chống thiên tai|Phòng thủ dân sự|An toàn giao thông|An toàn thực phẩm|An toàn thông tin|Quản lý thị trường|Quản lý Dược|Quản lý dược|Quản lý Khám chữa bệnh|Cạnh tranh|Bảo vệ người tiêu dùng|Sở hữu trí tuệ|Giám định|Thi hành án|Thi hành án dân sự|Thẩm định|Chứng khoán|Giám sát|Giám sát tài chính|Bảo hiểm|Bảo hiểm xã hội|' +
    'Phụ nữ|Thanh niên|Thanh Niên|Sinh viên|Nông dân|Cựu chiến binh|Cựu Chiến binh|Chữ thập đỏ|Chữ Thập đỏ|Người cao tuổi|Nhà văn|Nhà báo|Luật gia|Luật sư|Khuyến học|Doanh nhân|Doanh nghiệp|Nhà thơ|Văn học|Văn học nghệ thuật|Hữu nghị|Đoàn kết|Bảo trợ trẻ em|Trẻ em|Dân số|Kế hoạch hóa gia đình|Gia đình|Cộng sản|Dân chủ|Cộng hòa|Cộng hoà|Bảo thủ|Lao Động|Nhân Dân|Tự do|Xanh|Bóng đá|Bóng chuyền|Điền kinh|Bơi lội|Cờ|Quần vợt|Olympic|' +
    'Khí tượng|Thủy văn|Thuỷ văn|Khí tượng Thủy văn|Dự báo Khí tượng Thủy văn|Dự báo khí tượng thủy văn|Dự báo khí tượng thủy văn quốc gia|Khí tượng thủy văn|Khí hậu|Biến đổi khí hậu|Địa chất|Vật lý|Vật lý địa cầu|Hóa học|Toán học|Sinh học|Năng lượng|Nguyên tử|Nghiên cứu|Phát triển|Phát triển đô thị|Hợp tác|Hợp tác quốc tế|Xúc tiến|Xúc tiến Thương mại|Xúc tiến thương mại|Xúc tiến Đầu tư|Xuất nhập khẩu|Nhập khẩu|Dịch vụ|Sản xuất|Bất động sản|Chế biến|Thời trang|Giải trí|Cổ phần|Ngoại thương Việt Nam|Công thương Việt Nam|Chính sách xã hội|Chính sách Xã hội|Bắc Âu|Tối cao|Cấp cao|Trung học|Tiểu học|Mầm non|Trung học phổ thông|Thường vụ|Thường trực|Chấp hành|Dân nguyện|Công tác đại biểu|Bầu cử|Bầu cử quốc gia|Thi đua|Khen thưởng|Quản lý|Chỉ đạo|Việc làm|Hạ tầng|Đô thị|Nhà ở|Trật tự xã hội|Xã hội học|Đại học|Cao đẳng|Tập đoàn|Quân đội|Thiết bị|Cách mạng|Quản lý dự án|Chữ thập đỏ|Phổ thông|Vật liệu|Vật tư|Nhà|Điện|Nước|Cơ khí|Ô tô|Tàu thủy|Bảo vệ môi trường|quốc gia|quốc tế|trung ương|toàn quốc|tối cao|Các trường Đại học, Cao đẳng|phòng, chống thiên tai|về phòng, chống thiên tai|phòng chống thiên tai|phòng, chống tham nhũng, tiêu cực|phòng chống tham nhũng|phòng, chống dịch|phòng chống dịch|phòng, chống ma túy|Hưu trí|Sinh vật cảnh|Dân tộc nội trú|Thanh tra|Phòng, chống tham nhũng|Thành phố|Người khuyết tật|Nạn nhân chất độc da cam|Đầu tư phát triển|Phát triển nhà|Công ích|Môi trường đô thị|Cấp nước|Thoát nước|Công viên cây xanh|Vệ sinh an toàn thực phẩm',
);

/** Closing words of names taken over from English. */
export const viOrganisationTails = words(
  // The industries of the Global Industry Classification Standard (MSCI, S&P), legal forms, and kinds of bodies.
  'Engineering|Construction|Homes|Properties|Realty|Estate|Trading|Industries|Industrial|Materials|Mining|Metals|Chemicals|Plastics|Textile|Textiles|Apparel|Brewery|Breweries|Dairy|Farms|Agriculture|Pharmaceutical|Pharmaceuticals|Biotech|Healthcare|Medical|Diagnostics|Finance|Financial|Investments|Investment|Ventures|Equity|Management|Consulting|Advisory|Advisors|Solutions|Systems|Services|Networks|Telecom|Communications|Semiconductor|Semiconductors|Robotics|Labs|Laboratories|Research|Interactive|Games|Gaming|Productions|Broadcasting|Publishing|Press|Magazine|Radio|Railways|Shipping|Lines|Automotive|Aerospace|Aviation|Defense|Petrochemical|Hotels|Resorts|Restaurants|Coffee|Supermarket|Cosmetics|Hospitality|Movement|Party|Alliance|Council|Committee|Commission|Agency|Authority|Society|Union|Trust|Fund|Academy|College|Orchestra|Racing|Web Services|' +
    'Sports|Sport|TV|Shop|Store|Display|Electric|Digital|Mobile|Pay|Express|Cargo|Steel|Chemical|Oil|Gas|Petroleum|Power|Solar|Foods|Food|Beverage|Records|Games Studio|Rovers|Wanderers|Athletic|Albion|Hotspur|Villa|Palace|Rangers|Group|Corp|Corporation|Holdings|Holding|Bank|Airlines|Airways|Air|FC|United|City FC|Capital|Media|Motors|Motor|Electronics|Pharma|Land|Entertainment|Inc|Ltd|Co|University|School|Club|News|Times|Post|Journal|Television|Institute|Foundation|Partners|Insurance|Securities|Logistics|Energy|Tech|Technology|Technologies|Software|Pictures|Studio|Studios|Hospital|Mart|Retail|Invest|Development|International|Association|Federation',
);

/**
 * Bodies by name or acronym: intergovernmental organisations with a seat at the United Nations (General Assembly list of
 * observers, specialised agencies), groups of states, central bodies of Viet Nam, and news agencies.
 */
export const viOrganisations = words(
  'ASEAN|APEC|ASEM|NATO|EU|Liên minh châu Âu|Liên minh Châu Âu|Ủy ban châu Âu|Ủy ban Châu Âu|Nghị viện châu Âu|Hội đồng châu Âu|Liên minh châu Phi|Liên đoàn Arab|Liên đoàn Ả Rập|WHO|WTO|WB|IMF|ADB|AIIB|UN|UNESCO|UNICEF|UNDP|UNFPA|UNHCR|UNEP|UNIDO|UNODC|UNAIDS|UN Women|FAO|ILO|IOM|WFP|IAEA|IMO|ICAO|ITU|WIPO|WMO|OPEC|OPEC+|OECD|OSCE|G7|G8|G20|G77|BRICS|SCO|CIS|MERCOSUR|Mercosur|SAARC|ECOWAS|ICC|ICJ|ICRC|INTERPOL|Interpol|Europol|FED|Fed|ECB|BIS|BOJ|PBOC|JICA|KOICA|USAID|JETRO|FIFA|AFC|UEFA|AFF|IOC|VFF|VPF|FIBA|FIVB|NBA|ATP|WTA|FIDE|CIA|FBI|NSA|NASA|FDA|CDC|ESA|SpaceX|KGB|FSB|Mossad|IDF|IS|Taliban|Hamas|Hezbollah|Houthi|Fatah|Al-Qaeda|al-Qaeda|' +
    'Quốc tế Cộng sản|Phong trào Không liên kết|Cộng đồng Pháp ngữ|Khối Thịnh vượng chung|Ngân hàng Thế giới|Ngân hàng Phát triển châu Á|Ngân hàng Phát triển Châu Á|Quỹ Tiền tệ Quốc tế|Quỹ Tiền tệ quốc tế|Tổ chức Y tế Thế giới|Tổ chức Y tế thế giới|Tổ chức Thương mại Thế giới|Tổ chức Thương mại thế giới|Chương trình Lương thực Thế giới|Cơ quan Năng lượng Nguyên tử Quốc tế|Tòa án Hình sự Quốc tế|Tòa án Công lý Quốc tế|Cục Dự trữ Liên bang|Cục Dự trữ Liên bang Mỹ|Hội Chữ thập đỏ|Ngân hàng Trung ương châu Âu|' +
    'Reuters|AFP|AP|Associated Press|Bloomberg|CNN|BBC|CNBC|Kyodo|Yonhap|Xinhua|Tân Hoa Xã|TASS|RIA Novosti|Sputnik|ANSA|DPA|EFE|NHK|KBS|CCTV|Al Jazeera|The New York Times|New York Times|Washington Post|Wall Street Journal|The Guardian|Financial Times|Nikkei|Bernama|Antara|VTV|VOV|HTV|VTC|TTXVN|VnExpress|Vietnamnet|VietnamPlus|VNA|VCCI|VKSND|VKSNDTC|TANDTC|EVN|PVN|TKV|VNPT|VAMC|SCIC|HOSE|HNX|UBCKNN|BIDV|VNCERT|' +
    'VCB|SGGP|TPBank|VCCI|VUSTA|VASEP|HoREA|VAFI|VietinBank|Vietcombank|Agribank|Techcombank|VPBank|MB|ACB|Sacombank|Vietnam Airlines|Vietjet|Vietjet Air|Bamboo Airways|Petrolimex|Petrovietnam|Viettel|MobiFone|Vinaphone|VinaPhone|Vingroup|Vinamilk|FPT|Sabeco|Vinfast|VinFast|Hòa Phát',
);

/** Capital letters that name no body: currencies, measures, techniques, grades, trades. */
export const viNotAcronyms = words(
  'HĐXX|CQĐT|CQCSĐT|UNCLOS|COC|DOC|CPTPP|EVFTA|RCEP|HC|HCV|HCB|HCĐ|BXH|CĐV|TTK|BTC|BHL|LĐBĐ|HĐQT|HĐTV|BCH|BTV|BCĐ|USD|VND|VNĐ|EUR|GBP|JPY|CNY|NDT|GDP|GNP|GRDP|CPI|PMI|PCI|PPI|FDI|ODA|FTA|IPO|R&D|ATM|POS|QR|OTP|PIN|SIM|SMS|VAT|TNCN|TNDN|BĐS|NHTM|DN|DNNN|KCN|KCX|KĐT|KTX|AI|IT|ICT|IoT|CNTT|TMĐT|VR|AR|PC|TV|LED|LCD|GPS|USB|CPU|GPU|RAM|SUV|MPV|EV|CEO|CFO|CTO|COO|HLV|VĐV|PGS|GS|TS|ThS|BS|LS|KTS|PV|BTV|MC|DJ|NSND|NSƯT|CMND|CCCD|GPLX|BHYT|BHTN|ĐBQH|CBCC|CCVC|HSSV|HS|SV|GV|TNGT|ATGT|TTATGT|VSATTP|ANTT|QLDA|GPMB|PCCC|CNCH|PCTT|TKCN|NTM|THPT|THCS|ĐH|CĐ|GD|ĐT|' +
    'HIV|AIDS|ADN|DNA|RNA|PCR|ICU|F0|F1|F2|SARS|MERS|OK|VIP|PR|KOL|ESG|OCOP|SN|KM|KG|MW|KW|GW|TW|TƯ|BC|SCN|TCN|KH|QĐ|NQ|NĐ|CP|TT|CT|HD|BOT|BT|PPP|EPC|M&A|KPI|SEO|PDF|HD|FHD|UHD|VAR|U16|U17|U19|U20|U21|U22|U23|WC|ASEAN+3|GMT|AM|PM|CV|ID|IQ|EQ|IELTS|TOEFL|TOEIC|SAT|STEM|MBA|BA|TNHH|MTV|TMCP|CTCP|CP|NXB|KT|XH|VH|TP|TX|TT|QL|TL|ĐT|SĐT|ĐKKD|GCN|LPG|LNG|DDoS|AK|NGO|QG|TCVN|ISO|HACCP|VietGAP|GAP|UAV|ICBM|HDBR|MV|EP|CD|DVD|LHP|LK|PL|TB|KL|BB|AQI|PM2|UV|XK|NK|XNK|BV|SOS',
);

export const viLawHeads = words(
  'Luật|Bộ luật|Bộ Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Hiệp định|Hiệp ước|Công ước|Nghị định thư|Tuyên bố chung|Tuyên bố|Chỉ thị|Quyết định|Hiến pháp|Hiến chương|Huân chương|Huy chương|Giải thưởng|Bằng khen|Kỷ niệm chương',
);

export const viWorkWords = words(
  'phim|bộ phim|ca khúc|bài hát|cuốn|cuốn sách|sách|tác phẩm|tiểu thuyết|truyện|vở|vở kịch|vở diễn|bài thơ|tập thơ|album|mv|triển lãm|chiến dịch|cuộc thi|chương trình|phong trào|chủ đề|đề tài|đề án|dự án|tọa đàm|toạ đàm|hội thảo|bài viết|bức tranh|gameshow|show|trò chơi|game|chuyên án|cuộc vận động|danh hiệu|giải thưởng|chuyên mục|chuyên đề|loạt bài|bức ảnh|bản nhạc|câu chuyện|khẩu hiệu',
);

/** Syllables before which a head's word is part of another word (*trụ sở*, *cơ hội*): head to syllables. */
export const viNotHeadAfter: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sở: 'trụ cơ xứ công',
    bộ: 'cán nội toàn tiến đồng cục đi bạn máy tuyến',
    ban: 'buổi hội',
    hội: 'cơ xã lễ dạ đại quốc vũ giáo',
    phòng: 'quốc đề văn hải dự tiêu căn tân xả',
    đoàn: 'tập sư quân',
    đài: 'lâu vũ khán',
    viện: 'bệnh học thư nghị nhạc',
    báo: 'thông cảnh dự tình họp quảng điện',
    trường: 'thị môi lập công nông hiện ngư chiến hội đấu quảng',
    vụ: 'nhiệm dịch phục sự nghĩa công chức thời',
    quỹ: 'ngân thủ',
    cục: 'kết bố thế tổng',
    đảng: 'chính',
    nhóm: '',
    khối: '',
    đội: 'quân bộ',
    khoa: 'sách bách nha nhãn',
    hãng: '',
    trung: '',
  }).map(([word, before]) => [word, before.split(' ').filter((one) => one !== '')]),
);

/** Newspapers whose names are common words; they count in credits and bylines only. After the ministry's list of the press. */
export const viPapers = words(
  'Nhân Dân|Nhân dân|Lao Động|Lao động|Thanh Niên|Thanh niên|Tuổi Trẻ|Tuổi trẻ|Tiền Phong|Tiền phong|Dân trí|Dân Trí|Người Lao Động|Người lao động|Quân đội nhân dân|Quân đội Nhân dân|Công an nhân dân|Công an Nhân dân|CAND|Hà Nội mới|Hànộimới|Sài Gòn Giải Phóng|Sài Gòn giải phóng|SGGP|Zing|Znews|VnExpress|VOV|VTV|VietNamNet|Vietnamnet|VietnamPlus|Vietnam+|TTXVN|Pháp luật TP.HCM|Pháp luật Việt Nam|Pháp Luật|Công lý|Công Lý|Đời sống|Giao thông|Báo Giao thông|Kinh tế đô thị|Kinh tế & Đô thị|Thế giới và Việt Nam|TG&VN|Đại Đoàn Kết|Đại đoàn kết|Văn hóa|Văn Hóa|Thể thao & Văn hóa|Thể thao Văn hóa|Bóng đá|Bóng Đá|Đầu tư|Đầu Tư|Tài chính|Công Thương|Công thương|Nông nghiệp|Dân Việt|Infonet|Tin tức|Chính phủ|Phụ nữ|Phụ Nữ|Xây dựng|Sức khỏe & Đời sống|Vietnam Finance|CafeF|Cafef|VnEconomy|ICTNews|Kiến thức|VTC News|VTCNews|Saostar|Kênh 14|Soha|Reuters|AFP|AP|BBC|CNN|Bloomberg|Daily Mail|Sun|The Sun|Guardian|Marca|AS|Sky Sports|Sputnik|RT|TASS|Xinhua|Tân Hoa Xã|Yonhap|Kyodo|SCMP|NYT|WSJ|CNBC|Người Đưa Tin|Người đưa tin|Báo Tin tức|Baoquocte|Báo Chính phủ|Đảng Cộng sản',
);

/** Words that open the names of football clubs in Romance and Slavic languages and German: a closed class. */
export const viClubPrefixes: ReadonlySet<string> = new Set(
  words(
    'Real|Atletico|Athletic|Inter|AC|AS|FC|RB|Bayern|Borussia|Bayer|Eintracht|Sporting|Olympique|Dinamo|Dynamo|Spartak|Lokomotiv|CSKA|Red|Deportivo|Racing|Celta|Paris Saint-Germain|Man',
  ),
);
