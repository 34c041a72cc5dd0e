/** Where something was read. */
export interface SourceCell {
  readonly file: string;
  readonly sheet: string;
  /** 'D11', several separated by ';', '' when it is not about a cell. */
  readonly cell: string;
}
