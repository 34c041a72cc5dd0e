import type { Indicator } from '#core/catalogue/indicator';
import type { Decision } from '#core/collection/decision';
import type { UnitState } from '#core/figures/compilation';
import type { Status } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import type { WrittenSentence } from '../readSentenceSheet';
import type { MemoryLine, MemoryRow } from './memorySheet';
import type { TableCells } from './tableCells';

/** What a book remembers of the time before this compilation. */
export interface BookHistory {
  /** What the last compilation had written; undefined where the book is new, or of another year. */
  readonly last: LastCompilation | undefined;
  readonly signatures: readonly Signature[];
  /** What the last compilation found changed: said again where nothing is compiled anew. */
  readonly changes: readonly Change[];
  /** What it keeps of its last compilation, where it is only written again and not compiled. */
  readonly memory?: readonly MemoryRow[];
}

export interface LastCompilation {
  /** As they were compiled, whatever their formulas have given since. */
  readonly tables: ReadonlyMap<string, TableCells>;
  /** Undefined where the book kept none. */
  readonly sentences: readonly WrittenSentence[] | undefined;
  readonly observations: readonly Observation[];
  readonly decisions: readonly Decision[];
  /** What each unit had sent; undefined where the book does not say. */
  readonly unitStates?: readonly UnitState[] | undefined;
  /** The book's records, by their sheet; none where the book did not keep them. */
  readonly records: ReadonlyMap<string, readonly MemoryLine[]>;
}

/** That the head of a department approved a table, and what stood in it. */
export interface Signature {
  /** The name of the table's sheet: "Biểu 03". */
  readonly table: string;
  readonly by: string;
  /** ISO day; '' where none was written. */
  readonly date: string;
  /** What was signed; undefined until it has been seen, then the next compilation's table is. */
  readonly cells: TableCells | undefined;
  /** The submitted figures of that day; undefined until they have been seen. */
  readonly figures?: TableCells | undefined;
  /** The year of the report whose table it was, where that is not the book's own any more. */
  readonly earlierYear?: number;
  /** Who took the approval back, and when; the table is then not approved. */
  readonly withdrawn?: { readonly by: string; readonly date: string };
}

export const NO_HISTORY: BookHistory = { last: undefined, signatures: [], changes: [] };

/** One thing that differs from the last compilation. */
export interface Change {
  readonly kind: 'figure' | 'cell' | 'sentence';
  readonly table: string;
  readonly cell: string;
  readonly indicator: string;
  readonly unit: string;
  readonly label: string;
  /** '' where there was, or is, nothing. */
  readonly before: string;
  readonly after: string;
  /** Which submission, or what in the book, brought it about. */
  readonly cause: string;
  /** Of a submitted figure what the texts say; undefined where they were read from the book. */
  readonly figure?: ChangedFigure;
}

/** Which submitted figure counts otherwise than before. */
export interface ChangedFigure
  extends Pick<Indicator, 'nameVi' | 'nameEn'>, Pick<Observation, 'role' | 'year'> {
  /** Where only how final it is has changed, and not the number. */
  readonly status?: { readonly before: Status; readonly after: Status };
  readonly cause: Cause;
}

export interface Cause {
  /** File, sheet and cell of what was sent; '' where it is sent no more, undefined where that is not asked. */
  readonly place: string | undefined;
  /** The rule whose open error keeps out what stands there. */
  readonly heldOutBy?: string;
  readonly decision?: Pick<Decision, 'rule' | 'reason'> & { readonly isReopened: boolean };
}

/** A cell of a signed table that has moved since. */
export interface SignedChange {
  readonly table: string;
  readonly cell: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}
