import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '#core/numbers/assert';
import { readingContext } from '#core/submissions/readingContext';
import { readSubmissionFile } from './readSubmissionFile';
import type { ReadAnswer, ReadOrder, WorkerStart } from './readingOrders';

// A thread that reads one file after another. It can be stopped from outside at any moment,
// which is the only protection against a file that no limit foresaw.
const port = parentPort;
assert(port !== null, 'the reading worker runs in a thread of its own');

// The thread was started by readingPool with exactly this.
const { book } = workerData as WorkerStart;
const context = readingContext(book);

port.on('message', ({ position, submission }: ReadOrder) => {
  const answer: ReadAnswer = { position, reading: readSubmissionFile(submission, context) };
  port.postMessage(answer);
});
