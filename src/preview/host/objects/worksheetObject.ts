import type { CellRange } from '#core/workbook/snapshot';
import { areaAddress, parseArea, WHOLE_SHEET } from '../area';
import { HostError } from '../hostError';
import type { HostSheet, HostVisibility } from '../hostSheet';
import { assertEditable, type HostWorkbook } from '../hostWorkbook';
import { chartsObject } from './chartsObject';
import { field, type HostObject, type ObjectModel } from './hostObject';
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

function namesObject(book: HostWorkbook, sheet: HostSheet): HostObject {
  return {
    type: 'NamedItemCollection',
    items: () => [...sheet.names.keys()].map(one),
    item: (key) => {
      if (!sheet.names.has(String(key))) {
        throw new HostError('ItemNotFound', `There is no name "${String(key)}".`);
      }
      return one(String(key));
    },
    finders: {
      GetItemOrNullObject: (key) => (sheet.names.has(String(key)) ? one(String(key)) : null),
      Add: (key, formula) => {
        const name = String(key);
        if (sheet.names.has(name)) {
          throw new HostError('ItemAlreadyExists', `There is a name "${name}" already.`);
        }
        sheet.names.set(name, { formula: String(formula), isVisible: true });
        book.touch();
        return one(name);
      },
    },
  };

  function one(key: string): HostObject {
    const current = () => sheet.names.get(key) ?? { formula: '', isVisible: true };
    return {
      type: 'NamedItem',
      identity: { _Id: key },
      properties: {
        Name: { get: () => key },
        Formula: field(
          () => current().formula,
          (formula) => sheet.names.set(key, { ...current(), formula: String(formula) }),
        ),
        Value: { get: () => current().formula.replace(/^="?|"$/g, '') },
        Visible: field(
          () => current().isVisible,
          (isVisible) => sheet.names.set(key, { ...current(), isVisible: Boolean(isVisible) }),
        ),
      },
      methods: {
        Delete: () => {
          sheet.names.delete(key);
          book.touch();
        },
      },
    };
  }
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

function pageLayout(model: ObjectModel, sheet: HostSheet): HostObject {
  const { setUp } = sheet;
  return {
    type: 'PageLayout',
    properties: {
      Orientation: field(
        () => setUp.orientation,
        (orientation) => {
          setUp.orientation = String(orientation);
        },
      ),
      Zoom: field(
        () => setUp.zoom,
        (zoom) => {
          setUp.zoom = zoom;
        },
      ),
      PaperSize: { get: () => 'a4', set: () => undefined },
    },
    finders: {
      GetPrintAreaOrNullObject: () =>
        setUp.printArea === undefined ? null : model.areas(sheet, [setUp.printArea]),
      GetPrintTitleRowsOrNullObject: () =>
        setUp.repeatedRows === undefined ? null : model.range(sheet, parseArea(setUp.repeatedRows)),
      GetPrintTitleColumnsOrNullObject: () =>
        setUp.repeatedColumns === undefined
          ? null
          : model.range(sheet, parseArea(setUp.repeatedColumns)),
    },
    methods: {
      SetPrintArea: (area) => {
        setUp.printArea = areaOfArgument(area);
      },
      SetPrintTitleRows: (rows) => {
        setUp.repeatedRows = areaAddress(parseArea(String(rows)));
      },
      SetPrintTitleColumns: (columns) => {
        setUp.repeatedColumns = areaAddress(parseArea(String(columns)));
      },
    },
  };
}

function pageBreaks(
  model: ObjectModel,
  sheet: HostSheet,
  kind: 'rowBreaks' | 'columnBreaks',
): HostObject {
  const keep = (places: readonly number[]) => {
    assertEditable(sheet);
    sheet.setUp[kind] = places;
    model.book.touch();
  };
  const one = (place: number): HostObject => ({
    type: 'PageBreak',
    identity: { _Id: String(place) },
    properties: {
      RowIndex: { get: () => (kind === 'rowBreaks' ? place : 0) },
      ColumnIndex: { get: () => (kind === 'columnBreaks' ? place : 0) },
    },
  });
  return {
    type: 'PageBreakCollection',
    items: () => sheet.setUp[kind].map(one),
    finders: {
      Add: (cell) => {
        const { top, left } = areaOfArgument(cell);
        const place = kind === 'rowBreaks' ? top : left;
        if (place === 0) throw new HostError('InvalidArgument', 'A page begins there anyway.');
        keep([...sheet.setUp[kind].filter((other) => other !== place), place]);
        return one(place);
      },
    },
    methods: { RemovePageBreaks: () => keep([]) },
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
