import type { Finding } from './finding';
import type { SentDifference } from './sentDifference';

/** A sending that another of the same unit has replaced, as a finding tells it. */
export interface ReplacedSending {
  readonly unit: string;
  /** Files. */
  readonly earlier: string;
  readonly counted: string;
  readonly differences: readonly SentDifference[];
}

/** The sendings that a finding says do not count. */
export function replacedSendings({ unit, message }: Finding): readonly ReplacedSending[] {
  if (message.code === 'duplicate-submission/table') {
    const { replaced, counted } = message.arguments;
    return replaced.map((one) => ({ ...one, counted }));
  }
  if (message.code !== 'duplicate-submission') return [];
  const { earlier, counted, differences } = message.arguments;
  return [{ unit, earlier, counted, differences }];
}
