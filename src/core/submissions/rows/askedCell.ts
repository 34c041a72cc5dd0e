import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Status } from '#core/numbers/figure';
import type { CellSnapshot } from '#core/workbook/snapshot';
import type { Observation } from '../observation';
import type { CalledAs, StatedChange } from '../reading';

/**
 * A cell that answers for one indicator, unit and role, before it is read: how its marks are to be
 * read depends on the rest of the sheet.
 */
export interface AskedCell {
  /** Code of the reporting unit. */
  readonly unit: string;
  readonly indicator: Indicator;
  readonly role: Observation['role'];
  readonly status: Status;
  readonly measure: StatedMeasure;
  readonly place: CellPlace;
  /** Undefined where the sheet holds nothing. */
  readonly cell: CellSnapshot | undefined;
  /** Where the indicator (or, across, the unit) is named; what a duplicate row is known by. */
  readonly named: string;
  /** The total of a breakdown: counts only where nothing else of the file answers. */
  readonly isFallback: boolean;
  /** The place of which it is the unit's own figure: a part of what the unit answers, and no answer. */
  readonly area?: ReportingUnit | undefined;
  /** What the column's head calls its figures. */
  readonly called?: CalledAs | undefined;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly isHidden: boolean;
}

/** A unit of measure as the sheet states it for a cell. */
export interface StatedMeasure {
  /** '' when the sheet says none. */
  readonly text: string;
  /**
   * Whether it is said of this indicator itself. A measure over a whole table says nothing of
   * rows that it cannot measure: employees in a table "ĐVT: triệu đồng".
   */
  readonly isOwn: boolean;
}

/** A cell that holds words beside a row's figures. */
export interface AskedRemark {
  readonly unit: string;
  readonly indicator: Indicator;
  readonly place: CellPlace;
  readonly cell: CellSnapshot;
  /** The row answers for several units, and the words for all of them. */
  readonly isOfSeveral?: true;
  /** The words of the cell that are said of this indicator, where not all are. */
  readonly words?: string;
}

/** A cell that states a change itself: growth, index, points, per cent of the plan. */
export interface AskedChange {
  readonly unit: string;
  readonly indicator: Indicator;
  readonly kind: StatedChange['kind'];
  /** Of a column about a quarter, which one. */
  readonly quarter: number | undefined;
  readonly place: CellPlace;
  readonly cell: CellSnapshot;
}
