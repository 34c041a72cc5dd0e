import type { Finding } from '#core/findings/finding';
import { replacedSendings } from '#core/findings/replacedSendings';
import type { SentAnswer } from '#core/findings/sentDifference';
import { fromDecimalText } from '#core/numbers/decimalText';
import { equals, ZERO, type Rational } from '#core/numbers/rational';

/** Whether a finding holds one sending of a unit against another of the same unit. */
export function isOfSendings(finding: Finding): boolean {
  return replacedSendings(finding).length > 0;
}

/**
 * What a unit said of a figure in sendings that do not count, one of which may be the right one. Of
 * a figure that people have decided since nothing: it stands whichever sending is right.
 */
export function saidElsewhere(
  findings: readonly Finding[],
  { unit, indicator }: { readonly unit: string; readonly indicator: string },
  value: Rational | undefined,
): readonly Rational[] {
  return findings
    .flatMap(replacedSendings)
    .filter((sending) => sending.unit === unit)
    .flatMap(({ differences }) => differences)
    .filter(({ code, counted }) => code === indicator && isSame(numberSaid(counted), value))
    .flatMap(({ earlier }) => numberSaid(earlier) ?? []);
}

function numberSaid({ state, value }: SentAnswer): Rational | undefined {
  if (state === 'none') return ZERO;
  return state === 'value' ? fromDecimalText(value) : undefined;
}

function isSame(left: Rational | undefined, right: Rational | undefined): boolean {
  return left && right ? equals(left, right) : left === right;
}
