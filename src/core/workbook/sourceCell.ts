/** Where something was read. */
export interface SourceCell {
  readonly file: string;
  readonly sheet: string;
  /** 'D11', several separated by ';', '' when it is not about a cell. */
  readonly cell: string;
}

/** "Viễn thông A.ods › Biểu › D8", as far as each is known. */
export function placeOf({ file, sheet, cell }: SourceCell): string {
  return [file, sheet, cell].filter((part) => part !== '').join(' › ');
}
