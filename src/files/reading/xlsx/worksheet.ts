import { ByteCache } from '../byteCache';
import { CellCount, SheetBuilder } from '../sheetBuilder';
import { damagedPart } from '../unreadable';
import { IllFormedXml } from '../xml/decodeXmlText';
import { walkXml } from '../xml/walkXml';
import { utf8Text, xmlText } from '../xml/xmlText';
import type { WorkbookContext } from './cellContent';
import { readPlainCells } from './plainCells';
import { UnusualMarkup } from './plainMarkup';
import { isUtf8Declaration, NO_SHARED_STRINGS } from './sharedStrings';
import { hasAscii } from './textItem';
import { WorksheetVisitor, type SheetFrame } from './worksheetVisitor';

const FRAMES = new ByteCache<SheetFrame>(1 << 18);
const OPENING = '<sheetData>';
const CLOSING = '</sheetData>';
const LESS = 0x3c;
const BANG = 0x21;
const SLASH = 0x2f;
const LETTER_S = 0x73;

/**
 * Reads one worksheet into a builder. The cells are read byte by byte where they are written
 * plainly, and what stands around them always as general XML; `newBuilder` gives an empty builder
 * for each attempt, and the one that holds the sheet is returned.
 */
export function readWorksheet(
  bytes: Uint8Array,
  part: string,
  newBuilder: () => SheetBuilder,
  context: WorkbookContext,
): SheetBuilder {
  const plain = newBuilder();
  if (readPlainly(bytes, part, plain, context)) return plain;

  plain.forget();
  const builder = newBuilder();
  const visitor = new WorksheetVisitor(part, builder, context);
  walkXml(xmlText(bytes, part), part, visitor);
  applyFrame(builder, visitor.frame);
  return builder;
}

function readPlainly(
  bytes: Uint8Array,
  part: string,
  builder: SheetBuilder,
  context: WorkbookContext,
): boolean {
  const opening = openingAt(bytes);
  const closing = closingAt(bytes, opening);
  if (opening < 0 || closing < 0) return false;
  const cellsAt = opening + OPENING.length;
  try {
    applyFrame(builder, frameAround(bytes, part, opening, closing));
    readPlainCells(bytes, cellsAt, closing, builder, context);
    return true;
  } catch (cause) {
    if (cause instanceof UnusualMarkup) return false;
    throw cause instanceof IllFormedXml ? damagedPart(part, 'ill-formed') : cause;
  }
}

function applyFrame(builder: SheetBuilder, frame: SheetFrame): void {
  for (const { first, last } of frame.hiddenColumns) builder.hideColumns(first, last);
  builder.useMerges(frame.merges);
}

/** The worksheet without its cells. Forms of one kind share it, so it is usually known already. */
function frameAround(
  bytes: Uint8Array,
  part: string,
  opening: number,
  closing: number,
): SheetFrame {
  const after = closing + CLOSING.length;
  const frame = new Uint8Array(opening + bytes.length - after);
  frame.set(bytes.subarray(0, opening));
  frame.set(bytes.subarray(after), opening);
  return FRAMES.find(frame, 0, frame.length, () => readFrame(frame, part));
}

function readFrame(frame: Uint8Array, part: string): SheetFrame {
  const noCells = new SheetBuilder(part, new CellCount(0));
  const visitor = new WorksheetVisitor(part, noCells, NO_CONTEXT);
  walkXml(utf8Text(frame), part, visitor);
  return visitor.frame;
}

const NO_CONTEXT: WorkbookContext = { strings: NO_SHARED_STRINGS, styles: [], is1904: false };

/** Where '<sheetData>' begins in a part in UTF-8 with no comment or section before it, else -1. */
function openingAt(bytes: Uint8Array): number {
  if (hasAscii(bytes, 0, '<?xml') && !isUtf8Declaration(bytes)) return -1;
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    if (bytes[at + 1] === BANG) return -1;
    if (bytes[at + 1] === LETTER_S && hasAscii(bytes, at, OPENING)) return at;
  }
  return -1;
}

/** Where the last '</sheetData>' begins, with no comment or section after it, else -1. */
function closingAt(bytes: Uint8Array, opening: number): number {
  if (opening < 0) return -1;
  for (let at = bytes.lastIndexOf(LESS); at > opening; at = bytes.lastIndexOf(LESS, at - 1)) {
    if (bytes[at + 1] === BANG) return -1;
    if (bytes[at + 1] === SLASH && hasAscii(bytes, at, CLOSING)) return at;
  }
  return -1;
}
