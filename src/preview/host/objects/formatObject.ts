import type { CellRange } from '#core/workbook/snapshot';
import type { HostFormat, Side } from '../cell';
import { MOST_COLUMNS, MOST_ROWS } from '../area';
import { HostError } from '../hostError';
import type { HostSheet } from '../hostSheet';
import { assertEditable, type HostWorkbook } from '../hostWorkbook';
import { field, type HostObject, type Property } from './hostObject';

/** `range.format` and `areas.format`: reading gives null where cells differ, as in Excel. */
export function formatObject(
  book: HostWorkbook,
  sheet: HostSheet,
  areas: readonly CellRange[],
): HostObject {
  const part = (name: keyof HostFormat): Property =>
    field(
      () => common(sheet, areas, (format) => format[name]),
      (value) => change((format) => ({ ...format, [name]: value })),
    );
  return {
    type: 'RangeFormat',
    properties: {
      HorizontalAlignment: part('horizontal'),
      VerticalAlignment: part('vertical'),
      WrapText: part('wraps'),
      IndentLevel: part('indent'),
      ...measures(book, sheet, areas),
    },
    parts: {
      Font: () => ({
        type: 'RangeFont',
        properties: {
          Name: part('fontName'),
          Size: part('fontSize'),
          Bold: part('bold'),
          Italic: part('italic'),
          Color: part('fontColour'),
        },
      }),
      Fill: () => ({
        type: 'RangeFill',
        properties: { Color: part('fill') },
        methods: { Clear: () => change((format) => ({ ...format, fill: '' })) },
      }),
      Protection: () => ({
        type: 'FormatProtection',
        properties: { Locked: part('isLocked') },
      }),
      Borders: () => ({ type: 'RangeBorderCollection', item: (side) => border(String(side)) }),
    },
    methods: { AutofitRows: () => undefined, AutofitColumns: () => undefined },
  };

  function change(next: (format: HostFormat) => HostFormat): void {
    areas.forEach((area) => book.formatCells(sheet, area, next));
  }

  function border(side: string): HostObject {
    return {
      type: 'RangeBorder',
      properties: {
        Style: { set: (style) => drawBorder(side, style !== 'None') },
        Color: { set: () => undefined },
        Weight: { set: () => undefined },
      },
    };
  }

  function drawBorder(side: string, isDrawn: boolean): void {
    for (const area of areas) {
      book.formatCells(sheet, area, (format, row, column) => {
        const sides = sidesAt(side, area, row, column);
        const others = format.borders.filter((one) => !sides.includes(one));
        return { ...format, borders: isDrawn ? [...others, ...sides].sort() : others };
      });
    }
  }
}

/** The sides of one cell that a border of a whole area touches. */
function sidesAt(side: string, area: CellRange, row: number, column: number): readonly Side[] {
  const edges: Record<string, readonly [Side, boolean][]> = {
    EdgeTop: [['EdgeTop', row === area.top]],
    EdgeBottom: [['EdgeBottom', row === area.bottom]],
    EdgeLeft: [['EdgeLeft', column === area.left]],
    EdgeRight: [['EdgeRight', column === area.right]],
    InsideHorizontal: [
      ['EdgeTop', row > area.top],
      ['EdgeBottom', row < area.bottom],
    ],
    InsideVertical: [
      ['EdgeLeft', column > area.left],
      ['EdgeRight', column < area.right],
    ],
  };
  const touched = edges[side];
  if (!touched) throw new HostError('InvalidArgument', `There is no border "${side}".`);
  return touched.filter(([, isTouched]) => isTouched).map(([one]) => one);
}

function measures(
  book: HostWorkbook,
  sheet: HostSheet,
  areas: readonly CellRange[],
): Record<string, Property> {
  const { columnWidths, rowHeights } = sheet.setUp;
  return {
    ColumnWidth: field(
      () => columnWidths.get(areas[0]?.left ?? 0) ?? DEFAULT_WIDTH,
      (width) => {
        assertEditable(sheet);
        for (const { left, right } of areas) {
          for (let column = left; column <= Math.min(right, MOST_COLUMNS - 1); column++) {
            columnWidths.set(column, Number(width));
          }
        }
        book.touch();
      },
    ),
    RowHeight: field(
      () => rowHeights.get(areas[0]?.top ?? 0) ?? DEFAULT_HEIGHT,
      (height) => {
        assertEditable(sheet);
        for (const { top, bottom } of areas) {
          for (let row = top; row <= Math.min(bottom, MOST_ROWS - 1); row++) {
            rowHeights.set(row, Number(height));
          }
        }
        book.touch();
      },
    ),
  };
}

/** In points, as Excel's API counts: 8.43 characters and one line of Calibri 11. */
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;

/** The one value of all cells, null where they differ. */
function common(
  sheet: HostSheet,
  areas: readonly CellRange[],
  read: (format: HostFormat) => unknown,
): unknown {
  let found: { value: unknown } | undefined;
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = read(sheet.format(row, column));
        if (found && found.value !== value) return null;
        found = { value };
      }
    }
  }
  return found?.value ?? null;
}
