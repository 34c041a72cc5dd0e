import type { Indicator } from '#core/catalogue/indicator';
import { tidySpaces } from '#core/numbers/spelling';
import { cellAddress } from '#core/workbook/cellAddress';
import type { AskedRemark } from './rows/askedCell';
import { cellLines, cellText } from './values/cellText';
import { foldText } from './foldText';
import type { HeadMeaning } from './heads/headKinds';
import type { LabelledRow } from './rows/labelledRows';
import type { Remark } from './reading';
import type { TableColumn } from './columns/tableColumn';
import { placeIn, type TableToRead } from './tables/tableToRead';

/** Which columns of a table hold remarks, and whose; found once for all its rows. */
interface RemarkColumns {
  readonly holdsRemarks: (column: number) => boolean;
  /** Under the name of one unit or indicator. */
  readonly ownerOf: (column: number) => ColumnOwner | undefined;
}

/** The code of the unit or the indicator that the head of a column names. */
interface ColumnOwner {
  readonly unit: string | undefined;
  readonly indicator: string | undefined;
}

/** What holds for the remarks of all rows of a table. */
export interface RemarkedRows extends RemarkColumns {
  /** Each row answers for several units. */
  readonly isOfSeveral: boolean;
}

/** Under "Ghi chú", and behind the labels and beside the figures in whatever column. */
export function remarkColumns({ layout, found }: TableToRead): RemarkColumns {
  const { labelColumns, codeColumn, measureColumn, unitColumn, others, notes } = layout;
  const first = Math.max(...labelColumns, codeColumn ?? -1);
  const taken = new Set([
    measureColumn,
    unitColumn,
    ...others.filter(({ meaning }) => !holdsWords(meaning)).map(({ column }) => column),
    ...found.head.columns
      .filter(({ pieces }) => pieces.some(isOfOurChecks))
      .map(({ column }) => column),
  ]);
  const owners = new Map(notes.map((note) => [note.column, ownerOf(note)] as const));
  return {
    holdsRemarks: (column) => (column > first || owners.has(column)) && !taken.has(column),
    ownerOf: (column) => owners.get(column),
  };
}

function ownerOf({ unit, indicator }: TableColumn): ColumnOwner | undefined {
  if (unit?.match.kind === 'match') return { unit: unit.match.unit.code, indicator: undefined };
  if (indicator?.match.kind !== 'match') return undefined;
  return { unit: undefined, indicator: indicator.match.code };
}

/** The words that stand in a row beside its label and its figures. */
export function remarksIn(
  { row }: LabelledRow,
  unit: string,
  indicator: Indicator,
  table: TableToRead,
  { holdsRemarks, ownerOf, isOfSeveral }: RemarkedRows,
): readonly AskedRemark[] {
  const words = row.cells.filter(
    ({ column, content }) => content.kind === 'text' && holdsRemarks(column),
  );
  return words.flatMap((cell) => {
    const owner = ownerOf(cell.column)?.unit;
    if (owner !== undefined && owner !== unit) return [];
    const place = placeIn(table, row.row, cell.column);
    const isOfAll = isOfSeveral && owner === undefined;
    return [{ unit, indicator, cell, place, ...(isOfAll ? { isOfSeveral: true } : {}) }];
  });
}

/**
 * A column without a meaning, a second one of labels ("Diễn giải" behind "Chỉ tiêu"), or a comparison
 * that words may tell: "So với năm 2023", "Tăng/giảm tuyệt đối".
 */
function holdsWords(meaning: HeadMeaning): boolean {
  if (meaning.kind !== 'change') return meaning.kind === 'nothing' || meaning.kind === 'label';
  return meaning.change === 'unsaid' || meaning.change === 'difference';
}

/** What our own form says of a figure is nobody's explanation, even pasted as a value. */
function isOfOurChecks({ text }: { readonly text: string }): boolean {
  return foldText(text) === CHECK_HEAD;
}

const CHECK_HEAD = 'kiem tra';

/** The remark that a cell holds; undefined without words or a change in per cent. */
export function readRemark(
  { indicator, place, cell, isOfSeveral, words }: AskedRemark,
  file: string,
): Remark | undefined {
  const text = words === undefined ? cellText(cell) : tidySpaces(words);
  if (!/\p{L}{2}|[+–−-]\s?\d.*%/u.test(text)) return undefined;
  const source = { file, sheet: place.sheet, cell: cellAddress(place.row, place.column) };
  const lines = (words ?? cellLines(cell).join('\n')).slice(0, LONGEST);
  return {
    indicator: indicator.code,
    text: text.slice(0, LONGEST),
    ...(lines.includes('\n') ? { inLines: lines } : {}),
    ...(isOfSeveral ? { isOfSeveral } : {}),
    source,
  };
}

/** A remark is quoted and compared, never stored whole. */
const LONGEST = 2000;
