import type { SpokenMessage } from '#core/findings/messages';
import { parseMeasure } from '#core/numbers/measure';
import { compare, multiply, rational, signOf, ZERO } from '#core/numbers/rational';
import { isAnotherFigure, isFigureBeside, isOfYearsAgo } from './anotherFigure';
import type { Asked } from './asked';
import type { Claim } from './claim';
import { agrees, judge, thousandfoldSlip, type Agreement } from './judge';
import { isMeantRoughly } from './numbers/multiplesInWords';
import type { PrintedNumber } from './numbers/numberInText';
import { rightWording } from './proposal';
import { hasFourDigits, isMiswritten, isOfLastYear, type Reading } from './reading';
import { isWrongAnyway } from './saidAlone';
import { type ClaimSetting, isOpposite, sizeOf, type Statement } from './statement';
import { statementsOn } from './statementsOn';
import type { Verdict } from './verdict';

/** The verdict of the book on one claim. */
export function judgeClaim(claim: Claim, asked: Asked | undefined, line: number): Verdict {
  if (claim.kind === 'aside') return judgeAside(claim, asked, line);
  const readings = (asked?.settings ?? []).flatMap((setting) => readingsIn(claim, setting, asked));
  const agreeing = readings.find(
    ({ agreement, statement }) => agrees(agreement) && !isWrongForm(statement),
  );
  if (claim.kind === 'risen-times') {
    return isManyTimes(claim) ? notFound(claim, line) : risenTimes(claim, line, readings[0]);
  }
  if (agreeing) return agreed(claim, line, agreeing);
  const inPoints = readings.filter(({ statement }) => statement.compares === 'points-for-percent');
  const named =
    inPoints.length > 0 ? inPoints : readings.filter(({ statement }) => statement.isNamed);
  const likely = named.length > 0 ? named : readings;
  // Below the head of one district its own figure is what was meant.
  const [first, ...others] = asked?.alone?.isFree === false ? [...likely].reverse() : likely;
  if (!first || !asked || !isAtFault(claim, first, readings, asked)) return notFound(claim, line);
  const { printed, statement } = first;
  const isLeftAlone =
    isOfYearsAgo(claim.isUndated, printed, statement) ||
    (asked.subject?.isCarried === true &&
      named.some((one) => isFigureBeside(claim.number, one.statement, asked.figures))) ||
    (claim.fromYear === undefined &&
      isAnotherFigure(claim.number, printed, statement, asked.figures)) ||
    (statement.compares === 'multiple' &&
      isMeantRoughly(claim.number, printed.value, statement.exact));
  if (isLeftAlone) return notFound(claim, line);
  const areSame = others.every(
    (other) => other.statement.indicator.code === statement.indicator.code,
  );
  return areSame ? disagreed(claim, line, first) : twoReadings(claim, line, first);
}

/** The verdict on a claim that is beyond doubt about one figure. */
export function verdictOn(claim: Claim, statement: Statement, line: number): Verdict {
  const [first, ...others] = readingsOf(claim, statement);
  if (!first) return notFound(claim, line);
  const agreeing = [first, ...others].find(({ agreement }) => agrees(agreement));
  return agreeing ? agreed(claim, line, agreeing) : disagreed(claim, line, first);
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
  return isTelling && (isMiswritten(claim, first) || (isOfNow && isOfLastYear(claim, first)));
}

/** Right in size or not, a rate changes by points and an amount by per cent. */
function isWrongForm({ compares }: Statement): boolean {
  return compares === 'percent-for-points' || compares === 'points-for-percent';
}

/** What is set beside a change in brackets may be several things; if it is none of them it may be another still. */
function judgeAside(claim: Claim, asked: Asked | undefined, line: number): Verdict {
  const passed = claim.isPassed === true ? judgePassed(claim, asked, line) : undefined;
  if (passed) return passed;
  const verdicts = ASIDE.map((kind) => {
    const direction = kind === 'difference' ? claim.direction : undefined;
    return judgeClaim({ ...claim, kind, direction, base: undefined }, asked, line);
  });
  return verdicts.find(({ verdict }) => verdict === 'agree') ?? notFound(claim, line);
}

/** "vượt mốc 1,1 triệu thuê bao": of what is near the level that is a bound of it, else it may be a distance. */
function judgePassed(claim: Claim, asked: Asked | undefined, line: number): Verdict | undefined {
  const number = { ...claim.number, hedge: 'over' } as const;
  const verdict = judgeClaim({ ...claim, kind: 'level', number }, asked, line);
  const { stated, expected } = verdict;
  if (verdict.verdict === 'not-found' || !expected) return undefined;
  const isNear =
    compare(multiply(stated, NEAR), expected) >= 0 &&
    compare(multiply(expected, NEAR), stated) >= 0;
  return isNear ? { ...verdict, proposal: '' } : undefined;
}

const NEAR = rational(5, 4);

const ASIDE = ['difference', 'level', 'earlier-level', 'plan-level'] as const;

function readingsIn(
  claim: Claim,
  setting: ClaimSetting,
  asked: Asked | undefined,
): readonly Reading[] {
  if (!asked?.subject) return [];
  const { codes, shareOf } = asked.subject;
  return codes
    .flatMap((code) => statementsOn(claim, code, setting, asked.figures, shareOf))
    .flatMap((statement) => readingsOf(claim, statement));
}

function readingsOf(claim: Claim, statement: Statement): readonly Reading[] {
  const exact = sizeOf(claim, statement);
  const readings = statement.readings.map((printed): Reading => {
    const agreement = isOpposite(claim, statement)
      ? 'differs'
      : judge(claim.number, printed, exact);
    return {
      statement,
      printed,
      agreement:
        !agrees(agreement) && isOfDisplayed(claim, printed, statement) ? 'of-displayed' : agreement,
    };
  });
  // Growth itself may have grown by points: only what is its per cent is written wrongly.
  const mayBeOther = statement.compares === 'points-for-percent';
  return mayBeOther ? readings.filter(({ agreement }) => agrees(agreement)) : readings;
}

function isOfDisplayed(claim: Claim, printed: PrintedNumber, statement: Statement): boolean {
  const { ofDisplayed } = statement;
  if (!ofDisplayed || isOpposite(claim, statement)) return false;
  return agrees(judge(claim.number, printed, sizeOf(claim, { ...statement, exact: ofDisplayed })));
}

function agreed(claim: Claim, line: number, { statement, printed, agreement }: Reading): Verdict {
  const { text } = claim.number;
  return {
    ...placed(line, text, statement),
    verdict: 'agree',
    stated: printed.value,
    expected: sizeOf(claim, statement),
    message: remarkOn(text, statement, printed, agreement),
    proposal: '',
  };
}

/** What is to be known of a number that agrees. */
function remarkOn(
  text: string,
  statement: Statement,
  printed: PrintedNumber,
  agreement: Agreement,
): SpokenMessage | undefined {
  const { coverage } = statement;
  if (agreement === 'of-displayed') {
    const right = rightWording(statement, decimalsOf(statement, printed));
    return { code: 'draft/of-displayed', arguments: { text, right } };
  }
  if (coverage) return { code: 'draft/partial-total', arguments: { text, ...coverage } };
  return agreement === 'cut-off' ? { code: 'draft/cut-off', arguments: { text } } : undefined;
}

function disagreed(claim: Claim, line: number, reading: Reading): Verdict {
  const { statement, printed } = reading;
  const wording = rightWording(statement, decimalsOf(statement, printed));
  const right = isOpposite(claim, statement) ? movedTo(wording, statement) : wording;
  return {
    ...placed(line, claim.number.text, statement),
    verdict: 'disagree',
    stated: printed.value,
    expected: statement.exact,
    message: faultOf(claim, reading, right),
    proposal: inPlace(right, claim, statement),
  };
}

/** As it fits where the number stands: with the noun that the draft counts, and not again "kế hoạch". */
function inPlace(right: string, claim: Claim, statement: Statement): string {
  const { number } = claim;
  const { compares, indicator } = statement;
  if (compares === 'multiple' && claim.isOfYear === true && !right.startsWith('gấp')) {
    return `${right} so với`;
  }
  if (compares === 'plan-level') return right.replace(/^kế hoạch /u, '');
  // The verb stands before the number already, or the other one would have to.
  if (compares === 'plan-gap' && !isOpposite(claim, statement)) {
    return right.replace(/^(?:vượt|cao hơn|thấp hơn) kế hoạch /u, '');
  }
  const noun = number.text.slice(number.nounAt - number.start).trim();
  const isCounted = number.measure?.dimension.startsWith('count:') === true && noun !== '';
  const unit = ` ${indicator.unit}`;
  // "503 triệu trang": what the measure multiplies by is no noun.
  const own = parseMeasure(indicator.unit);
  const isPlain = own?.factor.numerator === 1n && !indicator.unit.includes('/');
  // Of "02/3 xã" the first number has no noun.
  const isBare = noun === '' && own?.dimension.startsWith('count:') === true;
  const isNamed = compares === 'level' && isPlain && right.endsWith(unit) && (isCounted || isBare);
  return isNamed ? `${right.slice(0, -unit.length)} ${noun}`.trim() : right;
}

/** "giảm còn 28.400 thuê bao" */
function movedTo(wording: string, { compares, moved }: Statement): string {
  if (compares !== 'level' || !moved) return wording;
  return `${signOf(moved) > 0 ? 'tăng lên' : 'giảm còn'} ${wording}`;
}

function faultOf(claim: Claim, { statement, printed }: Reading, right: string): SpokenMessage {
  const { text } = claim.number;
  const { nameVi, nameEn, code } = statement.indicator;
  const subject = { vi: nameVi, en: nameEn === '' ? code : nameEn };
  const told = { text, subject, right };
  if (statement.compares === 'percent-for-points') {
    return { code: 'draft/percent-for-points', arguments: { text, proposal: right } };
  }
  if (statement.compares === 'points-for-percent') {
    return { code: 'draft/points-for-percent', arguments: { text, proposal: right } };
  }
  if (isOpposite(claim, statement)) return { code: 'draft/direction', arguments: told };
  if (isIndexForGrowth(claim, statement, printed)) {
    return { code: 'draft/index-for-growth', arguments: told };
  }
  const exact = sizeOf(claim, statement);
  const isSlip =
    statement.compares === 'level' && thousandfoldSlip(claim.number, printed, exact) !== undefined;
  return { code: isSlip ? 'draft/unit-slip' : 'draft/differs', arguments: told };
}

function isIndexForGrowth(
  claim: Claim,
  { compares, exact }: Statement,
  printed: PrintedNumber,
): boolean {
  if (compares !== 'growth' && compares !== 'index') return false;
  const other =
    compares === 'growth'
      ? { ...exact, numerator: exact.numerator + 100n * exact.denominator }
      : { ...exact, numerator: exact.numerator - 100n * exact.denominator };
  return agrees(judge(claim.number, printed, other));
}

/** As many decimals as the draft prints; more where a change would read as none. */
function decimalsOf({ compares, indicator }: Statement, { place }: PrintedNumber): number {
  if (compares === 'level') return indicator.decimals;
  let decimals = 0;
  for (let one = rational(1); compare(place, one) < 0 && decimals < MOST_DECIMALS; decimals++) {
    one = rational(1, 10n ** BigInt(decimals + 1));
  }
  return Math.max(1, decimals);
}

const MOST_DECIMALS = 4;

export function notFound({ number }: Claim, line: number): Verdict {
  const { text } = number;
  return {
    line,
    text,
    indicator: '',
    unit: '',
    year: undefined,
    verdict: 'not-found',
    stated: number.readings[0]?.value ?? ZERO,
    expected: undefined,
    message: { code: 'draft/not-found', arguments: { text } },
    proposal: '',
  };
}

function twoReadings({ number }: Claim, line: number, { printed }: Reading): Verdict {
  const { text } = number;
  return {
    ...notFoundPlace(line, text),
    verdict: 'ambiguous',
    stated: printed.value,
    expected: undefined,
    message: { code: 'draft/two-readings', arguments: { text } },
    proposal: '',
  };
}

/** "tăng hơn 50 lần": once more or less is no difference there. */
function isManyTimes({ number: { hedge, readings } }: Claim): boolean {
  const [printed] = readings;
  return hedge !== undefined && printed !== undefined && compare(printed.value, MANY) >= 0;
}

const MANY = rational(10);

/** "tăng 3 lần": only the wording can be mended. */
function risenTimes(claim: Claim, line: number, reading: Reading | undefined): Verdict {
  const { text, readings } = claim.number;
  const proposal = reading ? rightWording(reading.statement, 1) : '';
  const place = reading ? placed(line, text, reading.statement) : notFoundPlace(line, text);
  return {
    ...place,
    verdict: 'ambiguous',
    stated: readings[0]?.value ?? ZERO,
    expected: reading?.statement.exact,
    message: { code: 'draft/risen-times', arguments: { text, proposal } },
    proposal,
  };
}

type Place = Pick<Verdict, 'line' | 'text' | 'indicator' | 'unit' | 'year'>;

function placed(line: number, text: string, { indicator, unit, year }: Statement): Place {
  return { line, text, indicator: indicator.code, unit, year };
}

function notFoundPlace(line: number, text: string): Place {
  return { line, text, indicator: '', unit: '', year: undefined };
}
