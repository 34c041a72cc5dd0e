import type { SheetSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import type { Status } from '#core/numbers/figure';
import { cellText } from '../values/cellText';
import { foldText } from '../foldText';

/** What one of our own forms says of itself. */
export interface FormIdentity {
  readonly form: string;
  /** Code of the unit the form was made for. */
  readonly unit: string;
  readonly year: number | undefined;
  readonly version: number | undefined;
  /** Of the catalogue the form was made from; '' where it does not say. */
  readonly catalogue: string;
  /** Codes of the indicators that the unit fills in; undefined where it does not say. */
  readonly asked: readonly string[] | undefined;
  /** What is also asked by area, and the codes of the areas; undefined where nothing is. */
  readonly breakdown:
    | {
        readonly indicators: readonly string[];
        readonly areas: readonly string[];
        readonly status: Status;
      }
    | undefined;
}

/** Whether a workbook is one of our own forms, and whether it still says whose. */
export type SentForm =
  | { readonly kind: 'form'; readonly identity: FormIdentity }
  /** By its looks our own form, but what it says of itself is lost: read like any other sheet. */
  | { readonly kind: 'damaged'; readonly version: number | undefined }
  | { readonly kind: 'none' };

/** Name of the hidden sheet that holds a form's identity as rows of key and value. */
export const IDENTITY_SHEET = '_meta';

/** What a workbook is to the department that sends out forms. */
export function sentForm(snapshot: WorkbookSnapshot): SentForm {
  const identity = formIdentity(snapshot);
  if (identity) return { kind: 'form', identity };
  const { sheets } = snapshot;
  const wasForm =
    sheets.some(({ name }) => name === IDENTITY_SHEET) || sheets.some(hasFurnitureOfForm);
  return wasForm ? { kind: 'damaged', version: versionOnForm(sheets) } : { kind: 'none' };
}

/**
 * The identity of our own form: the rows of its hidden sheet, else the document's properties
 * (LibreOffice loses those). Undefined for any other workbook.
 */
export function formIdentity({ sheets, properties }: WorkbookSnapshot): FormIdentity | undefined {
  const sheet = sheets.find(isIdentitySheet);
  const entries = new Map<string, string>();
  for (const [key, value] of properties) entries.set(plainKey(key), value.trim());
  for (const [key, value] of sheet ? entriesOf(sheet) : []) entries.set(key, value);
  const form = entries.get('form') ?? entries.get('template');
  const unit = entries.get('unit') ?? entries.get('reporter');
  if (form === undefined || unit === undefined || unit === '') return undefined;
  return {
    form,
    unit,
    year: wholeNumber(entries.get('year') ?? entries.get('period')),
    version: decimalNumber(entries.get('version')) ?? versionOnForm(sheets),
    catalogue: entries.get('catalogue') ?? '',
    asked: entries.get('asked')?.split(' '),
    breakdown: breakdownIn(entries),
  };
}

function breakdownIn(entries: ReadonlyMap<string, string>): FormIdentity['breakdown'] {
  const [indicators, areas] = [entries.get('breakdown'), entries.get('areas')];
  if (indicators === undefined || areas === undefined) return undefined;
  const status = entries.get('status');
  return {
    indicators: indicators.split(' '),
    areas: areas.split(BETWEEN_AREAS),
    status: status === 'P' || status === 'A' ? status : 'E',
  };
}

/** Parts the codes of areas in the identity: a unit's code may hold a space. */
export const BETWEEN_AREAS = '|';

/** By its name, or, where it was made visible and renamed, by its keys. */
export function isIdentitySheet(sheet: SheetSnapshot): boolean {
  if (sheet.name === IDENTITY_SHEET) return true;
  if (sheet.rows.length > MOST_KEYS) return false;
  const keys = new Set(entriesOf(sheet).map(([key]) => key));
  return ['form', 'unit', 'year', 'catalogue'].every((key) => keys.has(key));
}

/** An identity has a dozen lines; anything much longer is a table. */
const MOST_KEYS = 20;

function entriesOf({ rows }: SheetSnapshot): readonly (readonly [string, string])[] {
  return rows.flatMap(({ cells: [key, value] }) =>
    key && value ? [[plainKey(cellText(key)), cellText(value)] as const] : [],
  );
}

/** The number of the form at the upper left and the cell of its version, as no other sheet has. */
function hasFurnitureOfForm({ rows, visibility }: SheetSnapshot): boolean {
  if (visibility !== 'visible') return false;
  const above = rows.slice(0, LAST_ROW_ABOVE).flatMap(({ cells }) => cells.map(cellText));
  return (
    above.some((text) => FORM_NUMBER.test(foldText(text))) &&
    above.some((text) => text.startsWith(VERSION_LABEL))
  );
}

const FORM_NUMBER = /^bieu so ?: ?mau-/;

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
