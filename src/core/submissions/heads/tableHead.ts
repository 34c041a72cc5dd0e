/** The rows over a table that say what its columns hold. Rows and columns count from 0. */
export interface TableHead {
  readonly firstRow: number;
  /** A row that only numbers the columns included. */
  readonly lastRow: number;
  readonly columns: readonly HeadColumn[];
}

export interface HeadColumn {
  readonly column: number;
  /** From top to bottom, without repetitions; merged cells speak for every column they cover. */
  readonly pieces: readonly HeadPiece[];
  /** What the row that numbers the columns says: '3=2/1*100', or ''. */
  readonly reference: string;
}

/** A text of a head, and the cell it stands in. */
export interface HeadPiece {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}
