import { refuse, success, type Result } from '#core/findings/refusal';
import type { CsvTable } from './csvText';
import {
  inAll,
  requiredText,
  tableRows,
  withUniqueCodes,
  wordFrom,
  type TableRow,
} from './tableRow';
import type { TableChoice } from './yearBook';

const MOST_DECIMALS = 6;
const LAST_PLACE = 1000;

/** Which tables a department prints, in the order of their numbers; rows without one keep their place. */
export function readTableChoices(
  table: CsvTable,
  file: string,
  known: readonly string[],
): Result<readonly TableChoice[]> {
  const rows = tableRows(table, file, ['table']);
  if (!rows.ok) return rows;
  const unique = withUniqueCodes(rows.value, 'table');
  if (!unique.ok) return unique;
  const choices = inAll(rows.value, (row) => readChoice(row, known));
  if (!choices.ok) return choices;
  return success(
    [...choices.value].sort((left, right) => left.order - right.order).map(({ choice }) => choice),
  );
}

interface OrderedChoice {
  readonly choice: TableChoice;
  readonly order: number;
}

function readChoice(row: TableRow, known: readonly string[]): Result<OrderedChoice> {
  const text = requiredText(row, 'table');
  if (!text.ok) return text;
  const table = wordFrom(row, 'table', known, text.value.padStart(2, '0'));
  if (!table.ok) return table;
  const printed = row.text('printed') === '' ? success('yes') : wordFrom(row, 'printed', YES_NO);
  if (!printed.ok) return printed;
  const order = wholeNumber(row, 'order', LAST_PLACE);
  if (!order.ok) return order;
  const decimals = wholeNumber(row, 'decimals', MOST_DECIMALS);
  if (!decimals.ok) return decimals;
  const comparison =
    row.text('comparison') === '' ? success(undefined) : wordFrom(row, 'comparison', COMPARISONS);
  if (!comparison.ok) return comparison;
  return success({
    order: order.value ?? LAST_PLACE,
    choice: {
      table: table.value,
      isPrinted: printed.value === 'yes',
      ...(decimals.value === undefined ? {} : { decimals: decimals.value }),
      ...(comparison.value === undefined ? {} : { comparison: comparison.value }),
    },
  });
}

const YES_NO = ['yes', 'no'] as const;
const COMPARISONS = ['growth', 'index'] as const;

/** Undefined where the field is empty. */
function wholeNumber(row: TableRow, column: string, largest: number): Result<number | undefined> {
  const text = row.text(column);
  if (text === '') return success(undefined);
  return /^\d{1,4}$/.test(text) && Number(text) <= largest
    ? success(Number(text))
    : refuse({
        code: 'table-not-a-whole-number',
        arguments: { ...row.place(column), text, largest },
      });
}
