import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { FileReading } from '#core/submissions/reading';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { openWorkbook } from '#files/openWorkbook';
import { writeWorkbook } from '#files/writeWorkbook';
import { Compiler } from '#taskpane/thread/compiler';

/** The catalogue that the pane comes with. */
export const CATALOGUE = readFileSync('assets/catalogue/indicators.csv', 'utf8');

/** The pane's compiler after this book was opened in it. */
export function openedCompiler(book: WorkbookSnapshot, day = '2026-12-01'): Compiler {
  const compiler = new Compiler(CATALOGUE);
  assert.ok(compiler.openBook(book, day).ok);
  return compiler;
}

export function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const opened = openWorkbook(bytes, 'workbook.xlsx');
  assert.ok(opened.ok);
  return opened.value;
}

/** A workbook of these sheets, as it is found again when it was saved. */
export function savedWorkbook(sheets: readonly SheetPlan[]): WorkbookSnapshot {
  return snapshotOf(writeWorkbook({ sheets, title: '', properties: new Map() }));
}

export function sampleBook(sample: string): WorkbookSnapshot {
  return snapshotOf(readFileSync(`assets/samples/${sample}/book.xlsx`));
}

/** What the compiler reads in all files that were sent for a sample. */
export function submissionsRead(
  compiler: Compiler,
  sample: string,
): Promise<readonly FileReading[]> {
  const folder = `assets/samples/${sample}/submissions`;
  return Promise.all(
    readdirSync(folder).map((file) => compiler.readFile(file, readFileSync(`${folder}/${file}`))),
  );
}
