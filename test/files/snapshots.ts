import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Result } from '#core/findings/refusal';
import { cellAddress } from '#core/workbook/cellAddress';
import type { CellContent, CellSnapshot, WorkbookSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';

/** The bytes of a fixture; its origin is told in test/workbooks/README.md. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../workbooks/${name}`, import.meta.url)));
}

/** The workbook, which must be readable. */
export function opened(bytes: Uint8Array, file = 'Biểu.xlsx'): WorkbookSnapshot {
  const result = openWorkbook(bytes, file);
  assert.ok(result.ok, `refused: ${result.ok ? '' : JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The code of the refusal, or 'read' when there is none. */
export function refusalCode(result: Result<unknown>): string {
  return result.ok ? 'read' : result.refusal.code;
}

/** The refusal with its arguments, without the file's name. */
export function refusalOf(bytes: Uint8Array, file = 'Biểu.xlsx'): Record<string, unknown> {
  const result = openWorkbook(bytes, file);
  assert.ok(!result.ok, 'the workbook was read');
  const { code, arguments: all } = result.refusal;
  const rest = Object.entries(all).filter(([name]) => name !== 'file');
  return { code, ...Object.fromEntries(rest) };
}

/** The cells of one sheet by address. */
export function cellsOf(workbook: WorkbookSnapshot, sheet = 0): ReadonlyMap<string, CellSnapshot> {
  const rows = workbook.sheets[sheet]?.rows ?? [];
  return new Map(
    rows.flatMap(({ cells }) => cells.map((cell) => [cellAddress(cell.row, cell.column), cell])),
  );
}

/** What the cells of one sheet say, by address, in the plainest way. */
export function contents(workbook: WorkbookSnapshot, sheet = 0): Record<string, unknown> {
  const plain = [...cellsOf(workbook, sheet)].map(([address, { content }]) => [
    address,
    plainContent(content),
  ]);
  return Object.fromEntries(plain) as Record<string, unknown>;
}

function plainContent(content: CellContent): unknown {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return content.value;
    case 'date':
      return `serial ${content.serial}`;
    case 'error':
      return `error ${content.error}`;
    case 'uncalculated':
      return 'uncalculated';
  }
}
