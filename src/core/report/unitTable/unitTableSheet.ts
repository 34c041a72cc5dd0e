import { textOf } from '#core/workbook/plannedContent';
import type { CellLook, PlannedCell, PlannedRow, SheetPlan } from '#core/workbook/sheetPlan';
import { textOfContent } from '../document/cellText';
import { draftText } from '../draftText';
import { levelFormat } from '../frame/numberFormats';
import { tableSheet } from '../frame/tableSheet';
import { firstBodyRow } from '../frame/tableHead';
import { rowHeight } from '../frame/textHeight';
import { withoutEmptyColumns } from './emptyColumns';
import type { UnitTable } from './unitTable';
import {
  dataColumns,
  fittedTo,
  NAME_WIDTH,
  STUB_COLUMNS,
  stubColumns,
  type SheetColumn,
} from './unitTableColumns';
import { totalLine } from './totalLine';
import { unitLine } from './unitLine';
import type { Line } from './unitTableLines';
import { printedRateNotes } from './printedRateNotes';
import { unitTableNotes } from './unitTableNotes';
import { withAddingShares, withShareTotals } from './shareColumns';
import { placesByColumn, unitsOf } from './unitTableOrder';
import type { TotalSources } from '../totalFormulas';

/**
 * The sheet of a table of units by indicators: total first, then each unit. Undefined where the register has
 * no units of its kinds, or none of them has a figure of what the table is about: the total alone is in
 * other tables, and who has not reported in Biểu 14.
 */
export function unitTableSheet(sources: TotalSources, whole: UnitTable): SheetPlan | undefined {
  const { context } = sources;
  const { book } = context.compilation;
  const units = unitsOf(sources, whole);
  if (units.length === 0) return undefined;
  const { table, leftOut } = withoutEmptyColumns(sources, whole, units);
  const columns = dataColumns(context, table);
  const totalRow = firstBodyRow(columns);
  const places = placesByColumn(sources, table, columns, units);
  const total = totalLine(sources, table, columns, totalRow);
  const made = { sources, table, columns, total, units: units.length };
  const lines = withAddingShares(
    made,
    units.map((unit, position) => unitLine(made, unit, position, places)),
  );
  if (!lines.some((line) => hasFigure(line, columns))) return undefined;
  const body = [withShareTotals(table, columns, total, lines), ...lines];
  const fitted = columns.map((column, position) =>
    fittedTo(
      column,
      body.map((line) => shownText(line, position)),
    ),
  );
  return tableSheet({
    sheet: table.sheet,
    label: table.label,
    title: table.title,
    year: book.year,
    department: book.department,
    draft: draftText(context.compilation),
    measure: '',
    columns: [...stubColumns(table), ...fitted],
    body: body.map((line) => rowOf(line, columns)),
    notes: [
      ...unitTableNotes(context, sources.units, { columns, leftOut, stub: table.stub, units }),
      ...printedRateNotes(context, columns, body),
    ],
    orientation: 'landscape',
    frozenColumns: STUB_COLUMNS,
  });
}

/** Whether a unit has anything but people and households, which are of no field. */
function hasFigure({ levels }: Line, columns: readonly SheetColumn[]): boolean {
  return columns.some(({ indicator, holds }, position) => {
    const isLevel = holds === 'current' || holds === 'prior' || holds === 'ratio';
    return isLevel && !isGeneral(indicator) && typeof levels[position]?.value !== 'string';
  });
}

/** Population, households, places: what rates are of. */
function isGeneral(indicator: string): boolean {
  return indicator.startsWith('TH');
}

/** What a line shows in a data column, as long as it is printed. */
function shownText({ levels, formats }: Line, position: number): string {
  const level = levels[position];
  return level ? textOfContent(level.content, formats[position]) : '';
}

function rowOf(line: Line, columns: readonly SheetColumn[]): PlannedRow {
  const { row, number, name, unit, isTotal, levels, formats } = line;
  const look = (base: 'text' | 'centre' | 'number'): CellLook => (isTotal ? `total-${base}` : base);
  const cells: readonly PlannedCell[] = [
    { column: 0, content: textOf(number), style: { look: look('centre') } },
    { column: 1, content: textOf(name), style: { look: look('text') } },
    ...levels.map(({ content }, position): PlannedCell => {
      const numberFormat = formats[position] ?? levelFormat(0);
      const shownContent = content.kind === 'text' ? textOf(content.text) : content;
      const indicator = columns[position]?.indicator;
      return {
        column: STUB_COLUMNS + position,
        content: shownContent,
        style: { look: look('number'), numberFormat },
        ...(indicator === undefined ? {} : { about: { indicator, unit } }),
      };
    }),
  ];
  return { row, height: rowHeight([{ text: name, width: NAME_WIDTH }]), cells };
}
