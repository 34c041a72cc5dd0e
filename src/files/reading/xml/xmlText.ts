import { damagedPart } from '../unreadable';
import { IllFormedXml } from './decodeXmlText';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
const DECLARED_ENCODING = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/;

/** The text of an XML part, by its byte order mark, else by its declaration, else UTF-8. */
export function xmlText(bytes: Uint8Array, part: string): string {
  try {
    const encoding = encodingOf(bytes);
    const decoder = encoding === 'utf-8' ? UTF_8 : new TextDecoder(encoding, { fatal: true });
    return decoder.decode(bytes);
  } catch {
    throw damagedPart(part, 'encoding');
  }
}

/** A piece of XML in UTF-8; anything that is not UTF-8 is ill formed. */
export function utf8Text(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new IllFormedXml('not UTF-8');
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';

  const declared = DECLARED_ENCODING.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1];
  return declared === undefined || /^us-ascii$/i.test(declared) ? 'utf-8' : declared.toLowerCase();
}
