import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../../bookFigures';
import { setOf } from '../../plain/sayingHowMuch';
import { ownWords } from '../../subjects/ownWords';
import { areLinking } from '../../text/linkingWords';
import type { Word } from '../../text/words';
import { COUNTED_FIGURES } from '../ranks/extremes';

/** Others than all units are meant. */
const OF_SOME = [
  COUNTED_FIGURES,
  /(?<!\p{L})(?:một trong|những|trong các|trong số các|giữa các|trừ|ngoại trừ|không kể|chưa kể|không tính|ngoài)(?!\p{L})/iu,
  /(?<!\p{L})(?:cả nước|toàn quốc|vùng|miền|khu vực|cụm thi đua|cụm số|khối|nội thành|ngoại thành|nông thôn|thành thị|đồng bằng|cấp (?:tỉnh|xã|thôn))(?!\p{L})/iu,
  /(?<!\p{L})(?:nhóm|tốp)(?!\s+(?:đầu\s+)?(?:\d|hai|ba|bốn|năm|sáu))(?!\p{L})/iu,
];
/** Another time, or a change. */
const OF_CHANGE = [
  /(?<!\p{L})(?:liên tiếp|liền|từ trước|kỷ lục|lịch sử|lần đầu|lần thứ|ngày thứ|thứ hai tuần|nhiệm kỳ|giai đoạn)(?!\p{L})/iu,
  /(?<!\p{L})(?:tăng|giảm|tốc độ|trưởng|cải thiện|bứt phá|thay đổi|bậc)(?!\p{L})/iu,
];

/** For each of so many: another measure. */
const OF_EACH =
  /(?<!\p{L})(?:bình quân|trung bình|mật độ|tính trên|tính theo|đầu người|mỗi)(?!\p{L})/iu;

/** Whether nothing in a stretch, or beside it, says that others than all units, or something else of them, is meant. */
export function isOfAllUnits(text: string, aside: string): boolean {
  const [here, beside] = [text, aside].map((one) => one.replace(AMONG_ALL, ' '));
  const says = (one: string | undefined, words: readonly RegExp[]): boolean =>
    words.some((each) => each.test(one ?? ''));
  return !says(here, [...OF_SOME, ...OF_CHANGE, OF_EACH]) && !says(beside, [...OF_SOME, OF_EACH]);
}

/** "giữa các huyện", "trong các địa phương", "trong số các doanh nghiệp viễn thông": all of them. */
const AMONG_ALL =
  /(?<!\p{L})(?:giữa|trong(?:\s+(?:tổng\s+)?số)?)\s+(?:các\s+)?(?:\d+\s+)?(?:huyện|địa phương|đơn vị|doanh nghiệp|nhà mạng)(?:\s*,\s*(?:thị xã|thành phố))*(?:\s+(?:viễn thông|bưu chính|cấp huyện|trên địa bàn|trong tỉnh|của tỉnh|toàn tỉnh))*\s*(?=[,;.()]|về|có|$|với)/giu;

/** Words that say that somebody has a place among all units, and of which sort they are. */
const OF_PLACES = setOf(
  'dẫn đầu đứng xếp giữ vị trí ngôi bảng danh sách hạng thứ bậc vươn lên tiếp tục hiện đang vẫn thuộc nhóm top tốp nằm lọt',
  'nhất nhì hai ba tư bốn năm sáu bảy tám chín mười cuối cùng chót dưới tính lại gọi tên quán quân số',
  'huyện thị xã thành phố phường trấn địa phương đơn vị nơi doanh nghiệp nhà mạng cấp trường phần công ty',
  'xét theo tiêu chí chỉ lĩnh vực mặt quy mô kết quả phân bố không đều khi riêng ngược phía thay ngôi giữa khiêm tốn sau thị',
);

/** Whether all words of a stretch say only who has which place by what. */
export function isPlainlyPlaced(
  words: readonly Word[],
  meant: readonly Indicator[],
  figures: BookFigures,
): boolean {
  const own = ownWords(meant, figures);
  const others = words.filter(({ text }) => !own.has(text) && !OF_PLACES.has(text));
  return areLinking(others, figures.placeWords);
}
