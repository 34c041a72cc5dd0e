import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Refusal } from '#core/findings/refusal';
import type { FileReading } from '#core/submissions/reading';
import { unreadableFile } from '#core/submissions/unreadableFile';
import { unpacker } from './packedReading';
import type { ReadAnswer, ReadingTask, ReadOrder } from './readingOrders';
import { beginClock, tookTooLong } from './readingTime';
import type { SubmissionFile } from './submissionFiles';

/** No honest submission takes a hundredth of this. */
const SECONDS_A_FILE = 30;
const MILLISECONDS_BETWEEN_LOOKS = 500;
const MEGABYTES_A_WORKER = 384;
/** Orders a worker holds at once, so that it never waits for the main thread. */
const ORDERS_AHEAD = 4;

export interface ReadingOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  readonly secondsAFile?: number;
}

/**
 * Reads the files in worker threads, one for each processor. The readings come back in the order
 * of the files. A file that takes too long or too much memory costs its worker, not the run: it
 * becomes an unreadable-file finding. When the signal aborts, the readings made so far are dropped.
 */
export async function readInWorkers(
  files: readonly SubmissionFile[],
  task: ReadingTask,
  options: ReadingOptions,
): Promise<readonly FileReading[]> {
  const readings = new Array<FileReading>(files.length);
  const queue: ReadOrder[] = files.map((submission, position) => ({ position, submission }));
  queue.reverse();
  let done = 0;
  const finishOne = (position: number, reading: FileReading) => {
    readings[position] = reading;
    done += 1;
    options.onProgress(done, files.length);
  };
  const pool = { queue, task, options, finishOne, texts: new Map<string, string>() };
  const lanes = Math.min(availableParallelism(), files.length);
  await Promise.all(Array.from({ length: lanes }, () => runLane(pool)));
  return readings;
}

/** What all lanes share. */
interface Pool {
  readonly queue: ReadOrder[];
  readonly task: ReadingTask;
  readonly options: ReadingOptions;
  readonly finishOne: (position: number, reading: FileReading) => void;
  /** The texts of all readings, each once. */
  readonly texts: Map<string, string>;
}

/** Keeps one worker at a time busy until the queue is empty; replaces a worker that died. */
async function runLane(pool: Pool): Promise<void> {
  const { queue, task, options, finishOne } = pool;
  while (queue.length > 0 && !options.signal.aborted) {
    const casualty = await runWorker(pool);
    if (casualty === undefined) continue;
    const { order, refusal } = casualty;
    finishOne(order.position, unreadableFile(order.submission.file, task.book.year, refusal));
  }
}

interface Casualty {
  readonly order: ReadOrder;
  readonly refusal: Refusal;
}

/** Runs one worker until the queue is empty, or until a file kills it. */
function runWorker(pool: Pool): Promise<Casualty | undefined> {
  const { queue, task, options, finishOne, texts } = pool;
  const unpack = unpacker(texts);
  const worker = new Worker(new URL('./readingWorker.mjs', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_A_WORKER },
  });
  const seconds = options.secondsAFile ?? SECONDS_A_FILE;
  const underway: ReadOrder[] = [];
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let settled = false;
    const settle = (casualty: Casualty | undefined, failure?: Error) => {
      if (settled) return;
      settled = true;
      clearInterval(timer);
      options.signal.removeEventListener('abort', abort);
      if (casualty !== undefined) underway.shift();
      queue.push(...underway.splice(0).reverse());
      // One that is stopped while it begins may never tell that it has ended: nobody waits for it.
      worker.unref();
      void worker.terminate();
      if (failure) reject(failure);
      else resolve(casualty);
    };
    const abort = () => settle(undefined);
    const feed = () => {
      while (underway.length < ORDERS_AHEAD) {
        const order = queue.pop();
        if (order === undefined) break;
        underway.push(order);
        worker.postMessage(order);
      }
      clearInterval(timer);
      const current = underway[0];
      if (current === undefined) return settle(undefined);
      const spent = beginClock();
      timer = setInterval(() => {
        if (!tookTooLong(spent(), seconds)) return;
        const { file } = current.submission;
        settle({
          order: current,
          refusal: { code: 'took-too-long', arguments: { file, seconds } },
        });
      }, MILLISECONDS_BETWEEN_LOOKS);
    };
    options.signal.addEventListener('abort', abort, { once: true });
    worker.on('message', ({ position, reading }: ReadAnswer) => {
      underway.shift();
      finishOne(position, unpack(reading));
      feed();
    });
    worker.on('error', (failure: Error & { code?: string }) => {
      const current = underway[0];
      if (current === undefined) return settle(undefined, failure);
      settle({ order: current, refusal: refusalForCrash(current.submission.file, failure) });
    });
    feed();
  });
}

/** A crash of our own while reading one file must not cost the other units their figures. */
function refusalForCrash(file: string, failure: Error & { code?: string }): Refusal {
  return failure.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { code: 'took-too-much-memory', arguments: { file } }
    : { code: 'reading-bug', arguments: { file, detail: failure.message } };
}
