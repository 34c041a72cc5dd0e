import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import { checkDenominators } from './denominators/denominatorMismatch';
import { checkMixedCurrencies } from './denominators/mixedCurrencies';
import type { ExaminedYear, UnitAnswers } from './examinedYear';
import type { LastYear } from './growth/lastYear';
import { checkSameAsPlan } from './growth/sameAsPrior';
import { checkVolumeAndValue } from './growth/volumeValueDivergence';
import type { Misplaced } from './misplaced/misplacedFigures';
import { checkPriorsAgainstPublished } from './priorDiffersFromPublished';
import { checkPriorsOfMerged } from './priorOfMergedUnit';
import { checkPriorOfPredecessor } from './priorOfPredecessor';
import { checkListCount } from './remarks/listCountDiffers';
import {
  checkArithmeticOfLastYear,
  checkArithmeticWithinUnit,
  type Arithmetic,
} from './totals/arithmetic';
import { checkBalance, type Balance } from './totals/writtenBalance';

/** What the answers of every unit are held to, worked out once for all of them. */
export interface SharedByUnits {
  readonly arithmetic: Arithmetic;
  readonly balances: readonly Balance[];
  readonly rates: readonly Indicator[];
}

/** What does not fit together within the answers of one unit. */
export function findWarningsWithinUnit(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  misplaced: Misplaced | undefined,
  { arithmetic, balances, rates }: SharedByUnits,
): readonly Finding[] {
  const ofPriors = priorsOf(examined, lastYear, answered, misplaced);
  const ofDenominators = checkDenominators(examined, lastYear, answered, rates);
  return [
    ...(misplaced?.findings ?? []),
    ...checkArithmeticWithinUnit(examined, lastYear, answered, arithmetic).filter(
      (finding) => !isExplainedBy(ofDenominators, finding),
    ),
    ...balances.flatMap((balance) => checkBalance(examined, answered, balance) ?? []),
    ...ofPriors,
    ...present(checkPriorOfPredecessor(examined, answered)),
    ...checkArithmeticOfLastYear(examined, lastYear, answered, arithmetic, ofPriors),
    ...ofDenominators,
    ...checkMixedCurrencies(examined, answered),
    ...volumesAndLists(examined, lastYear, answered, misplaced?.rows ?? NONE),
    ...present(checkSameAsPlan(examined, answered)),
  ];
}

function present(finding: Finding | undefined): readonly Finding[] {
  return finding ? [finding] : [];
}

/** The column of last year, where it is not this year's that stands in it. */
function priorsOf(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  misplaced: Misplaced | undefined,
): readonly Finding[] {
  if (misplaced?.isSwapped) return [];
  return [
    ...checkPriorsAgainstPublished(examined, lastYear, answered).filter(
      ({ indicator }) => misplaced?.exchanged.has(indicator) !== true,
    ),
    ...checkPriorsOfMerged(examined, lastYear, answered),
  ];
}

/** A rate that differs from its own two numbers, of which is said already which denominator it has. */
function isExplainedBy(
  ofDenominators: readonly Finding[],
  { indicator, message: { code } }: Finding,
): boolean {
  return (
    code === 'parts-differ-from-total/ratio' &&
    ofDenominators.some(
      (one) => one.indicator === indicator && WRONG_DENOMINATOR.has(one.message.code),
    )
  );
}

const WRONG_DENOMINATOR: ReadonlySet<string> = new Set<Finding['message']['code']>([
  'denominator-mismatch/last-year',
  'denominator-mismatch/province',
]);

const NONE: ReadonlySet<string> = new Set();

function volumesAndLists(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  misplaced: ReadonlySet<string>,
): readonly Finding[] {
  return [...examined.indicators.values()].flatMap((indicator) => [
    ...present(checkVolumeAndValue(examined, lastYear, answered, indicator, misplaced)),
    ...present(checkListCount(examined, answered, indicator)),
  ]);
}
