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
import type { YearReview } from '../thread/yearReview';
import type { CollectedFile, Done, LookState, MakingState, Step, ThemeChoice } from './paneState';

/** What a sheet will undergo, and what it says it is. */
export type TitledChange = SheetChange & { readonly title: string };

/** Everything that can happen in the pane. */
export type PaneEvent =
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'theme-chosen'; readonly theme: ThemeChoice }
  | { readonly type: 'step-chosen'; readonly step: Step }
  | { readonly type: 'notice-closed' }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'failed'; readonly report: string }
  | { readonly type: 'done'; readonly done: Done }
  | { readonly type: 'workbook-looked-at' }
  | { readonly type: 'book-making' }
  | { readonly type: 'book-missing'; readonly why: Refusal | undefined }
  | { readonly type: 'form-checked'; readonly form: CheckedForm }
  | {
      readonly type: 'book-opened';
      readonly facts: BookFacts;
      readonly compiled: CompiledYear | undefined;
      readonly otherSheets: readonly SheetOverview[];
    }
  | { readonly type: 'reading-started'; readonly total: number }
  | { readonly type: 'file-opened'; readonly file: string }
  | { readonly type: 'file-read' }
  | { readonly type: 'reading-stopped' }
  | { readonly type: 'compiling'; readonly files: readonly CollectedFile[] }
  | { readonly type: 'compiled'; readonly compiled: CompiledYear }
  /** `by`: who decided; '' where nobody said so. */
  | { readonly type: 'decided'; readonly compiled: CompiledYear; readonly by: string }
  | { readonly type: 'decider-named'; readonly by: string }
  | { readonly type: 'signer-named'; readonly by: string }
  | { readonly type: 'decision-undone'; readonly compiled: CompiledYear }
  | { readonly type: 'draft-given' }
  | { readonly type: 'draft-read'; readonly verdicts: readonly DraftVerdict[] }
  | { readonly type: 'draft-put-away' }
  | { readonly type: 'board-filtered'; readonly state: UnitState['state'] | undefined }
  | { readonly type: 'board-searched'; readonly text: string }
  | { readonly type: 'more-units-asked' }
  | { readonly type: 'findings-filtered'; readonly severity: Severity | undefined }
  | { readonly type: 'unit-findings-asked'; readonly unit: string | undefined }
  | { readonly type: 'more-findings-asked' }
  | { readonly type: 'sentences-asked' }
  | { readonly type: 'sentences-listed'; readonly list: SentenceList }
  | { readonly type: 'sentence-chosen'; readonly list: SentenceList }
  | { readonly type: 'sentences-searched'; readonly text: string }
  | { readonly type: 'file-making'; readonly making: MakingState }
  | { readonly type: 'file-making-ended' }
  | { readonly type: 'planning' }
  | {
      readonly type: 'planned';
      readonly changes: readonly TitledChange[];
      readonly edits: readonly HandEdits[];
      readonly olderTables: readonly string[];
      readonly review: YearReview;
    }
  | { readonly type: 'table-chosen'; readonly sheet: string; readonly isChosen: boolean }
  | { readonly type: 'writing'; readonly share: number }
  | { readonly type: 'not-written' }
  | { readonly type: 'written'; readonly run: WrittenRun }
  | { readonly type: 'removing' }
  | { readonly type: 'cell-selected'; readonly cell: SelectedCell }
  | {
      readonly type: 'cell-explained';
      readonly cell: SelectedCell;
      readonly about: ChartedFigure | undefined;
    }
  | { readonly type: 'headline-asked'; readonly code: string }
  | {
      readonly type: 'headline-explained';
      readonly code: string;
      readonly about: ChartedFigure | undefined;
    }
  | { readonly type: 'headline-left' }
  | { readonly type: 'cell-look-asked'; readonly source: SourceCell }
  | { readonly type: 'cell-seen'; readonly seen: LookState['seen'] }
  | { readonly type: 'cell-look-closed' };
