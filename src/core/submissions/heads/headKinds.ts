import type { Status } from '#core/numbers/figure';
import type { StatedChange } from '../reading';

/** What the words over a column say that stands in it. */
export type HeadMeaning = FurnitureHead | LevelHead | ChangeHead | { readonly kind: 'nothing' };

/** Number in the list, label, code, measure, notes, names of units. */
interface FurnitureHead {
  readonly kind: FurnitureKind;
}

/** Levels: this year's, last year's, the plan's. */
export interface LevelHead {
  readonly kind: 'level';
  readonly relation: 'this' | 'last' | 'plan';
  /** The year the words name, or undefined when they only say "năm nay", "cùng kỳ", "kế hoạch". */
  readonly year: number | undefined;
  /** "Ước", "Sơ bộ", "Chính thức", where the words say one of them. */
  readonly status: Status | undefined;
  /** Words that any table may use: "Số liệu", "Thực hiện", "Tổng số". */
  readonly isPlain: boolean;
  /** Months, a quarter or a half of a year, or several years together: not the year's figure. */
  readonly isOtherPeriod: boolean;
  /** Months, a quarter or a half of this year. */
  readonly isPartOfYear?: true;
  /** Which quarter that is, 1 to 4. */
  readonly quarter?: number | undefined;
  /** What is expected, perhaps of the next year: "Dự kiến năm 2023". */
  readonly isForecast?: true;
  /** Nothing else is said, such as "trong đó: nông thôn". */
  readonly isWhole: boolean;
}

/** Changes the sheet states itself; `unsaid` are comparisons without a form, "So sánh". */
export interface ChangeHead {
  readonly kind: 'change';
  readonly change: Exclude<
    StatedChange['kind'],
    'more-times' | 'fewer-times' | 'direction' | 'elapsed'
  >;
  readonly years: readonly number[];
  readonly isOtherPeriod: boolean;
}

/** Columns that hold no figures. `names-or-measure` is "Đơn vị", which the column's cells decide. */
export type FurnitureKind =
  'order' | 'label' | 'code' | 'measure' | 'names' | 'names-or-measure' | 'note';
