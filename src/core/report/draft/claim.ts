import type { NumberInText } from './numbers/numberInText';

/** What a number of a text says of its subject. */
export type ClaimKind =
  | 'level' // đạt 1,85 triệu thuê bao; đạt tỷ lệ 64,5%
  | 'earlier-level' // từ 698 tỷ đồng (lên …)
  | 'growth' // tăng 6,4%
  | 'index' // bằng 102,8% so với cùng kỳ
  | 'points' // tăng 3,2 điểm phần trăm
  | 'difference' // tăng 118 trạm
  | 'multiple' // gấp 3,5 lần
  | 'risen-times' // tăng 3 lần: k or k + 1 times, readers disagree
  | 'plan' // đạt 98,7% kế hoạch
  | 'above-plan' // vượt 2,5% kế hoạch
  | 'below-plan' // thấp hơn kế hoạch 1,8%
  | 'plan-gap' // vượt kế hoạch 12,3 tỷ đồng, thấp hơn kế hoạch 1,8 điểm phần trăm
  | 'share' // chiếm 20%
  | 'contribution' // đóng góp 1,2 điểm phần trăm
  | 'rank' // thứ 10/63
  | 'plan-level' // (kế hoạch 440 tỷ đồng)
  | 'aside' // tăng 4,6% (21.735 thuê bao): the change, the level, or the one before
  | 'range'; // 470 - 480 tỷ đồng

export interface Claim {
  readonly number: NumberInText;
  readonly kind: ClaimKind;
  readonly direction: 'up' | 'down' | undefined;
  /**
   * The year it is compared with, as said; 'prior' for "cùng kỳ", "năm trước"; 'published' for "số năm
   * 2021 đã công bố", which need not be the figure as it is known now.
   */
  readonly base: number | 'prior' | 'published' | 'other' | undefined;
  /** Behind "thấp hơn chỉ tiêu": of a rate it may be the target itself. */
  readonly mayBeTarget?: boolean;
  /** A level that is an index where an amount is spoken of: "đạt 102,5% so với năm 2025". */
  readonly mayBeIndex?: boolean;
  /** A growth that tells an increase of so many again: "tăng 24.900 hộ, tương đương 8%"; no rate grows so. */
  readonly isOfAmount?: boolean;
  /** Digits alone beside a percentage: "97% (năm 2021: 81)". */
  readonly mayBePercent?: boolean;
  /** The base follows without "so với": "gấp 2,75 lần năm 2021". */
  readonly isOfYear?: boolean;
  /** Of part of a plan: the year whose plan it is, where that is said. */
  readonly planYear?: number | undefined;
  /** Of an earlier level: its year, where that is said. */
  readonly fromYear?: number | undefined;
  /** Of an earlier level: nothing says of which year it is. */
  readonly isUndated?: boolean;
  /** What stands in the bracket behind the base of a change: its level, and never a plan. */
  readonly isOfBase?: boolean;
  /** A bound that the level is said to have passed: "vượt mốc 1,1 triệu thuê bao". */
  readonly isPassed?: boolean;
  /** A level that may be what was done in the year, and not all that there is: "Đã phê duyệt … cho 24 hệ thống". */
  readonly mayBeDeed?: boolean;
  /** The way a level is said to have been reached: "tăng lên", "giảm còn". */
  readonly reached: 'up' | 'down' | undefined;
}

/** Whether a claim holds the figure against its plan. */
export function isOfPlan(kind: ClaimKind): boolean {
  return kind === 'plan' || kind === 'above-plan' || kind === 'below-plan' || kind === 'plan-gap';
}
