import { equals, rational } from '#core/numbers/rational';
import { printedCount } from '../../../sentences/printedNumber';
import { withNoun, type ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import type { Mention } from '../../mention';
import { ONLY_SOME } from '../../text/listedNames';
import type { Verdict } from '../../verdict';
import { withoutExtremes } from '../ranks/extremes';
import { KIND_OF_UNIT } from '../countedUnits';

/**
 * "còn 04 địa phương gồm A, B và C chưa …", "04 huyện nhiều nhất là A (22 tuyến), B (16 tuyến) …", "chỉ còn 02 địa
 * phương là A": a count of units against those of the register that are listed behind it, one by one. Undefined
 * where the list may go on, or is of some only.
 */
export function heldAsCountOfNames(
  text: string,
  { claim, verdict }: ReadClaim,
  mentions: readonly Mention<string>[],
  figures: BookFigures,
): Verdict {
  const { number, kind } = claim;
  const [stated] = number.readings;
  const isCount = kind === 'level' && number.unit === 'other' && number.hedge === undefined;
  if (verdict.verdict !== 'not-found' || !isCount || !stated) return verdict;
  const count = namesListed(text, number, mentions, figures);
  if (count === undefined) return verdict;
  const expected = rational(count);
  if (equals(stated.value, expected)) {
    return { ...verdict, verdict: 'agree', expected, message: undefined, proposal: '' };
  }
  return {
    ...verdict,
    verdict: 'disagree',
    expected,
    message: { code: 'draft/list-count-differs', arguments: { text: number.text, listed: count } },
    proposal: withNoun(printedCount(count), number),
  };
}

function namesListed(
  text: string,
  { start, nounAt }: ReadClaim['claim']['number'],
  mentions: readonly Mention<string>[],
  figures: BookFigures,
): number | undefined {
  const behind = mentions.filter((one) => one.start >= nounAt);
  const [first] = behind;
  if (!first) return undefined;
  const intro = text.slice(nounAt, first.start);
  const opened = RIGHT_BEHIND.test(intro)
    ? ''
    : ANNOUNCED.exec(intro)?.groups?.['sign']?.toLowerCase();
  const isLedOn = LED_BY.test(text.slice(0, start)) || /lần lượt/iu.test(intro);
  const isOfSome = ONLY_SOME.test(withoutExtremes(intro)) || FOREMOST_OF.test(intro);
  if (opened === undefined || !isLedOn || isOfSome) return undefined;
  let [count, end] = [1, first.end];
  for (const next of behind.slice(1)) {
    if (!NEXT.test(text.slice(end, next.start))) break;
    [count, end] = [count + 1, next.end];
  }
  const rest = text.slice(end).replace(ITS_OWN, '');
  if (opened === '' && count < 2) return undefined;
  const areCounted = behind
    .slice(0, count)
    .every(({ said }) => isOfKind(text.slice(nounAt), said, figures));
  return areCounted && endsWith(rest, opened) ? count : undefined;
}

/** "ở 18 xã, nhiều nhất là xã A và xã B": the first of those that are counted. */
const FOREMOST_OF =
  /,\s*(?:(?:\p{L}+\s+)?(?:nhiều|cao|lớn|ít|thấp|nhỏ)\s+nhất|(?:\p{L}+\s+){0,2}(?:dẫn|đứng) đầu)/iu;

/** "06 xã (huyện A 04 xã, huyện B 02 xã)": the districts are not what is counted. */
function isOfKind(noun: string, unit: string, { units }: BookFigures): boolean {
  const counted = COUNTED_KINDS.find(([kind]) => kind.test(noun))?.[1];
  const own = units.find(({ code }) => code === unit)?.kind ?? '';
  return counted === undefined || counted.test(own);
}

const COUNTED_KINDS: readonly (readonly [noun: RegExp, kind: RegExp])[] = [
  [/^\s*(?:huyện|thị xã|thành phố)(?!\p{L})/iu, /^DISTRICT$/u],
  [/^\s*(?:xã|phường|thị trấn)(?!\p{L})/iu, /^COMMUNE$/u],
  [/^\s*(?:doanh nghiệp|nhà mạng|công ty)(?!\p{L})/iu, /^ENT_/u],
];

/** Whether a list is over: one in brackets with them, one behind a colon with its clause. */
function endsWith(rest: string, opened: string): boolean {
  if (opened.startsWith('(')) return /^\s*\)/u.test(rest);
  return opened.endsWith(':') ? /^\s*(?:[.;]|$)/u.test(rest) : !GOES_ON.test(rest);
}

/** "vượt 95%", "từ 19 tuyến cáp trở lên": what those that are counted have. */
const BEYOND =
  '(?:[^.;:()\\d]{0,60}?(?:trên|dưới|vượt|từ|hơn|đạt)\\s+\\d+(?:[.,]\\d+)*(?=[%\\s]))?';
/** What is counted, and what says that its names follow. */
const ANNOUNCED = new RegExp(
  `^\\s*${KIND_OF_UNIT}(?:[,/ ]+${KIND_OF_UNIT})*(?!\\p{L})${BEYOND}[^.;:()\\d]{0,80}?(?<sign>\\((?:gồm:?)?|(?:là|gồm|bao gồm|lần lượt)?\\s*:|(?<!\\p{L})(?:là|gồm|bao gồm)(?:\\s+các)?)\\s*(?:${KIND_OF_UNIT}\\s*)?$`,
  'iu',
);
/** "riêng 02 huyện A và B đã chiếm": the names stand right behind what is counted. */
const RIGHT_BEHIND = new RegExp(`^\\s*${KIND_OF_UNIT}\\s+(?:${KIND_OF_UNIT}\\s*)?$`, 'iu');
const LED_BY = /(?:^|[,;:(–-]|(?<!\p{L})(?:có|còn|cả|mới|chỉ|trong đó|hiện|nay|tại|ở|riêng))\s*$/iu;
/** "A (22 tuyến)", "A 9.988 hộ": what a name in the list has. */
const OWN =
  '\\([^()]*\\)|(?:với|có|đạt|:)?\\s*\\d[\\d.,]*\\s*(?:%|(?:(?:nghìn|triệu|tỷ)\\s+)?\\p{Ll}+)?';
const ITS_OWN = new RegExp(`^\\s*(?:${OWN})`, 'u');
const NEXT = new RegExp(`^\\s*(?:${OWN})?\\s*(?:[,;]|,?\\s*và)\\s*(?:${KIND_OF_UNIT}\\s*)?$`, 'iu');
/** A name that the register does not hold, or a sign that there are more. */
const GOES_ON =
  /^\s*(?:[,;–-]|và|cùng)\s*(?:(?:các|một|hai|ba|bốn|\d+)\s|huyện|thị xã|thành phố|xã|phường|thị trấn|\p{Lu})|^\s*,?\s*(?:…|\.\.|v\.v)/u;
