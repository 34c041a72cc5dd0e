import { ownRemarks, type Answer } from '#core/collection/collectedYear';
import { groupedBy } from '#core/catalogue/groupedBy';
import type { Indicator } from '#core/catalogue/indicator';
import type { Finding } from '#core/findings/finding';
import type { StatedChange } from '#core/submissions/reading';
import { changesSaid } from '../remarks/changesSaid';
import { checkElapsed } from '../totals/elapsedYear';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import type { LastYear } from '../growth/lastYear';
import { checkQuarters } from '../totals/quartersOfYear';
import type { PartAndWhole } from '../totals/partsAndWholes';
import { checkPercentForPoints } from '../slips/percentForPoints';
import { checkRemarkedFraction } from '../remarks/remarkedFraction';
import { checkRemarkedShare } from '../remarks/remarkedShare';
import { checkRemarkedWhole } from '../remarks/remarkedWhole';
import { elapsedSaid } from '../remarks/saidAmount';
import { asColumnsMean } from './statedColumns';
import { checkStatedGrowth } from './statedGrowthDiffers';
import { levelsOf } from './statedLevels';
import type { CheckedStatement } from './statedReadings';
import { checkStatedShares } from './statedShares';

/**
 * What units' sheets say of their own figures, in columns of their own or in words: growth, index,
 * points, differences, % of plan, shares, parts of the year, fractions. One finding for a cell.
 */
export function checkStatements(
  examined: ExaminedYear,
  all: readonly UnitAnswers[],
  lastYear: LastYear,
  pairs: readonly PartAndWhole[],
): readonly Finding[] {
  const shares = groupedBy(checkStatedShares(examined, all, pairs), ({ unit }) => unit);
  const ofUnits = all.map((answered) => statementsOf(examined, answered, lastYear, pairs));
  // A column of a table may run over several units.
  const inColumns = asColumnsMean(ofUnits.flatMap((one) => one.inColumns));
  const byUnit = groupedBy(inColumns, ({ unit }) => unit);
  return ofUnits.flatMap(({ unit, contradictions, inWords }) => {
    const differing = [...(byUnit.get(unit) ?? []), ...inWords].flatMap(
      (checked) => checkStatedGrowth(checked) ?? checkPercentForPoints(checked) ?? [],
    );
    return oncePerCell([...contradictions, ...(shares.get(unit) ?? []), ...differing]);
  });
}

/** What the answers of a unit state of themselves, in columns and in words, and what in it cannot be. */
interface StatementsOfUnit {
  readonly unit: string;
  readonly contradictions: readonly Finding[];
  readonly inColumns: readonly CheckedStatement[];
  readonly inWords: readonly CheckedStatement[];
}

function statementsOf(
  examined: ExaminedYear,
  answered: UnitAnswers,
  lastYear: LastYear,
  pairs: readonly PartAndWhole[],
): StatementsOfUnit {
  const contradictions: Finding[] = [];
  const inColumns: CheckedStatement[] = [];
  const inWords: CheckedStatement[] = [];
  for (const [code, answer] of answered.answers) {
    const indicator = examined.indicators.get(code);
    // Nearly all answers are a figure and no words.
    const saysNothing = answer.stated.length === 0 && answer.remarks === undefined;
    if (!indicator || saysNothing) continue;
    contradictions.push(...contradictionsIn(examined, answered, indicator, answer, pairs));
    const said = ownRemarks(answer).flatMap((remark) =>
      changesSaid(remark, indicator, examined.year),
    );
    const beside = besideLevels(examined, answered, lastYear, indicator);
    inColumns.push(...answer.stated.flatMap(beside));
    inWords.push(...said.flatMap(beside));
  }
  return { unit: answered.unit.code, contradictions, inColumns, inWords };
}

function contradictionsIn(
  examined: ExaminedYear,
  answered: UnitAnswers,
  indicator: Indicator,
  answer: Answer,
  pairs: readonly PartAndWhole[],
): readonly Finding[] {
  const place = {
    unit: answered.unit.code,
    year: examined.year,
    figure: comparedFigure(answered, indicator.code)?.value,
    indicators: examined.indicators,
  };
  return [
    ...ownRemarks(answer).flatMap(
      (remark) =>
        checkRemarkedFraction(place, indicator, remark) ??
        checkRemarkedWhole(examined, answered, indicator, remark, pairs) ??
        checkRemarkedShare(examined, answered, indicator, remark) ??
        [],
    ),
    ...[checkQuarters(examined, answered, indicator, answer.stated)].flatMap((one) => one ?? []),
    ...[...answer.stated, ...elapsedIn(answer, indicator, examined.year)].flatMap(
      (statement) => checkElapsed(examined, answered, indicator, statement) ?? [],
    ),
  ];
}

function elapsedIn(answer: Answer, indicator: Indicator, year: number): readonly StatedChange[] {
  return ownRemarks(answer).flatMap(({ text, source }) => {
    const said = elapsedSaid(text, indicator, year);
    return said ? [{ indicator: indicator.code, ...said, source }] : [];
  });
}

/** A change stated of a figure beside the levels that it speaks of; none where they are not known. */
function besideLevels(
  examined: ExaminedYear,
  answered: UnitAnswers,
  lastYear: LastYear,
  indicator: Indicator,
): (statement: StatedChange) => readonly CheckedStatement[] {
  const { year } = examined;
  return (statement) => {
    if (statement.kind === 'elapsed' || statement.kind === 'share') return [];
    const levels = levelsOf(examined, lastYear, answered, indicator, statement);
    return levels ? [{ unit: answered.unit.code, indicator, year, statement, ...levels }] : [];
  };
}

/** A cell of words may be read as a column of changes and as a remark. */
function oncePerCell(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ indicator, source: { file, sheet, cell } }) => {
    const key = [indicator, file, sheet, cell].join('\u0000');
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
