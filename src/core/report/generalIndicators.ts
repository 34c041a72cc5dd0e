/** Population, households, places: what rates are of, and no result of the year's work. */
export function isGeneral(code: string): boolean {
  return code.startsWith('TH');
}
