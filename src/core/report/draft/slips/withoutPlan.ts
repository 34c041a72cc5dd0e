import { anyOf } from '#core/numbers/patterns';
import type { PlacedClause } from '../circumstances/circumstances';

/** "không đạt kế hoạch, mới bằng …", "thấp hơn kế hoạch …": of what is counted such words say nothing. */
export function withoutPlan(placed: PlacedClause): PlacedClause {
  return { ...placed, text: placed.text.replace(AGAINST_PLAN, (said) => ' '.repeat(said.length)) };
}

const BEFORE_A_PLAN = anyOf('u', [
  /(?:không|chưa)\s+(?:đạt|hoàn thành)(?=\s+(?:được\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu)(?!\p{L}))/u,
  /mới(?=\s+(?:chỉ|đạt|bằng)(?!\p{L}))/u,
  /(?:(?:thấp|cao|ít|nhiều)\s+hơn|(?:còn\s+)?(?:thiếu|hụt))(?=\s+(?:so với\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu)(?!\p{L}))/u,
]).source;
const AGAINST_PLAN = new RegExp(String.raw`(?<!\p{L})(?:${BEFORE_A_PLAN})`, 'giu');
