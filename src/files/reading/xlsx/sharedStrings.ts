import { damagedPart } from '../unreadable';
import { IllFormedXml } from '../xml/decodeXmlText';
import { walkXml } from '../xml/walkXml';
import { xmlText } from '../xml/xmlText';
import { hasAscii, textItem, TextItemVisitor, type TextItem } from './textItem';

/** The texts that cells share, by their number. */
export interface SharedStrings {
  /** Undefined when there is no such text. */
  item(index: number): TextItem | undefined;
}

export const NO_SHARED_STRINGS: SharedStrings = { item: () => undefined };

/** Only finds where each text lies, where that can be done; texts are decoded when asked for. */
export function readSharedStrings(bytes: Uint8Array, part: string): SharedStrings {
  const places = itemPlaces(bytes);
  return places === undefined ? walkedStrings(bytes, part) : new FoundStrings(bytes, places, part);
}

class FoundStrings implements SharedStrings {
  private readonly items: (TextItem | undefined)[];

  constructor(
    private readonly bytes: Uint8Array,
    /** Start and end of each item, alternately. */
    private readonly places: readonly number[],
    private readonly part: string,
  ) {
    this.items = new Array<TextItem | undefined>(places.length / 2).fill(undefined);
  }

  item(index: number): TextItem | undefined {
    return this.items[index] ?? this.decode(index);
  }

  private decode(index: number): TextItem | undefined {
    const start = this.places[index * 2];
    const end = this.places[index * 2 + 1];
    if (start === undefined || end === undefined) return undefined;
    const item = this.decodeBytes(start, end);
    this.items[index] = item;
    return item;
  }

  private decodeBytes(start: number, end: number): TextItem {
    try {
      return textItem(this.bytes, start, end);
    } catch (cause) {
      throw cause instanceof IllFormedXml ? damagedPart(this.part, 'ill-formed') : cause;
    }
  }
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const SPACE = 0x20;
const CLOSING = '</sst>';

/**
 * Where the items of a plainly written part lie; undefined for anything unusual (prefixes,
 * comments, sections), which is then walked as general XML.
 */
function itemPlaces(bytes: Uint8Array): readonly number[] | undefined {
  const end = closingAt(bytes);
  let at = afterOpening(bytes, end);
  if (at === undefined) return undefined;
  const places: number[] = [];
  for (;;) {
    while ((bytes[at] ?? 0) <= SPACE) at += 1;
    if (at === end) return places;
    if (hasAscii(bytes, at, '<si/>')) {
      places.push(at, at);
      at += '<si/>'.length;
      continue;
    }
    if (!hasAscii(bytes, at, '<si>')) return undefined;
    at += '<si>'.length;
    const close = closingItemAt(bytes, at, end);
    if (close === undefined) return undefined;
    places.push(at, close);
    at = close + '</si>'.length;
  }
}

function closingItemAt(bytes: Uint8Array, from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) {
    if (bytes[at] !== LESS) continue;
    if (bytes[at + 1] === BANG) return undefined;
    if (bytes[at + 1] === SLASH && hasAscii(bytes, at, '</si>')) return at;
  }
  return undefined;
}

/** Where '</sst>' stands, with nothing but blanks after it; -1 when it does not. */
function closingAt(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) <= SPACE) end -= 1;
  const at = end - CLOSING.length;
  return at >= 0 && hasAscii(bytes, at, CLOSING) ? at : -1;
}

/** Just after '<sst …>', which may only be preceded by the XML declaration. */
function afterOpening(bytes: Uint8Array, end: number): number | undefined {
  let at = 0;
  if (hasAscii(bytes, 0, '<?xml')) {
    if (!isUtf8Declaration(bytes)) return undefined;
    at = bytes.indexOf(GREATER) + 1;
  }
  while (at < end && (bytes[at] ?? 0) <= SPACE) at += 1;
  if (!hasAscii(bytes, at, '<sst')) return undefined;
  const next = bytes[at + 4];
  if (next !== SPACE && next !== GREATER) return undefined;
  const close = bytes.indexOf(GREATER, at);
  return close > 0 && close < end && bytes[close - 1] !== SLASH ? close + 1 : undefined;
}

/** Whether the XML declaration at the beginning leaves the part in UTF-8. */
export function isUtf8Declaration(bytes: Uint8Array): boolean {
  const declaration = String.fromCharCode(...bytes.subarray(0, 200)).replace(/\?>[^]*$/, '');
  return !/encoding/.test(declaration) || /encoding\s*=\s*["']utf-8["']/i.test(declaration);
}

function walkedStrings(bytes: Uint8Array, part: string): SharedStrings {
  const items: TextItem[] = [];
  let visitor: TextItemVisitor | undefined;
  const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
  walkXml(xmlText(bytes, part), part, {
    open(name, attributes) {
      const local = localName(name);
      if (local === 'si') visitor = new TextItemVisitor();
      else visitor?.open(local, attributes);
    },
    text: (text) => visitor?.text(text),
    close(name) {
      const local = localName(name);
      if (local === 'si' && visitor !== undefined) {
        items.push(visitor.item());
        visitor = undefined;
      } else visitor?.close(local);
    },
  });
  return { item: (index) => items[index] };
}
