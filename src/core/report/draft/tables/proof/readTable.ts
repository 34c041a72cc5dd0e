import type { BookFigures } from '../../bookFigures';
import type { DecimalMark } from '../../numbers/numberInText';
import type { Verdict } from '../../verdict';
import type { PlacedLine } from '../grid';
import type { Caption, Head, ReadRow } from '../words/about';
import type { LooseNames } from '../words/looseNames';

/** A table whose cells are read as far as its words alone say what they are. */
export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly columns: ReadonlyMap<number, Head>;
  readonly heads: ReadonlyMap<number, readonly string[]>;
  /** Columns that hold no figures. */
  readonly labels: ReadonlySet<number>;
  /** Of the words that name a row. */
  readonly nameColumn: number;
  readonly caption: readonly string[];
  readonly context: Caption;
  readonly isByUnit: boolean;
  /** Years before the last one stand in it, over which a change may be counted. */
  readonly hasEarlierYears: boolean;
}

/** What the lines of a table are held against. */
export interface Reader {
  readonly table: ReadTable;
  readonly known: ReadonlyMap<PlacedLine, Verdict>;
  readonly names: LooseNames;
  readonly figures: BookFigures;
  readonly mark: DecimalMark;
}
