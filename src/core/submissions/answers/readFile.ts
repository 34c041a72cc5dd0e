import type { CellOutcome } from '../values/readFigures';
import type { Breakdown, Remark, StatedChange, WithheldAnswer } from '../reading';

/** What was read from one file, before it is put together by unit. */
export interface ReadFile {
  readonly file: string;
  readonly year: number;
  readonly modified: string | undefined;
  /** The number that the unit chose on our own form. */
  readonly version: number | undefined;
  /** What our own form asks the unit that it was made for. */
  readonly form:
    | {
        readonly unit: string;
        readonly asked: readonly string[];
        readonly breakdown: Breakdown | undefined;
      }
    | undefined;
  /** By unit: what enterprises break down by area on sheets of their own. */
  readonly ownBreakdowns: ReadonlyMap<string, Breakdown>;
  readonly outcomes: readonly CellOutcome[];
  readonly stated: readonly (StatedChange & { readonly unit: string })[];
  readonly remarks: readonly (Remark & { readonly unit: string })[];
  /** Answers of tables of another year. */
  readonly withheld: readonly (WithheldAnswer & { readonly unit: string })[];
  readonly taxCode: string | undefined;
  /** Units that sent tables of their own, whether or not a figure in them counts. */
  readonly senders: readonly string[];
}
