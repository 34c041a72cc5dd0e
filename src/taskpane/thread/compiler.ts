import { compiledSheets } from '#core/book/bookSheets';
import { readBook } from '#core/book/readBook';
import { readBookDecisions, readCompiledBook } from '#core/book/readCompiledBook';
import { readNamedDecisions, upTo } from '#core/checks/decisions/readDecisions';
import {
  dated,
  withApproval,
  withoutApproval,
  type ApprovalGiven,
} from '#core/book/history/approvals';
import type { BookHistory } from '#core/book/history/bookHistory';
import { historyAfter } from '#core/book/history/historyAfter';
import { readHistory } from '#core/book/history/readHistory';
import { findSheet } from '#core/book/findSheet';
import { SHEETS } from '#core/book/sheetNames';
import { withSentenceChoice, type SentenceChoice } from '#core/catalogue/sentenceChoice';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Decision } from '#core/collection/decision';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import { success, type Result } from '#core/findings/refusal';
import { assert } from '#core/numbers/assert';
import type { Language } from '#core/findings/message';
import type { FileReading } from '#core/submissions/reading';
import { readingContext, type ReadingContext } from '#core/submissions/readingContext';
import { readSubmissions } from '#core/submissions/readSubmissions';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { bookFacts, type BookFacts } from './bookFacts';
import { chartedFigure, type ChartedFigure } from './chartedFigure';
import { checkedForm, type CheckedForm } from './checkedForm';
import { compiledYear, type CompiledYear } from './compiledYear';
import { decided, decisionsFound, withoutLast } from './decisionsMade';
import type { DraftVerdict } from './draftVerdicts';
import type { FormArchive } from './formArchive';
import type { HandEdits } from './handEdits';
import { newBookSheets, type BookOrder } from './newBook';
import { readSentFile } from './sentFile';
import { sentenceList, type SentenceList } from './sentenceList';
import { ShownBooks, type CellPlace } from './shownBooks';
import { yearReview, type YearReview } from './yearReview';

/** A book that was recognised in the open workbook. */
export interface OpenedBook {
  /** For threads that read files beside this one. */
  readonly book: YearBook;
  readonly facts: BookFacts;
  /** Where the book was compiled before: what it holds. */
  readonly compiled: CompiledYear | undefined;
}

/** The sheets of the compiled book, and what they change. */
export interface PlannedYear {
  readonly sheets: readonly SheetPlan[];
  readonly review: YearReview;
}

/**
 * The whole of the work that takes time, away from the pane: one book, what was read for it, and
 * the last compilation. It runs in a thread of its own and knows neither Excel nor the page.
 */
export class Compiler {
  private book: YearBook | undefined;
  private context: ReadingContext | undefined;
  private decisions = decisionsFound([]);
  private readings: readonly FileReading[] = [];
  /** What a compiled book holds of earlier submissions. */
  private earlier: readonly FileReading[] = [];
  /** What the book held before this run: its signatures, and what changes are told against. */
  private history: BookHistory | undefined;
  private compilation: Compilation | undefined;
  private shown = ShownBooks.none();
  /** The sheets that were planned last. */
  private planned: readonly SheetPlan[] = [];
  private forms: FormArchive | undefined;

  constructor(private readonly standardCatalogue: string) {}

  /**
   * Recognises the book in a workbook; a compiled one is compiled again from its own figures. Approvals
   * in it that do not say when are of `day`, which is today.
   */
  openBook(snapshot: WorkbookSnapshot, day: string): Result<OpenedBook> {
    const book = readBook(snapshot);
    if (!book.ok) return book;
    const decisions = readBookDecisions(snapshot, book.value, upTo(day, readNamedDecisions));
    if (!decisions.ok) return decisions;
    const history = readHistory(snapshot, book.value, decisions.value, day);
    if (!history.ok) return history;
    this.takeBook(book.value);
    this.history = dated(history.value, day);
    this.decisions = decisionsFound(decisions.value);
    const opened = { book: book.value, facts: bookFacts(book.value) };
    if (!findSheet(snapshot, SHEETS.observations)) {
      this.shown = ShownBooks.asFound(snapshot, undefined);
      return success({ ...opened, compiled: undefined });
    }
    const compiled = readCompiledBook(snapshot);
    if (!compiled.ok) return compiled;
    this.earlier = compiled.value.readings;
    const year = this.compile([]);
    this.shown = ShownBooks.asFound(snapshot, this.compilation);
    return success({ ...opened, compiled: year });
  }

  /** Forgets what was there and works for this book. */
  takeBook(book: YearBook): void {
    this.book = book;
    this.context = readingContext(book);
    this.decisions = decisionsFound([]);
    this.readings = [];
    this.earlier = [];
    this.history = undefined;
    this.compilation = undefined;
    this.shown = ShownBooks.none();
    this.planned = [];
    this.forms = undefined;
  }

  /** The sheets of a new book with the standard catalogue. */
  newBook(order: BookOrder): Result<readonly SheetPlan[]> {
    const sheets = newBookSheets(order, this.standardCatalogue);
    return sheets.ok ? success(sheets.value.map(withAllRows)) : sheets;
  }

  /** Checks the open workbook as a form of ours; undefined where it is none. */
  checkForm(snapshot: WorkbookSnapshot): Result<CheckedForm | undefined> {
    return checkedForm(snapshot, this.standardCatalogue);
  }

  /** Begins on the forms of the book's units, and says how many there are. */
  async beginForms(): Promise<Result<number>> {
    assert(this.book !== undefined, 'a book is open before its forms are made');
    const { book } = this;
    // Most days nobody makes forms: what makes them is loaded when they are asked for.
    const { FormArchive } = await import(/* webpackChunkName: "forms" */ './formArchive');
    const archive = FormArchive.of(book);
    if (!archive.ok) return archive;
    this.forms = archive.value;
    return success(this.forms.total);
  }

  writeNextForm(): void {
    this.forms?.writeNext();
  }

  /** The zip archive of the forms that were written. */
  finishForms(): Uint8Array {
    assert(this.forms !== undefined, 'forms are begun before they are finished');
    const archive = this.forms.finish();
    this.forms = undefined;
    return archive;
  }

  /** Reads a draft of the report back against the last compilation. */
  async readDraft(file: string, bytes: Uint8Array): Promise<Result<readonly DraftVerdict[]>> {
    const { draftVerdicts } = await import(/* webpackChunkName: "draft" */ './draftVerdicts');
    return draftVerdicts(bytes, file, this.compilation);
  }

  /** One submitted file, from bytes to observations. A file that cannot be read is a finding. */
  readFile(file: string, bytes: Uint8Array): Promise<FileReading> {
    return readSentFile(file, bytes, this.bookToRead());
  }

  /** Sheets of a workbook that is open already. */
  readSheets(snapshot: WorkbookSnapshot): FileReading {
    return readSubmissions(snapshot, this.bookToRead());
  }

  /**
   * Everything computed from the book and what was read. What a compiled book holds already counts
   * too, except for the units that have sent something since.
   */
  compile(readings: readonly FileReading[]): CompiledYear {
    assert(this.book !== undefined, 'a book is open before it is compiled');
    this.readings = readings;
    const all = [...withoutUnitsOf(readings, this.earlier), ...readings];
    this.compilation = compileYearEnd(this.book, all, this.decisions.holding);
    return compiledYear(this.compilation);
  }

  /** Takes decisions over earlier ones about the same findings, and compiles again. */
  decide(decisions: readonly Decision[]): CompiledYear {
    this.decisions = decided(this.decisions, decisions);
    const year = this.compile(this.readings);
    // As the compilation has them: each remembers the value that it was taken on.
    this.decisions = { ...this.decisions, holding: this.compiledYear().decisions };
    return year;
  }

  /** Goes back to before the last decision that was made here. */
  undoDecision(): CompiledYear {
    this.decisions = withoutLast(this.decisions);
    return this.compile(this.readings);
  }

  /** The report's sentences, and what else could be said. */
  sentences(): SentenceList {
    return sentenceList(this.compiledYear());
  }

  /** Takes a choice about a sentence; the book that is written next keeps it. */
  chooseSentence(choice: SentenceChoice): SentenceList {
    const compilation = this.compiledYear();
    const { settings } = compilation.book;
    const sentences = withSentenceChoice(settings.sentences, choice);
    this.book = { ...compilation.book, settings: { ...settings, sentences } };
    this.compilation = { ...compilation, book: this.book };
    return this.sentences();
  }

  /** The sheets of the compiled book, and what they change. */
  plan(): PlannedYear {
    const sheets = compiledSheets(this.compiledYear(), this.history);
    this.planned = sheets.book.map(withAllRows);
    return { sheets: this.planned, review: yearReview(sheets, this.history) };
  }

  /** The head approves a table as it would be written now. */
  approve(approval: ApprovalGiven): void {
    const compilation = this.compiledYear();
    const { tables } = compiledSheets(compilation, this.history);
    this.history = withApproval(this.history, approval, compilation, tables);
  }

  withdrawApproval(approval: ApprovalGiven): void {
    this.history = withoutApproval(this.history, approval);
  }

  /** Cells of these sheets of ours that are not as they were read or written last. */
  handEdits(snapshot: WorkbookSnapshot): readonly HandEdits[] {
    return this.shown.handEdits(snapshot);
  }

  /** The report for the conference, a .docx. */
  async report(): Promise<Uint8Array> {
    const compilation = this.compiledYear();
    const { reportFile } = await import(/* webpackChunkName: "word" */ './reportFile');
    return reportFile(compilation);
  }

  /** The workbook shows these sheets of the last plan from here on. */
  sheetsWritten(names: readonly string[]): void {
    const written = this.planned.filter(({ name }) => names.includes(name));
    const compilation = this.compiledYear();
    this.shown.write(written, compilation, this.history);
    this.history = historyAfter(compilation, written, this.history);
  }

  /** The workbook shows again what it showed before; whether that is known. */
  sheetsRemoved(): boolean {
    this.history = this.shown.removeLast();
    return this.shown.areKnown;
  }

  /** Where the figure in a cell of the workbook comes from; undefined where it shows none. */
  explain(place: CellPlace, language: Language): ChartedFigure | undefined {
    return this.shown.explain(place, language);
  }

  /** Where the province's figure of an indicator comes from, as it was last compiled. */
  explainHeadline(code: string, language: Language): ChartedFigure | undefined {
    const indicator = this.compilation?.book.indicators.find((one) => one.code === code);
    if (!this.compilation || !indicator) return undefined;
    return chartedFigure(this.compilation, { indicator, unit: undefined }, language);
  }

  private bookToRead(): ReadingContext {
    assert(this.context !== undefined, 'a book is open before files are read');
    return this.context;
  }

  private compiledYear(): Compilation {
    assert(this.compilation !== undefined, 'the year is compiled before its sheets are planned');
    return this.compilation;
  }
}

function withoutUnitsOf(
  fresh: readonly FileReading[],
  earlier: readonly FileReading[],
): readonly FileReading[] {
  const units = new Set(
    fresh.flatMap(({ submissions }) => submissions.map((submission) => submission.unit)),
  );
  return earlier.map(({ file, submissions, findings }) => ({
    file,
    submissions: submissions.filter(({ unit }) => !units.has(unit)),
    findings: findings.filter(({ unit }) => !units.has(unit)),
  }));
}

/** Rows that are made lazily cannot leave the thread. */
function withAllRows(plan: SheetPlan): SheetPlan {
  return { ...plan, rows: [...plan.rows] };
}
