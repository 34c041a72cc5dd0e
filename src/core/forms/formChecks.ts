import { BETWEEN_WORDS, FEWEST_WORDS, NO_EXPLANATION } from '#core/checks/explanation';
import { growthOutOfBounds } from '#core/checks/growth/growthOutOfBounds';
import { missingIndicator } from '#core/checks/missingIndicator';
import { negativeValue } from '#core/checks/negativeValue';
import { notWholeNumber } from '#core/checks/notWholeNumber';
import { partExceedsWhole } from '#core/checks/totals/partExceedsWhole';
import { partsDifferFromTotal } from '#core/checks/totals/partsDifferFromTotal';
import { rateOutOfRange } from '#core/checks/rateOutOfRange';
import { RECOGNITION_RULES } from '#core/checks/recognitionRules';
import { unitSlip } from '#core/checks/slips/unitSlip';
import type { RuleSlug } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import type { AskedFigure } from './formDesign';
import { formCell, type FormColumn } from './formColumns';

/** Where the indicators of a form stand: the row of each, from 0. */
export type FormPlaces = ReadonlyMap<string, number>;

/** What the column "Kiểm tra" says: the titles of the receiver's rules, in the same words. */
export const CHECK_WORDS = {
  blank: `${missingIndicator.title.vi}: chưa điền`,
  notANumber: titleOf('not-a-number'),
  formulaError: titleOf('formula-error'),
  negative: negativeValue.title.vi,
  notWhole: notWholeNumber.title.vi,
  outOfRange: rateOutOfRange.title.vi,
  partsDiffer: partsDifferFromTotal.title.vi,
  unitSlip: unitSlip.title.vi,
  unexplained: `${growthOutOfBounds.title.vi}: ghi giải trình từ ${FEWEST_WORDS} từ`,
} as const;

/** What a remark begins with that asks for nothing. */
export const REMARK = 'Ghi chú';

/** Beside "…": the receiver too will say that the total lacks this figure. */
export const NOT_COLLECTED = `${REMARK}: chưa thu thập được`;

export function exceedsWords(code: string): string {
  return `${partExceedsWhole.title.vi}: ${code}`;
}

function titleOf(slug: RuleSlug): string {
  return RECOGNITION_RULES.find((rule) => rule.slug === slug)?.title.vi ?? slug;
}

/**
 * The formula that says what is missing or contradictory in a line, or nothing. The first fault
 * found is the one shown. Only functions of Excel 2010, so that every program computes it.
 */
export function checkFormula(figure: AskedFigure, row: number, places: FormPlaces): string {
  const current = formCell('current', row);
  // A sum that waits for its parts is told by the parts.
  const blank = figure.addends.length > 0 ? '' : CHECK_WORDS.blank;
  const faults = faultsOf(numberFaults(figure, row, places));
  const dash = faultsOf(nothingLeft(figure, row));
  const otherMark = `IF(${isMark(current)},"",${quoted(CHECK_WORDS.notANumber)})`;
  const mark = `IF(${isMissing(current)},${quoted(NOT_COLLECTED)},IF(TRIM(${current})="-",${dash},${otherMark}))`;
  const says = `IF(TRIM(${current})="",${quoted(blank)},IF(ISNUMBER(${current}),${faults},${mark}))`;
  return sayingErrors(says);
}

/** An error value (#REF!) among the cells that are looked at, named instead of spread. */
export function sayingErrors(formula: string): string {
  return `IFERROR(${formula},${quoted(CHECK_WORDS.formulaError)})`;
}

interface Fault {
  readonly when: string;
  readonly says: string;
}

/** The words of the first fault, or nothing. */
function faultsOf(faults: readonly Fault[]): string {
  return faults.reduceRight(
    (otherwise, { when, says }) => `IF(${when},${quoted(says)},${otherwise})`,
    '""',
  );
}

function numberFaults(figure: AskedFigure, row: number, places: FormPlaces): readonly Fault[] {
  const current = formCell('current', row);
  return [
    ...signAndRange(figure, current),
    ...(figure.isWhole
      ? [{ when: `${current}<>INT(${current})`, says: CHECK_WORDS.notWhole }]
      : []),
    ...differingParts(figure, current, places),
    ...figure.wholes.flatMap((code) => exceeding(code, current, places)),
    ...unusualChange(figure, row),
  ];
}

function signAndRange(
  { isShare, cannotBeNegative }: AskedFigure,
  current: string,
): readonly Fault[] {
  if (isShare) return [{ when: `OR(${current}<0,${current}>100)`, says: CHECK_WORDS.outOfRange }];
  return cannotBeNegative ? [{ when: `${current}<0`, says: CHECK_WORDS.negative }] : [];
}

function differingParts(
  { addends }: AskedFigure,
  current: string,
  places: FormPlaces,
): readonly Fault[] {
  const parts = addends.flatMap((code) => placeOf(code, places));
  if (parts.length === 0) return [];
  return [
    { when: `ROUND(${current}-SUM(${parts.join(',')}),6)<>0`, says: CHECK_WORDS.partsDiffer },
  ];
}

function exceeding(code: string, current: string, places: FormPlaces): readonly Fault[] {
  return placeOf(code, places).map((whole) => ({
    when: `AND(ISNUMBER(${whole}),${current}>${whole})`,
    says: exceedsWords(code),
  }));
}

/** A slip of 10³, 10⁶, 10⁹ (statistics M9), and growth beyond the limit without a word. */
function unusualChange(figure: AskedFigure, row: number): readonly Fault[] {
  const { nature } = figure.indicator;
  if (nature !== 'stock' && nature !== 'flow') return [];
  const [current, prior] = [formCell('current', row), formCell('prior', row)];
  return [
    { when: slip(figure, current, prior), says: CHECK_WORDS.unitSlip },
    ...unexplainedGrowth(figure, row, current, prior),
  ];
}

/** "-" where there was something last year is a fall to nothing. */
function nothingLeft(figure: AskedFigure, row: number): readonly Fault[] {
  return unexplainedGrowth(figure, row, '0', formCell('prior', row));
}

function unexplainedGrowth(
  figure: AskedFigure,
  row: number,
  current: string,
  prior: string,
): readonly Fault[] {
  const { growthLimit } = figure;
  if (growthLimit === undefined) return [];
  const isLarge = `${leastGrowth(figure, current, prior)}>${toDecimalText(growthLimit)}`;
  const isAsked = `AND(${isLarge},${isUnexplained(row)})`;
  return [
    {
      when: `IF(AND(${judged(figure, current, prior)}),${isAsked},FALSE)`,
      says: CHECK_WORDS.unexplained,
    },
  ];
}

function judged({ indicator, smallBase }: AskedFigure, current: string, prior: string): string {
  const least = indicator.decimals === 0 ? `N(${prior})>=${toDecimalText(smallBase)}` : 'TRUE';
  return `ISNUMBER(${prior}),N(${prior})>0,${least},${current}>=0`;
}

/** Per cent, less what rounding both years to the decimals that are shown may have added. */
function leastGrowth({ shownPlace }: AskedFigure, current: string, prior: string): string {
  const place = toDecimalText(shownPlace);
  return `(ABS(${current}-${prior})-${place})/(${prior}+IF(${current}>${prior},${place}/2,0))*100`;
}

/** Neither the row's explanation nor its note is what the receiver takes for one. */
function isUnexplained(row: number): string {
  const explains = (column: FormColumn) => isExplanation(formCell(column, row));
  return `NOT(OR(${explains('explanation')},${explains('note')}))`;
}

/** The receiver's `explanationIn`, in functions that every program has. */
function isExplanation(cell: string): string {
  const words = `TRIM(${BETWEEN_WORDS.reduce(
    (text, mark) => `SUBSTITUTE(${text},${mark === '\n' ? 'CHAR(10)' : quoted(mark)}," ")`,
    `LOWER(${cell})`,
  )})`;
  const isLong = `LEN(${words})-LEN(SUBSTITUTE(${words}," ",""))>=${FEWEST_WORDS - 1}`;
  const lengths = NO_EXPLANATION.map((beginning) => beginning.length + 1).join(',');
  const beginnings = NO_EXPLANATION.map((beginning) => quoted(`${beginning} `)).join(',');
  const isOther = `SUMPRODUCT((LEFT(${words}&" ",{${lengths}})={${beginnings}})*1)=0`;
  return `AND(${isLong},NOT(EXACT(UPPER(${words}),${words})),${isOther})`;
}

/**
 * The receiver's rule unit-slip with no change as the usual one: the quotient lies within 0.5 of
 * 10³, 10⁶ or 10⁹ by logarithm, and once divided is a third to three times last year. A count of
 * something new is not judged (there: isHonestSmallCount).
 */
function slip({ indicator, smallBase }: AskedFigure, current: string, prior: string): string {
  const places = `ROUND(LOG10(${current}/${prior})/3,0)*3`;
  const repaired = `${current}/10^(${places})`;
  const isSlip = `${places}<>0,ABS(${places})<=9,ABS(LOG10(${current}/${prior})-${places})<0.5,${repaired}<=3*${prior},${repaired}>=${prior}/3`;
  const smaller = `MIN(${current},${prior})`;
  const isSmall = `AND(${smaller}=INT(${smaller}),${smaller}<${toDecimalText(smallBase)})`;
  const isNew = `AND(${prior}<100,ABS(${repaired}-ROUND(${repaired},0))>0.000001)`;
  const honest = indicator.decimals > 0 ? '' : `,NOT(OR(${isSmall},${isNew}))`;
  const isKnown = `ISNUMBER(${prior}),N(${prior})>0,${current}>0`;
  return `IF(AND(${isKnown}),AND(${isSlip}${honest}),FALSE)`;
}

function placeOf(
  code: string,
  places: FormPlaces,
  column: FormColumn = 'current',
): readonly string[] {
  const row = places.get(code);
  return row === undefined ? [] : [formCell(column, row)];
}

export function isMissing(cell: string): string {
  return `OR(TRIM(${cell})="…",TRIM(${cell})="...")`;
}

/** "-" did not occur, "…" occurred but was not collected, "x" does not apply. */
export function isMark(cell: string): string {
  return `OR(TRIM(${cell})="-",TRIM(${cell})="…",TRIM(${cell})="...",LOWER(TRIM(${cell}))="x")`;
}

/** A sum that stays empty until each of its parts is a number, "-" or "x". */
export function totalFormula(
  addends: readonly string[],
  column: FormColumn,
  places: FormPlaces,
): string {
  const cells = addends.flatMap((code) => placeOf(code, places, column));
  const answered = cells.map(
    (cell) => `OR(ISNUMBER(${cell}),TRIM(${cell})="-",LOWER(TRIM(${cell}))="x")`,
  );
  return `IF(AND(${answered.join(',')}),SUM(${cells.join(',')}),"")`;
}

export function quoted(text: string): string {
  return `"${text}"`;
}
