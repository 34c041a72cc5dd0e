import type { Indicator } from '#core/catalogue/indicator';
import { tidySpaces } from '#core/numbers/spelling';
import { cellAddress } from '#core/workbook/cellAddress';
import type { AskedRemark } from './rows/askedCell';
import { cellLines, cellText } from './values/cellText';
import { foldText } from './foldText';
import type { HeadMeaning } from './heads/headKinds';
import type { LabelledRow } from './rows/labelledRows';
import type { Remark } from './reading';
import { placeIn, type TableToRead } from './tables/tableToRead';

/** Whether words in a column of a table are remarks; found once for all its rows. */
type HoldsRemarks = (column: number) => boolean;

/** What holds for the remarks of all rows of a table. */
export interface RemarkedRows {
  readonly holdsRemarks: HoldsRemarks;
  /** Each row answers for several units. */
  readonly isOfSeveral: boolean;
}

/** Beside the labels and the figures, in whatever column. */
export function remarkColumns({ layout, found }: TableToRead): HoldsRemarks {
  const { labelColumns, codeColumn, measureColumn, unitColumn, others } = layout;
  const first = Math.max(...labelColumns, codeColumn ?? -1);
  const taken = new Set([
    measureColumn,
    unitColumn,
    ...others.filter(({ meaning }) => !holdsWords(meaning)).map(({ column }) => column),
    ...found.head.columns
      .filter(({ pieces }) => pieces.some(isOfOurChecks))
      .map(({ column }) => column),
  ]);
  return (column) => column > first && !taken.has(column);
}

/** The words that stand in a row beside its label and its figures. */
export function remarksIn(
  { row }: LabelledRow,
  unit: string,
  indicator: Indicator,
  table: TableToRead,
  { holdsRemarks, isOfSeveral }: RemarkedRows,
): readonly AskedRemark[] {
  return row.cells
    .filter(({ column, content }) => content.kind === 'text' && holdsRemarks(column))
    .map((cell) => ({
      unit,
      indicator,
      cell,
      place: placeIn(table, row.row, cell.column),
      ...(isOfSeveral ? { isOfSeveral } : {}),
    }));
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
