import type { Aggregation, Indicator } from '#core/catalogue/indicator';
import { NO_ANSWER, type Answer } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { checkCopies } from './copiedSubmission';
import { checkDenominators } from './denominators/denominatorMismatch';
import { checkMixedCurrencies } from './denominators/mixedCurrencies';
import { checkDoubleCounts } from './doubleCount';
import type { ExaminedYear, UnitAnswers } from './examinedYear';
import { checkGrowths } from './growth/growthReviewed';
import type { LastYear } from './growth/lastYear';
import { checkPartWithinUnit } from './totals/partExceedsWhole';
import { partsAndWholes, type PartAndWhole } from './totals/partsAndWholes';
import { checkParts } from './totals/partsDifferFromTotal';
import { checkListCount } from './remarks/listCountDiffers';
import type { Misplaced } from './misplaced/misplacedFigures';
import { checkPriorsOfMerged } from './priorOfMergedUnit';
import { checkPriorOfPredecessor } from './priorOfPredecessor';
import { checkPriorAgainstPublished } from './priorDiffersFromPublished';
import { checkFinalTooEarly } from './finalTooEarly';
import { checkRates } from './slips/rateMoved';
import { checkSameAsPlan, checkSameAsPrior } from './growth/sameAsPrior';
import { checkSharedDenominators } from './denominators/sharedDenominators';
import { checkStatements } from './stated/statements';
import { checkRatio } from './stated/statedRatio';
import { checkTooRound } from './tooRound';
import { checkVolumeAndValue } from './growth/volumeValueDivergence';
import { checkBalance, writtenBalances } from './totals/writtenBalance';

/** What does not fit together within the answers of each unit. */
export function findAnswerWarnings(
  examined: ExaminedYear,
  lastYear: LastYear,
  suspects: ReadonlySet<Observation>,
  misplaced: ReadonlyMap<string, Misplaced>,
): readonly Finding[] {
  const { collected, indicators, units } = examined;
  const derived = derivedAmong(indicators);
  const rates = derived.filter(({ aggregation: { form } }) => form === 'ratio_of_sums');
  const pairs = partsAndWholes(examined);
  const computed = new Set(
    derived.flatMap(({ code, aggregation }) => [code, ...partsOf(aggregation)]),
  );
  const balances = writtenBalances(examined);
  const findings: Finding[] = [];
  const all: UnitAnswers[] = [];
  for (const [code, answers] of collected.answers) {
    const unit = units.get(code);
    if (!unit) continue;
    const answered: UnitAnswers = { unit, answers, suspects };
    all.push(answered);
    const moved = misplaced.get(code);
    const ofPriors = moved?.isSwapped
      ? []
      : [
          ...priorsOf(examined, answered, lastYear).filter(
            ({ indicator }) => moved?.exchanged.has(indicator) !== true,
          ),
          ...checkPriorsOfMerged(examined, lastYear, answered),
        ];
    const ofDenominators = checkDenominators(examined, lastYear, answered, rates);
    findings.push(
      ...(moved?.findings ?? []),
      ...arithmeticOf(examined, lastYear, answered, derived, pairs).filter(
        (finding) => !isExplainedBy(ofDenominators, finding),
      ),
      ...balances.flatMap((balance) => checkBalance(examined, answered, balance) ?? []),
      ...ofPriors,
      ...[checkPriorOfPredecessor(examined, answered)].flatMap((finding) => finding ?? []),
      ...sumsAndRatios(examined, lastYear, asOfLastYear(answered, computed, ofPriors), derived),
      ...ofDenominators,
      ...checkMixedCurrencies(examined, answered),
      ...volumesAndLists(examined, lastYear, answered),
      ...[checkSameAsPlan(examined, answered)].flatMap((finding) => finding ?? []),
    );
  }
  const copies = checkCopies(examined, lastYear);
  const ofOthers = figuresOfOthers(copies);
  return [
    ...findings,
    ...checkStatements(examined, all, lastYear, pairs),
    ...copiedForms(examined, lastYear, suspects).filter(
      ({ unit }) => misplaced.get(unit)?.isSwapped !== true,
    ),
    ...collected.counted.flatMap((submission) => checkTooRound(examined, submission) ?? []),
    ...collected.counted.flatMap((one) => checkFinalTooEarly(one, examined.year) ?? []),
    ...copies,
    ...[
      ...checkGrowths(examined, lastYear, suspects),
      ...checkRates(examined, lastYear, suspects),
    ].filter(
      (finding) =>
        !ofOthers(finding) && misplaced.get(finding.unit)?.rows.has(finding.indicator) !== true,
    ),
    ...checkDoubleCounts(examined),
    ...checkSharedDenominators(examined, all, rates),
  ];
}

/** Whether a finding is about a copied form or figure, whose growth is another unit's. */
function figuresOfOthers(copies: readonly Finding[]): (finding: Finding) => boolean {
  const whole = copies.filter(({ message }) => message.code === 'copied-submission');
  const units = new Set(whole.map(({ unit }) => unit));
  const places = new Set(copies.flatMap(placesOf));
  return (finding) => units.has(finding.unit) || places.has(placesOf(finding)[0] ?? '');
}

function placesOf({ source: { file, sheet, cell } }: Finding): readonly string[] {
  return cell.split(';').map((one) => [file, sheet, one].join('\u0000'));
}

/** Sums, ratios, and parts against wholes alone, within the answers of each unit. */
export function checkArithmetic(
  examined: ExaminedYear,
  lastYear: LastYear,
  suspects: ReadonlySet<Observation>,
): readonly Finding[] {
  const derived = derivedAmong(examined.indicators);
  const pairs = partsAndWholes(examined);
  return [...examined.collected.answers].flatMap(([code, answers]) => {
    const unit = examined.units.get(code);
    return unit
      ? arithmeticOf(examined, lastYear, { unit, answers, suspects }, derived, pairs)
      : [];
  });
}

function derivedAmong(indicators: ExaminedYear['indicators']): readonly Indicator[] {
  return [...indicators.values()].filter(
    ({ aggregation: { form } }) => form === 'derived_sum' || form === 'ratio_of_sums',
  );
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

function arithmeticOf(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  derived: readonly Indicator[],
  pairs: readonly PartAndWhole[],
): readonly Finding[] {
  return [
    ...sumsAndRatios(examined, lastYear, answered, derived),
    ...pairs.flatMap((pair) => checkPartWithinUnit(examined, answered, pair) ?? []),
  ];
}

function sumsAndRatios(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
  derived: readonly Indicator[],
): readonly Finding[] {
  return derived.flatMap(
    (indicator) =>
      checkParts(examined, lastYear, answered, indicator) ??
      checkRatio(examined, answered, indicator) ??
      [],
  );
}

function volumesAndLists(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: UnitAnswers,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const indicator of examined.indicators.values()) {
    const divergence = checkVolumeAndValue(examined, lastYear, answered, indicator);
    if (divergence) findings.push(divergence);
    const miscount = checkListCount(examined, answered, indicator);
    if (miscount) findings.push(miscount);
  }
  return findings;
}

/** What sums and ratios are made of. */
function partsOf(aggregation: Aggregation): readonly string[] {
  if (aggregation.form === 'derived_sum') return aggregation.parts;
  if (aggregation.form !== 'ratio_of_sums') return [];
  return [aggregation.numerator, aggregation.denominator];
}

/**
 * The column of last year as if it were answered now, without what is known to be wrong in it;
 * of a year of thousands of units only what sums and ratios look at.
 */
function asOfLastYear(
  { unit, answers }: UnitAnswers,
  computed: ReadonlySet<string>,
  wrong: readonly Finding[],
): UnitAnswers {
  const codes = new Set(wrong.map(({ indicator }) => indicator));
  const priors = new Map<string, Answer>();
  for (const code of computed) {
    const prior = codes.has(code) ? undefined : answers.get(code)?.prior;
    if (prior) priors.set(code, { ...NO_ANSWER, current: prior });
  }
  return { unit, answers: priors, suspects: new Set() };
}

/** Prior-year columns against what was published. */
function priorsOf(
  examined: ExaminedYear,
  { unit, answers }: UnitAnswers,
  lastYear: LastYear,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [code, { prior }] of answers) {
    const indicator = prior && examined.indicators.get(code);
    const published = indicator && lastYear.published(unit.code, indicator);
    const finding = published && checkPriorAgainstPublished(examined, prior, published);
    if (finding) findings.push(finding);
  }
  return findings;
}

function copiedForms(
  examined: ExaminedYear,
  lastYear: LastYear,
  suspects: ReadonlySet<Observation>,
): readonly Finding[] {
  const { collected, indicators, units } = examined;
  return collected.counted.flatMap((submission) => {
    const unit = units.get(submission.unit);
    const answers = collected.answers.get(submission.unit);
    if (!unit || !answers) return [];
    const publishedValue = (code: string): Rational | undefined => {
      const indicator = indicators.get(code);
      return indicator && numberOf(lastYear.published(unit.code, indicator)?.figure);
    };
    const answered = { unit, answers, suspects };
    return checkSameAsPrior(examined, answered, submission, publishedValue) ?? [];
  });
}
