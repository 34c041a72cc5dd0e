import { groupedBy } from '#core/catalogue/groupedBy';
import { repairLegacyText } from '#core/catalogue/legacyText';
import type { Finding } from '#core/findings/finding';
import { readDigitMarks } from '#core/numbers/digitMarks';
import { tidySpaces } from '#core/numbers/spelling';
import { cellAddress } from '#core/workbook/cellAddress';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import type { AskedCell } from './rows/askedCell';
import { cellText } from './values/cellText';
import type { SeparatorsOf } from './values/decideSeparators';
import type { CellOutcome } from './values/readFigures';
import type { ReadingContext } from './readingContext';
import { readingFinding } from './readingFindings';

/** Figures that nobody sees on the sheet, counted sheet by sheet. */
export function hiddenNotes(
  outcomes: readonly CellOutcome[],
  file: string,
  year: number,
): readonly Finding[] {
  const hidden = outcomes
    .map(({ asked }) => asked)
    .filter(({ place, cell }) => place.isHidden && cell !== undefined);
  return bySheet(hidden).map(([sheet, cells]) =>
    readingFinding(
      'hidden-cells-read',
      { ...placeOf(cells), file, sheet, year },
      { code: 'hidden-cells-read', arguments: { sheet, cells: cells.length } },
    ),
  );
}

/** Sheets that nobody sees and on which figures stand: they are not counted, and the department is told so. */
export function hiddenSheetNotes(
  hidden: readonly AskedCell[],
  file: string,
  year: number,
): readonly Finding[] {
  return bySheet(hidden).map(([sheet, cells]) =>
    readingFinding(
      'hidden-cells-read',
      { ...placeOf(cells), file, sheet, year },
      { code: 'hidden-cells-read/sheet', arguments: { sheet, cells: cells.length } },
    ),
  );
}

/** Sheets that write their decimals with a point, where that decided how a cell was read. */
export function separatorNotes(
  asked: readonly AskedCell[],
  separatorsOf: SeparatorsOf,
  { file, context }: { readonly file: string; readonly context: ReadingContext },
): readonly Finding[] {
  const decided = asked.filter(
    (one) => isOpen(one, context) && separatorsOf(one) === 'point-decimal',
  );
  return bySheet(decided).map(([sheet, cells]) =>
    readingFinding(
      'separators-decided',
      { ...placeOf(cells), file, sheet, year: context.book.year },
      { code: 'separators-decided', arguments: { sheet, cells: cells.length } },
    ),
  );
}

/** One mark before three digits, and nothing whole is counted: two readings. */
function isOpen({ cell, indicator, measure }: AskedCell, { fitMeasure }: ReadingContext): boolean {
  if (cell?.content.kind !== 'text') return false;
  if (fitMeasure(indicator, measure.text)?.isCount === true) return false;
  return readDigitMarks(cellText(cell).replace(/^[-–−(\s]+|[)\s]+$/g, ''))?.kind === 'open';
}

/** What the file's reader had to repair, and letters of the old fonts. */
export function repairNotes(
  { file, sheets, warnings }: WorkbookSnapshot,
  unit: string,
  year: number,
): readonly Finding[] {
  const repairs = warnings
    .slice(0, MOST_REPAIRS)
    .map((what) =>
      readingFinding(
        'reader-repaired',
        { file, unit, year },
        { code: 'reader-repaired', arguments: { file, what } },
      ),
    );
  const letters = firstOldLetters(sheets);
  return letters ? [...repairs, oldLettersNote(letters, file, unit, year)] : repairs;
}

interface OldLetters {
  readonly sheet: string;
  readonly cell: string;
  readonly typed: string;
  readonly read: string;
}

/** The first text that was typed for an old font and is read in Unicode. */
function firstOldLetters(sheets: readonly SheetSnapshot[]): OldLetters | undefined {
  for (const { name: sheet, rows, visibility } of sheets) {
    if (visibility !== 'visible') continue;
    for (const { row, cells } of rows) {
      for (const one of cells) {
        if (one.content.kind !== 'text') continue;
        const { text } = one.content;
        if (repairLegacyText(text, one.font) === text) continue;
        const cell = cellAddress(row, one.column);
        return { sheet, cell, typed: tidySpaces(text), read: cellText(one) };
      }
    }
  }
  return undefined;
}

function oldLettersNote(
  { sheet, cell, typed, read }: OldLetters,
  file: string,
  unit: string,
  year: number,
): Finding {
  return readingFinding(
    'reader-repaired',
    { file, sheet, cell, unit, year },
    { code: 'old-letters', arguments: { cell, typed, read } },
  );
}

/** More would say the same. */
const MOST_REPAIRS = 10;

function bySheet(
  cells: readonly AskedCell[],
): readonly (readonly [string, readonly AskedCell[]])[] {
  return [...groupedBy(cells, ({ place }) => place.sheet)];
}

/** The first cell; the unit when all are of one. */
function placeOf(cells: readonly AskedCell[]): { readonly cell: string; readonly unit: string } {
  const [first] = cells;
  const isOfOne = cells.every(({ unit }) => unit === first?.unit);
  return {
    cell: first ? cellAddress(first.place.row, first.place.column) : '',
    unit: isOfOne ? (first?.unit ?? '') : '',
  };
}
