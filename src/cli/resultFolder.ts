import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import path from 'node:path';
import { refuse, success, type Refusal, type Result } from '#core/findings/refusal';
import { isSystemError } from './systemError';

/** What a result folder may hold; a folder with anything else is somebody else's. */
const RESULT_FILES = new Set([
  'book.xlsx',
  'figures.csv',
  'summary.csv',
  'units.csv',
  'findings.csv',
  'changes.csv',
  'sentences.txt',
  'figures.sdmx.csv',
  'figures.sdmx-structure.json',
  'report.json',
  'report.docx',
]);

/** Why the folder may not be written to, if so: it holds what no earlier run made. */
export function refusalForFolder(folder: string): Refusal | undefined {
  try {
    const kind = statSync(folder, { throwIfNoEntry: false });
    if (kind === undefined) return undefined;
    if (!kind.isDirectory()) return { code: 'file-exists', arguments: { path: folder } };
    return isEmptyOrResult(folder)
      ? undefined
      : { code: 'not-our-folder', arguments: { path: folder } };
  } catch (cause) {
    return notWritable(folder, cause);
  }
}

function isEmptyOrResult(folder: string): boolean {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.length === 0 || isResult(entries);
}

/** Whether a folder holds what a compilation wrote, and nothing else. */
export function isResult(entries: readonly Dirent[]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  const areOurs = entries.every((entry) => entry.isFile() && RESULT_FILES.has(entry.name));
  return areOurs && names.has('book.xlsx') && names.has('summary.csv');
}

/** Whether a file lies in the folder, so that a new result takes its place. */
export function isWithin(file: string, folder: string): boolean {
  return existsSync(folder) && path.dirname(realpathSync(file)) === realpathSync(folder);
}

/** How a long writing tells what it does, and hears that it must stop. */
export interface Writing {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Why forms may not be written to a folder: whatever is in it may have been filled in since. */
export function refusalUnlessEmpty(folder: string): Refusal | undefined {
  try {
    const kind = statSync(folder, { throwIfNoEntry: false });
    if (kind === undefined) return undefined;
    const isEmptyFolder = kind.isDirectory() && readdirSync(folder).length === 0;
    return isEmptyFolder ? undefined : { code: 'folder-not-empty', arguments: { path: folder } };
  } catch (cause) {
    return notWritable(folder, cause);
  }
}

/**
 * Writes all files or none. Each content is made first, with a look at the signal between; then
 * the files go into a folder beside the target, which takes the target's place in one step.
 */
export async function writeResultFolder(
  folder: string,
  files: ReadonlyMap<string, () => string | Uint8Array>,
  { signal, onProgress }: Writing,
): Promise<Result<void>> {
  const contents = new Map<string, string | Uint8Array>();
  for (const [name, content] of files) {
    await pressedKeys();
    if (signal.aborted) return refuse({ code: 'interrupted', arguments: {} });
    contents.set(name, content());
    onProgress(contents.size, files.size);
  }
  await pressedKeys();
  if (signal.aborted) return refuse({ code: 'interrupted', arguments: {} });
  return replaceFolder(folder, contents);
}

/** Lets a Ctrl-C that came during long work be heard. */
function pressedKeys(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function replaceFolder(
  folder: string,
  contents: ReadonlyMap<string, string | Uint8Array>,
): Result<void> {
  let staging: string | undefined;
  try {
    // A link to a folder stays a link: what it leads to is replaced.
    const target = existsSync(folder) ? realpathSync(folder) : path.resolve(folder);
    mkdirSync(path.dirname(target), { recursive: true });
    staging = `${target}.tmp-${process.pid}`;
    mkdirSync(staging);
    for (const [name, content] of contents) writeFileSync(path.join(staging, name), content);
    replace(target, staging);
    staging = undefined;
    return success(undefined);
  } catch (cause) {
    return refuse(notWritable(folder, cause));
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
  }
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

function notWritable(folder: string, cause: unknown): Refusal {
  if (!isSystemError(cause)) throw cause;
  return { code: 'file-not-writable', arguments: { path: folder, detail: cause.code } };
}
