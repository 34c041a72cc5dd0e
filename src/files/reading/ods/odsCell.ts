import type { CellContent } from '#core/workbook/snapshot';
import { isoSerial } from '../isoSerial';
import type { XmlAttributes } from '../xml/walkXml';

/** A cell's attributes as written, read when its tag opens. */
export interface OdsCell {
  readonly type: string | undefined;
  readonly isError: boolean;
  readonly value: string | undefined;
  readonly date: string | undefined;
  readonly time: string | undefined;
  readonly boolean: string | undefined;
  readonly string: string | undefined;
  readonly currency: string | undefined;
  readonly formula: string | undefined;
}

export function odsCell(attributes: XmlAttributes): OdsCell {
  return {
    type: attributes('office:value-type'),
    isError: attributes('calcext:value-type') === 'error',
    value: attributes('office:value'),
    date: attributes('office:date-value'),
    time: attributes('office:time-value'),
    boolean: attributes('office:boolean-value'),
    string: attributes('office:string-value'),
    currency: attributes('office:currency'),
    formula: withoutDialect(attributes('table:formula')),
  };
}

/** What a cell says, given the text that it shows; undefined when it says nothing. */
export function odsContent(cell: OdsCell, shown: string): CellContent | undefined {
  if (cell.isError || isErrorText(cell, shown)) return { kind: 'error', error: shown };
  switch (cell.type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberContent(cell.value) ?? textContent(shown);
    case 'date':
      return dateContent(isoSerial(cell.date ?? '')) ?? textContent(cell.date ?? shown);
    case 'time':
      return dateContent(dayFraction(cell.time ?? '')) ?? textContent(shown);
    case 'boolean':
      return { kind: 'boolean', value: cell.boolean === 'true' };
    case 'string':
      return stringContent(cell, shown);
    default:
      return textContent(shown) ?? (cell.formula === undefined ? undefined : NOT_CALCULATED);
  }
}

/** A format code that says what the value type says; other formats are not read. */
export function odsNumberFormat({ type, currency }: OdsCell): string | undefined {
  if (type === 'percentage') return '0%';
  return type === 'currency' && currency !== undefined ? `#,##0 [$${currency}]` : undefined;
}

const NOT_CALCULATED: CellContent = { kind: 'uncalculated' };
const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/;
const ERROR_TEXT = /^(?:#(?:REF|DIV\/0|VALUE|NAME|NUM|NULL)[!?]|#N\/A|Err:\d{3})$/;

/** LibreOffice writes a formula's error as the text that it shows. */
function isErrorText({ type, formula }: OdsCell, shown: string): boolean {
  return formula !== undefined && type !== 'float' && ERROR_TEXT.test(shown);
}

function numberContent(text: string | undefined): CellContent | undefined {
  const value = Number(text);
  const isNumber = text !== undefined && text.trim() !== '' && Number.isFinite(value);
  return isNumber ? { kind: 'number', value } : undefined;
}

function dateContent(serial: number | undefined): CellContent | undefined {
  return serial === undefined ? undefined : { kind: 'date', serial };
}

/** An empty text is nothing, unless it is what a formula gave. */
function stringContent({ string, formula }: OdsCell, shown: string): CellContent | undefined {
  const text = shown === '' ? (string ?? '') : shown;
  return textContent(text) ?? (formula === undefined ? undefined : { kind: 'text', text: '' });
}

function textContent(text: string): CellContent | undefined {
  return text === '' ? undefined : { kind: 'text', text };
}

function dayFraction(duration: string): number | undefined {
  const parts = DURATION.exec(duration);
  if (parts === null) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))) / 86_400;
}

/** 'of:=SUM([.B2:.B9])' → 'SUM([.B2:.B9])' */
function withoutDialect(formula: string | undefined): string | undefined {
  return formula?.replace(/^(?:[a-z]+:)?=?/i, '');
}
