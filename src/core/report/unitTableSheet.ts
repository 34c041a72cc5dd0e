import { isValidInYear, type ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Aggregation } from '#core/catalogue/indicator';
import { equals, rational, type Rational } from '#core/numbers/rational';
import type {
  CellLook,
  ExpectedResult,
  PlannedCell,
  PlannedContent,
  PlannedRow,
  SheetPlan,
} from '#core/workbook/sheetPlan';
import { textOfContent } from './document/cellTexts';
import { draftText } from './draftText';
import { growthFormula, indexFormula, quotientFormula } from './formulas/comparisonFormulas';
import type { KnownCell } from './formulas/knownCell';
import { placesOf, rankFormula } from './formulas/rankFormula';
import { sumFormula } from './formulas/sumFormula';
import { MISSING_MARK } from './marks';
import { levelFormat, percentFormat } from './numberFormats';
import { textContent } from './plannedCells';
import type { ReportContext } from './reportContext';
import { firstBodyRow, tableSheet } from './tableFrame';
import { rowHeight } from './textHeight';
import type { TotalCells } from './totalFormulas';
import type { UnitFigures } from './unitFigures';
import { referenceTo, textLevel, unitLevel, type ShownLevel } from './unitLevels';
import type { UnitTable } from './unitTable';
import { contentOf, valueOf } from './shownContent';
import { unitTableNotes } from './unitTableNotes';
import {
  dataColumns,
  fittedTo,
  NAME_WIDTH,
  STUB_COLUMNS,
  stubColumns,
  type SheetColumn,
} from './unitTableColumns';

/** What unit tables are made from. */
export interface UnitTableSources {
  readonly context: ReportContext;
  readonly units: UnitFigures;
  readonly totals: TotalCells;
}

/** The sheet of a table of units by indicators: total first, then each unit. */
export function unitTableSheet(sources: UnitTableSources, table: UnitTable): SheetPlan {
  const { context } = sources;
  const { book } = context.compilation;
  const columns = dataColumns(context, table);
  const totalRow = firstBodyRow(columns);
  const units = unitsOf(sources, table, columns);
  const places = placesByColumn(sources, table, columns, units);
  const total = totalLine(sources, table, columns, totalRow, units.length);
  const lines = units.map((unit, position) =>
    unitLine({ sources, table, columns, total, units: units.length }, unit, position, places),
  );
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
    notes: unitTableNotes(context, sources.units, columns, units),
    orientation: 'landscape',
    frozenColumns: STUB_COLUMNS,
  });
}

/** What a line shows in a data column, as long as it is printed. */
function shownText({ levels, formats }: Line, position: number): string {
  const level = levels[position];
  return level ? textOfContent(level.content, formats[position]) : '';
}

/** One row before it is put on the sheet. */
interface Line {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  /** '' for the total. */
  readonly unit: string;
  readonly isTotal: boolean;
  /** One per data column. */
  readonly levels: readonly ShownLevel[];
  readonly formats: readonly string[];
}

interface Body {
  readonly sources: UnitTableSources;
  readonly table: UnitTable;
  readonly columns: readonly SheetColumn[];
  readonly total: Line;
  readonly units: number;
}

/** The units with rows of their own, in the register's order or by the table's ratio. */
function unitsOf(
  sources: UnitTableSources,
  table: UnitTable,
  columns: readonly SheetColumn[],
): readonly ReportingUnit[] {
  const { context } = sources;
  const { book } = context.compilation;
  const listed = book.units.filter((unit) => isValidInYear(unit, book.year) && hasRow(unit));
  if (table.orderedBy === undefined || !context.hasIndicator(table.orderedBy)) return listed;
  const code = table.orderedBy;
  const places = placesOf(
    listed.map((unit) => ratioOf(sources, table, unit, code)),
    bestOf(context, code),
  );
  return listed
    .map((unit, position) => ({ unit, place: places[position] ?? Infinity, position }))
    .sort((left, right) => left.place - right.place || left.position - right.position)
    .map(({ unit }) => unit);

  function hasRow(unit: ReportingUnit): boolean {
    if (table.kinds.includes(unit.kind)) return true;
    if (!table.kindsWhereExpected.includes(unit.kind)) return false;
    return columns.some(({ indicator }) => context.isExpected(unit.code, indicator));
  }
}

function bestOf(context: ReportContext, code: string): 'highest' | 'lowest' {
  return context.indicator(code).polarity === 'down_good' ? 'lowest' : 'highest';
}

/** The value of one unit's ratio, before its row is known. */
function ratioOf(
  { context, units }: UnitTableSources,
  table: UnitTable,
  unit: ReportingUnit,
  code: string,
): ExpectedResult {
  const { aggregation } = context.indicator(code);
  if (aggregation.form !== 'ratio_of_sums') return MISSING_MARK;
  const side = (part: string): KnownCell => {
    const { value } = unitLevel(table.sheet, context, units, unit, part, 'current');
    return { sheet: table.sheet, row: 0, column: 0, value };
  };
  const { numerator, denominator, factor } = aggregation;
  return valueOf(quotientFormula(table.sheet, side(numerator), side(denominator), factor));
}

function placesByColumn(
  sources: UnitTableSources,
  table: UnitTable,
  columns: readonly SheetColumn[],
  units: readonly ReportingUnit[],
): ReadonlyMap<string, readonly (number | undefined)[]> {
  const ranked = columns.filter(({ holds }) => holds === 'rank');
  return new Map(
    ranked.map(({ indicator }) => {
      const values = units.map((unit) => ratioOf(sources, table, unit, indicator));
      return [indicator, placesOf(values, bestOf(sources.context, indicator))] as const;
    }),
  );
}

function totalLine(
  sources: UnitTableSources,
  table: UnitTable,
  columns: readonly SheetColumn[],
  row: number,
  units: number,
): Line {
  const { context, totals } = sources;
  const levels: ShownLevel[] = [];
  for (const column of columns) levels.push(totalLevel(column));
  return {
    row,
    number: '',
    name: units > 0 ? table.totalName : `${table.totalName} (chưa có đơn vị)`,
    unit: '',
    isTotal: true,
    levels,
    formats: columns.map((column) => formatOf(context, column)),
  };

  function totalLevel({ holds, indicator }: SheetColumn): ShownLevel {
    const total = context.total(indicator);
    switch (holds) {
      case 'prior':
        return contentOf(referenceTo(table.sheet, totals.cell(indicator, 'prior')));
      case 'current':
        return contentOf(referenceTo(table.sheet, totals.cell(indicator, 'value')));
      case 'growth':
        return total.isComplete ? growthLevel(indicator) : textLevel(MISSING_MARK);
      case 'ratio':
        return ratioTotal(indicator, total.value);
      case 'share':
        return textLevel(MISSING_MARK);
      case 'rank':
        return textLevel('');
    }
  }

  function growthLevel(indicator: string): ShownLevel {
    const cell = (when: 'prior' | 'current') =>
      cellIn({ table, columns, row, levels }, indicator, when);
    return contentOf(
      growthContent(context, table.sheet, indicator, cell('current'), cell('prior')),
    );
  }

  /** The quotient of the total row's own cells, where that is the province's ratio. */
  function ratioTotal(indicator: string, value: Rational | undefined): ShownLevel {
    const ofRow = ratioContent(context, { table, columns, row, levels }, indicator, undefined);
    const ofTotals = contentOf(referenceTo(table.sheet, totals.cell(indicator, 'value')));
    if (value === undefined || ofRow === undefined) return ofTotals;
    const quotient = contentOf(ofRow);
    const agrees = typeof quotient.value !== 'string' && equals(quotient.value, value);
    return agrees ? quotient : ofTotals;
  }
}

function unitLine(
  { sources, table, columns, total, units }: Body,
  unit: ReportingUnit,
  position: number,
  places: ReadonlyMap<string, readonly (number | undefined)[]>,
): Line {
  const { context } = sources;
  const row = total.row + 1 + position;
  const levels: ShownLevel[] = [];
  const sofar = { table, columns, row, levels };
  for (const column of columns) levels.push(levelIn(column));
  return {
    row,
    number: String(position + 1),
    name: unit.name,
    unit: unit.code,
    isTotal: false,
    levels,
    formats: total.formats,
  };

  function levelIn({ holds, indicator }: SheetColumn): ShownLevel {
    switch (holds) {
      case 'prior':
      case 'current':
        return unitLevel(table.sheet, context, sources.units, unit, indicator, holds);
      case 'growth': {
        const cell = (when: 'prior' | 'current') => cellIn(sofar, indicator, when);
        return contentOf(
          growthContent(context, table.sheet, indicator, cell('current'), cell('prior')),
        );
      }
      case 'ratio': {
        const submitted = (code: string) => sources.units.current(unit.code, code);
        const content = ratioContent(context, sofar, indicator, submitted);
        return content ? contentOf(content) : textLevel(MISSING_MARK);
      }
      case 'share':
        return shareLevel(indicator);
      case 'rank':
        return rankLevel(indicator);
    }
  }

  function shareLevel(indicator: string): ShownLevel {
    const whole = cellIn({ ...sofar, row: total.row, levels: total.levels }, indicator, 'current');
    const part = cellIn(sofar, indicator, 'current');
    if (!whole || !part || !context.total(indicator).isComplete) return textLevel(MISSING_MARK);
    return contentOf(quotientFormula(table.sheet, part, whole, HUNDRED));
  }

  function rankLevel(indicator: string): ShownLevel {
    const column = columnOf(columns, indicator, 'ratio');
    if (column === undefined) return textLevel(MISSING_MARK);
    const among = {
      column,
      firstRow: total.row + 1,
      lastRow: total.row + units,
      best: bestOf(context, indicator),
    };
    const cell = { sheet: table.sheet, row, column, value: MISSING_MARK };
    return contentOf(rankFormula(cell, among, places.get(indicator)?.[position]));
  }
}

const HUNDRED = rational(100);

/** The total of a share column is the sum of what is printed below it. */
function withShareTotals(
  table: UnitTable,
  columns: readonly SheetColumn[],
  total: Line,
  lines: readonly Line[],
): Line {
  const levels = total.levels.map((level, position) => {
    if (columns[position]?.holds !== 'share') return level;
    const cells = lines.map((line) => ({
      sheet: table.sheet,
      row: line.row,
      column: STUB_COLUMNS + position,
      value: line.levels[position]?.value ?? MISSING_MARK,
    }));
    const isStated = cells.some(({ value }) => typeof value !== 'string');
    const live = isStated ? sumFormula(table.sheet, cells) : undefined;
    return live
      ? contentOf({ kind: 'formula', formula: live.formula, expected: live.value })
      : level;
  });
  return { ...total, levels };
}

/** A row as far as it has been filled. */
interface RowSoFar {
  readonly table: UnitTable;
  readonly columns: readonly SheetColumn[];
  readonly row: number;
  readonly levels: readonly ShownLevel[];
}

function cellIn(
  { table, columns, row, levels }: RowSoFar,
  indicator: string,
  holds: SheetColumn['holds'],
): KnownCell | undefined {
  const position = columns.findIndex(
    (column) => column.indicator === indicator && column.holds === holds,
  );
  const level = levels[position];
  return level && { sheet: table.sheet, row, column: STUB_COLUMNS + position, value: level.value };
}

function columnOf(
  columns: readonly SheetColumn[],
  indicator: string,
  holds: SheetColumn['holds'],
): number | undefined {
  const position = columns.findIndex(
    (column) => column.indicator === indicator && column.holds === holds,
  );
  return position < 0 ? undefined : STUB_COLUMNS + position;
}

/** Growth or index of a row; a count below the floor gets no percentage. */
function growthContent(
  context: ReportContext,
  sheet: string,
  code: string,
  current: KnownCell | undefined,
  prior: KnownCell | undefined,
): PlannedContent {
  if (!current || !prior) return { kind: 'text', text: MISSING_MARK };
  const { comparison, tableDecimals, smallBase } = context.compilation.book.settings;
  const formula = comparison === 'index' ? indexFormula : growthFormula;
  const floor = context.indicator(code).decimals === 0 ? smallBase : undefined;
  return formula(sheet, { current, prior }, tableDecimals, floor);
}

/** The quotient of two cells of the row, or of submitted cells where the row does not show them. */
function ratioContent(
  context: ReportContext,
  sofar: RowSoFar,
  code: string,
  submitted: ((code: string) => KnownCell | undefined) | undefined,
): PlannedContent | undefined {
  const { aggregation } = context.indicator(code);
  if (!isRatio(aggregation)) return undefined;
  const side = (part: string) => cellIn(sofar, part, 'current') ?? submitted?.(part);
  const numerator = side(aggregation.numerator);
  const denominator = side(aggregation.denominator);
  if (!numerator || !denominator) return undefined;
  return quotientFormula(sofar.table.sheet, numerator, denominator, aggregation.factor);
}

function isRatio(
  aggregation: Aggregation,
): aggregation is Extract<Aggregation, { form: 'ratio_of_sums' }> {
  return aggregation.form === 'ratio_of_sums';
}

function formatOf(context: ReportContext, { holds, indicator }: SheetColumn): string {
  if (holds === 'rank') return levelFormat(0);
  if (holds === 'growth' || holds === 'share') {
    return percentFormat(context.compilation.book.settings.tableDecimals);
  }
  return levelFormat(context.indicator(indicator).decimals);
}

function rowOf(line: Line, columns: readonly SheetColumn[]): PlannedRow {
  const { row, number, name, unit, isTotal, levels, formats } = line;
  const look = (base: 'text' | 'centre' | 'number'): CellLook => (isTotal ? `total-${base}` : base);
  const cells: readonly PlannedCell[] = [
    { column: 0, content: textContent(number), style: { look: look('centre') } },
    { column: 1, content: textContent(name), style: { look: look('text') } },
    ...levels.map(({ content }, position): PlannedCell => {
      const numberFormat = formats[position] ?? levelFormat(0);
      const shownContent = content.kind === 'text' ? textContent(content.text) : content;
      const indicator = columns[position]?.indicator;
      return {
        column: STUB_COLUMNS + position,
        content: shownContent,
        style: { look: look('number'), numberFormat },
        ...(indicator === undefined ? {} : { about: { indicator, unit } }),
      };
    }),
  ];
  return { row, height: rowHeight([{ text: name, width: NAME_WIDTH - 2 }]), cells };
}
