import { bestKnownNumber } from '#core/catalogue/bestKnown';
import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { FigureCell } from './figureCells';
import { quotient } from './formulas/quotientFormulas';
import { formulaFor, type Candidate } from './formulas/formulaFor';
import type { KnownCell } from './formulas/knownCell';
import { sumFormula } from './formulas/sumFormula';
import { MISSING_MARK } from './frame/marks';
import { priorUnits } from './priors/priorUnits';
import type { ReportContext } from './reportContext';
import type { UnitFigures } from './unitTable/unitFigures';

/** The three levels of an indicator that a total is made of. */
export type Level = 'value' | 'prior' | 'plan';

/** The cells in which the province's totals stand, all on one sheet. */
export interface TotalCells {
  readonly sheet: string;
  cell(indicator: string, level: Level): KnownCell;
}

/** What formulas for the province's totals are made from. */
export interface TotalSources {
  readonly context: ReportContext;
  readonly units: UnitFigures;
  readonly totals: TotalCells;
}

/** This year's total as a formula over the cells it was computed from. */
export function valueFormula(sources: TotalSources, indicator: Indicator): PlannedContent {
  const total = sources.context.total(indicator.code);
  if (total.value === undefined) return { kind: 'text', text: MISSING_MARK };
  return formulaFor(total.value, valueCandidates(sources, indicator, total));
}

/** Last year's total: published for the province, or over the units, parts or sides. */
export function priorFormula(sources: TotalSources, indicator: Indicator): PlannedContent {
  const total = sources.context.total(indicator.code);
  if (total.prior === undefined) return { kind: 'text', text: MISSING_MARK };
  return formulaFor(total.prior, priorCandidates(sources, indicator, total));
}

/** The plan: the province's own target, or the sum of the units'. Undefined where none is set. */
export function planFormula(
  sources: TotalSources,
  indicator: Indicator,
): PlannedContent | undefined {
  const { context, units, totals } = sources;
  const total = context.total(indicator.code);
  if (total.plan === undefined) return undefined;
  const code = indicator.code;
  return formulaFor(total.plan, [
    () => sumFormula(totals.sheet, lastOf(context.cells.plans('', code))),
    () => sumFormula(totals.sheet, present(total.unitsExpected.map((u) => units.plan(u, code)))),
    () => sumFormula(totals.sheet, lastOf(present([context.cells.submittedPlan('', code)]))),
    ...everyUnit(context, (unit) => units.plan(unit, code), totals.sheet),
  ]);
}

function valueCandidates(
  sources: TotalSources,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly Candidate[] {
  const { context, units, totals } = sources;
  const code = indicator.code;
  const year = context.compilation.book.year;
  const ofUnits = () =>
    sumFormula(totals.sheet, present(total.unitsReported.map((u) => units.current(u, code))));
  const ofProvince = [
    () => sumFormula(totals.sheet, present([context.cells.current('', code)])),
    ...context.cells.known('', code, year).map((cell) => () => sumFormula(totals.sheet, [cell])),
  ];
  const ofOneUnit = everyUnit(context, (unit) => units.current(unit, code), totals.sheet);
  switch (total.source) {
    case 'units':
      return [ofUnits, ...ofOneUnit];
    case 'parts':
    case 'ratio':
      return [...derivedCandidates(sources, indicator, 'value'), pairs(sources, indicator, total)];
    default:
      return [...ofProvince, ...ofOneUnit];
  }
}

function priorCandidates(
  sources: TotalSources,
  indicator: Indicator,
  total: IndicatorTotal,
): readonly Candidate[] {
  const { context, totals, units } = sources;
  const code = indicator.code;
  const published = context.cells.known('', code, context.priorYear);
  const best = bestKnownNumber(published);
  const ofProvince = [...(best ? [best] : []), ...published].map(
    (cell) => () => sumFormula(totals.sheet, [cell]),
  );
  const ofUnits = priorUnits(context, units, total).map(
    (codes) => () =>
      sumFormula(totals.sheet, present(codes.map((unit) => units.prior(unit, code)))),
  );
  const derived = derivedCandidates(sources, indicator, 'prior');
  const ofOneUnit = everyUnit(context, (unit) => units.prior(unit, code), totals.sheet);
  const ordered =
    total.priorBasis === 'restated' ? [...ofUnits, ...ofProvince] : [...ofProvince, ...ofUnits];
  const submitted = present([context.cells.submittedPrior('', code)]);
  return [
    ...ordered,
    ...derived,
    ...priorPairs(sources, indicator),
    () => sumFormula(totals.sheet, submitted),
    ...ofOneUnit,
  ];
}

/** Last year's ratio over one roster: a unit that is off on one side ("x") is off on both. */
function priorPairs(
  { context, units, totals }: TotalSources,
  { aggregation }: Indicator,
): readonly Candidate[] {
  if (aggregation.form !== 'ratio_of_sums') return [];
  const { numerator, denominator, factor } = aggregation;
  if (!context.hasIndicator(numerator) || !context.hasIndicator(denominator)) return [];
  const isOff = (unit: string): boolean =>
    [numerator, denominator].some(
      (side) => units.current(unit, side)?.figure.state === 'not-applicable',
    );
  const side = (code: string, of: readonly string[]) =>
    sumFormula(totals.sheet, present(of.map((unit) => units.prior(unit, code))));
  return priorUnits(context, units, context.total(numerator)).map((codes) => () => {
    const both = codes.filter((unit) => !isOff(unit));
    return quotient(side(numerator, both), side(denominator, both), factor);
  });
}

/** Sum of the parts' cells, or quotient of the two sides' cells, on the sheet of totals. */
function derivedCandidates(
  { context, totals }: TotalSources,
  { aggregation }: Indicator,
  level: Level,
): readonly Candidate[] {
  if (aggregation.form === 'derived_sum') {
    const parts = aggregation.parts.filter((part) => context.hasIndicator(part));
    const cells = parts.map((part) => totals.cell(part, level));
    return [() => sumFormula(totals.sheet, cells)];
  }
  if (aggregation.form !== 'ratio_of_sums') return [];
  const { numerator, denominator, factor } = aggregation;
  if (!context.hasIndicator(numerator) || !context.hasIndicator(denominator)) return [];
  return [
    () =>
      quotient(
        sumFormula(totals.sheet, [totals.cell(numerator, level)]),
        sumFormula(totals.sheet, [totals.cell(denominator, level)]),
        factor,
      ),
  ];
}

/** A ratio over complete pairs: both sides summed over the units that gave both. */
function pairs(
  sources: TotalSources,
  { aggregation }: Indicator,
  total: IndicatorTotal,
): Candidate {
  return () => {
    if (aggregation.form !== 'ratio_of_sums') return undefined;
    const { numerator, denominator, factor } = aggregation;
    const side = (code: string) =>
      sumFormula(
        sources.totals.sheet,
        total.unitsReported.flatMap((unit) => partCells(sources, unit, code)),
      );
    return quotient(side(numerator), side(denominator), factor);
  };
}

/** The submitted cells that make up a unit's figure: its own, or those of the parts it gave. */
function partCells(
  sources: Pick<TotalSources, 'context' | 'units'>,
  unit: string,
  code: string,
): readonly FigureCell[] {
  const { context, units } = sources;
  if (!context.hasIndicator(code)) return [];
  const { aggregation } = context.indicator(code);
  if (aggregation.form === 'derived_sum') {
    return aggregation.parts.flatMap((part) => partCells(sources, unit, part));
  }
  return present([units.current(unit, code)]);
}

/** Each unit's cell alone: the department's own figure of what is never added up. */
function everyUnit(
  context: ReportContext,
  cellOf: (unit: string) => KnownCell | undefined,
  sheet: string,
): readonly Candidate[] {
  return context.compilation.book.units.map(({ code }) => () => {
    const cell = cellOf(code);
    return cell && sumFormula(sheet, [cell]);
  });
}

function lastOf<Cell>(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(-1);
}

function present<Value>(values: readonly (Value | undefined)[]): readonly Value[] {
  return values.filter((value): value is Value => value !== undefined);
}
