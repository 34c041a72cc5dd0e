import type { Word } from './words';

/**
 * Words that may stand between a subject and its number, or around both, without changing what is
 * meant. Any other word there may narrow the subject ("thuê bao Internet cáp quang"), and then
 * nothing is known of it.
 */
const LINKING: ReadonlySet<string> = new Set(
  (
    'đạt ước là có hiện nay được khoảng hơn trên gần xấp xỉ năm tỉnh toàn thành phố đến hết tính cả vào ' +
    'ngày tháng với của trong tại tổng số lượng ở mức đã về cho đứng xếp hạng thứ vị trí và thì cũng ' +
    'các những ngành thực hiện kết quả giữ thời điểm cuối 31 12 30 11 còn chỉ nâng lên tăng giảm đó ' +
    'địa bàn tỷ lệ chiếm bằng duy trì qua ghi nhận đảm bảo cung cấp theo mốc ngưỡng con ' +
    'phục vụ triển khai thành lập mới chung đầy đủ sơ bộ chính thức kế hoạch so ' +
    'cùng kỳ trước lần nhất cao thấp nhỏ lớn ít nhiều dưới từ gồm bao tổng hợp đơn vị liệu hai ' +
    'vượt hoàn thành gấp bậc tương ứng đương xuống nhẹ mạnh khá đáng kể thêm trưởng tốc độ vẫn tiếp tục ' +
    'song nhưng tuy mặc dù này nếu như'
  ).split(' '),
);

/** Words that make something else of the subject they stand beside. */
const NARROWING: ReadonlySet<string> = new Set(['mới']);
/** "mới đạt", "mới chỉ": here they only say how much. */
const HOW_MUCH: ReadonlySet<string> = new Set(['đạt', 'chỉ', 'được', 'có', 'bằng', 'ở', 'chiếm']);

export function areLinking(words: readonly Word[], placeNames: ReadonlySet<string>): boolean {
  return words.every(
    ({ text }, position) =>
      !narrows(text, words[position + 1]) &&
      (LINKING.has(text) || placeNames.has(text) || /^\d+$/.test(text)),
  );
}

function narrows(text: string, next: Word | undefined): boolean {
  return NARROWING.has(text) && !(next && HOW_MUCH.has(next.text));
}
