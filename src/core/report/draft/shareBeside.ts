import {
  add,
  compare,
  divide,
  multiply,
  rational,
  signOf,
  type Rational,
} from '#core/numbers/rational';
import { printedNumber } from '../sentences/printedNumber';
import type { ReadClaim } from './arithmetic/tested';
import type { BookFigures } from './bookFigures';
import type { Claim } from './claim';
import { agrees, judge } from './judge';
import type { Verdict } from './verdict';

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
  const shares = wholesFor(code, unit, figures).map((whole) => percentOf(figure.value, whole));
  const mayBeGrowth = figure.growth ? [figure.growth, add(figure.growth, HUNDRED)] : [];
  const [printed] = claim.number.readings;
  const states = (exact: Rational | undefined): boolean =>
    printed !== undefined && exact !== undefined && agrees(judge(claim.number, printed, exact));
  const right = shares.find(states);
  const told = { ...verdict, indicator: code, unit, year };
  if (right) return { ...told, verdict: 'agree', expected: right, message: undefined };
  const [exact, ...others] = shares;
  const isShareSaid = tellsShares || /chiếm|tỷ trọng/iu.test(lead[0]);
  const isOfNothingElse = isShareSaid && ENDS.test(text.slice(claim.number.end));
  if (!exact || others.length > 0 || !isOfNothingElse || mayBeGrowth.some(states)) return verdict;
  const proposal = `${printedNumber(exact, 1)}%`;
  return {
    ...told,
    verdict: 'disagree',
    expected: exact,
    message: {
      code: 'draft/ratio-differs',
      arguments: { text: claim.number.text, right: proposal.replace('%', '') },
    },
    proposal,
  };
}

/** In brackets, or behind "chiếm"; a bare percentage behind a comma may be anything. */
const SHARE_BESIDE =
  /^[^,;:.()\d]{0,60}(?:\(\s*(?:chiếm|tỷ trọng|tương đương)?|,?\s*chiếm)(?:\s+(?:tỷ lệ|tỷ trọng|khoảng|gần|hơn|trên))*\s*$/iu;
const ENDS =
  /^\s*(?:\)|[.,;]|$|(?:thị phần|toàn tỉnh|tổng số|trong tổng số)(?:\s+(?:doanh thu|thuê bao|toàn tỉnh))?\s*(?:[.,;)]|$))/iu;

/** The province's figure for that of a unit, the total for that of a part. */
function wholesFor(code: string, unit: string, figures: BookFigures): readonly Rational[] {
  if (unit !== '') return [figures.pair(code, '')?.value].filter((one) => one !== undefined);
  return figures.totalsOf(code).flatMap((total) => figures.pair(total, '')?.value ?? []);
}

function percentOf(part: Rational | undefined, whole: Rational): Rational | undefined {
  if (!part || signOf(whole) <= 0 || compare(part, whole) > 0) return undefined;
  return multiply(divide(part, whole), HUNDRED);
}

const HUNDRED = rational(100);
