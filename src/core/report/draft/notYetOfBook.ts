import { equals, signOf, subtract, type Rational } from '#core/numbers/rational';
import { printedNumber } from '../sentences/printedNumber';
import type { ReadClaim } from './arithmetic/tested';
import type { BookFigures } from './bookFigures';
import { saidOf } from './circumstances/circumstances';
import type { Claim } from './claim';
import type { Clause } from './clause';
import { areLinking } from './text/linkingWords';
import { findPhrases } from './subjects/phraseIndex';
import type { Verdict } from './verdict';
import { wordsOf } from './text/words';

/**
 * "Còn 21 thôn chưa được phủ sóng di động": all that there are without those that have it, where
 * the book has both of the province, or of the unit spoken of, and nothing else is told.
 */
export function heldAsNotYet(
  clause: Clause,
  claim: Claim,
  verdict: Verdict,
  before: readonly ReadClaim[],
): Verdict {
  const { text, figures } = clause;
  const { kind, number } = claim;
  const isPlain = kind === 'level' && number.unit === 'other' && number.hedge === undefined;
  const place = isPlain ? placeNow(clause, claim) : undefined;
  if (verdict.verdict !== 'not-found' || place === undefined) return verdict;
  const [, noun, what] = NOT_YET.exec(text.slice(number.nounAt)) ?? [];
  const isStillSo = STILL.test(text.slice(0, number.start));
  const [stated, ...others] = number.readings;
  if (!isStillSo || noun === undefined || what === undefined || !stated || others.length > 0) {
    return verdict;
  }
  const restIn = (where: string): ReturnType<typeof restOf> =>
    WITHOUT_WHAT.test(what)
      ? restOfTold(claim, where, before, figures)
      : restOf(`${noun} ${what}`, where, figures);
  // "…, trong đó riêng huyện A có 03 thôn; còn 63 thôn chưa có": the province may be meant again.
  const [found, ...ofAll] = [...new Set([place, ''])].map((unit) => ({ unit, rest: restIn(unit) }));
  const isRight = (rest: ReturnType<typeof restOf>): boolean =>
    rest !== undefined && equals(rest.exact, stated.value);
  const { rest, unit } = ofAll.find((one) => isRight(one.rest)) ?? found ?? {};
  if (!rest || unit === undefined || signOf(rest.exact) < 0) return verdict;
  const told = {
    ...verdict,
    indicator: rest.code,
    unit,
    year: figures.year,
    expected: rest.exact,
  };
  if (isRight(rest)) return { ...told, verdict: 'agree', message: undefined };
  const right = printedNumber(rest.exact, 0).padStart(2, '0');
  return {
    ...told,
    verdict: 'disagree',
    message: { code: 'draft/rest-differs', arguments: { text: number.text, right } },
    proposal: `${right} ${noun}`,
  };
}

const STILL = /(?<!\p{L})còn(?:\s+lại)?\s*$/iu;
const NOT_YET = /^\s*(\p{L}+(?:\s\p{L}+){0,4}?)\s+chưa\s+(\p{L}[\p{L}\d\s–-]*?)\s*(?:$|[.;,(])/iu;

/** The province ('') or unit of which a clause tells what there is now, where it says nothing else but what is counted. */
function placeNow(
  { words, names, numbers, placed, said, saidHere, figures }: Clause,
  { number }: Claim,
): string | undefined {
  const own = saidOf(placed, number.start, number.end);
  const { place = said.place ?? '', period, isTarget } = own;
  // A unit of the sentences before may not be the one that is meant.
  const isOfHere = place === '' || place === (own.place ?? saidHere.place);
  const when = period ?? said.period;
  const isNow = when === undefined || when === figures.year;
  if (!isOfHere || place === 'elsewhere' || !isNow || isTarget || said.isTarget) return undefined;
  const ahead = words.filter(({ end }) => end <= number.start);
  const told = [...names, ...numbers, ...placed.units];
  const isPlain = areLinking(
    ahead.filter((word) => told.every(({ start, end }) => word.end <= start || word.start >= end)),
    figures.placeWords,
  );
  return isPlain ? place : undefined;
}

/** "… còn 16 thôn chưa có": what they have not was told of the count before. */
const WITHOUT_WHAT = /^(?:có|được|thực hiện|đạt|hoàn thành)$/iu;

function restOfTold(
  { number }: Claim,
  place: string,
  before: readonly ReadClaim[],
  figures: BookFigures,
): ReturnType<typeof restOf> {
  const told = before
    .filter((one) => one.claim.kind === 'level' && one.claim.number.unit === 'other')
    .at(-1);
  const isAlike =
    told?.verdict.verdict === 'agree' &&
    told.verdict.unit === place &&
    told.verdict.year === figures.year &&
    told.claim.number.measure?.dimension === number.measure?.dimension;
  return isAlike ? restOfCode(told.verdict.indicator, place, figures) : undefined;
}

/** What is left of the whole without those that are named. */
function restOf(
  name: string,
  place: string,
  figures: BookFigures,
): { readonly code: string; readonly exact: Rational } | undefined {
  const words = wordsOf(name);
  const [phrase] = findPhrases(figures.phrases, words);
  const isWhole = phrase?.start === words[0]?.start && phrase?.end === words.at(-1)?.end;
  const [code, ...others] = isWhole ? countsOf(phrase?.codes ?? [], figures) : [];
  return code === undefined || others.length > 0 ? undefined : restOfCode(code, place, figures);
}

function restOfCode(
  code: string,
  place: string,
  figures: BookFigures,
): { readonly code: string; readonly exact: Rational } | undefined {
  const wholes = [...figures.wholesOf(code), ...(figures.indicators.get(code)?.partOf ?? [])];
  const [whole, ...more] = new Set(wholes);
  const [part, all] = [code, whole ?? ''].map((one) => figures.pair(one, place));
  const isComplete = part?.coverage === undefined && all?.coverage === undefined;
  if (more.length > 0 || !part?.value || !all?.value || !isComplete) return undefined;
  return { code, exact: subtract(all.value, part.value) };
}

/** By the name of a rate the count of those is meant that it is the rate of. */
function countsOf(codes: readonly string[], { indicators }: BookFigures): readonly string[] {
  const counts = codes.map((code) => {
    const { unit, aggregation } = indicators.get(code) ?? {};
    return unit === '%' && aggregation?.form === 'ratio_of_sums' ? aggregation.numerator : code;
  });
  return [...new Set(counts)];
}
