import { NUMBER, type Token } from '../tokens';

/** What stands behind a name that is a sentence's subject; before them a single first word may be a given name. */
const SUBJECT_VERBS = new Set(
  'nói kể cho khai bị đã đang sẽ là và cùng được không có chia khẳng nhận thừa từng vẫn còn tâm trả viết cũng bắt dùng lấy rủ thấy đi sinh làm học cười khóc bảo hỏi đáp khoe tiết chia thừa nhớ ngồi đứng chạy gọi xin nhờ mua bán mở đóng giữ trốn ngủ nghe nhìn mong muốn hy tin lo sợ buồn vui yêu chọn chơi ghi đá thắng thua rời trở về ra vào lên xuống tới đến rồi liền bèn lại chỉ rất đều mới sắp hiện hay hoặc cho'.split(
    ' ',
  ),
);
/** What stands behind a person's name where it is a sentence's subject: a verb, *, 30 tuổi*, *27 tuổi*, *(Hà Nội)*. */
export function isSubject(tokens: readonly Token[], behind: number): boolean {
  const next = tokens[behind];
  if (next === undefined) return false;
  if (SUBJECT_VERBS.has(next.lower) || next.text === '(' || next.text === ',') return true;
  return next.shape === NUMBER && tokens[behind + 1]?.lower === 'tuổi';
}
