import { compiledSheets } from '#core/book/bookSheets';
import type { FigureFinder } from '#core/book/shownFigure';
import type { BookHistory } from '#core/book/history/bookHistory';
import { isTable } from '#core/book/history/readHistory';
import type { Compilation } from '#core/figures/compilation';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { plannedTexts, writtenTexts, type SheetTexts } from './handEdits';

/** What the sheets of the workbook show: a book as it was found, or as it was written here. */
export interface ShownBook {
  /** Undefined where the book was never compiled. */
  readonly compilation: Compilation | undefined;
  /** What was remembered when it was planned. */
  readonly history: BookHistory | undefined;
  /** What stands on its sheets. Tables that were found are as the book's records make them. */
  texts: ReadonlyMap<string, SheetTexts>;
  /** Made when the first cell is asked about. */
  finder: FigureFinder | undefined;
}

/** What a workbook shows before anything was written to it. */
export function bookAsFound(
  { sheets }: WorkbookSnapshot,
  compilation: Compilation | undefined,
): ShownBook {
  const records = sheets.filter(({ name }) => !isTable(name));
  const texts = new Map(records.map((sheet) => [sheet.name, writtenTexts(sheet)] as const));
  return { compilation, history: undefined, texts, finder: undefined };
}

/** Tables are planned again only when somebody asks whether they were changed. */
export function textsOf(shown: ShownBook, sheet: string): SheetTexts | undefined {
  if (!shown.texts.has(sheet) && shown.compilation && isTable(sheet)) {
    const { tables } = compiledSheets(shown.compilation);
    shown.texts = new Map([
      ...tables.map((plan) => [plan.name, plannedTexts(plan)] as const),
      ...shown.texts,
    ]);
  }
  return shown.texts.get(sheet);
}
