import type { Indicator } from '#core/catalogue/indicator';

/** Amounts that are differences, and so may fall below zero. */
const DIFFERENCES =
  /lợi nhuận|(?<!\p{L})lãi|(?<!\p{L})lỗ(?!\p{L}|\s+hổng)|chênh lệch|thặng dư|cán cân|tăng trưởng|tốc độ tăng|tăng thêm|tăng\s*[,/(]?\s*giảm|biến động/iu;

/** Percentages that compare with something else than a whole, and so may pass 100%. */
const COMPARISONS =
  /tốc độ|tăng trưởng|(?<!địa )chỉ số|so với|mức tăng|tăng\s*[,/(]?\s*giảm|(?:thực hiện|hoàn thành|đạt|vượt)\s+kế hoạch/iu;

/** Whether a value below zero cannot be true: counts, amounts, shares; not profits or changes. */
export function cannotBeNegative({ nature, nameVi }: Indicator): boolean {
  return nature !== 'score' && !DIFFERENCES.test(nameVi);
}

/** Whether it is a share of a whole: a percentage that lies between 0 and 100. */
export function isShare({ nature, unit, nameVi }: Indicator): boolean {
  return nature === 'ratio' && unit.trim() === '%' && !COMPARISONS.test(nameVi);
}
