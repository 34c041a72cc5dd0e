import { pairedUnits, ratioSide } from '#core/figures/ratioSides';
import { operandsOf } from '#core/catalogue/aggregationText';
import { groupedBy } from '#core/catalogue/groupedBy';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { numberOf } from '#core/numbers/figure';
import { percentOf } from '#core/figures/comparison';
import { movesToAdd } from '#core/numbers/largestRemainder';
import { equals, isZero, signOf, sum } from '#core/numbers/rational';
import { formatVietnameseTrimmed } from '#core/numbers/vietnameseText';
import { areaCoverage } from '../areaLevels';
import { nameAlone } from '../indicatorName';
import type { ReportContext } from '../reportContext';
import { MISSING_MARK } from '../frame/marks';
import { isExact } from '../priors/restatedPriors';
import { RESTATEMENT_WORDS, restatementOf } from '../priors/restatement';
import { sourceNote } from '../sourceNote';
import { coverageNote } from '../totalNotes';
import { countsInTotal, unitLevel } from './unitLevels';
import type { UnitFigures } from './unitFigures';
import type { SheetColumn } from './unitTableColumns';

/** What the numbers of a unit table do not say themselves: coverage, other sources, rounding. */
export function unitTableNotes(
  context: ReportContext,
  figures: UnitFigures,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const indicators = [...new Set(columns.map(({ indicator }) => indicator))];
  return [
    sourceNote(context),
    ...coverageNotes(context, indicators),
    ...lackingNotes(context, figures, indicators, units),
    ...pairNotes(context, columns),
    ...otherSourceNotes(context, figures, indicators, units),
    ...byAreaNotes(context, figures, indicators, units),
    ...restatedTotalNotes(context, columns, units),
    ...restatedNotes(context, columns, units),
    ...notComparedNotes(context, columns),
    ...smallBaseNotes(context, columns),
    ...shareNotes(context, figures, columns, units),
  ];
}

/** A line for each coverage, with the indicators that share it. */
function coverageNotes(context: ReportContext, indicators: readonly string[]): readonly string[] {
  const covered = groupedBy(indicators, (code) => coverageNote(context.total(code)));
  covered.delete('');
  return [...covered].map(([note, codes]) =>
    codes.length === indicators.length
      ? `Tất cả các cột: ${note}.`
      : `${codes.map((code) => plainName(context, code)).join('; ')}: ${note}.`,
  );
}

/** Sums of which a part has no figure at all, and totals that units sent without their parts. */
function lackingNotes(
  context: ReportContext,
  figures: UnitFigures,
  indicators: readonly string[],
  units: readonly ReportingUnit[],
): readonly string[] {
  return indicators.flatMap((code): readonly string[] => {
    const { aggregation } = context.indicator(code);
    if (aggregation.form !== 'derived_sum') return [];
    const parts = aggregation.parts.filter((part) => context.hasIndicator(part));
    const lacking = parts.filter((part) => context.total(part).value === undefined);
    if (lacking.length === 0) return [];
    const names = lacking.map((part) => plainName(context, part)).join('; ');
    if (context.total(code).value !== undefined) {
      return [`${plainName(context, code)} chưa gồm: ${names} (không có số liệu).`];
    }
    const isSent = units.some(
      (unit) => numberOf(figures.current(unit.code, code)?.figure) !== undefined,
    );
    return isSent
      ? [
          `${plainName(context, code)} cộng từ các thành phần; đơn vị mới gửi tổng, chưa gửi: ${names}.`,
        ]
      : [];
  });
}

/**
 * A rate of which some units gave one side only is made of the others' figures; the totals beside
 * it are of all, and divided by one another they give another rate.
 */
function pairNotes(context: ReportContext, columns: readonly SheetColumn[]): readonly string[] {
  return columns
    .filter(({ holds }) => holds === 'ratio')
    .flatMap(({ indicator }) => pairNote(context, indicator) ?? []);
}

function pairNote(context: ReportContext, code: string): string | undefined {
  const rate = context.total(code);
  const { aggregation } = context.indicator(code);
  const paired = pairedUnits(rate);
  if (aggregation.form !== 'ratio_of_sums' || !paired) return undefined;
  const sides = [aggregation.numerator, aggregation.denominator].map((side) => {
    const whole = context.total(side);
    return { side, counted: ratioSide(rate, whole), whole: whole.value };
  });
  const isWhole = sides.every(({ counted, whole }) => counted && whole && equals(counted, whole));
  if (isWhole) return undefined;
  const [above, below] = sides.map(({ side, counted }) =>
    counted ? formatVietnameseTrimmed(counted, context.indicator(side).decimals) : MISSING_MARK,
  );
  return `${plainName(context, code)} của toàn tỉnh chỉ tính ${paired.size} đơn vị có đủ cả hai số: ${above}/${below}; tổng của từng số gồm cả đơn vị mới có một số.`;
}

/** A total that is not made of the rows below it is told, with the rates that divide by or of it. */
function otherSourceNotes(
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
  const names = named.map((code) => plainName(context, code));
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

function sidesOf(context: ReportContext, code: string): readonly string[] {
  const { aggregation } = context.indicator(code);
  return aggregation.form === 'ratio_of_sums'
    ? [aggregation.numerator, aggregation.denominator]
    : [];
}

/** Whose figures the rows of areas are, where the areas do not report them. */
function byAreaNotes(
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
    names.set(note, [...(names.get(note) ?? []), plainName(context, code)]);
  }
  return [...names].map(([note, of]) => `${note}: ${of.join('; ')}.`);
}

function byAreaNote({ given, expected }: { given: number; expected: number }): string {
  return given === expected
    ? `Số của từng địa bàn cộng từ bảng chia theo địa bàn của ${expected} doanh nghiệp`
    : `Mới có ${given}/${expected} doanh nghiệp chia đủ theo địa bàn nên chưa cộng`;
}

/** How last year's figures of the rows came onto this year's map: exactly, or as estimates. */
function restatedNotes(
  { compilation, priorYear, total }: ReportContext,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const compared = columns.filter(({ holds }) => holds === 'prior' || holds === 'growth');
  if (compared.length === 0 || compilation.book.boundaries.length === 0) return [];
  const rows = new Set(units.map(({ code }) => code));
  const moved = compared
    .flatMap(({ indicator }) => total(indicator).moved)
    .filter(({ unit }) => rows.has(unit));
  const estimated = new Set(moved.filter(({ shares }) => !isExact(shares)).map(({ unit }) => unit));
  const exact = new Set(moved.map(({ unit }) => unit).filter((unit) => !estimated.has(unit)));
  return [
    ...(exact.size > 0
      ? [`Số năm ${priorYear} của ${exact.size} đơn vị sáp nhập cộng chính xác từ các đơn vị cũ.`]
      : []),
    ...(estimated.size > 0
      ? [
          `Số năm ${priorYear} của ${estimated.size} đơn vị là ước tính theo tỷ trọng do chia tách đơn vị cũ (xem trang “Quy đổi địa giới”).`,
        ]
      : []),
  ];
}

/** What is tied to places falls by mergers, and no rate says by how much it would have fallen else. */
function notComparedNotes(
  context: ReportContext,
  columns: readonly SheetColumn[],
): readonly string[] {
  const names = columns
    .filter(({ holds, indicator }) => holds === 'growth' && !context.isComparable(indicator))
    .map(({ indicator }) => plainName(context, indicator));
  return names.length === 0
    ? []
    : [`Không so sánh với năm trước do thay đổi đơn vị hành chính (ghi x): ${names.join('; ')}.`];
}

/** Last year's totals on this year's map, where the rows below do not show whose figures were moved. */
function restatedTotalNotes(
  { compilation, priorYear, total, ...context }: ReportContext,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const rows = new Set(units.map(({ code }) => code));
  const compared = columns.filter(({ holds }) => holds === 'prior');
  const restated = [...new Set(compared.map(({ indicator }) => indicator))].filter((code) => {
    const made = [code, ...operandsOf(context.indicator(code).aggregation)];
    const moved = made.flatMap((one) => (context.hasIndicator(one) ? total(one).moved : []));
    const isShown = moved.length > 0 && moved.every(({ unit }) => rows.has(unit));
    return total(code).priorBasis === 'restated' && !isShown;
  });
  if (restated.length === 0) return [];
  const names = restated.map((code) => nameAlone(context.indicator(code)));
  const how = RESTATEMENT_WORDS[restatementOf(compilation, restated)].note;
  return [`Số năm ${priorYear} ở dòng tổng quy đổi ${how}: ${names.join('; ')}.`];
}

function smallBaseNotes(
  context: ReportContext,
  columns: readonly SheetColumn[],
): readonly string[] {
  const { smallBase } = context.compilation.book.settings;
  const hasCounts = columns.some(
    ({ holds, indicator }) => holds === 'growth' && context.indicator(indicator).decimals === 0,
  );
  const floor = formatVietnameseTrimmed(smallBase, 2);
  return hasCounts && smallBase.numerator > 0n
    ? [`Không tính tỷ lệ tăng, giảm khi số năm trước dưới ${floor} (ghi x).`]
    : [];
}

function shareNotes(
  context: ReportContext,
  figures: UnitFigures,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const shares = columns.filter(({ holds }) => holds === 'share');
  return shares.every(({ indicator }) => plainSharesAdd(context, figures, indicator, units))
    ? []
    : ['Tỷ trọng được làm tròn sao cho các dòng cộng lại đúng bằng 100%.'];
}

/** Whether shares rounded one by one would add to 100, or there are none. */
function plainSharesAdd(
  context: ReportContext,
  figures: UnitFigures,
  code: string,
  units: readonly ReportingUnit[],
): boolean {
  const { value: whole, isComplete } = context.total(code);
  const { tableDecimals } = context.compilation.book.settings;
  if (!isComplete || !whole || signOf(whole) <= 0) return true;
  const shares = units.flatMap((unit) => {
    const { value } = unitLevel('', context, figures, unit, code, 'current');
    return typeof value === 'string' ? [] : [percentOf(value, whole)];
  });
  return movesToAdd(shares, tableDecimals).every(isZero);
}

function plainName(context: ReportContext, code: string): string {
  return nameAlone(context.indicator(code));
}
