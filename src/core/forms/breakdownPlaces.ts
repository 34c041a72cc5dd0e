import { quotedSheetName, rangeAddress } from '#core/workbook/cellAddress';
import type { CellRange } from '#core/workbook/snapshot';
import type { BreakdownColumn } from './breakdownChecks';
import type { FormPlaces } from './formChecks';
import { formCell } from './formColumns';
import type { AskedBreakdown, FormDesign } from './formDesign';

/** Columns and rows of the sheet on which figures are broken down by area. */
export const [ORDER, NAME, CODE, FIRST] = [0, 1, 2, 3] as const;
export const HEAD_ROW = 6;
export const CODE_ROW = HEAD_ROW + 1;
export const SUM_ROW = HEAD_ROW + 2;
export const MAIN_ROW = HEAD_ROW + 3;
export const CHECK_ROW = HEAD_ROW + 4;
/** The first line of an area. */
export const FIRST_AREA = HEAD_ROW + 5;

/** Each figure's column, and where the form's own figure stands. */
export function columnsOf(
  { kind }: FormDesign,
  { areas, figures }: AskedBreakdown,
  places: FormPlaces,
): readonly BreakdownColumn[] {
  const last = FIRST_AREA + areas.length - 1;
  const sheet = quotedSheetName(kind.number);
  return figures.map((figure, position) => {
    const row = places.get(figure.indicator.code) ?? 0;
    return {
      figure,
      cells: rangeOf(FIRST + position, FIRST_AREA, last),
      codes: rangeOf(CODE, FIRST_AREA, last),
      areas: areas.length,
      checks: rangeOf(FIRST + figures.length, FIRST_AREA, last),
      main: `${sheet}!${formCell('current', row)}`,
      mainCheck: `${sheet}!${formCell('check', row)}`,
    };
  });
}

function rangeOf(column: number, first: number, last: number): string {
  return rangeAddress(areaOf(column, first, last));
}

export function areaOf(column: number, top: number, bottom: number): CellRange {
  return { top, bottom, left: column, right: column };
}
