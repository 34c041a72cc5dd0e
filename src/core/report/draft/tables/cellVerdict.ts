import { absolute, compare, signOf, subtract } from '#core/numbers/rational';
import type { BookFigures } from '../bookFigures';
import type { Claim } from '../claim';
import type { Asked } from '../asked';
import { judgeClaim, verdictOn } from '../judgeClaim';
import { percent } from '../knownPair';
import type { DecimalMark } from '../numbers/numberInText';
import type { Verdict } from '../verdict';
import type { AskedCell } from './askedCell';
import type { PlacedLine } from './grid';
import { asLevel, printedIn } from './printedCell';

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
    const isLevel = kind === 'level' || kind === 'plan-level';
    const number = isLevel ? asLevel(cell) : cell.number;
    const claim: Claim = { number, kind, direction, base, reached: undefined };
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
