import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import { verdictOn } from '../../judgeClaim';
import type { Verdict } from '../../verdict';

/**
 * "Huyện A đạt 68,1%, bình quân toàn tỉnh là 67,8%": the rate of the province, where one of a unit was told
 * before. One that differs may be the mean of the units' rates.
 */
export function heldAsAverage(
  text: string,
  { claim, verdict }: ReadClaim,
  before: readonly ReadClaim[],
  figures: BookFigures,
): Verdict {
  const { number } = claim;
  const isOpen = number.unit === 'percent' && verdict.verdict === 'not-found';
  if (!isOpen || !OF_ALL.test(text.slice(0, number.start))) return verdict;
  const rates = before
    .map((one) => one.verdict)
    .filter((one) => one.verdict === 'agree' && one.unit !== '' && one.year === figures.year)
    .flatMap((one) => figures.indicators.get(one.indicator) ?? [])
    .filter(({ unit }) => unit === '%');
  const indicator = rates.at(-1);
  const exact = indicator && figures.levelOf(indicator.code, figures.year);
  if (!indicator || !exact) return verdict;
  const { readings } = number;
  const statement = { indicator, unit: '', year: figures.year, readings, exact } as const;
  const held = verdictOn(
    { ...claim, kind: 'level' },
    { ...statement, compares: 'level', isNamed: true },
    verdict.line,
  );
  return held.verdict === 'agree' ? held : verdict;
}

const OF_ALL =
  /(?<!\p{L})(?:bình quân|trung bình|mức)(?:\s+chung)?(?:\s+của)?(?:\s+(?:toàn|cả))?\s+tỉnh(?:\s+(?:là|đạt))*\s*\(?\s*$/iu;
