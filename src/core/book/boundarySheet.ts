import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import { add, equals, ONE, ZERO, type Rational } from '#core/numbers/rational';
import { formulaOf, textOf } from '#core/workbook/plannedContent';
import { numbersColumn, REQUIRED, signsColumn, wordsColumn } from './recordColumns';
import { exactOf } from './recordContent';
import { FIRST_RECORD, type RecordColumn, type RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';

/**
 * The column in which a weight stands as a number, also where it was written as the text of a
 * fraction: formulas refer to it, and follow what is written.
 */
export const SHARE_COLUMN = 10;

/**
 * The ledger of mergers and splits: the columns of boundaries.csv with the units' names, and
 * beside each row whether it moves a whole unit or an estimated share, and, as live formulas,
 * whether the weights of its old unit add to 1.
 */
export function boundarySheet(
  nameOf: (unit: string) => string,
  changes: readonly BoundaryChange[],
): RecordSheet<BoundaryChange> {
  return {
    name: SHEETS.boundaries,
    title: 'SỔ THEO DÕI SÁP NHẬP, CHIA TÁCH ĐƠN VỊ',
    explanation:
      'Tỷ trọng là phần của đơn vị cũ chuyển sang đơn vị mới; cộng theo mỗi đơn vị cũ phải bằng 1. Có thể ghi phân số, ví dụ 2/3, gõ sau một dấu nháy đơn để bảng tính không đổi thành ngày. Sáp nhập nguyên vẹn cho số chính xác; chia tách cho số ước tính theo căn cứ của tỷ trọng.',
    frozenColumns: 2,
    columns: [...changeColumns(nameOf), ...checkColumns(changes)],
  };
}

/** What went from whom to whom, by which act and since when. */
function changeColumns(nameOf: (unit: string) => string): readonly RecordColumn<BoundaryChange>[] {
  return [
    wordsColumn('from_unit', 'Mã đơn vị cũ', 11, ({ fromUnit }) => fromUnit, REQUIRED),
    wordsColumn('', 'Tên đơn vị cũ', 24, ({ fromUnit }) => nameOf(fromUnit)),
    wordsColumn('to_unit', 'Mã đơn vị mới', 11, ({ toUnit }) => toUnit, REQUIRED),
    wordsColumn('', 'Tên đơn vị mới', 24, ({ toUnit }) => nameOf(toUnit)),
    numbersColumn('weight', 'Tỷ trọng', 11, ({ weight }) => exactOf(weight), {
      reads: { as: 'weight' },
      ...REQUIRED,
    }),
    wordsColumn('basis', 'Căn cứ của tỷ trọng', 20, ({ basis }) => basis),
    wordsColumn('act', 'Văn bản', 28, ({ act }) => act),
    signsColumn('effective', 'Hiệu lực từ ngày', 12, ({ effective }) => textOf(effective), {
      reads: { as: 'date' },
    }),
  ];
}

const [FROM, WEIGHT, EFFECTIVE] = ['A', 'E', 'H'] as const;
const [SHARE, TOTAL] = ['K', 'L'] as const;

/** What a reader checks a row by; the last two columns are read on the screen only. */
function checkColumns(changes: readonly BoundaryChange[]): readonly RecordColumn<BoundaryChange>[] {
  const totals = totalsBySplit(changes);
  const totalOf = (change: BoundaryChange) => totals.get(splitKey(change)) ?? ZERO;
  return [
    ...verdictColumns(totalOf),
    numbersColumn(
      '',
      'Tỷ trọng bằng số',
      12,
      ({ weight }, row) => formulaOf(numberIn(`${WEIGHT}${row + 1}`), weight),
      { numberFormat: () => SHARE_FORMAT },
    ),
    numbersColumn(
      '',
      'Cộng tỷ trọng của đơn vị cũ',
      14,
      (change, row) => formulaOf(sumOfSplit(row, changes.length), totalOf(change)),
      { numberFormat: () => SHARE_FORMAT },
    ),
  ];
}

/** Whether a whole unit moved or an estimated share, and whether the shares of the old unit are all there. */
function verdictColumns(
  totalOf: (change: BoundaryChange) => Rational,
): readonly RecordColumn<BoundaryChange>[] {
  return [
    signsColumn(
      '',
      'Loại',
      15,
      ({ weight }, row) =>
        formulaOf(
          `IF(${SHARE}${row + 1}=1,"${WHOLE}","${ESTIMATED}")`,
          equals(weight, ONE) ? WHOLE : ESTIMATED,
        ),
      { lookOf: ({ weight }) => (equals(weight, ONE) ? 'centre' : 'warning') },
    ),
    signsColumn(
      '',
      'Kiểm tra tỷ trọng',
      11,
      (change, row) =>
        formulaOf(
          `IF(ABS(${TOTAL}${row + 1}-1)<0.000000001,"${FULL}","${UNEVEN}")`,
          equals(totalOf(change), ONE) ? FULL : UNEVEN,
        ),
      { lookOf: (change) => (equals(totalOf(change), ONE) ? 'centre' : 'warning') },
    ),
  ];
}

/** The sum of the shares of a row's old unit on its day. */
function sumOfSplit(row: number, changes: number): string {
  const last = FIRST_RECORD + changes;
  const column = (letter: string) => `$${letter}$${FIRST_RECORD + 1}:$${letter}$${last}`;
  const sameUnit = `${column(FROM)}=${FROM}${row + 1}`;
  const sameDay = `${column(EFFECTIVE)}=${EFFECTIVE}${row + 1}`;
  return `SUMPRODUCT((${sameUnit})*(${sameDay})*${column(SHARE)})`;
}

const WHOLE = 'nguyên vẹn';
const ESTIMATED = 'ước tính';
const FULL = 'đủ 1';
const UNEVEN = 'khác 1';
const SHARE_FORMAT = '0.######';

/** The cell's number, also where it holds a fraction as text: 2/3. */
function numberIn(cell: string): string {
  const slash = `FIND("/",${cell})`;
  return `IF(ISNUMBER(${cell}),${cell},VALUE(LEFT(${cell},${slash}-1))/VALUE(MID(${cell},${slash}+1,20)))`;
}

function totalsBySplit(changes: readonly BoundaryChange[]): ReadonlyMap<string, Rational> {
  const totals = new Map<string, Rational>();
  for (const change of changes) {
    const key = splitKey(change);
    totals.set(key, add(totals.get(key) ?? ZERO, change.weight));
  }
  return totals;
}

/** The weights that belong together: those of one unit on one day. */
function splitKey({ fromUnit, effective }: BoundaryChange): string {
  return `${fromUnit}\n${effective}`;
}
