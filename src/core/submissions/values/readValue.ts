import type { Indicator } from '#core/catalogue/indicator';
import { fromDouble, toDecimalText } from '#core/numbers/decimalText';
import { BLANK } from '#core/numbers/figure';
import { isNear } from '#core/numbers/nearness';
import { compare, multiply, ONE, rational, signOf, type Rational } from '#core/numbers/rational';
import type { CellSnapshot } from '#core/workbook/snapshot';
import type { AskedCell, StatedMeasure } from '../rows/askedCell';
import { cellText } from './cellText';
import type { FittingMeasure, MeasureFitting } from './measureFitting';
import { dateText, serialDay } from './serialDate';
import { isMoney } from './statedMeasure';
import {
  figureOf,
  isPercentage,
  state,
  trouble,
  type CellReading,
  type Trouble,
  type ValueOptions,
} from './cellReading';
import { readTextValue } from './readTextValue';

/** Reads one cell as a figure of its indicator. */
export function readValue(asked: AskedCell, options: ValueOptions): CellReading {
  const { cell, indicator } = asked;
  const fitting = fittingMeasure(indicator, asked.measure, options.fitMeasure);
  if (!cell) return state(BLANK, fitting?.text ?? asked.measure.text);
  const { content } = cell;
  switch (content.kind) {
    case 'error':
      return trouble({ kind: 'error', error: content.error });
    case 'uncalculated':
      return trouble({ kind: 'uncalculated' });
    case 'boolean':
      return trouble({ kind: 'not-a-number' });
    case 'date':
      return trouble(dateTrouble(content.serial, cell.numberFormat));
    case 'number':
      return readNumber(asked, cell, content.value, fitting, options);
    case 'text':
      return readTextValue(asked, cellText(cell), fitting, options);
  }
}

/**
 * The measure a figure is in; undefined when the written one does not fit. What is said over a
 * whole table is passed over by rows of another kind, unless it is money in another currency.
 */
function fittingMeasure(
  indicator: Indicator,
  { text, isOwn }: StatedMeasure,
  fitMeasure: MeasureFitting,
): FittingMeasure | undefined {
  const fitting = fitMeasure(indicator, text);
  if (fitting || isOwn || (isMoney(text) && isMoney(indicator.unit))) return fitting;
  return fitMeasure(indicator, '');
}

/** "3/4" and "1.10" become days; "10-2010" a month. */
function dateTrouble(serial: number, format = ''): Trouble {
  const { day, month, year } = serialDay(serial);
  const showsMonthAndYear = /m/i.test(format) && !/d/i.test(format);
  const typed = showsMonthAndYear ? `${month}/${year}` : `${day}/${month}`;
  return { kind: 'date', date: dateText(serial), typed };
}

function readNumber(
  asked: AskedCell,
  cell: CellSnapshot,
  double: number,
  fitting: FittingMeasure | undefined,
  options: ValueOptions,
): CellReading {
  const value = fromDouble(double);
  if (!value) return trouble({ kind: 'not-a-number' });
  if (!fitting) return trouble({ kind: 'wrong-measure', measure: asked.measure.text });
  if (isPercentage(fitting)) return readPercentage(cell, value, fitting, options);
  if (isShownAsPercent(cell)) return trouble({ kind: 'wrong-measure', measure: '%' });
  return figureOf(value, decimalsOf(value), fitting);
}

/** Whether the cell's format multiplies by 100; a quoted "%" only stands there. */
export function isShownAsPercent({ numberFormat }: CellSnapshot): boolean {
  return numberFormat?.replace(/"[^"]*"|\\./g, '').includes('%') === true;
}

const HUNDRED = rational(100);

/** 64.5 as typed, or 0.645 shown as "64.5%" by its format. */
function readPercentage(
  cell: CellSnapshot,
  value: Rational,
  fitting: FittingMeasure,
  { prior }: ValueOptions,
): CellReading {
  if (isShownAsPercent(cell)) {
    const percent = multiply(value, HUNDRED);
    return figureOf(percent, decimalsOf(percent), fitting);
  }
  if (!isBelowOne(value) || isNear(value, prior)) {
    return figureOf(value, decimalsOf(value), fitting);
  }
  const candidates = [value, multiply(value, HUNDRED)].map((one) => multiply(one, fitting.factor));
  return trouble({
    kind: 'percent',
    candidates,
    likely: candidates.find((one) => isNear(one, prior)),
  });
}

/** 0.645 may be a rate that was not multiplied by 100; 0 and 1.5 are what they are. */
function isBelowOne(value: Rational): boolean {
  return signOf(value) > 0 && compare(value, ONE) < 0;
}

/** Decimals of a number as it is stored. */
function decimalsOf(value: Rational): number {
  if (value.denominator === 1n) return 0;
  return toDecimalText(value).split('.')[1]?.length ?? 0;
}
