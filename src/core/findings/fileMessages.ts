import { message } from './message';
import { refusalSentence, type Refusal } from './refusal';

/** A submitted file that could not be read at all: the refusal, as a finding about that file. */
export const fileMessages = {
  'unreadable-file/refused': message<{ refusal: Refusal }>({
    vi: ({ refusal }) => refusalSentence(refusal, 'vi'),
    en: ({ refusal }) => refusalSentence(refusal, 'en'),
  }),
} as const;
