import { labelKey } from '#core/catalogue/nameKey';
import type { IndicatorColumns } from '../columns/indicatorColumns';
import { remarkColumns } from '../remarks';
import { placeIn, type TableToRead } from '../tables/tableToRead';
import { cellLines } from '../values/cellText';
import type { CellSnapshot } from '#core/workbook/snapshot';
import type { AskedRemark } from './askedCell';
import type { MatrixRow } from './matrixRows';

/**
 * The words beside the figures of a unit's row. Where the row holds several indicators, only what
 * begins with the name of one of them ("Hồ sơ trực tuyến: tăng 13,2%") is said of a certain figure.
 */
export function matrixRemarks(
  rows: readonly MatrixRow[],
  groups: readonly IndicatorColumns[],
  table: TableToRead,
): readonly AskedRemark[] {
  const { holdsRemarks, ownerOf } = remarkColumns(table);
  const figures = new Set(groups.flatMap(columnsOf));
  return rows.flatMap(({ row, subject }) => {
    if (subject.kind !== 'unit') return [];
    const unit = subject.unit.code;
    const cells = row.cells.filter(
      ({ column, content }) =>
        content.kind === 'text' && holdsRemarks(column) && !figures.has(column),
    );
    return cells.flatMap((cell) =>
      saidIn(cell, ownerOf(cell.column)?.indicator, groups).map(
        ({ columns: { indicator }, words }) => ({
          unit,
          indicator,
          cell,
          words,
          place: placeIn(table, row.row, cell.column),
        }),
      ),
    );
  });
}

function columnsOf({ chosen: { levels, changes } }: IndicatorColumns): readonly number[] {
  return [...levels, ...changes].map(({ column }) => column.column);
}

interface Said {
  readonly columns: IndicatorColumns;
  readonly words: string;
}

/** Under an indicator's name all is said of it. */
function saidIn(
  cell: CellSnapshot,
  owner: string | undefined,
  groups: readonly IndicatorColumns[],
): readonly Said[] {
  const words = cellLines(cell).join('\n');
  const columns = groups.find(({ indicator }) => indicator.code === owner);
  return columns ? [{ columns, words }] : saidOf(words, groups);
}

function saidOf(text: string, groups: readonly IndicatorColumns[]): readonly Said[] {
  const [only, second] = groups;
  if (only && !second) return [{ columns: only, words: text }];
  return text.split(BEFORE_NAME).flatMap((piece) => {
    const [, name = '', words = ''] = NAMED.exec(piece) ?? [];
    const columns = columnsNamed(name, groups);
    return columns && words !== '' ? [{ columns, words }] : [];
  });
}

/** Between what is said of one figure and the name of the next. */
const BEFORE_NAME = /(?:[;.]\s+|\s*\n\s*)(?=[^:;.\n]{3,80}:\s)/u;
const NAMED = /^[\s–•+-]*([^:;.\n]{3,80}):\s+(.+)$/su;

/** The one indicator whose head has all words of a name, in their order. */
function columnsNamed(
  name: string,
  groups: readonly IndicatorColumns[],
): IndicatorColumns | undefined {
  const words = wordsOf(name);
  if (words.length < FEWEST_WORDS) return undefined;
  const named = groups.filter(({ label, indicator }) =>
    [label, indicator.nameVi].some((full) => hasInOrder(wordsOf(full), words)),
  );
  const [only, second] = named;
  return second === undefined ? only : undefined;
}

/** One word alone ("Số: …") names nothing. */
const FEWEST_WORDS = 2;

function wordsOf(text: string): readonly string[] {
  return labelKey(text).split(' ');
}

function hasInOrder(full: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (word === words[at]) at += 1;
  return at === words.length;
}
