import type { Claim } from '../claim';
import { ABOVE, isOfOtherPlan } from './againstPlan';
import { baseAfter } from './bases';

/** What a sentence begins with, for all its clauses: "So với năm 2019, …; …", "Tốc độ tăng: …; …". */
export function leadOf(sentence: string): string | undefined {
  return (SET_BESIDE.exec(sentence) ?? HEADING_A_LIST.exec(sentence))?.[0].toLowerCase();
}

const SET_BESIDE =
  /^[\s–+•*-]*(?:năm\s+(?:19|20)\d\d,?\s+)?(?:(?:kết quả\s+)?(?:thực hiện\s+)?)so với(?:[^,:;]|,(?=\d))*(?=[,:])/iu;
/** "Các chỉ tiêu so với cùng kỳ: …", "Tốc độ tăng trưởng các lĩnh vực: …" */
const HEADING_A_LIST =
  /^[^,:;.()\d]{0,60}?(?:so với\s+(?:cùng kỳ|năm)(?:\s+(?:năm|trước|ngoái|(?:19|20)\d\d))*|tốc độ tăng(?:\s+trưởng)?(?:[^,:;.()\d]|(?:19|20)\d\d){0,40})\s*(?=:)/iu;

/** "So với kế hoạch, doanh thu đạt 98,2%": what the sentence begins with holds for all its numbers. */
export function ledBy(lead: string | undefined, claim: Claim, sentence: string): Claim {
  if (lead === undefined) return claim;
  if (isOfOtherPlan('', lead.replace(/^.*?(?=so với)/u, '')))
    return { ...claim, kind: 'aside', base: 'other' };
  // "…, thấp hơn 3,4 điểm phần trăm, nhưng tăng 15,5 điểm phần trăm so với năm 2021": that base is of what stands before it.
  const apart = /^[^.;]*?(?=so với)/iu.exec(sentence.slice(claim.number.end))?.[0] ?? '';
  const isSetBeside = lead.includes('kế hoạch') || baseAfter(lead) === 'other';
  const isOfAnother = isSetBeside && /(?:tăng|giảm)[^.;(]*\d/iu.test(apart);
  if (claim.base !== undefined && !isOfAnother) return claim;
  if (!lead.includes('kế hoạch')) {
    const base = baseAfter(lead);
    if (GROWTH_AHEAD.test(lead)) return grownAsHeaded(claim, base, sentence);
    const isIndex = isOpenPercentage(claim) && BARE_INDEX.test(aheadOf(claim, sentence));
    if (isIndex && base !== undefined && base !== 'other') return { ...claim, kind: 'index', base };
    const isStart = claim.kind === 'earlier-level' && claim.fromYear === undefined;
    return { ...claim, base, ...(isStart && typeof base === 'number' ? { fromYear: base } : {}) };
  }
  const isLevel = claim.kind === 'level' && claim.number.unit === 'percent';
  if (isLevel) return { ...claim, kind: 'plan' };
  if (claim.kind === 'difference' || claim.kind === 'points') return { ...claim, kind: 'plan-gap' };
  if (claim.kind === 'aside' && ABOVE.test(sentence.slice(0, claim.number.start).toLowerCase())) {
    return claim.number.unit === 'percent'
      ? { ...claim, kind: 'above-plan' }
      : { ...claim, kind: 'plan-gap', direction: 'up' };
  }
  if (claim.kind !== 'growth') return claim;
  return claim.direction === 'down'
    ? { ...claim, kind: 'below-plan' }
    : { ...claim, kind: 'above-plan', direction: undefined };
}

/** "Tốc độ tăng: thuê bao điện thoại 17,4%; Internet 15,8%": each is growth, unless its own words say what else it is. */
function grownAsHeaded(claim: Claim, base: Claim['base'], sentence: string): Claim {
  const ahead = aheadOf(claim, sentence);
  if (!isOpenPercentage(claim) || SAYS_ITSELF.test(ahead)) return claim;
  return { ...claim, kind: 'growth', direction: 'up', base };
}

function isOpenPercentage({ kind, number }: Claim): boolean {
  return kind === 'level' && number.unit === 'percent';
}

/** What is said of a number behind the last sign before it. */
function aheadOf({ number }: Claim, sentence: string): string {
  return /[^,:;.()\d]*$/u.exec(sentence.slice(0, number.start))?.[0].toLowerCase() ?? '';
}

const GROWTH_AHEAD = /(?<!\p{L})tốc độ tăng(?!\p{L})/u;
const BARE_INDEX = /(?<!\p{L})bằng(?:\s+(?:khoảng|gần|hơn))?\s*$/u;
const SAYS_ITSELF =
  /(?<!\p{L})(?:tỷ lệ|tỷ trọng|mật độ|chiếm|bằng|tương đương|còn)(?!\p{L})|[-–−]\s*$/u;
