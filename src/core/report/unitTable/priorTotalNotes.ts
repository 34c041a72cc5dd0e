import { groupedBy } from '#core/catalogue/groupedBy';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { equals, isZero, subtract, sum, type Rational } from '#core/numbers/rational';
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
  return `Dòng tổng năm ${year} là số đã công bố của toàn tỉnh, không phải tổng các dòng dưới`;
}

function isNumber(value: Rational | string): value is Rational {
  return typeof value !== 'string';
}
