import type { Mention } from '../../mention';
import { KIND_OF_UNIT } from '../countedUnits';
import type { ToldOfUnits } from '../toldFigure';
import type { Comparison, End } from './comparison';

const GAP = '(?:chênh lệch|khoảng cách|cách biệt|mức chênh|hơn kém)';
const GAP_AHEAD = new RegExp(`(?<!\\p{L})${GAP}(?!\\p{L})[^;]*$`, 'iu');
/** What a gap is said to be right before its number. */
const IS =
  '(?:\\s*(?:là|lên|tới|đến|ở mức|khoảng|chỉ|còn|đạt|tương ứng|tương đương|hiện|nhau)(?!\\p{L}))*\\s*$';
const GAP_RIGHT_BEFORE = new RegExp(`(?<!\\p{L})(?:${GAP}|cách nhau|hơn nhau|kém nhau)${IS}`, 'iu');
const TWO = new RegExp(
  `^\\s*(?:\\([^()]*\\))?\\s*(?:,\\s*)?(?:và|với|so với)\\s+(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);
const IS_RIGHT_BEFORE = new RegExp(`(?<!\\p{L})(?:là|lên|tới|đến|ở mức|khoảng|chỉ|còn)${IS}`, 'iu');

/** "Chênh lệch về … giữa huyện A và huyện B là 131 cụm", "A và B dẫn đầu về …, cách nhau 131 cụm": between the two that are named. */
export function gapOfTwo(
  { text, read, mentions }: ToldOfUnits,
  position: number,
): Comparison | undefined {
  const number = read[position]?.claim.number;
  if (!number) return undefined;
  const ahead = text.slice(0, number.start);
  const isNext = GAP_RIGHT_BEFORE.test(ahead);
  const gap = isNext ? undefined : GAP_AHEAD.exec(ahead);
  if (!isNext && !(gap && IS_RIGHT_BEFORE.test(ahead))) return undefined;
  const from = gap?.index ?? ahead.lastIndexOf(';') + 1;
  const named = mentions.filter(({ start, end }) => start >= from && end <= number.start);
  const [first, second, ...others] = named;
  if (!first || !second || others.length > 0) return undefined;
  const areTwo = TWO.test(betweenNames(text, first, second));
  return areTwo && first.said !== second.said
    ? {
        unit: first.said,
        other: second.said,
        isMean: false,
        way: undefined,
        between: ahead.slice(from),
      }
    : undefined;
}

/** "giữa huyện cao nhất (A) và huyện thấp nhất (B)": brackets and what they are called between two names. */
function betweenNames(text: string, first: Mention<string>, second: Mention<string>): string {
  return text
    .slice(first.end, second.start)
    .replace(/^\s*\)/u, ' ')
    .replace(new RegExp(`(?:${KIND_OF_UNIT}\\s+)?(?:${ENDS})\\s*(?:là\\s+|\\(\\s*)$`, 'iu'), '');
}

const HIGHEST = '(?:cao|nhiều|lớn)\\s+nhất|(?:đứng|xếp|dẫn)\\s+đầu|đầu bảng|thứ nhất';
const LOWEST =
  '(?:thấp|ít|nhỏ)\\s+nhất|(?:đứng|xếp)\\s+cuối(?:\\s+(?:cùng|bảng))?|cuối bảng|cuối cùng';
const ENDS = `${HIGHEST}|${LOWEST}`;
const ONE = `(?<kind>${KIND_OF_UNIT})\\s+(?:có\\s+[^;:.()\\d]{3,90}?\\s)?`;

/** "giữa đơn vị cao nhất và (đơn vị) thấp nhất về … là 165 cụm", "đơn vị cao nhất hơn đơn vị thấp nhất 165 cụm" */
const BOTH_ENDS = new RegExp(
  `(?<!\\p{L})${ONE}(?:${HIGHEST})\\s+(?:và|với|so với|hơn|cao hơn|gấp)\\s+(?:${KIND_OF_UNIT}\\s+)?(?:${LOWEST})(?!\\p{L})(?<behind>[^;()\\d]*)$`,
  'iu',
);

export function gapOfEnds({ text, read }: ToldOfUnits, position: number): Comparison | undefined {
  const number = read[position]?.claim.number;
  if (!number) return undefined;
  const ahead = text.slice(0, number.start);
  const { kind, behind } = BOTH_ENDS.exec(ahead)?.groups ?? {};
  const gap = GAP_AHEAD.exec(ahead);
  const isSaid = gap !== null || /^\s*(?:tới|đến|là|khoảng)?\s*$/iu.test(behind ?? '');
  if (kind === undefined || !isSaid) return undefined;
  const ends: Comparison['ends'] = { kind, unit: 'highest', other: 'lowest' };
  return { unit: '', other: '', isMean: false, way: 1, between: gap?.[0] ?? '', ends };
}

/** "hơn đơn vị thấp nhất 12,3 điểm", "kém đơn vị dẫn đầu (huyện A) 12,3 điểm": the end that is meant. */
export function endSaid(text: string): End | undefined {
  if (new RegExp(`^(?:${HIGHEST})$`, 'iu').test(text)) return 'highest';
  return new RegExp(`^(?:${LOWEST})$`, 'iu').test(text) ? 'lowest' : undefined;
}

export const END_SAID = `${KIND_OF_UNIT}\\s+(?<end>${ENDS})`;
