const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));|&/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const LAST_CODE_POINT = 0x10ffff;

/** Thrown where XML is not well formed. */
export class IllFormedXml extends Error {}

/**
 * Text as XML means it: references replaced, line breaks as "\n".
 *
 * @example
 * decodeXmlText('CNTT &amp; TT'); // => 'CNTT & TT'
 */
export function decodeXmlText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? text.replace(REFERENCE, characterOf) : text;
}

function characterOf(reference: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) {
    const character = NAMED[name];
    if (character !== undefined) return character;
  }
  const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
  if (!(code <= LAST_CODE_POINT)) throw new IllFormedXml(`unknown reference ${reference}`);
  return String.fromCodePoint(code);
}
