import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../bookFigures';
import { wordsOf } from '../text/words';
import { HAMLET, HAMLETS_ELSEWHERE } from './lowestPlaces';

/**
 * Words of the subject's own name and measure never narrow it, wherever they stand, nor those of the
 * whole that it is a part of: "doanh thu phần mềm" is the "trong đó: phần mềm" of a revenue.
 */
export function ownWords(
  subjects: readonly Indicator[],
  { indicators, totalsOf, ratesOf, wholesOf }: BookFigures,
): ReadonlySet<string> {
  const wholes = subjects.flatMap(({ code, partOf }) => [
    ...totalsOf(code),
    ...partOf,
    ...ratesOf(code),
    ...wholesOf(code),
  ]);
  const named = [...subjects, ...wholes.flatMap((code) => indicators.get(code) ?? [])];
  const others = subjects.flatMap((one) => atOtherLevels(one, indicators));
  const names = [...named, ...others].flatMap(({ nameVi, aliases, unit }) => [
    nameVi,
    ...aliases,
    unit,
  ]);
  const own = new Set(names.flatMap((name) => wordsOf(name).map(({ text }) => text)));
  return own.has(HAMLET) ? new Set([...own, ...HAMLETS_ELSEWHERE]) : own;
}

/** "107 tổ cấp xã và 752 tổ cấp thôn": the same thing at another level of administration. */
function atOtherLevels(
  { nameVi }: Indicator,
  indicators: BookFigures['indicators'],
): readonly Indicator[] {
  const stem = OF_A_LEVEL.exec(nameVi)?.[1];
  if (stem === undefined) return [];
  return [...indicators.values()].filter((one) => OF_A_LEVEL.exec(one.nameVi)?.[1] === stem);
}

const OF_A_LEVEL = /^(.+) cấp \p{L}+$/u;
