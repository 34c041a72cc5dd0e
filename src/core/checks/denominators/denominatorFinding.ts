import type { Finding } from '#core/findings/finding';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import type { Implied } from './impliedDenominator';
import { joinedSource, raise } from '../raise';

type MismatchMessage = Extract<
  Parameters<typeof raise>[1]['message'],
  { code: `denominator-mismatch${string}` }
>;

/** The finding about a rate, at its cell and those that its denominator is told from. */
export function mismatch(
  { year }: ExaminedYear,
  { unit }: UnitAnswers,
  { indicator, rate, numerator }: Pick<Implied, 'indicator' | 'rate' | 'numerator'>,
  further: readonly Observation[],
  message: MismatchMessage,
  proposal?: string,
): Finding {
  const source = joinedSource(
    rate.observation.source,
    [...numerator, ...further].map((observation) => observation.source),
  );
  return raise('denominator-mismatch', {
    unit: unit.code,
    indicator: indicator.code,
    year,
    source,
    message: {
      ...message,
      arguments: { ...message.arguments, cell: source.cell },
    } as MismatchMessage,
    ...(proposal === undefined ? {} : { proposal }),
  });
}
