import { refuse, success, type Result } from '#core/findings/refusal';
import type { DraftLine } from '#core/report/draft/verifyDraft';
import { commentsOf, DOCUMENT_PART, readDocx } from './reading/docx/readDocx';
import { SUBMISSION_LIMITS } from './reading/readingLimits';
import { decodeText } from './reading/text/decodeText';
import { inUnicode } from './reading/text/inUnicode';
import { textPieces } from './reading/text/markdown';
import { refusedAs, tooLarge, Unreadable } from './reading/unreadable';
import { ZipParts, type Unpacking } from './reading/zip/zipParts';

/** The lines of a draft: paragraphs of a Word document, physical lines of a text. */
export function openDraft(
  bytes: Uint8Array,
  file: string,
  unpacking: Unpacking = {},
): Result<readonly DraftLine[]> {
  try {
    if (bytes.length === 0) throw refusedAs('empty-file');
    if (bytes.length > SUBMISSION_LIMITS.fileBytes) throw tooLarge(SUBMISSION_LIMITS.fileBytes);
    const lines = isZip(bytes) ? paragraphsOf(bytes, unpacking) : physicalLines(bytes);
    if (lines === undefined) return refuse({ code: 'not-a-draft', arguments: { file } });
    if (lines.every(({ text }) => text.trim() === '')) {
      return refuse({ code: 'draft-without-text', arguments: { file } });
    }
    return success(lines);
  } catch (cause) {
    if (cause instanceof Unreadable) return refuse(cause.refusalOf(file));
    throw cause;
  }
}

/** How many of a Word document's comments are not among its lines; none in a text. */
export function commentsInDraft(bytes: Uint8Array, unpacking: Unpacking = {}): number {
  if (!isZip(bytes)) return 0;
  try {
    return commentsOf(new ZipParts(bytes, SUBMISSION_LIMITS, unpacking));
  } catch (cause) {
    if (cause instanceof Unreadable) return 0;
    throw cause;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function paragraphsOf(bytes: Uint8Array, unpacking: Unpacking): readonly DraftLine[] | undefined {
  const zip = new ZipParts(bytes, SUBMISSION_LIMITS, unpacking);
  if (!zip.has(DOCUMENT_PART)) return undefined;
  return readDocx(zip).map((paragraph, position) => ({ ...paragraph, line: position + 1 }));
}

/** Files that are written in characters, but whose characters are not the text. */
const OTHER_FORMATS = /^\s*(?:\{\\rtf|%PDF|<!doctype|<html|<\?xml)/iu;

function physicalLines(bytes: Uint8Array): readonly DraftLine[] | undefined {
  const decoded = decodeText(bytes)?.text.replace(/^\ufeff/u, '');
  if (decoded === undefined || OTHER_FORMATS.test(decoded)) return undefined;
  return textPieces(inUnicode(decoded.split(/\r\n|\r|\n/u)));
}
