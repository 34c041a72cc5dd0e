import type { Indicator } from '#core/catalogue/indicator';
import { add, type Rational, rational } from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import { decimalsOf } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import { percent, type KnownPair } from '../knownPair';
import { wholeSaid } from '../subjects/wholeSaid';
import { isWithinTimes } from '../numbers/timesApart';
import type { Verdict } from '../verdict';
import { faultOf, heldAs, isProven, isStated, type Told } from './told';

/**
 * "Đã số hóa 23.701 hồ sơ, bằng 57,7%.": what stands bare behind a count of which the book has one rate is that
 * rate, unless it is something else that follows from the count.
 */
export function rateOfProven(
  told: readonly Told[],
  at: number,
  figures: BookFigures,
): Verdict | undefined {
  const [count, one] = [told[at - 1], told[at]];
  if (!count || !one || count.sentence !== one.sentence) return undefined;
  if (count.claim.number.unit !== 'other' || !isProven(count, figures)) return undefined;
  const { indicator: code, unit, year } = count.verdict;
  if (!isBareBehind(one) && !isOfWhole(one, code, figures)) return undefined;
  const [rate, ...others] = figures.ratesOf(code).flatMap((each) => {
    const indicator = figures.indicators.get(each);
    const exact = figures.pair(each, unit)?.value;
    return indicator?.unit === '%' && exact ? [{ indicator, exact }] : [];
  });
  if (!rate || others.length > 0) return undefined;
  const { indicator, exact } = rate;
  const about = { indicator: indicator.code, unit, year, expected: exact };
  if (isStated(one, exact)) return heldAs(one, about, undefined);
  const isOther = otherwise(told, at, figures).some((each) => isStated(one, each));
  const [printed] = one.claim.number.readings;
  if (isOther || !printed || !isWithinTimes(printed.value, exact, NEAR)) return undefined;
  const right = `${printedNumber(exact, decimalsOf(printed))}%`;
  return heldAs(one, about, faultOf(one, indicator, right));
}

/** Nothing between it and the count says of what it is, and nothing behind it. */
function isBareBehind(one: Told): boolean {
  return isOpenPart(one) && ENDS.test(one.behind);
}

/** "2.097 thôn, bằng 98,5% số thôn toàn tỉnh": behind it stands what the count is a part of, and nothing else. */
function isOfWhole(one: Told, code: string, figures: BookFigures): boolean {
  const [, whole = ''] = ALL_OF.exec(one.behind) ?? [];
  const said = wholeSaid(whole);
  if (said === '' || !isOpenPart(one)) return false;
  return figures.wholesOf(code).some((each) => {
    const { unit, nameVi, aliases } = figures.indicators.get(each) ?? NAMELESS;
    const ofPlaces = PLACES_AND_HOMES.has(unit) ? [unit] : [];
    return [...ofPlaces, ...[nameVi, ...aliases].map(wholeSaid)].includes(said);
  });
}

/** Of these there are only so many; "tổng số hồ sơ" may be of any dossiers. */
const PLACES_AND_HOMES: ReadonlySet<string> = new Set(['thôn', 'ấp', 'xã', 'hộ']);

const NAMELESS: Pick<Indicator, 'unit' | 'nameVi' | 'aliases'> = {
  unit: '',
  nameVi: '',
  aliases: [],
};

function isOpenPart({ claim, verdict, ahead }: Told): boolean {
  const isPart = claim.kind === 'level' || claim.kind === 'share';
  const isOpen = verdict.verdict === 'not-found' && claim.number.hedge === undefined;
  return isPart && isOpen && claim.number.unit === 'percent' && BARE.test(ahead);
}

const BARE =
  /^[^,;:.()\d]{0,40}(?:,|\()\s*(?:đạt|bằng|chiếm|tương đương|tương ứng|tỷ lệ|tức)(?:\s+(?:đạt|tỷ lệ|là))*\s*$/iu;
const ENDS = /^\s*(?:[.;)]|,\s*(?:tăng|giảm|cao hơn|thấp hơn|vượt)(?!\p{L})|$)/iu;
/** "số hộ", "tổng số thôn toàn tỉnh" */
const ALL_OF = /^\s*((?:tổng )?số (?:[\p{L}]+ ?){1,8}|dân số (?:[\p{L}\d]+ ?){0,8})(?:[.,;)]|$)/iu;

/** What else such a percentage may be: of last year's, of a plan, of all units, or of another number of the paragraph. */
function otherwise(told: readonly Told[], at: number, figures: BookFigures): readonly Rational[] {
  const { indicator, unit } = told[at - 1]?.verdict ?? { indicator: '', unit: '' };
  const own = figures.pair(indicator, unit);
  const wholes = [
    figures.pair(indicator, ''),
    ...[...figures.totalsOf(indicator), ...(figures.indicators.get(indicator)?.partOf ?? [])].map(
      (code) => figures.pair(code, unit),
    ),
    ...told.map(({ verdict }) => figures.pair(verdict.indicator, verdict.unit)),
  ];
  return [
    own?.growth && add(own.growth, HUNDRED),
    own?.growth,
    own?.planCompletion,
    ...wholes.map((whole) => shareIn(own, whole)),
  ].filter((one) => one !== undefined);
}

function shareIn(part: KnownPair | undefined, whole: KnownPair | undefined): Rational | undefined {
  return part?.value && whole?.value && percent(part.value, whole.value);
}

const HUNDRED = rational(100);

/** Further from the rate it may be of anything. */
const NEAR = rational(135, 100);
