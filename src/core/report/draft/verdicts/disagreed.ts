import type { SpokenMessage } from '#core/findings/messages';
import { parseMeasure } from '#core/numbers/measure';
import { signOf } from '#core/numbers/rational';
import type { Claim } from '../claim';
import { agrees, judge, thousandfoldSlip } from '../judge';
import type { PrintedNumber } from '../numbers/numberInText';
import { rightWording } from '../proposal';
import type { Reading } from '../reading';
import { isOpposite, sizeOf, type Statement } from '../statement';
import type { Verdict } from '../verdict';
import { placed } from './placeOfVerdict';
import { printedDecimals } from './printedDecimals';

/** The number is not what the book has: what is wrong, and what to write in its place. */
export function disagreed(claim: Claim, line: number, reading: Reading): Verdict {
  const { statement, printed } = reading;
  const wording = rightWording(statement, printedDecimals(statement, printed));
  const right = isOpposite(claim, statement) ? movedTo(wording, statement) : wording;
  return {
    ...placed(line, claim.number.text, statement),
    verdict: 'disagree',
    stated: printed.value,
    expected: statement.exact,
    message: faultOf(claim, reading, right),
    proposal: inPlace(right, claim, statement),
  };
}

/** As it fits where the number stands: with the noun that the draft counts, and not again "kế hoạch". */
function inPlace(right: string, claim: Claim, statement: Statement): string {
  const { number } = claim;
  const { compares, indicator } = statement;
  if (compares === 'multiple' && claim.isOfYear === true && !right.startsWith('gấp')) {
    return `${right} so với`;
  }
  if (compares === 'plan-level') return right.replace(/^kế hoạch /u, '');
  // The verb stands before the number already, or the other one would have to.
  if (compares === 'plan-gap' && !isOpposite(claim, statement)) {
    return right.replace(/^(?:vượt|cao hơn|thấp hơn) kế hoạch /u, '');
  }
  const noun = number.text.slice(number.nounAt - number.start).trim();
  const isCounted = number.measure?.dimension.startsWith('count:') === true && noun !== '';
  const unit = ` ${indicator.unit}`;
  // "503 triệu trang": what the measure multiplies by is no noun.
  const own = parseMeasure(indicator.unit);
  const isPlain = own?.factor.numerator === 1n && !indicator.unit.includes('/');
  // Of "02/3 xã" the first number has no noun.
  const isBare = noun === '' && own?.dimension.startsWith('count:') === true;
  const isNamed = compares === 'level' && isPlain && right.endsWith(unit) && (isCounted || isBare);
  return isNamed ? `${right.slice(0, -unit.length)} ${noun}`.trim() : right;
}

/** "giảm còn 28.400 thuê bao" */
function movedTo(wording: string, { compares, moved }: Statement): string {
  if (compares !== 'level' || !moved) return wording;
  return `${signOf(moved) > 0 ? 'tăng lên' : 'giảm còn'} ${wording}`;
}

function faultOf(claim: Claim, { statement, printed }: Reading, right: string): SpokenMessage {
  const { text } = claim.number;
  const { nameVi, nameEn, code } = statement.indicator;
  const subject = { vi: nameVi, en: nameEn === '' ? code : nameEn };
  const told = { text, subject, right };
  if (statement.compares === 'percent-for-points') {
    return { code: 'draft/percent-for-points', arguments: { text, proposal: right } };
  }
  if (statement.compares === 'points-for-percent') {
    return { code: 'draft/points-for-percent', arguments: { text, proposal: right } };
  }
  if (isOpposite(claim, statement)) return { code: 'draft/direction', arguments: told };
  if (isIndexForGrowth(claim, statement, printed)) {
    return { code: 'draft/index-for-growth', arguments: told };
  }
  const exact = sizeOf(claim, statement);
  const isSlip =
    statement.compares === 'level' && thousandfoldSlip(claim.number, printed, exact) !== undefined;
  return { code: isSlip ? 'draft/unit-slip' : 'draft/differs', arguments: told };
}

function isIndexForGrowth(
  claim: Claim,
  { compares, exact }: Statement,
  printed: PrintedNumber,
): boolean {
  if (compares !== 'growth' && compares !== 'index') return false;
  const other =
    compares === 'growth'
      ? { ...exact, numerator: exact.numerator + 100n * exact.denominator }
      : { ...exact, numerator: exact.numerator - 100n * exact.denominator };
  return agrees(judge(claim.number, printed, other));
}
