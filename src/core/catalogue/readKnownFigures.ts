import { refuse, success, type Result } from '#core/findings/refusal';
import { fromDecimalText } from '#core/numbers/decimalText';
import {
  BLANK,
  MISSING,
  NONE,
  NOT_APPLICABLE,
  reported,
  type Figure,
  type Status,
} from '#core/numbers/figure';
import { columnLetters } from '#core/workbook/cellAddress';
import type { SourceCell } from '#core/workbook/sourceCell';
import type { CsvTable } from './csvText';
import type { Indicator } from './indicator';
import type { ReportingUnit } from './reportingUnit';
import { inAll, requiredText, tableRows, wordFrom, type TableRow } from './tableRow';
import { codeHolders, holderIn, type CodeHolders } from './unitCodes';
import type { KnownFigure } from './yearBook';

/** The register and the catalogue that the figures' codes must stand in. */
export interface KnownCodes {
  readonly units: readonly ReportingUnit[];
  readonly indicators: readonly Indicator[];
}

/**
 * The figures of a figures.csv, in its order. A row without a unit is of the whole province; a row
 * without a status is final (A), as published figures are. Where a row names no cell of its own,
 * it comes from its own value in this file.
 */
export function readKnownFigures(
  table: CsvTable,
  file: string,
  known: KnownCodes,
): Result<readonly KnownFigure[]> {
  return readFigures(table, file, known, statusIn);
}

/** The targets of a figures.csv. What they say about status means nothing. */
export function readPlans(
  table: CsvTable,
  file: string,
  known: KnownCodes,
): Result<readonly KnownFigure[]> {
  return readFigures(table, file, known, () => success('A'));
}

const STATUSES: readonly Status[] = ['E', 'P', 'A'];

const FIGURE_OF_MARK: ReadonlyMap<string, Figure> = new Map([
  ['none', NONE],
  ['missing', MISSING],
  ['not-applicable', NOT_APPLICABLE],
  ['blank', BLANK],
]);

function readFigures(
  table: CsvTable,
  file: string,
  known: KnownCodes,
  readStatus: (row: TableRow) => Result<Status>,
): Result<readonly KnownFigure[]> {
  const rows = tableRows(table, file, ['unit', 'indicator', 'year', 'value']);
  if (!rows.ok) return rows;
  const units = codeHolders(known.units);
  const indicators = new Set(known.indicators.map((indicator) => indicator.code));
  const valueColumn = columnLetters(table.header.indexOf('value'));
  return inAll(rows.value, (row) => {
    const subject = subjectIn(row, units, indicators);
    if (!subject.ok) return subject;
    const status = readStatus(row);
    if (!status.ok) return status;
    const figure = figureIn(row);
    if (!figure.ok) return figure;
    return success({
      ...subject.value,
      status: status.value,
      figure: figure.value,
      measure: row.text('measure'),
      source: sourceOf(row, valueColumn),
    });
  });
}

type Subject = Pick<KnownFigure, 'unit' | 'indicator' | 'year'>;

function subjectIn(
  row: TableRow,
  units: CodeHolders,
  indicators: ReadonlySet<string>,
): Result<Subject> {
  const indicator = requiredText(row, 'indicator');
  if (!indicator.ok) return indicator;
  if (!indicators.has(indicator.value)) {
    const written = { ...row.place('indicator'), text: indicator.value };
    return refuse({ code: 'table-unknown-indicator', arguments: written });
  }
  const year = yearIn(row);
  if (!year.ok) return year;
  const unit = unitIn(row, units, year.value);
  return unit.ok
    ? success({ unit: unit.value, indicator: indicator.value, year: year.value })
    : unit;
}

/** The unit that had the code in the figure's year; '' for the whole province. */
function unitIn(row: TableRow, units: CodeHolders, year: number): Result<string> {
  const text = row.text('unit');
  const unit = text === '' ? '' : holderIn(units, text, year)?.code;
  return unit === undefined
    ? refuse({ code: 'table-unknown-unit', arguments: { ...row.place('unit'), text } })
    : success(unit);
}

function yearIn(row: TableRow): Result<number> {
  const text = requiredText(row, 'year');
  if (!text.ok) return text;
  const written = { ...row.place('year'), text: text.value };
  return /^(?:19|20)\d\d$/.test(text.value)
    ? success(Number(text.value))
    : refuse({ code: 'table-bad-year', arguments: written });
}

function statusIn(row: TableRow): Result<Status> {
  return wordFrom(row, 'status', STATUSES, row.text('status') || 'A');
}

/** A value, or a mark in its place; neither is an unanswered cell. */
function figureIn(row: TableRow): Result<Figure> {
  const value = row.text('value');
  const mark = row.text('mark');
  if (value !== '' && mark !== '') {
    const written = { ...row.place('mark'), text: mark, value };
    return refuse({ code: 'table-value-and-mark', arguments: written });
  }
  if (value === '') return markIn(row);
  const number = fromDecimalText(value);
  return number
    ? success(reported(number))
    : refuse({ code: 'table-bad-number', arguments: { ...row.place('value'), text: value } });
}

function markIn(row: TableRow): Result<Figure> {
  const text = row.text('mark');
  const figure = text === '' ? BLANK : FIGURE_OF_MARK.get(text);
  const written = { ...row.place('mark'), text, allowed: [...FIGURE_OF_MARK.keys()] };
  return figure ? success(figure) : refuse({ code: 'table-unknown-word', arguments: written });
}

function sourceOf(row: TableRow, valueColumn: string): SourceCell {
  const named = { file: row.raw('file'), sheet: row.raw('sheet'), cell: row.raw('cell') };
  const isNamed = named.file !== '' || named.sheet !== '' || named.cell !== '';
  return isNamed ? named : { file: row.file, sheet: '', cell: `${valueColumn}${row.row}` };
}
