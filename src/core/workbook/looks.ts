import type { CellLook, Highlight } from './sheetPlan';

/** How a look is drawn. Sizes are in points, colours in hexadecimal RGB. */
export interface Drawing {
  readonly font: DrawnFont;
  readonly fill?: string;
  readonly hasBorder: boolean;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly wraps: boolean;
  /** Steps by which the text is set in, of about three letters each. */
  readonly indent?: number;
  /** Whether the cell stays open when somebody protects the sheet. */
  readonly isOpen: boolean;
}

export interface DrawnFont {
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly colour?: string;
}

/** The typeface of administrative documents (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const TYPEFACE = 'Times New Roman';

/** The font of cells without a look, whose digits are what column widths count. */
export const DEFAULT_FONT: DrawnFont = { size: 11, isBold: false, isItalic: false };

const GREY = 'D9D9D9';
const PALE_YELLOW = 'FFF9DB';
const PALE_RED = 'FADBD8';
const RED = 'C00000';

const bold: DrawnFont = { ...DEFAULT_FONT, isBold: true };

const onPage: Drawing = {
  font: { ...DEFAULT_FONT, size: 12 },
  hasBorder: false,
  horizontal: 'general',
  wraps: false,
  isOpen: false,
};

const inTable: Drawing = {
  font: DEFAULT_FONT,
  hasBorder: true,
  horizontal: 'left',
  wraps: true,
  isOpen: false,
};

export const LOOKS: Readonly<Record<CellLook, Drawing>> = {
  plain: onPage,
  title: { ...onPage, font: { ...bold, size: 14 }, horizontal: 'center' },
  subtitle: { ...onPage, font: { ...onPage.font, isItalic: true }, horizontal: 'center' },
  signature: { ...onPage, font: { ...onPage.font, isBold: true }, horizontal: 'center' },
  note: { ...onPage, font: { ...DEFAULT_FONT, size: 10, isItalic: true } },
  heading: { ...inTable, font: bold, horizontal: 'center', fill: GREY },
  text: inTable,
  part: { ...inTable, indent: 1 },
  centre: { ...inTable, horizontal: 'center' },
  number: { ...inTable, horizontal: 'right', wraps: false },
  'total-text': { ...inTable, font: bold },
  'total-centre': { ...inTable, font: bold, horizontal: 'center' },
  'total-number': { ...inTable, font: bold, horizontal: 'right', wraps: false },
  input: { ...inTable, fill: PALE_YELLOW, isOpen: true },
  'input-number': {
    ...inTable,
    fill: PALE_YELLOW,
    horizontal: 'right',
    wraps: false,
    isOpen: true,
  },
  warning: { ...inTable, fill: PALE_RED },
  draft: { ...onPage, font: { ...bold, size: 14, colour: RED } },
};

/** Letters and ground of highlighted cells. */
export const HIGHLIGHT_COLOURS: Readonly<
  Record<Highlight['as'], { readonly letters: string; readonly ground: string }>
> = {
  good: { letters: '1E6B34', ground: 'DFF2E1' },
  bad: { letters: '9C0006', ground: 'FADBD8' },
};
