import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { tidySpaces } from '#core/numbers/spelling';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { formIdentity } from './formIdentity';

const SENDER = /Đơn vị báo cáo\s*:\s*(.+)/i;
const YEAR = /\b(20\d\d)\b/g;

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
  const years = texts.flatMap((text) => [...text.matchAll(YEAR)].map(([year]) => Number(year)));
  const name = names[0] ?? snapshot.file.replace(/\.[^.]*$/, '');
  // Not Math.max(...years): a sheet may name more years than a call takes arguments.
  const year = years.reduce((latest, one) => Math.max(latest, one), 0);
  const form = formIdentity(snapshot);
  return { year: form?.year ?? year, units: [aUnitCalled(name, form?.unit ?? name)] };
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
