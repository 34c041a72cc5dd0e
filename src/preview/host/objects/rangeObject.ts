import { columnLetters } from '#core/workbook/cellAddress';
import type { CellRange } from '#core/workbook/snapshot';
import { fullAddress, overlap, parseArea, sizeOf, WHOLE_SHEET } from '../area';
import { plainValue, valueType, type HostCell } from '../cell';
import { HostError, notSupported } from '../hostError';
import type { HostSheet } from '../hostSheet';
import type { HostWorkbook } from '../hostWorkbook';
import { shownText } from '../shownText';
import { dataValidationObject } from './dataValidationObject';
import { formatObject } from './formatObject';
import { highlightsObject } from './highlightsObject';
import { field, type HostObject, type ObjectModel } from './hostObject';

/** What the object of a range stands for, for methods that take a range as their argument. */
interface RangeTarget {
  readonly sheet: HostSheet;
  readonly area: CellRange;
}

const TARGETS = new WeakMap<HostObject, RangeTarget>();

export function rangeObject(model: ObjectModel, sheet: HostSheet, area: CellRange): HostObject {
  const { book } = model;
  const read = (of: (cell: HostCell | undefined, row: number, column: number) => unknown) =>
    block(area, (row, column) => of(sheet.cell(row, column), row, column));
  const range: HostObject = {
    type: 'Range',
    identity: { _ReferenceId: `${sheet.id}!${fullAddress('r', area)}` },
    properties: {
      Address: { get: () => fullAddress(sheet.name, area) },
      RowIndex: { get: () => area.top },
      ColumnIndex: { get: () => area.left },
      RowCount: { get: () => sizeOf(area).rows },
      ColumnCount: { get: () => sizeOf(area).columns },
      CellCount: { get: () => sizeOf(area).rows * sizeOf(area).columns },
      Values: field(
        () => read(plainValue),
        (values) => book.enterInputs(sheet, area, values),
      ),
      Formulas: field(
        () => read((cell) => cell?.formula ?? plainValue(cell)),
        (formulas) => book.enterInputs(sheet, area, formulas),
      ),
      ValueTypes: { get: () => read(valueType) },
      Text: {
        get: () => read((cell, row, column) => shownText(cell, sheet.format(row, column))),
      },
      ColumnHidden: {
        set: (isHidden) => hideColumns(book, sheet, area, Boolean(isHidden)),
      },
      NumberFormat: field(
        () => block(area, (row, column) => sheet.format(row, column).numberFormat),
        (formats) => setNumberFormats(book, sheet, area, formats),
      ),
    },
    parts: {
      Format: () => formatObject(book, sheet, [area]),
      DataValidation: () => dataValidationObject(book, sheet, area),
      ConditionalFormats: () => highlightsObject(book, sheet, area),
      Worksheet: () => model.worksheet(sheet),
    },
    finders: {
      GetMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => overlap(merge, area));
        return merges.length === 0 ? null : model.areas(sheet, merges);
      },
      GetEntireColumn: () => model.range(sheet, { ...area, top: 0, bottom: WHOLE_SHEET.bottom }),
      GetRow: (row) => {
        const top = area.top + Number(row);
        return model.range(sheet, { ...area, top, bottom: top });
      },
      GetBoundingRect: (other) => model.range(sheet, spanning(area, areaOfArgument(other))),
      GetCell: (row, column) => {
        const top = area.top + Number(row);
        const left = area.left + Number(column);
        return model.range(sheet, { top, left, bottom: top, right: left });
      },
    },
    methods: {
      _KeepReference: () => null,
      _ValidateArraySize: (rows, columns) => assertSize(area, Number(rows), Number(columns)),
      Select: () => book.select(sheet, area),
      Clear: (what) =>
        book.clear(sheet, area, what === 'Contents' || what === 'Formats' ? what : 'All'),
      Merge: () => book.merge(sheet, area),
      Unmerge: () => book.unmerge(sheet, area),
      CopyFrom: (source) => copyFrom(book, { sheet, area }, source),
      ReplaceAll: (text, replacement) =>
        book.replaceInFormulas(sheet, area, String(text), String(replacement)),
      GetRowProperties: () =>
        lines(area.top, area.bottom, (row) => ({ rowHidden: sheet.setUp.hiddenRows.has(row) })),
      GetColumnProperties: () =>
        lines(area.left, area.right, (column) => ({
          columnHidden: sheet.setUp.hiddenColumns.has(column),
        })),
      GetCellProperties: () =>
        block(area, (row, column) => ({
          format: { font: { name: sheet.format(row, column).fontName } },
        })),
    },
  };
  TARGETS.set(range, { sheet, area });
  return range;
}

/** The area of a range that was given as an argument. */
export function areaOfArgument(argument: unknown): CellRange {
  if (typeof argument === 'string') return parseArea(argument);
  const target = TARGETS.get(argument as HostObject);
  if (!target) throw new HostError('InvalidArgument', 'A range or an address is expected.');
  return target.area;
}

/** Finds a range again by the reference its proxy was given. */
export function rangeByReference(model: ObjectModel, reference: string): HostObject {
  const [id = '', address = ''] = reference.split('!r!');
  const sheet = model.book.sheetNamed(id);
  if (!sheet) throw new HostError('InvalidReference', 'The range is not there any more.');
  return model.range(sheet, parseArea(address));
}

function copyFrom(book: HostWorkbook, target: RangeTarget, source: unknown): void {
  const from = TARGETS.get(source as HostObject);
  const isWhole = (area: CellRange) =>
    sizeOf(area).rows === sizeOf(WHOLE_SHEET).rows &&
    sizeOf(area).columns === sizeOf(WHOLE_SHEET).columns;
  if (!from || !isWhole(from.area) || !isWhole(target.area)) {
    throw notSupported('copying of anything but whole sheets');
  }
  book.pasteSheet(from.sheet, target.sheet);
}

function hideColumns(
  book: HostWorkbook,
  { setUp }: HostSheet,
  { left, right }: CellRange,
  isHidden: boolean,
): void {
  for (let column = left; column <= right; column++) {
    if (isHidden) setUp.hiddenColumns.add(column);
    else setUp.hiddenColumns.delete(column);
  }
  book.touch();
}

function setNumberFormats(
  book: HostWorkbook,
  sheet: HostSheet,
  area: CellRange,
  formats: unknown,
): void {
  book.formatCells(sheet, area, (format, row, column) => {
    const given = Array.isArray(formats)
      ? ((formats as readonly (readonly unknown[])[])[row - area.top] ?? [])[column - area.left]
      : formats;
    return given === null || given === undefined
      ? format
      : { ...format, numberFormat: String(given) };
  });
}

const MOST_CELLS = 5_000_000;

function block(
  { top, left, bottom, right }: CellRange,
  of: (row: number, column: number) => unknown,
): unknown {
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) {
    const columns = `${columnLetters(left)} to ${columnLetters(right)}`;
    throw new HostError('InvalidOperation', `The range (columns ${columns}) is too large.`);
  }
  return lines(top, bottom, (row) => lines(left, right, (column) => of(row, column)));
}

function lines<Line>(first: number, last: number, of: (position: number) => Line): Line[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => of(first + offset));
}

function spanning(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Asked by the library before it sends a block. */
function assertSize(area: CellRange, rows: number, columns: number): void {
  const size = sizeOf(area);
  if (size.rows === rows && size.columns === columns) return;
  throw new HostError('InvalidArgument', 'The input array does not have the size of the range.');
}
