import { refuse, success, type Result } from '#core/findings/refusal';
import type { CsvTable } from './csvText';
import { isReporterKind, REPORTER_KINDS, type ReporterKind } from './indicator';
import { isIsoDate } from './isoDate';
import type { ReportingUnit } from './reportingUnit';
import {
  inAll,
  requiredText,
  tableRows,
  withUniqueCodes,
  wordFrom,
  type TableRow,
} from './tableRow';
import { withOwnCodes } from './unitCodes';

/** Nobody is of the kind DERIVED: it only says that an indicator is computed. */
const UNIT_KINDS: readonly ReporterKind[] = REPORTER_KINDS.filter((kind) => kind !== 'DERIVED');

/**
 * The register of reporting units, in the order of the file. A code stands once, or again for a unit
 * that had it at another time (docs/boundaries.md).
 */
export function readUnits(table: CsvTable, file: string): Result<readonly ReportingUnit[]> {
  const rows = tableRows(table, file, ['unit', 'name', 'kind']);
  if (!rows.ok) return rows;
  const units = inAll(rows.value, readUnit);
  if (!units.ok) return units;
  const own = withOwnCodes(units.value);
  const codes = own.map(({ code }) => code);
  const unique = withUniqueCodes(rows.value, 'unit', codes);
  return unique.ok ? success(own) : unique;
}

function readUnit(row: TableRow): Result<ReportingUnit> {
  const code = requiredText(row, 'unit');
  if (!code.ok) return code;
  const name = requiredText(row, 'name');
  if (!name.ok) return name;
  const kind = unitKind(row);
  if (!kind.ok) return kind;
  const validity = readValidity(row);
  if (!validity.ok) return validity;
  return success({
    code: code.value,
    name: name.value,
    kind: kind.value,
    aliases: row.list('aliases'),
    parent: row.text('parent'),
    ...validity.value,
  });
}

function unitKind(row: TableRow): Result<ReporterKind> {
  const kind = row.text('kind');
  return kind !== 'DERIVED' && isReporterKind(kind)
    ? success(kind)
    : wordFrom(row, 'kind', UNIT_KINDS);
}

function readValidity(row: TableRow): Result<Pick<ReportingUnit, 'validFrom' | 'validTo'>> {
  const dates = inAll(['valid_from', 'valid_to'], (column) => dateIn(row, column));
  if (!dates.ok) return dates;
  const [validFrom = '', validTo = ''] = dates.value;
  if (validFrom === '' || validTo === '' || validFrom <= validTo) {
    return success({ validFrom, validTo });
  }
  const order = { ...row.place('valid_to'), from: validFrom, to: validTo };
  return refuse({ code: 'table-dates-out-of-order', arguments: order });
}

/** An ISO date, or '' where none is set. */
export function dateIn(row: TableRow, column: string): Result<string> {
  const text = row.text(column);
  return text === '' || isIsoDate(text)
    ? success(text)
    : refuse({ code: 'table-bad-date', arguments: { ...row.place(column), text } });
}
