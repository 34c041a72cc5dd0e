import type { AskedFigure } from './formDesign';
import { formCell, type FormColumn } from './formColumns';

/** Where the indicators of a form stand: the row of each, from 0. */
export type FormPlaces = ReadonlyMap<string, number>;

/** The limits beyond which a change needs an explanation (statistics: ±20 % stock, ±30 % flow). */
const UNEXPLAINED_CHANGE = { stock: 20, flow: 30 } as const;

/** What the column "Kiểm tra" says; each is short enough to be read beside the figure. */
export const CHECK_WORDS = {
  blank: 'Chưa điền số liệu',
  incompleteTotal: 'Chưa đủ số thành phần',
  notANumber: 'Không phải là số',
  negative: 'Số âm',
  notWhole: 'Phải là số nguyên',
  aboveHundred: 'Tỷ lệ lớn hơn 100%',
  partsDiffer: 'Khác tổng các thành phần',
  unitSlip: 'Nghi nhầm đơn vị tính so với năm trước',
  unexplained: 'Biến động lớn: ghi giải trình',
} as const;

export function exceedsWords(code: string): string {
  return `Lớn hơn chỉ tiêu ${code}`;
}

/**
 * The formula that says what is missing or contradictory in a line, or nothing. The first fault
 * found is the one shown. Only functions of Excel 2010, so that every program computes it.
 */
export function checkFormula(figure: AskedFigure, row: number, places: FormPlaces): string {
  const current = formCell('current', row);
  const blank = figure.addends.length > 0 ? CHECK_WORDS.incompleteTotal : CHECK_WORDS.blank;
  const faults = numberFaults(figure, row, places).reduceRight(
    (otherwise, { when, says }) => `IF(${when},${quoted(says)},${otherwise})`,
    '""',
  );
  const mark = `IF(${isMark(current)},"",${quoted(CHECK_WORDS.notANumber)})`;
  return `IF(TRIM(${current})="",${quoted(blank)},IF(ISNUMBER(${current}),${faults},${mark}))`;
}

interface Fault {
  readonly when: string;
  readonly says: string;
}

function numberFaults(figure: AskedFigure, row: number, places: FormPlaces): readonly Fault[] {
  const current = formCell('current', row);
  return [
    { when: `${current}<0`, says: CHECK_WORDS.negative },
    ...(figure.isWhole
      ? [{ when: `${current}<>INT(${current})`, says: CHECK_WORDS.notWhole }]
      : []),
    ...(figure.isShare ? [{ when: `${current}>100`, says: CHECK_WORDS.aboveHundred }] : []),
    ...differingParts(figure, current, places),
    ...figure.wholes.flatMap((code) => exceeding(code, current, places)),
    ...unusualChange(figure, row),
  ];
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
function unusualChange({ indicator }: AskedFigure, row: number): readonly Fault[] {
  const { nature } = indicator;
  if (nature !== 'stock' && nature !== 'flow') return [];
  const [current, prior, explanation] = [
    formCell('current', row),
    formCell('prior', row),
    formCell('explanation', row),
  ];
  const smallest = indicator.decimals === 0 ? SMALLEST_COUNT_WITH_SLIP : 0;
  const known = `ISNUMBER(${prior}),N(${prior})>${smallest},${current}>${smallest}`;
  const apart = `ABS(LOG10(${current}/${prior}))`;
  const slip = `IF(AND(${known}),${apart}>2.5,FALSE)`;
  const limit = UNEXPLAINED_CHANGE[nature];
  const change = `ABS(ROUND((${current}-${prior})/${prior}*100,1))>${limit}`;
  const unexplained = `IF(AND(ISNUMBER(${prior}),N(${prior})>=10,TRIM(${explanation})=""),${change},FALSE)`;
  return [
    { when: slip, says: CHECK_WORDS.unitSlip },
    { when: unexplained, says: CHECK_WORDS.unexplained },
  ];
}

/** Two stations last year and 1,500 now is a new service, not a slip. */
const SMALLEST_COUNT_WITH_SLIP = 9;

function placeOf(
  code: string,
  places: FormPlaces,
  column: FormColumn = 'current',
): readonly string[] {
  const row = places.get(code);
  return row === undefined ? [] : [formCell(column, row)];
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

function quoted(text: string): string {
  return `"${text}"`;
}
