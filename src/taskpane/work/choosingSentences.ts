import type { SentenceChoice } from '#core/catalogue/sentenceChoice';
import type { Bench } from './bench';

/** Shows the report's sentences as the last compilation has them. */
export async function listSentences({ compiler, send }: Bench): Promise<void> {
  send({ type: 'sentences-asked' });
  send({ type: 'sentences-listed', list: await compiler.ask('sentences', {}) });
}

/** Takes a choice about a sentence; it is kept when the sheets are written. */
export async function chooseSentence(
  { compiler, send }: Bench,
  choice: SentenceChoice,
): Promise<void> {
  send({ type: 'sentence-chosen', list: await compiler.ask('chooseSentence', { choice }) });
}
