import type { ApprovalGiven } from '#core/book/history/approvals';
import type { SentenceChoice } from '#core/catalogue/sentenceChoice';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Decision } from '#core/collection/decision';
import type { Language } from '#core/findings/message';
import type { Result } from '#core/findings/refusal';
import type { FileReading } from '#core/submissions/reading';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import type { ChartedFigure } from './chartedFigure';
import type { CheckedForm } from './checkedForm';
import type { CompiledYear } from './compiledYear';
import type { OpenedBook, PlannedYear } from './compiler';
import type { DraftVerdict } from './draftVerdicts';
import type { HandEdits } from './handEdits';
import type { BookOrder } from './newBook';
import type { Neighbourhood } from './neighbourhood';
import type { SentenceList } from './sentenceList';
import type { CellPlace } from './shownBooks';

/** What the thread can be asked for, and what it answers. */
export interface Orders {
  readonly openBook: {
    readonly asks: { snapshot: WorkbookSnapshot; day: string };
    answers: Result<OpenedBook>;
  };
  /** For a thread that only reads files. */
  readonly takeBook: { readonly asks: { book: YearBook }; answers: undefined };
  readonly newBook: {
    readonly asks: BookOrder;
    answers: Result<readonly SheetPlan[]>;
  };
  readonly readFile: { readonly asks: { file: string; bytes: Uint8Array }; answers: FileReading };
  readonly readSheets: { readonly asks: { snapshot: WorkbookSnapshot }; answers: FileReading };
  readonly compile: {
    readonly asks: { readings: readonly FileReading[] };
    answers: CompiledYear;
  };
  /** Decisions from here on, over earlier ones about the same findings. */
  readonly decide: {
    readonly asks: { decisions: readonly Decision[] };
    answers: CompiledYear;
  };
  /** As if the last of them had not been made. */
  readonly undoDecision: { readonly asks: Record<never, never>; answers: CompiledYear };
  /** Answers how many forms there will be. */
  readonly beginForms: { readonly asks: Record<never, never>; answers: Result<number> };
  readonly writeNextForm: { readonly asks: Record<never, never>; answers: undefined };
  readonly finishForms: { readonly asks: Record<never, never>; answers: Uint8Array };
  readonly readDraft: {
    readonly asks: { file: string; bytes: Uint8Array };
    answers: Result<readonly DraftVerdict[]>;
  };
  readonly checkForm: {
    readonly asks: { snapshot: WorkbookSnapshot };
    answers: Result<CheckedForm | undefined>;
  };
  readonly sheetsWritten: { readonly asks: { sheets: readonly string[] }; answers: undefined };
  /** Whether it is known what the workbook shows now. */
  readonly sheetsRemoved: { readonly asks: Record<never, never>; answers: boolean };
  readonly explain: {
    readonly asks: { place: CellPlace; language: Language };
    answers: ChartedFigure | undefined;
  };
  readonly explainHeadline: {
    readonly asks: { code: string; language: Language };
    answers: ChartedFigure | undefined;
  };
  readonly lookInto: {
    readonly asks: { file: string; bytes: Uint8Array; sheet: string; cell: string };
    answers: Result<Neighbourhood | undefined>;
  };
  readonly sentences: { readonly asks: Record<never, never>; answers: SentenceList };
  readonly chooseSentence: { readonly asks: { choice: SentenceChoice }; answers: SentenceList };
  /** The bytes of a .docx. */
  readonly report: { readonly asks: Record<never, never>; answers: Uint8Array };
  /** The head approves a table as it would be written now; the next plan has it in its foot. */
  readonly approve: { readonly asks: ApprovalGiven; answers: undefined };
  readonly withdrawApproval: { readonly asks: ApprovalGiven; answers: undefined };
  readonly plan: { readonly asks: Record<never, never>; answers: PlannedYear };
  readonly handEdits: {
    readonly asks: { snapshot: WorkbookSnapshot };
    answers: readonly HandEdits[];
  };
}

export type OrderName = keyof Orders;

/** A message to the thread: any order, or one of those with the name given. */
export type OrderMessage<Name extends OrderName = OrderName> = {
  readonly [Each in Name]: {
    readonly number: number;
    readonly order: Each;
    readonly asks: Orders[Each]['asks'];
  };
}[Name];

/** Its answer; `bug` where the program failed. */
export type AnswerMessage =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly bug: string };
