import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '#core/numbers/assert';
import type { FileReading } from '#core/submissions/reading';
import { readingContext } from '#core/submissions/readingContext';
import { checkSubmissionFile } from './checkSubmissionFile';
import { packer } from './packedReading';
import { readSubmissionFile } from './readSubmissionFile';
import type { ReadAnswer, ReadingTask, ReadOrder } from './readingOrders';
import type { SubmissionFile } from './submissionFiles';

// A thread that reads one file after another. It can be stopped from outside at any moment,
// which is the only protection against a file that no limit foresaw.
const port = parentPort;
assert(port !== null, 'the reading worker runs in a thread of its own');

// The thread was started by readingPool with exactly this.
const carryOut = readerFor(workerData as ReadingTask);
const pack = packer();

port.on('message', ({ position, submission }: ReadOrder) => {
  const answer: ReadAnswer = { position, reading: pack(carryOut(submission)) };
  port.postMessage(answer);
});

function readerFor({ book, kind }: ReadingTask): (submission: SubmissionFile) => FileReading {
  if (kind === 'check-by-itself') return (submission) => checkSubmissionFile(submission, book);
  const context = readingContext(book);
  return kind === 'check'
    ? (submission) => checkSubmissionFile(submission, book, context)
    : (submission) => readSubmissionFile(submission, context);
}
