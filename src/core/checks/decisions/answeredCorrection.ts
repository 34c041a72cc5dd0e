import { isCounted } from '#core/catalogue/indicator';
import { groupedBy } from '#core/catalogue/groupedBy';
import type { CollectedYear } from '#core/collection/collectedYear';
import { putsRightAStatement } from '#core/collection/decidedAnswer';
import { subjectOf } from '#core/collection/decision';
import type { Finding } from '#core/findings/finding';
import type { CorrectionFault } from '#core/findings/reading/replyMessages';
import { toDecimalText } from '#core/numbers/decimalText';
import { reported } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import { ERRORS_OF_READING, type UnitReply } from '#core/submissions/reading';
import { examineYear } from '../examinedYear';
import { lookUpLastYear } from '../growth/lastYear';
import { changeQuotient, slipOf } from '../slips/unitSlip';
import { valueErrorIn } from '../valueErrors';

/** A value that somebody sets in the place of a submitted one. */
export type AnsweredValue = Pick<
  UnitReply,
  'rule' | 'unit' | 'indicator' | 'year' | 'value' | 'source'
>;

/**
 * What speaks against the value that a unit writes on a reply sheet; undefined where nothing does.
 * It is held to the rules for one submitted value. Where last year's figure is not known, the value
 * that the unit sent takes its place, unless that one is what was questioned as slipped or unread.
 */
export function correctionFaults(
  collected: CollectedYear,
  findings: readonly Finding[],
): (answered: AnsweredValue) => CorrectionFault | undefined {
  const isOfStatement = putRightAmong(findings);
  const examined = examineYear(collected);
  const lastYear = lookUpLastYear(examined);
  const errorIn = valueErrorIn(examined, lastYear);
  return (answered) => {
    if (isOfStatement(answered)) return 'stated-change';
    const { rule, unit, indicator: code, year, value, source } = answered;
    const indicator = examined.indicators.get(code);
    if (indicator === undefined || value === undefined) return undefined;
    const sent = collected.answers.get(unit)?.get(code)?.current;
    const error = errorIn(indicator, {
      unit,
      indicator: code,
      year,
      role: 'current',
      status: 'E',
      figure: reported(value),
      measure: indicator.unit,
      source,
      raw: toDecimalText(value),
      precision: '0',
    });
    if (error?.rule === 'negative-value' || error?.rule === 'rate-out-of-range') return error.rule;
    if (isCounted(indicator) && value.denominator !== 1n) return 'not-whole-number';
    if (error) return 'unit-slip';
    if (indicator.nature !== 'stock' && indicator.nature !== 'flow') return undefined;
    const isComparable =
      lastYear.of(unit, indicator) === undefined &&
      rule !== 'unit-slip' &&
      !ERRORS_OF_READING.has(rule) &&
      sent?.figure.state === 'value';
    return isComparable && isSlipped(value, sent.figure.value) ? 'unit-slip' : undefined;
  };
}

function isSlipped(value: Rational, sent: Rational): boolean {
  const quotient = changeQuotient(value, sent);
  return quotient !== undefined && slipOf(quotient) !== undefined;
}

/** Whether a value is what one of these findings says that a stated growth should be, and no figure. */
function putRightAmong(
  findings: readonly Finding[],
): (answered: Omit<AnsweredValue, 'source'>) => boolean {
  const bySubject = groupedBy(findings, subjectOf);
  return (answered) =>
    (bySubject.get(subjectOf(answered)) ?? []).some((finding) =>
      putsRightAStatement(finding, { decision: 'correct', value: answered.value }),
    );
}
