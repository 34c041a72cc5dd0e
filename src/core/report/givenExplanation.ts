import { standing } from '#core/collection/decision';
import type { Compilation } from '#core/figures/compilation';
import type { RuleSlug } from '#core/findings/finding';

/** A figure of a unit, or ('') of the whole province. */
interface AboutFigure {
  readonly unit: string;
  readonly indicator: string;
}

/**
 * Why a figure is as it is: in the words of the unit, else the reason for which the department let
 * stand what these rules had asked about; undefined where nobody has said anything.
 */
export function givenExplanation(
  compilation: Compilation,
  figure: AboutFigure,
  rules: readonly RuleSlug[],
): string | undefined {
  const own = compilation.explanations.find((one) => isSame(one, figure));
  return own?.text ?? acceptedReason(compilation, figure, rules);
}

/** The reason for which the department let stand what one of the rules had asked about. */
export function acceptedReason(
  { decisions }: Compilation,
  figure: AboutFigure,
  rules: readonly RuleSlug[],
): string | undefined {
  const accepted = standing(decisions)
    .filter(({ decision, reason }) => decision === 'accept' && reason !== '')
    .find((one) => rules.includes(one.rule) && isSame(one, figure));
  return accepted && `Sở chấp nhận: ${accepted.reason}`;
}

function isSame(left: AboutFigure, right: AboutFigure): boolean {
  return left.unit === right.unit && left.indicator === right.indicator;
}
