import type { UnitState } from '#core/figures/compilation';
import type { Severity } from '#core/findings/finding';
import type { Language } from '#core/findings/message';
import type { Refusal } from '#core/findings/refusal';
import type { SourceCell } from '#core/workbook/sourceCell';
import type { SelectedCell, SheetChange, SheetOverview, WrittenRun } from '#excel/openWorkbook';
import type { BookFacts } from '../thread/bookFacts';
import type { ChartedFigure } from '../thread/chartedFigure';
import type { CheckedForm } from '../thread/checkedForm';
import type { CompiledYear } from '../thread/compiledYear';
import type { DraftVerdict } from '../thread/draftVerdicts';
import type { HandEdits } from '../thread/handEdits';
import type { SentenceList } from '../thread/sentenceList';
import type { Neighbourhood } from '../thread/neighbourhood';
import type { YearReview } from '../thread/yearReview';

/** Everything the pane shows, as plain values: the page is a function of it. */
export interface PaneState {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly step: Step;
  readonly workbook: WorkbookState;
  readonly collection: CollectionState;
  /** The last compilation; undefined before anything was read. */
  readonly compiled: CompiledYear | undefined;
  readonly board: BoardFilter;
  readonly findings: FindingFilter;
  /** How many decisions were made here and can be undone, the last first. */
  readonly decisionsMade: number;
  /** Who named himself last when deciding; what is decided by one press is his as well. */
  readonly decider: string;
  /** Who approves tables; '' where nobody has said so yet. */
  readonly signer: string;
  readonly draft: DraftState;
  readonly sentences: SentencesState;
  readonly writing: WritingState;
  /** What the last dry run changes since the compilation before, and which tables were approved. */
  readonly review: YearReview | undefined;
  /** A file that is being made for download. */
  readonly making: MakingState | undefined;
  readonly explanation: ExplanationState;
  /** A figure chosen in the pane; explained instead of the selected cell until another is selected. */
  readonly headline: HeadlineState | undefined;
  /** The submitted cell that is looked at, over everything else. */
  readonly look: LookState | undefined;
  /** What was last refused or done; said aloud, and gone with the next action. */
  readonly notice: Notice | undefined;
}

/** 'system' follows Excel's theme. */
export type ThemeChoice = 'system' | 'light' | 'dark';

export const STEPS = ['start', 'collect', 'check', 'compile', 'explain'] as const;
export type Step = (typeof STEPS)[number];

/** What is known of the workbook beside the pane. */
type WorkbookState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'making' }
  /** No book in it; the refusal says why it is none. */
  | { readonly kind: 'no-book'; readonly why: Refusal | undefined }
  /** A form that a unit fills in. */
  | { readonly kind: 'form'; readonly form: CheckedForm }
  | {
      readonly kind: 'book';
      readonly facts: BookFacts;
      /** The workbook's other sheets, which may hold what units sent. */
      readonly otherSheets: readonly SheetOverview[];
    };

export type CollectionState =
  | { readonly kind: 'waiting'; readonly files: readonly CollectedFile[] }
  | {
      readonly kind: 'reading';
      readonly files: readonly CollectedFile[];
      readonly done: number;
      readonly total: number;
      /** The file being read. */
      readonly current: string;
    }
  | { readonly kind: 'compiling'; readonly files: readonly CollectedFile[] };

/** One file that was read. */
export interface CollectedFile {
  readonly file: string;
  /** How many figures were recognised in it. */
  readonly observations: number;
  readonly findings: number;
}

/** A draft of the report, read back. */
type DraftState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'read';
      readonly verdicts: readonly DraftVerdict[];
      /** How many of those that need no look are shown. */
      readonly shown: number;
    };

/** The report's sentences, once somebody has asked to see them. */
type SentencesState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'listed'; readonly list: SentenceList; readonly search: string };

/** How far a file for download has come; the total is 0 until it is known. */
export type MakingState =
  | { readonly what: 'forms'; readonly done: number; readonly total: number }
  | { readonly what: 'report' };

export interface BoardFilter {
  /** undefined: every state. */
  readonly state: UnitState['state'] | undefined;
  readonly text: string;
  readonly shown: number;
}

export interface FindingFilter {
  readonly severity: Severity | undefined;
  /** The code of a unit, '' for findings about no unit, undefined for all. */
  readonly unit: string | undefined;
  readonly shown: number;
}

export type WritingState =
  | { readonly kind: 'not-planned' }
  | { readonly kind: 'planning' }
  | {
      readonly kind: 'planned';
      readonly changes: readonly PlannedChange[];
      /** What was changed by hand on the sheets that would be replaced. */
      readonly edits: readonly HandEdits[];
      /** Tables of ours that stand in the workbook and are not among those to be written. */
      readonly olderTables: readonly string[];
    }
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'written'; readonly run: WrittenRun }
  | { readonly kind: 'removing' };

/** One sheet of the dry run. */
export interface PlannedChange extends SheetChange {
  /** What the sheet says it is: "BƯU CHÍNH THEO ĐỊA BÀN". */
  readonly title: string;
  /** The report's tables can be left out; the records cannot, because the tables point there. */
  readonly isTable: boolean;
  readonly isChosen: boolean;
}

type ExplanationState =
  | { readonly kind: 'nothing-selected' }
  | { readonly kind: 'looking'; readonly cell: SelectedCell }
  | { readonly kind: 'explained'; readonly cell: SelectedCell; readonly about: ChartedFigure }
  /** The cell shows no figure of the report. */
  | { readonly kind: 'no-figure'; readonly cell: SelectedCell };

export interface HeadlineState {
  readonly code: string;
  /** Undefined while it is looked for. */
  readonly about: ChartedFigure | undefined;
}

/** A look at a submitted cell. */
export interface LookState {
  readonly source: SourceCell;
  readonly seen:
    | { readonly kind: 'opening' }
    | { readonly kind: 'cells'; readonly cells: Neighbourhood }
    /** The file was not given to the pane since it was opened, or has no such cell. */
    | { readonly kind: 'not-at-hand' };
}

export type Notice =
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'bug'; readonly report: string };

/** What the pane says when something succeeded. */
export type Done =
  | { readonly what: 'book-found' }
  | { readonly what: 'book-made' }
  | { readonly what: 'read'; readonly files: number }
  | { readonly what: 'decided' }
  | { readonly what: 'undone' }
  | { readonly what: 'stopped' }
  | { readonly what: 'written'; readonly sheets: number }
  | { readonly what: 'removed'; readonly sheets: number }
  | { readonly what: 'forms-made'; readonly forms: number }
  | { readonly what: 'no-forms' }
  | { readonly what: 'report-made' };

/** How many lines of a long list are shown at first, and added at a time. */
export const LINES_AT_A_TIME = 50;

/** The pane before anything is known. */
export function newPane(language: Language, theme: ThemeChoice): PaneState {
  return {
    language,
    theme,
    step: 'start',
    workbook: { kind: 'looking' },
    collection: { kind: 'waiting', files: [] },
    compiled: undefined,
    board: { state: undefined, text: '', shown: LINES_AT_A_TIME },
    findings: { severity: undefined, unit: undefined, shown: LINES_AT_A_TIME },
    decisionsMade: 0,
    decider: '',
    signer: '',
    draft: { kind: 'none' },
    sentences: { kind: 'closed' },
    writing: { kind: 'not-planned' },
    review: undefined,
    making: undefined,
    explanation: { kind: 'nothing-selected' },
    headline: undefined,
    look: undefined,
    notice: undefined,
  };
}
