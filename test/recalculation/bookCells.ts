import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellAddress } from '#core/workbook/cellAddress';
import type { CellSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';
import { valueOf } from '../core/book/syntheticYear';

/** The cells of a workbook by 'sheet!A1'. */
export type BookCells = ReadonlyMap<string, CellSnapshot>;

export function workbookAt(file: string): WorkbookSnapshot {
  return valueOf(openWorkbook(readFileSync(file), path.basename(file)));
}

export function cellsOf({ sheets }: WorkbookSnapshot): BookCells {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.map((cell) => [`${name}!${cellAddress(cell.row, cell.column)}`, cell] as const),
      ),
    ),
  );
}

/** A cell's value as a person would compare it: a number or a text. */
export function shownIn(cell: CellSnapshot | undefined): number | string {
  const content = cell?.content;
  switch (content?.kind) {
    case 'number':
      return content.value;
    case 'date':
      return content.serial;
    case 'text':
      return content.text;
    case 'boolean':
      return String(content.value);
    case 'error':
      return content.error;
    case 'uncalculated':
    case undefined:
      return '';
  }
}

/** The cells a formula names, ranges cell by cell. */
export function precedentsOf(sheet: string, formula: string): readonly string[] {
  const withoutTexts = formula.replace(/"[^"]*"/g, '');
  return [...withoutTexts.matchAll(REFERENCE)].flatMap((match) => {
    const { quoted, plain, from = '', to = from } = match.groups ?? {};
    const name = quoted?.replace(/''/g, "'") ?? plain ?? sheet;
    return addressesBetween(from, to).map((address) => `${name}!${address}`);
  });
}

const REFERENCE =
  /(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}_][\p{L}\d_.]*))!)?(?<from>\$?[A-Z]{1,3}\$?\d+)(?::(?<to>\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\d(])/gu;

function addressesBetween(from: string, to: string): readonly string[] {
  const first = placeOf(from);
  const last = placeOf(to);
  const addresses: string[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) {
      addresses.push(cellAddress(row, column));
    }
  }
  return addresses;
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address.replace(/\$/g, '')) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
