import type { SheetPlan } from '#core/workbook/sheetPlan';
import { mark, markAsOurs, type MarkedSheet } from '../sheetMarks';
import { open } from './sheetProtection';
import { sheetNamed } from './surveyRun';

/**
 * Makes the sheets that are missing and a very hidden copy of each sheet that will be replaced,
 * with notes from which the run can be taken back. Nothing that people see has changed yet.
 */
export function prepareSheets(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  plans: readonly SheetPlan[],
  startedAt: string,
): void {
  const { worksheets } = context.workbook;
  const names = freeCopyNames(sheets);
  for (const { name } of plans) {
    const existing = sheetNamed(sheets, name);
    if (existing === undefined) {
      const made = worksheets.add(name);
      markAsOurs(made);
      mark(made, 'createdBy', startedAt);
      continue;
    }
    open(context, existing);
    const copy = worksheets.getItem(existing.id).copy('End');
    copy.name = names.next().value;
    copy.visibility = 'VeryHidden';
    mark(copy, 'copyOf', existing.name);
    mark(copy, 'copiedBy', startedAt);
  }
}

/** Names for copies that no sheet bears. */
function* freeCopyNames(sheets: readonly MarkedSheet[]): Generator<string, never> {
  for (let number = 1; ; number++) {
    const name = `~tongket ${number}`;
    if (sheetNamed(sheets, name) === undefined) yield name;
  }
}
