import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import { saidOf, unitRightBefore, type PlacedClause } from '../../circumstances/circumstances';
import type { Claim } from '../../claim';
import { wordsOf } from '../../text/words';
import type { Verdict } from '../../verdict';
import { ENDS, heldAgainst, isAny, namedByAll, shareWithin, wholeNamed } from './partOfAll';

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
  const [unit, another] = units.filter(({ end }) => end <= number.start).reverse();
  if (verdict.verdict !== 'not-found' || kind !== 'share' || !unit) return verdict;
  // "Riêng Viettel và VNPT chiếm 81,9%": what they have together.
  if (another && TOGETHER.test(text.slice(another.end, unit.start))) return verdict;
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
  return marketCalled(said, figures);
}

/** What firms have a share of, by its name or without what is counted of it: "di động", "FTTH". */
export function marketCalled(said: string, figures: BookFigures): string | undefined {
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
  const exact = all?.value && !all.coverage ? shareWithin(own?.value, all.value) : undefined;
  return exact
    ? heldAgainst(claim, { ...verdict, indicator: code, unit, year: figures.year }, exact)
    : verdict;
}

/** "A đạt doanh thu 248,7 tỷ đồng, bằng 111,7%, chiếm 52,3% doanh thu bưu chính toàn tỉnh" */
const SHARE_NEXT = /[,;]\s*chiếm(?:\s+(?:khoảng|tới|đến|tỷ trọng|tỷ lệ))*\s*$/iu;
const TOGETHER = /^\s*(?:,|và|cùng(?:\s+với)?)\s*(?:\p{L}+\s+){0,2}$/iu;
const HAS_OF_ALL =
  /^\s*(?:(?:tiếp tục|hiện|đang|vẫn|chỉ|dẫn đầu|đứng đầu)\s*,?\s*)*chiếm(?:\s+(?:khoảng|tới|đến|tỷ trọng|tỷ lệ))*\s*$/iu;
