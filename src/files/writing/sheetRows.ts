import { assert } from '#core/numbers/assert';
import { cellAddress, columnLetters } from '#core/workbook/cellAddress';
import type {
  CellStyle,
  PlannedCell,
  PlannedContent,
  PlannedRow,
  SheetPlan,
} from '#core/workbook/sheetPlan';
import { cellNumber } from './cellNumber';
import type { MergedAreas } from './mergedAreas';
import { MOST_COLUMNS, MOST_ROWS } from './planRules';
import { RowHeights } from './rowHeights';
import type { SharedStrings } from './sharedStrings';
import type { StyleTable } from './styleTable';
import { cellText, formulaText, textElement } from './xmlText';

/** What the sheets of one workbook share. */
export interface WorkbookTables {
  readonly strings: SharedStrings;
  readonly styles: StyleTable;
}

/**
 * The rows of a sheet as XML, one text a row. On a national-scale run this is where the writer's
 * own time goes: a row is one text grown cell by cell, and nothing of it is kept.
 */
export class SheetRows {
  readonly #areas: MergedAreas;
  readonly #tables: WorkbookTables;
  readonly #heights: RowHeights;
  readonly #rows: Iterable<PlannedRow>;
  /** The last text of each column: in long lists the next row mostly repeats it. */
  readonly #last: WrittenText[] = [];
  #nextRow = 0;

  constructor({ columns, rows }: SheetPlan, areas: MergedAreas, tables: WorkbookTables) {
    this.#areas = areas;
    this.#tables = tables;
    this.#heights = new RowHeights(columns, areas);
    this.#rows = areas.filled(rows);
  }

  *xml(): Iterable<string> {
    for (const row of this.#rows) yield this.#rowXml(row);
  }

  #rowXml(planned: PlannedRow): string {
    const { row, cells } = planned;
    if (row < this.#nextRow || row >= MOST_ROWS) outOfOrder(row, 0);
    this.#nextRow = row + 1;
    const number = String(row + 1);
    let xml = `<row r="${number}"${this.#heightXml(planned)}>`;
    const hasAreas = this.#areas.beginIn(row);
    let nextColumn = 0;
    for (const cell of cells) {
      if (cell.column < nextColumn || cell.column >= MOST_COLUMNS) outOfOrder(row, cell.column);
      nextColumn = cell.column + 1;
      xml += `<c r="${lettersOf(cell.column)}${number}"${hasAreas ? this.#fresh(row, cell) : this.#known(row, cell)}`;
    }
    return `${xml}</row>`;
  }

  /** The cell's element after its address, taken over where the cell above says the same. */
  #known(row: number, cell: PlannedCell): string {
    const { column, content, style } = cell;
    if (content.kind !== 'text') return this.#fresh(row, cell);
    const last = this.#last[column];
    const isRepeated =
      last !== undefined &&
      last.text === content.text &&
      last.look === style.look &&
      last.numberFormat === style.numberFormat;
    if (isRepeated) {
      this.#tables.strings.useAgain();
      return last.xml;
    }
    const xml = this.#fresh(row, cell);
    const { look, numberFormat } = style;
    // A text that did not go into the shared table is not counted there, and comes once anyway.
    if (xml.endsWith(SHARED_END)) {
      this.#last[column] = { text: content.text, look, numberFormat, xml };
    }
    return xml;
  }

  #fresh(row: number, cell: PlannedCell): string {
    return ` s="${this.#style(row, cell)}"${this.#rest(cell.content)}`;
  }

  #heightXml(row: PlannedRow): string {
    if (row.height !== undefined) return ` ht="${row.height}" customHeight="1"`;
    const fitting = this.#heights.of(row);
    return fitting === undefined ? '' : ` ht="${fitting}"`;
  }

  #style(row: number, { column, content, style }: PlannedCell): number {
    const isGuarded = content.kind === 'text' && looksLikeFormula(content.text);
    return this.#tables.styles.numberOf(
      style,
      isGuarded,
      this.#areas.from(row, column) !== undefined,
    );
  }

  /** The rest of the cell's element, from its type on. */
  #rest(content: PlannedContent): string {
    switch (content.kind) {
      case 'empty':
        return '/>';
      case 'text':
        return this.#textXml(content.text);
      case 'number':
        return `><v>${cellNumber(content.value)}</v></c>`;
      case 'formula':
        return formulaXml(content);
    }
  }

  #textXml(text: string): string {
    const place = this.#tables.strings.placeOf(text);
    return place === undefined
      ? ` t="inlineStr"><is>${textElement(text)}</is></c>`
      : ` t="s"><v>${place}</v></c>`;
  }
}

interface WrittenText {
  readonly text: string;
  readonly look: CellStyle['look'];
  readonly numberFormat: string | undefined;
  readonly xml: string;
}

const SHARED_END = '</v></c>';
const LONGEST_FORMULA = 8192;
const LETTERS: string[] = [];

function outOfOrder(row: number, column: number): never {
  throw new Error(`Lỗi chương trình (bug): ${cellAddress(row, column)} is out of order or range`);
}

function lettersOf(column: number): string {
  return (LETTERS[column] ??= columnLetters(column));
}

/** Whether a spreadsheet would read the text as a formula if somebody typed it. */
function looksLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 0x3d || first === 0x2b || first === 0x2d || first === 0x40;
}

function formulaXml({ formula, expected }: Extract<PlannedContent, { kind: 'formula' }>): string {
  const isFormula = formula !== '' && !formula.startsWith('=') && formula.length <= LONGEST_FORMULA;
  assert(isFormula, 'a formula stands without "=" and is at most 8,192 characters long');
  return typeof expected === 'string'
    ? ` t="str"><f>${formulaText(formula)}</f><v>${cellText(expected)}</v></c>`
    : `><f>${formulaText(formula)}</f><v>${cellNumber(expected)}</v></c>`;
}
