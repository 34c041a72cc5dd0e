import type { Claim } from '../claim';
import { governedBy } from '../text/governedLists';

/**
 * Words around a number that are plain one by one, and by which it is yet not the plain figure of what
 * was named: the a of "a/b hồ sơ có phí", "bưu cục cấp 3: 44", "từ thứ 19 lên thứ 16", "số A vượt số B
 * 20", "vị trí BTS", "gấp 3 lần mức tăng". What other words make of it, the last gate tells
 * (`isPlainlySaid`). Of what is counted by what was done (`isOfDeed`), the verb of doing says nothing.
 */
export function isOfAnother(
  text: string,
  { kind, number: { start, end, hedge } }: Claim,
  isOfDeed = false,
): boolean {
  const [ahead, behind] = [text.slice(0, start), text.slice(end)];
  const isOfSeveralBases =
    BASE_AHEAD.test(ahead) && [...text.matchAll(/so với năm \d{4}/giu)].length > 1;
  return (
    isOfSeveralBases ||
    (kind === 'level' && !isOfDeed && governedBy(text, start) !== undefined) ||
    AHEAD_OF_ANOTHER.some((words) => words.test(ahead)) ||
    (kind === 'rank' && (AMONG_OTHERS.test(behind) || /trong đó[^;.]*$/iu.test(ahead))) ||
    (kind === 'level' && /(?<!\p{L})KH(?: năm \d{4})?:?\s*$/u.test(ahead)) ||
    /(?<!(?<!\p{L})(?:cung|đã|được))\s(?:cấp|loại|nhóm)\s*$/iu.test(ahead) ||
    (kind === 'level' && OF_A_GRADE.test(behind)) ||
    (kind === 'level' && WHERE_SO_MANY.test(behind)) ||
    (kind === 'level' && hedge !== undefined && OF_EACH_OF_SOME.test(ahead)) ||
    /^\s*(?:mức|tốc độ) (?:tăng|giảm)/iu.test(behind) ||
    (hedge !== undefined && /^\s+trong tổng số\s+\d/iu.test(behind)) ||
    /^\s*còn lại(?!\p{L})|^\s+(?:\p{L}+\s+){1,10}trong tổng số\s+\d/iu.test(behind) ||
    (kind !== 'rank' && /\(\s*$/u.test(ahead) && /^\s*\/\s*\d/u.test(behind))
  );
}

/** "đứng thứ 5/11 tỉnh đồng bằng sông Hồng", "thứ 2 vùng Tây Nguyên": no place among all provinces. */
const AMONG_OTHERS =
  /^\s*\/\s*(?!(?:63|64|34)(?!\d))\d|^[^,;.()]{0,40}(?<!\p{L})(?:vùng|khu vực|miền|cụm|đồng bằng|trung du|tây nguyên|đông nam bộ|tây bắc|đông bắc|duyên hải|phía|nhóm|khối|về(?! (?:chỉ số|dti|chuyển đổi số|mức độ))|trong số)(?!\p{L})/iu;

/** "dưới 10 điểm chỉ còn ở 02 huyện là …": a bound by which the units are told apart. */
const WHERE_SO_MANY =
  /^\s*(?:chỉ\s+|vẫn\s+|hiện\s+)*(?:còn|có|là)\s+(?:ở\s+|tại\s+)?(?:\d{1,3}|các|những)\s+(?:huyện|xã|phường|đơn vị|địa phương|thành phố|thị xã)(?!\p{L})/iu;

/** "02 xã tiếp nhận dưới 377 hồ sơ": a bound for each of some units. */
const OF_EACH_OF_SOME =
  /(?<![\d.,])\d{1,3}\s+(?:huyện|xã|phường|thị trấn|đơn vị|địa phương|doanh nghiệp)(?:\s+\p{L}+){0,4}\s*$/iu;

/** "64 hệ thống cấp độ 1", "02 bưu cục cấp 1": those of a grade among them. */
const OF_A_GRADE =
  /^\s*(?:(?!(?:đạt|có|là|được|so)(?!\p{L}))\p{L}+\s+){0,4}(?:cấp|loại|hạng|nhóm|mức)\s+(?:độ\s+)?\d/iu;

/** "so với năm 2024 tăng 5,9%, so với năm 2023 tăng 8,7%" */
const BASE_AHEAD = /so với năm \d{4}\s+(?:tăng|giảm)\s*$/iu;

const AHEAD_OF_ANOTHER = [
  /\s(?:cấp|loại|nhóm)\s+\d+\s*:?\s*$/iu,
  /từ\s+(?:vị trí|thứ|hạng)(?!\p{L})/iu,
  // "thứ hạng từ 11 lên 9"
  /(?:hạng|vị trí)\s+(?:\p{L}+\s+)?từ\s+(?:\d+\s+(?:lên|xuống)\s+)?$/iu,
  /(?:số|tổng số)\s[^;,.\d]+\s(?:vượt|hơn|kém|ít hơn|nhiều hơn)\s(?!(?:qua\s+)?(?:mốc|ngưỡng|con số|mức)\s)[^;,.\d]{4,}$/iu,
  // "Trong 105 đài, mới có 45 đài (42,9%) …", "185.245 hồ sơ nộp trực tuyến trong tổng số 284.318 hồ sơ, gấp …"
  /(?:^|\s)trong\s+(?:tổng số\s+)?\d[\d.,]*\s[^;:.()\d]*,\s*(?:(?:mới|chỉ|đã)\s+)*có\s+(?:\d[\d.,]*\s[^;:.()\d]*\(\s*)?$/iu,
  /trong tổng số\s+\d[^;]*,\s*(?:gấp|tăng|giảm)\s*$/iu,
  /(?<![\d.,])\d{1,3}(?:\s*\/\s*\d{1,3})?\s+(?:huyện|xã|phường|đơn vị|địa phương|sở|ngành|doanh nghiệp)(?!\p{L})(?:(?!,\s*(?:ước|đạt|nâng|lên|đưa|hiện)(?!\p{L}))[^;:.\d])*\s(?:có|đạt|vượt)\s[^;:.\d]*$/iu,
  /vị trí(?: trạm)?\s+\p{Lu}{2,5}\s*$/u,
];
