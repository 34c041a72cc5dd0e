import standardCatalogue from '../../../assets/catalogue/indicators.csv';
import { carryOut } from './carryOut';
import { Compiler } from './compiler';
import type { AnswerMessage, OrderMessage } from './orders';

// The thread's own script: orders come in, answers go out, one after another. It can be stopped
// from outside at any moment, which is the only protection against a file that no limit foresaw.
const compiler = new Compiler(standardCatalogue);

let before = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<OrderMessage>) => {
  before = before.then(async () => postMessage(await answerTo(data)));
});

async function answerTo(message: OrderMessage): Promise<AnswerMessage> {
  try {
    return { number: message.number, answer: await carryOut(compiler, message) };
  } catch (cause) {
    return { number: message.number, bug: cause instanceof Error ? cause.message : String(cause) };
  }
}
