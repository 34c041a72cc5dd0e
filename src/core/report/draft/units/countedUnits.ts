/** Of which kind units are. */
export const KIND_OF_UNIT =
  '(?:huyện|thị xã|thành phố|xã|phường|thị trấn|tp\\.?|công ty|doanh nghiệp|nhà mạng|địa phương|đơn vị)';

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
]);
export const COUNT_OF_UNITS = `${[...COUNTS.keys()].join('|')}|0?[2-9]`;

/** "Bốn huyện", "03 đơn vị" */
export const COUNTED_UNITS = new RegExp(
  `(?<!\\p{L})(?<count>${COUNT_OF_UNITS})\\s+${KIND_OF_UNIT}(?!\\p{L})`,
  'iu',
);

/** "hai", "03" */
export function countSaid(count: string): number {
  return COUNTS.get(count.toLowerCase()) ?? Number(count);
}
