import { keyOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import type { Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { checkCopies, type Copy } from './copies/copiedSubmission';
import { checkSharedDenominators } from './denominators/sharedDenominators';
import { checkDoubleCounts } from './doubleCount';
import type { ExaminedYear, UnitAnswers } from './examinedYear';
import { checkFinalTooEarly } from './finalTooEarly';
import { checkGrowths } from './growth/growthReviewed';
import type { LastYear } from './growth/lastYear';
import { checkSameAsPrior } from './growth/sameAsPrior';
import type { Misplaced } from './misplaced/misplacedFigures';
import { checkRates } from './slips/rateMoved';
import { checkStatements } from './stated/statements';
import { checkTooRound } from './tooRound';
import { arithmeticOf } from './totals/arithmetic';
import { writtenBalances } from './totals/writtenBalance';
import { findWarningsWithinUnit, type SharedByUnits } from './warningsWithinUnit';

/** What does not fit together within the answers of each unit, and then beside those of the others. */
export function findAnswerWarnings(
  examined: ExaminedYear,
  lastYear: LastYear,
  suspects: ReadonlySet<Observation>,
  misplaced: ReadonlyMap<string, Misplaced>,
): readonly Finding[] {
  const answered = [...examined.collected.answers].flatMap(([code, answers]) => {
    const unit = examined.units.get(code);
    return unit ? [{ unit, answers, suspects }] : [];
  });
  const shared = sharedByUnits(examined);
  return [
    ...answered.flatMap((one) =>
      findWarningsWithinUnit(examined, lastYear, one, misplaced.get(one.unit.code), shared),
    ),
    ...checkStatements(examined, answered, lastYear, shared.arithmetic.pairs),
    ...checkWholeForms(examined, lastYear, answered, misplaced),
    ...checkCopiesAndGrowths(examined, lastYear, suspects, misplaced),
    ...checkDoubleCounts(examined),
    ...checkSharedDenominators(examined, answered, shared.rates),
  ];
}

function sharedByUnits(examined: ExaminedYear): SharedByUnits {
  const arithmetic = arithmeticOf(examined);
  const rates = arithmetic.sumsAndRatios.filter(
    ({ aggregation: { form } }) => form === 'ratio_of_sums',
  );
  return { arithmetic, balances: writtenBalances(examined), rates };
}

/** What a form shows as a whole: last year's figures again, round ones, final ones too early. */
function checkWholeForms(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: readonly UnitAnswers[],
  misplaced: ReadonlyMap<string, Misplaced>,
): readonly Finding[] {
  const { counted } = examined.collected;
  const notSwapped = answered.filter(({ unit }) => misplaced.get(unit.code)?.isSwapped !== true);
  const byUnit = new Map(notSwapped.map((one) => [one.unit.code, one]));
  return [
    ...counted.flatMap((submission) => {
      const sender = byUnit.get(submission.unit);
      const known = sender && knownOfLastYear(examined, lastYear, sender);
      const exchanged = misplaced.get(submission.unit)?.exchanged ?? NONE;
      return (known && checkSameAsPrior(examined, sender, submission, known, exchanged)) ?? [];
    }),
    ...counted.flatMap((submission) => checkTooRound(examined, submission) ?? []),
    ...counted.flatMap((submission) => checkFinalTooEarly(submission, examined.year) ?? []),
  ];
}

const NONE: ReadonlySet<string> = new Set();

/** Published for the unit, or what the units had together that it was made of. */
function knownOfLastYear(
  { indicators }: ExaminedYear,
  lastYear: LastYear,
  { unit }: UnitAnswers,
): (code: string) => Rational | undefined {
  return (code) => {
    const indicator = indicators.get(code);
    return indicator && lastYear.of(unit.code, indicator);
  };
}

/** Forms of others, and growths; the growth of a figure that is another's, or another row's, says nothing. */
function checkCopiesAndGrowths(
  examined: ExaminedYear,
  lastYear: LastYear,
  suspects: ReadonlySet<Observation>,
  misplaced: ReadonlyMap<string, Misplaced>,
): readonly Finding[] {
  const copies = checkCopies(examined, lastYear);
  const isOfOthers = figuresOfOthers(copies);
  const growths = [
    ...checkGrowths(examined, lastYear, suspects),
    ...checkRates(examined, lastYear, suspects),
  ];
  return [
    ...copies.map(({ finding }) => finding),
    ...growths.filter(
      (finding) =>
        !isOfOthers(finding) && misplaced.get(finding.unit)?.rows.has(finding.indicator) !== true,
    ),
  ];
}

/** Whether a finding is about a copied form or figure, whose growth is another unit's. */
function figuresOfOthers(copies: readonly Copy[]): (finding: Finding) => boolean {
  const whole = copies.filter(({ likeness }) => likeness === 'whole');
  const units = new Set(whole.map(({ finding }) => finding.unit));
  const copied = new Set(
    copies.flatMap(({ observations }) => observations.map((one) => keyOf(one.unit, one.indicator))),
  );
  return ({ unit, indicator }) => units.has(unit) || copied.has(keyOf(unit, indicator));
}
