import type { Indicator } from '#core/catalogue/indicator';
import type { Rational } from '#core/numbers/rational';
import { exactText } from '../../sentences/levelText';
import { printedNumber } from '../../sentences/printedNumber';
import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import { agrees, judge } from '../judge';
import type { ReadText } from '../text/wholeSentence';
import type { Verdict } from '../verdict';

/** A number of a paragraph, with the words around it. */
export interface Told extends ReadClaim {
  /** Which sentence of the paragraph it stands in, from 0. */
  readonly sentence: number;
  /** From the number before it, or the beginning of its sentence. */
  readonly ahead: string;
  /** Up to the number behind it, or the end of its sentence. */
  readonly behind: string;
  /** What a sentence without numbers right before says, where it is the first number of its own. */
  readonly below: string;
}

export function toldIn(sentences: readonly ReadText[]): readonly Told[] {
  return sentences.flatMap(({ text, read }, sentence) =>
    read.map((one, at) => {
      const { start, end } = one.claim.number;
      const from = read[at - 1]?.claim.number.end ?? 0;
      const until = read[at + 1]?.claim.number.start ?? text.length;
      const below = at === 0 && sentences[sentence - 1]?.read.length === 0;
      return {
        ...one,
        sentence,
        ahead: text.slice(from, start),
        behind: text.slice(end, until),
        below: below ? (sentences[sentence - 1]?.text ?? '') : '',
      };
    }),
  );
}

/** A level of the book's year that the book has; somebody's share of an amount is none. */
export function isProven(
  { claim, verdict }: ReadClaim,
  { year, indicators }: BookFigures,
): boolean {
  const indicator = indicators.get(verdict.indicator);
  const isLevel = claim.kind === 'level' || claim.kind === 'share' || claim.kind === 'rank';
  const isOfRate = claim.number.unit !== 'percent' || indicator?.unit === '%';
  return (
    isLevel &&
    isOfRate &&
    indicator !== undefined &&
    verdict.verdict === 'agree' &&
    verdict.year === year
  );
}

/** Whether a number says this figure, in one of the ways it can be read. */
export function isStated({ claim: { number } }: ReadClaim, exact: Rational): boolean {
  return number.readings.some((printed) => agrees(judge(number, printed, exact)));
}

/** What the book has in the place of a number. */
export function faultOf(
  { claim: { number } }: ReadClaim,
  { nameVi, nameEn, code }: Indicator,
  right: string,
): Pick<Verdict, 'message' | 'proposal'> {
  const subject = { vi: nameVi, en: nameEn === '' ? code : nameEn };
  return {
    message: { code: 'draft/differs', arguments: { text: number.text, subject, right } },
    proposal: right,
  };
}

/** A figure in its own measure. */
export function figureText(indicator: Indicator, exact: Rational): string {
  return indicator.unit === '%' ? `${printedNumber(exact, 1)}%` : exactText(indicator, exact);
}

/** What was open is held against what follows from a proven figure. */
export function heldAs(
  { verdict }: ReadClaim,
  about: Pick<Verdict, 'indicator' | 'unit' | 'year' | 'expected'>,
  fault: Pick<Verdict, 'message' | 'proposal'> | undefined,
): Verdict {
  const told = { ...verdict, ...about };
  return fault
    ? { ...told, ...fault, verdict: 'disagree' }
    : { ...told, verdict: 'agree', message: undefined, proposal: '' };
}

/** Whether a number tells exactly how many there are of something. */
export function isCount({ claim: { kind, number } }: Told): boolean {
  return kind === 'level' && number.unit === 'other' && number.hedge === undefined;
}
