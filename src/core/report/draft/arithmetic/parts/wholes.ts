import { toDecimalText } from '#core/numbers/decimalText';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  type Rational,
  rational,
  signOf,
  subtract,
  sum,
  ZERO,
} from '#core/numbers/rational';
import type { Claim } from '../../claim';
import { intervalOf } from '../../numbers/interval';
import type { NumberInText, PrintedNumber } from '../../numbers/numberInText';
import { areCountedAlike } from '../alike';
import { boundsOf } from '../bounds';
import {
  fault,
  fine,
  HUNDRED,
  isWholeNumber,
  printedOf,
  type Tested,
  type TestResult,
} from '../tested';

export function shareAboveHundred({ claim }: Tested): TestResult {
  const stated = printedOf(claim.number);
  if (claim.kind !== 'share' || claim.number.unit !== 'percent' || !stated) return undefined;
  if (compare(stated.value, HUNDRED) <= 0) return undefined;
  return fault(undefined, {
    code: 'draft/above-hundred',
    arguments: { text: claim.number.text },
  });
}

/** "giảm 157%": nothing that is counted can fall by more than all of it. */
export function fallAboveAll({ sentence, claim }: Tested): TestResult {
  const stated = printedOf(claim.number);
  if (claim.kind !== 'growth' || claim.direction !== 'down' || !stated) return undefined;
  const mayBeNegative = /lợi nhuận|lãi|lỗ(?!\p{L})|cán cân|chênh lệch/iu.test(sentence);
  if (mayBeNegative || compare(stated.value, HUNDRED) <= 0) return undefined;
  return fault(undefined, {
    code: 'draft/falls-above-all',
    arguments: { text: claim.number.text },
  });
}

/**
 * "1.529.995 thuê bao (di động: 1.498.762; cố định: 41.233)": named parts are no more than the whole. What is more than
 * it alone is none of its parts, but another with which it is compared: "312,4 tỷ đồng (tỉnh A: 540 tỷ đồng; B: 287 tỷ đồng)".
 */
export function namedParts({ sentence, claims, claim, position }: Tested): TestResult {
  const whole = printedOf(claim.number);
  const inside = /^[^();:.\d]{0,20}\(([^()]+)\)/u.exec(sentence.slice(claim.number.end));
  if (
    claim.kind !== 'level' ||
    claim.number.unit !== 'other' ||
    claim.number.hedge ||
    !whole ||
    !inside
  ) {
    return undefined;
  }
  const closes = claim.number.end + inside[0].length;
  const parts = claims
    .slice(position + 1)
    .map((one) => one.claim)
    .filter(({ number }) => number.end <= closes);
  const areNamed = parts.every(({ kind, number }) => {
    const isCount = kind === 'level' && number.unit === 'other' && number.hedge === undefined;
    return isCount && /\p{L}\s*:\s*$/u.test(sentence.slice(0, number.start)) && printedOf(number);
  });
  if (parts.length < 2 || !areNamed) return undefined;
  if (!parts.every(({ number }) => isOfWhole(sentence, claim.number, number))) return undefined;
  const bounds = parts.map(({ number }) => boundsOf(number)).filter((one) => one !== undefined);
  const ofWhole = boundsOf(claim.number);
  if (!ofWhole || bounds.length < parts.length) return undefined;
  if (bounds.some(({ low }) => compare(low, ofWhole.high) > 0)) return undefined;
  if (compare(sum(bounds.map(({ low }) => low)), ofWhole.high) <= 0) return undefined;
  const total = sum(parts.map(({ number }) => printedOf(number)?.value ?? ZERO));
  return fault(total, {
    code: 'draft/sum-differs',
    arguments: { text: claim.number.text, right: toDecimalText(total).replace('.', ',') },
  });
}

/** "02 huyện (A: 01 xã, B: 02 xã)" has no parts: what has a noun of its own is something else. */
function isOfWhole(sentence: string, whole: NumberInText, part: NumberInText): boolean {
  const isBare = part.measure === undefined && part.end === part.nounAt;
  return isBare || areCountedAlike(sentence, part, whole);
}

/** "182 điểm, gồm 29 bưu cục, 111 điểm …, 30 đại lý và 12 điểm khác" */
export function sumOfParts({ sentence, claims, claim, position }: Tested): TestResult {
  const whole = printedOf(claim.number);
  const ends = clauseEnd(sentence, claim.number.end);
  const listed = claims
    .slice(position + 1)
    .map((one) => one.claim)
    .filter(({ number }) => number.end <= ends && !isInInnerBracket(sentence, claim, number));
  const goesOn = listed.findIndex(
    (one, at) => at > 0 && isApart(sentence, claim, [listed[0], listed[at - 1]], one),
  );
  const parts = goesOn === -1 ? listed : listed.slice(0, goesOn);
  if (claim.kind !== 'level' || claim.number.unit !== 'other' || !whole || claim.number.hedge)
    return undefined;
  const [first] = parts;
  if (!first || parts.length < 2) return undefined;
  const between = sentence.slice(claim.number.end, first.number.start);
  if (!/(?:,|:|\()\s*(?:bao gồm|gồm|chia ra)\s*:?\s*(?:có\s*)?$/iu.test(between)) return undefined;
  const values = parts.map(({ number, kind }) =>
    kind === 'level' && number.unit === 'other' && !number.hedge ? printedOf(number) : undefined,
  );
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return undefined;
  // "05 lớp, gồm 250 học viên cấp huyện và 300 học viên cấp xã": nothing of what was counted.
  const isOfIt = parts.some(({ number }) => areCountedAlike(sentence, number, claim.number));
  if (!isOfIt) return undefined;
  const tail = sentence.slice(parts.at(-1)?.number.end ?? 0, ends);
  if (/…|\.\.\.|v\.v/u.test(tail)) return undefined;
  const total = sum(known.map(({ value }) => value));
  const tolerance = sum([...known, whole].map(({ place }) => divide(place, rational(2))));
  // Behind "và" no part is left; else what stands there may be one more.
  const isClosed = /\svà\s+$/u.test(sentence.slice(0, parts.at(-1)?.number.start));
  if (goesOn !== -1 && !isClosed && compare(total, whole.value) < 0) return undefined;
  const isRounded = !isWholeNumber(whole) || known.some((one) => !isWholeNumber(one));
  const distance = subtract(total, whole.value);
  const size = signOf(distance) < 0 ? subtract(rational(0), distance) : distance;
  if (isZero(distance) || (isRounded && compare(size, tolerance) <= 0)) return fine(total);
  const right = toDecimalText(total);
  return fault(total, {
    code: 'draft/sum-differs',
    arguments: { text: claim.number.text, right: right.replace('.', ',') },
  });
}

/** "gồm 50 bưu cục (02 bưu cục cấp 1, …), 191 điểm …": what a part is made of in its turn. */
function isInInnerBracket(sentence: string, whole: Claim, { start }: NumberInText): boolean {
  const ahead = sentence.slice(whole.number.end, start);
  const isListInBracket = /^[^,;.()\d]{0,40}\(/u.test(ahead);
  const open = [...ahead].filter((sign) => sign === '(').length;
  const closed = [...ahead].filter((sign) => sign === ')').length;
  return open - closed > (isListInBracket ? 1 : 0);
}

/** "…, 2.276 trạm 4G và 11 trạm 5G, lắp đặt tại 1.636 vị trí": what is told before its number, and counted otherwise. */
function isApart(
  sentence: string,
  whole: Claim,
  [first, before]: readonly [Claim | undefined, Claim | undefined],
  part: Claim,
): boolean {
  const words = sentence.slice(before?.number.end, part.number.start);
  const own = /(?:[,;]|\s(?:và|cùng)\s)([^,;]*)$/u.exec(words)?.[1]?.trim();
  // "… trực tuyến với 1.200 đại biểu", "21 giấy phép …, thu hồi 05 giấy phép"
  const isFirstBare = /(?:gồm|chia ra)(?:\s+có)?\s*:?\s*$/iu.test(
    sentence.slice(0, first?.number.start),
  );
  if (own === undefined) return true;
  return own !== '' && (isFirstBare || !areCountedAlike(sentence, part.number, whole.number));
}

/** Up to the next semicolon, or to the end. */
function clauseEnd(sentence: string, from: number): number {
  const semicolon = sentence.indexOf(';', from);
  return semicolon === -1 ? sentence.length : semicolon;
}

/** "742,67 tỷ đồng, trong đó di động 800 tỷ đồng" */
export function partOfWhole({ sentence, claims, claim, position }: Tested): TestResult {
  const whole = claims[position - 1]?.claim;
  if (claim.kind !== 'level' || whole?.kind !== 'level') return undefined;
  const between = sentence.slice(whole.number.end, claim.number.start);
  if (!/^\s*[,(]?\s*trong đó/iu.test(between)) return undefined;
  const isSame =
    whole.number.unit === claim.number.unit &&
    whole.number.measure?.dimension === claim.number.measure?.dimension &&
    claim.number.measure !== undefined;
  const [part, all] = [printedOf(claim.number), printedOf(whole.number)];
  if (!isSame || !part || !all || !claim.number.measure || !whole.number.measure) return undefined;
  const inBase = (printed: PrintedNumber, factor: Rational): Rational =>
    multiply(printed.value, factor);
  const least = inBase(part, claim.number.measure.factor);
  const most = inBase(
    { ...all, value: add(intervalOf(whole.number, all).high, rational(0)) },
    whole.number.measure.factor,
  );
  if (compare(least, most) <= 0 || claim.number.hedge === 'nearly') return undefined;
  return fault(undefined, {
    code: 'draft/part-exceeds',
    arguments: { text: claim.number.text, whole: whole.number.text },
  });
}
