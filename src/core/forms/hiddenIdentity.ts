import { IDENTITY_SHEET } from '#core/submissions/senders/formIdentity';
import { textOf } from '#core/workbook/plannedContent';
import type { PlannedContent, SheetPlan } from '#core/workbook/sheetPlan';

/** The very hidden sheet by which a workbook of ours is known again: a key and its content a row. */
export function hiddenIdentity(
  pairs: readonly (readonly [key: string, content: PlannedContent])[],
): SheetPlan {
  return {
    name: IDENTITY_SHEET,
    visibility: 'very-hidden',
    columns: [{ width: 16 }, { width: 60 }],
    rows: pairs.map(([key, content], row) => ({
      row,
      cells: [
        { column: 0, content: textOf(key), style: { look: 'plain' } },
        { column: 1, content, style: { look: 'plain' } },
      ],
    })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', fitToWidth: true },
  };
}
