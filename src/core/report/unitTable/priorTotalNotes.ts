import { groupedBy } from '#core/catalogue/groupedBy';
import type { Indicator } from '#core/catalogue/indicator';
import { beganAfter, type ReportingUnit } from '#core/catalogue/reportingUnit';
import { equals, isZero, subtract, sum, type Rational } from '#core/numbers/rational';
import { leftOutAsCountedTwice } from '../countedTwice';
import { MISSING_MARK } from '../frame/marks';
import { nameAlone } from '../indicatorName';
import type { ReportContext } from '../reportContext';
import type { UnitFigures } from './unitFigures';
import { countsInTotal, unitLevel } from './unitLevels';
import type { SheetColumn } from './unitTableColumns';

/**
 * Last year's totals that the rows below do not add up to: they hold units that have ended since, or
 * were published for the province as such. What came through the ledger has notes of its own.
 */
export function priorTotalNotes(
  context: ReportContext,
  figures: UnitFigures,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const shown = columns.filter(({ holds }) => holds === 'prior').map(({ indicator }) => indicator);
  const noted = shown.flatMap((code) => {
    const note = noteOn(context, figures, code, units);
    return note === undefined ? [] : [{ note, code }];
  });
  return [...groupedBy(noted, ({ note }) => note)].map(([note, of]) => {
    const names = of.map(({ code }) => nameAlone(context.indicator(code)));
    return `${note}: ${names.join('; ')}.`;
  });
}

function noteOn(
  context: ReportContext,
  figures: UnitFigures,
  code: string,
  units: readonly ReportingUnit[],
): string | undefined {
  const { prior, priorBasis, former } = context.total(code);
  const ended = former.filter(({ why }) => why === 'ended');
  const [unit] = units;
  const isOfRows = unit !== undefined && countsInTotal(context, unit, code);
  if (!isOfRows || prior === undefined || priorBasis === 'restated') return undefined;
  const rows = units.map((one) => unitLevel('', context, figures, one, code, 'prior').value);
  // A row that says "…" tells by itself why the sum is another.
  if (rows.includes(MISSING_MARK)) return undefined;
  const rest = subtract(prior, sum(rows.filter(isNumber)));
  if (isZero(rest)) return undefined;
  const year = context.priorYear;
  if (equals(rest, sum(ended.map((one) => one.prior)))) {
    const names = ended.map(({ unit: code }) => context.unit(code)?.name ?? code);
    return `Dòng tổng năm ${year} gồm cả số của đơn vị nay không còn (${names.join(', ')})`;
  }
  if (wasPublishedItself(context, code)) {
    return `Dòng tổng năm ${year} là số đã công bố của toàn tỉnh, không phải tổng các dòng dưới`;
  }
  const outside = units.filter((one) => isOutsideLastYear(context, one, code));
  return outside.length === 0
    ? `Dòng tổng năm ${year} không phải tổng các dòng dưới`
    : `Dòng tổng năm ${year} không gồm số của ${outside.map(({ name }) => name).join(', ')} (mới từ năm nay, hoặc được tính ở đơn vị khác)`;
}

/** Whether somebody published last year's figure for the province as such, or that of a part of it. */
function wasPublishedItself({ compilation: { book }, priorYear }: ReportContext, code: string) {
  const codes = new Set(withParts(book.indicators, code));
  return book.knownFigures.some(
    (one) => one.unit === '' && one.year === priorYear && codes.has(one.indicator),
  );
}

function withParts(indicators: readonly Indicator[], code: string): readonly string[] {
  const aggregation = indicators.find((one) => one.code === code)?.aggregation;
  const parts = aggregation?.form === 'derived_sum' ? aggregation.parts : [];
  return [code, ...parts.flatMap((part) => withParts(indicators, part))];
}

/** Whether last year's total is without the unit's figure, which stands in its row. */
function isOutsideLastYear(
  { compilation, priorYear }: ReportContext,
  unit: ReportingUnit,
  code: string,
): boolean {
  const isTwice = leftOutAsCountedTwice(compilation, code).some((one) => one.unit === unit.code);
  return isTwice || beganAfter(unit, priorYear);
}

function isNumber(value: Rational | string): value is Rational {
  return typeof value !== 'string';
}
