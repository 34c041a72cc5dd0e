import type { Claim } from '../../claim';
import type { NumberInText } from '../../numbers/numberInText';
import { compare } from '#core/numbers/rational';
import { areOneMeasure } from '../alike';
import { boundsOf } from '../bounds';
import type { ReadClaim } from '../tested';
import { inMeasureOf, isCount, type PartList } from './partList';

/**
 * "332 điểm (bưu cục 50; điểm Bưu điện - Văn hóa xã 191; đại lý 65; khác 26)": in brackets right behind a whole, and
 * ended by what is left of it.
 */
export function partsInBrackets(
  sentence: string,
  claims: readonly ReadClaim[],
  wholeAt: number,
): PartList | undefined {
  const whole = claims[wholeAt];
  if (!whole || !isCount(whole.claim)) return undefined;
  const { end } = whole.claim.number;
  const [opened, inside = ''] = IN_BRACKETS.exec(sentence.slice(end)) ?? [];
  if (opened === undefined) return undefined;
  const from = end + opened.length - inside.length - 1;
  const parts = claims.filter(
    ({ claim: { number } }) => number.start >= from && number.end <= from + inside.length,
  );
  const items = inside.replace(LED_BY, '').split(BETWEEN_ITEMS);
  const last = parts.at(-1)?.claim.number;
  const isWhole =
    parts.length >= FEWEST_PARTS &&
    items.length === parts.length &&
    parts.every(({ claim }) => isPartOf(claim, whole.claim)) &&
    !TELLING.test(inside) &&
    OTHERS.test(items.at(-1) ?? '') &&
    last !== undefined &&
    isOfWhole(sentence, last, whole.claim.number);
  return isWhole ? { whole, parts, isAll: true } : undefined;
}

/** "130,2 tỷ đồng = phần cứng 41,0 + phần mềm 6,2 + nội dung số 83,0": what is added up in so many words. */
export function partsOfEquation(
  sentence: string,
  claims: readonly ReadClaim[],
  wholeAt: number,
): PartList | undefined {
  const whole = claims[wholeAt];
  if (!whole || !isCount(whole.claim)) return undefined;
  const parts: ReadClaim[] = [];
  let from = whole.claim.number.end;
  for (const one of claims.slice(wholeAt + 1)) {
    const words = sentence.slice(from, one.claim.number.start);
    if (!(parts.length === 0 ? EQUALS : PLUS).test(words)) break;
    if (!isPartOf(one.claim, whole.claim)) return undefined;
    parts.push(one);
    from = one.claim.number.end;
  }
  const isEnded = /^[^+=]{0,40}(?:[.;]|$)/u.test(sentence.slice(from));
  return parts.length >= 2 && isEnded ? { whole, parts, isAll: true } : undefined;
}

/** In the measure of the whole, and no more than it: what is more stands beside it to be compared. */
function isPartOf(part: Claim, { number: whole }: Claim): boolean {
  const number = inMeasureOf(whole, part.number);
  const [least, most] = [boundsOf(number), boundsOf(whole)];
  return (
    isCount(part) &&
    areOneMeasure(number, whole) &&
    least !== undefined &&
    most !== undefined &&
    compare(least.low, most.high) <= 0
  );
}

/** "188 (29 bưu cục, …, 13 điểm khác)": the rest is counted by a word that names the whole, or by none. */
function isOfWhole(sentence: string, rest: NumberInText, whole: NumberInText): boolean {
  const noun = /^\s*(\p{L}+)/u.exec(sentence.slice(rest.nounAt))?.[1]?.toLowerCase();
  const clause = /[^.;]*$/u.exec(sentence.slice(0, whole.start))?.[0] ?? '';
  const named = `${clause} ${sentence.slice(whole.start).split('(')[0] ?? ''}`.toLowerCase();
  return (
    noun === undefined ||
    noun === 'khác' ||
    new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'u').test(named)
  );
}

const FEWEST_PARTS = 3;
const IN_BRACKETS = /^[^,;:.()\d]{0,60}\(([^()]+)\)/u;
/** Not the comma of 20,1. */
const BETWEEN_ITEMS = /;|(?<!\d),|,(?!\d)|\svà\s/u;
const LED_BY = /^\s*(?:bao gồm|gồm|chia ra)(?:\s+có)?\s*:?/iu;
/** "khác 26", "26 điểm khác", "loại khác: 26" */
const OTHERS = /(?<!\p{L})khác\s*:?\s*(?:[\d.,]+[^,;]*)?$/iu;
/** What is told of them, or only of some; and what one and the same person may be. */
const TELLING = new RegExp(
  ['trong đó|tăng|giảm|có|đã|được|chưa|không|đang|trên|dưới|năm|như', 'nữ|đảng viên|dân tộc|trẻ']
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .join('|')
    .concat('|…|\\.\\.\\.'),
  'iu',
);
const EQUALS = /^[^.;:()\d+=]{0,40}=[^.;()\d+=]{0,80}$/u;
const PLUS = /^[^.;:()\d+=]{0,40}\+[^.;()\d+=]{0,80}$/u;
