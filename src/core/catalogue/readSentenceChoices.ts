import { success, type Result } from '#core/findings/refusal';
import type { CsvTable } from './csvText';
import {
  CHANGE_FORMS,
  COVERAGE_FORMS,
  isSameChoice,
  isUsualChoice,
  LEVEL_FORMS,
  PLAN_FORMS,
  SENTENCE_KINDS,
  SHOWN,
  type SentenceChoice,
} from './sentenceChoice';
import { inAll, tableRows, wordFrom, type TableRow } from './tableRow';

/** What the rows of the sheet ask for. */
export interface SentenceChoices {
  /** One for each sentence. */
  readonly sentences: readonly SentenceChoice[];
  /** Rows that say something else of a sentence than the one that counts. */
  readonly repeatedSentences: readonly SentenceChoice[];
}

/**
 * What the department wants of its sentences: the rows that say more than what is done anyway. A
 * row without a kind is about the main sentence of its indicator, another kind is asked for by naming it; of several rows about one
 * sentence the last counts, and the others are told.
 */
export function readSentenceChoices(
  table: CsvTable,
  file: string,
  known: ReadonlySet<string>,
): Result<SentenceChoices> {
  const rows = tableRows(table, file, ['indicator']);
  if (!rows.ok) return rows;
  const read = inAll(
    rows.value.filter((row) => row.text('indicator') !== ''),
    (row) => readChoice(row, known),
  );
  if (!read.ok) return read;
  const choices = read.value.filter((choice) => choice !== undefined);
  const counting = new Map(choices.map((one) => [sentenceOf(one), one] as const));
  const isRepeated = (one: SentenceChoice) => {
    const counts = counting.get(sentenceOf(one));
    return counts !== undefined && !isSameChoice(one, counts);
  };
  return success({
    sentences: choices.filter((one) => counting.get(sentenceOf(one)) === one),
    repeatedSentences: choices.filter(isRepeated),
  });
}

function sentenceOf({ indicator, kind }: SentenceChoice): string {
  return `${indicator} ${kind}`;
}

/**
 * Undefined for a row that says nothing but what is usual. A code that the catalogue does not have
 * is kept as somebody typed it, to be told beside the row; what we wrote of it ourselves is not.
 */
function readChoice(row: TableRow, known: ReadonlySet<string>): Result<SentenceChoice | undefined> {
  const kind = wordOr(row, 'kind', SENTENCE_KINDS, 'level');
  if (!kind.ok) return kind;
  const shown = wordOr(row, 'shown', SHOWN, kind.value === 'level' ? 'usual' : 'yes');
  if (!shown.ok) return shown;
  const level = wordOr(row, 'level', LEVEL_FORMS, 'usual');
  if (!level.ok) return level;
  const change = wordOr(row, 'change', CHANGE_FORMS, 'usual');
  if (!change.ok) return change;
  const plan = wordOr(row, 'plan', PLAN_FORMS, 'usual');
  if (!plan.ok) return plan;
  const coverage = wordOr(row, 'coverage', COVERAGE_FORMS, 'usual');
  if (!coverage.ok) return coverage;
  const indicator = row.text('indicator');
  const choice: SentenceChoice = {
    indicator,
    kind: kind.value,
    shown: shown.value,
    level: level.value,
    change: change.value,
    plan: plan.value,
    coverage: coverage.value,
    own: ownWords(row),
  };
  const isTyped = !known.has(indicator) && row.text('written') === '';
  return success(isUsualChoice(choice) && !isTyped ? undefined : choice);
}

/** The department's words; whoever writes over the printed sentence means that one. */
function ownWords(row: TableRow): string {
  const [sentence, written] = [row.text('sentence'), row.text('written')];
  const isRewritten = written !== '' && sentence !== '' && sentence !== written;
  return isRewritten ? sentence : row.text('own');
}

function wordOr<Word extends string>(
  row: TableRow,
  column: string,
  allowed: readonly Word[],
  otherwise: Word,
): Result<Word> {
  return row.text(column) === '' ? success(otherwise) : wordFrom(row, column, allowed);
}
