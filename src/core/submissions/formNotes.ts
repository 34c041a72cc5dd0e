import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#core/workbook/cellAddress';
import type { SheetLine } from './senders/identifyUnit';
import type { ReadingContext } from './readingContext';
import { entryOfUnit, readingFinding } from './readingFindings';
import type { ReceivedForm } from './senders/receivedForm';

/** What must be said of one of our forms, whatever its figures are. */
export function formNotes(
  form: ReceivedForm,
  sheets: readonly { readonly lines: readonly SheetLine[] }[],
  { file, sender }: { readonly file: string; readonly sender: string },
  context: ReadingContext,
): readonly Finding[] {
  return [
    damaged(form, file, sender, context),
    ofAnotherUnit(
      form,
      sheets.flatMap(({ lines }) => lines),
      file,
      context,
    ),
    outdated(form, file, context),
  ].filter((note) => note !== undefined);
}

function damaged(
  { lost }: ReceivedForm,
  file: string,
  sender: string,
  { book: { year } }: ReadingContext,
): Finding | undefined {
  if (lost === undefined) return undefined;
  return readingFinding(
    'form-damaged',
    { file, unit: sender, year },
    { code: 'form-damaged', arguments: { file, lost } },
  );
}

/** The name over the table was written over with another unit's. */
function ofAnotherUnit(
  { unit }: ReceivedForm,
  lines: readonly SheetLine[],
  file: string,
  context: ReadingContext,
): Finding | undefined {
  if (unit === undefined) return undefined;
  const other = lines.find(({ text }) => {
    const match = context.matchUnitName(text);
    return match.kind === 'match' && match.unit.code !== unit.code;
  });
  if (other === undefined) return undefined;
  const { sheet, row, column, text } = other;
  const cell = cellAddress(row, column);
  return readingFinding(
    'form-of-another-unit',
    { file, sheet, cell, unit: unit.code, year: context.book.year },
    {
      code: 'form-of-another-unit',
      arguments: { unit: entryOfUnit(unit), written: text, cell },
    },
  );
}

function outdated(
  { identity, unit }: ReceivedForm,
  file: string,
  { fingerprint, book: { year } }: ReadingContext,
): Finding | undefined {
  const isCurrent = fingerprint === undefined || identity?.catalogue === fingerprint;
  if (isCurrent || identity === undefined || identity.catalogue === '') return undefined;
  return readingFinding(
    'form-outdated',
    { file, unit: unit?.code ?? '', year },
    { code: 'form-outdated', arguments: { file, form: identity.form } },
  );
}
