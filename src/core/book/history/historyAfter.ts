import type { Compilation } from '#core/figures/compilation';
import { reportSentences } from '#core/report/reportSentences';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { ordered } from '../figureLedger';
import { bookRecords } from './bookRecords';
import { recordsToRemember } from './compiledMemory';
import { NO_HISTORY, type BookHistory } from './bookHistory';
import { submittedFigures } from './figuresUnder';
import { isTable } from './readHistory';
import { plannedCells } from './tableCells';

/**
 * What the book remembers once a compilation is written into it: the same as reading the written
 * book again. Tables that were left out stay as the last compilation had them.
 */
export function historyAfter(
  compilation: Compilation,
  written: readonly SheetPlan[],
  before: BookHistory = NO_HISTORY,
): BookHistory {
  const tables = new Map([
    ...(before.last?.tables ?? []),
    ...written
      .filter(({ name }) => isTable(name))
      .map((plan) => [plan.name, plannedCells(plan)] as const),
  ]);
  const { book } = compilation;
  const figures = { knownFigures: ordered(book.knownFigures), plans: ordered(book.plans) };
  return {
    last: {
      tables,
      sentences: reportSentences(compilation).filter(({ sentence }) => sentence !== ''),
      observations: compilation.observations,
      decisions: compilation.decisions,
      unitStates: compilation.unitStates,
      records: recordsToRemember(bookRecords(book, figures)),
    },
    signatures: before.signatures.map((one) => ({
      ...one,
      cells: one.cells ?? tables.get(one.table),
      figures: one.figures ?? submittedFigures(compilation.book, compilation.observations),
    })),
    changes: before.changes,
  };
}
