import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import { add, equals, ONE, ZERO, type Rational } from '#core/numbers/rational';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import { exactOf, textOf } from './recordContent';
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
      'Tỷ trọng là phần của đơn vị cũ chuyển sang đơn vị mới; cộng theo mỗi đơn vị cũ phải bằng 1. Có thể ghi phân số, ví dụ 2/3. Sáp nhập nguyên vẹn cho số chính xác; chia tách cho số ước tính theo căn cứ của tỷ trọng.',
    frozenColumns: 2,
    columns: [
      {
        name: 'from_unit',
        heading: 'Mã đơn vị cũ',
        width: 12,
        look: 'text',
        content: ({ fromUnit }) => textOf(fromUnit),
        isRequired: true,
      },
      {
        name: '',
        heading: 'Tên đơn vị cũ',
        width: 28,
        look: 'text',
        content: ({ fromUnit }) => textOf(nameOf(fromUnit)),
      },
      {
        name: 'to_unit',
        heading: 'Mã đơn vị mới',
        width: 12,
        look: 'text',
        content: ({ toUnit }) => textOf(toUnit),
        isRequired: true,
      },
      {
        name: '',
        heading: 'Tên đơn vị mới',
        width: 28,
        look: 'text',
        content: ({ toUnit }) => textOf(nameOf(toUnit)),
      },
      {
        name: 'weight',
        heading: 'Tỷ trọng',
        width: 11,
        look: 'number',
        content: ({ weight }) => exactOf(weight),
        reads: { as: 'weight' },
        isRequired: true,
      },
      {
        name: 'basis',
        heading: 'Căn cứ của tỷ trọng',
        width: 22,
        look: 'text',
        content: ({ basis }) => textOf(basis),
      },
      {
        name: 'act',
        heading: 'Văn bản',
        width: 30,
        look: 'text',
        content: ({ act }) => textOf(act),
      },
      {
        name: 'effective',
        heading: 'Hiệu lực từ ngày',
        width: 12,
        look: 'centre',
        content: ({ effective }) => textOf(effective),
        reads: { as: 'date' },
      },
      ...checkColumns(changes),
    ],
  };
}

const [FROM, WEIGHT, EFFECTIVE] = ['A', 'E', 'H'] as const;
const [SHARE, TOTAL] = ['K', 'L'] as const;

/** What a reader checks a row by; the last two columns are read on the screen only. */
function checkColumns(changes: readonly BoundaryChange[]): readonly RecordColumn<BoundaryChange>[] {
  const totals = totalsBySplit(changes);
  const last = FIRST_RECORD + changes.length;
  const column = (letter: string) => `$${letter}$${FIRST_RECORD + 1}:$${letter}$${last}`;
  const totalOf = (change: BoundaryChange) => totals.get(splitKey(change)) ?? ZERO;
  return [
    {
      name: '',
      heading: 'Loại',
      width: 15,
      look: 'centre',
      lookOf: ({ weight }) => (equals(weight, ONE) ? 'centre' : 'warning'),
      content: ({ weight }, row) =>
        live(
          `IF(${SHARE}${row + 1}=1,"${WHOLE}","${ESTIMATED}")`,
          equals(weight, ONE) ? WHOLE : ESTIMATED,
        ),
    },
    {
      name: '',
      heading: 'Kiểm tra tỷ trọng',
      width: 11,
      look: 'centre',
      lookOf: (change) => (equals(totalOf(change), ONE) ? 'centre' : 'warning'),
      content: (change, row) =>
        live(
          `IF(ABS(${TOTAL}${row + 1}-1)<0.000000001,"${FULL}","${UNEVEN}")`,
          equals(totalOf(change), ONE) ? FULL : UNEVEN,
        ),
    },
    {
      name: '',
      heading: 'Tỷ trọng bằng số',
      width: 12,
      look: 'number',
      numberFormat: () => SHARE_FORMAT,
      content: ({ weight }, row) => live(numberIn(`${WEIGHT}${row + 1}`), weight),
    },
    {
      name: '',
      heading: 'Cộng tỷ trọng của đơn vị cũ',
      width: 14,
      look: 'number',
      numberFormat: () => SHARE_FORMAT,
      content: (change, row) =>
        live(
          `SUMPRODUCT((${column(FROM)}=${FROM}${row + 1})*(${column(EFFECTIVE)}=${EFFECTIVE}${row + 1})*${column(SHARE)})`,
          totalOf(change),
        ),
    },
  ];
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

function live(formula: string, expected: Rational | string): PlannedContent {
  return { kind: 'formula', formula, expected };
}
