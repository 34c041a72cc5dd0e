import { toDecimalText } from '#core/numbers/decimalText';
import { add, compare, equals, subtract } from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import type { Claim } from '../../claim';
import type { NumberInText } from '../../numbers/numberInText';
import { wordsOf } from '../../text/words';
import { areOneMeasure } from '../alike';
import { boundsOf, sumOf } from '../bounds';
import { wholeOf } from '../shares/wholeOfParts';
import {
  decimalsOf,
  fault,
  fine,
  HUNDRED,
  printedOf,
  type Tested,
  type TestResult,
  withNoun,
} from '../tested';

/** "98,5% hồ sơ đúng hạn, 1,5% quá hạn": what excludes each other is no more than everything. */
export function oppositesOfHundred({ sentence, claims, claim, position }: Tested): TestResult {
  const first = claims[position - 1]?.claim;
  if (!first || !isPlain(first, 'percent') || !isPlain(claim, 'percent')) return undefined;
  const opposition = oppositionOf(sentence, first.number, claim.number);
  const areShares = [first, claim].every(({ kind }) => kind === 'share');
  if (!opposition || !(opposition.isOfShares || areShares)) return undefined;
  // "VNPT chiếm 60% thuê bao trả trước, 45% thuê bao trả sau": shares of the two, not the two as shares.
  const areHeld = [first, claim].every((one) => isWhoseShare(sentence, one, opposition));
  if (first.kind === 'share' && !areHeld) return undefined;
  const [one, other] = [printedOf(first.number), printedOf(claim.number)];
  if (!one || !other) return undefined;
  const place = compare(one.place, other.place) > 0 ? one.place : other.place;
  const total = add(one.value, other.value);
  if (compare(total, add(HUNDRED, place)) <= 0) {
    return equals(total, HUNDRED) ? fine(other.value) : undefined;
  }
  const exact = subtract(HUNDRED, one.value);
  const right = printedNumber(exact, decimalsOf(other));
  return fault(
    exact,
    { code: 'draft/complement-differs', arguments: { text: claim.number.text, right } },
    `${right}%`,
  );
}

/** "41 xã, trong đó 35 đạt, 6 chưa đạt" */
export function oppositesOfWhole({ sentence, claims, claim, position }: Tested): TestResult {
  const firstAt =
    claims[position - 1]?.claim.number.unit === 'percent' ? position - 2 : position - 1;
  const first = claims[firstAt]?.claim;
  if (!first || !isPlain(first, 'other') || !isPlain(claim, 'other')) return undefined;
  const opposition = oppositionOf(sentence, first.number, claim.number);
  const wholeAt = wholeOf(sentence, claims, firstAt);
  const whole = wholeAt === firstAt - 1 ? claims[wholeAt]?.claim.number : undefined;
  if (opposition === undefined || !whole) return undefined;
  const numbers = [whole, first.number, claim.number];
  if (!numbers.every((number) => areOneMeasure(whole, number))) return undefined;
  const [all, one, other] = numbers.map((number) => printedOf(number)?.value);
  const [ofAll, ofOne, ofOther] = numbers.map(boundsOf);
  if (!all || !one || !other || !ofAll || !ofOne || !ofOther) return undefined;
  const total = sumOf(ofOne, ofOther);
  const isBelow = compare(total.high, ofAll.low) < 0;
  if (!isBelow && compare(total.low, ofAll.high) <= 0) return fine(other);
  if (isBelow && !opposition.isExhausting) return undefined;
  const exact = subtract(all, one);
  const right = toDecimalText(exact);
  return fault(
    exact,
    { code: 'draft/rest-differs', arguments: { text: claim.number.text, right } },
    withNoun(right.padStart(2, '0'), claim.number),
  );
}

function isPlain({ kind, number }: Claim, unit: NumberInText['unit']): boolean {
  return (
    (kind === 'level' || kind === 'share') && number.unit === unit && number.hedge === undefined
  );
}

/** What excludes the other stands before its share, as that which has it. */
function isWhoseShare(sentence: string, { number }: Claim, { words }: Excluding): boolean {
  const ahead = /[^,;:()\d]*$/u.exec(sentence.slice(0, number.digitsAt))?.[0].toLowerCase() ?? '';
  return words === undefined || words.some((one) => ahead.includes(one));
}

/** How two numbers exclude each other; without words where one denies the other. */
type Excluding = Pick<Opposition, 'isExhausting' | 'isOfShares'> & Partial<Opposition>;

/** Two words of which at most one holds for each thing that is counted. */
interface Opposition {
  readonly words: readonly [string, string];
  /** One of them always holds. */
  readonly isExhausting: boolean;
  /**
   * Rates in per cent of the two are parts of one whole; those of men and women are only where each is
   * said to be a share ("nam chiếm 60%, nữ chiếm 40%").
   */
  readonly isOfShares: boolean;
}

const OPPOSITIONS: readonly Opposition[] = [
  { words: ['nam', 'nữ'], isExhausting: true, isOfShares: false },
  { words: ['trả trước', 'trả sau'], isExhausting: true, isOfShares: true },
  { words: ['đúng hạn', 'quá hạn'], isExhausting: false, isOfShares: true },
  { words: ['đúng hạn', 'trễ hạn'], isExhausting: false, isOfShares: true },
  { words: ['toàn trình', 'một phần'], isExhausting: false, isOfShares: false },
  { words: ['trực tuyến', 'trực tiếp'], isExhausting: false, isOfShares: true },
  { words: ['trong nước', 'quốc tế'], isExhausting: false, isOfShares: true },
  { words: ['thành thị', 'nông thôn'], isExhausting: true, isOfShares: false },
  { words: ['di động', 'cố định'], isExhausting: false, isOfShares: false },
];

const DENIAL = { isExhausting: true, isOfShares: true };

/** How two numbers exclude each other by what they count: the second says nothing but the opposite. */
function oppositionOf(
  sentence: string,
  one: NumberInText,
  other: NumberInText,
): Excluding | undefined {
  const between = sentence.slice(one.end, other.start).replace(/\([^()]*\)/gu, '');
  if (/[;:()]/u.test(between)) return undefined;
  const [first, second] = [labelOf(sentence, one), labelOf(sentence, other)];
  if (isDenied(first, second)) return DENIAL;
  const isOfHowWell = OF_HOW_WELL.test(`${first} ${second}`);
  return OPPOSITIONS.find(
    ({ words: [a, b] }) =>
      !(isOfHowWell && !a.endsWith('hạn')) &&
      (isSaidOf(first, second, a, b) || isSaidOf(first, second, b, a)),
  );
}

/** "hồ sơ trực tuyến đúng hạn 99%, trực tiếp đúng hạn 97%": rates of the two, and no shares of one whole. */
const OF_HOW_WELL = /hạn(?!\p{L})|hài lòng|giải quyết|xử lý|số hóa|kịp thời|hoàn thành/u;

function isSaidOf(first: string, second: string, here: string, there: string): boolean {
  const has = (label: string, words: string): boolean => ` ${label} `.includes(` ${words} `);
  if (!has(first, here) || has(first, there) || !has(second, there)) return false;
  const rest = restOf(second, there);
  const said = new Set(first.split(' '));
  // "di động chiếm 96,5%, cố định chiếm 3,5% tổng số thuê bao": of which total, the last one says for both.
  const isOfOneTotal = restOf(first, here).every((word) => FILLING.has(word));
  const own = isOfOneTotal && rest.includes('tổng') ? rest.slice(0, rest.indexOf('tổng')) : rest;
  return own.every((word) => said.has(word) || FILLING.has(word));
}

function restOf(label: string, words: string): readonly string[] {
  return ` ${label} `
    .replace(` ${words} `, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

const FILLING: ReadonlySet<string> = new Set(
  'là chiếm đạt tỷ lệ số chỉ còn vẫn lại khoảng nộp được theo qua hình thức'.split(' '),
);

/** "35 đạt, 6 chưa đạt": the second denies the first, and says nothing else. */
function isDenied(first: string, second: string): boolean {
  const said = new Set(first.split(' '));
  const words = second.split(' ');
  const isNo = (word: string): boolean => word === 'chưa' || word === 'không';
  if ([...said].some(isNo) || !words.some(isNo)) return false;
  const rest = words.filter((word) => !isNo(word) && word !== 'còn' && word !== 'lại');
  return rest.length > 0 && rest.every((word) => said.has(word));
}

/** What a number counts: the words around it as far as commas and brackets go. */
function labelOf(sentence: string, { digitsAt, nounAt }: NumberInText): string {
  const before = /[^,;:()\d]*$/u.exec(sentence.slice(0, digitsAt))?.[0] ?? '';
  const own = before.split(/(?:^|\s)(?:trong đó|có|và)(?=\s)/iu).at(-1) ?? '';
  const behind = /^[^,;:()\d]*/u.exec(sentence.slice(nounAt).replace(/^\s*%/u, ''))?.[0] ?? '';
  const ended = behind.split(/(?:\s)(?:và|trong đó)(?=\s)/iu)[0] ?? '';
  return wordsOf(`${own} ${ended}`)
    .map(({ text }) => text)
    .join(' ');
}
