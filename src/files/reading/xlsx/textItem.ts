import { ByteCache } from '../byteCache';
import { legacyFont } from '../legacyFont';
import { walkXml, type XmlAttributes, type XmlVisitor } from '../xml/walkXml';
import { utf8Text } from '../xml/xmlText';
import { cellText, decodedText } from './cellText';

/** A cell's text, shared or written in the cell itself. The same item serves many cells. */
export interface TextItem {
  readonly content: { readonly kind: 'text'; readonly text: string };
  /** The old Vietnamese font of its first piece, where its pieces have fonts of their own. */
  readonly font?: string;
}

const ITEMS = new ByteCache<TextItem>(1 << 21);

/** The item whose markup, without its own tag, is bytes[start, end) in UTF-8. */
export function textItem(bytes: Uint8Array, start: number, end: number): TextItem {
  return ITEMS.find(bytes, start, end, parseItem);
}

/** Gathers an item from the pieces of its markup. Phonetic readings are no part of the text. */
export class TextItemVisitor implements XmlVisitor {
  private gathered = '';
  private font: string | undefined;
  private isText = false;
  private phonetics = 0;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'rPh') this.phonetics += 1;
    else if (name === 't') this.isText = this.phonetics === 0;
    else if (name === 'rFont' && this.gathered === '') this.font = legacyFont(attributes('val'));
  }

  text(text: string): void {
    if (this.isText) this.gathered += cellText(text);
  }

  close(name: string): void {
    if (name === 't') this.isText = false;
    else if (name === 'rPh') this.phonetics -= 1;
  }

  item(): TextItem {
    // Pieces are unescaped one by one; a line break may lie across two of them.
    const text = this.gathered.replace(/\r\n?/g, '\n');
    return itemOf(text, this.font);
  }
}

export function itemOf(text: string, font?: string): TextItem {
  const content = { kind: 'text', text } as const;
  return font === undefined ? { content } : { content, font };
}

function parseItem(bytes: Uint8Array, start: number, end: number): TextItem {
  const plain = plainText(bytes, start, end);
  if (plain !== undefined) return itemOf(plain);

  const visitor = new TextItemVisitor();
  walkXml(`<si>${utf8Text(bytes.subarray(start, end))}</si>`, 'xl/sharedStrings.xml', visitor);
  return visitor.item();
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const LETTER_T = 0x74;
const PRESERVE = ' xml:space="preserve">';
const CLOSING_LENGTH = '</t>'.length;

/** The text of '<t>…</t>' with nothing else in it; undefined for any other markup. */
function plainText(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (bytes[start] !== LESS || bytes[start + 1] !== LETTER_T) return undefined;
  const textAt =
    bytes[start + 2] === GREATER
      ? start + 3
      : hasAscii(bytes, start + 2, PRESERVE)
        ? start + 2 + PRESERVE.length
        : -1;
  if (textAt < 0) return undefined;
  let at = textAt;
  while (at < end && bytes[at] !== LESS) at += 1;
  const isClosed =
    at + CLOSING_LENGTH === end &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === LETTER_T &&
    bytes[at + 3] === GREATER;
  return isClosed ? cellText(decodedText(bytes, textAt, at)) : undefined;
}

/** Whether these ASCII characters stand at a place. */
export function hasAscii(bytes: Uint8Array, at: number, ascii: string): boolean {
  for (let index = 0; index < ascii.length; index += 1) {
    if (bytes[at + index] !== ascii.charCodeAt(index)) return false;
  }
  return true;
}
