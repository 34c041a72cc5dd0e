import type { YearBook } from '#core/catalogue/yearBook';
import type { FileReading } from '#core/submissions/reading';
import { unreadableFile } from '#core/submissions/unreadableFile';
import { Stopped, type CompilerThread } from './compilerThread';

/** No honest submission takes a hundredth of this. */
const SECONDS_A_FILE = 30;

/** A file to be read. */
export interface FileToRead {
  readonly file: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface ReadingOptions {
  readonly startThread: () => CompilerThread;
  readonly lanes: number;
  readonly signal: AbortSignal;
  readonly onOpened: (file: string) => void;
  readonly onRead: () => void;
  readonly secondsAFile?: number;
}

/**
 * Reads files in threads, as many at a time as there are lanes; the readings come back in the order
 * of the files. A file that takes too long costs its thread, not the run: it becomes an
 * unreadable-file finding. When the signal aborts, every thread stops at once and nothing is kept.
 */
export async function readInThreads(
  files: readonly FileToRead[],
  book: YearBook,
  options: ReadingOptions,
): Promise<readonly FileReading[] | 'stopped'> {
  const readings = new Array<FileReading>(files.length);
  const queue = files.map((file, position) => ({ file, position }));
  const lanes = Math.max(1, Math.min(options.lanes, files.length));
  await Promise.all(Array.from({ length: lanes }, () => runLane(queue, readings, book, options)));
  return options.signal.aborted ? 'stopped' : readings;
}

interface Turn {
  readonly file: FileToRead;
  readonly position: number;
}

/** One thread after another, until the queue is empty. */
async function runLane(
  queue: Turn[],
  readings: FileReading[],
  book: YearBook,
  options: ReadingOptions,
): Promise<void> {
  while (queue.length > 0 && !options.signal.aborted) {
    const thread = options.startThread();
    const stop = () => thread.stop();
    options.signal.addEventListener('abort', stop);
    try {
      await thread.ask('takeBook', { book });
      await readWith(thread, queue, readings, book, options);
    } catch (cause) {
      if (!(cause instanceof Stopped)) throw cause;
    } finally {
      options.signal.removeEventListener('abort', stop);
      thread.stop();
    }
  }
}

/** Reads from the queue until it is empty or a file has cost the thread. */
async function readWith(
  thread: CompilerThread,
  queue: Turn[],
  readings: FileReading[],
  book: YearBook,
  options: ReadingOptions,
): Promise<void> {
  for (let turn = queue.shift(); turn !== undefined; turn = queue.shift()) {
    const { file, position } = turn;
    options.onOpened(file.file);
    const reading = await readOne(thread, file, book, options);
    readings[position] = reading.reading;
    options.onRead();
    if (reading.isThreadLost) return;
  }
}

interface OneReading {
  readonly reading: FileReading;
  readonly isThreadLost: boolean;
}

async function readOne(
  thread: CompilerThread,
  { file, bytes }: FileToRead,
  book: YearBook,
  { signal, secondsAFile: seconds = SECONDS_A_FILE }: ReadingOptions,
): Promise<OneReading> {
  let isTooLong = false;
  const timer = setTimeout(() => {
    isTooLong = true;
    thread.stop();
  }, seconds * 1000);
  try {
    const content = await bytes();
    const reading = await thread.ask('readFile', { file, bytes: content });
    return { reading, isThreadLost: false };
  } catch (cause) {
    if (signal.aborted) throw new Stopped();
    const refusal = isTooLong
      ? ({ code: 'took-too-long', arguments: { file, seconds } } as const)
      : ({ code: 'reading-bug', arguments: { file, detail: messageOf(cause) } } as const);
    return { reading: unreadableFile(file, book.year, refusal), isThreadLost: true };
  } finally {
    clearTimeout(timer);
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
