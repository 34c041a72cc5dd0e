import type { ReportContext } from '../reportContext';
import { rangeFrom, runsOf, type CellRun } from './cellRuns';

/**
 * Whether as many units as then have a figure, and figures of the same status: "tổng hợp từ 28/31 đơn
 * vị" and "ước đạt" rest on that though the total stays what it was.
 */
export function answerConditions(
  { cells, total }: ReportContext,
  sheet: string,
  code: string,
): readonly string[] {
  const units = total(code).byUnit.map(({ unit }) => unit);
  const figures = runsOf(units.flatMap((unit) => cells.current(unit, code) ?? []));
  const statuses = runsOf(units.flatMap((unit) => cells.status(unit, code) ?? []));
  return [
    ...figures.map((run) => `COUNT(${rangeFrom(sheet, run)})=${numbersIn(run)}`),
    ...statuses.flatMap((run) => wordConditions(rangeFrom(sheet, run), run)),
  ];
}

function numbersIn(run: CellRun): number {
  return run.filter(({ value }) => typeof value !== 'string').length;
}

function wordConditions(range: string, run: CellRun): readonly string[] {
  const words = run.map(({ value }) => String(value));
  return [...new Set(words)].map((word) => {
    const count = words.filter((one) => one === word).length;
    return `COUNTIF(${range},"${word}")=${count}`;
  });
}
