import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import type { ExaminedYear, UnitAnswers } from '../examinedYear';
import { hasEstimatedPrior } from '../growth/lastYear';
import { joinedSource, raise } from '../raise';
import { proposalOf, repairOf } from '../repairOf';
import type { PartAndWhole } from '../totals/partsAndWholes';
import { exchangedRows, type ExchangedRows } from './exchangedRows';
import { breaksWhole, compareRearrangements } from './rearrangement';
import { areSideBySide, type SheetLine, type UnitSheets } from './sheetLines';
import { ownFigures, shiftIn, type ShiftedRows } from './shiftedRows';
import { rotationOf } from './shiftedStretch';

/**
 * Pairs of a unit's figures in one file that stand in each other's place. Two estimates of last year
 * prove nothing. A repair is proposed where it leaves all rows right: no more than their wholes, and
 * not more rows that have moved.
 */
export function checkSwappedRows(
  examined: ExaminedYear,
  { lines, files }: UnitSheets,
  answered: Pick<UnitAnswers, 'unit' | 'answers'>,
  pairs: readonly PartAndWhole[],
): readonly ShiftedRows[] {
  if (hasEstimatedPrior(examined, answered.unit.code)) return [];
  const { smallBase } = examined.collected.book.settings;
  return files
    .flatMap((figures) => exchangedRows(figures, smallBase))
    .map((exchange) => {
      const isProposed =
        !breaksWhole(pairs, answered, exchange) && !isRatherRotated(exchange, lines, smallBase);
      return swapped(examined, answered, exchange, isProposed);
    });
}

/** Whether several rows of a line turned round would be nearer to what is expected of them. */
function isRatherRotated(
  exchange: ExchangedRows,
  lines: readonly SheetLine[],
  smallBase: Rational,
): boolean {
  const exchanged = new Set(exchange.map(({ at }) => at.observation));
  return lines
    .filter(({ rows }) => rows.some(({ observation }) => exchanged.has(observation)))
    .some(({ rows }) => {
      const shift = shiftIn(rows, smallBase);
      const rotation = shift && rotationOf(shift);
      if (!rotation) return false;
      return compareRearrangements(exchange, rotation, smallBase) === 'worse';
    });
}

function swapped(
  { year }: ExaminedYear,
  { unit }: Pick<UnitAnswers, 'unit'>,
  [upper, lower]: ExchangedRows,
  isProposed: boolean,
): ShiftedRows {
  const own = ownFigures([upper, lower]);
  const source = joinedSource(upper.at.observation.source, [lower.at.observation.source]);
  const repair = isProposed ? repairOf('swapped-rows', own) : undefined;
  const finding: Finding = raise('rows-shifted', {
    unit: unit.code,
    indicator: '',
    year,
    source,
    message: {
      code: isProposed ? 'rows-shifted/swapped' : 'rows-shifted/mixed',
      arguments: {
        cell: source.cell,
        ...(areSideBySide(upper.at, lower.at) ? { inColumns: true } : {}),
        rows: own.map(({ observation, value }) => ({
          code: observation.indicator,
          value: toDecimalText(value),
        })),
      },
    },
    ...(repair ? { proposal: proposalOf(repair), repair } : {}),
  });
  return {
    finding,
    rows: new Set([upper, lower].map(({ at }) => at.observation.indicator)),
    own: new Map(repair ? own.map((one) => [one.observation.indicator, one]) : []),
  };
}
