import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import type { Mention } from '../../mention';
import type { NumberInText } from '../../numbers/numberInText';
import type { Verdict } from '../../verdict';
import { NOT_OF_ALL } from './extremes';
import { heldAtPlace, isAmongAll, type Placed } from './heldAtPlace';
import { figureTold, isOfAnotherTime } from '../toldFigure';

/**
 * "Huyện A đứng thứ 2 (91,4%)", "Đứng thứ 2 là huyện A với 91,4%", "đạt 91,4%, đứng thứ 2 toàn tỉnh": the place that a
 * unit has by the figure right beside it, which the book has.
 */
export function placeBesideFigure(
  text: string,
  { claim, verdict }: ReadClaim,
  beside: { readonly before: ReadClaim | undefined; readonly next: ReadClaim | undefined },
  mentions: readonly Mention<string>[],
  figures: BookFigures,
): Verdict {
  const { kind, number } = claim;
  const isOpen = kind === 'rank' && verdict.verdict === 'not-found';
  if (!isOpen || isOfAnotherTime(text.slice(0, number.start), figures)) return verdict;
  const placed =
    figureBefore(text, number, beside.before, figures) ??
    figureBehind(text, number, beside.next, mentions, figures);
  return placed && isAmongAll(text.slice(number.end), [placed], figures)
    ? heldAtPlace(text, number, verdict, [placed], figures)
    : verdict;
}

function figureBefore(
  text: string,
  { start, end }: NumberInText,
  before: ReadClaim | undefined,
  figures: BookFigures,
): Placed | undefined {
  if (!before || !GOES_ON_WITH_PLACE.test(text.slice(before.claim.number.end, start)))
    return undefined;
  return AMONG_UNITS.test(text.slice(end)) ? figureOf(before, figures) : undefined;
}

function figureBehind(
  text: string,
  { start, end }: NumberInText,
  next: ReadClaim | undefined,
  mentions: readonly Mention<string>[],
  figures: BookFigures,
): Placed | undefined {
  const between = text.slice(end, next?.claim.number.start);
  const placed = next && !NOT_OF_ALL.test(between) ? figureOf(next, figures) : undefined;
  const last = mentions.filter((one) => one.end <= start).at(-1);
  const first = mentions.find((one) => one.start >= end);
  const isOfLast =
    last !== undefined &&
    RIGHT_BEHIND.test(text.slice(last.end, start)) &&
    /^\s*\(\s*$/u.test(between);
  const isOfFirst = first !== undefined && LEADS_TO.test(text.slice(end, first.start));
  const unit = isOfLast ? last.said : isOfFirst ? first.said : undefined;
  return unit !== undefined && placed?.unit === unit ? placed : undefined;
}

/** A figure of a unit, told of the year of the book. */
function figureOf(one: ReadClaim, figures: BookFigures): Placed | undefined {
  const told = figureTold(one, figures);
  return told?.unit === '' ? undefined : told;
}

/** "thứ 2 về số hồ sơ tiếp nhận là huyện …" */
const LEADS_TO = /^[^,;.()\d]*(?<!\p{L})là\s+$/iu;
/** "…, đứng thứ" right behind a figure. */
const GOES_ON_WITH_PLACE =
  /^[^,;.()\d]*\)?\s*,\s*(?:và\s+)?(?:đứng|xếp|giữ)\s+(?:vị trí\s+)?(?:thứ|hạng)\s*$/iu;

const AMONG_UNITS =
  /^\s*(?:\/\s*(\d{1,3})(?!\d)\s*)?(?:(?:huyện|thị xã|thành phố|xã|phường|thị trấn|đơn vị|địa phương|,)\s*)*(?:(?:toàn|trong|của|cả|trong toàn)\s+tỉnh)?\s*(?:[.;)]|$)/iu;

const RIGHT_BEHIND =
  /^\s*(?:(?:cũng|hiện|tiếp tục|đang|vươn lên|đã)\s+)*(?:đứng|xếp|giữ|ở)\s+(?:vị trí\s+)?(?:thứ\s*)?$/iu;
