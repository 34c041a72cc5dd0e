/** A cell's value; an empty cell has none. Errors are kept apart from texts that look like them. */
export type HostValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string };

export interface HostCell {
  /** With its leading "=". */
  readonly formula?: string;
  readonly value: HostValue;
}

export type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface HostFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** '#C00000' */
  readonly fontColour: string;
  /** '' where there is none. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wraps: boolean;
  readonly indent: number;
  readonly isLocked: boolean;
  readonly borders: readonly Side[];
}

export const PLAIN_FORMAT: HostFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  fontColour: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wraps: false,
  indent: 0,
  isLocked: true,
  borders: [],
};

const ERROR_VALUES = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/** What Excel makes of a value given through its API, which reads texts as en-US input. */
export function readInput(input: unknown, numberFormat: string): HostCell | undefined {
  if (input === '' || input === null || input === undefined) return undefined;
  if (typeof input === 'number') return { value: { kind: 'number', value: input } };
  if (typeof input === 'boolean') return { value: { kind: 'boolean', value: input } };
  const text = String(input);
  if (text.startsWith("'")) return { value: { kind: 'text', text: text.slice(1) } };
  if (numberFormat === '@') return { value: { kind: 'text', text } };
  if (text.startsWith('=') && text.length > 1) {
    return { formula: text, value: { kind: 'number', value: 0 } };
  }
  return { value: readText(text) };
}

function readText(text: string): HostValue {
  if (ERROR_VALUES.has(text)) return { kind: 'error', error: text };
  if (/^(true|false)$/i.test(text)) {
    return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  }
  const plain = text.trim().replace(/^[+](?=\d)/, '');
  const number = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(number)) {
    return { kind: 'number', value: Number(number) };
  }
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(plain);
  if (percent) return { kind: 'number', value: Number(percent[1]) / 100 };
  const serial = dateSerial(plain);
  return serial === undefined ? { kind: 'text', text } : { kind: 'number', value: serial };
}

/** '3/14' and '2022-12-31' become dates in Excel; so they do here, or tests would miss it. */
function dateSerial(text: string): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : american
      ? [american[3] ?? '2022', american[1], american[2]]
      : [];
  if (year === undefined || Number(month) > 12 || Number(day) > 31) return undefined;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}

/** As the API gives it. */
export function plainValue(cell: HostCell | undefined): string | number | boolean {
  if (cell === undefined) return '';
  const { value } = cell;
  if (value.kind === 'text') return value.text;
  return value.kind === 'error' ? value.error : value.value;
}

export function valueType(cell: HostCell | undefined): string {
  if (cell === undefined) return 'Empty';
  const types = { number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error' } as const;
  return types[cell.value.kind];
}
