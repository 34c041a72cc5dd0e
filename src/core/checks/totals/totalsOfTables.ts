import type { CollectedYear } from '#core/collection/collectedYear';
import type { Finding, RuleSlug } from '#core/findings/finding';
import { fromDecimalText, toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { add, equals, isZero, rational, subtract, type Rational } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import { examineYear, type ExaminedYear } from '../examinedYear';
import { lookUpLastYear, type LastYear } from '../growth/lastYear';
import { joinedSource, named, raise } from '../raise';
import { repairOf } from '../repairOf';
import { isWithin } from '../slips/timesApart';

/** What was found while files were read, and in the answers. */
export interface Faults {
  readonly ofReading: readonly Finding[];
  readonly ofAnswers: readonly Finding[];
}

/**
 * Totals of tables that differ from the sum of their units, held against what was found of these
 * units. Where all that is proposed for them makes the total right, that is noted; where one unit
 * moved as no other did, and the total less the others is near its last year, that is proposed for it.
 */
export function explainTotalsOfTables(collected: CollectedYear, faults: Faults): Faults {
  const examined = examineYear(collected);
  const lastYear = lookUpLastYear(examined);
  const ofReading: Finding[] = [];
  const ofAnswers = [...faults.ofAnswers];
  for (const finding of faults.ofReading) {
    const table = tableTotal(examined, finding, ofAnswers);
    const rest = table && !isRightRepaired(table) ? restOfTable(lastYear, table) : undefined;
    if (rest) ofAnswers.push(rest);
    else ofReading.push(table && isRightRepaired(table) ? notedTotal(table) : finding);
  }
  return { ofReading, ofAnswers };
}

/** A total that differs, with the units that it adds and what was found of them. */
interface TableTotal {
  readonly examined: ExaminedYear;
  readonly finding: Finding;
  readonly told: OfTable;
  /** The total less what the units add to. */
  readonly difference: Rational;
  readonly members: readonly Observation[];
  /** What was found of the members' figures. */
  readonly found: readonly Finding[];
}

type OfTable = Extract<
  Finding['message'],
  { code: 'parts-differ-from-total/of-table' }
>['arguments'];

/** Undefined of other findings, and where a unit has no figure, which may be the difference. */
function tableTotal(
  examined: ExaminedYear,
  finding: Finding,
  ofAnswers: readonly Finding[],
): TableTotal | undefined {
  const { message, indicator, source } = finding;
  if (message.code !== 'parts-differ-from-total/of-table') return undefined;
  const told = message.arguments;
  const [total, added] = [told.total, told.sum].map(fromDecimalText);
  if (!total || !added || told.lacking !== undefined) return undefined;
  const cells = new Set(told.cells);
  const isMember = (one: Observation['source']) =>
    one.file === source.file && one.sheet === source.sheet && cells.has(one.cell);
  const members = [...examined.collected.answers.values()].flatMap((answers) => {
    const current = answers.get(indicator)?.current;
    return current && isMember(current.source) ? [current] : [];
  });
  const units = new Set(members.map(({ unit }) => unit));
  const found = ofAnswers.filter((one) => units.has(one.unit));
  return { examined, finding, told, difference: subtract(total, added), members, found };
}

/** Whether the total is right once all that is proposed for its units is done. */
function isRightRepaired({ members, found, difference }: TableTotal): boolean {
  const changes = members.flatMap((member) => {
    const proposed = proposedFor(member, found);
    const value = numberOf(member.figure);
    return proposed && value ? [subtract(proposed, value)] : [];
  });
  const together = changes.reduce(add, rational(0));
  return !isZero(together) && equals(together, difference);
}

function proposedFor(
  { unit, indicator, source }: Observation,
  found: readonly Finding[],
): Rational | undefined {
  for (const finding of found) {
    const repaired = finding.repair?.values.find(
      (one) => one.unit === unit && one.indicator === indicator && one.source.cell === source.cell,
    );
    const isOwn = finding.unit === unit && finding.indicator === indicator;
    const value = repaired?.value ?? (isOwn ? finding.proposal : undefined);
    const proposed = value === undefined ? undefined : fromDecimalText(value);
    if (proposed) return proposed;
  }
  return undefined;
}

function notedTotal({ finding, told, members, found }: TableTotal): Finding {
  const repaired = members.filter((member) => proposedFor(member, found));
  const { unit, indicator, year, source } = finding;
  return raise('parts-differ-from-total', {
    unit,
    indicator,
    year,
    source,
    message: {
      code: 'parts-differ-from-total/of-table-repaired',
      arguments: { ...told, repaired: repaired.map((one) => one.source.cell) },
    },
  });
}

/** Rules that name one figure as unlike those of its peers or its past. */
const UNLIKELY: ReadonlySet<RuleSlug> = new Set(['growth-outlier', 'growth-out-of-bounds']);

/** So near to last year lies what the total leaves, and not what was written. */
const NEAR = rational(5, 4);

/** The one unit of the table that moved unlike the others, and what the total leaves for it. */
function restOfTable(lastYear: LastYear, table: TableTotal): Finding | undefined {
  const { examined, finding, told, members, found, difference } = table;
  const isUnlikely = ({ unit }: Observation) =>
    found.some(
      (one) => one.unit === unit && one.indicator === finding.indicator && UNLIKELY.has(one.rule),
    );
  const [only, second] = members.filter(isUnlikely);
  const indicator = examined.indicators.get(finding.indicator);
  const value = numberOf(only?.figure);
  // A rounded total leaves no exact figure.
  if (indicator?.decimals !== 0) return undefined;
  if (!only || second || !value || proposedFor(only, found)) return undefined;
  const rest = add(value, difference);
  const prior = lastYear.of(only.unit, indicator);
  if (!isWithin(rest, prior, NEAR) || isWithin(value, prior, NEAR)) return undefined;
  const source = joinedSource(only.source, [finding.source]);
  return raise('parts-differ-from-total', {
    unit: only.unit,
    indicator: indicator.code,
    year: finding.year,
    source,
    message: {
      code: 'parts-differ-from-total/rest-of-table',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        unit: examined.units.get(only.unit)?.name ?? only.unit,
        value: toDecimalText(value),
        total: told.total,
        rest: toDecimalText(rest),
      },
    },
    proposal: toDecimalText(rest),
    repair: repairOf('rest-of-total', [{ observation: only, value: rest }]),
  });
}
