import { anyOf, oneOf } from '#core/numbers/patterns';
import type { Clause } from '../clause';
import type { Word } from '../text/words';

/**
 * Whether all that a clause says in front of its subject is understood. "Ở thành thị, …", "Đối với hộ
 * nghèo, …", "Theo khảo sát, …", "Cách đây 5 năm, …" tell of a part of the province, of the year or of
 * the people, or of another source, of which the book has no figure: what stands behind may be anything.
 */
export function isScopeUnderstood(
  clause: Pick<Clause, 'placed' | 'names' | 'words'>,
  number: number,
  isKnown: (word: Word) => boolean,
): boolean {
  const { text, leadEnd } = clause.placed;
  return phrasesIn(text.slice(leadEnd, number)).every(({ said, start }) => {
    const phrase = { start: leadEnd + start, end: leadEnd + start + said.length };
    return (
      !SCOPE.test(said) ||
      OF_NO_SCOPE.test(said) ||
      clause.words
        .filter((word) => word.start >= phrase.start && word.end <= phrase.end)
        .filter(
          (word) => !clause.names.some((name) => word.start >= name.start && word.end <= name.end),
        )
        .every((word) => PLAIN.has(word.text) || /^\d+$/u.test(word.text) || isKnown(word))
    );
  });
}

/** The phrases that commas end, as far as the first in which something is told. */
function phrasesIn(ahead: string): readonly { readonly said: string; readonly start: number }[] {
  const phrases: { said: string; start: number }[] = [];
  let start = 0;
  for (const { index } of ahead.matchAll(/,(?!\d)/gu)) {
    const said = ahead.slice(start, index);
    if (TELLS.test(said)) break;
    phrases.push({ said, start });
    start = index + 1;
  }
  return phrases;
}

/** A verb that tells how much: what is before it is the subject, and no phrase in front. */
const TELLS = /(?<!\p{L})(?:đạt|là|tăng|giảm|vượt|bằng|gấp|chiếm|hoàn thành)(?!\p{L})/iu;

const NARROWING_OPENING = anyOf('u', [
  /ở|tại|trong|đối với/u,
  /với\s+\d{1,3}\s+(?:dịch vụ|thủ tục|xã|huyện|đơn vị|doanh nghiệp|hệ thống)/u,
  /khối|theo|có|nơi|mỗi|một|nhiều|bình quân|trung bình|cách|trước|tính|tới|nếu|không|ngoài|trừ/u,
  /về|lĩnh vực|mảng|dẫn đầu|(?:cao|thấp) nhất|khu vực|nhóm|vùng|phía|giữa|đầu|cuối|sau|ban đầu|qua|\d{1,2}/u,
]).source;
/** What a phrase begins with that says where, when, of whom or by whose account. */
const SCOPE = new RegExp(
  String.raw`^[\s–+•*-]*(?:${oneOf('và, còn, trong khi, riêng, nhưng, tuy nhiên, đặc biệt, chỉ')}\s+)*(?:${NARROWING_OPENING})(?!\p{L})`,
  'iu',
);

const HARMLESS_OPENING = anyOf('u', [
  /theo đó/u,
  /trong (?:bối cảnh|điều kiện|đó|khi|thời gian|số|tổng số|(?:muôn vàn )?khó khăn|tình hình|giai đoạn khó khăn)/u,
  /qua (?:thống kê|tổng hợp|rà soát|báo cáo|đó|theo dõi|đánh giá)/u,
  /có (?:thể|được)|một trong|trước (?:hết|tình hình|bối cảnh|yêu cầu)/u,
  /sau khi|ngoài (?:ra|việc)|không (?:những|chỉ)/u,
  // Who says it; but a survey or a sample speaks of something else.
  /theo (?:ông|bà|đồng chí|sở|giám đốc|phó giám đốc|lãnh đạo|đại diện)(?!\p{L})/u,
  /theo (?!.*(?:bộ|tổng cục|khảo sát|điều tra|mẫu)(?!\p{L}))(?:số liệu|báo cáo|thống kê|tổng hợp|kết quả|đánh giá)/u,
]).source;
/** "Theo đó, …", "Trong bối cảnh khó khăn, …", "Theo báo cáo của các doanh nghiệp, …" */
const OF_NO_SCOPE = new RegExp(String.raw`^[\s–+•*-]*(?:${HARMLESS_OPENING})(?!\p{L})`, 'iu');

const PLAIN: ReadonlySet<string> = new Set(
  (
    'ở tại trong đối với theo về riêng tính đến hết cuối năm nay tỉnh toàn địa bàn trên hiện thời điểm này qua lĩnh vực ' +
    'hoạt động công tác ngành mảng dịch vụ bưu chính viễn thông tin và truyền báo chí xuất bản phát thanh hình điện tử internet ' +
    'hạ tầng số chuyển đổi chính quyền ứng dụng công nghệ nghiệp an toàn mạng in hành nhiệm thủ tục nội dung của các những ' +
    'mặt có kết quả phát triển doanh nghiệp cùng kỳ so trước nhóm chỉ tiêu sở cả ngày tháng 31 12 đó khi ra số phần'
  ).split(' '),
);
