import { subjectsWithoutEffect } from '#core/checks/decisions/withoutEffect';
import { standing, subjectOf, type Decision } from '#core/collection/decision';
import type { Compilation } from '#core/figures/compilation';
import type { BookEdit } from './bookEdits';
import type { Change, LastCompilation } from './bookHistory';
import { cellChanges } from './cellChanges';
import { causeInWords } from './changeInWords';
import { changeCauses } from './changeCauses';
import { figureChanges } from './figureChanges';
import { decidedCause, newDecisions } from './newDecisions';
import { sentenceChanges } from './sentenceChanges';
import type { TableCells } from './tableCells';

/** What differs from the last compilation: submitted figures, cells of tables, sentences, and why. */
export function changesSince(
  last: LastCompilation,
  compilation: Compilation,
  tables: ReadonlyMap<string, TableCells>,
  edits: readonly BookEdit[] = [],
): readonly Change[] {
  const without = subjectsWithoutEffect(compilation.findings);
  const isEffective = (one: Decision): boolean => !without.has(subjectOf(one));
  const decided = newDecisions(last.decisions, compilation.decisions).filter(isEffective);
  const applied = standing(compilation.decisions).filter(isEffective);
  const figures = figureChanges(last, compilation, { decided, applied });
  const causes = changeCauses(compilation, last.unitStates ?? [], {
    figures,
    decided: decided.filter(changesNone(figures)).map((one) => ({
      ...one,
      cause: causeInWords({ place: undefined, ...decidedCause(one) }, 'vi'),
    })),
    edits,
  });
  return [
    ...figures,
    ...cellChanges(last.tables, tables, causes),
    ...(last.sentences ? sentenceChanges(last.sentences, compilation, causes) : []),
  ];
}

/** What a decision did to a figure is told with the figure. */
function changesNone(figures: readonly Change[]): (decision: Decision) => boolean {
  const changed = new Set(figures.map(({ unit, indicator }) => `${unit} ${indicator}`));
  return ({ unit, indicator }) => !changed.has(`${unit} ${indicator}`);
}
