import type { NotSpreadsheet } from '#core/findings/fileRefusals';
import { CompoundFile, isCompoundFile } from './compoundFile';
import type { DecodedText } from './text/decodeText';
import { decodeText } from './text/decodeText';
import { notASpreadsheet, refusedAs } from './unreadable';
import type { ZipParts } from './zip/zipParts';

/** What the bytes are, whatever the file is called. */
export type OuterFormat =
  | { readonly kind: 'zip' }
  | { readonly kind: 'xls'; readonly container: CompoundFile; readonly stream: XlsStream }
  | { readonly kind: 'text'; readonly text: DecodedText };

/** 'Workbook' holds Excel 97 and later; 'Book' holds Excel 5 and 95. */
export type XlsStream = 'Workbook' | 'Book';

/**
 * Recognises a file by its content. The name decides one thing only: a plain text is read as
 * CSV when it is called so, and refused when it pretends to be a workbook.
 */
export function recogniseFormat(bytes: Uint8Array, file: string): OuterFormat {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'zip' };
  if (isCompoundFile(bytes)) return recogniseCompound(new CompoundFile(bytes));
  const other = OTHERS.find(({ signature, at }) => startsWith(bytes, signature, at));
  if (other !== undefined) throw notASpreadsheet(other.what);

  const text = decodeText(bytes);
  if (text === undefined) throw notASpreadsheet('unknown');
  const what = textKind(text.text);
  if (what === 'text' && /\.(?:csv|tsv|tab|txt)$/i.test(file)) return { kind: 'text', text };
  throw notASpreadsheet(what);
}

/** Which kind of workbook a zip is. */
export function recogniseZip(zip: ZipParts): 'xlsx' | 'xlsb' | 'ods' {
  if (zip.has('xl/workbook.bin')) return 'xlsb';
  if (zip.has('word/document.xml')) throw notASpreadsheet('word');
  if (zip.has('ppt/presentation.xml')) throw notASpreadsheet('powerpoint');
  if (zip.has('mimetype')) return recogniseOpenDocument(zip);
  if (zip.has('[Content_Types].xml') || zip.has('xl/workbook.xml')) return 'xlsx';
  if (zip.has('content.xml')) return 'ods';
  const isNumbers = zip.has('Index/Document.iwa') || zip.has('Index.zip');
  throw notASpreadsheet(isNumbers ? 'numbers' : 'archive');
}

function recogniseOpenDocument(zip: ZipParts): 'ods' {
  const type = String.fromCharCode(...zip.read('mimetype').subarray(0, 200));
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  throw notASpreadsheet(type.includes('opendocument') ? 'open-document' : 'archive');
}

function recogniseCompound(container: CompoundFile): OuterFormat {
  const has = (name: string): boolean => container.has(name);
  if (has('EncryptedPackage') || has('EncryptionInfo')) throw refusedAs('encrypted');
  if (has('Workbook')) return { kind: 'xls', container, stream: 'Workbook' };
  if (has('Book')) return { kind: 'xls', container, stream: 'Book' };
  if (has('WordDocument')) throw notASpreadsheet('word');
  if (has('PowerPoint Document')) throw notASpreadsheet('powerpoint');
  throw notASpreadsheet(has('__properties_version1.0') ? 'email' : 'unknown');
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const OTHERS: readonly { what: NotSpreadsheet; signature: readonly number[]; at?: number }[] = [
  { what: 'pdf', signature: ascii('%PDF') },
  { what: 'image', signature: [0x89, ...ascii('PNG')] },
  { what: 'image', signature: [0xff, 0xd8, 0xff] },
  { what: 'image', signature: ascii('GIF8') },
  { what: 'image', signature: [...ascii('II*'), 0] },
  { what: 'image', signature: [...ascii('MM'), 0, 0x2a] },
  { what: 'image', signature: ascii('WEBP'), at: 8 },
  { what: 'image', signature: ascii('ftyphei'), at: 4 },
  { what: 'rtf', signature: ascii('{\\rtf') },
  { what: 'archive', signature: ascii('PK\u0005\u0006') },
  { what: 'archive', signature: ascii('Rar!') },
  { what: 'archive', signature: [0x37, 0x7a, 0xbc, 0xaf] },
  { what: 'archive', signature: [0x1f, 0x8b] },
  { what: 'old-excel', signature: [0x09, 0x00, 0x04, 0x00] },
  { what: 'old-excel', signature: [0x09, 0x02, 0x06, 0x00] },
  { what: 'old-excel', signature: [0x09, 0x04, 0x06, 0x00] },
  { what: 'old-excel', signature: [0x09, 0x08] },
];

function startsWith(bytes: Uint8Array, signature: readonly number[], from = 0): boolean {
  return signature.every((byte, at) => bytes[from + at] === byte);
}

function textKind(text: string): NotSpreadsheet {
  const beginning = text.slice(0, 4096).trimStart().toLowerCase();
  if (beginning.startsWith('mime-version:')) return 'web-archive';
  if (/^<!doctype\s+html/.test(beginning)) return 'html';
  const root = /^(?:<[?!][^>]*>\s*)*<([a-z_][\w.-]*(?::[\w.-]+)?)[\s/>]/.exec(beginning)?.[1];
  if (root === undefined) return beginning.startsWith('<?xml') ? 'xml' : 'text';
  if (HTML_ROOTS.has(root)) return 'html';
  if (root === 'office:document') return 'open-document';
  const isSpreadsheet = beginning.includes('urn:schemas-microsoft-com:office:spreadsheet');
  return isSpreadsheet ? 'xml-spreadsheet' : 'xml';
}

/** Web systems also send tables without a page around them. */
const HTML_ROOTS: ReadonlySet<string> = new Set([
  'html',
  'head',
  'body',
  'table',
  'meta',
  'style',
  'div',
]);
