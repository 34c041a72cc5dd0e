/** Whether a formula still gives a number, but for the last digits that a spreadsheet may lose while adding. */
export function isStill(formula: string, number: number): string {
  return `ABS(${formula}-${number < 0 ? `(${number})` : number})<=1E-9*MAX(1,ABS(${number}))`;
}
