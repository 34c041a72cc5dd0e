import {
  calledShortly,
  isAnotherFigure,
  isFigureBeside,
  isOfYearsAgo,
  isPartAdded,
} from './anotherFigure';
import type { Asked } from './asked';
import type { Claim } from './claim';
import { agrees } from './judge';
import { isMeantRoughly } from './numbers/multiplesInWords';
import { hasFourDigits, isMiswritten, isOfLastYear, isTurned, type Reading } from './reading';
import { readingsIn } from './readingsOf';
import { isWrongAnyway } from './saidAlone';
import type { Statement } from './statement';
import type { Verdict } from './verdict';
import { agreed } from './verdicts/agreed';
import { disagreed } from './verdicts/disagreed';
import { isManyTimes, notFound, risenTimes, twoReadings } from './verdicts/undecided';

/** The verdict of the book on a claim that says what it is. */
export function judgeStated(claim: Claim, asked: Asked | undefined, line: number): Verdict {
  const readings = (asked?.settings ?? []).flatMap((setting) => readingsIn(claim, setting, asked));
  const agreeing = readings.find(
    ({ agreement, statement }) => agrees(agreement) && !isWrongForm(statement),
  );
  if (claim.kind === 'risen-times') {
    return isManyTimes(claim) ? notFound(claim, line) : risenTimes(claim, line, readings[0]);
  }
  if (agreeing) return agreed(claim, line, agreeing);
  const likely = ofCounts(likelyOf(readings));
  // Below the head of one district its own figure is what was meant.
  const [first, ...others] = asked?.alone?.isFree === false ? [...likely].reverse() : likely;
  if (!first || !asked || !isAtFault(claim, first, readings, asked)) return notFound(claim, line);
  if (isLeftAlone(claim, first, readings, asked)) return notFound(claim, line);
  const { code } = first.statement.indicator;
  const areSame = others.every(({ statement }) => statement.indicator.code === code);
  return areSame ? disagreed(claim, line, first) : twoReadings(claim, line, first);
}

/** What is named, else what follows from it. */
function likelyOf(readings: readonly Reading[]): readonly Reading[] {
  const named = namedOf(readings);
  return named.length > 0 ? named : readings;
}

/** Where a count may have grown or its rate, and neither so, the growth is that of the count. */
function ofCounts(readings: readonly Reading[]): readonly Reading[] {
  const grown = readings
    .filter(({ statement }) => GROWN.has(statement.compares))
    .map(({ statement }) => statement.indicator.code);
  return readings.filter(({ statement: { compares, indicator } }) => {
    const { aggregation } = indicator;
    const isOfGrown = aggregation.form === 'ratio_of_sums' && grown.includes(aggregation.numerator);
    return !(isOfGrown && (compares === 'percent-for-points' || compares === 'multiple'));
  });
}

const GROWN: ReadonlySet<Statement['compares']> = new Set(['growth', 'multiple']);

/** Before all else a change of an amount that is told in points. */
function namedOf(readings: readonly Reading[]): readonly Reading[] {
  const inPoints = readings.filter(({ statement }) => statement.compares === 'points-for-percent');
  return inPoints.length > 0 ? inPoints : readings.filter(({ statement }) => statement.isNamed);
}

/** What differs from the figure that is asked about and may well be another one. */
function isLeftAlone(
  claim: Claim,
  { printed, statement }: Reading,
  readings: readonly Reading[],
  asked: Asked,
): boolean {
  const { subject, figures } = asked;
  const { number } = claim;
  const isBeside = (one: Reading): boolean => isFigureBeside(number, one.statement, figures);
  return (
    isOfYearsAgo(claim.isUndated, printed, statement) ||
    (claim.mayBeDeed === true && isPartAdded(printed, statement)) ||
    (subject?.isCarried === true && namedOf(readings).some(isBeside)) ||
    (claim.fromYear === undefined && isAnotherFigure(number, printed, statement, figures)) ||
    (statement.compares === 'multiple' && isMeantRoughly(number, printed.value, statement.exact)) ||
    isOfLongerName(claim, statement, asked)
  );
}

/** A growth, or a level to its fourth digit, that is right of another indicator, which may be called so for short. */
function isOfLongerName(
  claim: Claim,
  statement: Statement,
  { settings, ...asked }: Asked,
): boolean {
  const { subject, figures } = asked;
  const isChange = statement.compares === 'growth' || statement.compares === 'index';
  const isSharpLevel =
    statement.compares === 'level' &&
    statement.readings.some((printed) => hasFourDigits(claim.number, printed));
  if (!(isChange || isSharpLevel) || claim.number.hedge !== undefined) return false;
  const codes = subject ? calledShortly(statement, figures) : [];
  return settings.some((setting) =>
    readingsIn(claim, setting, {
      ...asked,
      settings,
      subject: subject && { ...subject, codes },
    }).some(({ agreement }) => agrees(agreement)),
  );
}

function isAtFault(
  claim: Claim,
  first: Reading,
  readings: readonly Reading[],
  { certainty, isClear, isOfNow, alone, settings }: Asked,
): boolean {
  if (certainty === 'certain' && isClear) return true;
  if (alone) return isWrongAnyway(claim, readings, alone, settings);
  if (certainty === 'none') return false;
  const isLevel = first.statement.compares === 'level';
  const isTelling =
    certainty !== 'unproven' || !isLevel || hasFourDigits(claim.number, first.printed);
  const isSlip = isMiswritten(claim, first) || isTurned(claim, first);
  return isTelling && (isSlip || (isOfNow && isOfLastYear(claim, first)));
}

/** Right in size or not, a rate changes by points and an amount by per cent. */
function isWrongForm({ compares }: Statement): boolean {
  return compares === 'percent-for-points' || compares === 'points-for-percent';
}
