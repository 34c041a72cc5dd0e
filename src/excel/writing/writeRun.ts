import { refuse, success, type Refusal, type Result } from '#core/findings/refusal';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import { converse } from '../conversation';
import { officeRefusal } from '../officeError';
import type { WritingOrder, WrittenRun } from '../openWorkbook';
import { markAsOurs, MARKS, markedSheets, type MarkedSheet } from '../sheetMarks';
import { fillSheet } from './fillSheet';
import { prepareSheets } from './keepCopies';
import { copiesOf, putBack, remove } from './putBack';
import { RoundTrips, Stopped } from './roundTrips';
import { protectAsPlanned } from './sheetProtection';
import { mayWrite, sheetNamed, surveyRun, type RunSurvey } from './surveyRun';

/**
 * Writes all sheets of an order, or leaves the workbook as it was.
 *
 * Round trips: two to look, one to prepare, one for every 3 MB of contents, one to finish, two
 * to tidy up: seven for a book of a province, however many units have sent. A run that fails or is
 * stopped takes four more to put everything back.
 */
export async function writeRun(order: WritingOrder): Promise<Result<WrittenRun>> {
  const surveyed = await converse(async (context) => {
    const names = order.sheets.map(({ name }) => name);
    return mayWrite(await surveyRun(context, names));
  });
  if (!surveyed.ok) return surveyed;
  try {
    await writeSheets(order, surveyed.value);
  } catch (cause) {
    return undoing(order, surveyed.value, cause);
  }
  await tidy(order, surveyed.value);
  return success(runOf(order, surveyed.value));
}

async function writeSheets(order: WritingOrder, { sheets }: RunSurvey): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const trips = new RoundTrips(context, order.signal);
    context.runtime.enableEvents = false;
    prepareSheets(context, sheets, order.sheets, order.startedAt);
    await trips.go();

    const { worksheets } = context.workbook;
    for (const [position, plan] of order.sheets.entries()) {
      const existing = sheetNamed(sheets, plan.name);
      await fillSheet(trips, worksheets.getItem(plan.name), plan, existing);
      order.onProgress?.((position + 1) / (order.sheets.length + 1));
    }
    await trips.go();

    for (const plan of order.sheets) {
      const existing = sheetNamed(sheets, plan.name);
      protectAsPlanned(worksheets.getItem(plan.name), plan, existing);
      if (existing) continue;
      worksheets.getItem(plan.name).visibility = VISIBILITIES[plan.visibility];
    }
    context.runtime.enableEvents = true;
    await trips.go();
  });
}

const VISIBILITIES = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
} as const;

/**
 * What may fail without harm: the notes of older runs are found again by the next run, and
 * freezing and showing need this workbook to be in front.
 */
async function tidy(order: WritingOrder, { sheets }: RunSurvey): Promise<void> {
  await converse(async (context) => {
    order.properties?.forEach((value, key) => context.workbook.properties.custom.add(key, value));
    forgetOlderRuns(context, sheets);
    for (const { id, marks } of replacedBy(order, sheets)) {
      if (marks.ours === undefined) markAsOurs(context.workbook.worksheets.getItem(id));
    }
    await context.sync();

    const { worksheets } = context.workbook;
    for (const plan of order.sheets) freeze(worksheets.getItem(plan.name), plan.frozen);
    const shown =
      order.show ?? order.sheets.find(({ visibility }) => visibility === 'visible')?.name;
    if (shown !== undefined) worksheets.getItem(shown).activate();
    await context.sync();
    return success(undefined);
  });
  order.onProgress?.(1);
}

function replacedBy(
  { sheets: plans }: WritingOrder,
  before: readonly MarkedSheet[],
): readonly MarkedSheet[] {
  return plans.flatMap(({ name }) => sheetNamed(before, name) ?? []);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan['frozen']): void {
  if (rows === 0 && columns === 0) sheet.freezePanes.unfreeze();
  else if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

/** Only the last run can be taken back: older notes and copies go. */
function forgetOlderRuns(context: Excel.RequestContext, before: readonly MarkedSheet[]): void {
  for (const { id, marks } of before) {
    if (marks.copyOf !== undefined) remove(context, id);
    else if (marks.createdBy !== undefined) {
      context.workbook.worksheets.getItem(id).names.getItem(MARKS.createdBy).delete();
    }
  }
}

function runOf({ startedAt }: WritingOrder, { changes }: RunSurvey): WrittenRun {
  const having = (wanted: string) =>
    changes.filter(({ change }) => change === wanted).map(({ sheet }) => sheet);
  return { startedAt, created: having('create'), replaced: having('replace') };
}

/** Puts back what was there, and says why writing failed; or that it could not be put back. */
async function undoing(
  order: WritingOrder,
  before: RunSurvey,
  cause: unknown,
): Promise<Result<WrittenRun>> {
  const undone = await converse(async (context) => {
    const sheets = await markedSheets(context);
    for (const { id } of halfMade(sheets, order, before)) remove(context, id);
    await putBack(context, sheets, order.startedAt);
    return success(undefined);
  });
  const failure = whyItFailed(cause);
  if (undone.ok) return refuse(failure);
  return refuse({ code: 'excel-not-put-back', arguments: { code: undone.refusal.code } });
}

/** A mistake of ours is thrown again, after the workbook was put back. */
function whyItFailed(cause: unknown): Refusal {
  if (cause instanceof Stopped) return { code: 'interrupted', arguments: {} };
  const refusal = officeRefusal(cause);
  if (refusal === undefined) throw cause;
  return refusal;
}

/** Sheets of this run that Excel made before it failed, and that bear no note of it yet. */
function halfMade(
  sheets: readonly MarkedSheet[],
  order: WritingOrder,
  before: RunSurvey,
): readonly MarkedSheet[] {
  const known = new Set(before.sheets.map(({ id }) => id));
  const noted = new Set(copiesOf(sheets, order.startedAt).map(({ id }) => id));
  return sheets.filter(({ id, name, marks }) => {
    if (known.has(id) || noted.has(id) || marks.createdBy === order.startedAt) return false;
    return marks.ours !== undefined || order.sheets.some((plan) => isNamedAfter(name, plan.name));
  });
}

/** Excel calls a copy "Biểu 01 (2)", and shortens long names for it. */
function isNamedAfter(name: string, planned: string): boolean {
  return name === planned || (name.startsWith(planned.slice(0, 24)) && / \(\d+\)$/.test(name));
}
