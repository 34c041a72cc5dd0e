import type { CsvTable } from '#core/catalogue/csvText';
import { isRule } from '#core/findings/finding';
import { refuse, success, type Result } from '#core/findings/refusal';
import type { DecisionColumn } from '#core/findings/commandRefusals';
import { fromDecimalText } from '#core/numbers/decimalText';
import type { Decision } from '#core/collection/decision';
import { RULES } from '../rules';

const KINDS: readonly string[] = ['accept', 'correct', 'exclude', 'ask'];

/**
 * The decisions of a decisions.csv: rule, unit, indicator, year, decision, value, reason; where they
 * stand also by, date, submitted. The book's own sheet says besides what has reopened one. One
 * without a reason was taken for that of its rule; to accept needs a reason of its own.
 */
export function readDecisions(table: CsvTable, file: string): Result<readonly Decision[]> {
  const decisions: Decision[] = [];
  for (const [position, record] of table.records.entries()) {
    const decision = readDecision(record);
    if (!decision.ok) {
      const { column } = decision;
      const text = record.get(column) ?? '';
      return refuse({
        code: 'bad-decision',
        arguments: { file, row: position + 2, column, text },
      });
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
  return refuse({
    code: 'bad-decision',
    arguments: { file, row: unnamed + 2, column: 'by', text: '' },
  });
}

type Row = ReadonlyMap<string, string>;
type DecisionOrColumn =
  | { readonly ok: true; readonly value: Decision }
  | { readonly ok: false; readonly column: DecisionColumn };

function readDecision(row: Row): DecisionOrColumn {
  const rule = textOf(row, 'rule');
  if (!isRule(rule)) return { ok: false, column: 'rule' };
  const year = textOf(row, 'year');
  if (!/^\d{4}$/.test(year)) return { ok: false, column: 'year' };
  const decision = textOf(row, 'decision');
  if (!isKind(decision)) return { ok: false, column: 'decision' };
  const value = fromDecimalText(textOf(row, 'value'));
  if (decision === 'correct' && value === undefined) return { ok: false, column: 'value' };
  const indicator = textOf(row, 'indicator');
  // One value cannot correct what is about many figures.
  if (decision === 'correct' && indicator === '') return { ok: false, column: 'indicator' };
  const reason = textOf(row, 'reason');
  if (decision === 'accept' && reason === '') return { ok: false, column: 'reason' };
  return {
    ok: true,
    value: {
      rule,
      unit: textOf(row, 'unit'),
      indicator,
      year: Number(year),
      decision,
      value: decision === 'correct' ? value : undefined,
      reason: reason === '' ? reasonOf(rule) : reason,
      ...given(row, 'by'),
      ...given(row, 'date'),
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
function given<Name extends 'by' | 'date' | 'submitted' | 'reopenedBy'>(
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
