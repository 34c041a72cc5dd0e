import type { CellRange } from '#core/workbook/snapshot';
import { PLAIN_APPEARANCE, type CellAppearance, type SheetBuilder } from '../sheetBuilder';
import { damagedPart } from '../unreadable';
import type { XmlAttributes, XmlVisitor } from '../xml/walkXml';
import { sharedItem, valueContent, type WorkbookContext } from './cellContent';
import { cellReference, rangeReference } from './cellReference';
import { TextItemVisitor } from './textItem';
import { isTrue } from './workbookPart';

/** What stands around the cells of a worksheet. */
export interface SheetFrame {
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly merges: CellRange[];
}

/**
 * Reads a worksheet from general XML: any prefix, any layout, with or without cell addresses.
 * The plain way of most writers has a faster reader (plainCells); both build the same sheet.
 */
export class WorksheetVisitor implements XmlVisitor {
  readonly frame = {
    hiddenColumns: [] as { first: number; last: number }[],
    merges: [] as CellRange[],
  };
  private prefix: string | undefined;
  private row = -1;
  private column = -1;
  private cell: OpenCell | undefined;
  private gathered: string | undefined;
  /** Elements of other namespaces, and what lies in them, are not ours. */
  private foreign = 0;

  constructor(
    private readonly part: string,
    private readonly builder: SheetBuilder,
    private readonly context: WorkbookContext,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.prefix === undefined) this.openRoot(name);
    else if (this.foreign > 0 || !name.startsWith(this.prefix) || this.isExtension(name)) {
      this.foreign += 1;
    } else this.openOwn(name.slice(this.prefix.length), attributes);
  }

  text(text: string): void {
    if (this.foreign > 0) return;
    if (this.cell?.inline !== undefined) this.cell.inline.text(text);
    else if (this.gathered !== undefined) this.gathered += text;
  }

  close(name: string): void {
    if (this.foreign > 0) this.foreign -= 1;
    else if (this.prefix !== undefined) this.closeOwn(name.slice(this.prefix.length));
  }

  private openRoot(name: string): void {
    const local = name.slice(name.indexOf(':') + 1);
    if (local !== 'worksheet') throw damagedPart(this.part, 'ill-formed');
    this.prefix = name.slice(0, name.length - local.length);
  }

  /** Without a prefix of our own, every prefix is another's; extensions never hold cells. */
  private isExtension(name: string): boolean {
    return (this.prefix === '' && name.includes(':')) || name === `${this.prefix ?? ''}extLst`;
  }

  private openOwn(name: string, attributes: XmlAttributes): void {
    const inline = this.cell?.inline;
    if (inline !== undefined) return inline.open(name, attributes);
    switch (name) {
      case 'row':
        return this.openRow(attributes);
      case 'c':
        return this.openCell(attributes);
      case 'v':
      case 'f':
        this.gathered = '';
        return;
      case 'is':
        if (this.cell !== undefined) this.cell.inline = new TextItemVisitor();
        return;
      case 'col':
        return this.openColumns(attributes);
      case 'mergeCell':
        return this.openMerge(attributes);
    }
  }

  private closeOwn(name: string): void {
    const { cell } = this;
    if (cell === undefined) return;
    if (name === 'is' && cell.inline !== undefined) {
      cell.item = cell.inline.item();
      cell.inline = undefined;
    } else if (cell.inline !== undefined) cell.inline.close(name);
    else if (name === 'v') cell.value = this.takeText();
    else if (name === 'f') cell.formula = this.takeText();
    else if (name === 'c') this.closeCell(cell);
  }

  private takeText(): string {
    const text = this.gathered ?? '';
    this.gathered = undefined;
    return text;
  }

  private openRow(attributes: XmlAttributes): void {
    const stated = attributes('r');
    this.row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    this.column = -1;
    this.builder.startRow(this.row, isTrue(attributes('hidden')));
  }

  private openCell(attributes: XmlAttributes): void {
    const stated = attributes('r');
    if (stated === undefined) this.column += 1;
    else {
      const place = cellReference(stated);
      if (place === undefined || place.row !== this.row) throw damagedPart(this.part, 'reference');
      this.column = place.column;
    }
    this.cell = {
      type: attributes('t') ?? 'n',
      appearance: this.context.styles[Number(attributes('s') ?? 0)] ?? PLAIN_APPEARANCE,
      value: undefined,
      formula: undefined,
      inline: undefined,
      item: undefined,
    };
  }

  private closeCell(cell: OpenCell): void {
    this.cell = undefined;
    const { value, formula } = cell;
    if (cell.item !== undefined) return this.addItem(cell, cell.item);
    if (cell.type === 's' && value !== undefined && value.trim() !== '') {
      return this.addItem(cell, sharedItem(value, this.context.strings, this.part));
    }
    const content =
      value === undefined || cell.type === 's'
        ? undefined
        : valueContent(cell.type, value, cell.appearance, this.context);
    const isBlankText = content?.kind === 'text' && content.text === '' && formula === undefined;
    if (content !== undefined && !isBlankText) {
      this.builder.addCell(this.column, content, formula, cell.appearance);
    } else if (formula !== undefined) {
      this.builder.addCell(this.column, { kind: 'uncalculated' }, formula, cell.appearance);
    }
  }

  private addItem(cell: OpenCell, item: NonNullable<OpenCell['item']>): void {
    if (item.content.text === '' && cell.formula === undefined) return;
    const appearance =
      item.font === undefined ? cell.appearance : { ...cell.appearance, font: item.font };
    this.builder.addCell(this.column, item.content, cell.formula, appearance);
  }

  private openColumns(attributes: XmlAttributes): void {
    if (!isTrue(attributes('hidden')) && attributes('width') !== '0') return;
    this.frame.hiddenColumns.push({
      first: Number(attributes('min')) - 1,
      last: Number(attributes('max')) - 1,
    });
  }

  private openMerge(attributes: XmlAttributes): void {
    const range = rangeReference(attributes('ref') ?? '');
    if (range === undefined) throw damagedPart(this.part, 'reference');
    this.frame.merges.push(range);
  }
}

interface OpenCell {
  readonly type: string;
  readonly appearance: CellAppearance;
  value: string | undefined;
  formula: string | undefined;
  inline: TextItemVisitor | undefined;
  item: ReturnType<TextItemVisitor['item']> | undefined;
}
