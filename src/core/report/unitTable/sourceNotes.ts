import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { equals, sum } from '#core/numbers/rational';
import { areaCoverage } from '../areaLevels';
import { nameAlone } from '../indicatorName';
import type { ReportContext } from '../reportContext';
import { sidesOf } from '../sidesOf';
import type { UnitFigures } from './unitFigures';
import { countsInTotal, unitLevel } from './unitLevels';

/** A total that is not made of the rows below it is told, with the rates that divide by or of it. */
export function otherSourceNotes(
  context: ReportContext,
  figures: UnitFigures,
  indicators: readonly string[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const others = new Set(
    indicators.filter((code) => isOfOtherSource(context, figures, code, units)),
  );
  const named = indicators.filter(
    (code) => others.has(code) || sidesOf(context, code).some((side) => others.has(side)),
  );
  const names = named.map((code) => nameAlone(context.indicator(code)));
  return names.length === 0
    ? []
    : [`Dòng tổng lấy theo nguồn khác, không phải tổng các dòng dưới: ${names.join('; ')}.`];
}

function isOfOtherSource(
  context: ReportContext,
  figures: UnitFigures,
  code: string,
  units: readonly ReportingUnit[],
): boolean {
  const { value, source } = context.total(code);
  const [unit] = units;
  if (!unit || value === undefined || source === 'ratio') return false;
  const isAdded = source === 'units' || source === 'parts';
  if (isAdded && countsInTotal(context, unit, code)) return false;
  // What enterprises broke down for areas adds up to their total, or has a note of its own.
  if (areaCoverage(context, units, code) !== undefined) return false;
  const rows = units.map((one) => unitLevel('', context, figures, one, code, 'current').value);
  const numbers = rows.filter((row) => typeof row !== 'string');
  return numbers.length < rows.length || !equals(sum(numbers), value);
}

/** Whose figures the rows of areas are, where the areas do not report them. */
export function byAreaNotes(
  context: ReportContext,
  figures: UnitFigures,
  indicators: readonly string[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const names = new Map<string, string[]>();
  for (const code of indicators) {
    const areas = units.filter((unit) => figures.current(unit.code, code) === undefined);
    const coverage = areaCoverage(context, areas, code);
    if (coverage === undefined) continue;
    const note = byAreaNote(coverage);
    names.set(note, [...(names.get(note) ?? []), nameAlone(context.indicator(code))]);
  }
  return [...names].map(([note, of]) => `${note}: ${of.join('; ')}.`);
}

function byAreaNote({ given, expected }: { given: number; expected: number }): string {
  return given === expected
    ? `Số của từng địa bàn cộng từ bảng chia theo địa bàn của ${expected} doanh nghiệp`
    : `Mới có ${given}/${expected} doanh nghiệp chia đủ theo địa bàn nên chưa cộng`;
}
