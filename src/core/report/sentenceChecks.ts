import type { Compilation } from '#core/figures/compilation';
import { toDecimalText } from '#core/numbers/decimalText';
import { add, multiply, rational, ZERO, type Rational } from '#core/numbers/rational';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { FigureCells } from './figureCells';
import { addressFrom, type KnownCell } from './formulas/knownCell';
import { reportContext, type ReportContext } from './reportContext';
import type { ReportSentence } from './reportSentences';
import { totalCells } from './reportTables';
import type { Level, TotalCells } from './totalFormulas';

/** What the check of a sentence says. */
export interface CheckWords {
  readonly unchanged: string;
  readonly moved: string;
}

/**
 * A formula for each sentence that stands in the report: whether the cells that it speaks of still
 * hold the figures of which it was written. It needs nothing of ours to be installed.
 */
export function sentenceChecks(
  compilation: Compilation,
  cells: FigureCells,
  sheet: string,
  words: CheckWords,
): (sentence: ReportSentence) => PlannedContent | undefined {
  const context = reportContext(compilation, cells);
  const totals = totalCells(context);
  return ({ indicator, kind, sentence, choice }) => {
    if (sentence === '' || !context.hasIndicator(indicator)) return undefined;
    const isOurLevel = kind === 'level' && choice.own === '';
    const wholes = isOurLevel ? [] : wholesOf(context, indicator);
    const spokenOf = [indicator, ...sidesOf(context, indicator), ...wholes];
    const conditions = [
      ...spokenOf.flatMap((code) => levelConditions(totals, sheet, code)),
      ...(kind === 'level' || kind === 'share' ? [] : unitConditions(context, sheet, spokenOf)),
    ];
    const formula = `IF(AND(${conditions.join(',')}),"${words.unchanged}","${words.moved}")`;
    if (formula.length > LONGEST_FORMULA) return undefined;
    return { kind: 'formula', formula, expected: words.unchanged };
  };
}

const LONGEST_FORMULA = 8000;

/** The sides of a ratio: the sentence on its level says them too. */
function sidesOf(context: ReportContext, code: string): readonly string[] {
  const { aggregation } = context.indicator(code);
  const sides =
    aggregation.form === 'ratio_of_sums' ? [aggregation.numerator, aggregation.denominator] : [];
  return sides.filter((side) => context.hasIndicator(side));
}

/** What it is a part of: shares, lists of units and the department's own words may speak of that; our levels do not. */
function wholesOf(context: ReportContext, code: string): readonly string[] {
  const sums = context.compilation.book.indicators.filter(
    ({ aggregation }) => aggregation.form === 'derived_sum' && aggregation.parts.includes(code),
  );
  const wholes = [...context.indicator(code).partOf, ...sums.map((one) => one.code)];
  return wholes.filter((whole) => context.hasIndicator(whole));
}

const LEVELS: readonly Level[] = ['value', 'prior', 'plan'];

function levelConditions(totals: TotalCells, sheet: string, code: string): readonly string[] {
  return LEVELS.map((level) => {
    const cell = totals.cell(code, level);
    const address = addressFrom(sheet, cell);
    return typeof cell.value === 'string'
      ? `NOT(ISNUMBER(${address}))`
      : isStill(`N(${address})`, cell.value);
  });
}

/** Cells of units that stand below one another, weighed by their rows: any one that moves is noticed. */
function unitConditions(
  { cells, total }: ReportContext,
  sheet: string,
  codes: readonly string[],
): readonly string[] {
  return codes.flatMap((code) => {
    const units = total(code).byUnit.flatMap(({ unit }) => cells.current(unit, code) ?? []);
    // A sign among the numbers would make an error of the sum in some programs.
    const signs = units
      .filter(({ value }) => typeof value === 'string')
      .map((cell) => `NOT(ISNUMBER(${addressFrom(sheet, cell)}))`);
    const runs = runsOf(units.filter(({ value }) => typeof value !== 'string')).map((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return 'TRUE';
      const range = `${addressFrom(sheet, first)}:${addressFrom(first.sheet, last)}`;
      return isStill(`SUMPRODUCT(${range},ROW(${range}))`, weighed(run));
    });
    return [...runs, ...signs];
  });
}

function weighed(run: readonly KnownCell[]): Rational {
  return run.reduce((sum, { row, value }) => {
    return typeof value === 'string' ? sum : add(sum, multiply(value, rational(row + 1)));
  }, ZERO);
}

/** Cells of one column without a gap between them. */
function runsOf(cells: readonly KnownCell[]): readonly (readonly KnownCell[])[] {
  const runs: KnownCell[][] = [];
  for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before?.sheet === cell.sheet && before.row + 1 === cell.row;
    if (run && isNext) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Equal but for the last digits that a spreadsheet may lose while adding. */
function isStill(formula: string, value: Rational): string {
  const number = toDecimalText(value);
  return `ABS(${formula}-${number.startsWith('-') ? `(${number})` : number})<=1E-9*MAX(1,ABS(${number}))`;
}
