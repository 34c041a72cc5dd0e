import { bestKnown } from '#core/catalogue/bestKnown';
import type { Indicator } from '#core/catalogue/indicator';
import type { KnownFigure } from '#core/catalogue/yearBook';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { equals, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { placeOf } from '#core/workbook/sourceCell';
import { MISSING_MARK } from '../frame/marks';
import type { ExplainedSource } from './explanation';
import { withMeasure, type ExplanationContext } from './explanationContext';

/** What a unit has sent of a figure. */
export function submittedSource(
  context: ExplanationContext,
  about: string,
  observation: Observation,
): ExplainedSource {
  const { role, year, figure, indicator, source } = observation;
  const known = context.indicator(indicator);
  const correction =
    (known && correctionOf(context, known, observation)) ?? leftOutOf(context, observation);
  const { raw, measure } =
    (known && correction && enteredBefore(context, known, observation)) ?? observation;
  return {
    ...source,
    label: `${about}${context.words.role[role](year)}`,
    raw,
    measure: /\d/.test(raw) ? measure : '',
    value: known ? context.figure(known, figure) : '',
    ...(correction ? { correction } : {}),
  };
}

/** Of a figure that no report brought, and that was corrected: what the book had been given. */
function enteredBefore(
  context: ExplanationContext,
  indicator: Indicator,
  { unit, year, raw, source }: Observation,
): Pick<Observation, 'raw' | 'measure'> | undefined {
  if (raw !== '') return undefined;
  const entered = context
    .known(unit, indicator.code)
    .find((one) => one.year === year && placeOf(one.source) === placeOf(source));
  if (!entered) return undefined;
  const value = numberOf(entered.figure);
  const text = value
    ? inFull(context, indicator, value)
    : context.figure(indicator, entered.figure);
  return { raw: text, measure: context.measure(indicator) };
}

/** All of its decimals, for it is what somebody wrote. */
function inFull({ number }: ExplanationContext, indicator: Indicator, value: Rational): string {
  const decimals = toDecimalText(value).split('.')[1]?.length ?? 0;
  return number(value, Math.max(decimals, indicator.decimals));
}

/** What people have put in the place of what was submitted, where that is what counts. */
function correctionOf(
  context: ExplanationContext,
  indicator: Indicator,
  { role, unit, figure }: Observation,
): ExplainedSource['correction'] {
  const { words, corrections } = context;
  const counted = numberOf(figure);
  const decision = corrections(unit, indicator.code)
    .filter(({ value }) => role === 'current' && value && counted && equals(value, counted))
    .at(-1);
  if (!decision || !counted) return undefined;
  const { by = '', date = '', reason } = decision;
  const value = inFull(context, indicator, counted);
  const into = words.corrected(withMeasure(value, context.measure(indicator)), by, date, reason);
  return { submitted: words.submitted, nothing: words.nothingSubmitted, into };
}

/** What people have left out, because the enterprise is counted under another name. */
function leftOutOf(
  { words, countedTwice }: ExplanationContext,
  { role, unit, indicator, figure }: Observation,
): ExplainedSource['correction'] {
  if (role !== 'current' || figure.state !== 'not-applicable') return undefined;
  const decision = countedTwice(indicator).find((one) => one.unit === unit);
  if (!decision) return undefined;
  const { by = '', date = '', reason } = decision;
  const into = words.leftOut(by, date, reason);
  return { submitted: words.submitted, nothing: MISSING_MARK, into };
}

/**
 * The published figures of one unit and indicator. Where a year has several: how final each is, and which
 * of them is no longer used and only compared.
 */
export function publishedSources(
  context: ExplanationContext,
  about: string,
  known: readonly KnownFigure[],
): readonly ExplainedSource[] {
  const { published, replaced, status } = context.words;
  return known.map((one) => {
    const ofYear = known.filter(({ year }) => year === one.year);
    if (ofYear.length === 1) return knownSource(context, about, one, published);
    const isUsed = bestKnown(ofYear) === one;
    const what = [published, status[one.status], ...(isUsed ? [] : [replaced])].join(', ');
    return knownSource(context, about, one, what);
  });
}

/** A target that was set. */
export function targetSource(
  context: ExplanationContext,
  about: string,
  target: KnownFigure,
): ExplainedSource {
  return knownSource(context, about, target, context.words.target);
}

function knownSource(
  context: ExplanationContext,
  about: string,
  { indicator, year, figure, source }: KnownFigure,
  what: string,
): ExplainedSource {
  const known = context.indicator(indicator);
  return {
    ...source,
    label: `${about}${context.words.inYear(year)} (${what})`,
    raw: '',
    measure: '',
    value: known ? context.figure(known, figure) : '',
  };
}
