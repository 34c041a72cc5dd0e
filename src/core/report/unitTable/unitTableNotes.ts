import { groupedBy } from '#core/catalogue/groupedBy';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { pairedUnits, ratioSide } from '#core/figures/ratioSides';
import { numberOf } from '#core/numbers/figure';
import { equals } from '#core/numbers/rational';
import { formatVietnameseTrimmed } from '#core/numbers/vietnameseText';
import { nameAlone } from '../indicatorName';
import { MISSING_MARK } from '../frame/marks';
import type { ReportContext } from '../reportContext';
import { smallBaseNotes } from '../smallBase';
import { uncapitalised } from '../sentences/subject';
import { sidesOf } from '../sidesOf';
import { sourceNote } from '../sourceNote';
import { coverageNote } from '../totalNotes';
import type { LeftOut } from './emptyColumns';
import type { UnitFigures } from './unitFigures';
import { notComparedNotes, restatedNotes, restatedTotalNotes } from './restatedColumnNotes';
import { priorTotalNotes } from './priorTotalNotes';
import { roundingNotes } from './roundingNotes';
import { byAreaNotes, otherSourceNotes } from './sourceNotes';
import { statusNotes } from './statusNotes';
import { unitLevel } from './unitLevels';
import { unitStatusNotes } from './unitStatusNotes';
import type { SheetColumn } from './unitTableColumns';

/** What is printed of a unit table. */
interface NotedTable {
  readonly columns: readonly SheetColumn[];
  /** Indicators whose columns are not. */
  readonly leftOut: LeftOut;
  /** Head of the column of names: "Doanh nghiệp". */
  readonly stub: string;
  readonly units: readonly ReportingUnit[];
}

/** What the numbers of a unit table do not say themselves: coverage, other sources, rounding. */
export function unitTableNotes(
  context: ReportContext,
  figures: UnitFigures,
  { columns, leftOut, stub, units }: NotedTable,
): readonly string[] {
  const indicators = [...new Set(columns.map(({ indicator }) => indicator))];
  return [
    sourceNote(context),
    ...statusNotes(context, columns),
    ...unitStatusNotes(context, figures, columns, units),
    ...leftOutNotes(context, leftOut, stub),
    ...coverageNotes(context, indicators),
    ...lackingNotes(context, figures, indicators, units),
    ...pairNotes(context, columns),
    ...otherSourceNotes(context, figures, indicators, units),
    ...priorTotalNotes(context, figures, columns, units),
    ...byAreaNotes(context, figures, indicators, units),
    ...restatedTotalNotes(context, columns, units),
    ...restatedNotes(context, columns, units),
    ...notComparedNotes(context, columns),
    ...growthBaseNotes(context, figures, columns, units),
    ...roundingNotes({ context, figures, units }, columns),
  ];
}

function leftOutNotes(
  context: ReportContext,
  { empty, ofWhole }: LeftOut,
  stub: string,
): readonly string[] {
  const named = (why: string, codes: readonly string[]): readonly string[] => {
    const names = codes.map((code) => plainName(context, code)).join('; ');
    return codes.length === 0 ? [] : [`${why}: ${names}.`];
  };
  return [
    ...named('Không in các cột chưa có số liệu', empty),
    ...named(
      `Không in các cột chỉ có số chung, không có số của từng ${uncapitalised(stub)}`,
      ofWhole,
    ),
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

/** Sums, also those of a rate, of which a part has no figure at all, and totals that units sent without their parts. */
function lackingNotes(
  context: ReportContext,
  figures: UnitFigures,
  indicators: readonly string[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const withSides = indicators.flatMap((code) => [code, ...sidesOf(context, code)]);
  return [...new Set(withSides)].flatMap((code): readonly string[] => {
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

/** Growth of the total and of the rows over last year's figures, as far as the table prints it. */
function growthBaseNotes(
  context: ReportContext,
  figures: UnitFigures,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): readonly string[] {
  const bases = columns
    .filter(({ holds }) => holds === 'growth')
    .flatMap(({ indicator }) => [
      context.total(indicator).prior,
      ...units.map((unit) => unitLevel('', context, figures, unit, indicator, 'prior').value),
    ]);
  return smallBaseNotes(context.compilation.book.settings, bases);
}

function plainName(context: ReportContext, code: string): string {
  return nameAlone(context.indicator(code));
}
