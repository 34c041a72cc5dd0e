import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { compare, equals, rational, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { joinedSource, named, raise } from '../raise';
import { proposalOf, repairOf } from '../repairOf';

/** A row whose two years seem to stand in each other's column. */
interface SwappedRow {
  readonly current: Observation;
  readonly prior: Observation;
  readonly inPrior: Rational;
}

/** Smaller values are equal by chance. */
const BY_CHANCE = rational(20);
const FEWEST_ROWS = 4;
/** Of ten rows that can be told. */
const SWAPPED_OF_TEN = 8;

/**
 * One finding where this year's column holds the figures published for last year and last year's
 * column others: the two columns were swapped. The repair takes the figures of last year's column.
 */
export function checkSwappedColumns(
  examined: ExaminedYear,
  lastYear: LastYear,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
): { readonly finding: Finding; readonly rows: ReadonlySet<string> } | undefined {
  const rows = rowsByProof(examined, lastYear, answered);
  const { told, swapped, all } = rows;
  const isMost = swapped.length * 10 >= told.length * SWAPPED_OF_TEN;
  const [first] = swapped;
  if (!first || swapped.length < FEWEST_ROWS || !isMost) return undefined;
  const finding = swappedFinding(examined, answered.unit.code, first, rows);
  return { finding, rows: new Set([...told, ...all.map(({ current }) => current.indicator)]) };
}

/** The rows in which both years have a figure, by what they prove. */
interface RowsByProof {
  /** Indicators of which this year's figure can be held against last year's published one. */
  readonly told: readonly string[];
  readonly swapped: readonly SwappedRow[];
  /** With the rows that are too small to prove anything, or of which nothing was published. */
  readonly all: readonly SwappedRow[];
}

function rowsByProof(
  examined: ExaminedYear,
  lastYear: LastYear,
  { unit, answers }: Pick<UnitAnswers, 'unit' | 'answers'>,
): RowsByProof {
  const told: string[] = [];
  const swapped: SwappedRow[] = [];
  const all: SwappedRow[] = [];
  for (const [code, { current, prior }] of answers) {
    const indicator = examined.indicators.get(code);
    const published = indicator && numberOf(lastYear.published(unit.code, indicator)?.figure);
    const [now, before] = [numberOf(current?.figure), numberOf(prior?.figure)];
    if (!now || !before || !current || !prior || equals(now, before)) continue;
    if (!published || equals(now, published)) all.push({ current, prior, inPrior: before });
    if (!published || compare(published, BY_CHANCE) <= 0) continue;
    told.push(code);
    if (equals(now, published)) swapped.push({ current, prior, inPrior: before });
  }
  return { told, swapped, all };
}

function swappedFinding(
  { indicators, year }: ExaminedYear,
  unit: string,
  first: SwappedRow,
  { told, swapped, all }: RowsByProof,
): Finding {
  const source = joinedSource(
    first.current.source,
    all.flatMap(({ current, prior }) => [current.source, prior.source]),
  );
  const examples = swapped.slice(0, FEWEST_ROWS).flatMap(({ current }) => {
    const indicator = indicators.get(current.indicator);
    return indicator ? [named(indicator)] : [];
  });
  const repair = repairOf(
    'swapped-columns',
    all.map(({ current, inPrior }) => ({ observation: current, value: inPrior })),
  );
  return raise('same-as-prior', {
    unit,
    indicator: '',
    year,
    source,
    message: {
      code: 'same-as-prior/columns-swapped',
      arguments: { cell: source.cell, rows: swapped.length, told: told.length, examples },
    },
    proposal: proposalOf(repair),
    repair,
  });
}
