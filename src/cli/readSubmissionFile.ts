import { readFileSync, statSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { refuse, type Refusal, type Result } from '#core/findings/refusal';
import { SEVERITY } from '#core/findings/finding';
import type { FileReading } from '#core/submissions/reading';
import type { ReadingContext } from '#core/submissions/readingContext';
import { readSubmissions } from '#core/submissions/readSubmissions';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';
import { isSystemError } from './resultFolder';
import type { SubmissionFile } from './submissionFiles';

/** Nothing that a unit sends is this large; it is not even loaded. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** One submitted file, from disk to observations. A file that cannot be read is a finding. */
export function readSubmissionFile(
  submission: SubmissionFile,
  context: ReadingContext,
): FileReading {
  const opened = openFile(submission);
  return opened.ok
    ? readSubmissions(opened.value, context)
    : unreadable(submission.file, context.book.year, opened.refusal);
}

/** The workbook at a path, or why it cannot be read. */
export function openFile(submission: SubmissionFile): Result<WorkbookSnapshot> {
  try {
    const { size } = statSync(submission.path);
    if (size > LARGEST_FILE) {
      return refuse({ code: 'too-large', arguments: { file: submission.file } } as never);
    }
    return openWorkbook(readFileSync(submission.path), submission.file, { inflateRaw });
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return refuse({
      code: 'file-not-readable',
      arguments: { path: submission.file, detail: cause.code },
    });
  }
}

/** The reading of a file that gave nothing but a reason. */
export function unreadable(file: string, year: number, refusal: Refusal): FileReading {
  return {
    file,
    submissions: [],
    findings: [
      {
        rule: 'unreadable-file',
        severity: SEVERITY['unreadable-file'],
        unit: '',
        indicator: '',
        year,
        source: { file, sheet: '', cell: '' },
        message: { code: 'unreadable-file/refused', arguments: { refusal } },
      },
    ],
  };
}

function inflateRaw(compressed: Uint8Array, size: number): Uint8Array {
  return inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1) });
}
