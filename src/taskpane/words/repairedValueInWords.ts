import type { Finding, RepairedValue } from '#core/findings/finding';
import type { Language } from '#core/findings/message';
import { plainNumberInWords } from '#core/findings/proposalInWords';
import type { PaneWords } from './paneWords';

/** What one press would do to one figure, as it stands above the button: into what it is mended, or why it is left out. */
export function repairedValueInWords(
  { message, repair, unit: owner }: Finding,
  { unit, submitted, value }: RepairedValue,
  words: PaneWords['decide'],
  language: Language,
): string {
  const written = plainNumberInWords(submitted, language);
  if (value !== '') return words.values(written, plainNumberInWords(value, language));
  if (message.code === 'double-count' || message.code === 'double-count/included') {
    const { unit: own, other } = message.arguments;
    return words.countedTwice(unit === owner ? own : other, written);
  }
  return repair?.kind === 'copied-column' ? words.copied(written) : words.leftOut(written);
}
