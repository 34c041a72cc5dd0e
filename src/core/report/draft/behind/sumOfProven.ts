import { areOneMeasure } from '../arithmetic/alike';
import { againstParts } from '../arithmetic/parts/againstParts';
import type { BookFigures } from '../bookFigures';
import type { Verdict } from '../verdict';
import { isCount, isProven, type Told } from './told';

/**
 * "Doanh thu: viễn thông 1.113,34 tỷ đồng; bưu chính 234,93 tỷ đồng; in 153,75 tỷ đồng; tổng cộng 1.502,02 tỷ đồng": the sum
 * told behind the figures of several fields, of which none is a part of another.
 */
export function sumOfProven(
  told: readonly Told[],
  at: number,
  figures: BookFigures,
): Verdict | undefined {
  const one = told[at];
  if (one?.verdict.verdict !== 'not-found' || !isCount(one)) return undefined;
  const parts = told.slice(0, at).filter(({ sentence }) => sentence === one.sentence);
  const areParts =
    ADDED_UP.test(one.ahead) &&
    parts.length >= FEWEST_PARTS &&
    parts.every((part) => isProven(part, figures) && isCount(part)) &&
    parts.every((part) => areOneMeasure(part.claim.number, one.claim.number)) &&
    areApart(parts, figures);
  if (!areParts) return undefined;
  const result = againstParts(
    one.claim.number,
    parts.map(({ claim }) => claim.number),
  );
  return result && { ...one.verdict, ...result };
}

const FEWEST_PARTS = 2;

/** Each is another figure of one place, and none of them is a part of another. */
function areApart(parts: readonly Told[], { totalsOf, indicators }: BookFigures): boolean {
  const codes = parts.map(({ verdict }) => verdict.indicator);
  const places = new Set(parts.map(({ verdict }) => verdict.unit));
  const wholes = codes.flatMap((code) => [
    ...totalsOf(code),
    ...(indicators.get(code)?.partOf ?? []),
  ]);
  return (
    places.size === 1 &&
    new Set(codes).size === codes.length &&
    codes.every((code) => !wholes.includes(code))
  );
}

const ADDED_UP =
  /^[^,;.:()\d]{0,40}\)?\s*[,;]\s*(?:\p{L}+\s+){0,3}?(?:cộng lại|tổng cộng|cộng chung|cộng|tính chung|tổng(?: số)?)(?:\s+(?:là|được|có|đạt|bằng))*\s*$/iu;
