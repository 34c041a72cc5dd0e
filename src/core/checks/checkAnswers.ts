import type { CollectedYear } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import { findAnswerWarnings } from './answerWarnings';
import { checkBreakdowns } from './breakdowns';
import { examineYear } from './examinedYear';
import { lookUpLastYear } from './lastYear';
import { checkWholeNumbers } from './notWholeNumber';
import { findValueErrors } from './valueErrors';

/**
 * What is wrong within the answers of each unit: first the errors, value by value, then the
 * warnings, which leave out values that an error already keeps from the totals.
 */
export function checkAnswers(collected: CollectedYear): readonly Finding[] {
  const examined = examineYear(collected);
  const lastYear = lookUpLastYear(examined);
  const { errors, suspects } = findValueErrors(examined, lastYear);
  return [
    ...errors,
    ...findAnswerWarnings(examined, lastYear, suspects),
    ...checkWholeNumbers(examined),
    ...checkBreakdowns(examined, suspects),
  ];
}
