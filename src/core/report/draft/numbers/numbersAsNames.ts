/** A number in digits that ends here. */
const END = '(?![\\d.,%]*\\d|\\s*%)';
/** Where a reference to a picture or a page begins: "truyền hình 85 giờ" is none. */
const REFERRED = '(?<=^\\s*|[([,;.:]\\s*|(?<!\\p{L})(?:xem|theo|tại|ở|và)\\s+)';
/** What calls to a hotline come to: a count, and no number to dial. */
const CALLS = '(?!\\s*(?:cuộc|lượt|tin|phản ánh|ý kiến))';

/** Numbers that only tell one thing of its kind from the others, or where or when something is; in lower case. */
export const NUMBERS_AS_NAMES: readonly RegExp[] = [
  `${REFERRED}(?:hình|sơ đồ|biểu đồ|ảnh)\\s+\\d{1,2}${END}`,
  `${REFERRED}trang\\s+\\d{1,3}(?:\\s*\\/\\s*\\d{1,3})?${END}`,
  `${REFERRED}(?:phòng(?:\\s+họp)?|tầng)\\s+\\d{1,4}(?=\\s*(?:[,.;:)]|$))`,
  `(?<!\\p{L})qcvn\\s+\\d+(?::\\d+)?`,
  `(?<!\\p{L})phiên bản\\s+\\d+(?:\\.\\d+)*${END}`,
  `(?<!điểm\\s+(?:phát\\s+)?)(?<!\\p{L})wi-?fi\\s*[4-7]${END}`,
  `(?<!\\p{L})(?:chi bộ|tỉnh lộ|đường tỉnh|đoàn công tác số|tổ công tác số)\\s+\\d{1,4}${END}`,
  `(?<!\\p{L})(?:tổng đài|đường dây nóng|đầu số|hotline)\\s*:?\\s*\\d{3,8}(?:\\s*(?:,|và|hoặc|-)\\s*\\d{3,8})*${END}${CALLS}`,
  `(?<!\\p{L})(?:fax|điện thoại|đt|tel)\\s*:?\\s*\\(?0[\\d. ()-]{7,}\\d`,
  `(?<!\\p{L})mã (?:bưu chính|vùng)\\s*:?\\s*\\d+${END}`,
  `(?<!\\p{L})số\\s+\\d{1,4}(?=\\s*,?\\s*(?:đường|phố|ngõ|ngách)\\s)`,
  `(?<!\\p{L})k[ỷỉ] niệm\\s+\\d{1,3}\\s+năm(?!\\p{L})`,
  `(?<!\\p{L})(?:từ|đến|lúc|trước|sau)\\s+\\d{1,2}h(?!\\p{L})`,
  `(?<!\\p{L})fm\\s+\\d+(?:[.,]\\d+)?(?:\\s*mhz)?`,
  `(?<!\\p{L})km\\s*\\d+\\s*\\+\\s*\\d+`,
  `\\(\\d{1,2}[a-z]\\)`,
  // "ở 3 cấp: 517.799": how many levels of administration are counted together.
  `(?<!\\p{L}|\\d)[2-4]\\s+cấp(?=\\s*(?:[:,.;)(]|là|đạt|$))`,
  // "(2)/(1)", "[1]": what a number is called that is told elsewhere.
  `\\(\\d\\)(?=\\s*(?:là|:|đạt|\\/\\s*\\())|(?<=\\(\\d\\)\\s*\\/\\s*)\\(\\d\\)`,
  `\\[\\d{1,2}\\]`,
].map((pattern) => new RegExp(pattern, 'gu'));
