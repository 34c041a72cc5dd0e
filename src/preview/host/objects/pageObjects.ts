import { areaAddress, parseArea } from '../area';
import { HostError } from '../hostError';
import type { HostSheet } from '../hostSheet';
import { assertEditable } from '../hostWorkbook';
import { field, type HostObject, type ObjectModel } from './hostObject';
import { areaOfArgument } from './rangeObject';

/** How a sheet is laid out on paper. */
export function pageLayout(model: ObjectModel, sheet: HostSheet): HostObject {
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

/** Where a sheet's pages end. */
export function pageBreaks(
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
