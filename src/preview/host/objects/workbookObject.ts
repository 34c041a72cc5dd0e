import { HostError } from '../hostError';
import { activeCellAddress, type HostWorkbook } from '../hostWorkbook';
import { parseArea } from '../area';
import type { HostObject, ObjectModel } from './hostObject';
import { worksheetsObject } from './worksheetObject';

/** `context.workbook` and what hangs on it. */
export function workbookObject(model: ObjectModel): HostObject {
  const { book } = model;
  return {
    type: 'Workbook',
    properties: {
      Name: { get: () => book.name },
      ReadOnly: { get: () => false },
    },
    parts: {
      Worksheets: () => worksheetsObject(model),
      Properties: () => documentProperties(book),
      Application: () => application(book),
      Protection: () => ({
        type: 'WorkbookProtection',
        properties: { Protected: { get: () => book.isStructureProtected } },
      }),
      Functions: () => worksheetFunctions(book),
      _Runtime: () => runtime(book),
    },
    finders: {
      GetSelectedRange: () => model.range(book.selection.sheet, book.selection.area),
      GetActiveCell: () =>
        model.range(book.selection.sheet, parseArea(activeCellAddress(book.selection))),
    },
    methods: { _RemoveReference: () => null, _RemoveAllReferences: () => null },
  };
}

function documentProperties(book: HostWorkbook): HostObject {
  return { type: 'DocumentProperties', parts: { Custom: () => customProperties(book) } };
}

function customProperties(book: HostWorkbook): HostObject {
  const { properties } = book;
  const find = (key: unknown) => (properties.has(String(key)) ? one(String(key)) : null);
  return {
    type: 'CustomPropertyCollection',
    items: () => [...properties.keys()].map(one),
    item: (key) => {
      const found = find(key);
      if (!found) throw new HostError('ItemNotFound', `There is no property "${String(key)}".`);
      return found;
    },
    finders: {
      GetItemOrNullObject: find,
      Add: (key, value) => {
        properties.set(String(key), String(value).slice(0, 255));
        book.touch();
        return one(String(key));
      },
    },
  };

  function one(key: string): HostObject {
    return {
      type: 'CustomProperty',
      identity: { _Id: key },
      properties: {
        Key: { get: () => key },
        Value: {
          get: () => properties.get(key),
          set: (value) => properties.set(key, String(value).slice(0, 255)),
        },
      },
      methods: {
        Delete: () => {
          properties.delete(key);
          book.touch();
        },
      },
    };
  }
}

function application(book: HostWorkbook): HostObject {
  return {
    type: 'Application',
    properties: { CalculationMode: { get: () => 'Automatic', set: () => undefined } },
    methods: {
      Calculate: () => book.touch(),
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

/** Of Excel's functions only the one that tells a workbook's calendar. */
function worksheetFunctions({ countsFrom1904 }: HostWorkbook): HostObject {
  return {
    type: 'Functions',
    finders: {
      Date: (year, month, day) => {
        const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / MILLISECONDS_A_DAY;
        const value = days + DAYS_TO_1970 - (countsFrom1904 ? DAYS_TO_1904 : 0);
        return { type: 'FunctionResult', properties: { Value: { get: () => value } } };
      },
    },
  };
}

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1462;

function runtime(book: HostWorkbook): HostObject {
  return {
    type: 'Runtime',
    properties: {
      EnableEvents: {
        get: () => book.raisesEvents,
        set: (value) => {
          book.raisesEvents = Boolean(value);
        },
      },
    },
  };
}
