import type { Indicator } from '#core/catalogue/indicator';
import { fromDouble, toDecimalText } from '#core/numbers/decimalText';
import { BLANK, reported, type Figure, type Status } from '#core/numbers/figure';
import type { Measure } from '#core/numbers/measure';
import { isNear } from '#core/numbers/nearness';
import { readNumberText, type NumberReading, type NumberValue } from '#core/numbers/numberText';
import {
  compare,
  divide,
  equals,
  multiply,
  ONE,
  powerOfTen,
  rational,
  signOf,
  type Rational,
} from '#core/numbers/rational';
import type { SeparatorEvidence } from '#core/numbers/separators';
import type { CellSnapshot } from '#core/workbook/snapshot';
import type { AskedCell, StatedMeasure } from './askedCell';
import { cellText } from './cellText';
import type { FittingMeasure, MeasureFitting } from './measureFitting';
import { dateText, serialDay } from './serialDate';
import { isMoney } from './statedMeasure';

/** What a cell says as a figure, or why it says none. */
export type CellReading =
  | {
      readonly kind: 'figure';
      /** In the indicator's own unit. */
      readonly figure: Figure;
      readonly measure: string;
      /** One unit of the last written place in the indicator's unit; '0' for an exact count. */
      readonly precision: string;
      /** "ước", "sơ bộ" written into the cell itself. */
      readonly status?: Status;
    }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Why a cell gives no figure; values are in the indicator's own unit. */
export type Trouble =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'uncalculated' }
  | { readonly kind: 'wrong-measure'; readonly measure: string }
  | { readonly kind: 'date'; readonly date: string; readonly typed: string }
  | { readonly kind: 'open'; readonly candidates: readonly Rational[] }
  | { readonly kind: 'percent'; readonly candidates: readonly Rational[] }
  | {
      readonly kind: 'magnitude';
      readonly measure: string;
      readonly candidates: readonly Rational[];
    }
  | { readonly kind: 'hedged'; readonly value: Rational }
  | { readonly kind: 'fraction'; readonly value: Rational };

export interface ValueOptions {
  readonly fitMeasure: MeasureFitting;
  readonly separators: SeparatorEvidence;
  /** Last year's figure in the indicator's own unit, where one is known. */
  readonly prior: Rational | undefined;
}

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
      return readText(asked, cellText(cell), fitting, options);
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

function trouble(found: Trouble): CellReading {
  return { kind: 'trouble', trouble: found };
}

function state(figure: Figure, measure: string): CellReading {
  return { kind: 'figure', figure, measure, precision: '0' };
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

function isPercentage({ measure }: FittingMeasure): boolean {
  return measure?.dimension === '%';
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
  const candidates = [value, multiply(value, HUNDRED)];
  const isClear = !isBelowOne(value) || isNear(value, prior);
  return isClear
    ? figureOf(value, decimalsOf(value), fitting)
    : trouble({
        kind: 'percent',
        candidates: candidates.map((one) => multiply(one, fitting.factor)),
      });
}

/** 0.645 may be a rate that was not multiplied by 100; 0 and 1.5 are what they are. */
function isBelowOne(value: Rational): boolean {
  return signOf(value) > 0 && compare(value, ONE) < 0;
}

function figureOf(value: Rational, decimals: number, fitting: FittingMeasure): CellReading {
  const place = powerOfTen(-decimals);
  return {
    kind: 'figure',
    figure: reported(multiply(value, fitting.factor)),
    measure: fitting.text,
    precision:
      fitting.isCount && decimals === 0 ? '0' : toDecimalText(multiply(place, fitting.factor)),
  };
}

/** Decimals of a number as it is stored. */
function decimalsOf(value: Rational): number {
  if (value.denominator === 1n) return 0;
  return toDecimalText(value).split('.')[1]?.length ?? 0;
}

const ERROR_TEXT = /^(?:#(?:REF|DIV\/0|N\/A|VALUE|NAME|NUM|NULL)[!?]?|Err:\d+)$/i;

function readText(
  asked: AskedCell,
  text: string,
  fitting: FittingMeasure | undefined,
  options: ValueOptions,
): CellReading {
  if (ERROR_TEXT.test(text)) return trouble({ kind: 'error', error: text });
  const place = asked.indicator.nature === 'rank' ? rankIn(text) : undefined;
  if (place !== undefined && fitting) return figureOf(rational(place), 0, fitting);
  const reading = readNumberText(text, {
    separators: options.separators,
    isCount: fitting?.isCount ?? false,
    ...hint(options.prior, fitting),
  });
  if (reading.kind === 'state') return state(reading.figure, fitting?.text ?? asked.measure.text);
  if (reading.kind === 'not-a-number') return trouble(reading);
  if (reading.kind === 'value') return readStatedValue(asked, reading, fitting, options);
  if (!fitting) return trouble({ kind: 'wrong-measure', measure: asked.measure.text });
  return trouble(twoReadings(reading, fitting));
}

/** Grades are coded A = 1 … E = 5 (domain.md 6); "10/63" is the tenth of 63 places. */
function rankIn(text: string): number | undefined {
  const grade = /^(?:xếp )?(?:loại|hạng|mức)? ?([A-E])$/iu.exec(text)?.[1];
  if (grade !== undefined) return 'ABCDE'.indexOf(grade.toUpperCase()) + 1;
  const [, rank = '', places = ''] = /^(?:thứ |hạng )?(\d{1,2}) ?\/ ?(\d{2})$/iu.exec(text) ?? [];
  return rank !== '' && Number(rank) <= Number(places) ? Number(rank) : undefined;
}

/** Last year's figure in the measure of the text. */
function hint(
  prior: Rational | undefined,
  fitting: FittingMeasure | undefined,
): { readonly priorHint?: Rational } {
  return prior && fitting ? { priorHint: divide(prior, fitting.factor) } : {};
}

function twoReadings(
  reading: Extract<NumberReading, { kind: 'ambiguous' | 'fraction' }>,
  fitting: FittingMeasure,
): Trouble {
  if (reading.kind === 'ambiguous') {
    const candidates = reading.candidates.map((value) => multiply(value, fitting.factor));
    return { kind: 'open', candidates };
  }
  const quotient = divide(reading.numerator, reading.denominator);
  const value = isPercentage(fitting) ? multiply(quotient, HUNDRED) : quotient;
  return { kind: 'fraction', value: multiply(value, fitting.factor) };
}

function readStatedValue(
  asked: AskedCell,
  reading: NumberValue,
  fitting: FittingMeasure | undefined,
  options: ValueOptions,
): CellReading {
  const inText = measureInText(reading);
  const isScaled = !equals(reading.magnitude, ONE);
  if (inText === '' && !isScaled) return plainValue(asked, reading, fitting);
  return isScaled
    ? scaledValue(asked, reading, inText, fitting, options)
    : ownMeasureValue(asked, reading, inText, options);
}

/** "%" or the words behind the number; '' when there are none. */
function measureInText({ isPercent, unitText = '' }: NumberValue): string {
  return isPercent ? '%' : unitText;
}

function plainValue(
  asked: AskedCell,
  reading: NumberValue,
  fitting: FittingMeasure | undefined,
): CellReading {
  if (!fitting) return trouble({ kind: 'wrong-measure', measure: asked.measure.text });
  return settled(reading, figureOf(reading.value, reading.decimals, fitting));
}

/** "450 người", "64,5%", "742,67 USD": the words behind the number are its measure. */
function ownMeasureValue(
  { indicator }: AskedCell,
  reading: NumberValue,
  inText: string,
  { fitMeasure }: ValueOptions,
): CellReading {
  const fitting = fitMeasure(indicator, inText);
  if (!fitting) return trouble({ kind: 'wrong-measure', measure: inText });
  return settled(reading, figureOf(reading.value, reading.decimals, fitting));
}

/**
 * "1,85 triệu", "742,67 tỷ đồng": the value is in single things or đồng. Where the column counts
 * in thousands and the text does not say its measure, the word may have been meant on top of it.
 */
function scaledValue(
  asked: AskedCell,
  reading: NumberValue,
  inText: string,
  fitting: FittingMeasure | undefined,
  { fitMeasure }: ValueOptions,
): CellReading {
  const { indicator, measure } = asked;
  const base = inText === '' ? baseMeasure(fitting?.measure) : inText;
  const single = base === undefined ? undefined : fitMeasure(indicator, base);
  if (!single)
    return trouble({ kind: 'wrong-measure', measure: inText === '' ? measure.text : inText });
  const value = multiply(reading.value, single.factor);
  const scale = fitting?.measure?.factor ?? ONE;
  const isClear =
    inText !== '' || measure.text === '' || equals(scale, ONE) || equals(scale, reading.magnitude);
  if (!isClear) {
    const onTop = multiply(reading.value, fitting?.factor ?? ONE);
    return trouble({ kind: 'magnitude', measure: measure.text, candidates: [value, onTop] });
  }
  const place = multiply(reading.magnitude, powerOfTen(-reading.decimals));
  return settled(reading, {
    kind: 'figure',
    figure: reported(value),
    measure: measureWords(reading, inText, fitting),
    precision: toDecimalText(multiply(place, single.factor)),
  });
}

/** What one of a measure counts: 'đồng' of "triệu đồng", 'thuê bao' of "nghìn thuê bao". */
function baseMeasure(measure: Measure | undefined): string | undefined {
  if (!measure) return undefined;
  const { dimension } = measure;
  return dimension.startsWith('count:') && !dimension.includes('/')
    ? dimension.slice('count:'.length)
    : dimension;
}

function measureWords(
  reading: NumberValue,
  inText: string,
  fitting: FittingMeasure | undefined,
): string {
  if (inText === '') return fitting?.text ?? '';
  const scale = SCALE_WORDS.find(([factor]) => equals(factor, reading.magnitude))?.[1];
  return scale === undefined ? inText : `${scale} ${inText}`;
}

const SCALE_WORDS: readonly (readonly [Rational, string])[] = [
  [powerOfTen(3), 'nghìn'],
  [powerOfTen(6), 'triệu'],
  [powerOfTen(9), 'tỷ'],
  [powerOfTen(12), 'nghìn tỷ'],
  [powerOfTen(15), 'triệu tỷ'],
];

/** A hedged number is no exact one; a remark may say how far the number has come. */
function settled({ hedge, note }: NumberValue, reading: CellReading): CellReading {
  if (reading.kind !== 'figure') return reading;
  if (hedge !== undefined && reading.figure.state === 'value') {
    return trouble({ kind: 'hedged', value: reading.figure.value });
  }
  const status = note === undefined ? undefined : statusInNote(note);
  return status === undefined ? reading : { ...reading, status };
}

function statusInNote(note: string): Status | undefined {
  if (/ước|tạm tính|dự kiến/.test(note)) return 'E';
  if (/sơ bộ/.test(note)) return 'P';
  return /chính thức/.test(note) ? 'A' : undefined;
}
