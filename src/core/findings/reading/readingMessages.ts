import { cellMessages } from './cellMessages';
import { replyMessages } from './replyMessages';
import { rowMessages } from './rowMessages';
import { senderMessages } from './senderMessages';
import { sheetMessages } from './sheetMessages';

/** Sentences of the findings made while a file is read. */
export const readingMessages = {
  ...senderMessages,
  ...rowMessages,
  ...cellMessages,
  ...sheetMessages,
  ...replyMessages,
} as const;
