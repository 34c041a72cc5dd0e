import type { CsvTable } from '#core/catalogue/csvText';
import { isIsoDate, isoDayOfText } from '#core/catalogue/isoDate';
import { isRule } from '#core/findings/finding';
import { refuse, success, type Result } from '#core/findings/refusal';
import type { DecisionField } from '#core/findings/commandRefusals';
import { fromDecimalText } from '#core/numbers/decimalText';
import type { Decision } from '#core/collection/decision';
import { RULES } from '../rules';

const KINDS: readonly string[] = ['accept', 'correct', 'exclude', 'ask'];

/**
 * The decisions of a decisions.csv: rule, unit, indicator, year, decision, value, reason; where they
 * stand also by, date, submitted. The book's own sheet says besides what has reopened one, and may name
 * the unit instead of its code. One
 * without a reason was taken for that of its rule; to accept needs a reason of its own.
 */
export function readDecisions(table: CsvTable, file: string): Result<readonly Decision[]> {
  const decisions: Decision[] = [];
  for (const [position, record] of table.records.entries()) {
    const decision = readDecision(record);
    if (!decision.ok) {
      return badDecision(table, file, position, decision.field);
    }
    decisions.push(decision.value);
  }
  return success(decisions);
}

/** The same, where nobody is there to answer for a line that does not say who decided. */
export function readNamedDecisions(table: CsvTable, file: string): Result<readonly Decision[]> {
  const decisions = readDecisions(table, file);
  const unnamed = decisions.ok ? decisions.value.findIndex(({ by }) => by === undefined) : -1;
  if (unnamed < 0) return decisions;
  return badDecision(table, file, unnamed, 'by');
}

/** Reads decisions, and refuses those newly written of which the day is still to come. */
export function upTo(today: string, read: ReadDecisions): ReadDecisions {
  return (table, file) => {
    const decisions = read(table, file);
    if (!decisions.ok) return decisions;
    const toCome = decisions.value.findIndex(
      ({ date = '' }, position) => date > today && !isKept(table.records[position]),
    );
    return toCome < 0 ? decisions : badDecision(table, file, toCome, 'date');
  };
}

export type ReadDecisions = (table: CsvTable, file: string) => Result<readonly Decision[]>;

/** What the book has numbered was taken before, by whatever clock. */
function isKept(row: Row | undefined): boolean {
  return (row?.get('order') ?? '') !== '';
}

function badDecision(
  { records, rows }: CsvTable,
  file: string,
  position: number,
  field: DecisionField,
): Result<never> {
  const row = rows[position] ?? position + 2;
  const text = records[position]?.get(field) ?? '';
  return refuse({ code: 'bad-decision', arguments: { file, row, column: field, field, text } });
}

type Row = ReadonlyMap<string, string>;
type DecisionOrField =
  | { readonly ok: true; readonly value: Decision }
  | { readonly ok: false; readonly field: DecisionField };

function readDecision(row: Row): DecisionOrField {
  const rule = textOf(row, 'rule');
  if (!isRule(rule)) return { ok: false, field: 'rule' };
  const year = textOf(row, 'year');
  if (!/^\d{4}$/.test(year)) return { ok: false, field: 'year' };
  const decision = textOf(row, 'decision');
  if (!isKind(decision)) return { ok: false, field: 'decision' };
  const value = fromDecimalText(textOf(row, 'value'));
  if (decision === 'correct' && value === undefined) return { ok: false, field: 'value' };
  const indicator = textOf(row, 'indicator');
  // One value cannot correct what is about many figures.
  if (decision === 'correct' && indicator === '') return { ok: false, field: 'indicator' };
  const date = isoDayOfText(textOf(row, 'date'));
  if (date !== '' && !isIsoDate(date)) return { ok: false, field: 'date' };
  const reason = textOf(row, 'reason');
  if (decision === 'accept' && reason === '') return { ok: false, field: 'reason' };
  return {
    ok: true,
    value: {
      rule,
      unit: textOf(row, 'unit') || textOf(row, 'unitName'),
      indicator,
      year: Number(year),
      decision,
      value: decision === 'correct' ? value : undefined,
      reason: reason === '' ? reasonOf(rule) : reason,
      ...given(row, 'by'),
      ...(date === '' ? {} : { date }),
      ...given(row, 'submitted'),
      ...given(row, 'reopenedBy'),
    },
  };
}

function reasonOf(rule: Decision['rule']): string {
  const title = RULES.find(({ slug }) => slug === rule)?.title.vi ?? rule;
  return `Theo phát hiện: ${title}`;
}

/** An optional field, where it holds something. */
function given<Name extends 'by' | 'submitted' | 'reopenedBy'>(
  row: Row,
  name: Name,
): Partial<Record<Name, string>> {
  const text = textOf(row, name);
  const field: Partial<Record<Name, string>> = {};
  if (text !== '') field[name] = text;
  return field;
}

function textOf(row: Row, column: string): string {
  return (row.get(column) ?? '').trim();
}

function isKind(text: string): text is Decision['decision'] {
  return KINDS.includes(text);
}
