import type { IndicatorTotal } from '#core/figures/compilation';
import type { RuleSlug } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { compare, multiply, rational, signOf, subtract, ZERO } from '#core/numbers/rational';
import { givenExplanation } from '../givenExplanation';
import type { ReportContext } from '../reportContext';

/**
 * Why the province's figure moved, in the words of the one unit that makes at least half of the change:
 * "Viễn thông A: cắt thuê bao ảo". Undefined where no unit does, or it has not said why.
 */
export function provinceExplanation(
  { compilation, unit }: Pick<ReportContext, 'compilation' | 'unit'>,
  total: IndicatorTotal,
  rules: readonly RuleSlug[],
): string | undefined {
  const { indicator } = total;
  const code = unitBehind(total);
  if (code === undefined) return undefined;
  const given = givenExplanation(compilation, { unit: code, indicator }, rules);
  return given && `${unit(code)?.name ?? code}: ${given}`;
}

function unitBehind({ byUnit, change }: IndicatorTotal): string | undefined {
  if (!change || signOf(change) === 0) return undefined;
  // Of several that each make half and more, others going the other way, the one that moved most.
  const [most] = byUnit
    .map(({ unit, figure, prior }) => {
      const moved = subtract(numberOf(figure) ?? ZERO, numberOf(prior) ?? ZERO);
      return { unit, moved: signOf(change) > 0 ? moved : subtract(ZERO, moved) };
    })
    .sort((one, other) => compare(other.moved, one.moved));
  const size = signOf(change) > 0 ? change : subtract(ZERO, change);
  return most && compare(multiply(most.moved, rational(2)), size) >= 0 ? most.unit : undefined;
}
