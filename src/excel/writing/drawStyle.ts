import { rangeAddress } from '#core/workbook/cellAddress';
import { LOOKS, TYPEFACE } from '#core/workbook/looks';
import type { CellRange } from '#core/workbook/snapshot';
import { bordersOf, type StyledAreas } from './styledAreas';

/** Excel takes at most 8,192 characters of addresses at once. */
const LONGEST_ADDRESSES = 8000;

/** Draws one look on all its areas, in as many steps as their addresses need. */
export function drawStyle(sheet: Excel.Worksheet, style: StyledAreas): void {
  for (const addresses of addressLists(style.areas)) {
    drawOn(sheet.getRanges(addresses).format, style);
  }
}

/** About what drawing a look takes in a request: its steps, and the addresses. */
export function bytesOfStyle({ areas }: StyledAreas): number {
  const lists = 1 + (areas.length * BYTES_PER_ADDRESS) / LONGEST_ADDRESSES;
  return lists * BYTES_PER_LOOK + areas.length * BYTES_PER_ADDRESS;
}

const BYTES_PER_LOOK = 6000;
const BYTES_PER_ADDRESS = 16;

function drawOn(format: Excel.RangeFormat, style: StyledAreas): void {
  const { font, fill, horizontal, wraps, indent = 0, isOpen } = LOOKS[style.look];
  format.font.name = TYPEFACE;
  format.font.size = font.size;
  format.font.bold = font.isBold;
  format.font.italic = font.isItalic;
  format.font.color = `#${font.colour ?? '000000'}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  format.horizontalAlignment = ALIGNMENTS[horizontal];
  if (indent > 0) format.indentLevel = indent;
  format.verticalAlignment = 'Center';
  format.wrapText = wraps || style.isMerged;
  if (isOpen) format.protection.locked = false;
  for (const side of bordersOf(style)) format.borders.getItem(side).style = 'Continuous';
}

const ALIGNMENTS = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
} as const;

function addressLists(areas: readonly CellRange[]): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of areas.map(rangeAddress)) {
    if (list.length + address.length + 1 > LONGEST_ADDRESSES) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}
