import type { SourceCell } from '#core/workbook/sourceCell';
import type { SelectedCell } from '#excel/openWorkbook';
import { refused, type Bench } from './bench';

/** Shows a cell that a unit submitted, with those around it. */
export async function lookAtCell(bench: Bench, source: SourceCell): Promise<void> {
  const { workbook, compiler, send } = bench;
  if (source.file === bench.workbookName) {
    const shown = await workbook.selectCell(source.sheet, firstCell(source.cell));
    if (!shown.ok) refused(bench, shown.refusal);
    return;
  }
  send({ type: 'cell-look-asked', source });
  const content = bench.given.get(source.file);
  if (!content) return send({ type: 'cell-seen', seen: { kind: 'not-at-hand' } });
  const bytes = new Uint8Array(await content.arrayBuffer());
  const { file, sheet, cell } = source;
  const seen = await compiler.ask('lookInto', { file, bytes, sheet, cell });
  if (!seen.ok) return refused(bench, seen.refusal, () => send({ type: 'cell-look-closed' }));
  const cells = seen.value;
  send({ type: 'cell-seen', seen: cells ? { kind: 'cells', cells } : { kind: 'not-at-hand' } });
}

/** Explains a cell of the open workbook. */
export async function explain({ store, compiler, send }: Bench, cell: SelectedCell): Promise<void> {
  send({ type: 'cell-selected', cell });
  const { language } = store.state();
  const about = await compiler.ask('explain', { place: cell, language });
  send({ type: 'cell-explained', cell, about });
}

/** Explains the province's figure of an indicator. */
export async function explainHeadline(
  { store, compiler, send }: Bench,
  code: string,
): Promise<void> {
  send({ type: 'headline-asked', code });
  const { language } = store.state();
  const about = await compiler.ask('explainHeadline', { code, language });
  send({ type: 'headline-explained', code, about });
}

/** Explains what is explained now, after something has changed under it. */
export async function explainAgain(bench: Bench): Promise<void> {
  const { explanation, headline } = bench.store.state();
  if (headline) return explainHeadline(bench, headline.code);
  if (explanation.kind !== 'nothing-selected') await explain(bench, explanation.cell);
}

/** Of 'D11; D14' the first. */
function firstCell(cells: string): string {
  return cells.split(';')[0]?.trim() ?? '';
}
