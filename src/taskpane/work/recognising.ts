import { isTable } from '#core/book/history/readHistory';
import { SHEETS } from '#core/book/sheetNames';
import type { Refusal } from '#core/findings/refusal';
import { plainSpelling } from '#core/numbers/spelling';
import { IDENTITY_SHEET } from '#core/submissions/senders/formIdentity';
import type { SheetOverview } from '#excel/openWorkbook';
import type { BookOrder } from '../thread/newBook';
import { bookProperties, dayOf, refused, type Bench } from './bench';

/** Looks for the book in the open workbook, or for a form that a unit fills in. */
export async function lookAtWorkbook(bench: Bench): Promise<void> {
  const { workbook, compiler, send } = bench;
  send({ type: 'workbook-looked-at' });
  const overview = await workbook.overview();
  if (!overview.ok) return noBook(bench, overview.refusal);
  const { name: file, sheets } = overview.value;
  bench.workbookName = file;
  const records = sheets.map(({ name }) => name).filter(isBookSheet);
  if (!hasBook(records)) return lookForForm(bench, sheets);
  // What the tables show is what people have signed, and what changes are told against.
  const tables = sheets.filter(({ name, isOurs }) => isOurs && isTable(name));
  const names = [...new Set([...records, ...tables.map(({ name }) => name)])];
  const snapshot = await workbook.read(names);
  if (!snapshot.ok) return noBook(bench, snapshot.refusal);
  const opened = await compiler.ask('openBook', {
    snapshot: snapshot.value,
    day: dayOf(bench.now()),
  });
  if (!opened.ok) return noBook(bench, opened.refusal);
  bench.book = opened.value.book;
  bench.readings.clear();
  const otherSheets = sheets.filter(isOfOthers);
  const { facts, compiled } = opened.value;
  send({ type: 'book-opened', facts, compiled, otherSheets });
  await recallLastRun(bench);
}

/** Makes a book in the open workbook. */
export async function makeBook(bench: Bench, order: BookOrder): Promise<void> {
  const { workbook, compiler, send } = bench;
  send({ type: 'book-making' });
  const sheets = await compiler.ask('newBook', order);
  if (!sheets.ok) return refused(bench, sheets.refusal, () => noBook(bench, undefined));
  const written = await workbook.write({
    sheets: sheets.value,
    properties: bookProperties(order.year),
    startedAt: bench.now().toISOString(),
    show: SHEETS.units,
  });
  if (!written.ok) return refused(bench, written.refusal, () => noBook(bench, undefined));
  await lookAtWorkbook(bench);
  send({ type: 'done', done: { what: 'book-made' } });
}

/** A workbook without a book may be a form that a unit fills in. */
async function lookForForm(bench: Bench, sheets: readonly SheetOverview[]): Promise<void> {
  if (!sheets.some(({ name }) => name === IDENTITY_SHEET)) return noBook(bench, undefined);
  const snapshot = await bench.workbook.read(sheets.map(({ name }) => name));
  if (!snapshot.ok) return noBook(bench, snapshot.refusal);
  const checked = await bench.compiler.ask('checkForm', { snapshot: snapshot.value });
  if (!checked.ok) return noBook(bench, checked.refusal);
  noBook(bench, undefined);
  if (checked.value) bench.send({ type: 'form-checked', form: checked.value });
}

function noBook(bench: Bench, why: Refusal | undefined): void {
  bench.book = undefined;
  bench.readings.clear();
  bench.send({ type: 'book-missing', why });
}

async function recallLastRun({ workbook, send }: Bench): Promise<void> {
  const run = await workbook.lastRun();
  if (run.ok && run.value) send({ type: 'written', run: run.value });
}

const BOOK_SHEETS = new Set(Object.values(SHEETS).map((name) => plainSpelling(name)));

function isBookSheet(name: string): boolean {
  return BOOK_SHEETS.has(plainSpelling(name));
}

function hasBook(names: readonly string[]): boolean {
  const spelled = new Set(names.map((name) => plainSpelling(name)));
  return [SHEETS.information, SHEETS.indicators].every((name) => spelled.has(plainSpelling(name)));
}

function isOfOthers({ name, isOurs, visibility }: SheetOverview): boolean {
  return !isOurs && visibility !== 'very-hidden' && !isBookSheet(name);
}
