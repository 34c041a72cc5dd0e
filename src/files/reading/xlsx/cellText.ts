import { ByteCache } from '../byteCache';
import { decodeXmlText } from '../xml/decodeXmlText';
import { utf8Text } from '../xml/xmlText';

const ESCAPED_CHARACTER = /_x([0-9a-f]{4})_/gi;
const TEXTS = new ByteCache<string>(1 << 20);

/**
 * A cell's text as people see it: Excel's escapes ("_x000D_") decoded, line breaks as "\n".
 *
 * @example
 * cellText('Thuê bao_x000D_\ndi động'); // => 'Thuê bao\ndi động'
 */
export function cellText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(ESCAPED_CHARACTER, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
}

/** The text between two tags of UTF-8 XML, not unescaped as cells' texts are; short ones kept. */
export function markupText(bytes: Uint8Array, start: number, end: number): string {
  return end - start <= 512
    ? TEXTS.find(bytes, start, end, decodedText)
    : decodedText(bytes, start, end);
}

/** The same, never kept. */
export function decodedText(bytes: Uint8Array, start: number, end: number): string {
  return decodeXmlText(utf8Text(bytes.subarray(start, end)));
}
