import type { YearBook } from '#core/catalogue/yearBook';
import type { Refusal } from '#core/findings/refusal';
import type { FileReading } from '#core/submissions/reading';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { OpenWorkbook } from '#excel/openWorkbook';
import type { Store } from '../state/store';
import type { CompilerThread } from '../thread/compilerThread';
import type { MadeFile } from './offerFile';

/** What the pane's actions work with. */
export interface DeskSupplies {
  readonly store: Store;
  readonly workbook: OpenWorkbook;
  readonly startThread: () => CompilerThread;
  /** How many files may be read at a time. */
  readonly lanes: number;
  readonly now: () => Date;
  /** Gives the person a file that was made here. */
  readonly offerFile: (file: MadeFile) => void;
}

/** What all actions share: the supplies, one compiler, and what lies on the desk. */
export interface Bench extends DeskSupplies {
  readonly send: Store['send'];
  readonly compiler: CompilerThread;
  book: YearBook | undefined;
  /** The open workbook's file name. */
  workbookName: string;
  readonly readings: Map<string, FileReading>;
  /** What was given, kept so that a cell can be looked at again. */
  readonly given: Map<string, File>;
  /** The sheets of the last dry run. */
  plans: readonly SheetPlan[];
  /** Stops the reading or writing that is underway. */
  underway: AbortController;
  /** Stops the making of forms that is underway. */
  making: AbortController;
}

export function newBench(supplies: DeskSupplies): Bench {
  return {
    ...supplies,
    send: supplies.store.send,
    compiler: supplies.startThread(),
    book: undefined,
    workbookName: '',
    readings: new Map(),
    given: new Map(),
    plans: [],
    underway: new AbortController(),
    making: new AbortController(),
  };
}

/** Says why something was not done, after what was begun has been put away. */
export function refused(
  { send }: Bench,
  refusal: Refusal,
  before: () => void = () => undefined,
): void {
  before();
  send({ type: 'refused', refusal });
}

export function bookProperties(year: number): ReadonlyMap<string, string> {
  return new Map([
    ['tongket', 'book'],
    ['tongket-year', String(year)],
  ]);
}

/** The day on this computer's calendar, as ISO writes it. */
export function dayOf(now: Date): string {
  const part = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
