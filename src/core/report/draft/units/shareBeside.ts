import {
  add,
  compare,
  divide,
  multiply,
  rational,
  signOf,
  type Rational,
} from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import { saidOf, unitRightBefore, type PlacedClause } from '../circumstances/circumstances';
import type { Claim } from '../claim';
import { agrees, judge } from '../judge';
import { areLinking } from '../text/linkingWords';
import { findPhrases } from '../subjects/phraseIndex';
import type { Verdict } from '../verdict';
import { wordsOf, type Word } from '../text/words';

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
  // "105.591, trong đó 103.032 thuê bao cáp quang, chiếm 97,6%": of the unit's own whole.
  const ahead = text.slice(0, before.claim.number.start);
  const isOfItsOwn = unit !== '' && ENDS.test(text.slice(claim.number.end));
  if (isOfItsOwn && /(?<!\p{L})(?:trong (?:số )?đó|gồm)(?!\p{L})[^.;]*$/iu.test(ahead))
    return verdict;
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
  const behind = text.slice(claim.number.end);
  const isOfNothingElse = isShareSaid && (ENDS.test(behind) || isOfIt(behind, code, figures));
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

/** "1.123.831 thuê bao điện thoại; trong đó thuê bao di động chiếm 98,1%": of the total that was told before. */
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
  const totals = code === undefined ? [] : figures.totalsOf(code).filter(isTold);
  const [total, ...others] = totals;
  if (!isShare || code === undefined || total === undefined || others.length > 0) return verdict;
  const [part, whole] = [code, total].map((one) => figures.pair(one, ''));
  const exact = whole?.value && !whole.coverage ? percentOf(part?.value, whole.value) : undefined;
  if (!exact || !ENDS.test(text.slice(number.end))) return verdict;
  return heldAgainst(claim, { ...verdict, indicator: code, unit: '', year: figures.year }, exact);
}

/**
 * "Viettel chiếm 57,7% thị phần doanh thu viễn thông": what a unit has of the whole province, where nothing
 * but the whole is named behind the share.
 */
export function heldAsShareOfUnit(
  clause: PlacedClause,
  last: ReadClaim | undefined,
  claim: Claim,
  verdict: Verdict,
  figures: BookFigures,
): Verdict {
  const { text, units } = clause;
  const { kind, number } = claim;
  const unit = units.filter(({ end }) => end <= number.start).at(-1);
  if (verdict.verdict !== 'not-found' || kind !== 'share' || !unit) return verdict;
  const isAlone = units.every(({ said, end }) => end > number.start || said === unit.said);
  // What was told of the firm right before must be its part of that same whole.
  const isOfAll = wholeNamed(text.slice(number.end), figures).join() === last?.verdict.indicator;
  const isSaid =
    HAS_OF_ALL.test(text.slice(unit.end, number.start)) ||
    (isAlone && isOfAll && SHARE_NEXT.test(text.slice(0, number.start)));
  if (!isSaid) return verdict;
  const { period, isTarget } = saidOf(clause, number.start, number.end);
  if (isTarget || (period !== undefined && period !== figures.year)) return verdict;
  const behind = text.slice(number.end);
  const [code, ...others] = ENDS.test(behind) ? wholeOfLast(last) : wholeNamed(behind, figures);
  if (code === undefined || others.length > 0) return verdict;
  return heldAsPart(claim, verdict, { code, unit: unit.said }, figures);
}

/** "A chiếm 53,6% doanh thu dịch vụ bưu chính, B chiếm 35,9%": of the same whole. */
function wholeOfLast(last: ReadClaim | undefined): readonly string[] {
  const isShareOfUnit =
    last?.claim.kind === 'share' &&
    last.verdict.verdict !== 'not-found' &&
    last.verdict.unit !== '';
  return isShareOfUnit ? [last.verdict.indicator] : [];
}

/** "Thị phần thuê bao di động năm 2022: …", "Thị phần di động: …" */
const MARKET = /(?<!\p{L})thị phần\s+(?:của\s+)?([^:;,.()]{2,60}?)(?:\s*\([^()]*\))?\s*:/iu;

/** "Trong tổng doanh thu viễn thông, A chiếm 38,7%, …", "Trong tổng số 1.821.600 thuê bao di động của tỉnh, A giữ 42,7%" */
const OUT_OF_ALL =
  /^[\s–+•*-]*trong\s+(?:tổng(?:\s+số)?\s+|số\s+)?(?:\d[\d.,]*\s+)?([^:;,.()\d]{2,60}?)(?:\s+(?:của|toàn)\s+(?:toàn\s+)?tỉnh)?\s*,/iu;

/** Of what the shares of units are that a clause announces; what was announced before goes on. */
export function marketOf(
  text: string,
  before: string | undefined,
  figures: BookFigures,
): string | undefined {
  const said = (MARKET.exec(text) ?? OUT_OF_ALL.exec(text))?.[1];
  if (said === undefined) return before;
  const name = said.replace(/(?:trong\s+)?năm\s+(?:19|20)\d\d/giu, ' ');
  const [code, ...others] =
    ['', 'thuê bao ', 'doanh thu ']
      .map((noun) => namedByAll(wordsOf(noun + name), figures))
      .find(isAny) ?? [];
  return others.length === 0 ? code : undefined;
}

/** "Thị phần di động: Viễn thông A 42,4%; Viễn thông B 35,1%" */
export function heldAsMarketShare(
  clause: PlacedClause,
  claim: Claim,
  verdict: Verdict,
  market: string | undefined,
  figures: BookFigures,
): Verdict {
  const { start, end, unit: measure } = claim.number;
  const isPlain = measure === 'percent' && (claim.kind === 'level' || claim.kind === 'share');
  if (market === undefined || !isPlain || verdict.verdict !== 'not-found') return verdict;
  const unit = unitRightBefore(clause, start);
  const { period, isTarget } = saidOf(clause, start, end);
  const isNow = !isTarget && (period === undefined || period === figures.year);
  if (unit === undefined || !isNow || !ENDS.test(clause.text.slice(end))) return verdict;
  return heldAsPart(claim, verdict, { code: market, unit }, figures);
}

/** What a unit has of the whole province, in per cent. */
function heldAsPart(
  claim: Claim,
  verdict: Verdict,
  { code, unit }: { readonly code: string; readonly unit: string },
  figures: BookFigures,
): Verdict {
  const [own, all] = [unit, ''].map((place) => figures.pair(code, place));
  const exact = all?.value && !all.coverage ? percentOf(own?.value, all.value) : undefined;
  return exact
    ? heldAgainst(claim, { ...verdict, indicator: code, unit, year: figures.year }, exact)
    : verdict;
}

function heldAgainst({ number }: Claim, verdict: Verdict, exact: Rational): Verdict {
  const [printed] = number.readings;
  if (!printed) return verdict;
  const told = { ...verdict, expected: exact };
  if (agrees(judge(number, printed, exact))) {
    return { ...told, verdict: 'agree', message: undefined };
  }
  const right = printedNumber(exact, 1);
  return {
    ...told,
    verdict: 'disagree',
    message: { code: 'draft/ratio-differs', arguments: { text: number.text, right } },
    proposal: `${right}%`,
  };
}

/** "A đạt doanh thu 248,7 tỷ đồng, bằng 111,7%, chiếm 52,3% doanh thu bưu chính toàn tỉnh" */
const SHARE_NEXT = /[,;]\s*chiếm(?:\s+(?:khoảng|tới|đến|tỷ trọng|tỷ lệ))*\s*$/iu;
const HAS_OF_ALL =
  /^\s*(?:(?:tiếp tục|hiện|đang|vẫn|chỉ|dẫn đầu|đứng đầu)\s*,?\s*)*chiếm(?:\s+(?:khoảng|tới|đến|tỷ trọng|tỷ lệ))*\s*$/iu;

/** The figure named by all that stands behind a share, up to the next mark. */
function wholeNamed(behind: string, figures: BookFigures): readonly string[] {
  const words = wordsOf(/^[^,;:.()\d]*/u.exec(behind)?.[0] ?? '');
  // "tổng số thuê bao điện thoại di động" begins like the name of all telephones.
  const counted = words.filter(({ text }, at) => at > 1 || (text !== 'tổng' && text !== 'số'));
  return [words, counted].map((stretch) => namedByAll(stretch, figures)).find(isAny) ?? [];
}

function isAny(codes: readonly string[]): boolean {
  return codes.length > 0;
}

function namedByAll(words: readonly Word[], figures: BookFigures): readonly string[] {
  const [phrase, ...others] = findPhrases(figures.phrases, words);
  const around = words
    .filter(({ start }) => !phrase || start < phrase.start || start >= phrase.end)
    .filter(({ text }) => text !== 'thị' && text !== 'phần');
  const isOfChange = around.some(({ text }) => CHANGING.has(text));
  const isAll = phrase && others.length === 0 && areLinking(around, figures.placeWords);
  return isAll && !isOfChange ? phrase.codes : [];
}

const CHANGING: ReadonlySet<string> = new Set('tăng giảm mức tốc trưởng thêm mới'.split(' '));

/** "chiếm 42,7% tổng số thuê bao điện thoại di động toàn tỉnh" */
function isOfIt(behind: string, code: string, figures: BookFigures): boolean {
  const named = wholeNamed(behind, figures);
  return named.length === 1 && named[0] === code;
}

/** In brackets, or behind "chiếm"; a bare percentage behind a comma may be anything. */
const SHARE_BESIDE =
  /^[^,;:.()\d]{0,60}(?:\(\s*(?:chiếm|tỷ trọng|tương đương)?|,?\s*chiếm)(?:\s+(?:tỷ lệ|tỷ trọng|khoảng|gần|hơn|trên))*\s*$/iu;
const ENDS =
  /^\s*(?:\)|[.,;]|$|(?:thị phần|(?:của\s+)?(?:toàn|cả) tỉnh|tổng số|trong tổng số)(?:\s+(?:doanh thu|thuê bao|toàn tỉnh))?\s*(?:[.,;)]|$))/iu;

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
