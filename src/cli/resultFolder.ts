import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { refuse, success, type Refusal, type Result } from '#core/findings/refusal';

/** What a result folder may hold; a folder with anything else is somebody else's. */
const RESULT_FILES = new Set([
  'book.xlsx',
  'figures.csv',
  'summary.csv',
  'units.csv',
  'findings.csv',
  'sentences.txt',
  'report.docx',
]);

/** Why the folder may not be written to, if so: it holds what no earlier run made. */
export function refusalForFolder(folder: string): Refusal | undefined {
  const kind = statSync(folder, { throwIfNoEntry: false });
  if (kind === undefined) return undefined;
  if (!kind.isDirectory()) return { code: 'file-exists', arguments: { path: folder } };
  const entries = readdirSync(folder);
  const isOurs = entries.every((entry) => RESULT_FILES.has(entry));
  const isResult = entries.includes('book.xlsx') && entries.includes('summary.csv');
  if (entries.length === 0 || (isOurs && isResult)) return undefined;
  return { code: 'not-our-folder', arguments: { path: folder } };
}

/** Why forms may not be written to a folder: whatever is in it may have been filled in since. */
export function refusalUnlessEmpty(folder: string): Refusal | undefined {
  const kind = statSync(folder, { throwIfNoEntry: false });
  if (kind === undefined) return undefined;
  const isEmptyFolder = kind.isDirectory() && readdirSync(folder).length === 0;
  return isEmptyFolder ? undefined : { code: 'folder-not-empty', arguments: { path: folder } };
}

/**
 * Writes all files or none: into a folder beside the target, which then takes the target's
 * place in one step. `isCancelled` is asked before each file and before the step.
 */
export async function writeResultFolder(
  folder: string,
  files: ReadonlyMap<string, () => string | Uint8Array>,
  isCancelled: () => boolean,
): Promise<Result<void>> {
  const target = path.resolve(folder);
  let staging: string | undefined;
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    staging = mkdtempSync(`${target}.tmp-`);
    for (const [name, content] of files) {
      await pressedKeys();
      if (isCancelled()) return interrupted();
      writeFileSync(path.join(staging, name), content());
    }
    await pressedKeys();
    if (isCancelled()) return interrupted();
    replace(target, staging);
    staging = undefined;
    return success(undefined);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return refuse({ code: 'file-not-writable', arguments: { path: folder, detail: cause.code } });
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
  }
}

/** Lets a Ctrl-C that came during long work be heard. */
function pressedKeys(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function interrupted(): Result<void> {
  return refuse({ code: 'interrupted', arguments: {} });
}

function replace(target: string, staging: string): void {
  if (!existsSync(target)) return renameSync(staging, target);
  const previous = `${staging}-previous`;
  renameSync(target, previous);
  try {
    renameSync(staging, target);
  } catch (cause) {
    renameSync(previous, target);
    throw cause;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** An error of the operating system, as Node reports it. */
export function isSystemError(cause: unknown): cause is Error & { readonly code: string } {
  return (
    cause instanceof Error &&
    'code' in cause &&
    typeof cause.code === 'string' &&
    'syscall' in cause
  );
}
