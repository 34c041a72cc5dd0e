import type { Indicator } from '#core/catalogue/indicator';
import { absolute, compare, divide, multiply, rational, subtract } from '#core/numbers/rational';
import type { BookFigures } from './bookFigures';
import type { Claim } from './claim';
import type { Asked } from './asked';
import type { KnownSubject } from './subjects/subject';
import type { Verdict } from './verdict';

/** Of what may be one field only, a number is no fault unless its many digits are those of the whole, miswritten. */
export function knownAs(
  { isLoose, isNamed }: KnownSubject,
  isPart: boolean,
  claim: Claim,
): Asked['certainty'] {
  if (isLoose === true) return 'likely';
  if (!isNamed) return 'unproven';
  if (!isPart) return 'certain';
  return hasManyDigits(claim) ? 'likely' : 'unproven';
}

/** By so many digits that a thousandth of another figure is no chance. */
function hasManyDigits({ number: { readings } }: Claim): boolean {
  const [printed] = readings;
  return printed !== undefined && compare(divide(printed.value, printed.step), HUNDRED) >= 0;
}

/** The sector of which each of some indicators is the only one of its field: no field is meant by "ngành" then. */
export function isWholeOf(
  { code }: Indicator,
  parts: readonly string[],
  figures: BookFigures,
): boolean {
  const domainOf = (one: string): string | undefined => figures.indicators.get(one)?.domain;
  const all = figures.partsOf(code);
  return parts.every(
    (part) =>
      all.includes(part) && all.every((one) => one === part || domainOf(one) !== domainOf(part)),
  );
}

/** What is proven of a subject holds as long as it is spoken of; of words that only one name has, always. */
export function isProvenBy(
  proofs: readonly (readonly string[] | undefined)[],
  position: number,
  { codes, isLoose, counts }: KnownSubject,
): boolean {
  if (isLoose) return proofs.some((one) => one?.join() === codes.join());
  // A rate is spoken of as long as what it is the rate of.
  return proofs.slice(0, position).some((one) => one === codes || (one && one === counts));
}

/** A number that agrees to its third digit and more proves what is spoken of. */
export function isSharp(claim: Claim): boolean {
  return claim.number.hedge === undefined && hasManyDigits(claim);
}

/** Of words that only one name has, two digits are proof enough, and a bound that is close. */
export function isNearToTwoDigits(
  { number: { readings } }: Claim,
  { stated, expected }: Verdict,
): boolean {
  const [printed] = readings;
  const hasTwoDigits =
    printed !== undefined && compare(divide(printed.value, printed.step), TEN) >= 0;
  if (!hasTwoDigits || !expected) return false;
  const apart = multiply(absolute(subtract(stated, expected)), NEARNESS);
  return compare(apart, absolute(expected)) <= 0;
}

const NEARNESS = rational(25);
const TEN = rational(10);
const HUNDRED = rational(100);
