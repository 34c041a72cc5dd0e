import type { CellSnapshot, RowSnapshot } from '#core/workbook/snapshot';
import { cellText } from '../values/cellText';
import { foldText } from '../foldText';

/**
 * Whether a row only numbers the columns: "A | B | C | 1 | 2 | 3=2/1*100". Such a row stands under
 * a head, holds at least two marks, and no words.
 */
export function isReferenceRow(row: RowSnapshot): boolean {
  if (row.cells.some(cannotBeMark)) return false;
  const marks = row.cells.map((cell) => markOf(cellText(cell))).filter((mark) => mark !== '');
  if (marks.length < 2 || !marks.every((mark) => REFERENCE.test(mark))) return false;
  return marks.some((mark) => /^[a-z]$|^1$|^\(1\)$|=/.test(mark));
}

/** Most rows are told by their first long label or large number. */
function cannotBeMark({ content }: CellSnapshot): boolean {
  if (content.kind === 'number') return content.value < 0 || content.value > 99;
  return content.kind !== 'text' || content.text.length > LONGEST_MARK;
}

const LONGEST_MARK = 40;

/** What a formula in such a row says of its column: "3=2/1*100-100" is growth. */
export function referenceChange(text: string): 'growth' | 'index' | undefined {
  const match = /=(.*)$/.exec(markOf(text));
  const formula = match?.[1];
  if (formula === undefined || !/[/:]/.test(formula)) return undefined;
  if (/\([^()]*[-–−][^()]*\)[/:]|[-–−]1(?:00)?%?\)?(?:[*x]100)?%?$/.test(formula)) return 'growth';
  return /[*x]100|%/.test(formula) || /^\(?\d{1,2}\)?[/:]\(?\d{1,2}\)?$/.test(formula)
    ? 'index'
    : undefined;
}

const REFERENCE = /^(?:[a-z]|\(?\d{1,2}\)?|\([a-z]\)|\[?\(?\d{1,2}\)?\]?=[\d()+\-–−*x/:.,%[\]]+)$/;

function markOf(text: string): string {
  return foldText(text).replace(/ /g, '');
}
