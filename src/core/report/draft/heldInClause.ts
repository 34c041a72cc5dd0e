import type { Questions } from './askedOf';
import type { ReadClaim } from './arithmetic/tested';
import { isNearToTwoDigits, isProvenBy, isSharp } from './certainty';
import type { Claim } from './claim';
import type { Clause } from './clause';
import { changesInOrder } from './changesInOrder';
import { heldAsExtreme } from './units/ranks/extremes';
import type { Asked } from './asked';
import { judgeClaim } from './judgeClaim';
import { heldAsNotYet } from './notYetOfBook';
import { heldAsRateNotYet } from './rateNotYet';
import { heldAsRatioOfNamed } from './ratioOfNamed';
import { provesProvince } from './saidAlone';
import { heldAsSaid } from './saidOfLevel';
import { heldAsAllCommunes } from './units/counts/allCommunes';
import { heldAsMarketShare, heldAsShareOfUnit } from './units/shares/marketShares';
import { heldAsShare, heldAsShareOfTotal } from './units/shares/shareBeside';
import { heldAsUnits } from './units/counts/unitsOfWhich';
import type { Verdict } from './verdict';
import { heldInMeasure } from './wrongMeasure';

/** The numbers of a clause as the book answers what it is asked, and as what is said around them allows. */
export function heldInClause(
  clause: Clause,
  { asked: questions, told }: Questions,
  line: number,
): readonly ReadClaim[] {
  const asked = changesInOrder(clause, questions);
  const proofs = clause.claims.map((claim, position) => provenBy(claim, asked[position], line));
  const isOfProvince =
    clause.before.isProven ||
    clause.claims.some((claim, position) =>
      provesProvince(
        [{ claim, verdict: judgeClaim(claim, asked[position], line) }],
        clause.figures,
      ),
    );
  const read: ReadClaim[] = [];
  let tellsShares = false;
  for (const [position, claim] of clause.claims.entries()) {
    const one = ifProven(inSight(asked[position], isOfProvince), proofs, position);
    const last = read.at(-1);
    const own = heldByItself(clause, claim, one, last, judgeClaim(claim, one, line));
    const shared = heldAsPartOfAll(clause, { claim, asked: one, told, last, tellsShares }, own);
    tellsShares ||= own.verdict === 'not-found' && shared.verdict === 'agree';
    read.push({ claim, verdict: heldAmongUnits(clause, claim, shared, read) });
  }
  return read;
}

/** The subject that a number proves by its digits. */
function provenBy(
  claim: Claim,
  asked: Asked | undefined,
  line: number,
): readonly string[] | undefined {
  const verdict = judgeClaim(claim, asked, line);
  const isTelling =
    isSharp(claim) || (asked?.subject?.isLoose === true && isNearToTwoDigits(claim, verdict));
  const isProof = isTelling && verdict.verdict === 'agree';
  return isProof ? asked?.subject?.codes : undefined;
}

/** Of what the sentence itself proves, the sentences before cast no doubt. */
function inSight(asked: Asked | undefined, isOfProvince: boolean): Asked | undefined {
  if (asked?.alone?.isFree !== true || !isOfProvince) return asked;
  const { certainty, isClear } = asked.alone;
  return { ...asked, certainty, isClear };
}

function ifProven(
  asked: Asked | undefined,
  proofs: readonly (readonly string[] | undefined)[],
  position: number,
): Asked | undefined {
  if (!asked?.subject || asked.certainty === 'none') return asked;
  const { codes } = asked.subject;
  const isClear =
    asked.isClear || asked.goesOnFrom?.some((at) => proofs[at]?.join() === codes.join()) === true;
  return isProvenBy(proofs, position, asked.subject)
    ? { ...asked, isClear, certainty: 'certain' }
    : { ...asked, isClear };
}

/** In another measure, by what is said of it in words, and as the most or the least of all. */
function heldByItself(
  { text, figures }: Clause,
  claim: Claim,
  asked: Asked | undefined,
  last: ReadClaim | undefined,
  verdict: Verdict,
): Verdict {
  const named = asked && asked.certainty !== 'none' ? (asked.subject?.codes ?? []) : [];
  const measured = heldInMeasure(claim, named, verdict, figures);
  const isSure = isSharp(claim) || asked?.certainty === 'certain';
  const inWords = isSure ? heldAsSaid(text, claim, measured, figures) : measured;
  return heldAsExtreme(text, last?.claim.number.end ?? 0, claim, inWords, figures);
}

interface Sharing {
  readonly claim: Claim;
  readonly asked: Asked | undefined;
  readonly told: Questions['told'];
  readonly last: ReadClaim | undefined;
  /** A percentage in brackets was a share before, in the same clause. */
  readonly tellsShares: boolean;
}

/** As what a unit or a part has of all. */
function heldAsPartOfAll(
  { text, placed, figures, market }: Clause,
  { claim, asked, told, last, tellsShares }: Sharing,
  verdict: Verdict,
): Verdict {
  const ofUnit = heldAsShareOfUnit(placed, last, claim, verdict, figures);
  const ofMarket = heldAsMarketShare(placed, claim, ofUnit, market, figures);
  // "còn 16.753 văn bản chưa ký số, chiếm 6,6%": the share is of what was told last.
  const isOfSubject = !OF_THE_REST.test(
    text.slice(last?.claim.number.start ?? 0, claim.number.start),
  );
  const isSure = isOfSubject && asked?.certainty === 'certain' && asked.isClear;
  const subject = isSure ? asked.subject : undefined;
  const [code, ...others] = subject?.codes ?? [];
  const ofTotal = heldAsShareOfTotal(
    text,
    claim,
    others.length === 0 && asked?.settings[0]?.unit === '' ? code : undefined,
    ofMarket,
    (total) => [...told].some((level) => level.startsWith(`${total}||`)),
    figures,
  );
  return heldAsShare(text, last, claim, ofTotal, { figures, tellsShares });
}

const OF_THE_REST = /(?<!\p{L})(?:chưa|không|còn lại)(?!\p{L})/iu;

/** As how many units have something, or how many of all have it not yet. */
function heldAmongUnits(
  clause: Clause,
  claim: Claim,
  verdict: Verdict,
  read: readonly ReadClaim[],
): Verdict {
  const { placed, before, figures } = clause;
  const ofUnits = heldAsUnits(placed, before.said, claim, verdict, figures);
  const ofAll = heldAsAllCommunes(placed, before.said, claim, ofUnits, figures);
  const ofRest = heldAsRateNotYet(clause, claim, heldAsNotYet(clause, claim, ofAll, read));
  return heldAsRatioOfNamed(clause, claim, ofRest);
}
