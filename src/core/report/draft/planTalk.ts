import type { Claim } from './claim';

/** Where a clause lists the targets of the book's own year, and whether that goes on behind it. */
export interface PlanTalk {
  readonly from: number;
  readonly to: number;
  readonly goesOn: boolean;
}

const BEGINS =
  /(?:^|[\s(])(?:kế hoạch|kh|chỉ tiêu)(?:\s+(?:kế hoạch|(?:được\s+)?giao|đề ra))*\s+năm\s+((?:19|20)\d\d)(?:\s+(?:(?:được\s+)?giao|đề ra))*\s*(?:là|:)/u;
const ENDS = /(?<!\p{L})(?:thực hiện|ước|kết quả|đạt|đã|hoàn thành)(?!\p{L})/u;

/**
 * "Kế hoạch năm 2022: doanh thu bưu chính 440 tỷ đồng; doanh thu viễn thông 2.050 tỷ đồng; thực
 * hiện: …": levels between the announcement and the word of a result are targets. Undefined where
 * none are listed; of another year's targets the book knows nothing.
 */
export function planTalk(
  clause: string,
  isGoingOn: boolean,
  bookYear: number,
): PlanTalk | undefined {
  const lower = clause.toLowerCase();
  const begun = BEGINS.exec(lower);
  if (begun ? Number(begun[1]) !== bookYear : !isGoingOn) return undefined;
  const from = begun ? begun.index + begun[0].length : 0;
  const stop = ENDS.exec(lower.slice(from))?.index;
  const to = stop === undefined ? clause.length : from + stop;
  return { from, to, goesOn: stop === undefined };
}

/** The claims of a clause, those among the listed targets as targets. */
export function asTargets(claims: readonly Claim[], talk: PlanTalk | undefined): readonly Claim[] {
  if (!talk) return claims;
  return claims.map((claim) => {
    const { start } = claim.number;
    const isListed = claim.kind === 'level' && start >= talk.from && start < talk.to;
    return isListed ? { ...claim, kind: 'plan-level' } : claim;
  });
}
