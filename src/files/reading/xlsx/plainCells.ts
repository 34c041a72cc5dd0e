import type { CellContent } from '#core/workbook/snapshot';
import { LAST_COLUMN, LAST_ROW } from '../readingLimits';
import { PLAIN_APPEARANCE, type CellAppearance, type SheetBuilder } from '../sheetBuilder';
import { numericContent, valueContent, type WorkbookContext } from './cellContent';
import { markupText } from './cellText';
import { SLASH, DIGIT_0, DIGIT_9, LESS, LETTER_T, PlainMarkup, UnusualMarkup } from './plainMarkup';
import { hasAscii, textItem, type TextItem } from './textItem';

/**
 * Reads the cells between '<sheetData>' and '</sheetData>', byte by byte, as nearly all writers
 * write them: no prefixes, comments or sections, double quotes, rows and cells with addresses,
 * in order. Anything else is UnusualMarkup and nothing is guessed.
 *
 * The caller promises that '</sheetData>' stands at `end`. Every loop here stops at '<' or '>',
 * so none runs past it.
 */
export function readPlainCells(
  bytes: Uint8Array,
  start: number,
  end: number,
  builder: SheetBuilder,
  context: WorkbookContext,
): void {
  new PlainCells(bytes, start, end, builder, context).read();
}

const MINUS = 0x2d;
const POINT = 0x2e;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const LETTER_C = 0x63;
const LETTER_F = 0x66;
const LETTER_H = 0x68;
const LETTER_I = 0x69;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_V = 0x76;

/** Integers of so many digits are exact, and so is one exact number divided by another. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** A cell's type, as numbers, since it is asked for every cell. */
const NUMBER_TYPE = 0;
const SHARED_TYPE = 1;
const TEXT_TYPE = 2;
const INLINE_TYPE = 3;
const OTHER_TYPE = 4;

class PlainCells extends PlainMarkup {
  private row = -1;
  private column = -1;
  private type: number = NUMBER_TYPE;
  private typeName = '';
  private appearance: CellAppearance = PLAIN_APPEARANCE;
  private content: CellContent | undefined;
  private item: TextItem | undefined;
  private formula: string | undefined;

  constructor(
    bytes: Uint8Array,
    start: number,
    private readonly end: number,
    private readonly builder: SheetBuilder,
    private readonly context: WorkbookContext,
  ) {
    super(bytes, start);
  }

  read(): void {
    for (;;) {
      this.skipBlanks();
      if (this.at === this.end) return;
      this.expect('<row');
      this.readRow();
    }
  }

  private readRow(): void {
    let row = -1;
    let isHidden = false;
    while (this.nextAttribute()) {
      const first = this.bytes[this.nameAt];
      if (first === LETTER_R && this.nameLength === 1) row = this.attributeNumber() - 1;
      else if (first === LETTER_H && this.nameLength === 6) isHidden = this.attributeIsTrue();
    }
    if (row <= this.row || row > LAST_ROW) throw new UnusualMarkup('row out of order');
    this.row = row;
    if (this.closesItself()) return;

    this.column = -1;
    this.builder.startRow(row, isHidden);
    const { bytes } = this;
    for (;;) {
      this.skipBlanks();
      const next = bytes[this.at + 1];
      if (bytes[this.at] !== LESS) throw new UnusualMarkup('text between cells');
      if (next === LETTER_C) {
        this.at += 2;
        this.readCell();
      } else {
        this.expect('</row>');
        return;
      }
    }
  }

  private readCell(): void {
    this.readCellAttributes();
    if (this.closesItself()) return;

    this.content = undefined;
    this.item = undefined;
    this.formula = undefined;
    const { bytes } = this;
    for (;;) {
      this.skipBlanks();
      if (bytes[this.at] !== LESS) throw new UnusualMarkup('text in a cell');
      const next = bytes[this.at + 1];
      if (next === LETTER_V) this.readValue();
      else if (next === SLASH) {
        this.expect('</c>');
        this.addCell();
        return;
      } else if (next === LETTER_F) this.readFormula();
      else if (next === LETTER_I) this.readInline();
      else throw new UnusualMarkup('an unknown part of a cell');
    }
  }

  private readCellAttributes(): void {
    const { bytes } = this;
    let column = -1;
    this.type = NUMBER_TYPE;
    this.appearance = this.context.styles[0] ?? PLAIN_APPEARANCE;
    while (this.nextAttribute()) {
      if (this.nameLength !== 1) continue;
      const name = bytes[this.nameAt];
      if (name === LETTER_R) column = this.referenceColumn();
      else if (name === LETTER_S) {
        this.appearance = this.context.styles[this.attributeNumber()] ?? PLAIN_APPEARANCE;
      } else if (name === LETTER_T) this.readType();
    }
    if (column <= this.column) throw new UnusualMarkup('cell out of order');
    this.column = column;
  }

  /** The column of the cell's address, whose row must be the row that it stands in. */
  private referenceColumn(): number {
    const { bytes, valueEnd } = this;
    let at = this.valueAt;
    let column = 0;
    let row = 0;
    for (; at < valueEnd; at += 1) {
      const letter = bytes[at] ?? 0;
      if (letter < LETTER_A || letter > LETTER_Z) break;
      column = column * 26 + letter - LETTER_A + 1;
    }
    for (; at < valueEnd; at += 1) {
      const digit = bytes[at] ?? 0;
      if (digit < DIGIT_0 || digit > DIGIT_9) throw new UnusualMarkup('an odd address');
      row = row * 10 + digit - DIGIT_0;
    }
    if (row !== this.row + 1 || column > LAST_COLUMN + 1) throw new UnusualMarkup('an odd address');
    return column - 1;
  }

  private readType(): void {
    const length = this.valueEnd - this.valueAt;
    const first = this.bytes[this.valueAt];
    if (length === 1 && first === LETTER_S) this.type = SHARED_TYPE;
    else if (length === 1 && first === LETTER_N) this.type = NUMBER_TYPE;
    else if (length === 3 && first === LETTER_S) this.type = TEXT_TYPE;
    else if (length === 9 && first === LETTER_I) this.type = INLINE_TYPE;
    else {
      this.type = OTHER_TYPE;
      this.typeName = markupText(this.bytes, this.valueAt, this.valueEnd);
    }
  }

  private readValue(): void {
    if (hasAscii(this.bytes, this.at, '<v/>')) {
      this.at += '<v/>'.length;
      if (this.type === TEXT_TYPE) this.content = { kind: 'text', text: '' };
      return;
    }
    this.expect('<v>');
    if (this.type === NUMBER_TYPE) this.readNumber();
    else if (this.type === SHARED_TYPE) this.readShared();
    else this.readOtherValue();
    this.expect('</v>');
  }

  /** Up to fifteen digits are computed here, exactly; the rest is left to the language. */
  private readNumber(): void {
    const { bytes } = this;
    const start = this.at;
    let at = start;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at += 1;
    let digits = 0;
    let decimals = 0;
    let isDecimal = false;
    let value = 0;
    let byte = bytes[at] ?? 0;
    for (; ; at += 1, byte = bytes[at] ?? 0) {
      if (byte >= DIGIT_0 && byte <= DIGIT_9) {
        value = value * 10 + byte - DIGIT_0;
        digits += 1;
        if (isDecimal) decimals += 1;
      } else if (byte === POINT && !isDecimal) isDecimal = true;
      else break;
    }
    if (byte !== LESS || digits === 0 || digits > EXACT_DIGITS) return this.readOtherValue();

    this.at = at;
    const size = decimals === 0 ? value : value / (POWERS_OF_TEN[decimals] ?? NaN);
    this.content = numericContent(isNegative ? 0 - size : size, this.appearance, this.context);
  }

  private readShared(): void {
    const { bytes } = this;
    let at = this.at;
    let index = 0;
    let byte = bytes[at] ?? 0;
    while (byte >= DIGIT_0 && byte <= DIGIT_9) {
      index = index * 10 + byte - DIGIT_0;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    const item = at === this.at ? undefined : this.context.strings.item(index);
    if (item === undefined) throw new UnusualMarkup('no such text');
    this.at = at;
    this.item = item;
  }

  private readOtherValue(): void {
    const start = this.at;
    this.skipText();
    const value = markupText(this.bytes, start, this.at);
    const type =
      this.type === OTHER_TYPE
        ? this.typeName
        : this.type === NUMBER_TYPE || this.type === SHARED_TYPE
          ? 'n'
          : 'str';
    this.content = valueContent(type, value, this.appearance, this.context);
  }

  private readFormula(): void {
    this.at += 2;
    while (this.nextAttribute());
    if (this.closesItself()) {
      this.formula = '';
      return;
    }
    const start = this.at;
    this.skipText();
    this.formula = start === this.at ? '' : markupText(this.bytes, start, this.at);
    this.expect('</f>');
  }

  private readInline(): void {
    this.expect('<is>');
    const start = this.at;
    const { bytes, end } = this;
    while (
      this.at < end &&
      !(
        bytes[this.at] === LESS &&
        bytes[this.at + 1] === SLASH &&
        hasAscii(bytes, this.at, '</is>')
      )
    )
      this.at += 1;
    this.item = textItem(bytes, start, this.at);
    this.expect('</is>');
  }

  private addCell(): void {
    const { content, item, formula, builder } = this;
    if (item !== undefined) {
      if (item.content.text === '' && formula === undefined) return;
      const appearance =
        item.font === undefined ? this.appearance : { ...this.appearance, font: item.font };
      builder.addCell(this.column, item.content, formula, appearance);
    } else if (content !== undefined) {
      if (formula === undefined && content.kind === 'text' && content.text === '') return;
      builder.addCell(this.column, content, formula, this.appearance);
    } else if (formula !== undefined) {
      builder.addCell(this.column, { kind: 'uncalculated' }, formula, this.appearance);
    }
  }
}
