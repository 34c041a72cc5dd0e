import type { ReporterKind } from '#core/catalogue/indicator';

/** A table with a row for each reporting unit, total first; its columns are data. */
export interface UnitTable {
  readonly sheet: string;
  readonly label: string;
  readonly title: string;
  /** Kinds of units that have rows whether they sent anything or not. */
  readonly kinds: readonly ReporterKind[];
  /** Kinds that have a row only where a total of this table expects them. */
  readonly kindsWhereExpected: readonly ReporterKind[];
  /** Head of the column of names: "Doanh nghiệp". */
  readonly stub: string;
  readonly totalName: string;
  readonly columns: readonly UnitTableColumn[];
  /** The ratio by which rows are ordered, best first; otherwise the register's order. */
  readonly orderedBy?: string;
}

export type UnitTableColumn =
  /** Three columns: last year, this year, growth. */
  | { readonly show: 'change'; readonly indicator: string }
  | { readonly show: 'level'; readonly indicator: string }
  /** Quotient of two other columns of the same row. */
  | { readonly show: 'ratio'; readonly indicator: string }
  /** The unit's part of the total, in per cent. */
  | { readonly show: 'share'; readonly indicator: string; readonly heading: string }
  /** The unit's place by a ratio column. */
  | { readonly show: 'rank'; readonly indicator: string; readonly heading: string };
