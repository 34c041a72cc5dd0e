import type { CellRange } from '#core/workbook/snapshot';
import { parseArea, WHOLE_SHEET } from '../area';
import { HostError } from '../hostError';
import type { HostSheet, HostVisibility } from '../hostSheet';
import { assertEditable } from '../hostWorkbook';
import { chartsObject } from './chartsObject';
import { field, type HostObject, type ObjectModel } from './hostObject';
import { namesObject } from './namesObject';
import { pageBreaks, pageLayout } from './pageObjects';
import { areaOfArgument } from './rangeObject';

export function worksheetsObject(model: ObjectModel): HostObject {
  const { book } = model;
  const find = (key: unknown) => {
    const sheet = book.sheetNamed(String(key));
    return sheet ? model.worksheet(sheet) : null;
  };
  return {
    type: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => model.worksheet(sheet)),
    item: (key) => {
      const found = find(key);
      if (!found) throw new HostError('ItemNotFound', `There is no sheet "${String(key)}".`);
      return found;
    },
    finders: {
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => model.worksheet(book.active),
      Add: (name) => model.worksheet(book.addSheet(typeof name === 'string' ? name : undefined)),
    },
    methods: {
      _RegisterSelectionChangedEvent: () => null,
      _UnregisterSelectionChangedEvent: () => null,
    },
  };
}

export function worksheetObject(model: ObjectModel, sheet: HostSheet): HostObject {
  const { book } = model;
  const { setUp } = sheet;
  const areaOf = (address: unknown) =>
    typeof address === 'string' ? parseArea(address) : WHOLE_SHEET;
  const range = (area: CellRange) => model.range(sheet, area);
  return {
    type: 'Worksheet',
    identity: { _Id: sheet.id },
    properties: {
      Id: { get: () => sheet.id },
      Name: field(
        () => sheet.name,
        (name) => book.renameSheet(sheet, String(name)),
      ),
      Visibility: field(
        () => sheet.visibility,
        (visibility) => book.setVisibility(sheet, visibility as HostVisibility),
      ),
      Position: field(
        () => book.sheets.indexOf(sheet),
        (position) => book.moveSheet(sheet, Number(position)),
      ),
      ShowGridlines: field(
        () => setUp.showsGridlines,
        (shows) => {
          setUp.showsGridlines = Boolean(shows);
          book.touch();
        },
      ),
    },
    parts: {
      Names: () => namesObject(book, sheet),
      Charts: () => chartsObject(book, sheet),
      Protection: () => protectionObject(sheet),
      FreezePanes: () => freezePanes(model, sheet),
      PageLayout: () => pageLayout(model, sheet),
      HorizontalPageBreaks: () => pageBreaks(model, sheet, 'rowBreaks'),
      VerticalPageBreaks: () => pageBreaks(model, sheet, 'columnBreaks'),
      AutoFilter: () => autoFilter(model, sheet),
    },
    finders: {
      GetRange: (address) => range(areaOf(address)),
      GetRangeByIndexes: (row, column, rows, columns) =>
        range({
          top: Number(row),
          left: Number(column),
          bottom: Number(row) + Number(rows) - 1,
          right: Number(column) + Number(columns) - 1,
        }),
      GetRanges: (addresses) => model.areas(sheet, areasOf(addresses)),
      GetUsedRangeOrNullObject: (onlyValues) => {
        const used = sheet.usedArea(onlyValues === true);
        return used ? range(used) : null;
      },
      Copy: (kind) => {
        const end = kind === 'Beginning' ? 0 : book.sheets.length;
        return model.worksheet(book.copySheet(sheet, end));
      },
    },
    methods: {
      Activate: () => book.activate(sheet),
      Delete: () => book.removeSheet(sheet),
    },
  };
}

const LONGEST_ADDRESSES = 8192;

function areasOf(addresses: unknown): readonly CellRange[] {
  const text = String(addresses);
  if (text.length > LONGEST_ADDRESSES) {
    throw new HostError('InvalidArgument', 'The addresses are longer than 8192 characters.');
  }
  return text.split(',').map(parseArea);
}

function protectionObject(sheet: HostSheet): HostObject {
  return {
    type: 'WorksheetProtection',
    properties: { Protected: { get: () => sheet.isProtected } },
    methods: {
      Protect: () => {
        if (sheet.isProtected) throw new HostError('InvalidOperation', 'Protected already.');
        sheet.isProtected = true;
      },
      Unprotect: () => {
        sheet.isProtected = false;
      },
    },
  };
}

function freezePanes(model: ObjectModel, sheet: HostSheet): HostObject {
  const freeze = (rows: number, columns: number) => {
    sheet.setUp.frozen = { rows, columns };
    model.book.touch();
  };
  return {
    type: 'WorksheetFreezePanes',
    finders: {
      GetLocationOrNullObject: () => {
        const { rows, columns } = sheet.setUp.frozen;
        if (rows === 0 && columns === 0) return null;
        return model.range(sheet, {
          ...WHOLE_SHEET,
          ...(rows > 0 ? { bottom: rows - 1 } : {}),
          ...(columns > 0 ? { right: columns - 1 } : {}),
        });
      },
    },
    methods: {
      FreezeRows: (count) => freeze(Number(count), 0),
      FreezeColumns: (count) => freeze(0, Number(count)),
      FreezeAt: (address) => {
        const { bottom, right } = areaOfArgument(address);
        const { bottom: last, right: end } = WHOLE_SHEET;
        freeze(bottom === last ? 0 : bottom + 1, right === end ? 0 : right + 1);
      },
      Unfreeze: () => freeze(0, 0),
    },
  };
}

function autoFilter(model: ObjectModel, sheet: HostSheet): HostObject {
  return {
    type: 'AutoFilter',
    finders: {
      GetRangeOrNullObject: () => {
        const { filter } = sheet.setUp;
        return filter ? model.range(sheet, filter) : null;
      },
    },
    methods: {
      Apply: (range) => {
        assertEditable(sheet);
        sheet.setUp.filter = areaOfArgument(range);
      },
      Remove: () => {
        sheet.setUp.filter = undefined;
      },
    },
  };
}
