import { carryOut } from '#taskpane/thread/carryOut';
import { Compiler } from '#taskpane/thread/compiler';
import { Stopped, type CompilerThread } from '#taskpane/thread/compilerThread';
import type { OrderMessage } from '#taskpane/thread/orders';
import { CATALOGUE } from './openedCompiler';

/** The compiler without a thread; what goes in and out is copied, as a thread's messages are. */
export function threadHere(): CompilerThread {
  const compiler = new Compiler(CATALOGUE);
  let isStopped = false;
  return {
    ask: async (order, asks) => {
      const message = { number: 0, order, asks: structuredClone(asks) } as OrderMessage;
      const answer: unknown = structuredClone(await carryOut(compiler, message));
      if (isStopped) throw new Stopped();
      return answer as never;
    },
    stop: () => {
      isStopped = true;
    },
  };
}
