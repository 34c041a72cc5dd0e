import type { AnswerMessage, OrderMessage, OrderName, Orders } from './orders';

/** The compiler in its thread, seen from the pane. */
export interface CompilerThread {
  ask<Name extends OrderName>(
    order: Name,
    asks: Orders[Name]['asks'],
  ): Promise<Orders[Name]['answers']>;
  /** Stops at once, whatever it is doing; questions without an answer are rejected as `Stopped`. */
  stop(): void;
}

/** The thread was stopped before it answered. */
export class Stopped extends Error {
  constructor() {
    super('the thread was stopped');
  }
}

/** Starts a thread. */
export function startCompilerThread(): CompilerThread {
  const worker = new Worker(
    /* webpackChunkName: "thread" */ new URL('./thread.ts', import.meta.url),
  );
  const waiting = new Map<number, Waiting>();
  let number = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<AnswerMessage>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('bug' in data) asked?.fail(new Error(data.bug));
    else asked?.answer(data.answer);
  });
  worker.addEventListener('error', ({ message }) => failAll(new Error(message)));

  return {
    ask: (order, asks) =>
      new Promise((resolve, reject) => {
        number += 1;
        // The thread answers each order with what `Orders` says of it.
        waiting.set(number, { answer: resolve as (answer: unknown) => void, fail: reject });
        const message = { number, order, asks } as OrderMessage;
        worker.postMessage(message);
      }),
    stop: () => {
      worker.terminate();
      failAll(new Stopped());
    },
  };

  function failAll(cause: Error): void {
    for (const { fail } of waiting.values()) fail(cause);
    waiting.clear();
  }
}

interface Waiting {
  readonly answer: (answer: unknown) => void;
  readonly fail: (cause: Error) => void;
}
