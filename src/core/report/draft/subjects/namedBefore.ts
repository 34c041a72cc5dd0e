import type { BookFigures } from '../bookFigures';
import { areLinking } from '../text/linkingWords';
import { wordsBetween } from './stretch';
import type { NumberInPlace } from './numberInPlace';
import { ownWords } from './ownWords';
import { findPhrases, type FoundPhrase } from './phraseIndex';
import { named, type Subject } from './subject';
import type { Word } from '../text/words';

/** The last name before a number, if nothing narrows it; 'nothing' where no name stands there. */
export function namedBefore({ ahead, figures }: NumberInPlace): Subject | 'nothing' {
  const phrases = findPhrases(figures.phrases, ahead);
  const phrase = phrases.at(-1);
  if (!phrase) return 'nothing';
  const behind = ahead.filter(({ start }) => start >= phrase.end);
  const lastEnd = phrases.at(-2)?.end ?? 0;
  const before = ahead
    .filter(({ start, end }) => end <= phrase.start && start >= lastEnd)
    .slice(-REACH_BACK);
  const isLeftOut = LEFT_OUT.test(before.map(({ text }) => text).join(' '));
  if (!areLinking(behind, figures.placeWords) || before.some(narrows) || isLeftOut)
    return undefined;
  if (isEndOfLonger(phrase, before.at(-1), figures)) return undefined;
  if (before.at(-1)?.text === RATE) return ratesMeant(phrase.codes, figures);
  const isCounted = before.at(-1)?.text === 'số' || phrase.words[0] === 'số';
  return named(isCounted ? countsOf(phrase.codes, figures) : phrase.codes);
}

/** "Không tính doanh thu bưu chính, con số này là …", "các xã chưa có trạm 5G" */
const LEFT_OUT = /(?:^|\s)(?:không|chưa) (?:tính|kể|gồm|có)$/u;

/** Of "tỷ lệ" */
const RATE = 'lệ';

/** "Tỷ lệ" of what is counted is never the count. */
function ratesMeant(codes: readonly string[], { indicators, ratesOf }: BookFigures): Subject {
  const rates = codes.flatMap((code) =>
    indicators.get(code)?.unit === '%' ? [code] : ratesOf(code),
  );
  return rates.length > 0 ? named(rates) : undefined;
}

/** "Số vị trí BTS": an acronym alone behind a noun that is in no name of its own stands for something else. */
function isEndOfLonger(
  { words, codes }: FoundPhrase,
  before: Word | undefined,
  figures: BookFigures,
): boolean {
  if (words.length > 1 || !before) return false;
  const own = ownWords(
    codes.flatMap((code) => figures.indicators.get(code) ?? []),
    figures,
  );
  return !own.has(before.text) && !areLinking([before], figures.placeWords);
}

/** "Số hệ thống … được phê duyệt cấp độ": by the name of a rate alone, the number of them is meant. */
function countsOf(codes: readonly string[], figures: BookFigures): readonly string[] {
  return codes.map((code) => {
    const { unit, aggregation } = figures.indicators.get(code) ?? {};
    const isRate = unit === '%' && aggregation?.form === 'ratio_of_sums';
    return isRate && figures.indicators.has(aggregation.numerator) ? aggregation.numerator : code;
  });
}

/** "còn 03 huyện chưa thực hiện": what is counted has no measure of the catalogue, but a name. */
export function countsSomethingElse({ sentence, claim: { number } }: NumberInPlace): boolean {
  const { text, words } = sentence;
  if (number.unit !== 'other' || number.measure) return false;
  if (number.end > number.nounAt) return !/bậc$/u.test(number.text);
  const [next] = wordsBetween(words, number.end, text.length);
  const isApart = next === undefined || /[^\s]/u.test(text.slice(number.end, next.start));
  return !isApart && !areLinking([next], new Set());
}

/** Whether the words right before a number can introduce the whole of what is counted. */
export function leadsTo(segment: readonly Word[], figures: BookFigures): boolean {
  const before = withoutServing(segment).slice(-REACH_BACK);
  // "mới có 28 trạm 5G" only says how much; else "mới" is no linking word.
  const isNarrowed = before.some((word) => word.text !== 'mới' && narrows(word));
  return areLinking(before, figures.placeWords) && !isNarrowed;
}

/**
 * "cung cấp dịch vụ tại 02 trạm 5G", "kết nối và đồng bộ trạng thái 343.000 hồ sơ", "bảo đảm kỹ thuật cho
 * 676 hội nghị": what is done with all that there is, and who does it for the province.
 */
const SERVING: readonly (readonly string[])[] = (
  'dịch vụ|kết nối|khai báo|thành công|vùng|quản lý|vận hành|tổng cộng|mạng lưới|hạ tầng|mở rộng|kỹ thuật|đảm bảo|' +
  'tích hợp|tỉnh ta|địa phương|bưu chính|hệ thống|giám sát|tiếp nhận|phát hành|chúng ta|cả tỉnh|lĩnh vực|tổ chức|xử phạt|nâng|đưa|cơ quan|chức năng|lần đầu tiên|sử dụng|tạo việc làm|thu hút|các cấp|toàn huyện|huyện'
)
  .split('|')
  .map((phrase) => phrase.split(' '));

export function withoutServing(words: readonly Word[]): readonly Word[] {
  const left: Word[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = SERVING.find((one) => one.every((text, of) => words[at + of]?.text === text));
    const word = words[at];
    if (!phrase && word) left.push(word);
    at += phrase?.length ?? 1;
  }
  return left;
}

/** How far before a phrase a word may change what it means. */
const REACH_BACK = 3;

/** Whether a word makes something else of the name that it stands beside. */
export function narrows({ text }: Word): boolean {
  return CHANGING.has(text);
}

const CHANGING: ReadonlySet<string> = new Set(
  'mới tốc mật quân tiêu trọng thêm phí suất chất giá nhập khẩu vốn ngoài trừ'.split(' '),
);
