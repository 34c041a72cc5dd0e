import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { divide, equals, isZero, multiply } from '#core/numbers/rational';
import { isShare } from './anchorChoice';
import { comparisonClauses } from './comparisonClauses';
import { withCoverage } from './coveragePhrase';
import { levelText } from './levelText';
import { withoutParts } from './missingParts';
import { saidLevel } from './saidLevel';
import type { MeasuredTotal, SentenceContext } from './sentenceContext';
import { levelVerb, statusVerb } from './statusVerb';
import { rateSubject, subjectOf, uncapitalised } from './subject';

/**
 * The sentence of a percentage. Where it is the ratio of two counts of the same things, both are
 * said: "… ước đạt gần 200.000 hộ/tổng số 310.000 hộ, đạt tỷ lệ 64,5%, …".
 */
export function rateSentence(context: SentenceContext): string {
  const { indicator, subject, total } = context;
  const rate = saidLevel(context);
  const clauses = `${comparisonClauses(context)}${withoutParts(context)}`;
  const sides = countedSides(context);
  if (sides) {
    const verb = statusVerb(total.status, 'đạt');
    const { part, whole, counted } = sides;
    return `${withCoverage(context, counted)} ${verb} ${part}/tổng số ${whole}, đạt tỷ lệ ${rate}${clauses}.`;
  }
  const verb = statusVerb(total.status, isShare(indicator) ? 'chiếm' : levelVerb(indicator));
  return `${withCoverage(context, subject)} ${verb} ${rate}${clauses}.`;
}

/** Numerator and denominator in words, when they are whole counts of the same things and make this very rate. */
function countedSides(
  context: SentenceContext,
): { readonly part: string; readonly whole: string; readonly counted: string } | undefined {
  const { indicator, value, find } = context;
  const { aggregation } = indicator;
  if (aggregation.form !== 'ratio_of_sums' || isShare(indicator)) return undefined;
  const part = find(aggregation.numerator);
  const whole = find(aggregation.denominator);
  if (!part || !whole || !countsSameThings(part, whole)) return undefined;
  const [above, below] = [part.total.value, whole.total.value];
  if (above === undefined || below === undefined || isZero(below)) return undefined;
  const isThisRate = equals(multiply(divide(above, below), aggregation.factor), value);
  if (!isThisRate) return undefined;
  return {
    part: levelText(part.indicator, above),
    whole: levelText(whole.indicator, below),
    counted: countedSubject(context, part.indicator),
  };
}

/**
 * What the rate is the rate of, as long as that is the thing that is counted: "Hộ gia đình có …" is so many
 * households, but "Số hóa hồ sơ …" is no dossier. There the numerator is named.
 */
function countedSubject({ subject, book }: SentenceContext, part: Indicator): string {
  const ofRate = rateSubject(subject);
  if (uncapitalised(ofRate).startsWith(`${part.unit} `)) return ofRate;
  const position = book.indicators.findIndex(({ code }) => code === part.code);
  return subjectOf(part, book.indicators.slice(0, Math.max(0, position)));
}

function countsSameThings(part: MeasuredTotal, whole: MeasuredTotal): boolean {
  return (
    part.indicator.unit === whole.indicator.unit &&
    [part, whole].every(({ indicator }) => isAmount(indicator))
  );
}
