import type { CellContent, SheetSnapshot } from '#core/workbook/snapshot';
import { LAST_COLUMN } from '../readingLimits';
import { SheetBuilder, type CellAppearance, type CellCount } from '../sheetBuilder';
import { damagedPart, tooManyCells } from '../unreadable';
import type { XmlAttributes, XmlVisitor } from '../xml/walkXml';
import { odsCell, odsContent, odsNumberFormat, type OdsCell } from './odsCell';
import { OdsText } from './odsText';

/**
 * A value may be written once and repeated over a whole sheet. Real tables repeat a few; this
 * many copies are an attack or a slip, and are refused.
 */
const MOST_COPIES = 200_000;

/** What shows no cells of the table although it may hold some: each is passed over whole. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'office:annotation',
  'table:tracked-changes',
  'table:dde-links',
  'table:shapes',
  'draw:frame',
  'draw:object',
  'text:ruby-text',
]);

/** Reads the sheets of an OpenDocument spreadsheet's content. */
export class OdsVisitor implements XmlVisitor {
  readonly sheets: SheetSnapshot[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private passedOver = 0;
  private copies = 0;
  private sheet: OpenSheet | undefined;
  private row: OpenRow | undefined;
  private cell: OpenCell | undefined;

  constructor(
    private readonly part: string,
    private readonly count: CellCount,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.passedOver > 0 || this.isPassedOver(name)) this.passedOver += 1;
    else if (this.cell !== undefined) this.cell.text.open(name, attributes);
    else this.openOutside(name, attributes);
  }

  text(text: string): void {
    if (this.passedOver === 0) this.cell?.text.append(text);
  }

  close(name: string): void {
    if (this.passedOver > 0) this.passedOver -= 1;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell();
    else if (this.cell !== undefined) this.cell.text.close(name);
    else if (name === 'table:table-row') this.closeRow();
    else if (name === 'table:table') this.closeSheet();
  }

  /** A table inside a table is drawn in a cell; it is no part of the sheet. */
  private isPassedOver(name: string): boolean {
    return PASSED_OVER.has(name) || (name === 'table:table' && this.sheet !== undefined);
  }

  private openOutside(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'style:style':
        this.style = attributes('style:name') ?? '';
        return;
      case 'style:table-properties':
        if (attributes('table:display') === 'false') this.hiddenStyles.add(this.style);
        return;
      case 'table:table':
        return this.openSheet(attributes);
      case 'table:table-source':
        // The copy of a sheet in another file, kept by a link: nobody sees it.
        if (this.sheet !== undefined) this.sheet.isLinked = true;
        return;
      case 'table:table-column':
        return this.openColumns(attributes);
      case 'table:table-row':
        return this.openRow(attributes);
      case 'table:table-cell':
      case 'table:covered-table-cell':
        return this.openCell(attributes);
    }
  }

  private openSheet(attributes: XmlAttributes): void {
    const isHidden = this.hiddenStyles.has(attributes('table:style-name') ?? '');
    this.sheet = {
      name: attributes('table:name') ?? '',
      visibility: isHidden ? 'hidden' : 'visible',
      builder: new SheetBuilder(this.part, this.count),
      isLinked: false,
      nextRow: 0,
      nextColumn: 0,
    };
  }

  private openColumns(attributes: XmlAttributes): void {
    const { sheet } = this;
    if (sheet === undefined) return;
    const first = sheet.nextColumn;
    sheet.nextColumn += this.repeats(attributes('table:number-columns-repeated'));
    if (isHidden(attributes)) {
      sheet.builder.hideColumns(first, Math.min(sheet.nextColumn - 1, LAST_COLUMN));
    }
  }

  private openRow(attributes: XmlAttributes): void {
    this.row = {
      repeats: this.repeats(attributes('table:number-rows-repeated')),
      isHidden: isHidden(attributes),
      cells: [],
      nextColumn: 0,
    };
  }

  private openCell(attributes: XmlAttributes): void {
    this.cell = {
      written: odsCell(attributes),
      text: new OdsText(),
      repeats: this.repeats(attributes('table:number-columns-repeated')),
      columns: this.repeats(attributes('table:number-columns-spanned')),
      rows: this.repeats(attributes('table:number-rows-spanned')),
    };
  }

  private closeCell(): void {
    const { sheet, row, cell } = this;
    this.cell = undefined;
    if (sheet === undefined || row === undefined || cell === undefined) return;
    const column = row.nextColumn;
    row.nextColumn += cell.repeats;
    if (cell.columns > 1 || cell.rows > 1) {
      sheet.builder.addMerge({
        top: sheet.nextRow,
        left: column,
        bottom: sheet.nextRow + cell.rows - 1,
        right: column + cell.columns - 1,
      });
    }
    const content = odsContent(cell.written, cell.text.shown());
    if (content !== undefined) {
      row.cells.push({ column, repeats: cell.repeats, content, written: cell.written });
    }
  }

  private closeRow(): void {
    const { sheet, row } = this;
    this.row = undefined;
    if (sheet === undefined || row === undefined) return;
    const rowsWithCells = row.cells.length === 0 ? 0 : row.repeats;
    for (let offset = 0; offset < rowsWithCells; offset += 1) {
      sheet.builder.startRow(sheet.nextRow + offset, row.isHidden);
      for (const cell of row.cells) this.addCopies(sheet, cell, offset > 0);
    }
    sheet.nextRow += row.repeats;
  }

  private addCopies(sheet: OpenSheet, cell: FilledCell, isCopiedRow: boolean): void {
    this.copies += cell.repeats - (isCopiedRow ? 0 : 1);
    if (this.copies > MOST_COPIES) throw tooManyCells(MOST_COPIES);
    const numberFormat = odsNumberFormat(cell.written);
    const appearance: CellAppearance = {
      isDate: cell.content.kind === 'date',
      ...(numberFormat !== undefined && { numberFormat }),
    };
    for (let offset = 0; offset < cell.repeats; offset += 1) {
      sheet.builder.addCell(cell.column + offset, cell.content, cell.written.formula, appearance);
    }
  }

  private closeSheet(): void {
    const { sheet } = this;
    this.sheet = undefined;
    if (sheet === undefined || sheet.isLinked) return;
    this.sheets.push(sheet.builder.finish(sheet.name, sheet.visibility));
  }

  private repeats(text: string | undefined): number {
    if (text === undefined) return 1;
    const count = /^\d{1,10}$/.test(text) ? Number(text) : 0;
    if (count === 0) throw damagedPart(this.part, 'ill-formed');
    return count;
  }
}

interface OpenSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly builder: SheetBuilder;
  isLinked: boolean;
  nextRow: number;
  nextColumn: number;
}

interface OpenRow {
  readonly repeats: number;
  readonly isHidden: boolean;
  readonly cells: FilledCell[];
  nextColumn: number;
}

interface OpenCell {
  readonly written: OdsCell;
  readonly text: OdsText;
  readonly repeats: number;
  readonly columns: number;
  readonly rows: number;
}

interface FilledCell {
  readonly column: number;
  readonly repeats: number;
  readonly content: CellContent;
  readonly written: OdsCell;
}

/** Hidden by hand or by a filter. */
function isHidden(attributes: XmlAttributes): boolean {
  const visibility = attributes('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
