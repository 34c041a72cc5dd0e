import { divide, isZero } from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import { agrees, judge } from '../judge';
import type { Mention } from '../mention';
import type { Verdict } from '../verdict';
import { KIND_OF_UNIT } from './countedUnits';

/**
 * "Huyện A có số hồ sơ nhiều nhất (73.041 hồ sơ), gấp 3,3 lần huyện B": how many times the figure right before is
 * that of the unit behind.
 */
export function heldAsRatioOfUnits(
  text: string,
  { claim, verdict }: ReadClaim,
  before: ReadClaim | undefined,
  mentions: readonly Mention<string>[],
  figures: BookFigures,
): Verdict {
  const { kind, number } = claim;
  const [printed] = number.readings;
  const isOpen = kind === 'multiple' && verdict.verdict === 'not-found';
  const other = mentions.find(({ start }) => start >= number.end);
  if (!isOpen || !printed || !other || !before || !isOfUnitNow(before, figures)) return verdict;
  const { indicator: code, unit } = before.verdict;
  const isBeside =
    NEXT.test(text.slice(before.claim.number.end, number.start)) &&
    THAT_OF.test(text.slice(number.end, other.start));
  const [own, its] = [unit, other.said].map((one) => figures.pair(code, one)?.value);
  if (!isBeside || other.said === unit || !own || !its || isZero(its)) return verdict;
  const expected = divide(own, its);
  const told = { ...verdict, indicator: code, unit, year: figures.year, expected };
  if (agrees(judge(number, printed, expected)))
    return { ...told, verdict: 'agree', message: undefined };
  const right = printedNumber(expected, 1);
  return {
    ...told,
    verdict: 'disagree',
    message: { code: 'draft/ratio-differs', arguments: { text: number.text, right } },
    proposal: `${right} lần`,
  };
}

function isOfUnitNow({ claim, verdict }: ReadClaim, { year }: BookFigures): boolean {
  const isFigure = claim.kind === 'level' && verdict.verdict === 'agree';
  return isFigure && verdict.unit !== '' && verdict.year === year;
}

const NEXT = /^[^,;.()\d]*\)?\s*,\s*(?:(?:cao|tức|bằng|nhiều|gấp)\s+)*$/iu;
const THAT_OF = new RegExp(`^\\s*(?:so với\\s+|của\\s+)*(?:${KIND_OF_UNIT}\\s+)?$`, 'iu');
