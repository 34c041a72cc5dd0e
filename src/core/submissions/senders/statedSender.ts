import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { tidySpaces } from '#core/numbers/spelling';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { formIdentity } from './formIdentity';

const SENDER = /Đơn vị báo cáo\s*:\s*(.+)/i;
/** A year by itself; that of a day (a deadline of 15/01/2025) counts only where no other is named. */
const YEAR = /(?<![/.-])\b(20\d\d)\b/g;
const ANY_YEAR = /\b(20\d\d)\b/g;

/**
 * Who a file says it is from, and the latest year it names: enough to check a file where no
 * register is at hand. The sender's own name is taken as it stands; our own form says the code of
 * its unit and its year itself.
 */
export function statedSender(snapshot: WorkbookSnapshot): {
  readonly year: number;
  readonly units: readonly ReportingUnit[];
} {
  const texts = snapshot.sheets
    .filter((sheet) => sheet.visibility === 'visible')
    .flatMap((sheet) => sheet.rows.flatMap((row) => row.cells))
    .flatMap((cell) => (cell.content.kind === 'text' ? [tidySpaces(cell.content.text)] : []));
  const names = texts.map((text) => SENDER.exec(text)?.[1]).filter((name) => name !== undefined);
  const name = names[0] ?? snapshot.file.replace(/\.[^.]*$/, '');
  const year = latestYear(texts, YEAR) || latestYear(texts, ANY_YEAR);
  const form = formIdentity(snapshot);
  return { year: form?.year ?? year, units: [aUnitCalled(name, form?.unit ?? name)] };
}

/** 0 where none is named. */
function latestYear(texts: readonly string[], pattern: RegExp): number {
  const years = texts.flatMap((text) => [...text.matchAll(pattern)].map(([year]) => Number(year)));
  // Not Math.max(...years): a sheet may name more years than a call takes arguments.
  return years.reduce((latest, one) => Math.max(latest, one), 0);
}

function aUnitCalled(name: string, code: string): ReportingUnit {
  return {
    code,
    name,
    kind: 'DEPT',
    aliases: [],
    parent: '',
    validFrom: '',
    validTo: '',
  };
}
