/** What offices do with what they then have: what was done in a year is not all that there is. */
const DOING = [
  'thành lập|phê duyệt|thẩm định|lắp đặt|lắp mới|lắp|đầu tư|xây dựng|xây mới|triển khai|tích hợp|cung cấp|cấp|kéo|bàn giao',
  'phát triển|phủ sóng|đưa|bổ sung|mở|trang bị|hoàn thành|nâng cấp|chuyển đổi|kết nối|hòa mạng|hỗ trợ|vận động|kết nạp|công nhận',
].join('|');

const TELLING = 'có|đạt|là|còn|ước|gồm|số(?= lượng)|tổng số';

/** "Đã phê duyệt cấp độ cho", "lắp đặt 120 cụm loa,": up to the number nothing says that there are so many. */
const DEED = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:số|tỷ lệ)\s[^;:.,]*)(?:${DOING})(?!\p{L})(?:(?!(?<!\p{L})(?:${TELLING})(?!\p{L}))(?:[^;:.,()]|(?<=\d)[.,](?=\d)|(?<=\d[^;:.,()\d]+),))*$`,
  'iu',
);
const LONGEST = 160;

/** Whether a number may be what was done in the year: "Đã phê duyệt cấp độ cho 24 hệ thống". */
export function mayBeDeed(ahead: string): boolean {
  return DEED.test(ahead.slice(-LONGEST));
}

const SO_FAR = String.raw`(?:(?:đến nay|hiện nay|hiện|toàn tỉnh|cả tỉnh|đã|đạt|là|có|lên)\s+)*`;
/** "…, nâng tổng số lên 106", "…, đưa tổng số tổ đến nay lên 2.065", "nâng lên 1.135": a total without a name. */
const TOTAL_LIFTED =
  /^[^;.]*?(?:,|\()\s*(?:(?:và|qua đó|từ đó|nhờ đó|góp phần|đã)\s*,?\s*)*(?:nâng|đưa)\s+(?:tổng(?:\s+số)?(?:\s+lượng)?(?:\s+\p{Ll}+)?(?:\s+(?:đến nay|hiện nay|hiện có|toàn tỉnh))*\s+)?lên\s+(?:thành\s+)?(?=\d|hơn|gần|trên|khoảng)/iu;
/** "…, lũy kế 44.597", "(tổng số đến nay là 106)", "…, nâng tỷ lệ lên 69,7%": what there is by then. */
const TOTAL_BEHIND = new RegExp(
  String.raw`^[^;.]*?(?:,|\()\s*(?:và\s+)?(?:(?:lũy kế|luỹ kế|cộng dồn|tổng số|tổng cộng|đến nay)[^;.,()\d]{0,40}\s${SO_FAR}(?=\d)|(?:nâng|đưa)\s[^;.,()\d]{1,60}\slên\s)`,
  'iu',
);

/** Whether what is told behind a number is the total that it was added to. */
export function isAddedTo(ahead: string, behind: string): boolean {
  return TOTAL_LIFTED.test(behind) || (mayBeDeed(ahead) && TOTAL_BEHIND.test(behind));
}
