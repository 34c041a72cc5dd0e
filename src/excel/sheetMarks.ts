import { SHEETS } from '#core/book/sheetNames';

/**
 * What we note on sheets: hidden names of the sheet itself, which travel with it when it is
 * renamed, copied, or saved as a file, and which the file writer writes too.
 */
export const MARKS = {
  /** The sheet is ours and may be replaced. */
  ours: '_tongket_sheet',
  /** Made by the run that was started at this time. */
  createdBy: '_tongket_created_by',
  /** Kept to put back the sheet of this name… */
  copyOf: '_tongket_copy_of',
  /** …as it was before the run that was started at this time. */
  copiedBy: '_tongket_copied_by',
  /** Protected by us, without a password: it prevents accidents, and we may take it off to write. */
  protectedByUs: '_tongket_protected',
} as const;

type MarkName = keyof typeof MARKS;

/** A sheet with what is noted on it. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly isProtected: boolean;
  /** Its place among the sheets, from 0. */
  readonly position: number;
  /** Names of its charts. */
  readonly charts: readonly string[];
  /** Bears the name of a sheet of records, in a document that is a book. */
  readonly isBookSheet: boolean;
  readonly marks: Readonly<Partial<Record<MarkName, string>>>;
}

/**
 * All sheets of the workbook, in two round trips. In a document that says it is a book, the sheets
 * of records are ours by their names, marked or not: by these names they are read.
 */
export async function markedSheets(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/position');
  const document = context.workbook.properties.custom.getItemOrNullObject('tongket');
  document.load('value');
  await context.sync();

  const asked = worksheets.items.map((sheet) => {
    const names = MARK_NAMES.map((mark) => sheet.names.getItemOrNullObject(MARKS[mark]));
    names.forEach((name) => name.load('formula'));
    sheet.protection.load('protected');
    sheet.charts.load('items/name');
    return { sheet, names };
  });
  await context.sync();

  const isBook = !document.isNullObject && document.value === 'book';
  return asked.map(({ sheet, names }) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    isProtected: sheet.protection.protected,
    position: sheet.position,
    charts: sheet.charts.items.map(({ name }) => name),
    isBookSheet: isBook && BOOK_SHEETS.has(sheet.name),
    marks: Object.fromEntries(
      MARK_NAMES.flatMap((mark, position) => {
        const name = names[position];
        return name === undefined || name.isNullObject ? [] : [[mark, textOf(name.formula)]];
      }),
    ),
  }));
}

export function isCopy({ marks }: MarkedSheet): boolean {
  return marks.copyOf !== undefined;
}

export function isOurs(sheet: MarkedSheet): boolean {
  return (sheet.marks.ours !== undefined || sheet.isBookSheet) && !isCopy(sheet);
}

/** The value of this mark says nothing; that it is there does. */
export function markAsOurs(sheet: Excel.Worksheet): void {
  mark(sheet, 'ours', '1');
}

/** Notes a text on a sheet, out of sight of the people who look at its names. */
export function mark(sheet: Excel.Worksheet, name: MarkName, text: string): void {
  const noted = sheet.names.add(MARKS[name], `="${text.replaceAll('"', '""')}"`);
  noted.visible = false;
}

const BOOK_SHEETS: ReadonlySet<string> = new Set(Object.values(SHEETS));

const MARK_NAMES = Object.keys(MARKS) as readonly MarkName[];

const VISIBILITIES = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
} as const;

/** `="a ""b"""` => `a "b"` */
function textOf(formula: unknown): string {
  return String(formula)
    .replace(/^="|"$/g, '')
    .replaceAll('""', '"');
}
