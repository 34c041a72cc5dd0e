import type { Indicator } from '#core/catalogue/indicator';
import { isMeasureOf } from '#core/catalogue/catalogueIndex';
import { partsBehind } from '#core/catalogue/labelParts';
import { currencyOf, parseMeasure } from '#core/numbers/measure';
import type { StatedMeasure } from '../rows/askedCell';

/** The places where a sheet may say the measure of one figure; '' where it does not. */
export interface MeasurePlaces {
  /** The row's cell under "ĐVT". */
  readonly inRow: string;
  /** The label, which may end in a measure. */
  readonly label: string;
  /** The head of the figure's column, and whether that head names the indicator. */
  readonly inHead: string;
  readonly headNamesIndicator: boolean;
  /** The line "Đơn vị tính: …" above the table. */
  readonly aboveTable: string;
}

/** The measure that stands nearest to a figure: its row's, its label's, its column's, the table's. */
export function statedMeasure(places: MeasurePlaces, indicator: Indicator): StatedMeasure {
  const { inRow, label, inHead, headNamesIndicator, aboveTable } = places;
  if (inRow !== '') return { text: inRow, isOwn: true };
  const [behind] = partsBehind(label);
  if (behind && isMeasureOf(behind.content, indicator)) {
    return { text: behind.content, isOwn: true };
  }
  if (inHead !== '') return { text: inHead, isOwn: headNamesIndicator };
  return { text: aboveTable, isOwn: false };
}

/** Whether a text is money of any currency. */
export function isMoney(text: string): boolean {
  const measure = parseMeasure(text);
  return measure !== undefined && currencyOf(measure) !== undefined;
}

/** Whether a cell under "ĐVT" only repeats the one above it. */
export function isDitto(text: string): boolean {
  return /^(?:-? ?nt ?-?|["”“〃'’]+|-"-|như trên)$/i.test(text);
}
