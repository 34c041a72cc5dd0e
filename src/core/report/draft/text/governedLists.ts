/**
 * A verb holds for all members of the list behind it: "giảm 212 trạm 2G, 4 trạm 3G", "thiếu 17.700
 * thuê bao điện thoại và 7.092 thuê bao Internet", "lắp mới 43 trạm 4G, 2 trạm 5G". The later
 * members state changes, or something that was done, and no levels; of a verb of doing the first does
 * so too. Undefined where no such verb is found.
 */
export function governedBy(sentence: string, start: number): 'up' | 'down' | 'done' | undefined {
  const ahead = sentence.slice(Math.max(0, start - REACH), start).toLowerCase();
  const verb =
    LISTED.exec(withoutBrackets(ahead))?.[1] ?? IN_TURN.exec(ahead)?.[1] ?? DONE.exec(ahead)?.[1];
  if (verb === undefined) return undefined;
  return verb.startsWith('tăng') ? 'up' : verb.startsWith('giảm') ? 'down' : 'done';
}

const REACH = 240;

function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^()]*\)/gu, '');
}

const DOING =
  '(?:lắp(?: đặt)?|xây(?: dựng)?|phát triển|đầu tư|cấp|kéo|triển khai|thành lập|hòa mạng|kết nạp|tuyển)\\s+mới|bổ sung(?:\\s+mới)?|thay thế|thanh lý|thu hồi|cắt giảm|tinh giản|tháo dỡ|tắt|dừng|ngừng';
const SHORT_OR_OVER = 'thiếu|hụt|dư|thừa|vượt';
const CHANGING = '(?:tăng|giảm)(?:\\s+(?:thêm|mạnh|nhẹ|được|đi))?';
const HEDGE = '(?:(?:được|thêm|khoảng|hơn|gần|trên|ít nhất|tới|đến)\\s+)*';
const NUMBER = '\\d(?:[\\d.,]*\\d)?(?:\\s+(?:nghìn|triệu|tỷ|tỉ))?';
/** A word of what is counted; these would begin something else. */
const NOUN =
  '(?:\\s+(?!(?:đạt|có|là|còn|lên|xuống|gồm|trong|so|nâng|đưa|toàn|tổng|ước|bằng|chiếm|tương|từ)(?!\\p{L}))(?:[2-6]g|[\\p{L}][\\p{L}/-]*))';
const MEMBER = `${HEDGE}${NUMBER}${NOUN}{1,7}`;
const AND = '\\s*(?:,(?:\\s*(?:và|cùng))?|\\s(?:và|cùng))\\s*';
const LISTED = new RegExp(
  `(?<!\\p{L})(${DOING}|${SHORT_OR_OVER}|${CHANGING})\\s+(?:${MEMBER}${AND}){1,5}${HEDGE}$`,
  'u',
);
/** "trạm 2G, 3G giảm tương ứng 35 và 07 trạm" */
const IN_TURN =
  /(?<!\p{L})(tăng|giảm)\s+(?:lần lượt|tương ứng)\s+(?:\d[\d.,]*\s*(?:,|;|\svà)\s*)+$/u;
const DONE = new RegExp(`(?<!\\p{L})(${DOING})\\s+${HEDGE}$`, 'u');
