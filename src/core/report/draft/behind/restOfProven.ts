import {
  absolute,
  compare,
  rational,
  signOf,
  subtract,
  type Rational,
} from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import { decimalsOf, withNoun } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import { inMeasure } from '../inMeasure';
import { agrees, judge } from '../judge';
import type { NumberInText, PrintedNumber } from '../numbers/numberInText';
import { ownWords } from '../subjects/ownWords';
import { areLinking } from '../text/linkingWords';
import { wordsOf } from '../text/words';
import type { Verdict } from '../verdict';
import { heldAs, isProven, type Told } from './told';

/**
 * "9.091 hồ sơ nộp trực tuyến, chiếm 76,8%; nộp trực tiếp 2.752 hồ sơ", "108 xã có đài, đạt 98,2%, còn 02 xã
 * chưa có đài": all that there are without those that the paragraph told of right before, as the book has both.
 */
export function restOfProven(
  told: readonly Told[],
  at: number,
  figures: BookFigures,
): Verdict | undefined {
  const one = told[at];
  if (one?.verdict.verdict !== 'not-found') return undefined;
  if (!isRest(one) && !isShareOfRest(told[at - 1], one)) return undefined;
  const part = partBefore(told, at, figures);
  const rest = part && restBeside(one, part, figures);
  if (!part || !rest || signOf(rest.exact) < 0) return undefined;
  const { number } = one.claim;
  const { indicator, unit, year } = part.verdict;
  const about = { indicator, unit, year, expected: rest.exact };
  if (rest.readings.some((printed) => isAsPrinted(number, printed, rest.exact)))
    return heldAs(one, about, undefined);
  if (isOpenBetween(told, part, at) || !isSaidOf(one, part, figures)) return undefined;
  return heldAs(one, about, faultOf(number, rest));
}

function faultOf(
  number: NumberInText,
  { exact, readings }: Rest,
): Pick<Verdict, 'message' | 'proposal'> {
  const isPercent = number.unit === 'percent';
  const [printed] = readings;
  const right = isPercent
    ? printedNumber(exact, printed ? decimalsOf(printed) : 1)
    : printedNumber(exact, 0).padStart(2, '0');
  return {
    message: { code: 'draft/rest-differs', arguments: { text: number.text, right } },
    proposal: isPercent ? `${right}%` : withNoun(right, number),
  };
}

/** A rest may be taken of two rounded percentages. */
function isAsPrinted(number: NumberInText, printed: PrintedNumber, exact: Rational): boolean {
  if (agrees(judge(number, printed, exact))) return true;
  return (
    number.unit === 'percent' &&
    compare(absolute(subtract(printed.value, exact)), printed.place) <= 0
  );
}

const STILL = /(?<!\p{L})còn(?:\s+(?:lại|có|đến|tới|khoảng))*\s*$/iu;
const NOT_YET =
  /^[^.;,:()\d]*?(?<!\p{L})(?:chưa|không|trực tiếp|còn lại|truyền thống|bản giấy|hồ sơ giấy)(?!\p{L})/iu;
const LEFT = /^\s*(?:số\s+)?[^.;:()\d]{0,40}?(?<!\p{L})còn lại(?!\p{L})/iu;
const IN_PERSON =
  /(?<!\p{L})trực tiếp(?:\s+(?:và|hoặc)(?:\s+qua)?\s+(?:dịch vụ\s+)?(?:bưu chính(?: công ích)?|bcci))?(?:\s+(?:là|đạt|có|chiếm|còn))*\s*:?\s*$/iu;

const HAVING_NOT =
  /^[^.;:()\d]{0,30}?(?<!\p{L})chưa\s+(?:có|được|thực hiện|hoàn thành|đạt)\s*(?:$|[.;,)])/iu;

/** "còn 04 xã chưa …", "30,7% còn lại …", "nộp trực tiếp 3.062 hồ sơ", "…, 3 ấp chưa có" */
function isRest({ claim, ahead, behind }: Told): boolean {
  const isLevel = claim.kind === 'level' || claim.kind === 'share';
  const isStill = STILL.test(ahead) && NOT_YET.test(behind);
  const isHavingNot = /,\s*$/u.test(ahead) && HAVING_NOT.test(behind);
  const isLeft = LEFT.test(behind) || (THE_REST.test(ahead) && COUNTED_ONLY.test(behind));
  return isLevel && (isStill || isHavingNot || isLeft || IN_PERSON.test(ahead));
}

/** "Số còn lại là 46 hệ thống." */
const THE_REST = /(?<!\p{L})(?:số|phần)?\s*còn lại(?:\s+(?:là|gồm|có))*\s*:?\s*$/iu;
const COUNTED_ONLY = /^(?:\s+\p{L}+){0,3}\s*(?:$|[.;,)])/u;

/** "nộp trực tiếp 17.841 hồ sơ, chiếm 33,03%" */
function isShareOfRest(rest: Told | undefined, { claim, ahead, sentence }: Told): boolean {
  return (
    rest !== undefined &&
    rest.sentence === sentence &&
    isRest(rest) &&
    rest.claim.number.unit === 'other' &&
    claim.number.unit === 'percent' &&
    SHARE_OF_IT.test(ahead)
  );
}

const SHARE_OF_IT =
  /^[^,;.:()\d]{0,40}[,(]\s*(?:(?:chiếm|tương đương|tương ứng|bằng)(?:\s+tỷ lệ)?)?\s*$/iu;

/** The nearest figure told before, in this sentence or the last, that is a part of something. */
function partBefore(told: readonly Told[], at: number, figures: BookFigures): Told | undefined {
  const { wholesOf, indicators } = figures;
  const sentence = told[at]?.sentence ?? 0;
  // "… 2.097 thôn có cáp quang. Đây là nỗ lực lớn. Còn lại 32 thôn": a sentence without numbers tells of nothing else.
  const last = told[at - 1]?.sentence ?? sentence;
  const nearest = sentence - last === 2 ? last : sentence - 1;
  return told
    .slice(0, at)
    .reverse()
    .filter((one) => one.sentence >= nearest && isProven(one, figures))
    .find(({ verdict: { indicator } }) => {
      const { nameVi = '', partOf = [] } = indicators.get(indicator) ?? {};
      const isPart = wholesOf(indicator).length > 0 || partOf.length === 1;
      return isPart && !OF_A_REST.test(nameVi);
    });
}

/** "Số thôn chưa có sóng di động" is a rest itself. */
const OF_A_REST = /(?<!\p{L})(?:chưa|không)(?!\p{L})/iu;

/** A level or share between the two that nothing proves may be that of which the rest is. */
function isOpenBetween(told: readonly Told[], part: Told, at: number): boolean {
  return told
    .slice(told.indexOf(part) + 1, at)
    .some(
      ({ claim: { kind }, verdict }) =>
        (kind === 'level' || kind === 'share') && verdict.verdict === 'not-found',
    );
}

interface Rest {
  readonly exact: Rational;
  readonly readings: readonly PrintedNumber[];
}

function restBeside(
  { claim: { number } }: Told,
  { verdict: { indicator: code, unit } }: Told,
  figures: BookFigures,
): Rest | undefined {
  const { indicators, pair, ratesOf, wholesOf } = figures;
  const own = indicators.get(code);
  if (number.unit === 'percent') {
    const [rate, ...others] = own?.unit === '%' ? [code] : ratesOf(code);
    const value = rate !== undefined && others.length === 0 ? pair(rate, unit)?.value : undefined;
    return value && { exact: subtract(HUNDRED, value), readings: number.readings };
  }
  const [count, ...more] = own?.unit === '%' ? countsOf(code, figures) : [code];
  const [whole, ...others] = new Set([...wholesOf(code), ...(own?.partOf ?? [])]);
  if (count === undefined || whole === undefined || more.length + others.length > 0)
    return undefined;
  const [part, all] = [count, whole].map((one) => pair(one, unit));
  const counted = indicators.get(whole);
  const readings = counted ? inMeasure(number, counted) : [];
  const isComplete = part?.coverage === undefined && all?.coverage === undefined;
  if (!part?.value || !all?.value || !isComplete || readings.length === 0) return undefined;
  return { exact: subtract(all.value, part.value), readings };
}

function countsOf(code: string, { indicators }: BookFigures): readonly string[] {
  const aggregation = indicators.get(code)?.aggregation;
  return aggregation?.form === 'ratio_of_sums' ? [aggregation.numerator] : [];
}

const HUNDRED = rational(100);

/** Whether all that is said of the rest is that it is one of this part: "chưa có đài" behind those that have one. */
function isSaidOf({ ahead, behind }: Told, part: Told, figures: BookFigures): boolean {
  const subject = figures.indicators.get(part.verdict.indicator);
  if (!subject) return false;
  const own = ownWords([subject], figures);
  const isOnline = own.has('tuyến');
  const stretch = `${/[^.;:()]*$/u.exec(ahead)?.[0] ?? ''} ${/^[^.;:()\d]*/u.exec(behind)?.[0] ?? ''}`;
  const isInPerson = /trực tiếp/iu.test(stretch);
  if ((isInPerson && !isOnline) || EARLIER.test(stretch)) return false;
  const others = wordsOf(stretch).filter(({ text }) => !own.has(text) && !OF_RESTS.has(text));
  return areLinking(others, figures.placeWords);
}

/** "Năm trước còn 12 thôn chưa có": of another time it is another rest. */
const EARLIER = /(?<!\p{L})(?:trước|cùng kỳ|ngoái|đầu năm|khi đó|ban đầu|(?:19|20)\d\d)(?!\p{L})/iu;

const OF_RESTS: ReadonlySet<string> = new Set(
  'chưa không còn lại trực tiếp qua bưu chính công ích theo cách truyền thống bản giấy hồ sơ người dân phải nộp đến tận nơi bộ phận một cửa như vậy tức nghĩa thực hiện triển khai được có sẽ hoàn thành'.split(
    ' ',
  ),
);
