/** Number format codes of the tables, in the file's own language (English separators). */

/** A level with so many decimals: 1.850.000 or 742,67. */
export function levelFormat(decimals: number): string {
  return decimals <= 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Growth or a share in per cent; the column's head says so. */
export function percentFormat(decimals: number): string {
  return levelFormat(decimals);
}

/** A difference with its sign and what it is counted in: +118 trạm, -3,2 điểm %. */
export function differenceFormat(decimals: number, unit: string): string {
  const digits = levelFormat(decimals);
  const suffix = unit === '' ? '' : `" ${unit.replace(/"/g, '')}"`;
  return `+${digits}${suffix};-${digits}${suffix};${digits}${suffix}`;
}
