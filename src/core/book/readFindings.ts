import {
  isRule,
  severityOf,
  type CorrectedValue,
  type DecidedAs,
  type Finding,
  type Repair,
} from '#core/findings/finding';
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
  /** By which decision it was closed, also by one about another finding. */
  readonly decided?: DecidedAs;
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
  const corrected = correctedIn(text('corrected_data'));
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
    ...(corrected ? { corrected } : {}),
  };
  const decided = decidedIn(text('decided_data'));
  const severity = codeOf(SEVERITY_WORDS, text('severity'));
  const leftOut = text('left_out')
    .split(' ')
    .filter((code) => code !== '');
  const isDecided = severity !== finding.severity;
  return [{ finding, isDecided, leftOut, ...(decided ? { decided } : {}) }];
}

function repairIn(text: string): Repair | undefined {
  const repair = remembered(text) as Partial<Repair> | undefined;
  return Array.isArray(repair?.values) ? (repair as Repair) : undefined;
}

function correctedIn(text: string): readonly CorrectedValue[] | undefined {
  const corrected = remembered(text);
  return Array.isArray(corrected) ? (corrected as readonly CorrectedValue[]) : undefined;
}

function decidedIn(text: string): DecidedAs | undefined {
  const decided = remembered(text) as Partial<DecidedAs> | undefined;
  return typeof decided?.decision === 'string' ? (decided as DecidedAs) : undefined;
}

/** What the sheet was written with; undefined where there was none, or it is damaged. */
function remembered(text: string): object | undefined {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
