import { BLANK } from '#core/numbers/figure';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import type { AskedCell } from './rows/askedCell';
import { cellText } from './values/cellText';
import { decideSeparators } from './values/decideSeparators';
import type { FormIdentity } from './senders/formIdentity';
import { readFigure, type CellOutcome } from './values/readFigures';
import type { AreaFigure, Breakdown } from './reading';
import type { ReadingContext } from './readingContext';
import { cellIn } from './tables/sheetGrid';

/** Over the codes of areas on the further sheet of our own forms, and on no other sheet. */
export const AREA_HEAD = 'Mã địa bàn';

/**
 * What our own form says by area, where its hidden identity says that it was asked: each area by
 * its code, each indicator by the code in its column's head, wherever the sheet and its rows and
 * columns have been moved to. It is the sender's own breakdown and nobody else's report.
 */
export function readBreakdown(
  { sheets, file }: WorkbookSnapshot,
  { unit, breakdown }: FormIdentity,
  context: ReadingContext,
): Breakdown | undefined {
  if (breakdown === undefined) return undefined;
  const found = sheets.flatMap((sheet) => {
    const head = sheet.visibility === 'visible' ? areaHead(sheet) : undefined;
    return head ? cellsOf(sheet, head, unit, breakdown, context) : [];
  });
  const { fitMeasure, book } = context;
  const separatorsOf = decideSeparators(
    found.map(({ asked }) => asked),
    fitMeasure,
    () => undefined,
  );
  const figures = found.map(({ asked, area, areaName }): AreaFigure => {
    const options = { fitMeasure, separators: separatorsOf(asked), prior: undefined };
    const outcome = readFigure(asked, options, { file, year: book.year });
    return areaFigure(outcome, { area, areaName }, book.year);
  });
  const { indicators, areas, status } = breakdown;
  const given = once(figures);
  const lost = indicators
    .filter((code) => context.catalogue.byCode.has(code))
    .flatMap((indicator) =>
      areas
        .filter((area) => !given.has(placeKey(indicator, area)))
        .map((area): AreaFigure => ({
          unit,
          indicator,
          year: book.year,
          role: 'current',
          status,
          figure: BLANK,
          measure: '',
          raw: '',
          precision: '0',
          source: { file, sheet: '', cell: '' },
          area,
          areaName: book.units.find(({ code }) => code === area)?.name ?? area,
        })),
    );
  return { indicators, areas, figures: [...given.values(), ...lost] };
}

/** What a cell says of an area; one that holds no figure is a blank with what was written. */
export function areaFigure(
  outcome: CellOutcome,
  { area, areaName }: Pick<AreaFigure, 'area' | 'areaName'>,
  year: number,
): AreaFigure {
  if (outcome.kind === 'observation') return { ...outcome.observation, area, areaName };
  const { asked, answer } = outcome;
  return {
    unit: asked.unit,
    indicator: answer.indicator,
    year,
    role: 'current',
    status: asked.status,
    figure: BLANK,
    measure: answer.submitted?.measure ?? '',
    raw: answer.submitted?.raw ?? '',
    precision: '0',
    source: answer.source,
    area,
    areaName,
  };
}

/** Whether a sheet of our form is its breakdown, which is read by itself. */
export function isBreakdownSheet(sheet: SheetSnapshot): boolean {
  return areaHead(sheet) !== undefined;
}

interface AreaHead {
  readonly row: number;
  readonly column: number;
}

function areaHead({ rows }: SheetSnapshot): AreaHead | undefined {
  for (const { row, cells } of rows) {
    if (row > LAST_HEAD_ROW) break;
    const cell = cells.find((one) => cellText(one) === AREA_HEAD);
    if (cell) return { row, column: cell.column };
  }
  return undefined;
}

/** However many rows were inserted above. */
const LAST_HEAD_ROW = 60;
/** The codes of the indicators stand below their names. */
const HEAD_DEPTH = 5;

interface AreaCell {
  readonly asked: AskedCell;
  readonly area: string;
  readonly areaName: string;
}

function cellsOf(
  sheet: SheetSnapshot,
  head: AreaHead,
  unit: string,
  { indicators, areas, status }: NonNullable<FormIdentity['breakdown']>,
  { catalogue, book }: ReadingContext,
): readonly AreaCell[] {
  const columns = columnsOf(sheet, head, new Set(indicators));
  const known = new Set(areas);
  const nameOf = new Map(book.units.map(({ code, name }) => [code, name] as const));
  return sheet.rows.flatMap((row) => {
    const code = cellIn(row, head.column);
    const area = code ? cellText(code) : '';
    if (row.row <= head.row || !known.has(area)) return [];
    const label = row.cells.filter(({ column }) => column < head.column).at(-1);
    const areaName = nameOf.get(area) ?? (label ? cellText(label) : area);
    return [...columns].flatMap(([column, { name, measure }]): AreaCell[] => {
      const indicator = catalogue.byCode.get(name);
      if (!indicator) return [];
      const asked: AskedCell = {
        unit,
        indicator,
        role: 'current',
        status,
        measure: { text: measure, isOwn: measure !== '' },
        place: {
          sheet: sheet.name,
          row: row.row,
          column,
          isHidden: sheet.hiddenRows.has(row.row) || sheet.hiddenColumns.has(column),
        },
        cell: cellIn(row, column),
        named: '',
        isFallback: false,
      };
      return [{ asked, area, areaName }];
    });
  });
}

/** By column: the code in its head, and the measure in brackets after the name above it. */
function columnsOf(sheet: SheetSnapshot, head: AreaHead, asked: ReadonlySet<string>) {
  const heads = sheet.rows.filter(({ row }) => row >= head.row && row <= head.row + HEAD_DEPTH);
  const columns = new Map<number, { readonly name: string; readonly measure: string }>();
  for (const { cells } of heads) {
    for (const cell of cells) {
      const name = cellText(cell);
      if (!asked.has(name) || columns.has(cell.column)) continue;
      const above = heads[0] ? cellIn(heads[0], cell.column) : undefined;
      const measure = /\(([^()]+)\)\s*$/.exec(above ? cellText(above) : '')?.[1] ?? '';
      columns.set(cell.column, { name, measure });
    }
  }
  return columns;
}

/** By indicator and area. An area whose line stands twice has no figure that could be told from the other. */
export function once(figures: readonly AreaFigure[]): ReadonlyMap<string, AreaFigure> {
  const byPlace = new Map<string, AreaFigure>();
  for (const figure of figures) {
    const key = placeKey(figure.indicator, figure.area);
    const before = byPlace.get(key);
    byPlace.set(
      key,
      before ? { ...before, figure: BLANK, raw: `${before.raw} / ${figure.raw}` } : figure,
    );
  }
  return byPlace;
}

function placeKey(indicator: string, area: string): string {
  return `${indicator}\n${area}`;
}
