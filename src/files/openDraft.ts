import { refuse, success, type Result } from '#core/findings/refusal';
import type { DraftLine } from '#core/report/draft/verifyDraft';
import { DOCUMENT_PART, readDocx, type Paragraph } from './reading/docx/readDocx';
import { SUBMISSION_LIMITS } from './reading/readingLimits';
import { decodeText } from './reading/text/decodeText';
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
    return success(lines.map((one, position) => ({ ...one, line: position + 1 })));
  } catch (cause) {
    if (cause instanceof Unreadable) return refuse(cause.refusalOf(file));
    throw cause;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function paragraphsOf(bytes: Uint8Array, unpacking: Unpacking): readonly Paragraph[] | undefined {
  const zip = new ZipParts(bytes, SUBMISSION_LIMITS, unpacking);
  return zip.has(DOCUMENT_PART) ? readDocx(zip) : undefined;
}

function physicalLines(bytes: Uint8Array): readonly Paragraph[] | undefined {
  const decoded = decodeText(bytes);
  return decoded?.text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .map((text) => ({ text }));
}
