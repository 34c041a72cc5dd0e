import type { CellSnapshot, RowSnapshot } from '#core/workbook/snapshot';
import { cellText } from '../values/cellText';
import { foldText } from '../foldText';
import type { HeadMeaning } from '../heads/headKinds';
import { headMeaning } from '../heads/headMeaning';
import { readHead } from '../heads/headRows';
import type { ReadingContext } from '../readingContext';
import { isAboveSender, namesSender } from './senderRow';
import type { SheetGrid } from './sheetGrid';
import { isHeadText } from '../heads/subHead';

/**
 * Whether the row at a position is the main row of a table's head:
 *
 * - it names the labels' column and, with the rows around it, at least one column of figures, a
 *   unit or an indicator; or
 * - at least two units, or at least two indicators, stand side by side in it; or
 * - it names a year's column, names no indicator itself, and a label of the catalogue begins the
 *   next row.
 *
 * A row that holds figures is never a head; beside an indicator, 1988 is a figure and no year.
 * Nor is a row that opens a group of rows, though its text be words of a head.
 */
export function beginsTable(grid: SheetGrid, position: number, context: ReadingContext): boolean {
  const row = grid.rows[position];
  const signs = row && readSigns(row, context);
  if (!signs || namesSender(row, context.isUnitName)) return false;
  if (signs.namesLabels) return leadsToFigures(grid, position, context, signs);
  return (
    (signs.units >= 2 && !isAboveSender(row, grid.rows[position + 1])) ||
    signs.indicators >= 2 ||
    (signs.yearColumn !== undefined &&
      signs.indicators === 0 &&
      isFollowedByLabel(grid, position, signs.yearColumn, context))
  );
}

interface Signs {
  readonly namesLabels: boolean;
  readonly furniture: number;
  readonly units: number;
  readonly indicators: number;
  readonly yearColumn: number | undefined;
}

/** What the row's texts look like; undefined as soon as it cannot be a head. */
function readSigns(row: RowSnapshot, context: ReadingContext): Signs | undefined {
  const texts: (readonly [CellSnapshot, string])[] = [];
  for (const cell of row.cells) {
    const text = cellText(cell);
    if (text === '') {
      if (cell.content.kind !== 'text') return undefined;
      continue;
    }
    if (!isHeadText(cell, text, context)) return undefined;
    texts.push([cell, text]);
  }
  if (texts.length < 2 || opensGroup(texts.map(([, text]) => text))) return undefined;
  const meanings = texts.map(([, text]) => headMeaning([text]));
  return {
    namesLabels: meanings.some(({ kind }) => NAMING.has(kind)),
    furniture: meanings.filter(({ kind }) => FURNITURE.has(kind)).length,
    units: distinct(texts, (text) => unitNamed(text, context)),
    indicators: distinct(texts, (text) => indicatorNamed(text, context)),
    yearColumn: texts.find(([, text], place) => isYearHead(text, meanings[place]))?.[0].column,
  };
}

/** "A | Lĩnh vực tổng hợp", "II. | Chỉ tiêu chung": a letter or Roman numeral, one text, no more. */
function opensGroup(texts: readonly string[]): boolean {
  return texts.length === 2 && GROUP_MARK.test(foldText(texts[0] ?? ''));
}

const GROUP_MARK = /^(?:(?:phan|muc) )?[([]?(?:[a-z]|[ivxlc]{2,6})(?:\.?\d{1,2})*[)\]./:]*$/;

/** How many different things the texts name; a name and its code are one. */
function distinct(
  texts: readonly (readonly [CellSnapshot, string])[],
  nameIn: (text: string) => string | undefined,
): number {
  const named = new Set(texts.map(([, text]) => nameIn(text)));
  named.delete(undefined);
  return named.size;
}

function unitNamed(text: string, context: ReadingContext): string | undefined {
  if (!context.isUnitName(text)) return undefined;
  const match = context.matchUnitName(text);
  return match.kind === 'match' ? match.unit.code : text;
}

function indicatorNamed(text: string, context: ReadingContext): string | undefined {
  const coded = context.indicatorByCode(text)?.code;
  if (coded !== undefined || !context.isIndicatorName(text)) return coded;
  const match = context.matchLabel(text);
  return match.kind === 'match' ? match.code : text;
}

const NAMING: ReadonlySet<string> = new Set(['label', 'names', 'names-or-measure', 'code']);
const FURNITURE: ReadonlySet<string> = new Set([...NAMING, 'order', 'measure', 'note']);

function isYearHead(text: string, meaning: HeadMeaning | undefined): boolean {
  if (meaning?.kind !== 'level' || !meaning.isWhole || meaning.isPlain) return false;
  return !meaning.isOtherPeriod || !LETTER_DATE.test(foldText(text));
}

/** "ngày 22 tháng 11 năm 2022": when a letter was written. */
const LETTER_DATE = /^ngay \d{1,2} ?(?:thang|[/.-]) ?\d{1,2} ?(?:nam|[/.-]) ?\d{4}$/;

function leadsToFigures(
  grid: SheetGrid,
  position: number,
  context: ReadingContext,
  { furniture }: Signs,
): boolean {
  const { columns } = readHead(grid, position, context).head;
  let hasLabels = false;
  let hasOthers = false;
  for (const { pieces } of columns) {
    const texts = pieces.map(({ text }) => text);
    const { kind } = headMeaning(texts);
    if (kind === 'level' || kind === 'change') return true;
    if (texts.some((text) => context.isUnitName(text) || context.isIndicatorName(text)))
      return true;
    hasLabels ||= kind === 'label';
    hasOthers ||= kind === 'nothing';
  }
  // "STT | Chỉ tiêu | ĐVT | (a name that nobody knows)": the columns' content will tell.
  return hasLabels && hasOthers && furniture >= 2;
}

function isFollowedByLabel(
  grid: SheetGrid,
  position: number,
  yearColumn: number,
  context: ReadingContext,
): boolean {
  const next = grid.rows[readHead(grid, position, context).nextPosition];
  return (
    next?.cells.some(
      (cell) =>
        cell.column < yearColumn &&
        cell.content.kind === 'text' &&
        context.isIndicatorName(cellText(cell)),
    ) ?? false
  );
}
