import { add, equals, type Rational } from '#core/numbers/rational';
import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import type { Claim } from '../../claim';
import { agrees, judge } from '../../judge';
import type { Verdict } from '../../verdict';
import { ENDS, heldAgainst, HUNDRED, shareWithin, wholeNamed } from './partOfAll';

interface SharesSaid {
  readonly figures: BookFigures;
  /** A percentage in brackets was a share before, in the same clause. */
  readonly tellsShares: boolean;
}

/**
 * "Viễn thông A 800,99 tỷ đồng (38,7%)", "trong đó di động 1.821.600 thuê bao (chiếm 98,5%)": the share
 * right behind a figure that the book has, of the whole province or of the total it is a part of.
 */
export function heldAsShare(
  text: string,
  before: ReadClaim | undefined,
  claim: Claim,
  verdict: Verdict,
  { figures, tellsShares }: SharesSaid,
): Verdict {
  if (verdict.verdict !== 'not-found' || before?.verdict.verdict !== 'agree') return verdict;
  const isShare = claim.kind === 'share' || claim.kind === 'level';
  if (!isShare || claim.number.unit !== 'percent' || before.claim.kind !== 'level') return verdict;
  const lead = SHARE_BESIDE.exec(text.slice(before.claim.number.end, claim.number.start));
  const { indicator: code, unit, year } = before.verdict;
  const figure = figures.pair(code, unit);
  if (!lead || !figure?.value || year !== figures.year) return verdict;
  // "còn 16.753 văn bản chưa ký số, chiếm 6,6%": what has it not is no share of those that have.
  const isOfFigure = before.verdict.expected && equals(before.verdict.expected, figure.value);
  if (isOfFigure !== true) return verdict;
  // "105.591, trong đó 103.032 thuê bao cáp quang, chiếm 97,6%": of the unit's own whole.
  const ahead = text.slice(0, before.claim.number.start);
  const isOfItsOwn = unit !== '' && ENDS.test(text.slice(claim.number.end));
  if (isOfItsOwn && /(?<!\p{L})(?:trong (?:số )?đó|gồm)(?!\p{L})[^.;]*$/iu.test(ahead))
    return verdict;
  const shares = wholesFor(code, unit, figures).map((whole) => shareWithin(figure.value, whole));
  const mayBeGrowth = figure.growth ? [figure.growth, add(figure.growth, HUNDRED)] : [];
  const [printed] = claim.number.readings;
  const states = (exact: Rational | undefined): boolean =>
    printed !== undefined && exact !== undefined && agrees(judge(claim.number, printed, exact));
  const right = [...shares, ...sharesOfAlike(code, unit, figures)].find(states);
  const told = { ...verdict, indicator: code, unit, year };
  if (right) return { ...told, verdict: 'agree', expected: right, message: undefined };
  const [exact, ...others] = shares;
  const isShareSaid = tellsShares || /chiếm|tỷ trọng/iu.test(lead[0]);
  const behind = text.slice(claim.number.end);
  const isOfNothingElse = isShareSaid && (ENDS.test(behind) || isOfIt(behind, code, figures));
  return !exact || others.length > 0 || !isOfNothingElse || mayBeGrowth.some(states)
    ? verdict
    : heldAgainst(claim, told, exact);
}

/** "37 thôn" may be all that a district has, or those with something: what is as many has another share. */
function sharesOfAlike(
  code: string,
  unit: string,
  { indicators, pair }: BookFigures,
): readonly (Rational | undefined)[] {
  const [own, measure] = [pair(code, unit)?.value, indicators.get(code)?.unit];
  return [...indicators.values()].flatMap((other) => {
    const [its, all] = [unit, ''].map((place) => pair(other.code, place)?.value);
    const isAlike = unit !== '' && other.code !== code && other.unit === measure;
    return isAlike && own && its && all && equals(own, its) ? [shareWithin(its, all)] : [];
  });
}

/** "1.123.831 thuê bao điện thoại; trong đó thuê bao di động chiếm 98,1%": of the total that was told before, or of one unsaid. */
export function heldAsShareOfTotal(
  text: string,
  claim: Claim,
  code: string | undefined,
  verdict: Verdict,
  isTold: (total: string) => boolean,
  figures: BookFigures,
): Verdict {
  const { kind, number } = claim;
  const isShare = kind === 'share' && verdict.verdict === 'not-found';
  if (!isShare || code === undefined || !ENDS.test(text.slice(number.end))) return verdict;
  const told = { ...verdict, indicator: code, unit: '', year: figures.year };
  const shares = figures.totalsOf(code).flatMap((total) => {
    const [part, whole] = [code, total].map((one) => figures.pair(one, ''));
    const exact =
      whole?.value && !whole.coverage ? shareWithin(part?.value, whole.value) : undefined;
    return exact ? [{ held: heldAgainst(claim, told, exact), isTold: isTold(total) }] : [];
  });
  const [spokenOf, ...others] = shares.filter((one) => one.isTold);
  if (spokenOf && others.length === 0) return spokenOf.held;
  // Of which total it is a share goes unsaid: the digits may tell.
  return shares.find(({ held }) => held.verdict === 'agree')?.held ?? verdict;
}

/** "chiếm 42,7% tổng số thuê bao điện thoại di động toàn tỉnh" */
function isOfIt(behind: string, code: string, figures: BookFigures): boolean {
  const named = wholeNamed(behind, figures);
  return named.length === 1 && named[0] === code;
}

/** In brackets, or behind "chiếm"; a bare percentage behind a comma may be anything. */
const SHARE_BESIDE =
  /^[^,;:.()\d]{0,60}(?:\(\s*(?:chiếm|tỷ trọng|tương đương)?|,?\s*chiếm)(?:\s+(?:tỷ lệ|tỷ trọng|khoảng|gần|hơn|trên))*\s*$/iu;

/** The province's figure for that of a unit, the total for that of a part. */
function wholesFor(code: string, unit: string, figures: BookFigures): readonly Rational[] {
  if (unit !== '') return [figures.pair(code, '')?.value].filter((one) => one !== undefined);
  return figures.totalsOf(code).flatMap((total) => figures.pair(total, '')?.value ?? []);
}
