import { compare } from '#core/numbers/rational';
import type { BookFigures } from '../../bookFigures';
import type { Verdict } from '../../verdict';
import { HIGHEST, insteadOf, LOWEST, NOT_AMONG_ALL } from './extremes';
import { COUNTED_UNITS, countSaid } from '../countedUnits';
import type { Entry, ProvenColumn } from '../columns/provenColumns';

/** As many units as are said to have the most or the least of all. */
export interface Top {
  readonly count: number;
  readonly side: 1 | -1;
  readonly said: string;
}

/** "Bốn huyện tiếp nhận nhiều hồ sơ nhất là A, B, C và D, …": before the first number of a list of so many. */
export function topSaid(text: string, { entries, isShare }: ProvenColumn): Top | undefined {
  const [first] = entries;
  const ahead = /[^.;:]*$/u.exec(text.slice(0, first?.one.claim.number.start))?.[0] ?? '';
  const count = COUNTED_UNITS.exec(ahead)?.groups?.['count'];
  const [high, low] = [[...ahead.matchAll(HIGHEST)], [...ahead.matchAll(LOWEST)]];
  const said = [...high, ...low];
  const isOfAll = count !== undefined && said.length === 1 && !NOT_AMONG_ALL.test(ahead);
  if (!isOfAll || isShare || countSaid(count) !== entries.length) return undefined;
  return { count: entries.length, side: high.length > 0 ? 1 : -1, said: said[0]?.[0] ?? '' };
}

/** A unit of such a list whose figure is right, while another one has more. */
export function heldAsTop(
  { one, units: [unit] }: Entry,
  verdict: Verdict,
  { count, side, said }: Top,
  entries: readonly Entry[],
  figures: BookFigures,
): Verdict {
  const indicator = figures.indicators.get(verdict.indicator);
  const peers = unit === undefined ? undefined : figures.peersOf(verdict.indicator, unit);
  const own = peers?.find(({ code }) => code === unit);
  if (verdict.verdict !== 'agree' || !indicator || !peers || !own) return verdict;
  const top = [...peers]
    .sort((left, right) => side * compare(right.value, left.value))
    .slice(0, count);
  const isAmong = top.some(({ value }) => compare(value, own.value) === 0);
  const listed = new Set(entries.flatMap(({ units }) => units));
  const missing = top.find(({ code }) => !listed.has(code));
  return isAmong || !missing
    ? verdict
    : insteadOf(verdict, one.claim.number.text, said, indicator, missing);
}
