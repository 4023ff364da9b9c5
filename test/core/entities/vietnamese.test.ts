import assert from 'node:assert/strict';
import { entitiesOf, remark } from './suggested';

/** Each sentence says itself what is to be found in it. */
const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    'people stand behind offices, bodies and countries',
    [
      'Người Phát ngôn {O Bộ Ngoại giao} {P Trần Thị Thu Nga} trả lời báo chí.',
      'Đại sứ {L Pháp} tại {L Việt Nam} {P Marcel B.Durand} phát biểu.',
      'Tổng thống {L Mỹ} {P Harold Whitman} gặp Thủ tướng {L Nhật Bản} {P Kenji Morita}.',
      'Theo ông {P Whitman}, hợp tác sẽ mở rộng.',
      'HLV {P Kang Min-ho} khen chị {P Lan} và em {P T.T.H.} ở lớp.',
    ],
  ],
  [
    'a body swallows the place it serves, and an office stays outside',
    [
      'Trưởng {O ban Kinh tế Trung ương} {P Lê Văn Sáng} chủ trì.',
      '{O Công an huyện Sóc Sơn} phối hợp với {O Viện KSND TP Hà Nội}.',
      '{O Ủy ban toàn quốc của Đảng Cộng sản Hoa Kỳ} gửi thư cho {O Liên hiệp các tổ chức hữu nghị Việt Nam}.',
      '{O Hội đồng Bảo an Liên hợp quốc} họp kín, hai Đảng Cộng sản ủng hộ.',
      '{O Bộ Nông nghiệp và Phát triển nông thôn} làm việc với {O Bộ Y tế} và {O Bộ Công an}.',
      '{O Trường THPT Nguyễn Trãi} ở gần {O Bệnh viện Bạch Mai}.',
      'Anh làm ở {O Công ty TNHH Thương mại và Dịch vụ Hoa Mai}.',
    ],
  ],
  [
    'type words belong to places; countries are told apart',
    [
      'Xe chạy từ {L quận 1}, {L TP.HCM} ra {L sân bay Biên Hòa} rồi lên {L quốc lộ 1A}.',
      'Quan hệ {L Việt Nam} - {L Hoa Kỳ} và quan hệ {L Việt} – {L Mỹ} phát triển.',
      'Cộng đồng người Việt nói tiếng Anh ở {L thành phố San Francisco}.',
      'Tuyến {L cao tốc Hà Nội - Hải Phòng} qua {L tỉnh Hưng Yên}.',
      'Nước lũ tràn về các {L xã Tân An}, {L Bình Phú} và {L Long Hòa}.',
    ],
  ],
  [
    'titles of laws and works hold no mention',
    ['Hiệp định Paris được ký kết, Luật Đất đai có hiệu lực.', 'Bộ phim "Mùa hè ở Hà Nội" đoạt giải tại {L Huế}.'],
  ],
  [
    'events and the rest',
    [
      '{E Đại hội XIII} của {O Đảng} diễn ra giữa đại dịch {M COVID-19}.',
      'Sau {E Chiến tranh thế giới thứ hai}, {L châu Âu} tái thiết.',
    ],
  ],
];

suite('entities: Vietnamese', () => {
  for (const [what, sentences] of SENTENCES) {
    test(what, () => {
      for (const sentence of sentences) assert.equal(remark(sentence), sentence);
    });
  }

  test('the document explains short forms, acronyms and company names', () => {
    const text = [
      'Thị trưởng {P Walter Quincy} đến {L Đà Nẵng}.',
      '{P Quincy} khen {O Công ty TNHH Minh Phát}.',
      '{O Minh Phát} sẽ mở rộng.',
      '{O Tổng lãnh sự quán (TLSQ) Việt Nam} mở cửa, {O TLSQ} đông khách.',
    ].join('\n');
    assert.equal(remark(text), text);
  });

  test('a line in capitals is read by tables only', () => {
    assert.equal(
      remark('KHAI MẠC HỘI CHỢ TẠI {L HÀ NỘI} VÀO CHIỀU NAY'),
      'KHAI MẠC HỘI CHỢ TẠI {L HÀ NỘI} VÀO CHIỀU NAY',
    );
  });

  test('a given name alone is the person named before, also where it is a common word', () => {
    const text = [
      'Diễn viên {P Hoàng Yến Nhi} và em {P Lương Tấn Đạt} đến.',
      '{P Nhi}, 30 tuổi, đã về; gặp {P Đạt} hôm qua.',
      '{P Đạt} rủ bạn đi. Gặp {P Nhi} ở chợ.',
      'Đạt kết quả tốt là khó. Bệnh viện có khoa nhi.',
    ].join('\n');
    assert.equal(remark(text), text);
  });

  test('what the document names is a name in a line of capitals too', () => {
    assert.equal(remark('MAI MỞ CỬA TRUNG TÂM SAO KHUÊ MỚI'), 'MAI MỞ CỬA TRUNG TÂM SAO KHUÊ MỚI');
    const known = 'MAI MỞ CỬA TRUNG TÂM {O SAO KHUÊ GROUP} MỚI\nTập đoàn mẹ là {O Sao Khuê Group}.';
    assert.equal(remark(known), known);
  });

  test('a body is named with words in lower case up to a verb or a small word', () => {
    for (const sentence of [
      '{O Cục Quản lý chất lượng} công bố kết quả.',
      '{O Vụ Chính sách tiền tệ} của {O Ngân hàng Nhà nước} họp.',
      '{O Trạm Y tế xã} và {O Phòng Nông nghiệp huyện} vào cuộc.',
      '{O Agribank chi nhánh Thanh Ba} giải ngân.',
      'Anh ở {O CLB Sao Khuê}, gần trung tâm {L Hải Phòng}.',
      'Phó trưởng {O phòng PC04} {P Trần Văn K.} đã ký.',
    ])
      assert.equal(remark(sentence), sentence);
  });

  test('decomposed text gives the same names at its own offsets', () => {
    const text = 'Bà Lê Thị Hằng, Bộ Ngoại giao, đến Thụy Điển và Hà Nội.';
    const composed = entitiesOf(text);
    const source = text.normalize('NFD');
    const decomposed = entitiesOf(source);
    assert.equal(composed.length, 4);
    assert.deepEqual(
      decomposed.map(({ text: name, label }) => [name.normalize('NFC'), label]),
      composed.map(({ text: name, label }) => [name, label]),
    );
    for (const { range, text: name } of decomposed) assert.equal(source.slice(range.start, range.end), name);
  });

  test('both ways to set a tone mark are one name', () => {
    assert.equal(
      remark('Từ {L Hòa Bình} về {L Hoà Bình}, qua {L Thụy Sĩ} và {L Thuỵ Sĩ}.'),
      'Từ {L Hòa Bình} về {L Hoà Bình}, qua {L Thụy Sĩ} và {L Thuỵ Sĩ}.',
    );
  });

  test('every suggestion says who found it and why', () => {
    for (const entity of entitiesOf('Bà Lê Thị Hằng ở Hà Nội gặp Bộ Công an và COVID-19.')) {
      assert.match(entity.from, /^[a-z]+-?[a-z]*@\d+$/);
      assert.ok(entity.evidence.length > 0);
      assert.ok(entity.score > 0 && entity.score <= 1);
    }
  });
});
