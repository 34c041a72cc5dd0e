import { boundaryRowMessages } from './boundaryRowMessages';
import { decisionMessages } from './decisionMessages';
import { denominatorMessages } from './denominatorMessages';
import { growthMessages } from './growthMessages';
import { outlierMessages } from './outlierMessages';
import { rateMovedMessages } from './rateMovedMessages';
import { lastYearMessages } from './lastYearMessages';
import { misplacedMessages } from './misplacedMessages';
import { partMessages } from './partMessages';
import { ratioMessages } from './ratioMessages';
import { remarkMessages } from './remarkMessages';
import { sourceMessages } from './sourceMessages';
import { statedMessages } from './statedMessages';
import { submissionMessages } from './submissionMessages';
import { sumMessages } from './sumMessages';
import { valueMessages } from './valueMessages';

/** Sentences of the findings made by the checks, by what they look at. */
export const checkMessages = {
  ...valueMessages,
  ...statedMessages,
  ...sumMessages,
  ...ratioMessages,
  ...partMessages,
  ...remarkMessages,
  ...misplacedMessages,
  ...lastYearMessages,
  ...boundaryRowMessages,
  ...growthMessages,
  ...outlierMessages,
  ...rateMovedMessages,
  ...denominatorMessages,
  ...sourceMessages,
  ...submissionMessages,
  ...decisionMessages,
} as const;
