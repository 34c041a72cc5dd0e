import type { Compilation } from '#core/figures/compilation';
import { toDouble } from '#core/numbers/decimalText';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { FigureCells } from '../figureCells';
import { addressFrom } from '../formulas/knownCell';
import { reportContext, type ReportContext } from '../reportContext';
import type { ReportSentence } from '../reportSentences';
import { sidesOf } from '../sidesOf';
import { totalCells } from '../reportTables';
import type { Level, TotalCells } from '../totalFormulas';
import { answerConditions } from './answerConditions';
import { earlierConditions } from './earlierConditions';
import { isStill } from './isStill';
import { matchedConditions, unitConditions } from './unitConditions';

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
    // The sentence on the level of a ratio says its sides too.
    const spokenOf = [indicator, ...sidesOf(context, indicator), ...wholes];
    const conditions = [
      ...spokenOf.flatMap((code) => levelConditions(totals, sheet, code)),
      ...spokenOf.flatMap((code) => answerConditions(context, sheet, code)),
      ...spokenOf.flatMap((code) => matchedConditions(context, sheet, code)),
      ...earlierConditions(context, sheet, indicator),
      ...(kind === 'level' || kind === 'share'
        ? []
        : spokenOf.flatMap((code) => unitConditions(context, sheet, code))),
    ];
    const formula = `IF(AND(${[...new Set(conditions)].join(',')}),"${words.unchanged}","${words.moved}")`;
    if (formula.length > LONGEST_FORMULA) return undefined;
    return { kind: 'formula', formula, expected: words.unchanged };
  };
}

const LONGEST_FORMULA = 8000;

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
      : isStill(`N(${address})`, toDouble(cell.value));
  });
}
