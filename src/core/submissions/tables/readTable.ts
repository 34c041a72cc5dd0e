import type { Finding } from '#core/findings/finding';
import type { FoundTable } from './foundTable';
import { readMatrix } from '../rows/readMatrix';
import type { ReadingContext } from '../readingContext';
import { readingFinding } from '../readingFindings';
import { readRows } from '../rows/readRows';
import { cellText } from '../values/cellText';
import { headMeaning } from '../heads/headMeaning';
import { placeOnSheet } from './sheetGrid';
import type { Sender } from '../senders/sender';
import { statedYear, yearInName } from '../senders/statedYear';
import { layoutTable, type TableLayout } from '../columns/tableLayout';
import { tableMeasure } from '../columns/tableMeasure';
import { turnedTable } from './turnedTable';
import { NO_CONTENT, type TableContent } from './tableToRead';
import { tableYear, type PlacedLevel, type TableYear } from '../columns/tableYear';

export interface TableOptions {
  readonly file: string;
  readonly sender: Sender;
  /** The year of our own form, which needs no looking for. */
  readonly formYear: number | undefined;
  /** Whether a title somewhere in the file is of the book's year. */
  readonly isYearSaid: boolean;
  readonly context: ReadingContext;
}

/** What a table says, and whether it speaks of the book's year. */
export interface TableRead extends TableContent {
  readonly wrongYear: Finding | undefined;
  /** Whether that is the year before, all of it. */
  readonly isOfLastYear: boolean;
}

/** Reads a table; undefined when nothing in it could be a label. */
export function readTable(asFound: FoundTable, options: TableOptions): TableRead | undefined {
  const { file, sender, context } = options;
  const { found, layout } = laidOut(asFound, context);
  if (!layout) return undefined;
  const is = yearOf(found, layout, options);
  const year = is.kind === 'other-year' ? is.year : context.book.year;
  const measure = tableMeasure(found.caption);
  const isPartOfYear = is.kind === 'part-of-year';
  const table = { file, found, layout, sender, year, isPartOfYear, context, measure };
  const content = layout.indicators === 'across' ? readMatrix(table) : readRows(table);
  if (is.kind === 'book-year') {
    const isUnsaid = is.isUnsaid && !options.isYearSaid && content.asked.length > 0;
    const unsaid = isUnsaid ? [unsaidYear(found, options)] : [];
    return {
      ...content,
      findings: [...unsaid, ...content.findings],
      wrongYear: undefined,
      isOfLastYear: false,
    };
  }
  // The page of definitions of one of our forms has no figures that could be of a wrong year.
  if (options.formYear !== undefined && levelsOfHeads(layout).length === 0) return undefined;
  const finding = wrongYear(is, found, options);
  const isOfLastYear = is.kind === 'other-year' && is.year === context.book.year - 1;
  return { ...NO_CONTENT, ...content, findings: [], wrongYear: finding, isOfLastYear };
}

interface LaidOut {
  readonly found: FoundTable;
  readonly layout: TableLayout | undefined;
}

/** A table and its layout, turned on its side where its rows are years. */
function laidOut(found: FoundTable, context: ReadingContext): LaidOut {
  const layout = layoutTable(found, context);
  const turned = layout && turnedTable(found, layout, context);
  const turnedLayout = turned && layoutTable(turned, context);
  return turnedLayout ? { found: turned, layout: turnedLayout } : { found, layout };
}

function yearOf(found: FoundTable, layout: TableLayout, options: TableOptions): TableYear {
  const { context, formYear, file } = options;
  const { year } = context.book;
  if (formYear !== undefined) {
    return formYear === year
      ? { kind: 'book-year' }
      : { kind: 'other-year', year: formYear, cell: '' };
  }
  const named = yearInName(found.grid.sheet.name) ?? yearInName(file.split('/').at(-1) ?? '');
  const levels = [...levelsOfHeads(layout), ...levelsOfRows(found, layout, context)].map(
    (placed) => ({ ...placed, ...placeOnSheet(found.grid, placed.row, placed.column) }),
  );
  return tableYear({ levels, stated: statedYear(found.caption, year), named }, year);
}

function levelsOfHeads({ others }: TableLayout): readonly PlacedLevel[] {
  return others.flatMap(({ meaning, remaining, unit, indicator, pieces }) => {
    const level = unit || indicator ? remaining : meaning;
    const piece = pieces.at(-1);
    if (level.kind !== 'level' || !piece) return [];
    const text = pieces.map((one) => one.text).join(' ');
    return [{ level, text, row: piece.row, column: piece.column }];
  });
}

/** Where indicators stand across, rows may be years. */
function levelsOfRows(
  { body }: FoundTable,
  { indicators, labelColumns }: TableLayout,
  context: ReadingContext,
): readonly PlacedLevel[] {
  if (indicators === 'down') return [];
  return body.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      if (!labelColumns.includes(cell.column)) return [];
      const text = cellText(cell);
      if (context.isUnitName(text)) return [];
      const level = headMeaning([text]);
      const isYear = level.kind === 'level' && level.year !== undefined;
      return isYear ? [{ level, text, row: cell.row, column: cell.column }] : [];
    }),
  );
}

/** Nothing is taken for granted silently. */
function unsaidYear(found: FoundTable, { file, sender, context }: TableOptions): Finding {
  const sheet = found.grid.sheet.name;
  const { year } = context.book;
  const unit = sender.kind === 'unit' ? sender.unit.code : '';
  return readingFinding(
    'year-not-stated',
    { file, sheet, unit, year },
    { code: 'year-not-stated', arguments: { sheet, year } },
  );
}

function wrongYear(
  is: Exclude<TableYear, { kind: 'book-year' }>,
  found: FoundTable,
  { file, sender, context }: TableOptions,
): Finding {
  const sheet = found.grid.sheet.name;
  const { year } = context.book;
  const { cell } = is;
  const unit = sender.kind === 'unit' ? sender.unit.code : '';
  const place = { file, sheet, cell, unit, year };
  return is.kind === 'other-year'
    ? readingFinding('wrong-year', place, {
        code: 'wrong-year',
        arguments: { sheet, cell, stated: is.year, year },
      })
    : readingFinding('wrong-year', place, {
        code: 'wrong-year/part-of-year',
        arguments: { sheet, cell, period: is.period, year },
      });
}
