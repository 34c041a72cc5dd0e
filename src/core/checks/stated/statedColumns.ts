import type { StatedChange } from '#core/submissions/reading';
import { canMean, type CheckedStatement } from './statedReadings';

/** What the whole of a column may hold where its head does not say. */
const READINGS = ['growth', 'index', 'difference'] as const;
/** And one of the plan: how much of it was reached, or by how much it was exceeded. */
const READINGS_OF_PLAN = ['plan', 'excess'] as const;
type ColumnReading = (typeof READINGS)[number];

/** With fewer rows that can be told, nothing is known of a column. */
const FEWEST_TOLD = 3;

/**
 * The statements with what their columns mean. Where a head does not say whether growth, index or
 * the plain difference stands below it ("Tăng/giảm (+/-)", "So với năm trước (%)"), the rows say:
 * what two thirds of those that can be told hold, the others are held to as well.
 * Of a column without any meaning nothing is said, but of one of the plan that either will do.
 */
export function asColumnsMean(
  statements: readonly CheckedStatement[],
): readonly CheckedStatement[] {
  const columns = new Map<string, CheckedStatement[]>();
  const ofPlans = new Map<string, CheckedStatement[]>();
  for (const checked of statements) {
    if (isOpen(checked)) placed(columns, columnOf(checked)).push(checked);
    if (isOfPlan(checked)) placed(ofPlans, columnOf(checked)).push(checked);
  }
  const meanings = new Map([...columns].map(([key, column]) => [key, meaningOf(column)]));
  const planMeanings = new Map([...ofPlans].map(([key, column]) => [key, planMeaningOf(column)]));
  return statements.flatMap((checked) => {
    if (isOfPlan(checked)) return [{ ...checked, ofPlan: planMeanings.get(columnOf(checked)) }];
    if (!isOpen(checked)) return [checked];
    const kind = kindIn(checked, meanings.get(columnOf(checked)));
    return kind ? [{ ...checked, statement: { ...checked.statement, kind } }] : [];
  });
}

function isOpen({ statement: { kind } }: CheckedStatement): boolean {
  return kind === 'unsaid' || kind === 'either';
}

function isOfPlan({ statement: { kind } }: CheckedStatement): boolean {
  return kind === 'plan';
}

function columnOf({ statement: { source } }: CheckedStatement): string {
  return [source.file, source.sheet, source.cell.replace(/\d+$/, '')].join('\u0000');
}

function placed(columns: Map<string, CheckedStatement[]>, key: string): CheckedStatement[] {
  const present = columns.get(key) ?? [];
  columns.set(key, present);
  return present;
}

function meaningOf(column: readonly CheckedStatement[]): ColumnReading | undefined {
  return heldByMost(READINGS, column.map(readingsOf));
}

function planMeaningOf(column: readonly CheckedStatement[]): CheckedStatement['ofPlan'] {
  const possible = column.map((checked) =>
    READINGS_OF_PLAN.filter((reading) => canMean(checked, reading)),
  );
  return heldByMost(READINGS_OF_PLAN, possible);
}

/** What two thirds at least of the rows that can be told hold, and hold in no other way. */
function heldByMost<Reading extends string>(
  readings: readonly Reading[],
  possible: readonly (readonly Reading[])[],
): Reading | undefined {
  const telling = possible.filter(({ length }) => length <= 1);
  return readings.find((reading) => {
    const held = telling.filter(([only]) => only === reading).length;
    return held >= FEWEST_TOLD && held * 3 >= telling.length * 2;
  });
}

/** What a row's number can be; of 0 beside an unchanged figure that says nothing. */
function readingsOf(checked: CheckedStatement): readonly ColumnReading[] {
  return READINGS.filter(
    (each) =>
      (each !== 'difference' || checked.differenceFactor !== undefined) && canMean(checked, each),
  );
}

/** Over stations, ranks and scores people write the plain difference in any column. */
function kindIn(
  { statement: { kind }, indicator: { growthForm }, differenceFactor }: CheckedStatement,
  meaning: ColumnReading | undefined,
): StatedChange['kind'] | undefined {
  if (!meaning) return kind === 'either' ? kind : undefined;
  if (meaning === 'difference') return differenceFactor ? meaning : undefined;
  return growthForm === 'abs_change' ? 'either' : meaning;
}
