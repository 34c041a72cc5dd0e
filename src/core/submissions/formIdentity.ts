import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { cellText } from './cellText';

/** What one of our own forms says of itself. */
export interface FormIdentity {
  readonly form: string;
  /** Code of the unit the form was made for. */
  readonly unit: string;
  readonly year: number | undefined;
  readonly version: number | undefined;
}

/** Name of the hidden sheet that holds a form's identity as rows of key and value. */
export const IDENTITY_SHEET = '_meta';

/**
 * The identity of our own form: the rows of its hidden sheet, else the document's properties
 * (LibreOffice loses those). Undefined for any other workbook.
 */
export function formIdentity({ sheets, properties }: WorkbookSnapshot): FormIdentity | undefined {
  const sheet = sheets.find(({ name }) => name === IDENTITY_SHEET);
  const entries = new Map<string, string>();
  for (const [key, value] of properties) entries.set(plainKey(key), value.trim());
  for (const { cells } of sheet?.rows ?? []) {
    const [key, value] = cells;
    if (key && value) entries.set(plainKey(cellText(key)), cellText(value));
  }
  const form = entries.get('form') ?? entries.get('template');
  const unit = entries.get('unit') ?? entries.get('reporter');
  if (form === undefined || unit === undefined || unit === '') return undefined;
  return {
    form,
    unit,
    year: wholeNumber(entries.get('year') ?? entries.get('period')),
    version: decimalNumber(entries.get('version')) ?? versionOnForm(sheets),
  };
}

/** What the unit chose beside "Lần gửi thứ:", where the program that saved it does not calculate. */
function versionOnForm(sheets: WorkbookSnapshot['sheets']): number | undefined {
  for (const { rows } of sheets) {
    for (const { cells } of rows.slice(0, LAST_ROW_ABOVE)) {
      const label = cells.findIndex((cell) => cellText(cell).startsWith(VERSION_LABEL));
      const chosen = label < 0 ? undefined : cells[label + 1];
      if (chosen) return decimalNumber(cellText(chosen));
    }
  }
  return undefined;
}

/** The words before the number of the submission, on every form. */
export const VERSION_LABEL = 'Lần gửi thứ';
/** It stands above the table. */
const LAST_ROW_ABOVE = 10;

/** "tongket.unit" and "Unit" are the key "unit". */
function plainKey(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/^tongket[.:_-]/, '');
}

function wholeNumber(text: string | undefined): number | undefined {
  const match = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text ?? '');
  return match ? Number(match[0]) : undefined;
}

function decimalNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
