import type { Claim } from '../claim';
import { ABOVE, isOfOtherPlan } from './againstPlan';
import { baseAfter } from './bases';

/** What a sentence begins with, for all its clauses: "So với năm 2019, …; …". */
export function leadOf(sentence: string): string | undefined {
  return /^[\s–+•*-]*(?:năm\s+(?:19|20)\d\d,?\s+)?(?:(?:kết quả\s+)?(?:thực hiện\s+)?)so với(?:[^,:;]|,(?=\d))*(?=[,:])/iu
    .exec(sentence)?.[0]
    .toLowerCase();
}

/** "So với kế hoạch, doanh thu đạt 98,2%": what the sentence begins with holds for all its numbers. */
export function ledBy(lead: string | undefined, claim: Claim, sentence: string): Claim {
  if (lead === undefined) return claim;
  if (isOfOtherPlan('', lead.replace(/^.*?(?=so với)/u, '')))
    return { ...claim, kind: 'aside', base: 'other' };
  // "…, thấp hơn 3,4 điểm phần trăm, nhưng tăng 15,5 điểm phần trăm so với năm 2021": that base is of what stands before it.
  const apart = /^[^.;]*?(?=so với)/iu.exec(sentence.slice(claim.number.end))?.[0] ?? '';
  const isOfAnother = lead.includes('kế hoạch') && /(?:tăng|giảm)[^.;(]*\d/iu.test(apart);
  if (claim.base !== undefined && !isOfAnother) return claim;
  if (!lead.includes('kế hoạch')) {
    const base = baseAfter(lead);
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
