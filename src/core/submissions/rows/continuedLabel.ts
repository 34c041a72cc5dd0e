import type { RowSnapshot } from '#core/workbook/snapshot';
import type { ShownIn } from './bodyCells';
import { cellIn, type SheetGrid } from '../tables/sheetGrid';
import { cellText } from '../values/cellText';

/** A label that goes on in the rows below, which hold nothing else. */
export interface ContinuedLabel {
  /** Shows the text of all its rows in the place of the first. */
  readonly shown: ShownIn;
  readonly further: readonly RowSnapshot[];
  /** Whether the figures of the first row are merged over the others, so that they are one row. */
  readonly isOneRow: boolean;
}

/** A label of more rows is a paragraph. */
const MOST_FURTHER = 3;

/**
 * What a row's label and the label cells below it say together, where these rows hold nothing but
 * the rest of it: "Số thành viên Tổ công nghệ" above "số cộng đồng (người)". How many rows it is, if
 * any, only the words or merged figures tell: with one row more each.
 */
export function continuedLabels(
  grid: SheetGrid,
  body: readonly RowSnapshot[],
  place: number,
  { labelColumns, shown }: { readonly labelColumns: readonly number[]; readonly shown: ShownIn },
): readonly ContinuedLabel[] {
  const row = body[place];
  const column = row && labelColumns.find((one) => /\p{L}/u.test(textIn(row, one)));
  const own = column === undefined ? undefined : cellIn(row, column);
  if (!row || column === undefined || !own) return [];
  const below = body
    .slice(place + 1, place + 1 + MOST_FURTHER)
    .filter((one, at) => one.row === row.row + at + 1);
  const end = below.findIndex((one) => !holdsOnly(one, column));
  return below.slice(0, end < 0 ? below.length : end).map((last, at) => {
    const further = below.slice(0, at + 1);
    const text = [row, ...further].map((one) => textIn(one, column)).join(' ');
    const joined = { ...own, content: { kind: 'text', text } as const };
    return {
      shown: (one, where) => (one === row && where === column ? joined : shown(one, where)),
      further,
      isOneRow: grid.sheet.merges.some(
        ({ top, bottom, left }) =>
          top === row.row && bottom === last.row && !labelColumns.includes(left),
      ),
    };
  });
}

function holdsOnly({ cells }: RowSnapshot, column: number): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== '');
  return filled.length === 1 && filled[0]?.column === column && /\p{L}/u.test(cellText(filled[0]));
}

function textIn(row: RowSnapshot, column: number): string {
  const cell = cellIn(row, column);
  return cell ? cellText(cell) : '';
}
