import type { Finding } from '#core/findings/finding';
import type { Rational } from '#core/numbers/rational';
import { cellAddress } from '#core/workbook/cellAddress';
import type { AskedCell, AskedChange, AskedRemark } from './rows/askedCell';
import { decideSeparators } from './values/decideSeparators';
import { hiddenNotes, separatorNotes } from './notes';
import { priorsFor, type PriorOf } from './priorOf';
import { areaFigure } from './readBreakdown';
import { readChange, type ChangeOptions } from './values/readChange';
import { readFigure, submittedIn, type CellOutcome } from './values/readFigures';
import type { AreaFigure, Remark, StatedChange, WithheldAnswer } from './reading';
import { readRemark } from './remarks';
import type { ReadingContext } from './readingContext';
import type { TableRead } from './tables/readTable';
import { differingTotals } from './rows/tableTotals';
import type { Sender } from './senders/sender';

/** A table, and who sent it. */
export interface SentTable {
  readonly sender: Sender;
  readonly read: TableRead;
}

/** What the cells of all tables of a file say. */
export interface ReadCells {
  /** Of enterprises' own breakdowns on sheets of their own. */
  readonly byArea: readonly AreaFigure[];
  readonly outcomes: readonly CellOutcome[];
  readonly stated: readonly (StatedChange & { readonly unit: string })[];
  readonly remarks: readonly (Remark & { readonly unit: string })[];
  readonly ofWrongYear: readonly (WithheldAnswer & { readonly unit: string })[];
  readonly notes: readonly Finding[];
}

interface CellOptions {
  readonly file: string;
  readonly isOurForm: boolean;
  readonly context: ReadingContext;
}

/**
 * Reads the cells that the tables ask for, each with the decimal mark of its column; those of a
 * table of another year are withheld.
 */
export function readCells(
  tables: readonly SentTable[],
  { file, isOurForm, context }: CellOptions,
): ReadCells {
  const { fitMeasure, book } = context;
  const counted = tables.filter(({ read }) => !read.wrongYear).map(({ read }) => read);
  const wrong = tables.filter(({ read }) => read.wrongYear).map(({ read }) => read);
  const cells = counted
    .flatMap((read) => read.asked)
    .filter((one) => !(isOurForm && isOwnFormula(one)));
  const asked = cells.filter(({ area }) => area === undefined);
  const totals = counted.flatMap((read) => read.totals);
  const priorOf = priorsOfUnits(asked, context);
  const marked = [...cells, ...totals.map(({ total }) => total)];
  const separatorsOf = decideSeparators(marked, fitMeasure, priorOf);
  const read = (one: AskedCell, prior: Rational | undefined): CellOutcome =>
    readFigure(
      one,
      { fitMeasure, separators: separatorsOf(one), prior },
      { file, year: book.year },
    );
  const outcomes = asked.map((one) => read(one, priorOf(one)));
  return {
    byArea: cells.flatMap((one) => areaFigureOf(one, read(one, undefined), book.year)),
    outcomes,
    stated: counted
      .flatMap((table) => table.changes)
      .flatMap((one) => changeOf(one, { file, separators: separatorsOf(one), fitMeasure })),
    // The page of definitions asks nothing, so its words explain nothing.
    remarks: counted
      .filter((table) => table.asked.length > 0)
      .flatMap((table) => table.remarks)
      .flatMap((one) => remarkOf(one, file)),
    ofWrongYear: wrong.flatMap((table) => table.asked).flatMap((one) => withheldOf(one, file)),
    notes: [
      ...differingTotals(totals, { read: (one) => read(one, undefined), priorOf }),
      ...hiddenNotes(outcomes, file, book.year),
      ...separatorNotes(asked, separatorsOf, { file, context }),
    ],
  };
}

/** Last year's figures of units; of the areas of a breakdown nothing is known. */
function priorsOfUnits(asked: readonly AskedCell[], context: ReadingContext): PriorOf {
  const priorOf = priorsFor(asked, context);
  return (one) => (one.area ? undefined : priorOf(one));
}

function areaFigureOf(
  { area }: AskedCell,
  outcome: CellOutcome,
  year: number,
): readonly AreaFigure[] {
  return area ? [areaFigure(outcome, { area: area.code, areaName: area.name }, year)] : [];
}

/** A sum or rate that our form computes by itself: without a result it still follows from its parts. */
function isOwnFormula({ indicator, cell }: AskedCell): boolean {
  const { form } = indicator.aggregation;
  return (
    cell?.content.kind === 'uncalculated' && (form === 'derived_sum' || form === 'ratio_of_sums')
  );
}

function changeOf(asked: AskedChange, options: ChangeOptions) {
  const stated = readChange(asked, options);
  return stated ? [{ unit: asked.unit, ...stated }] : [];
}

function remarkOf(asked: AskedRemark, file: string) {
  const remark = readRemark(asked, file);
  return remark ? [{ unit: asked.unit, ...remark }] : [];
}

function withheldOf(asked: AskedCell, file: string) {
  const { unit, indicator, role, place, cell } = asked;
  if (role !== 'current' || !cell || asked.area) return [];
  const source = { file, sheet: place.sheet, cell: cellAddress(place.row, place.column) };
  const submitted = submittedIn(asked);
  return [{ unit, indicator: indicator.code, role, rule: 'wrong-year', source, submitted }];
}
