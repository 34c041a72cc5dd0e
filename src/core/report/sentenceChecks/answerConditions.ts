import type { TotalSource } from '#core/figures/compilation';
import type { ReportContext } from '../reportContext';
import { rangeFrom, runsOf, type CellRun } from './cellRuns';

/**
 * Whether as many units as then have a figure, figures of the same status, and the same
 * signs where there is none: "tổng hợp từ 28/31 đơn vị" and "ước đạt" rest on that though the total stays what it was.
 */
export function answerConditions(
  context: ReportContext,
  sheet: string,
  code: string,
): readonly string[] {
  const { cells } = context;
  const answers = answersFor(context, code);
  const figures = runsOf(answers.flatMap(({ unit, of }) => cells.current(unit, of) ?? []));
  const statuses = runsOf(answers.flatMap(({ unit, of }) => cells.status(unit, of) ?? []));
  // "Nothing occurred" counts as an answer, "not known" does not; people mend the word or the sign.
  const marks = runsOf(answers.flatMap(({ unit, of }) => cells.mark(unit, of) ?? []));
  return [
    ...figures.map((run) => `COUNT(${rangeFrom(sheet, run)})=${numbersIn(run)}`),
    ...[...figures, ...statuses, ...marks].flatMap((run) => wordConditions(sheet, run)),
  ];
}

interface Answer {
  readonly unit: string;
  /** Code of the indicator. */
  readonly of: string;
}

/** Whose answers to what a total is made of: to the parts of a sum, and anybody's where nothing is added up. */
function answersFor(context: ReportContext, code: string): readonly Answer[] {
  const { source, byUnit } = context.total(code);
  const units = OF_ONE.has(source)
    ? ['', ...context.compilation.book.units.map((one) => one.code)]
    : byUnit.map(({ unit }) => unit);
  const parts = source === 'parts' ? partsOf(context, code) : [];
  return [
    ...units.map((unit) => ({ unit, of: code })),
    ...parts.flatMap((part) => answersFor(context, part)),
  ];
}

/** Where a total comes from if it is one figure: the department's or an authority's. */
const OF_ONE: ReadonlySet<TotalSource> = new Set<TotalSource>(['register', 'province', 'nothing']);

function partsOf(context: ReportContext, code: string): readonly string[] {
  const { aggregation } = context.indicator(code);
  if (aggregation.form !== 'derived_sum') return [];
  return aggregation.parts.filter((part) => context.hasIndicator(part));
}

function numbersIn(run: CellRun): number {
  return run.filter(({ value }) => typeof value !== 'string').length;
}

function wordConditions(sheet: string, run: CellRun): readonly string[] {
  const range = rangeFrom(sheet, run);
  const words = run.flatMap(({ value }) =>
    typeof value === 'string' && value !== '' ? value : [],
  );
  return [...new Set(words)].map((word) => {
    const count = words.filter((one) => one === word).length;
    return `COUNTIF(${range},"${word}")=${count}`;
  });
}
