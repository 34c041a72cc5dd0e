import { levelFormat } from '#core/report/frame/numberFormats';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import { powerOfTen, multiply, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { textOf } from '#core/workbook/plannedContent';
import { exactOf } from '../recordContent';
import type { RecordColumn } from '../recordSheet';
import { changedDecimals } from './changedTexts';

/** What differs, as it is kept: decimal texts of numbers, other texts as they are. */
interface Changed {
  readonly before: string;
  readonly after: string;
}

/** The two columns of what was and what is: numbers are numbers, which people sort and compute with. */
export function changedSides<Row extends Changed>(
  heads: Readonly<Record<keyof Changed, string>>,
  width: number,
): readonly RecordColumn<Row>[] {
  return [side('before'), side('after')];

  function side(name: keyof Changed): RecordColumn<Row> {
    const numberIn = (row: Row): Rational | undefined => numberOf(row[name]);
    return {
      name,
      heading: heads[name],
      width,
      look: 'text',
      content: (row) => {
        const number = numberIn(row);
        return number ? exactOf(number) : textOf(row[name]);
      },
      lookOf: (row) => (numberIn(row) ? 'number' : 'text'),
      numberFormat: (row) => {
        const number = numberIn(row);
        return number
          ? levelFormat(decimalsOf(number, changedDecimals(row.before, row.after)))
          : undefined;
      },
    };
  }
}

/** "0123" is a code, and stays a text. */
function numberOf(text: string): Rational | undefined {
  const number = fromDecimalText(text);
  return number && toDecimalText(number) === text ? number : undefined;
}

/** As many decimals as the number has, at most so many. */
function decimalsOf(number: Rational, most: number): number {
  const rounded = roundHalfAwayFromZero(number, most);
  let decimals = 0;
  while (decimals < most && multiply(rounded, powerOfTen(decimals)).denominator !== 1n)
    decimals += 1;
  return decimals;
}
