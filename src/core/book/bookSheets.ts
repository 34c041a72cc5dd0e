import type { YearBook } from '#core/catalogue/yearBook';
import type { Compilation } from '#core/figures/compilation';
import { contactOrder } from '#core/priorities/contactOrder';
import { reportTables } from '#core/report/reportTables';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { bookNames } from './bookNames';
import { boundarySheet } from './boundarySheet';
import { contactSheet } from './contactSheet';
import { decisionSheet } from './decisionSheet';
import { figureLedger, ordered, type FigureLedger } from './figureLedger';
import { findingSheet } from './findingSheet';
import { INDICATOR_SHEET } from './indicatorSheet';
import { identitySheet, informationSheet } from './informationSheet';
import { knownFigureSheet, type OrderedFigure } from './knownFigureSheet';
import { observationSheet } from './observationSheet';
import { recordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';
import { tableChoiceSheet } from './tableChoiceSheet';
import { UNIT_SHEET } from './unitSheet';

/** The sheets of a book that has its records and no submissions yet. */
export function emptyBookSheets(book: YearBook): SheetPlan[] {
  return [
    informationSheet(book),
    ...recordSheets(book, ordered(book.knownFigures), ordered(book.plans)),
    identitySheet(book),
  ];
}

/** What a compilation is written as. */
export interface CompiledSheets {
  /** The whole book: records, figures, findings, decisions, the report's tables. */
  readonly book: readonly SheetPlan[];
  /** The report's tables alone, for documents beside the book. */
  readonly tables: readonly SheetPlan[];
}

export function compiledSheets(compilation: Compilation): CompiledSheets {
  const ledger = figureLedger(compilation);
  const tables = reportTables(compilation, ledger.cells);
  return { book: bookSheets(compilation, ledger, tables), tables };
}

function bookSheets(
  compilation: Compilation,
  ledger: FigureLedger,
  tables: readonly SheetPlan[],
): readonly SheetPlan[] {
  const { book, findings, decisions } = compilation;
  const names = bookNames(book);
  const { observations } = ledger;
  return [
    informationSheet(book, compilation),
    ...tables,
    ...recordSheets(book, ledger.knownFigures, ledger.plans),
    recordSheet(observationSheet(names), observations, observations.length),
    recordSheet(findingSheet(names), findings, findings.length),
    contactSheet(contactOrder(compilation), names),
    recordSheet(decisionSheet(names), decisions, decisions.length),
    identitySheet(book),
  ];
}

function recordSheets(
  book: YearBook,
  knownFigures: readonly OrderedFigure[],
  plans: readonly OrderedFigure[],
): readonly SheetPlan[] {
  const { indicators, units, boundaries, year } = book;
  const names = bookNames(book);
  const known = {
    name: SHEETS.knownFigures,
    title: 'SỐ LIỆU ĐÃ CÔNG BỐ VÀ SỐ CỦA CƠ QUAN KHÁC',
    explanation: `Số năm trước đã công bố, và số năm ${year} do cơ quan khác cung cấp. Dòng không có mã đơn vị là số toàn tỉnh. Giá trị ghi theo đơn vị tính của danh mục.`,
  };
  const planned = {
    name: SHEETS.plans,
    title: `KẾ HOẠCH NĂM ${year}`,
    explanation:
      'Chỉ tiêu kế hoạch được giao; dòng không có mã đơn vị là kế hoạch toàn tỉnh. Giá trị ghi theo đơn vị tính của danh mục.',
  };
  return [
    recordSheet(INDICATOR_SHEET, indicators, indicators.length),
    recordSheet(UNIT_SHEET, units, units.length),
    recordSheet(boundarySheet(names.unit), boundaries, boundaries.length),
    recordSheet(knownFigureSheet(known, names), knownFigures, knownFigures.length),
    recordSheet(knownFigureSheet(planned, names), plans, plans.length),
    tableChoiceSheet(book.settings),
  ];
}
