import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { conversionFactor, parseMeasure } from '#core/numbers/measure';
import {
  compare,
  divide,
  multiply,
  ONE,
  rational,
  signOf,
  type Rational,
} from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear, UnitAnswers } from './examinedYear';
import type { LastYear } from './lastYear';
import { joinedSource, raise } from './raise';
import { proposalOf, repairOf, type ProposedValue } from './repairOf';
import { describeRule } from './rule';

export const rowsShifted = describeRule('rows-shifted', {
  title: { vi: 'Số bị lệch dòng', en: 'Rows shifted' },
  meaning: {
    vi: 'Từ 3 dòng liền nhau trở lên trong một cột, số năm nay xa số năm trước của chính dòng ấy (ngoài 1/2 đến 2 lần) nhưng số ở dòng ngay trên (hoặc ngay dưới) thì gần (trong 2/3 đến 3/2 lần). Một phát hiện nêu các ô; đề xuất đưa từng số về dòng của nó. Với những dòng cỡ gần nhau thì cần ít nhất 4 dòng lệch quá 1/4 mà số liền dòng lại khớp trong 1/4, trong đó có 2 dòng xa. Dòng nằm giữa các dòng lệch được coi là lệch cùng. Các cảnh báo tăng trưởng ở những dòng ấy không nêu riêng.',
    en: 'In three rows or more, one below the other, this year’s figure is not near its own row’s last year (outside a half to twice) while the figure of the row just above (or below) is (within two thirds to one and a half times). Among rows of like size four are needed that are more than a quarter off while the neighbour’s figure fits within a quarter, two of them far. Rows between shifted ones count as shifted with them. One finding names the cells; the proposal takes each figure back to its row. No growth of those rows is reported singly.',
  },
  remedy: {
    vi: 'Mở tệp, xem dòng đầu bị lệch (thường do chèn hoặc xóa một ô); áp dụng đề xuất hoặc đề nghị đơn vị gửi lại.',
    en: 'Open the file and look at the first shifted row (a cell inserted or deleted, as a rule); apply the proposal or ask for the form again.',
  },
  authority: {
    vi: 'Kiểm tra theo dòng với năm trước; số liền dòng cùng khớp khi dời một dòng không thể là ngẫu nhiên.',
    en: 'Row by row against last year: neighbouring figures do not all fit one row away by chance.',
  },
  passing: {
    vi: 'Năm trước 120; 4.500; 31.000; năm nay 124; 4.620; 32.500.',
    en: 'Last year 120; 4,500; 31,000; this year 124; 4,620; 32,500.',
  },
  failing: {
    vi: 'Năm trước 120; 4.500; 31.000; 800; năm nay 17; 124; 4.620; 32.500.',
    en: 'Last year 120; 4,500; 31,000; 800; this year 17; 124; 4,620; 32,500.',
  },
});

const FEWEST_ROWS = 3;
const FEWEST_FAR = 2;
const NEAR = rational(3, 2);
const FAR = rational(2);
/** A figure so near to last year's belongs where it stands. */
const STEADY = rational(5, 4);

/** A figure of this year and last year's, both as the sheet writes them. */
interface SheetRow {
  readonly row: number;
  readonly observation: Observation;
  readonly written: Rational;
  readonly prior: Rational;
  /** From the measure that the row is written in to the indicator's own. */
  readonly factor: Rational;
}

export function checkShiftedRows(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
): readonly { readonly finding: Finding; readonly rows: ReadonlySet<string> }[] {
  if (!hasFarRows(examined, lastYear, answered)) return [];
  return columnsOf(examined, lastYear, answered).flatMap((column) =>
    SHIFTS.flatMap((shift) => {
      const moved = longestMoved(column, shift);
      return isProven(moved) ? [shiftedFinding(examined, answered, moved, shift)] : [];
    }).slice(0, 1),
  );
}

/** The figure of a row stands so many rows below it. */
const SHIFTS = [1, -1] as const;

/** Whether so many figures are far from last year that rows may be shifted; hardly ever. */
function hasFarRows(
  { indicators }: ExaminedYear,
  lastYear: LastYear,
  { unit, answers }: UnitAnswers,
): boolean {
  let far = 0;
  for (const [code, { current }] of answers) {
    const indicator = indicators.get(code);
    const value = numberOf(current?.figure);
    const prior = indicator && value && lastYear.of(unit.code, indicator);
    if (value && prior && !isWithin(value, prior, FAR)) far += 1;
  }
  return far >= FEWEST_FAR;
}

/** Three rows far from where they stand; or, of neighbours of like size, four that fit closely one row away. */
function isProven(moved: readonly MovedRow[]): boolean {
  const far = moved.filter(({ at }) => !isWithin(at.written, at.prior, FAR));
  const clear = moved.filter(
    ({ at, from }) => !isSteady(at) && isWithin(from.written, at.prior, STEADY),
  );
  const isMostly = clear.length * 2 > moved.length;
  return far.length >= FEWEST_ROWS || (far.length >= FEWEST_FAR && clear.length >= 4 && isMostly);
}

function isSteady({ written, prior }: SheetRow): boolean {
  return isWithin(written, prior, STEADY);
}

/** The unit's figures of this year by the column in which they stand, from top to bottom. */
function columnsOf(
  { indicators }: ExaminedYear,
  lastYear: LastYear,
  { unit, answers }: UnitAnswers,
): readonly (readonly SheetRow[])[] {
  const columns = new Map<string, SheetRow[]>();
  for (const [code, { current }] of answers) {
    const indicator = indicators.get(code);
    const value = numberOf(current?.figure);
    const place = /^([A-Z]+)(\d+)$/.exec(current?.source.cell ?? '');
    if (!indicator || !current || !value || !place) continue;
    if (indicator.nature !== 'stock' && indicator.nature !== 'flow') continue;
    const prior = lastYear.of(unit.code, indicator);
    if (!prior || signOf(prior) <= 0 || signOf(value) <= 0) continue;
    const [own, written] = [parseMeasure(indicator.unit), parseMeasure(current.measure)];
    const factor = (own && written && conversionFactor(written, own)) ?? ONE;
    const [, letters = '', row = ''] = place;
    const key = `${current.source.file}\u0000${current.source.sheet}\u0000${letters}`;
    const column = columns.get(key) ?? [];
    columns.set(key, column);
    column.push({
      row: Number(row),
      observation: current,
      written: divide(value, factor),
      prior: divide(prior, factor),
      factor,
    });
  }
  return [...columns.values()].map((column) => column.sort((left, right) => left.row - right.row));
}

/** A row, and the row in which the number stands that fits it. */
interface MovedRow {
  readonly at: SheetRow;
  readonly from: SheetRow;
}

/**
 * The longest run of rows whose neighbours' figures fit them, from one whose own does not to
 * another: what stands between two shifted rows was shifted with them, though it may be near its
 * own last year by chance.
 */
function longestMoved(column: readonly SheetRow[], shift: 1 | -1): readonly MovedRow[] {
  let [longest, run]: [readonly MovedRow[], readonly MovedRow[]] = [[], []];
  column.forEach((at, place) => {
    const other = column[place + shift];
    const isFitting =
      other !== undefined &&
      Math.abs(other.row - at.row) <= MOST_APART &&
      isWithin(other.written, at.prior, NEAR);
    const isBegun = run.length > 0 || !isSteady(at);
    run = isFitting && isBegun ? [...run, { at, from: other }] : [];
    const lastMoved = run.map((row) => isSteady(row.at)).lastIndexOf(false);
    if (lastMoved + 1 > longest.length) longest = run.slice(0, lastMoved + 1);
  });
  return longest;
}

/** Headings may stand between two rows. */
const MOST_APART = 3;

function isWithin(value: Rational, base: Rational, times: Rational): boolean {
  return compare(value, multiply(base, times)) <= 0 && compare(multiply(value, times), base) >= 0;
}

function shiftedFinding(
  { year }: ExaminedYear,
  { unit }: UnitAnswers,
  moved: readonly MovedRow[],
  shift: 1 | -1,
): { readonly finding: Finding; readonly rows: ReadonlySet<string> } {
  const proposed = moved.map(({ at, from }): ProposedValue => ({
    observation: at.observation,
    value: multiply(from.written, at.factor),
  }));
  const involved = moved.flatMap(({ at, from }) => [at.observation, from.observation]);
  const [first, ...rest] = involved.map((observation) => observation.source);
  const source = joinedSource(first ?? { file: '', sheet: '', cell: '' }, rest);
  const repair = repairOf('shifted-rows', proposed);
  const finding = raise('rows-shifted', {
    unit: unit.code,
    indicator: '',
    year,
    source,
    message: {
      code: 'rows-shifted',
      arguments: {
        cell: source.cell,
        rows: moved.length,
        codes: moved.map(({ at }) => at.observation.indicator),
        direction: shift > 0 ? 'down' : 'up',
      },
    },
    proposal: proposalOf(repair),
    repair,
  });
  return { finding, rows: new Set(involved.map(({ indicator }) => indicator)) };
}
