import type { CellRange } from '#core/workbook/snapshot';
import { overlap } from '../area';
import { HostError, notSupported } from '../hostError';
import type { HostHighlight, HostSheet } from '../hostSheet';
import { assertEditable, type HostWorkbook } from '../hostWorkbook';
import { field, type HostObject } from './hostObject';

/** The conditional formats of a range: those with a formula of their own, kept and not yet shown. */
export function highlightsObject(
  book: HostWorkbook,
  sheet: HostSheet,
  area: CellRange,
): HostObject {
  return {
    type: 'ConditionalFormatCollection',
    finders: {
      Add: (kind) => {
        if (kind !== 'Custom') throw notSupported(`conditional format "${String(kind)}"`);
        assertEditable(sheet);
        sheet.highlights = [{ area, formula: '', fontColour: '', fill: '' }, ...sheet.highlights];
        book.touch();
        return highlightObject(sheet, sheet.highlights.length);
      },
    },
    methods: {
      ClearAll: () => {
        assertEditable(sheet);
        sheet.highlights = sheet.highlights.filter((one) => !overlap(one.area, area));
        book.touch();
      },
    },
  };
}

/** Counted from the last, as new ones come before it. */
function highlightObject(sheet: HostSheet, fromLast: number): HostObject {
  const part = (name: 'fontColour' | 'fill') =>
    field(
      () => sheet.highlights.at(-fromLast)?.[name] ?? '',
      (value) => change({ [name]: String(value) }),
    );
  const format: HostObject = {
    type: 'ConditionalRangeFormat',
    parts: {
      Font: () => ({ type: 'ConditionalRangeFont', properties: { Color: part('fontColour') } }),
      Fill: () => ({ type: 'ConditionalRangeFill', properties: { Color: part('fill') } }),
    },
  };
  return {
    type: 'ConditionalFormat',
    identity: { _Id: `highlight ${fromLast}` },
    parts: {
      Custom: () => ({
        type: 'CustomConditionalFormat',
        parts: {
          Rule: () => ({
            type: 'ConditionalFormatRule',
            properties: {
              Formula: field(
                () => sheet.highlights.at(-fromLast)?.formula,
                (formula) => {
                  if (!String(formula).startsWith('=')) throw noFormula();
                  change({ formula: String(formula) });
                },
              ),
            },
          }),
          Format: () => format,
        },
      }),
    },
  };

  function change(part: Partial<HostHighlight>): void {
    assertEditable(sheet);
    const changed = sheet.highlights.length - fromLast;
    sheet.highlights = sheet.highlights.map((one, at) =>
      at === changed ? { ...one, ...part } : one,
    );
  }
}

function noFormula(): HostError {
  return new HostError('InvalidArgument', 'A conditional format needs a formula.');
}
