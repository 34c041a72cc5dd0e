import type { TableApproval } from '#core/book/history/signedTables';
import type {
  ChangeForm,
  CoverageForm,
  LevelForm,
  PlanForm,
  SentenceKind,
} from '#core/catalogue/sentenceChoice';
import type { UnitState } from '#core/figures/compilation';
import type { Severity } from '#core/findings/finding';
import type { VerdictKind } from '#core/report/draft/verdict';
import type { Doubt } from '#core/report/ownWording/doubt';
import type { SentenceState } from '#core/report/reportSentences';
import type { SheetChange } from '#excel/openWorkbook';
import type { DecisionKind } from '../state/findingDecisions';
import type { ContributionChart } from '../thread/contributionChart';
import type { Done, Step } from '../state/paneState';

/**
 * Every word the pane says by itself, once per language. Buttons are found by these names, by
 * people, assistive technology and tests alike. What is said of figures, files and refusals comes
 * from the core's catalogues.
 */
export interface PaneWords {
  readonly product: string;
  readonly noBook: string;
  readonly yearOf: (year: number) => string;
  readonly unitsSent: (sent: number, all: number) => string;
  readonly findingsOpen: (count: number) => string;
  readonly isDraft: string;
  readonly fit: string;

  readonly steps: Readonly<Record<Step, string>>;
  readonly stepTitles: Readonly<Record<Step, string>>;
  readonly stepsLabel: string;
  readonly settings: string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly close: string;
  readonly more: (count: number) => string;
  readonly wait: string;
  readonly again: string;

  readonly start: {
    readonly looking: string;
    readonly making: string;
    readonly found: string;
    readonly foundHint: string;
    readonly lookAgain: string;
    readonly next: string;
    readonly noBookTitle: string;
    readonly noBookHint: string;
    readonly department: string;
    readonly departmentHint: string;
    readonly year: string;
    readonly unitsFile: string;
    readonly unitsFileHint: string;
    readonly figuresFile: string;
    readonly figuresFileHint: string;
    readonly make: string;
    readonly afterMaking: string;
    readonly units: string;
    readonly indicators: string;
    readonly privacy: string;
    readonly noUnits: string;
  };

  readonly collect: {
    readonly needsBook: string;
    readonly drop: string;
    readonly dropHint: string;
    readonly formats: string;
    readonly chooseFiles: string;
    readonly chooseFolder: string;
    readonly fromSheets: string;
    readonly fromSheetsHint: string;
    readonly hiddenSheet: string;
    readonly readChosen: string;
    readonly reading: (done: number, total: number) => string;
    readonly readingNow: (file: string) => string;
    readonly compiling: string;
    readonly stop: string;
    readonly board: string;
    readonly search: string;
    readonly states: Readonly<Record<UnitState['state'], string>>;
    readonly all: string;
    readonly observations: (count: number) => string;
    readonly nothingSent: string;
    readonly problems: (errors: number, warnings: number) => string;
    readonly openProblems: (unit: string) => string;
    readonly nobody: string;
    readonly next: string;
  };

  readonly check: {
    readonly nothingRead: string;
    readonly allWell: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly severityHints: Readonly<Record<Severity, string>>;
    readonly filterLabel: string;
    readonly aboutNoUnit: string;
    readonly onlyUnit: (unit: string) => string;
    readonly everyUnit: string;
    readonly place: string;
    readonly goTo: (place: string) => string;
    readonly proposal: (text: string) => string;
    readonly noneHere: string;
    readonly next: string;
  };

  readonly contacts: {
    readonly title: string;
    readonly hint: string;
    readonly department: string;
    readonly unprinted: (count: number) => string;
    readonly effect: (indicator: string, moved: string, measure: string) => string;
    readonly levelEffect: (indicator: string, moved: string, measure: string) => string;
    readonly more: (count: number) => string;
    readonly others: (count: number) => string;
  };

  readonly decide: {
    readonly open: string;
    readonly again: string;
    readonly kinds: Readonly<Record<DecisionKind, string>>;
    readonly kindHints: Readonly<Record<DecisionKind, string>>;
    readonly acceptUnread: string;
    readonly kind: string;
    readonly value: (measure: string) => string;
    readonly badValue: string;
    readonly reason: string;
    readonly noReason: string;
    readonly by: string;
    readonly noName: string;
    readonly keep: string;
    readonly applyProposal: string;
    readonly proposalReason: string;
    readonly askReason: string;
    /** Of a figure that is another row’s. */
    readonly leftOut: (submitted: string) => string;
    /** Of a figure that is last year’s or the plan’s. */
    readonly copied: (submitted: string) => string;
    readonly countedTwice: (unit: string, submitted: string) => string;
    readonly values: (submitted: string, value: string) => string;
    readonly undo: string;
    readonly keptHint: string;
    readonly ask: string;
    readonly questions: (count: number) => string;
    readonly questionsHint: string;
    readonly copyQuestions: (unit: string) => string;
  };

  readonly compile: {
    readonly nothingRead: string;
    readonly ready: (totals: number, observations: number) => string;
    readonly draftHint: (errors: number) => string;
    readonly plan: string;
    readonly planHint: string;
    readonly planning: string;
    readonly tables: string;
    readonly tablesHint: string;
    readonly records: (count: number) => string;
    readonly recordsHint: string;
    readonly changes: Readonly<Record<SheetChange['change'], string>>;
    readonly leftOut: string;
    readonly summary: (create: number, replace: number) => string;
    readonly takenHint: (sheets: string) => string;
    readonly editedCells: (sheet: string, cells: string, more: number) => string;
    readonly editedTables: (places: string) => string;
    readonly editedRecords: (places: string) => string;
    readonly olderTables: (sheets: string) => string;
    readonly write: (sheets: number) => string;
    readonly writing: (percent: number) => string;
    readonly written: (created: number, replaced: number) => string;
    readonly writtenHint: string;
    readonly stop: string;
    readonly remove: string;
    readonly removeHint: string;
    readonly removing: string;
    readonly again: string;
  };

  readonly review: {
    readonly title: string;
    readonly first: string;
    readonly summary: (figures: number, cells: number, sentences: number) => string;
    readonly moved: (before: string, after: string) => string;
    readonly more: (count: number) => string;
    readonly approvals: string;
    readonly approved: (kept: number, all: number, changed: number) => string;
    readonly approvalsHint: string;
    readonly signer: string;
    readonly noSigner: string;
    readonly approve: string;
    readonly approveAgain: string;
    readonly approveTable: (table: string) => string;
    readonly withdraw: string;
    readonly withdrawTable: (table: string) => string;
    readonly approvalStates: Readonly<Record<TableApproval['state'], (changes: number) => string>>;
    readonly approvedBy: (name: string, isoDay: string) => string;
    readonly withdrawnBy: (name: string, isoDay: string) => string;
  };

  readonly explain: {
    readonly nothingSelected: string;
    readonly nothingCompiled: string;
    readonly looking: string;
    readonly noFigure: string;
    readonly cell: (sheet: string, cell: string) => string;
    readonly wholeProvince: string;
    readonly years: string;
    readonly byUnit: (count: number) => string;
    readonly submittedCells: string;
    readonly headlines: string;
    /** Where all have reported, parts of the total are lacking. */
    readonly partial: (reported: number, expected: number) => string;
    readonly rank: (place: string, among: number | undefined) => string;
    readonly back: string;
    readonly chart: Readonly<Record<ContributionChart['by'], string>>;
    readonly findings: string;
    readonly noSource: string;
  };

  readonly form: {
    readonly title: string;
    readonly ready: string;
    readonly notReady: string;
    readonly about: (form: string, unit: string, year: number | undefined) => string;
    readonly missing: (count: number) => string;
    readonly doubtful: (count: number) => string;
    readonly checkAgain: string;
  };

  readonly forms: {
    readonly title: string;
    readonly hint: string;
    readonly make: string;
    readonly making: (done: number, total: number) => string;
    readonly stop: string;
  };

  readonly report: {
    readonly title: string;
    readonly hint: string;
    readonly make: string;
    readonly making: string;
  };

  readonly sentences: {
    readonly title: string;
    readonly hint: string;
    readonly looking: string;
    readonly doubtful: (count: number) => string;
    readonly search: string;
    readonly noneHere: string;
    readonly domain: (name: string, count: number) => string;
    readonly repair: string;
    readonly repairOf: (sentence: string) => string;
    readonly leaveOut: string;
    readonly putBack: string;
    readonly wording: string;
    readonly level: string;
    readonly change: string;
    readonly plan: string;
    readonly coverage: string;
    readonly own: string;
    readonly keepOwn: string;
    readonly dropOwn: string;
    readonly ask: string;
    readonly chooseOne: string;
    readonly add: string;
    readonly kinds: Readonly<Record<SentenceKind, string>>;
    readonly levels: Readonly<Record<LevelForm, string>>;
    readonly changes: Readonly<Record<ChangeForm, string>>;
    readonly plans: Readonly<Record<PlanForm, string>>;
    readonly coverages: Readonly<Record<CoverageForm, string>>;
    readonly states: Readonly<Record<SentenceState, string>>;
    readonly doubts: Readonly<Record<Doubt['kind'], string>>;
  };

  readonly draft: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly text: string;
    readonly pasted: string;
    readonly read: string;
    readonly reading: string;
    readonly summary: (numbers: number, counts: Readonly<Record<VerdictKind, number>>) => string;
    readonly others: (numbers: number, counts: Readonly<Record<VerdictKind, number>>) => string;
    readonly verdicts: Readonly<Record<VerdictKind, string>>;
    readonly against: (indicator: string, unit: string, year: number | undefined) => string;
    readonly line: (line: number) => string;
    readonly copy: string;
    readonly copyWording: (wording: string) => string;
  };

  readonly look: {
    readonly at: (place: string) => string;
    readonly title: string;
    readonly opening: string;
    readonly notAtHand: string;
  };

  readonly notices: {
    readonly refused: string;
    readonly bug: string;
    readonly bugHint: string;
    readonly copyReport: string;
    readonly done: (done: Done) => string;
  };
}
