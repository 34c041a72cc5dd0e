import type { CollectedYear } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import { findAnswerWarnings } from './answerWarnings';
import { checkBreakdowns } from './totals/breakdowns';
import { examineYear } from './examinedYear';
import { lookUpLastYear } from './growth/lastYear';
import { findImpossiblePriors, withoutImpossiblePriors } from './impossiblePriors';
import { findMisplaced } from './misplaced/misplacedFigures';
import { checkWholeNumbers } from './notWholeNumber';
import { explainedByShift } from './misplaced/shiftedRows';
import { findValueErrors } from './valueErrors';

/**
 * What is wrong within the answers of each unit: first the errors, value by value, then the
 * warnings, which leave out values that an error already keeps from the totals.
 */
export function checkAnswers(collected: CollectedYear): readonly Finding[] {
  const ofPriors = findImpossiblePriors(collected);
  const examined = examineYear(withoutImpossiblePriors(collected, ofPriors));
  const lastYear = lookUpLastYear(examined);
  const { errors, suspects } = findValueErrors(examined, lastYear);
  const misplaced = findMisplaced(examined, lastYear);
  return [
    ...ofPriors,
    ...errors.map((error) => {
      const shifts = misplaced.get(error.unit)?.shifts ?? [];
      return shifts.reduce(explainedByShift, error);
    }),
    ...findAnswerWarnings(examined, lastYear, suspects, misplaced),
    ...checkWholeNumbers(examined, lastYear, suspects),
    ...checkBreakdowns(examined, suspects),
  ];
}
