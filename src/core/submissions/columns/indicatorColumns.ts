import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { chooseColumns, type ChosenColumns } from './chooseColumns';
import { namedFigureColumns, unnamedPiece, type FigureColumn } from './columnGroups';
import { isFigureLike } from '../values/figureLike';
import type { ReadingContext } from '../readingContext';
import { unmatchedLabel } from '../readingFindings';
import { addressIn, cellIn } from '../tables/sheetGrid';
import { matchedIndicator, type TableColumn } from './tableColumn';
import type { TableToRead } from '../tables/tableToRead';
import { isTotal } from '../rows/totalWords';

/** The chosen columns of one indicator, and the words over them. */
export interface IndicatorColumns {
  readonly indicator: Indicator;
  readonly label: string;
  readonly chosen: ChosenColumns<FigureColumn>;
}

/** The columns of a matrix by the indicator they are about; columns of figures that name none. */
export function groupByIndicator(table: TableToRead): {
  readonly groups: readonly IndicatorColumns[];
  readonly findings: readonly Finding[];
} {
  const { layout, context, year } = table;
  const columns = new Map<Indicator, TableColumn[]>();
  const findings: Finding[] = [];
  let left: TableColumn[] | undefined;
  for (const column of layout.others) {
    const indicator = column.indicator && matchedIndicator(column.indicator.match, context);
    if (indicator) {
      left = columns.get(indicator) ?? [];
      columns.set(indicator, left);
      left.push(column);
    } else if (left && isShareOfLeft(column)) left.push({ ...column, remaining: column.meaning });
    else findings.push(...unknownColumn(column, table));
  }
  const groups = [...columns].map(([indicator, ofIndicator]) => ({
    indicator,
    label: labelOver(ofIndicator, context),
    chosen: chooseColumns(
      ofIndicator.flatMap((one) => namedFigureColumns(one, table)),
      year,
    ),
  }));
  return { groups, findings };
}

/** "Tỷ trọng (%)" alone is most likely of the indicator before it; most of its rows must bear that out. */
function isShareOfLeft({ unit, indicator, meaning }: TableColumn): boolean {
  return !unit && !indicator && meaning.kind === 'change' && meaning.change === 'share';
}

/** The words of the head; a code bears no measure in brackets. */
function labelOver(columns: readonly TableColumn[], context: ReadingContext): string {
  const pieces = columns.flatMap((column) => column.pieces);
  const isLabel = ({ text }: { readonly text: string }) =>
    context.isIndicatorName(text) && context.indicatorByCode(text) === undefined;
  return pieces.find(isLabel)?.text ?? '';
}

/** A column of figures under a name that is no indicator's: an unknown row, across. */
function unknownColumn(column: TableColumn, table: TableToRead): readonly Finding[] {
  const { found, context, file } = table;
  if (column.unit) return [];
  const piece = column.indicator?.piece ?? unnamedPiece(column);
  if (!piece || isTotal(piece.text) || !/\p{L}/u.test(piece.text)) return [];
  if (!found.body.some((row) => isFigureLike(cellIn(row, column.column)))) return [];
  const cell = addressIn(found.grid, piece.row, piece.column);
  const place = { file, sheet: found.grid.sheet.name, cell, year: context.book.year };
  return unmatchedLabel(piece.text, place, context);
}
