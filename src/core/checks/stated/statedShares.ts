import type { Indicator } from '#core/catalogue/indicator';
import type { Answer } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { divide, multiply, rational, signOf } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { StatedChange } from '#core/submissions/reading';
import { comparedFigure, type ExaminedYear, type UnitAnswers } from '../examinedYear';
import { figuresAlike } from '../remarks/figuresAlike';
import type { PartAndWhole } from '../totals/partsAndWholes';
import { named, raise } from '../raise';
import { canMean, type CheckedStatement } from './statedReadings';
import { halfLastPlace } from '../writtenPrecision';

/**
 * Columns "Tỷ trọng (%)", "Cơ cấu (%)", "Tỷ lệ (%)": each row's part of its whole, where the sheet has both. Of
 * what else a column may be a share nobody knows, so most of its rows must hold first; in a table of
 * units they are the rows of all of them.
 */
export function checkStatedShares(
  examined: ExaminedYear,
  all: readonly UnitAnswers[],
  pairs: readonly PartAndWhole[],
): readonly Finding[] {
  const columns = new Map<string, SharesOfRow[]>();
  for (const answered of all) {
    for (const shares of sharesOfUnit(examined, answered, pairs)) {
      const { file, sheet, cell } = shares.statement.source;
      const key = [file, sheet, cell.replace(/\d+$/, '')].join('\u0000');
      const known = columns.get(key);
      if (known) known.push(shares);
      else columns.set(key, [shares]);
    }
  }
  return [...columns.values()].flatMap((rows) => {
    const wrong = rows.filter(({ readings }) => !holdsOf(readings));
    return areOfShares(rows, rows.length - wrong.length)
      ? wrong.filter(({ ofOthers }) => !holdsOf(ofOthers)).flatMap(differing)
      : [];
  });
}

function sharesOfUnit(
  examined: ExaminedYear,
  answered: UnitAnswers,
  pairs: readonly PartAndWhole[],
): readonly SharesOfRow[] {
  return [...answered.answers].flatMap(([code, answer]) => {
    const indicator = answer.stated.length > 0 ? examined.indicators.get(code) : undefined;
    return indicator ? sharesOf(examined, answered, indicator, answer, pairs) : [];
  });
}

function holdsOf(shares: readonly ShareOfWhole[]): boolean {
  return shares.some((one) => canMean(one, 'index'));
}

/** By its head and half of its rows; or, of a bare "Tỷ lệ (%)", by two thirds of three rows and more. */
function areOfShares(rows: readonly SharesOfRow[], held: number): boolean {
  return rows.every(({ statement }) => statement.kind === 'share')
    ? held >= Math.max(1, rows.length - held)
    : held >= FEWEST_TOLD && held * 3 >= rows.length * 2;
}

const FEWEST_TOLD = 3;

/** A stated share beside the part and each whole that it is known to be of. */
interface SharesOfRow {
  readonly statement: StatedChange;
  readonly readings: readonly ShareOfWhole[];
  /** Of other figures in its measure: what holds of one of them is no mistake. */
  readonly ofOthers: readonly ShareOfWhole[];
}

interface ShareOfWhole extends CheckedStatement {
  readonly whole: Indicator;
}

function sharesOf(
  examined: ExaminedYear,
  answered: UnitAnswers,
  indicator: Indicator,
  { stated }: Answer,
  pairs: readonly PartAndWhole[],
): readonly SharesOfRow[] {
  const part = comparedFigure(answered, indicator.code);
  const shares = stated.filter(
    ({ kind }) => kind === 'share' || kind === 'unsaid' || kind === 'either',
  );
  if (!part || shares.length === 0) return [];
  const wholes = pairs.flatMap(({ part: of, whole }) =>
    of === indicator && whole.unit === indicator.unit ? [whole] : [],
  );
  const shareOf = (statement: StatedChange) => (whole: Indicator) => {
    const figure = comparedFigure(answered, whole.code);
    if (!figure || signOf(figure.value) <= 0) return [];
    return [
      {
        unit: answered.unit.code,
        indicator,
        whole,
        year: examined.year,
        statement,
        current: part.value,
        base: figure.value,
        differenceFactor: undefined,
        roundings: () => ({
          current: halfLastPlace(examined, part.observation),
          base: halfLastPlace(examined, figure.observation),
        }),
      },
    ];
  };
  const others = figuresAlike(examined, answered, indicator).map((one) => one.indicator);
  return shares.flatMap((statement) => {
    const readings = wholes.flatMap(shareOf(statement));
    const ofOthers = others.flatMap(shareOf(statement));
    return readings.length > 0 ? [{ statement, readings, ofOthers }] : [];
  });
}

function differing({ statement, readings }: SharesOfRow): readonly Finding[] {
  const [first] = readings;
  if (!first) return [];
  const { unit, indicator, whole, year, current, base } = first;
  const exact = divide(multiply(current, rational(100)), base);
  return [
    raise('parts-differ-from-total', {
      unit,
      indicator: indicator.code,
      year,
      source: statement.source,
      message: {
        code: 'parts-differ-from-total/share',
        arguments: {
          indicator: named(indicator),
          cell: statement.source.cell,
          whole: named(whole),
          numerator: toDecimalText(current),
          denominator: toDecimalText(base),
          stated: toDecimalText(statement.value),
          recomputed: toDecimalText(roundHalfAwayFromZero(exact, Math.max(statement.decimals, 1))),
        },
      },
    }),
  ];
}
