import { compiledSheets } from '#core/book/bookSheets';
import { figureFinder, type FigureFinder } from '#core/book/shownFigure';
import type { BookHistory } from '#core/book/history/bookHistory';
import { isTable } from '#core/book/history/readHistory';
import type { Compilation } from '#core/figures/compilation';
import type { Language } from '#core/findings/message';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { chartedFigure, type ChartedFigure } from './chartedFigure';
import {
  handEdits,
  plannedTexts,
  writtenTexts,
  type HandEdits,
  type SheetTexts,
} from './handEdits';

/** A cell of the open workbook; row and column count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A book as it was found on the sheets of the workbook, or as it was written to them here. */
interface ShownBook {
  /** Undefined where the book was never compiled. */
  readonly compilation: Compilation | undefined;
  /** What was remembered when it was planned. */
  readonly history: BookHistory | undefined;
  /** What stands on its sheets. Tables that were found are as the book's records make them. */
  texts: ReadonlyMap<string, SheetTexts>;
  /** Made when the first cell is asked about. */
  finder: FigureFinder | undefined;
}

/** What the sheets of the workbook show, and what they showed before each writing. */
export class ShownBooks {
  private constructor(
    /** The last written first. */
    private books: readonly ShownBook[],
  ) {}

  /** A workbook that shows nothing of a book. */
  static none(): ShownBooks {
    return new ShownBooks([]);
  }

  /** A workbook before anything was written to it. */
  static asFound({ sheets }: WorkbookSnapshot, compilation: Compilation | undefined): ShownBooks {
    const records = sheets.filter(({ name }) => !isTable(name));
    const texts = new Map(records.map((sheet) => [sheet.name, writtenTexts(sheet)] as const));
    return new ShownBooks([{ compilation, history: undefined, texts, finder: undefined }]);
  }

  /** The workbook shows these sheets from here on, the others as before. */
  write(
    sheets: readonly SheetPlan[],
    compilation: Compilation,
    history: BookHistory | undefined,
  ): void {
    const [before] = this.books;
    const texts = new Map([
      ...(before?.texts ?? []),
      ...sheets.map((plan) => [plan.name, plannedTexts(plan)] as const),
    ]);
    this.books = [{ compilation, history, texts, finder: undefined }, ...this.books];
  }

  /** Goes back to before the last writing; gives what was remembered when that was planned. */
  removeLast(): BookHistory | undefined {
    const [removed, ...earlier] = this.books;
    this.books = earlier;
    return removed?.history;
  }

  /** Whether it is known what the workbook shows. */
  get areKnown(): boolean {
    return this.books.length > 0;
  }

  /** Cells of these sheets of ours that are not as they were read or written last. */
  handEdits({ sheets }: WorkbookSnapshot): readonly HandEdits[] {
    const [shown] = this.books;
    return sheets.flatMap((sheet) => {
      const before = shown && textsOf(shown, sheet.name);
      return (before && handEdits(sheet.name, before, writtenTexts(sheet))) ?? [];
    });
  }

  /** Where the figure in a cell comes from; undefined where it shows none. */
  explain(place: CellPlace, language: Language): ChartedFigure | undefined {
    const [shown] = this.books;
    const compilation = shown?.compilation;
    if (!shown || !compilation) return undefined;
    shown.finder ??= figureFinder(compilation, compiledSheets(compilation).book);
    const figure = shown.finder(place.sheet, place.row, place.column)?.figure;
    const { indicators, units } = compilation.book;
    const indicator = indicators.find(({ code }) => code === figure?.indicator);
    if (!figure || !indicator) return undefined;
    const unit = units.find(({ code }) => code === figure.unit);
    return chartedFigure(compilation, { indicator, unit }, language);
  }
}

/** Tables are planned again only when somebody asks whether they were changed. */
function textsOf(shown: ShownBook, sheet: string): SheetTexts | undefined {
  if (!shown.texts.has(sheet) && shown.compilation && isTable(sheet)) {
    const { tables } = compiledSheets(shown.compilation);
    shown.texts = new Map([
      ...tables.map((plan) => [plan.name, plannedTexts(plan)] as const),
      ...shown.texts,
    ]);
  }
  return shown.texts.get(sheet);
}
