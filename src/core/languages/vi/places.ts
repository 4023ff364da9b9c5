const words = (list: string): string[] => [...new Set(list.split('|'))];

/** Types of place whose word belongs to the name (annotation guidelines). A closed class of administration and geography. */
export const viPlaceTypes = words(
  'thành phố|tp|tp.|thành phố trực thuộc trung ương|tỉnh|huyện|quận|thị xã|tx|tx.|thị trấn|tt.|xã|phường|thôn|ấp|bản|làng|buôn|xóm|khóm|khu phố|tổ dân phố|sóc|phum|đường|phố|ngõ|ngách|hẻm|quốc lộ|tỉnh lộ|hương lộ|cao tốc|đường cao tốc|đại lộ|xa lộ|cầu|cầu vượt|hầm|đèo|hầm đường bộ|' +
    'âu thuyền|chợ|sông|suối|kênh|rạch|thác|hồ|hồ thủy điện|đầm|núi|đồi|dãy núi|cao nguyên|đồng bằng|thung lũng|sa mạc|rừng|biển|bãi biển|bãi tắm|bờ biển|vịnh|eo biển|đảo|quần đảo|bán đảo|cù lao|hòn|mũi|bãi|cồn|động|hang|hang động|đỉnh|vườn quốc gia|khu bảo tồn|rừng quốc gia|công viên|quảng trường|vòng xoay|ngã ba|ngã tư|ngã năm|ngã sáu|' +
    'sân bay|sân bay quốc tế|cảng|cảng biển|cảng hàng không|cảng hàng không quốc tế|ga|nhà ga|bến xe|bến cảng|bến phà|phà|bến tàu|bến|cửa khẩu|cửa khẩu quốc tế|sân vận động|svđ|sân|nhà thi đấu|cung thể thao|cung văn hóa|nhà văn hóa|nhà hát lớn|trung tâm hội nghị|trung tâm hội nghị quốc gia|trung tâm triển lãm|trung tâm thương mại|trung tâm thể thao|khách sạn|' +
    'chùa|đền|đình|miếu|phủ|nhà thờ|thánh địa|thánh đường|tháp|lăng|thành cổ|hoàng thành|kinh thành|cố đô|phố cổ|phố đi bộ|khu di tích|di tích|khu du lịch|khu đô thị|kđt|khu dân cư|khu chung cư|chung cư|tòa nhà|toà nhà|khu công nghiệp|kcn|khu chế xuất|khu kinh tế|cụm công nghiệp|khu công nghệ cao|nghĩa trang|bang|tiểu bang|hạt|châu|miền|nhà tù|dinh|phố cổ|cung điện|điện|lâu đài|thủy điện|nhà máy thủy điện|hồ chứa|đập|tượng đài|địa đạo|căn cứ|đặc khu|khu tự trị|tỉnh lỵ|vùng biển|dốc|cột cờ|cao nguyên đá|núi đôi|dinh thự|đường sắt|metro|nhà hát lớn|thiền viện|tịnh xá|thánh thất|bưu điện|ga tàu|trạm thu phí|chiến trường|mỏ|bán đảo',
);

export const viNumberedPlaceTypes = words(
  'quận|phường|tổ|khu phố|ấp|thôn|khóm|xóm|quốc lộ|ql|ql.|tỉnh lộ|tl|dt|ngõ|hẻm|đường|khu|bản|buôn|đường số|cầu số|cảng số|nhà ga t',
);

/** Compounds whose second syllable looks like a type of place. */
export const viNotPlaceAfter: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sân: 'tàu',
    cầu: 'yêu nhu toàn địa khẩn thỉnh hoàn nguyện bán đá sân hồng bạch huyết tiền',
    đường: 'tiểu con lên tăng dây dẫn phi thiên học thăng địa lạc',
    bản: 'văn cơ nhật kịch phiên tư căn xuất ấn tái biên sách nguyên bài tài thủ',
    hồ: 'đồng cơ bác giang mơ',
    phố: 'thành khu',
    xã: 'thị tấn hợp tác',
    động: 'hoạt lao vận hành xúc chủ tác bị biến di cử phát khởi hưởng rung năng tự bạo huy cổ',
    phủ: 'chính bao',
    điện: 'bưu đại nhiệt thủy sản đóng mất ngoại phản điều mạng',
    hạt: 'quản các',
    châu: 'các',
    đình: 'gia triều',
    đền: 'lời',
    bến: '',
    phà: '',
    hòn: '',
    tháp: '',
    bãi: '',
    đỉnh: 'thượng',
    đảo: 'lật đông',
    hang: '',
    biển: 'cảnh đi ra vươn',
    bang: 'liên phúc',
    miền: 'các hai',
    làng: 'dân',
    ga: 'khí',
    cảng: 'hải',
    lăng: '',
    căn: '',
    sông: 'con',
    đầm: 'quý váy',
    thác: 'khai ký phó',
    mũi: 'mở',
    rừng: 'cháy phá',
    tỉnh: 'thức',
    đập: 'đánh',
    chợ: 'siêu đi',
    dinh: '',
    hầm: '',
    núi: '',
    cồn: '',
    phường: '',
  }).map(([word, before]) => [word, before.split(' ').filter((one) => one !== '')]),
);

/**
 * Short forms of countries (a closed class of press usage), older and full names, renderings beside CLDR's, continents, and the
 * regions of Viet Nam (its regional planning law of 2017 and common geography).
 */
export const viPlaces = words(
  'Việt|Mỹ|Nga|Trung|Anh|Pháp|Đức|Nhật|Hàn|Ấn|Úc|Ý|Tây Ban Nha|Bồ Đào Nha|Triều|Thổ|Việt Nam|Liên Xô|Liên bang Nga|Hợp chúng quốc Hoa Kỳ|Cộng hòa Liên bang Đức|Anh quốc|Anh Quốc|Pháp quốc|Ukraine|U-crai-na|Ucraina|Australia|Ô-xtrây-li-a|' +
    'Phủ Chủ tịch|Nhà Quốc hội|Lăng Chủ tịch Hồ Chí Minh|Lăng Bác|Quảng trường Ba Đình|Hội trường Ba Đình|Văn Miếu - Quốc Tử Giám|Hoàng thành Thăng Long|Dinh Độc Lập|Dinh Thống Nhất|Tam giác vàng|Tam Giác Vàng|Gruzia|Grudia|Abkhazia|Nam Ossetia|Bắc Ossetia|Chechnya|Transnistria|Kurdistan|Somaliland|Nagorno-Karabakh|Catalonia|Xứ Catalan|Bosnia|Macedonia|Bắc Macedonia|Ukraina|Kosovo|Donetsk|Luhansk|Kashmir|Punjab|Cộng hòa Séc|CH Séc|Myanmar|Mi-an-ma|Miến Điện|Hong Kong|Hồng Công|Đài Loan|Triều Tiên|CHDCND Triều Tiên|CHDC Congo|CHND Trung Hoa|CHDCND Lào|CHXHCN Việt Nam|Cộng hòa xã hội chủ nghĩa Việt Nam|Cộng hòa Dân chủ Nhân dân Triều Tiên|Cộng hòa Nhân dân Trung Hoa|Bắc Triều Tiên|Bắc Hàn|Nam Hàn|Hàn|Trung Hoa|Trung Quốc đại lục|Đại Hàn Dân quốc|' +
    'Thụy Sỹ|Thuỵ Sĩ|Thuỵ Điển|Phi-líp-pin|Phillippines|Philippin|Xin-ga-po|Xinh-ga-po|In-đô-nê-xi-a|Ma-lai-xi-a|Bru-nây|Cam-pu-chia|Căm-pu-chia|Băng-la-đét|Pa-ki-xtan|Áp-ga-ni-xtan|I-ran|I-rắc|I-xra-en|Xy-ri|Ai-cập|Ca-na-đa|Bra-xin|Braxin|Bra-xin|Ác-hen-ti-na|Chi-lê|Cu-ba|Mê-hi-cô|Ý|Italia|I-ta-li-a|Hung-ga-ri|Hungari|Ru-ma-ni|Rumani|Bungari|Bun-ga-ri|Bê-la-rút|Belarus|Ca-dắc-xtan|Kazakhstan|Mông Cổ|Ả Rập Saudi|Ả-rập Xê-út|Ả Rập Xê Út|Saudi Arabia|UAE|Các Tiểu vương quốc Ả Rập Thống nhất|Các tiểu vương quốc Arab thống nhất|' +
    'Nam Phi|Li Băng|Lebanon|Libăng|Ma Rốc|Morocco|Maroc|Bờ Biển Ngà|Đông Timor|Timor Leste|Vatican|Palestin|Dải Gaza|Gaza|Bờ Tây|Crimea|Donbass|Tây Tạng|Tân Cương|Nội Mông|Ma Cao|Macau|Scotland|Xứ Wales|Wales|Bắc Ireland|Ai-len|Ireland|Tiệp Khắc|Nam Tư|Đông Đức|Tây Đức|Nam Sudan|' +
    'Châu Á|Châu Âu|Châu Phi|Châu Mỹ|Châu Úc|Châu Đại Dương|châu Á|châu Âu|châu Phi|châu Mỹ|châu Úc|châu Đại Dương|châu Mỹ Latinh|Đông Nam Á|Trung Đông|Cận Đông|Viễn Đông|Mỹ Latinh|Mỹ La-tinh|Mỹ La tinh|Nam Mỹ|Bắc Mỹ|Trung Mỹ|Đông Âu|Tây Âu|Bắc Âu|Bắc Phi|Tây Phi|Đông Phi|Đông Bắc Á|Đông Á|Nam Á|Tây Á|Trung Á|Á - Âu|Đông Dương|Ban-căng|Balkan|Kavkaz|Scandinavia|' +
    'Thái Bình Dương|Ấn Độ Dương|Đại Tây Dương|Bắc Băng Dương|Ấn Độ Dương - Thái Bình Dương|châu Á - Thái Bình Dương|Châu Á - Thái Bình Dương|châu Á-Thái Bình Dương|Biển Đông|biển Đông|Biển Tây|Biển Đen|Biển Đỏ|Biển Bắc|Biển Baltic|biển Đen|biển Đỏ|Hoa Đông|biển Hoa Đông|Địa Trung Hải|Vịnh Bắc Bộ|vịnh Bắc Bộ|Vịnh Ba Tư|vịnh Thái Lan|Trường Sa|Hoàng Sa|Sông Hồng|Sông Cửu Long|Mê Kông|Mekong|sông Mekong|sông Mê Kông|Bắc Cực|Nam Cực|' +
    'Tây Nguyên|Tây Bắc|Đông Bắc|Việt Bắc|Bắc Bộ|Trung Bộ|Nam Bộ|Bắc Trung Bộ|Nam Trung Bộ|Duyên hải Nam Trung Bộ|Đông Nam Bộ|Tây Nam Bộ|Đồng bằng sông Cửu Long|đồng bằng sông Cửu Long|Đồng bằng sông Hồng|đồng bằng sông Hồng|ĐBSCL|Đồng bằng Bắc Bộ|miền Bắc|miền Trung|miền Nam|miền Tây|miền Đông|miền núi phía Bắc|miền Bắc Việt Nam|miền Trung Việt Nam|miền Nam Việt Nam|Miền Bắc|Miền Trung|Miền Nam|Miền Tây|miền Tây Nam Bộ|miền Đông Nam Bộ|Nam Trung Bộ và Tây Nguyên|Trung Trung Bộ|' +
    'TP.HCM|TPHCM|TP HCM|Tp.HCM|Tp HCM|TP. HCM|Sài Gòn|Thừa Thiên - Huế|Thừa Thiên-Huế|Thừa Thiên Huế|Bà Rịa-Vũng Tàu|BR-VT|Đắc Lắc|Đắc Nông|Đăk Lăk|Đăk Nông|Đắk Lăk|Gia Định|Chợ Lớn|Phú Mỹ Hưng|Nội Bài|Tân Sơn Nhất|Hoàn Kiếm|Hồ Gươm|Hồ Tây|Fansipan|Ba Na|Bà Nà|Thành Cổ Loa|Phố Hiến|Mỹ Đình|Mỹ Sơn|Côn Lôn|Hội An|Kẻ Bàng|Phong Nha|Phong Nha - Kẻ Bàng|Washington|Washington D.C|New York|Bangkok|Băng Cốc|Viêng Chăn|Vientiane|Phnom Penh|Phnôm Pênh|Nam Vang|Bình Nhưỡng|Seoul|Xơ-un|Mát-xcơ-va|Moscow|Matxcơva|Mátxcơva|Moskva|Luân Đôn|Pa-ri|Béc-lin|Tô-ky-ô|Rô-ma|Giơ-ne-vơ|Geneva|Brussels|Davos|Thượng Hải|Bắc Kinh|Kiev|Kyiv|Tel Aviv|Jerusalem|Canberra|Bern|La Haye|The Hague',
);

export const viPlacePrepositions = words(
  'tại|ở|đến|tới|từ|về|ra|vào|quê|trú|ngụ|qua|gần|khỏi|sang|thuộc|quanh|trú tại|hướng',
);
