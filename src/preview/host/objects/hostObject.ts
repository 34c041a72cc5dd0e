import type { CellRange } from '#core/workbook/snapshot';
import type { HostSheet } from '../hostSheet';
import type { HostWorkbook } from '../hostWorkbook';

/**
 * One object of the Excel API as the embedded workbook answers for it, by the names that travel
 * on the wire (`Values`, `GetRange`). What is not in its tables is refused by name.
 */
export interface HostObject {
  /** For messages: 'Range'. */
  readonly type: string;
  /** Sent with the first answer about an object, so that its proxy can find it again. */
  readonly identity?: { readonly _Id?: string; readonly _ReferenceId?: string };
  readonly properties?: Readonly<Record<string, Property>>;
  /** Properties that are objects themselves. */
  readonly parts?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Methods that give an object, or null for a null object. */
  readonly finders?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject | null>>;
  /** Of a collection. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
}

export interface Property {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** A property that is read and written as it is. */
export function field(get: () => unknown, set: (value: unknown) => void): Property {
  return { get, set };
}

/** How the objects of one workbook give each other. */
export interface ObjectModel {
  readonly book: HostWorkbook;
  worksheet(sheet: HostSheet): HostObject;
  range(sheet: HostSheet, area: CellRange): HostObject;
  areas(sheet: HostSheet, areas: readonly CellRange[]): HostObject;
}
