import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { refuse, success, type Result } from '#core/findings/refusal';

/** A file that somebody sent: where it lies, and its name in findings. */
export interface SubmissionFile {
  readonly path: string;
  /** Path below the folder that was given, with '/'. */
  readonly file: string;
}

/** Office's lock files, hidden files and the like, which nobody sent. */
const NOT_SENT = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of the given paths, folders walked to the bottom, in a fixed order. Links are not
 * followed. What lies in `except` (the book itself, the result folder) is left out.
 */
export function findSubmissionFiles(
  paths: readonly string[],
  except: readonly string[],
): Result<readonly SubmissionFile[]> {
  const avoided = new Set(except.map((one) => path.resolve(one)));
  const found: SubmissionFile[] = [];
  for (const given of paths) {
    const kind = statSync(given, { throwIfNoEntry: false });
    if (kind === undefined) return refuse({ code: 'file-not-found', arguments: { path: given } });
    if (kind.isDirectory()) walk(given, '', avoided, found);
    else found.push({ path: given, file: path.basename(given) });
  }
  if (found.length === 0) {
    return refuse({ code: 'no-submissions', arguments: { paths: paths.join(', ') } });
  }
  return success(found);
}

function walk(
  folder: string,
  below: string,
  avoided: ReadonlySet<string>,
  found: SubmissionFile[],
): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (NOT_SENT.test(entry.name) || avoided.has(path.resolve(full))) continue;
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) walk(full, file, avoided, found);
    else if (entry.isFile()) found.push({ path: full, file: file.normalize('NFC') });
  }
}
