import { goesOn } from '../arithmetic/goingOn';
import type { BookFigures } from '../bookFigures';
import type { Claim } from '../claim';
import { agrees } from '../judge';
import { verdictOn } from '../judgeClaim';
import { readingsOf } from '../readingsOf';
import { changes } from '../statedChanges';
import type { Statement } from '../statement';
import type { Verdict } from '../verdict';
import { disagreed } from '../verdicts/disagreed';
import { isProven, type Told } from './told';

/**
 * "107.977 hộ, tương đương 97,2% số hộ, tăng 8,7 điểm phần trăm": the change right behind a proven level is of
 * that level, where nothing stands between that could bring in something else.
 */
export function changeOfProven(
  told: readonly Told[],
  at: number,
  figures: BookFigures,
): Verdict | undefined {
  const one = told[at];
  const of = levelBefore(told, at);
  if (!of || !one || of.sentence !== one.sentence || !isProven(of, figures)) return undefined;
  const { claim, verdict, ahead, behind } = one;
  const isOpen = verdict.verdict === 'not-found' && CHANGES.has(claim.kind);
  const plain = ahead.replace(YEARS, '').replace(AMONG_PROVINCES, '');
  if (!isOpen || !goesOn(plain) || !RIGHT_BEHIND.test(ahead)) return undefined;
  if (!ENDS.test(behind) || isOverOtherYears(told, at, figures.year)) return undefined;
  const indicator = figures.indicators.get(of.verdict.indicator);
  // "0,42 điểm, tăng 6 bậc": places are gained by a rank, and the level was a score.
  const isOfPlaces = /bậc$/iu.test(claim.number.text);
  if (indicator?.nature === 'score' || isOfPlaces !== (indicator?.nature === 'rank'))
    return undefined;
  const setting = { unit: of.verdict.unit, year: undefined, isLikeForLike: false };
  const [statement] = indicator ? changes(claim, indicator, setting, figures) : [];
  return statement && heldAgainst(claim, statement, verdict.line);
}

/** The number right before (of "thứ 29/34" the first), or where that is a change itself ("hụt 12.064 thuê bao, tức giảm 0,7%") the one before it. */
function levelBefore(told: readonly Told[], at: number): Told | undefined {
  const one = told[at];
  const last = /^\s*\/\s*$/u.test(told[at - 1]?.ahead ?? '') ? told[at - 2] : told[at - 1];
  const isChange =
    last !== undefined &&
    last.claim.kind === 'difference' &&
    one?.claim.kind === 'growth' &&
    RIGHT_BEHIND.test(last.ahead) &&
    THAT_IS.test(one.ahead);
  return isChange ? told[at - 2] : last;
}

const THAT_IS =
  /^\s*(?:\p{L}+\s*)?(?:,|\()\s*(?:tức|tương ứng|tương đương|hay)(?:\s+(?:là|với))?\s+(?:tăng|giảm)\s*$/iu;

/** The points of a rate that are told as per cent are that fault, and per cent of it may be meant otherwise. */
function heldAgainst(claim: Claim, statement: Statement, line: number): Verdict | undefined {
  if (!WRONG_FORM.has(statement.compares)) return verdictOn(claim, statement, line);
  const reading = readingsOf(claim, statement).find(({ agreement }) => agrees(agreement));
  return reading && disagreed(claim, line, reading);
}

const WRONG_FORM: ReadonlySet<Statement['compares']> = new Set([
  'percent-for-points',
  'points-for-percent',
]);

const CHANGES: ReadonlySet<Told['claim']['kind']> = new Set([
  'growth',
  'points',
  'difference',
  'multiple',
]);

/** "29/34 tỉnh, thành phố, giảm 2 bậc" */
const AMONG_PROVINCES =
  /^\s*(?:tỉnh)?\s*,?\s*thành phố(?:\s+(?:trong cả nước|toàn quốc|cả nước))?|^\s*(?:cả nước|toàn quốc)(?:\s+về\s+(?:chỉ số\s+)?dti)?/iu;
/** "…, tăng", "… (giảm" */
const RIGHT_BEHIND =
  /[,(]\s*(?:đã\s+|tức\s+|tức là\s+)?(?:tăng|giảm|thêm|bớt|hụt|sụt|nhích|mất|gấp|\+|[-–−])[^,;:.()\d]*$/iu;
const ENDS =
  /^\s*(?:$|[.,;)]|(?:so với|số \p{L}+|lần)?\s*(?:(?:thời điểm\s+)?cuối\s+)?(?:cùng kỳ|năm|(?:kỳ|lần)\s+đánh giá)(?:\s+năm)?(?:\s+(?:trước|ngoái|(?:19|20)\d\d))?\s*(?:$|[.,;)(])|so với\s*$)/iu;
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** "Từ năm 2021 đến năm 2023, … tăng 62,4%": over which years is not said beside it. */
function isOverOtherYears(told: readonly Told[], at: number, year: number): boolean {
  const one = told[at];
  if (!one || one.claim.base !== undefined) return false;
  const said = told
    .slice(0, at + 1)
    .filter(({ sentence }) => sentence === one.sentence)
    .map(({ ahead }) => ahead)
    .join(' ');
  const years = [...said.matchAll(YEARS)].map(([text]) => Number(text));
  return (
    years.some((each) => each !== year && each !== year - 1) || OVER_YEARS.test(said + one.behind)
  );
}

const OVER_YEARS = /(?<!\p{L})(?:sau|qua|trong|bình quân|mỗi|giai đoạn|quý|tháng)(?!\p{L})/iu;
