import { checkMessages } from './checks/checkMessages';
import { draftMessages } from './draftMessages';
import { fileMessages } from './fileMessages';
import type { Language } from './message';
import { readingMessages } from './reading/readingMessages';

/** The closed catalogue of sentences about data, Vietnamese and English. */
export const MESSAGES = {
  ...fileMessages,
  ...readingMessages,
  ...checkMessages,
  ...draftMessages,
} as const;

type MessageCode = keyof typeof MESSAGES;

/** What each sentence needs to know. */
type MessageArguments = {
  [Code in MessageCode]: Parameters<(typeof MESSAGES)[Code]['vi']>[0];
};

/** A message with its arguments, before it is put into words. */
export type SpokenMessage = {
  [Code in MessageCode]: { readonly code: Code; readonly arguments: MessageArguments[Code] };
}[MessageCode];

/** The sentence in one language. */
export function sentenceOf(spoken: SpokenMessage, language: Language): string {
  const texts = MESSAGES[spoken.code] as { [L in Language]: (values: never) => string };
  return texts[language](spoken.arguments as never);
}
