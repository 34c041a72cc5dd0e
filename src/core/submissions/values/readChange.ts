import type { Indicator } from '#core/catalogue/indicator';
import { decimalPlaces, fromDouble, orderOfMagnitude } from '#core/numbers/decimalText';
import { parseMeasure } from '#core/numbers/measure';
import { namesItsMeasure, readNumberText, type NumberValue } from '#core/numbers/numberText';
import type { SeparatorEvidence } from '#core/numbers/separators';
import {
  divide,
  equals,
  multiply,
  ONE,
  powerOfTen,
  rational,
  type Rational,
} from '#core/numbers/rational';
import type { CellSnapshot } from '#core/workbook/snapshot';
import type { AskedChange } from '../rows/askedCell';
import { cellText } from './cellText';
import { cellAddress } from '#core/workbook/cellAddress';
import type { MeasureFitting } from './measureFitting';
import { isShownAsPercent } from './readValue';
import type { StatedChange } from '../reading';

/** What the cells of a sheet are read with. */
export interface ChangeOptions {
  readonly file: string;
  readonly separators: SeparatorEvidence;
  readonly fitMeasure: MeasureFitting;
}

/**
 * A change that a sheet states, in per cent or points, or in the measure that the cell itself names;
 * undefined where the cell holds none. It is only ever compared, so what cannot be read is passed
 * over. Its marks are those of the sheet.
 */
export function readChange(
  asked: AskedChange,
  { file, separators, fitMeasure }: ChangeOptions,
): StatedChange | undefined {
  const { indicator, kind, quarter, place, cell } = asked;
  // A percentage under "Tăng/giảm tuyệt đối" is no difference of levels.
  if (kind === 'difference' && saysPercent(cell)) return undefined;
  // Words under a head that only compares are read as a remark, which says more.
  if (kind === 'unsaid' && /\p{L}/u.test(cellText(cell))) return undefined;
  const stated = statedValue(asked, separators, fitMeasure);
  if (!stated) return undefined;
  return {
    indicator: indicator.code,
    kind: kind === 'unsaid' && saysPercent(cell) ? 'either' : kind,
    ...stated,
    ...(quarter === undefined ? {} : { quarter }),
    ...(cell.formula === undefined ? {} : { isComputed: true }),
    source: { file, sheet: place.sheet, cell: cellAddress(place.row, place.column) },
  };
}

function saysPercent(cell: CellSnapshot): boolean {
  return isShownAsPercent(cell) || isFractionFormula(cell) || /%|phần trăm/iu.test(cellText(cell));
}

type Stated = Pick<StatedChange, 'value' | 'decimals'> &
  Partial<Pick<StatedChange, 'kind' | 'saysPoints' | 'saysPercent' | 'isConverted'>>;

function statedValue(
  asked: AskedChange,
  separators: SeparatorEvidence,
  fitMeasure: MeasureFitting,
): Stated | undefined {
  const { content } = asked.cell;
  if (content.kind === 'number') return statedNumber(asked.cell, content.value);
  return content.kind === 'text' ? statedText(asked, separators, fitMeasure) : undefined;
}

const HUNDRED = rational(100);

function statedNumber(cell: CellSnapshot, double: number): Stated | undefined {
  const typed = fromDouble(double);
  if (!typed) return undefined;
  const isFraction = isShownAsPercent(cell) || isFractionFormula(cell);
  const value = isFraction ? multiply(typed, HUNDRED) : typed;
  const shown = shownDecimals(cell.numberFormat);
  return { value, decimals: shown ?? Math.min(decimalPlaces(value), MOST_DECIMALS) };
}

/** "=D5/C5-1" without a format: a fraction, whatever the head's "%" promises. */
function isFractionFormula({ formula = '' }: CellSnapshot): boolean {
  return formula.includes('/') && !/100|%/.test(formula);
}

/** A formula's quotient has 15 digits; nobody wrote them. */
const MOST_DECIMALS = 4;

/** Decimals of a number format, "#,##0.00" or "0.0%"; undefined for General and the like. */
function shownDecimals(format: string | undefined): number | undefined {
  if (format === undefined || !/0/.test(format)) return undefined;
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length;
  return decimals ?? (/#/.test(format.split('.')[1] ?? '') ? undefined : 0);
}

/** "tăng 6,4%", "giảm 1,8 %", "102,8", "tăng 3.000 hồ sơ". */
function statedText(
  asked: AskedChange,
  separators: SeparatorEvidence,
  fitMeasure: MeasureFitting,
): Stated | undefined {
  const match = /^(t[ăa]ng|gi[ảa]m)?\s*(.*)$/isu.exec(cellText(asked.cell).normalize('NFC'));
  const [, verb = '', amount = ''] = match ?? [];
  const points = pointsOf(asked.indicator);
  const bare = amount.replace(points, '').trim();
  // Where the sheet does not tell, marks are those of the country.
  const marks = separators === 'none' ? 'comma-decimal' : separators;
  const isCount =
    asked.kind === 'elapsed' && fitMeasure(asked.indicator, '')?.groupsThousands === true;
  const reading = readNumberText(bare, { separators: marks, isCount });
  if (reading.kind !== 'value' || reading.hedge !== undefined) return undefined;
  const sign = rational(/^gi/iu.test(verb) ? -1 : 1);
  if (!reading.isPercent && namesItsMeasure(reading)) {
    const own = inItsMeasure(asked, reading, verb !== '', fitMeasure);
    return own && { ...own, value: multiply(own.value, sign) };
  }
  const saysPoints = points.test(amount);
  return {
    value: multiply(reading.value, sign),
    decimals: reading.decimals,
    ...(saysPoints ? { saysPoints } : {}),
    ...(reading.isPercent && !saysPoints ? { saysPercent: true } : {}),
  };
}

/** Points of a rate; of what itself is counted in "điểm" they must be called so in full. */
function pointsOf({ unit }: Indicator): RegExp {
  return unit.trim() === 'điểm' ? /điểm (?:phần trăm|%)/iu : /điểm (?:phần trăm|%)|điểm/iu;
}

/**
 * "tăng 3.000 hồ sơ", "1,2 tỷ đồng": an amount in the indicator's own measure, whatever the head of
 * the column promises; undefined where it cannot be one.
 */
function inItsMeasure(
  { indicator, kind }: AskedChange,
  { value, decimals, magnitude, unitText }: NumberValue,
  hasVerb: boolean,
  fitMeasure: MeasureFitting,
): Stated | undefined {
  const isAmount = kind === 'difference' || kind === 'elapsed';
  const isChange = kind === 'growth' || (hasVerb && (kind === 'either' || kind === 'index'));
  const factor =
    unitText === undefined ? single(indicator) : fitMeasure(indicator, unitText)?.factor;
  if (!factor || !(isAmount || isChange)) return undefined;
  const place = orderOfMagnitude(multiply(magnitude, factor));
  if (!equals(multiply(magnitude, factor), powerOfTen(place))) return undefined;
  return {
    kind: isAmount ? kind : 'difference',
    value: multiply(value, factor),
    decimals: decimals - place,
    isConverted: true,
  };
}

/** What one đồng or one thing is in the indicator's measure: "1,2 triệu" alone counts those. */
function single({ unit }: Indicator): Rational | undefined {
  const own = parseMeasure(unit);
  return own && divide(ONE, own.factor);
}
