import type { CellContent } from '#core/workbook/snapshot';
import { isoSerial } from '../isoSerial';
import type { CellAppearance } from '../sheetBuilder';
import { damagedPart } from '../unreadable';
import { cellText } from './cellText';
import type { SharedStrings } from './sharedStrings';
import { itemOf, type TextItem } from './textItem';

/** What all sheets of one workbook need to make sense of their cells. */
export interface WorkbookContext {
  readonly strings: SharedStrings;
  readonly styles: readonly CellAppearance[];
  readonly is1904: boolean;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** How far the calendar that begins in 1904 lies behind the usual one. */
const DAYS_BEHIND_1904 = 1462;

/**
 * What a cell's value says, by the cell's type and the text of its value; undefined when it
 * says nothing. A number that cannot be one is kept as the text it is.
 */
export function valueContent(
  type: string,
  value: string,
  appearance: CellAppearance,
  context: WorkbookContext,
): CellContent | undefined {
  if (type === 'str' || type === 'inlineStr') return itemOf(cellText(value)).content;
  const text = value.trim();
  if (text === '') return undefined;
  switch (type) {
    case 'b':
      return { kind: 'boolean', value: text === '1' || text === 'true' };
    case 'e':
      return { kind: 'error', error: text };
    case 'd':
      return isoContent(text);
    default:
      return numberContent(text, appearance, context);
  }
}

/** A shared text by the number that the cell gives; a text that does not exist is damage. */
export function sharedItem(value: string, strings: SharedStrings, part: string): TextItem {
  const item = /^\s*\d{1,9}\s*$/.test(value) ? strings.item(Number(value)) : undefined;
  if (item === undefined) throw damagedPart(part, 'shared-string');
  return item;
}

/** A number, shown as a date or not. */
export function numericContent(
  value: number,
  appearance: CellAppearance,
  context: WorkbookContext,
): CellContent {
  if (!appearance.isDate) return { kind: 'number', value };
  return { kind: 'date', serial: context.is1904 ? value + DAYS_BEHIND_1904 : value };
}

function numberContent(
  text: string,
  appearance: CellAppearance,
  context: WorkbookContext,
): CellContent {
  // Minus zero is no figure of its own.
  const value = Number(text) + 0;
  return NUMBER.test(text) && Number.isFinite(value)
    ? numericContent(value, appearance, context)
    : itemOf(text).content;
}

function isoContent(text: string): CellContent {
  const serial = isoSerial(text);
  return serial === undefined ? itemOf(text).content : { kind: 'date', serial };
}
