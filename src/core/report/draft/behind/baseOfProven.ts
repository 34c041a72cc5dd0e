import type { BookFigures } from '../bookFigures';
import { inMeasure } from '../inMeasure';
import { agrees, judge } from '../judge';
import type { Verdict } from '../verdict';
import { faultOf, figureText, heldAs, type Told } from './told';

/** "77,99 tỷ đồng, tăng 10,9% so với năm 2025 (70,32 tỷ đồng)": the base of a change that the book has. */
export function baseOfProven(
  told: readonly Told[],
  at: number,
  figures: BookFigures,
): Verdict | undefined {
  const [change, one] = [told[at - 1], told[at]];
  if (!change || one?.verdict.verdict !== 'not-found' || one.claim.kind !== 'aside')
    return undefined;
  const { indicator: code, unit, year, verdict } = change.verdict;
  const isOfLastYear =
    verdict === 'agree' && year === figures.year && CHANGES.has(change.claim.kind);
  const base =
    /^\s*so với (?:cùng kỳ |mức |ước )*năm (?:trước|ngoái|((?:19|20)\d\d)) \(\s*$/iu.exec(
      one.ahead,
    );
  const isBase = base && Number(base[1] ?? figures.year - 1) === figures.year - 1;
  const indicator = figures.indicators.get(code);
  const prior = figures.pair(code, unit)?.prior;
  if (!isOfLastYear || !isBase || !/^\s*\)/u.test(one.behind) || !indicator || !prior)
    return undefined;
  const { number } = one.claim;
  const readings = inMeasure(number, indicator);
  if (readings.length === 0) return undefined;
  const about = { indicator: code, unit, year: figures.year - 1, expected: prior };
  if (readings.some((printed) => agrees(judge(number, printed, prior))))
    return heldAs(one, about, undefined);
  return heldAs(one, about, faultOf(one, indicator, figureText(indicator, prior)));
}

const CHANGES: ReadonlySet<Told['claim']['kind']> = new Set([
  'growth',
  'index',
  'points',
  'difference',
]);
