import type { Damage, NotSpreadsheet } from '#core/findings/fileRefusals';
import type { Refusal } from '#core/findings/refusal';

/**
 * Ends the reading of one file. Thrown only inside this room, where a refusal may arise in the
 * middle of a loop over bytes; `openWorkbook` turns it into a refusal, and nothing else catches it.
 */
export class Unreadable extends Error {
  constructor(readonly refusalOf: (file: string) => Refusal) {
    super('unreadable file');
  }
}

export function notASpreadsheet(what: NotSpreadsheet): Unreadable {
  return new Unreadable((file) => ({ code: 'not-a-spreadsheet', arguments: { file, what } }));
}

export function damagedPart(part: string, damage: Damage): Unreadable {
  return new Unreadable((file) => ({ code: 'damaged-part', arguments: { file, part, damage } }));
}

export function tooLarge(limit: number): Unreadable {
  return new Unreadable((file) => ({ code: 'too-large', arguments: { file, limit } }));
}

export function zipBomb(part: string): Unreadable {
  return new Unreadable((file) => ({ code: 'zip-bomb', arguments: { file, part } }));
}

export function xmlEntities(part: string): Unreadable {
  return new Unreadable((file) => ({ code: 'xml-entities', arguments: { file, part } }));
}

export function tooManyCells(limit: number): Unreadable {
  return new Unreadable((file) => ({ code: 'too-many-cells', arguments: { file, limit } }));
}

export function unclosedQuote(row: number): Unreadable {
  return new Unreadable((file) => ({ code: 'unclosed-quote', arguments: { file, row } }));
}

/** A refusal that needs nothing but the file's name. */
export function refusedAs(
  code: 'empty-file' | 'encrypted' | 'truncated' | 'damaged-workbook' | 'no-cells',
): Unreadable {
  return new Unreadable((file) => ({ code, arguments: { file } }));
}
