import type { CellRange } from '#core/workbook/snapshot';
import { fullAddress } from '../area';
import type { HostSheet } from '../hostSheet';
import { formatObject } from './formatObject';
import type { HostObject, ObjectModel } from './hostObject';

/** Several ranges of one sheet that are formatted together, or were found together. */
export function areasObject(
  model: ObjectModel,
  sheet: HostSheet,
  areas: readonly CellRange[],
): HostObject {
  return {
    type: 'RangeAreas',
    properties: {
      Address: { get: () => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
      AreaCount: { get: () => areas.length },
    },
    parts: {
      Format: () => formatObject(model.book, sheet, areas),
      Areas: () => ({
        type: 'RangeCollection',
        items: () => areas.map((area) => model.range(sheet, area)),
      }),
    },
    methods: { _KeepReference: () => null },
  };
}
