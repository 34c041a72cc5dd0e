import {
  compare,
  divide,
  larger,
  multiply,
  type Rational,
  rational,
  signOf,
  smaller,
  subtract,
  ZERO,
} from '#core/numbers/rational';
import type { CellRange } from './snapshot';

/**
 * A chart over cells of the sheet it stands on, as plain values. Each writer draws it natively, so
 * that it follows the cells; what the cells hold now stands beside their places, for files that
 * are shown before anything is calculated and for documents that have no cells.
 */
export interface ChartPlan {
  /** A bar chart lies: its first category is at the top. */
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  /** The cells that the picture covers. */
  readonly position: CellRange;
  readonly categories: ChartCategories;
  readonly series: readonly ChartSeries[];
  /** '' where the axis needs no title. */
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Of labels and of the value axis, in the file's own language: '#,##0.0'. */
  readonly numberFormat: string;
}

/** Names along the axis: one column of cells, or one row. */
interface ChartCategories {
  readonly cells: CellRange;
  readonly texts: readonly string[];
  /** The places of those that only name the ones after them, and have nothing drawn. */
  readonly headings?: readonly number[];
}

export interface ChartSeries {
  readonly name: { readonly row: number; readonly column: number; readonly text: string };
  /** As many cells as there are categories. */
  readonly cells: CellRange;
  /** Undefined where the cell is empty, so that nothing is drawn: spreadsheets draw a text as zero. */
  readonly values: readonly (Rational | undefined)[];
}

/**
 * Where the axis begins: at zero. Bars are compared by their length and lines by their slope, cut off at the
 * foot both would lie. Below what is less than zero it leaves room for the label, which would else run into
 * the names.
 */
export function leastOnAxis({ series }: ChartPlan): Rational {
  const values = series.flatMap((one) => one.values).filter((value) => value !== undefined);
  const least = values.reduce(smaller, ZERO);
  if (signOf(least) >= 0) return ZERO;
  const most = values.reduce(larger, ZERO);
  const room = divide(subtract(most, least), ROOM_FOR_LABEL);
  const step = stepOf(room);
  const steps = divide(subtract(least, room), step);
  return multiply(
    rational(-((-steps.numerator + steps.denominator - 1n) / steps.denominator)),
    step,
  );
}

/** Of the span: long names beside the axis leave few bars more than half of the picture. */
const ROOM_FOR_LABEL = rational(5);

/** 1, 2 or 5 times a power of ten, the first that is no less. */
function stepOf(size: Rational): Rational {
  let power = rational(1);
  while (compare(power, size) < 0) power = multiply(power, rational(10));
  while (compare(divide(power, rational(10)), size) >= 0) power = divide(power, rational(10));
  const smaller = [5, 2].map((part) => divide(power, rational(part)));
  return smaller.find((step) => compare(step, size) >= 0) ?? power;
}
