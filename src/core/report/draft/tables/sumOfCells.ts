import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import type { DecimalMark, NumberInText } from '../numbers/numberInText';
import { numbersInText } from '../numbers/numbersInText';
import type { Verdict } from '../verdict';
import { isDatum, type PlacedLine } from './grid';

/** The one number of a cell that may be added up: no change, percentage or range, and read in one way only. */
export function addendIn(
  cell: PlacedLine | undefined,
  mark: DecimalMark,
): NumberInText | undefined {
  if (!cell || !isDatum(cell) || /[-−–+%()]/u.test(cell.text)) return undefined;
  const [number, ...others] = numbersInText(cell.text.trim(), mark ?? ',');
  return others.length === 0 && number?.readings.length === 1 ? number : undefined;
}

/** A cell that is not the sum which the others of its row or column make. */
export function sumFault(
  code: 'draft/row-sum-differs' | 'draft/column-sum-differs',
  { line, text }: PlacedLine,
  stated: Rational,
  expected: Rational,
): Verdict {
  const said = text.trim();
  const right = toDecimalText(expected).replace('.', ',');
  return {
    line,
    text: said,
    indicator: '',
    unit: '',
    year: undefined,
    verdict: 'disagree',
    stated,
    expected,
    message: { code, arguments: { text: said, right } },
    proposal: '',
  };
}
