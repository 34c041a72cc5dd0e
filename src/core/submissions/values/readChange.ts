import { fromDouble, toDecimalText } from '#core/numbers/decimalText';
import { readNumberText } from '#core/numbers/numberText';
import type { SeparatorEvidence } from '#core/numbers/separators';
import { multiply, rational, type Rational } from '#core/numbers/rational';
import type { CellSnapshot } from '#core/workbook/snapshot';
import type { AskedChange } from '../rows/askedCell';
import { cellText } from './cellText';
import { cellAddress } from '#core/workbook/cellAddress';
import { isShownAsPercent } from './readValue';
import type { StatedChange } from '../reading';

/**
 * A change that a sheet states, in per cent or points; undefined where the cell holds none. It is
 * only ever compared, so what cannot be read is passed over. Its marks are those of the sheet.
 */
export function readChange(
  asked: AskedChange,
  file: string,
  separators: SeparatorEvidence,
): StatedChange | undefined {
  const { indicator, kind, place, cell } = asked;
  // A percentage under "Tăng/giảm tuyệt đối" is no difference of levels.
  if (kind === 'difference' && saysPercent(cell)) return undefined;
  // Words under a head that only compares are read as a remark, which says more.
  if (kind === 'unsaid' && /\p{L}/u.test(cellText(cell))) return undefined;
  const stated = statedValue(cell, separators);
  if (!stated) return undefined;
  return {
    indicator: indicator.code,
    kind: kind === 'unsaid' && saysPercent(cell) ? 'either' : kind,
    ...stated,
    ...(cell.formula === undefined ? {} : { isComputed: true }),
    source: { file, sheet: place.sheet, cell: cellAddress(place.row, place.column) },
  };
}

function saysPercent(cell: CellSnapshot): boolean {
  return isShownAsPercent(cell) || isFractionFormula(cell) || /%|phần trăm/iu.test(cellText(cell));
}

interface Stated {
  readonly value: Rational;
  readonly decimals: number;
  readonly saysPoints?: true;
  readonly saysPercent?: true;
}

function statedValue(cell: CellSnapshot, separators: SeparatorEvidence): Stated | undefined {
  const { content } = cell;
  if (content.kind === 'number') return statedNumber(cell, content.value);
  return content.kind === 'text' ? statedText(cellText(cell), separators) : undefined;
}

const HUNDRED = rational(100);

function statedNumber(cell: CellSnapshot, double: number): Stated | undefined {
  const typed = fromDouble(double);
  if (!typed) return undefined;
  const isFraction = isShownAsPercent(cell) || isFractionFormula(cell);
  const value = isFraction ? multiply(typed, HUNDRED) : typed;
  const shown = shownDecimals(cell.numberFormat);
  return { value, decimals: shown ?? Math.min(decimalsOf(value), MOST_DECIMALS) };
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

function decimalsOf(value: Rational): number {
  return toDecimalText(value).split('.')[1]?.length ?? 0;
}

/** "tăng 6,4%", "giảm 1,8 %", "102,8". */
function statedText(text: string, separators: SeparatorEvidence): Stated | undefined {
  const match = /^(tăng|giảm)?\s*(.*)$/isu.exec(text.normalize('NFC'));
  const [, verb = '', amount = ''] = match ?? [];
  const bare = amount.replace(/điểm (?:phần trăm|%)|điểm/iu, '').trim();
  // Where the sheet does not tell, marks are those of the country.
  const marks = separators === 'none' ? 'comma-decimal' : separators;
  const reading = readNumberText(bare, { separators: marks, isCount: false });
  if (reading.kind !== 'value' || reading.hedge !== undefined) return undefined;
  const value = /giảm/iu.test(verb) ? multiply(reading.value, rational(-1)) : reading.value;
  const saysPoints = /điểm/iu.test(amount);
  return {
    value,
    decimals: reading.decimals,
    ...(saysPoints ? { saysPoints } : {}),
    ...(reading.isPercent && !saysPoints ? { saysPercent: true } : {}),
  };
}
