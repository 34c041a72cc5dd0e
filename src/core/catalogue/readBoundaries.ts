import { refuse, success, type Result } from '#core/findings/refusal';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import {
  add,
  compare,
  divide,
  equals,
  isZero,
  ONE,
  ZERO,
  type Rational,
} from '#core/numbers/rational';
import type { CsvTable } from './csvText';
import { dateIn } from './readUnits';
import type { BoundaryChange, ReportingUnit } from './reportingUnit';
import { inAll, requiredText, tableRows, type TableRow } from './tableRow';
import { codeHolders, holderAfter, holderBefore, type CodeHolders } from './unitCodes';

/**
 * The ledger of mergers and splits. A code that was given to another place means its holder
 * before the change in `from_unit`, and the one after it in `to_unit`. The weights of one unit's parts add to exactly 1 on each
 * date, since everything it reported goes somewhere: where a decimal does not end it is
 * written as a fraction.
 */
export function readBoundaries(
  table: CsvTable,
  file: string,
  units: readonly ReportingUnit[],
): Result<readonly BoundaryChange[]> {
  const rows = tableRows(table, file, ['from_unit', 'to_unit', 'weight']);
  if (!rows.ok) return rows;
  const holders = codeHolders(units);
  const changes = inAll(rows.value, (row) => readChange(row, holders));
  const once = changes.ok ? withoutRepetition(changes.value) : changes;
  return once.ok ? withFullWeights(once.value) : once;
}

/** A change and the row it stands in. */
interface ReadChange {
  readonly row: TableRow;
  readonly change: BoundaryChange;
}

function readChange(row: TableRow, holders: CodeHolders): Result<ReadChange> {
  const effective = dateIn(row, 'effective');
  if (!effective.ok) return effective;
  const fromUnit = unitIn(row, 'from_unit', (code) => holderBefore(holders, code, effective.value));
  if (!fromUnit.ok) return fromUnit;
  const toUnit = unitIn(row, 'to_unit', (code) => holderAfter(holders, code, effective.value));
  if (!toUnit.ok) return toUnit;
  const weight = weightIn(row);
  if (!weight.ok) return weight;
  const begun = begunBefore(row, fromUnit.value, effective.value);
  if (!begun.ok) return begun;
  const change = {
    fromUnit: fromUnit.value.code,
    toUnit: toUnit.value.code,
    weight: weight.value,
    basis: row.text('basis'),
    act: row.text('act'),
    effective: effective.value,
  };
  return success({ row, change });
}

function unitIn(
  row: TableRow,
  column: string,
  holderOf: (code: string) => ReportingUnit | undefined,
): Result<ReportingUnit> {
  const text = requiredText(row, column);
  if (!text.ok) return text;
  const unit = holderOf(text.value);
  if (unit) return success(unit);
  const written = { ...row.place(column), text: text.value };
  return refuse({ code: 'table-unknown-unit', arguments: written });
}

/** What did not exist yet cannot have given anything away. */
function begunBefore(
  row: TableRow,
  { code: unit, validFrom }: ReportingUnit,
  effective: string,
): Result<undefined> {
  if (effective === '' || validFrom < effective) return success(undefined);
  const place = row.place('from_unit');
  return refuse({
    code: 'table-gives-before-it-begins',
    arguments: { ...place, unit, validFrom, effective },
  });
}

function weightIn(row: TableRow): Result<Rational> {
  const text = requiredText(row, 'weight');
  if (!text.ok) return text;
  const weight = readWeight(text.value);
  const isShare = weight && compare(weight, ZERO) >= 0 && compare(weight, ONE) <= 0;
  const written = { ...row.place('weight'), text: text.value };
  return isShare ? success(weight) : refuse({ code: 'table-bad-weight', arguments: written });
}

/** "0.4" or "2/3". */
function readWeight(text: string): Rational | undefined {
  const [above = '', below = '1', ...more] = text.split('/');
  const numerator = fromDecimalText(above);
  const denominator = fromDecimalText(below);
  if (!numerator || !denominator || isZero(denominator) || more.length > 0) return undefined;
  return divide(numerator, denominator);
}

/** The same row twice would give the same part away twice. */
function withoutRepetition(changes: readonly ReadChange[]): Result<readonly ReadChange[]> {
  const seen = new Map<string, TableRow>();
  for (const { row, change } of changes) {
    const { weight, ...texts } = change;
    const written = JSON.stringify([...Object.values(texts), toDecimalText(weight)]);
    const first = seen.get(written)?.place('from_unit').row;
    if (first !== undefined) {
      const place = row.place('from_unit');
      return refuse({ code: 'table-repeated-row', arguments: { ...place, first } });
    }
    seen.set(written, row);
  }
  return success(changes);
}

function withFullWeights(changes: readonly ReadChange[]): Result<readonly BoundaryChange[]> {
  const splits = new Map<string, ReadChange & { readonly total: Rational }>();
  for (const { row, change } of changes) {
    const split = `${change.fromUnit}\n${change.effective}`;
    const before = splits.get(split) ?? { row, change, total: ZERO };
    splits.set(split, { ...before, total: add(before.total, change.weight) });
  }
  const uneven = [...splits.values()].find(({ total }) => !equals(total, ONE));
  if (!uneven) return success(changes.map(({ change }) => change));
  const { fromUnit: unit, effective } = uneven.change;
  const sum = { unit, effective, total: toDecimalText(uneven.total) };
  const place = uneven.row.place('weight');
  return refuse({ code: 'table-weights-not-one', arguments: { ...place, ...sum } });
}
