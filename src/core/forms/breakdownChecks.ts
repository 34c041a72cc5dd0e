import { missingIndicator } from '#core/checks/missingIndicator';
import { partsDifferFromTotal } from '#core/checks/totals/partsDifferFromTotal';
import { toDecimalText } from '#core/numbers/decimalText';
import { divide, multiply, powerOfTen, rational } from '#core/numbers/rational';
import type { AskedFigure } from './formDesign';
import { CHECK_WORDS, isMark, isMissing, quoted, REMARK, sayingErrors } from './formChecks';

/**
 * What the column "Kiểm tra" of a breakdown says: the titles of the receiver's two rules on
 * breakdowns, an area without a usable figure and a sum that is not the form's figure.
 */
export const BREAKDOWN_WORDS = {
  blank: (code: string) => lacking(code, 'chưa điền'),
  notANumber: (code: string) => lacking(code, 'không phải số'),
  negative: (code: string) => lacking(code, 'số âm'),
  notWhole: (code: string) => lacking(code, 'không phải số nguyên'),
  notCollected: (code: string) => `${REMARK}: ${code} chưa thu thập được`,
  differs: partsDifferFromTotal.title.vi,
} as const;

function lacking(code: string, why: string): string {
  return `${missingIndicator.title.vi}: ${code} ${why}`;
}

/** An indicator in the cell of one area. */
export interface AreaCell {
  readonly figure: AskedFigure;
  readonly cell: string;
  /** The form's own figure, which there must be before it can be broken down. */
  readonly main: string;
}

/** The first thing that is wrong in the line of an area, or nothing. */
export function areaFormula(cells: readonly AreaCell[]): string {
  const faults = cells.flatMap(faultsOf);
  const remarks = cells.map(({ figure, cell }) => ({
    when: isMissing(cell),
    says: BREAKDOWN_WORDS.notCollected(figure.indicator.code),
  }));
  const says = [...faults, ...remarks].reduceRight(
    (otherwise, { when, says }) => `IF(${when},${quoted(says)},${otherwise})`,
    '""',
  );
  return sayingErrors(says);
}

function faultsOf({ figure, cell, main }: AreaCell) {
  const { code } = figure.indicator;
  return [
    { when: `AND(TRIM(${cell})="",ISNUMBER(${main}))`, says: BREAKDOWN_WORDS.blank(code) },
    {
      when: `AND(TRIM(${cell})<>"",NOT(OR(ISNUMBER(${cell}),${isMark(cell)})))`,
      says: BREAKDOWN_WORDS.notANumber(code),
    },
    ...(figure.cannotBeNegative
      ? [{ when: `N(${cell})<0`, says: BREAKDOWN_WORDS.negative(code) }]
      : []),
    ...(figure.isWhole
      ? [{ when: `N(${cell})<>INT(N(${cell}))`, says: BREAKDOWN_WORDS.notWhole(code) }]
      : []),
  ];
}

/** Where a breakdown's column stands: its cells, the codes of their areas, the form's own figure. */
export interface BreakdownColumn {
  readonly figure: AskedFigure;
  readonly cells: string;
  readonly codes: string;
  readonly areas: number;
  /** What the areas' own lines say. */
  readonly checks: string;
  readonly main: string;
  /** What the form says beside its own figure. */
  readonly mainCheck: string;
}

/** Speaks only when every area has answered, as the receiver does; until then the areas speak. */
export function sumFormula({
  figure,
  cells,
  codes,
  areas,
  checks,
  main,
  mainCheck,
}: BreakdownColumn): string {
  const answered = `SUMPRODUCT((LEN(${codes})>0)*((ISNUMBER(${cells})+(TRIM(${cells})="-")+(LOWER(TRIM(${cells}))="x"))>0))`;
  const isFaulty = `SUMPRODUCT(ISNUMBER(FIND(${quoted(`${figure.indicator.code} `)},${checks}))*1)>0`;
  const isWhole = `${answered}=SUMPRODUCT((LEN(${codes})>0)*1),NOT(${isFaulty})`;
  // A figure that is wrong by itself is not compared as well.
  const isRight = [CHECK_WORDS.unitSlip, CHECK_WORDS.negative]
    .map((words) => `${mainCheck}<>${quoted(words)}`)
    .join(',');
  const isKnown = `ISNUMBER(${main}),${isRight}`;
  const differs = `ABS(SUM(${cells})-${main})>${allowedFor(figure, areas)}`;
  return sayingErrors(
    `IF(AND(${isWhole},${isKnown}),IF(${differs},${quoted(BREAKDOWN_WORDS.differs)},""),"")`,
  );
}

/** Counts agree exactly; n parts and a total that are rounded may differ by (n + 1)/2 last digits. */
function allowedFor({ isWhole, decimals }: AskedFigure, areas: number): string {
  if (isWhole) return '0.000001';
  return toDecimalText(divide(multiply(rational(areas + 1), powerOfTen(-decimals)), rational(2)));
}
