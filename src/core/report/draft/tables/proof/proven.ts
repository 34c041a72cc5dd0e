import { equals } from '#core/numbers/rational';
import type { Verdict } from '../../verdict';
import type { AskedCell } from '../askedCell';
import { judgeCell } from '../cellVerdict';
import type { PlacedLine } from '../grid';
import type { ReadRow } from '../words/about';
import type { Reader, ReadTable } from './readTable';

interface AskedOfLine {
  readonly cell: PlacedLine;
  readonly row: ReadRow;
  readonly asked: AskedCell;
}

/** What a line may be: one question for each of its cells. */
export type Hypothesis = readonly AskedOfLine[];

/** A line that its numbers have proven. */
export interface ProvenLine {
  readonly codes: ReadonlyMap<ReadRow, string>;
  readonly verdicts: readonly (readonly [PlacedLine, Verdict])[];
}

interface Tested {
  readonly hypothesis: Hypothesis;
  readonly verdicts: readonly (readonly [AskedOfLine, Verdict])[];
  readonly matches: number;
  readonly misses: number;
  /** Digits of the different numbers that agree. */
  readonly digits: number;
}

/** So many digits are no chance; with a number that does not fit, more are wanted. */
const LEAST_DIGITS = 3;
const DIGITS_OF_PROOF = 6;

/** The one of several lines that its numbers prove. */
export function proven(hypotheses: readonly Hypothesis[], reader: Reader): readonly ProvenLine[] {
  const tested = hypotheses
    .map((hypothesis) => test(hypothesis, reader))
    .filter(({ matches, misses, digits }) =>
      misses === 0
        ? matches > 0 && digits >= LEAST_DIGITS
        : matches >= 2 && matches >= 2 * misses && digits >= DIGITS_OF_PROOF,
    )
    .sort((left, right) => left.misses - right.misses || right.matches - left.matches);
  const [best] = tested;
  if (!best) return [];
  const { misses, matches } = best;
  const asGood = tested.filter((one) => one.misses === misses && one.matches === matches);
  const isSure = asGood.length === 1;
  const isOfOne = asGood.every((one) => codesOf(one) === codesOf(best));
  const total = totalOf(best, reader);
  const verdicts = best.verdicts.flatMap(([{ cell, asked }, verdict]) => {
    const isFault =
      verdict.verdict === 'disagree' &&
      ((isSure && isYearProven(best, asked, reader)) || (isOfOne && isExchanged(verdict, best)));
    return verdict.verdict === 'agree' || isFault ? [[cell, verdict] as const] : [];
  });
  return [
    {
      codes: new Map(
        best.hypothesis.map(({ row, asked }) => [rowOf(row, reader), asked.indicator]),
      ),
      verdicts: [...verdicts, ...total],
    },
  ];
}

/** The row as the table has it, whatever was supposed of it. */
function rowOf({ row }: ReadRow, { table }: Reader): ReadRow {
  const found = table.rows.find((one) => one.row === row);
  if (!found) throw new Error('a row of another table');
  return found;
}

function test(hypothesis: Hypothesis, { figures, mark }: Reader): Tested {
  const verdicts = hypothesis.flatMap((one) => {
    const verdict = judgeCell(one.cell, one.asked, figures, mark);
    return verdict ? [[one, verdict] as const] : [];
  });
  const agreeing = verdicts.filter(([, { verdict }]) => verdict === 'agree');
  const missing = verdicts.filter(
    ([{ asked }, { verdict }]) =>
      verdict !== 'agree' &&
      !asked.isTotal &&
      figures.pair(asked.indicator, asked.unit)?.value !== undefined,
  );
  const texts = new Set(agreeing.map(([, { text }]) => text.replace(/\D/gu, '')));
  return {
    hypothesis,
    verdicts,
    matches: agreeing.length,
    misses: missing.length,
    digits: [...texts].reduce((sum, text) => sum + text.length, 0),
  };
}

function codesOf({ hypothesis }: Tested): string {
  return [...new Set(hypothesis.map(({ asked }) => asked.indicator))].join();
}

/** Two numbers of a line stand in each other's place: whatever the year, they are wrong. */
function isExchanged(verdict: Verdict, { verdicts }: Tested): boolean {
  const { stated, expected } = verdict;
  return verdicts.some(
    ([, other]) =>
      other !== verdict &&
      other.verdict === 'disagree' &&
      expected !== undefined &&
      other.expected !== undefined &&
      equals(stated, other.expected) &&
      equals(other.stated, expected),
  );
}

/** Where no year is said, the numbers must show that it is this one and no other. */
function isYearProven(best: Tested, { kind }: AskedCell, reader: Reader): boolean {
  const { table, figures } = reader;
  const isSaid =
    kind !== 'level' ||
    table.context.year !== undefined ||
    best.hypothesis.some(({ row, cell }) => row.about.year !== undefined || yearAbove(cell, table));
  if (isSaid) return true;
  const otherYear = best.hypothesis.map((one) => {
    const year = one.asked.year === figures.year ? figures.year - 1 : figures.year;
    return { ...one, asked: { ...one.asked, year } };
  });
  return test(otherYear, reader).misses >= best.misses + 2;
}

function yearAbove(cell: PlacedLine, { columns }: ReadTable): boolean {
  const column = cell.cell?.column;
  return column !== undefined && columns.get(column)?.meaning.year !== undefined;
}

/** A total row is the province's where its units, all right, add up to it in the book. */
function totalOf(
  { hypothesis, matches, misses }: Tested,
  { figures, mark }: Reader,
): readonly (readonly [PlacedLine, Verdict])[] {
  const total = hypothesis.find(({ asked }) => asked.isTotal);
  const parts = hypothesis.filter(({ asked }) => !asked.isTotal && asked.unit !== '');
  if (!total || misses > 0 || matches < 2 || total.asked.kind !== 'level') return [];
  const peers = figures.peersOf(total.asked.indicator, parts[0]?.asked.unit ?? '') ?? [];
  const named = new Set(parts.map(({ asked }) => asked.unit));
  if (peers.length < 2 || !peers.every(({ code }) => named.has(code))) return [];
  const { cell, asked } = total;
  const verdict = judgeCell(cell, { ...asked, isTotal: false }, figures, mark);
  return verdict ? [[cell, verdict]] : [];
}
