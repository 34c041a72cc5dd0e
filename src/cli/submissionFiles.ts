import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { isSentFile } from '#files/sentFile';
import { refuse, success, type Refusal, type Result } from '#core/findings/refusal';
import { isResult } from './resultFolder';
import { isSystemError } from './systemError';

/** A file that somebody sent: where it lies, and its name in findings. */
export interface SubmissionFile {
  readonly path: string;
  /** Path below the folder that was given, with '/'. */
  readonly file: string;
  /** Why it cannot even be opened, where the way to it showed that already. */
  readonly refusal?: Refusal;
}

/**
 * The files of the given paths, folders walked to the bottom, in a fixed order, each once however
 * many paths lead to it. Links inside a folder are not followed, and a folder may be closed to us:
 * both are there with their refusal, so that nothing is lost silently. What lies in `except` (the
 * book itself, the result folder) is left out.
 */
export function findSubmissionFiles(
  paths: readonly string[],
  except: readonly string[],
): Result<readonly SubmissionFile[]> {
  const search = new Search(except);
  for (const given of paths) {
    const refusal = search.add(given);
    if (refusal !== undefined) return refuse(refusal);
  }
  return search.found.length === 0
    ? refuse({ code: 'no-submissions', arguments: { paths: paths.join(', ') } })
    : success(search.found);
}

class Search {
  readonly found: SubmissionFile[] = [];
  /** The real places that were visited, or are to be avoided. */
  private readonly visited: Set<string>;

  constructor(except: readonly string[]) {
    this.visited = new Set(except.map((one) => realPlace(one) ?? path.resolve(one)));
  }

  /** Adds what a person named; a name that leads nowhere is a slip to be told at once. */
  add(given: string): Refusal | undefined {
    const real = realPlace(given);
    if (real === undefined) return { code: 'file-not-found', arguments: { path: given } };
    this.visit(real, path.basename(given), '');
    return undefined;
  }

  /** `inside` is the name of a folder's entries in findings, where it is a folder. */
  private visit(real: string, file: string, inside: string): void {
    if (this.visited.has(real)) return;
    this.visited.add(real);
    try {
      if (statSync(real).isDirectory()) this.walk(real, inside);
      else this.found.push({ path: real, file: file.normalize('NFC') });
    } catch (cause) {
      if (!isSystemError(cause)) throw cause;
      const found = { path: file, detail: cause.code };
      this.giveUp(real, file, { code: 'file-not-readable', arguments: found });
    }
  }

  private walk(folder: string, inside: string): void {
    const entries = sortedEntries(folder);
    if (isResult(entries)) {
      const file = inside === '' ? path.basename(folder) : inside;
      return this.giveUp(folder, file, { code: 'is-our-result', arguments: { path: file } });
    }
    for (const entry of entries) {
      const full = path.join(folder, entry.name);
      const file = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isSymbolicLink()) {
        this.giveUp(full, file, { code: 'link-not-followed', arguments: { path: file } });
      } else if (entry.isDirectory() || entry.isFile()) this.visit(full, file, file);
    }
  }

  private giveUp(full: string, file: string, refusal: Refusal): void {
    this.found.push({ path: full, file: file.normalize('NFC'), refusal });
  }
}

function sortedEntries(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => isSentFile(name))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** Where a path leads when all its links are followed; undefined when it leads nowhere. */
function realPlace(given: string): string | undefined {
  try {
    return realpathSync.native(given);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return undefined;
  }
}
