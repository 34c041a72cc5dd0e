import type { YearBook } from '#core/catalogue/yearBook';
import type { Compilation } from '#core/figures/compilation';
import { contactOrder } from '#core/priorities/contactOrder';
import { reportTables } from '#core/report/reportTables';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { areaFigureSheet } from './areaFigureSheet';
import { bookNames } from './bookNames';
import { boundarySheet } from './boundarySheet';
import { contactSheet } from './contactSheet';
import { decisionSheet } from './decisionSheet';
import { figureLedger, ordered, type FigureLedger } from './figureLedger';
import { findingSheet } from './findingSheet';
import { INDICATOR_SHEET } from './indicatorSheet';
import { identitySheet } from './identitySheet';
import { informationSheet } from './informationSheet';
import { knownFigureSheet, type OrderedFigure } from './knownFigureSheet';
import { observationSheet } from './observationSheet';
import { recordSheet } from './recordSheet';
import { bookEdits } from './history/bookEdits';
import { bookRecords } from './history/bookRecords';
import { changesSince } from './history/changesSince';
import { compiledMemory } from './history/compiledMemory';
import { NO_HISTORY, type BookHistory, type Change } from './history/bookHistory';
import {
  changeSheet,
  SIGNATURE_SHEET,
  SIGNED_CELL_SHEET,
  SIGNED_CHANGE_SHEET,
} from './history/historySheets';
import { MEMORY_SHEET, type MemoryRow } from './history/memorySheet';
import { isTable } from './history/readHistory';
import { signedTables, type SignedTables, type TableApproval } from './history/signedTables';
import { plannedCells } from './history/tableCells';
import { UNIT_STATE_SHEET } from './unitStateSheet';
import { askedSentences, reportSentences } from '#core/report/reportSentences';
import { sentenceChecks } from '#core/report/sentenceChecks/sentenceChecks';
import { sentenceOffers } from '#core/report/sentenceOffers';
import { MOVED, sentenceSheet, UNCHANGED } from './sentenceSheet';
import { SHEETS } from './sheetNames';
import { supersededFigures, supersededSheet } from './supersededSheet';
import { tableChoiceSheet } from './tableChoiceSheet';
import { UNIT_SHEET } from './unitSheet';
import { WORDING_SHEET } from './wordingSheet';

/** The sheets of a book that has its records and no submissions yet. */
export function emptyBookSheets(book: YearBook): SheetPlan[] {
  return [
    informationSheet(book),
    ...recordSheets(book, ordered(book.knownFigures), ordered(book.plans)),
    sentenceSheet(askedSentences(book), bookNames(book), () => undefined),
    identitySheet(book),
  ];
}

/** What a compilation is written as. */
export interface CompiledSheets {
  /** The whole book: records, figures, findings, decisions, the report's tables. */
  readonly book: readonly SheetPlan[];
  /** The report's tables alone, for documents beside the book. */
  readonly tables: readonly SheetPlan[];
  /** What differs from the last compilation of this book. */
  readonly changes: readonly Change[];
  /** Which tables were approved, and which of them have changed since. */
  readonly approvals: readonly TableApproval[];
}

export function compiledSheets(
  compilation: Compilation,
  history: BookHistory = NO_HISTORY,
): CompiledSheets {
  const ledger = figureLedger(compilation);
  const plans = reportTables(compilation, ledger.cells);
  const printed = plans.filter(({ name }) => isTable(name));
  const current = new Map(printed.map((plan) => [plan.name, plannedCells(plan)] as const));
  const records = bookRecords(compilation.book, ledger);
  const { last } = history;
  const changes = last
    ? changesSince(last, compilation, current, bookEdits(records, last.records))
    : history.changes;
  const signed = signedTables(plans, current, history.signatures, compilation);
  const memory = history.memory ?? compiledMemory(printed, current, records);
  const review = { changes, signed, memory };
  return {
    book: bookSheets(compilation, ledger, review),
    tables: signed.tables,
    changes,
    approvals: signed.approvals,
  };
}

/** What has happened to the book since it was last compiled and approved. */
interface Review {
  readonly changes: readonly Change[];
  readonly signed: SignedTables;
  /** What the next compilation is told of this one. */
  readonly memory: readonly MemoryRow[];
}

function bookSheets(
  compilation: Compilation,
  ledger: FigureLedger,
  { changes, signed, memory }: Review,
): readonly SheetPlan[] {
  const { book, findings, decisions, unitStates } = compilation;
  const sentences = reportSentences(compilation);
  const offers = sentenceOffers(compilation);
  const check = sentenceChecks(compilation, ledger.cells, SHEETS.sentences, {
    unchanged: UNCHANGED,
    moved: MOVED,
  });
  const names = bookNames(book);
  const { observations } = ledger;
  const superseded = supersededFigures(findings);
  return [
    informationSheet(book, compilation),
    ...signed.tables,
    ...recordSheets(book, ledger.knownFigures, ledger.plans),
    recordSheet(observationSheet(names), observations, observations.length),
    ...(ledger.byArea.length > 0
      ? [recordSheet(areaFigureSheet(names), ledger.byArea, ledger.byArea.length)]
      : []),
    recordSheet(findingSheet(names), findings, findings.length),
    contactSheet(contactOrder(compilation), names),
    ...(superseded.length > 0
      ? [recordSheet(supersededSheet(names), superseded, superseded.length)]
      : []),
    recordSheet(decisionSheet(names, decisions, findings, book.year), decisions, decisions.length),
    sentenceSheet(sentences, names, check),
    recordSheet(WORDING_SHEET, offers, offers.length),
    recordSheet(changeSheet(names), changes, changes.length),
    recordSheet(SIGNATURE_SHEET, signed.lines, signed.lines.length),
    ...(signed.changes.length > 0
      ? [recordSheet(SIGNED_CHANGE_SHEET, signed.changes, signed.changes.length)]
      : []),
    ...(signed.cells.length > 0
      ? [hidden(recordSheet(SIGNED_CELL_SHEET, signed.cells, signed.cells.length))]
      : []),
    ...(memory.length > 0 ? [hidden(recordSheet(MEMORY_SHEET, memory, memory.length))] : []),
    hidden(recordSheet(UNIT_STATE_SHEET, unitStates, unitStates.length)),
    identitySheet(book),
  ];
}

function hidden(plan: SheetPlan): SheetPlan {
  return { ...plan, visibility: 'very-hidden' };
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
    title: 'KẾ HOẠCH ĐƯỢC GIAO',
    explanation: `Chỉ tiêu kế hoạch được giao; chỉ dòng của năm ${year} được dùng. Dòng không có mã đơn vị là kế hoạch toàn tỉnh. Giá trị ghi theo đơn vị tính của danh mục.`,
  };
  return [
    recordSheet(INDICATOR_SHEET, indicators, indicators.length),
    recordSheet(UNIT_SHEET, units, units.length),
    recordSheet(boundarySheet(names.unit, boundaries), boundaries, boundaries.length),
    recordSheet(knownFigureSheet(known, names), knownFigures, knownFigures.length),
    recordSheet(knownFigureSheet(planned, names), plans, plans.length),
    tableChoiceSheet(book.settings),
  ];
}
