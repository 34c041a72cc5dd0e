import { parseMeasure } from '#core/numbers/measure';
import { absolute, compare, rational, signOf, subtract } from '#core/numbers/rational';
import type { BookFigures } from '../bookFigures';
import type { Claim } from '../claim';
import type { Asked } from '../asked';
import { judgeClaim, verdictOn } from '../judgeClaim';
import { percent } from '../knownPair';
import type { DecimalMark, NumberInText } from '../numbers/numberInText';
import { numbersInText } from '../numbers/numbersInText';
import type { Verdict } from '../verdict';
import type { About, Caption, Head } from './about';
import type { ColumnMeaning } from './columnMeaning';
import type { PlacedLine } from './grid';

/** What a cell may hold. */
type CellKind = ColumnMeaning['kind'] | 'growth' | 'difference' | 'share';

/** A cell with all that is known of it. */
export interface AskedCell {
  readonly indicator: string;
  readonly unit: string;
  readonly year: number | undefined;
  readonly measure: string | undefined;
  readonly kind: CellKind;
  /** Its head says that it is in per cent, whatever the row is measured in. */
  readonly isPercent: boolean;
  readonly isOverPublished: boolean;
  /** The head says that it is an increase. */
  readonly isGrowth?: boolean;
  /** The row may be the sum of only some units. */
  readonly isTotal: boolean;
}

/** What is asked of a cell by its row, its column and the caption; undefined where one of them is not understood. */
export function askedOf(
  row: About,
  { meaning, about: column, saysOnlyWhen, isPercent }: Head,
  context: Caption,
  isByUnit: boolean,
): AskedCell | undefined {
  if (meaning.kind === 'unclear' || !isUnderstood(row)) return undefined;
  if (row.indicator !== undefined && column.indicator !== undefined) return undefined;
  if (row.unit !== undefined && column.unit !== undefined) return undefined;
  if (isByUnit && row.unit === undefined) return undefined;
  // "Tỷ lệ (%)" beside levels is what one of them is of another, and no level of the row.
  if (!isByUnit && column.isBare === true && isPercent) return undefined;
  const unit = row.unit ?? column.unit ?? context.home;
  const isOfUnit = unit !== '';
  if (meaning.isOfPresent === true && isOfUnit) return undefined;
  const own = row.indicator ?? column.indicator;
  const isDated = meaning.year !== undefined && meaning.kind === 'level' && saysOnlyWhen;
  const isCounted = isByUnit && (isDated || column.isBare === true);
  const indicator = own ?? (isCounted ? context.indicator : undefined);
  if (indicator === undefined) return undefined;
  const isColumnKnown =
    meaning.year !== undefined ||
    column.indicator !== undefined ||
    column.unit !== undefined ||
    column.isBare === true ||
    (saysOnlyWhen && context.yearAbove !== undefined);
  if (!isColumnKnown && meaning.kind === 'level') return undefined;
  const year = meaning.year ?? row.year ?? context.year ?? context.yearAbove;
  if (year === undefined && context.leavesYearOpen) return undefined;
  return {
    indicator,
    unit,
    year,
    measure: row.measure ?? column.measure ?? context.measure,
    kind: meaning.kind,
    isPercent,
    isGrowth: meaning.isGrowth === true,
    isOverPublished: meaning.isOverPublished === true,
    isTotal: row.isTotal === true || column.isTotal === true,
  };
}

/** Of a row that is neither an indicator nor a unit, a total or a year, nothing is known. */
function isUnderstood({ indicator, unit, year }: About): boolean {
  return indicator !== undefined || unit !== undefined || year !== undefined;
}

/** "+4 điểm", "-0,16 tỷ đồng", "+25,1 điểm %": a change in its own measure among those in per cent. */
const CHANGE = /^([+\-−–]?)\s*(\d[\d.,]*)\s+(\p{L}.*)$/u;

export function isChange({ text }: PlacedLine, kind: CellKind): boolean {
  return (kind === 'growth-or-index' || kind === 'growth') && CHANGE.test(text.trim());
}

/** What the book says of a cell; undefined where it holds no single number. */
export function judgeCell(
  { line, text }: PlacedLine,
  asked: AskedCell,
  figures: BookFigures,
  mark: DecimalMark,
): Verdict | undefined {
  const written = text.trim();
  const { indicator, unit, year } = asked;
  if (isCountBelowRate(asked, written, figures, mark)) return undefined;
  const cell = printedIn(written, asked, figures, mark);
  if (!cell) return undefined;
  const setting = { unit, year: year ?? figures.year, isLikeForLike: false };
  const isYear = year === undefined || year === figures.year;
  const base = asked.isOverPublished ? 'published' : isYear ? undefined : year - 1;
  const verdicts = cell.kinds.map((kind) => {
    const isDirected = kind === 'growth' || kind === 'difference' || kind === 'points';
    const isZero = cell.number.readings.every(({ value }) => signOf(value) === 0);
    const direction = isDirected && !isZero ? (cell.isNegative ? 'down' : 'up') : undefined;
    const claim: Claim = { number: cell.number, kind, direction, base, reached: undefined };
    if (kind === 'share') return { ...shareVerdict(claim, asked, figures, line), text: written };
    const question: Asked = {
      subject: { codes: [indicator], isNamed: true, isWhole: true },
      settings: [setting],
      certainty: cell.isMeasured && year !== undefined && !asked.isTotal ? 'certain' : 'none',
      isClear: true,
      isOfNow: false,
      figures,
    };
    return { ...judgeClaim(claim, question, line), text: written };
  });
  const likeliest = asked.isGrowth === true ? cell.kinds.indexOf('growth') : 0;
  return verdicts.find(({ verdict }) => verdict === 'agree') ?? verdicts[likeliest] ?? verdicts[0];
}

/** "14.083", "+3.229" below the name of a rate is none: nothing has so many per cent. */
function isCountBelowRate(
  { indicator, kind, measure }: AskedCell,
  written: string,
  figures: BookFigures,
  mark: DecimalMark,
): boolean {
  const isOfRate = figures.indicators.get(indicator)?.unit === '%';
  const isRate = isOfRate && (kind === 'level' || kind === 'difference');
  const isGrouped = /^[+\-−–]?(?:\d{1,3}(?:\.\d{3})+|\d{4,})$/u.test(written) && mark !== '.';
  return isRate && measure === undefined && isGrouped;
}

/** "Thị phần (%)": what a unit has of the whole province. */
function shareVerdict(
  claim: Claim,
  { indicator: code, unit, year }: AskedCell,
  figures: BookFigures,
  line: number,
): Verdict {
  const [part, whole] = [figures.pair(code, unit), figures.pair(code, '')];
  const isNow = (year ?? figures.year) === figures.year;
  const exact =
    isNow && whole?.coverage === undefined && part?.value && whole?.value
      ? percent(part.value, whole.value)
      : undefined;
  const indicator = figures.indicators.get(code);
  if (!exact || !indicator) return judgeClaim(claim, undefined, line);
  const { readings } = claim.number;
  const told = { indicator, unit, year: figures.year, readings, exact };
  const verdict = verdictOn(claim, { ...told, compares: 'share', isNamed: true }, line);
  const isNear = readings.some(
    ({ value, place }) => compare(absolute(subtract(value, exact)), place) < 0,
  );
  // A column of shares is rounded so that it adds to 100: each within one unit of its last place.
  const isMoved = isNear && verdict.verdict === 'disagree';
  return isMoved ? { ...verdict, verdict: 'agree', message: undefined, proposal: '' } : verdict;
}

interface PrintedCell {
  readonly number: NumberInText;
  readonly isNegative: boolean;
  /** In what it is measured is beyond doubt. */
  readonly isMeasured: boolean;
  /** What it may claim, the likelier first. */
  readonly kinds: readonly Claim['kind'][];
}

function printedIn(
  written: string,
  { indicator, measure, kind, isOverPublished, isPercent: isHeadedPercent }: AskedCell,
  figures: BookFigures,
  mark: DecimalMark,
): PrintedCell | undefined {
  const isNegative = /^[-−–(]/u.test(written);
  const [, , size, ownMeasure] = CHANGE.exec(written) ?? [];
  if (size !== undefined && ownMeasure !== undefined) {
    const number = onlyNumber(`${size} ${ownMeasure}`, mark);
    const kinds = [number?.unit === 'points' ? 'points' : 'difference'] as const;
    return number && { number, isNegative, isMeasured: !isOverPublished, kinds };
  }
  const own = figures.indicators.get(indicator)?.unit ?? '';
  const isCount = parseMeasure(own)?.dimension.startsWith('count:') === true;
  const isRate = own === '%';
  const isPercent = kindIsPercent(kind) || isHeadedPercent;
  const points = kind === 'difference' && isRate ? 'điểm phần trăm' : undefined;
  const digits = written.replace(/[+\-−–()%\s]/gu, '');
  const number = onlyNumber(`${digits} ${points ?? (isPercent ? '%' : (measure ?? own))}`, mark);
  const isComparedRate = kind === 'growth-or-index' && isRate;
  const isMeasured = isPercent || measure !== undefined || isCount || isRate;
  return (
    number && {
      number,
      isNegative,
      isMeasured: isMeasured && !isComparedRate,
      kinds: points === undefined ? kindsOf(kind, number) : ['points'],
    }
  );
}

function onlyNumber(text: string, mark: DecimalMark): NumberInText | undefined {
  const [number, ...others] = numbersInText(text, mark ?? ',');
  return others.length === 0 ? number : undefined;
}

function kindIsPercent(kind: CellKind): boolean {
  return kind !== 'level' && kind !== 'plan-level' && kind !== 'difference' && kind !== 'unclear';
}

/** "So sánh (%)" may head indices or growth: the likelier first. */
function kindsOf(kind: CellKind, { readings: [printed] }: NumberInText): readonly Claim['kind'][] {
  if (kind === 'unclear') return [];
  if (kind !== 'growth-or-index') return [kind];
  const isLarge = printed !== undefined && compare(absolute(printed.value), LEAST_INDEX) >= 0;
  return isLarge ? ['index', 'growth'] : ['growth', 'index'];
}

/** Fewer per cent are read as growth. */
const LEAST_INDEX = rational(50);
