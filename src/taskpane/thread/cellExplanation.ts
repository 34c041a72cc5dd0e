/** Where the figure of a selected cell comes from, ready to be read. */
export interface CellExplanation {
  readonly lines: readonly string[];
}
