import assert from 'node:assert/strict';
import type { FileReading } from '#core/submissions/reading';
import { Stopped, type CompilerThread } from '#taskpane/thread/compilerThread';
import { readInThreads } from '#taskpane/thread/readInThreads';
import { syntheticBook } from '../../core/book/syntheticYear';

const BOOK = syntheticBook();

describe('reading files in threads', () => {
  it('leaves the pane free while a file is read: progress is told, and stopping is heard', async () => {
    const threads = new Threads();
    const stopping = new AbortController();
    const told: string[] = [];
    const reading = readInThreads(files('a.xlsx', 'b.xlsx', 'c.xlsx'), BOOK, {
      startThread: () => threads.start(),
      lanes: 1,
      signal: stopping.signal,
      onOpened: (file) => told.push(`opened ${file}`),
      onRead: () => told.push('read'),
    });
    await threads.asked('a.xlsx');
    threads.answer('a.xlsx');
    await threads.asked('b.xlsx');
    assert.deepEqual(told, ['opened a.xlsx', 'read', 'opened b.xlsx']);
    stopping.abort();
    assert.equal(await reading, 'stopped');
    assert.deepEqual(told, ['opened a.xlsx', 'read', 'opened b.xlsx']);
    assert.equal(threads.running, 0);
  });

  it('reads as many at a time as there are lanes, and answers in the order of the files', async () => {
    const threads = new Threads();
    const reading = readInThreads(files('a.xlsx', 'b.xlsx', 'c.xlsx'), BOOK, {
      startThread: () => threads.start(),
      lanes: 2,
      signal: new AbortController().signal,
      onOpened: () => undefined,
      onRead: () => undefined,
    });
    await threads.asked('b.xlsx');
    threads.answer('b.xlsx');
    await threads.asked('c.xlsx');
    threads.answer('c.xlsx');
    threads.answer('a.xlsx');
    const read = await reading;
    assert.ok(read !== 'stopped');
    assert.deepEqual(
      read.map(({ file }) => file),
      ['a.xlsx', 'b.xlsx', 'c.xlsx'],
    );
  });

  it('loses a thread to a file that never ends, not the run', async () => {
    const threads = new Threads();
    const reading = readInThreads(files('endless.xlsx', 'b.xlsx'), BOOK, {
      startThread: () => threads.start(),
      lanes: 1,
      signal: new AbortController().signal,
      onOpened: () => undefined,
      onRead: () => undefined,
      secondsAFile: 0,
    });
    await threads.asked('endless.xlsx');
    const read = await reading;
    assert.ok(read !== 'stopped');
    assert.deepEqual(
      read.map(({ file, findings }) => [file, findings[0]?.rule]),
      [
        ['endless.xlsx', 'unreadable-file'],
        ['b.xlsx', 'unreadable-file'],
      ],
    );
    assert.equal(threads.started, 2);
    assert.equal(threads.running, 0);
  });
});

function files(...names: readonly string[]) {
  return names.map((file) => ({ file, bytes: () => Promise.resolve(new Uint8Array()) }));
}

/** Threads that answer when the test says so. */
class Threads {
  started = 0;
  running = 0;
  private readonly waiting = new Map<string, () => void>();
  private readonly listeners = new Map<string, () => void>();

  start(): CompilerThread {
    this.started += 1;
    this.running += 1;
    let isRunning = true;
    const open = new Set<(cause: Error) => void>();
    return {
      ask: (order, asks) => {
        if (order !== 'readFile') return Promise.resolve(undefined as never);
        const { file } = asks as { readonly file: string };
        return new Promise((resolve, reject) => {
          open.add(reject);
          const reading: FileReading = { file, submissions: [], findings: [] };
          this.waiting.set(file, () => resolve(reading as never));
          this.listeners.get(file)?.();
        });
      },
      stop: () => {
        if (isRunning) this.running -= 1;
        isRunning = false;
        for (const reject of open) reject(new Stopped());
        open.clear();
      },
    };
  }

  /** When a thread has begun on the file. */
  asked(file: string): Promise<void> {
    if (this.waiting.has(file)) return Promise.resolve();
    return new Promise((resolve) => this.listeners.set(file, resolve));
  }

  answer(file: string): void {
    this.waiting.get(file)?.();
  }
}
