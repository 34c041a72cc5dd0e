import { steadyText, tidied, writtenText } from '#core/book/history/cellText';
import { isFoot } from '#core/book/history/tableFoot';
import { isTable } from '#core/book/history/readHistory';
import { toDouble } from '#core/numbers/decimalText';
import { cellAddress } from '#core/workbook/cellAddress';
import type { PlannedContent, SheetPlan } from '#core/workbook/sheetPlan';
import type { SheetSnapshot } from '#core/workbook/snapshot';

/** What stands in the cells of a sheet, by address: formulas as formulas, all else as texts. */
export type SheetTexts = ReadonlyMap<string, string>;

/** Cells of a sheet of ours that are not as it was read or written last. */
export interface HandEdits {
  readonly sheet: string;
  /** A table of the report is computed; every other sheet of the book is also read. */
  readonly isTable: boolean;
  /** The first of them, in the order of the sheet. */
  readonly cells: readonly string[];
  readonly more: number;
}

const NAMED = 5;

/** What is not as it was; undefined where all is. */
export function handEdits(
  sheet: string,
  before: SheetTexts,
  now: SheetTexts,
): HandEdits | undefined {
  const changed = [...now.keys()].filter((cell) => now.get(cell) !== before.get(cell));
  const emptied = [...before.keys()].filter((cell) => !now.has(cell));
  const cells = [...changed, ...emptied];
  if (cells.length === 0) return undefined;
  return {
    sheet,
    isTable: isTable(sheet),
    cells: cells.slice(0, NAMED),
    more: Math.max(0, cells.length - NAMED),
  };
}

export function plannedTexts({ rows }: SheetPlan): SheetTexts {
  return texts(rows, ({ content }) => plannedText(content));
}

export function writtenTexts({ rows }: SheetSnapshot): SheetTexts {
  return texts(rows, ({ content, formula }) =>
    formula === undefined ? writtenText(content) : formulaText(formula),
  );
}

interface Line<Cell> {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The lines about approvals come and go with them; what they say, the book keeps elsewhere. */
function texts<Cell extends { readonly column: number }>(
  lines: Iterable<Line<Cell>>,
  textOf: (cell: Cell) => string,
): SheetTexts {
  const found = new Map<string, string>();
  for (const { row, cells } of lines) {
    const inLine = cells.map((cell) => [cellAddress(row, cell.column), textOf(cell)] as const);
    if (isFoot(inLine[0]?.[1] ?? '')) continue;
    for (const [address, text] of inLine) if (text !== '') found.set(address, text);
  }
  return found;
}

function plannedText(content: PlannedContent): string {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
      return tidied(content.text);
    case 'number':
      return steadyText(toDouble(content.value));
    case 'formula':
      return formulaText(content.formula);
  }
}

/** Spreadsheets write spaces, quotes, letters and numbers of a formula in their own way. */
function formulaText(formula: string): string {
  const plain = formula.replace(/[\s']/g, '').toUpperCase();
  return `=${plain.replace(NUMBER, (digits) => steadyText(Number(digits)))}`;
}

const NUMBER = /(?<![\w$.])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w.])/g;
