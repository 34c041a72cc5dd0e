import type { Result } from '#core/findings/refusal';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';

/**
 * The workbook that is open beside the pane. Nothing here throws for what Excel refuses: each
 * such case is a refusal, whose sentence says what the person can do. `excelWorkbook()` is the
 * one implementation; the preview answers it through the same library as Excel does.
 */
export interface OpenWorkbook {
  /** Its sheets, without their cells: two round trips. */
  overview(): Promise<Result<WorkbookOverview>>;

  /**
   * The sheets named, or all, with their cells. `file` of the snapshot is the workbook's name.
   * The copies kept for `removeLastRun` are never among them.
   */
  read(sheets?: readonly string[]): Promise<Result<WorkbookSnapshot>>;

  /** What writing sheets of these names would do to each. Changes nothing. */
  dryRun(names: readonly string[]): Promise<Result<readonly SheetChange[]>>;

  /**
   * Writes all planned sheets, or leaves the workbook as it was. Replaces only sheets that carry
   * our mark, and refuses where a sheet of somebody else bears a planned name.
   */
  write(order: WritingOrder): Promise<Result<WrittenRun>>;

  /** The run that `removeLastRun` would take back; undefined when there is none. */
  lastRun(): Promise<Result<WrittenRun | undefined>>;

  /** Removes the sheets the last run made, and puts back what it replaced. */
  removeLastRun(): Promise<Result<WrittenRun>>;

  /** Brings a cell into view and selects it: `('Phát hiện', 'D11')`. */
  selectCell(sheet: string, cell: string): Promise<Result<void>>;

  selectedCell(): Promise<Result<SelectedCell>>;

  /** Calls the listener whenever another cell is selected, until the returned function is called. */
  followSelection(listener: SelectionListener): Promise<Result<StopFollowing>>;
}

export interface WorkbookOverview {
  /** The workbook's file name, as Excel shows it. */
  readonly name: string;
  readonly sheets: readonly SheetOverview[];
}

export interface SheetOverview {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Whether it carries our mark. */
  readonly isOurs: boolean;
  readonly isProtected: boolean;
}

export interface SheetChange {
  readonly sheet: string;
  /** `taken`: a sheet of this name exists and is not ours; writing will be refused. */
  readonly change: 'create' | 'replace' | 'taken';
}

export interface WritingOrder {
  readonly sheets: readonly SheetPlan[];
  /** Written into the document's custom properties, e.g. tongket = book. */
  readonly properties?: ReadonlyMap<string, string>;
  /** When the run was started, ISO 8601; it names the run. */
  readonly startedAt: string;
  /** Sheet to show when all is written; the first visible one otherwise. */
  readonly show?: string;
  /** Asked before each round trip; an aborted run leaves the workbook as it was. */
  readonly signal?: AbortSignal;
  /** A share of the work, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface WrittenRun {
  readonly startedAt: string;
  readonly created: readonly string[];
  readonly replaced: readonly string[];
}

/** Row and column count from 0; `cell` is 'D11'. Of a larger selection, its top left cell. */
export interface SelectedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

export type SelectionListener = (selected: SelectedCell) => void;
export type StopFollowing = () => Promise<void>;
