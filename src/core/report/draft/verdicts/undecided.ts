import { compare, rational, ZERO } from '#core/numbers/rational';
import type { Claim } from '../claim';
import { rightWording } from '../proposal';
import type { Reading } from '../reading';
import type { Verdict } from '../verdict';
import { notFoundPlace, placed } from './placeOfVerdict';

/** The book has nothing to hold it against. */
export function notFound({ number }: Claim, line: number): Verdict {
  const { text } = number;
  return {
    line,
    text,
    indicator: '',
    unit: '',
    year: undefined,
    verdict: 'not-found',
    stated: number.readings[0]?.value ?? ZERO,
    expected: undefined,
    message: { code: 'draft/not-found', arguments: { text } },
    proposal: '',
  };
}

export function twoReadings({ number }: Claim, line: number, { printed }: Reading): Verdict {
  const { text } = number;
  return {
    ...notFoundPlace(line, text),
    verdict: 'ambiguous',
    stated: printed.value,
    expected: undefined,
    message: { code: 'draft/two-readings', arguments: { text } },
    proposal: '',
  };
}

/** "tăng hơn 50 lần": once more or less is no difference there. */
export function isManyTimes({ number: { hedge, readings } }: Claim): boolean {
  const [printed] = readings;
  return hedge !== undefined && printed !== undefined && compare(printed.value, MANY) >= 0;
}

const MANY = rational(10);

/** "tăng 3 lần": only the wording can be mended. */
export function risenTimes(claim: Claim, line: number, reading: Reading | undefined): Verdict {
  const { text, readings } = claim.number;
  const proposal = reading ? rightWording(reading.statement, 1) : '';
  const place = reading ? placed(line, text, reading.statement) : notFoundPlace(line, text);
  return {
    ...place,
    verdict: 'ambiguous',
    stated: readings[0]?.value ?? ZERO,
    expected: reading?.statement.exact,
    message: { code: 'draft/risen-times', arguments: { text, proposal } },
    proposal,
  };
}
