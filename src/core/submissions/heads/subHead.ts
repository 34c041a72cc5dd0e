import { remember } from '#core/catalogue/remember';
import { readFigureMark } from '#core/numbers/figureMarks';
import { plainSpelling } from '#core/numbers/spelling';
import type { CellRange, CellSnapshot, RowSnapshot } from '#core/workbook/snapshot';
import { cellText } from '../values/cellText';
import { headMeaning } from './headMeaning';
import type { ReadingContext } from '../readingContext';
import { mergeAround } from '../tables/sheetGrid';

const SIDE_KINDS: ReadonlySet<string> = new Set([
  'order',
  'label',
  'code',
  'measure',
  'names',
  'names-or-measure',
]);

/** The columns of a head's row that say what a row is about: STT, Chỉ tiêu, Mã số, ĐVT. */
export function furnitureColumns(row: RowSnapshot): readonly number[] {
  return row.cells
    .filter((cell) => SIDE_KINDS.has(headMeaning([cellText(cell)]).kind))
    .map(({ column }) => column);
}

/**
 * Whether a row under a head's main row still belongs to the head: it names no row of its own, and
 * holds words, years, codes or measures, but no figures.
 */
export function isSubHead(
  row: RowSnapshot,
  main: RowSnapshot,
  merges: readonly CellRange[],
  context: ReadingContext,
): boolean {
  const side = new Set(furnitureColumns(main));
  const labels = labelColumns(main);
  let telling = 0;
  for (const cell of row.cells) {
    const text = cellText(cell);
    if (text === '') continue;
    if (side.has(cell.column)) {
      if (!isSideWord(cell, text, labels) && !isInsideMerge(cell, main, merges)) return false;
      continue;
    }
    if (!isHeadText(cell, text, context)) return false;
    if (side.size === 0 && !hasColumn(main, cell.column)) return false;
    telling++;
  }
  return telling > 0;
}

/** Under a head that names no label column, words elsewhere than below it are labels. */
function hasColumn(main: RowSnapshot, column: number): boolean {
  return main.cells.some((cell) => cell.column === column);
}

function labelColumns(main: RowSnapshot): ReadonlySet<number> {
  const named = main.cells.filter((cell) =>
    ['label', 'names', 'names-or-measure'].includes(headMeaning([cellText(cell)]).kind),
  );
  return new Set(named.map(({ column }) => column));
}

/** A row of measures or codes may say so in the label's column. */
function isSideWord(cell: CellSnapshot, text: string, labels: ReadonlySet<number>): boolean {
  const { kind } = headMeaning([text]);
  return labels.has(cell.column) && (kind === 'measure' || kind === 'code');
}

function isInsideMerge(
  cell: CellSnapshot,
  main: RowSnapshot,
  merges: readonly CellRange[],
): boolean {
  return (mergeAround(merges, cell.row, cell.column)?.top ?? cell.row) <= main.row;
}

/** "2022/2021 (%)" is a comparison's head. */
const YEAR_ON_YEAR = /^(?:19|20)\d\d ?\/ ?(?:19|20)\d\d ?[(%) ]*$/;

/** "%", "(+/-)", and the day that a level is of: "31/12/2022". */
const WITHOUT_WORDS =
  /^(?:[(%)]+|\(?\+ ?[/,] ?[-–−]\)?(?: ?\(?%\)?)?|\(?±\)?|\d{1,2}\/\d{1,2}\/(?:19|20)\d\d)$/;

/** "10 tháng", "10T": no number with its measure. */
const MONTHS_ALONE = /^(?:0?[1-9]|1[0-2]) ?(?:tháng|t)$/iu;

/** Words, not figures: years, but neither other numbers nor "-", "…", "x". */
export function isHeadText(cell: CellSnapshot, text: string, context: ReadingContext): boolean {
  const { kind } = cell.content;
  if (kind === 'number') return /^(?:19|20)\d\d$/.test(text);
  if (kind !== 'text') return kind === 'date';
  if (/^(?:19|20)\d\d$/.test(text)) return true;
  if (!/\p{L}/u.test(text)) return WITHOUT_WORDS.test(text) || YEAR_ON_YEAR.test(text);
  if (isFigureMark(text)) return false;
  if (MONTHS_ALONE.test(text)) return true;
  return !/^[\d.,]+ ?\p{L}+$/u.test(text) || context.isIndicatorName(text);
}

const isFigureMark = remember((text) => readFigureMark(plainSpelling(text)) !== undefined);
