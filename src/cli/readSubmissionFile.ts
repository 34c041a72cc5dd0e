import { readFileSync, statSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { refuse, type Result } from '#core/findings/refusal';
import { readSentWorkbook } from '#core/readSentWorkbook';
import type { FileReading } from '#core/submissions/reading';
import type { ReadingContext } from '#core/submissions/readingContext';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';
import { SUBMISSION_LIMITS, type ReadingLimits } from '#files/reading/readingLimits';
import { isSystemError } from './systemError';
import type { SubmissionFile } from './submissionFiles';

/** One submitted file, from disk to observations. A file that cannot be read is a finding. */
export function readSubmissionFile(
  submission: SubmissionFile,
  context: ReadingContext,
): FileReading {
  return readSentWorkbook(submission.file, openFile(submission), context);
}

/** The workbook at a path, or why it cannot be read. */
export function openFile(
  { path, file, refusal }: SubmissionFile,
  limits: ReadingLimits = SUBMISSION_LIMITS,
): Result<WorkbookSnapshot> {
  if (refusal !== undefined) return refuse(refusal);
  try {
    const found = statSync(path);
    if (!found.isFile()) return refuse({ code: 'not-a-file', arguments: { path: file } });
    const bytes = found.size > limits.fileBytes ? undefined : readFileSync(path);
    return bytes === undefined
      ? refuse({ code: 'too-large', arguments: { file, limit: limits.fileBytes } })
      : openWorkbook(bytes, file, { inflateRaw, crc32, limits });
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return cause.code === 'ENOENT'
      ? refuse({ code: 'file-not-found', arguments: { path: file } })
      : refuse({ code: 'file-not-readable', arguments: { path: file, detail: cause.code } });
  }
}

function inflateRaw(compressed: Uint8Array, size: number): Uint8Array {
  return inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1) });
}
