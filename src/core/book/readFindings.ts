import { isRule, severityOf, type Finding, type Repair } from '#core/findings/finding';
import { success, type Result } from '#core/findings/refusal';
import type { SheetSnapshot } from '#core/workbook/snapshot';
import { NO_NAMES } from './bookNames';
import { findingSheet } from './findingSheet';
import { fromMessageText } from './messageText';
import { sheetTable } from './sheetTable';
import { codeOf, SEVERITY_WORDS } from './vocabulary';

/** A finding as it stands in a compiled book, and whether somebody has decided about it. */
export interface RecordedFinding {
  readonly finding: Finding;
  readonly isDecided: boolean;
  /** Of a whole form that was left out, the indicators that it had answered. */
  readonly leftOut: readonly string[];
}

/** The findings of a compiled book; those whose data is lost are left out. */
export function readFindings(
  file: string,
  sheet: SheetSnapshot,
): Result<readonly RecordedFinding[]> {
  const table = sheetTable(file, sheet, findingSheet(NO_NAMES).columns);
  if (!table.ok) return table;
  return success(table.value.table.records.flatMap(findingOf));
}

function findingOf(record: ReadonlyMap<string, string>): readonly RecordedFinding[] {
  const text = (name: string) => record.get(name) ?? '';
  const rule = text('rule');
  const message = fromMessageText(text('message_data'));
  if (!isRule(rule) || !message) return [];
  const proposal = text('proposal');
  const repair = repairIn(text('repair_data'));
  const finding: Finding = {
    rule,
    severity: severityOf(rule, message),
    unit: text('unit'),
    indicator: text('indicator'),
    year: Number(text('year')),
    source: { file: text('file'), sheet: text('sheet'), cell: text('cell') },
    message,
    ...(proposal === '' ? {} : { proposal }),
    ...(repair ? { repair } : {}),
  };
  const severity = codeOf(SEVERITY_WORDS, text('severity'));
  const leftOut = text('left_out')
    .split(' ')
    .filter((code) => code !== '');
  return [{ finding, isDecided: severity !== finding.severity, leftOut }];
}

/** What the sheet was written with; undefined where there was none, or it is damaged. */
function repairIn(text: string): Repair | undefined {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as Repair;
  } catch {
    return undefined;
  }
}
