import { isAmount } from '#core/catalogue/indicator';
import {
  add,
  compare,
  divide,
  multiply,
  rational,
  signOf,
  type Rational,
} from '#core/numbers/rational';
import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import { inMeasure } from '../../inMeasure';
import { agrees, judge } from '../../judge';
import type { NumberInText, PrintedNumber } from '../../numbers/numberInText';
import type { Holding } from '../whose/holders';

/** A number of a sentence that is said to be one unit's, or each of several units'. */
export interface Entry extends Holding {
  readonly one: ReadClaim;
}

/** What the numbers of a column are: figures of one indicator, or what each unit has of all. */
export interface Meaning {
  readonly code: string;
  readonly isShare: boolean;
}

/** A column whose numbers say themselves what they are. */
export interface ProvenColumn extends Meaning {
  readonly entries: readonly Entry[];
  readonly fitting: readonly Entry[];
  /** How many digits agree. */
  readonly digits: number;
  /** Beyond doubt: a number that does not fit is at fault. */
  readonly isSure: boolean;
}

/**
 * What the numbers beside the names of units are, where the sentence leaves it open: of all that the book
 * has of those units, what most of them are digit by digit. Between several those decide
 * that were told, the nearest first.
 */
export function provenColumn(
  entries: readonly Entry[],
  told: readonly ReadonlySet<string>[],
  figures: BookFigures,
): ProvenColumn | undefined {
  const found = [...figures.indicators.keys()]
    .flatMap((code) => [
      { code, isShare: false },
      { code, isShare: true },
    ])
    .map((meaning) => ({
      ...meaning,
      fitting: entries.filter((entry) => fits(entry, meaning, figures)),
    }))
    .filter(({ fitting }) => fitting.length > 0);
  const most = Math.max(...found.map(({ fitting }) => fitting.length));
  const best = likeliest(
    found.filter(({ fitting }) => fitting.length === most),
    told,
    figures,
  );
  if (!best) return undefined;
  const digits = best.fitting.reduce((all, entry) => all + digitsAgreeing(entry), 0);
  const isNamed = told.some((codes) => codes.has(best.code));
  const isProven = isNamed ? digits >= LEAST_OF_NAMED : digits >= LEAST_OF_UNNAMED && most > 1;
  if (!isProven) return undefined;
  const isSure = most > 1 && 2 * most >= entries.length && (isNamed || digits >= SURE);
  return { ...best, entries, digits, isSure: isSure || (isNamed && digits >= SHARP) };
}

/** Digits that agree: of what is named by fewer, of what nothing names by so many that it is no chance. */
const LEAST_OF_NAMED = 2;
const SHARP = 3;
const LEAST_OF_UNNAMED = 6;
/** By so many digits what nothing names is beyond doubt. */
export const SURE = 8;

function likeliest<Found extends Meaning>(
  found: readonly Found[],
  told: readonly ReadonlySet<string>[],
  figures: BookFigures,
): Found | undefined {
  const among =
    told
      .map((codes) => found.filter(({ code }) => codes.has(code)))
      .find(({ length }) => length > 0) ?? found;
  const parts = among.filter(
    ({ code }) => !figures.partsOf(code).some((part) => among.some((one) => one.code === part)),
  );
  return parts.length === 1 ? parts[0] : undefined;
}

/** Whether every unit that a number is of has just that. */
export function fits(entry: Entry, meaning: Meaning, figures: BookFigures): boolean {
  return entry.manner === 'each'
    ? entry.units.every((unit) =>
        states(entry, exactOf([unit], meaning, figures), meaning, figures),
      )
    : states(entry, exactMeant(entry, meaning, figures), meaning, figures);
}

function states(
  { one: { claim } }: Entry,
  exact: Rational | undefined,
  meaning: Meaning,
  figures: BookFigures,
): boolean {
  return (
    exact !== undefined &&
    readingsOf(claim.number, meaning, figures).some((printed) =>
      agrees(judge(claim.number, printed, exact)),
    )
  );
}

/** What it should be: behind a list a sum may be that of all units, those of the sentences before among them. */
export function exactMeant(
  entry: Entry,
  meaning: Meaning,
  figures: BookFigures,
): Rational | undefined {
  const isOfAmounts = entry.manner === 'sum' && !meaning.isShare;
  const all = isOfAmounts ? figures.levelOf(meaning.code, figures.year) : undefined;
  return states(entry, all, meaning, figures) ? all : exactOf(unitsMeant(entry), meaning, figures);
}

/** The units whose figure a number is, or of which it is the sum. */
function unitsMeant({ units, manner }: Holding): readonly string[] {
  return manner === 'each' ? units.slice(0, 1) : units;
}

/** What some units have of it together, or of all that there is. */
export function exactOf(
  units: readonly string[],
  { code, isShare }: Meaning,
  figures: BookFigures,
): Rational | undefined {
  const indicator = figures.indicators.get(code);
  const levels = units.flatMap((unit) => figures.pair(code, unit)?.value ?? []);
  const [first] = levels;
  if (!indicator || !first || levels.length !== units.length) return undefined;
  if (!isAmount(indicator)) return isShare || units.length > 1 ? undefined : first;
  const level = levels.slice(1).reduce(add, first);
  if (!isShare) return level;
  const all = figures.pair(code, '');
  if (!all?.value || all.coverage || signOf(all.value) <= 0) return undefined;
  return compare(level, all.value) > 0 ? undefined : multiply(divide(level, all.value), HUNDRED);
}

export function readingsOf(
  number: NumberInText,
  { code, isShare }: Meaning,
  figures: BookFigures,
): readonly PrintedNumber[] {
  const indicator = figures.indicators.get(code);
  if (isShare) return number.unit === 'percent' ? number.readings : [];
  return indicator ? inMeasure(number, indicator) : [];
}

/** "mỗi huyện có 5 điểm": of each unit the same digits. */
function digitsAgreeing({ units, manner, one }: Entry): number {
  return digitsOf(one.claim.number) * (manner === 'each' ? units.length : 1);
}

/** How many digits it prints, noughts at its end aside. */
export function digitsOf({ hedge, readings: [printed] }: NumberInText): number {
  if (hedge !== undefined || !printed) return 0;
  return String(divide(printed.value, printed.step).numerator).length;
}

const HUNDRED = rational(100);
