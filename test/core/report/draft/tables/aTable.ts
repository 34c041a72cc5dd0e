import { verifyDraft, type DraftLine } from '#core/report/draft/verifyDraft';

function cellsOf(table: number, rows: readonly (readonly string[])[]): readonly DraftLine[] {
  return rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ line: row + 1, text, cell: { table, row, column } })),
  );
}

/** What is said against a table without a book. */
export function faultsOfTable(
  rows: readonly (readonly string[])[],
): readonly (readonly [string, string])[] {
  return verifyDraft(cellsOf(0, rows), undefined)
    .filter(({ verdict }) => verdict === 'disagree' || verdict === 'ambiguous')
    .map(({ text, message }) => [text, message?.code ?? '']);
}
