import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { add, divide, multiply, rational, type Rational, signOf } from '#core/numbers/rational';
import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import { agrees, judge } from '../../judge';
import type { NumberInText, PrintedNumber } from '../../numbers/numberInText';
import { ownWords } from '../../subjects/ownWords';
import { areLinking } from '../../text/linkingWords';
import { wordsOf } from '../../text/words';
import type { Verdict } from '../../verdict';
import type { Holding } from '../whose/holders';
import { marketCalled } from './marketShares';
import { heldAgainst, shareWithin, wholeNamed } from './partOfAll';
import { exactOf } from '../columns/provenColumns';
import {
  figureTold,
  heldAsAny,
  isOfAnotherTime,
  spokenOfUnits,
  type ToldOfUnits,
} from '../toldFigure';

/**
 * "Riêng Chuyển phát D có 54 người, bằng 6,2% số lao động bưu chính toàn tỉnh", "A, B và C chiếm 46,2% toàn tỉnh": what
 * some units have of the whole province, of what was told of them or is named.
 */
export function heldAsShareOfUnits(
  told: ToldOfUnits,
  { position, units, manner }: Holding,
): Verdict | undefined {
  const { text, read, mentions, figures } = told;
  const one = read[position];
  if (one?.verdict.verdict !== 'not-found' || one.claim.number.unit !== 'percent') return undefined;
  const { number } = one.claim;
  const behind = behindOf(text, number);
  const ahead = /[^;.]*$/u.exec(text.slice(0, number.start))?.[0] ?? '';
  const lastName = mentions.filter(({ end }) => end <= number.start).at(-1);
  const isOfProvince = OF_PROVINCE.test(behind);
  const isSaid =
    STRONG.test(ahead) || (WEAK.test(ahead) && isOfProvince) || OF_A_MARKET.test(behind);
  if (isOfAnotherTime(text.slice(0, number.start), figures) || OF_CHANGE.test(behind))
    return undefined;
  const isOfItsOwn = !isOfProvince && OF_WHICH.test(text.slice(lastName?.end, number.start));
  if (!isSaid || isOfItsOwn || (manner === 'each' && units.length > 1)) return undefined;
  const spokenOf = spokenOfUnits(told, position, units, isAmount);
  const meant = spokenOf.length > 0 ? spokenOf : marketNamed(ahead, figures);
  return heldAsAny(meant, (indicator) => heldAsShareOf(indicator, told, one, units));
}

/** "Thị phần băng rộng cố định của Viễn thông B là 35,7%" */
function marketNamed(ahead: string, figures: BookFigures): readonly Indicator[] {
  const said =
    /(?<!\p{L})thị phần\s+([^:;,.()\d]{2,60}?)\s+của\s(?![^;]*(?<!\p{L})(?:tại|ở|trong|khu vực)(?!\p{L}))[^,]*$/iu.exec(
      ahead,
    )?.[1];
  const code = said === undefined ? undefined : marketCalled(said, figures);
  return code === undefined ? [] : [figures.indicators.get(code)].flatMap((one) => one ?? []);
}

function heldAsShareOf(
  indicator: Indicator,
  told: ToldOfUnits,
  one: ReadClaim,
  units: readonly string[],
): Verdict | undefined {
  const { text, read, figures } = told;
  const { number } = one.claim;
  const { code } = indicator;
  const behind = behindOf(text, number);
  const before = read.filter(({ claim }) => claim.number.start < number.start);
  const heldOf = (those: readonly string[], exact: Rational | undefined): readonly Verdict[] => {
    const unit = those.length === 1 ? (those[0] ?? '') : '';
    const verdict = { ...one.verdict, indicator: code, unit, year: figures.year };
    return exact ? [heldAgainst(one.claim, verdict, exact)] : [];
  };
  const ofProvince = [units, ...listsEndingHere(before, indicator, figures)].flatMap((those) =>
    heldOf(those, exactOf(those, { code, isShare: true }, figures)),
  );
  const ofItsOwn = OF_PROVINCE.test(behind)
    ? []
    : sharesOfItsOwn(code, units, behind, figures).flatMap((exact) => heldOf(units, exact));
  const right = [...ofProvince, ...ofItsOwn].find(({ verdict }) => verdict === 'agree');
  const [wrong] = ofProvince;
  if (right || !wrong) return right;
  const isPlain =
    isSaidOfProvince(told, behind, units) &&
    isNamedOnly(behind, indicator, figures) &&
    isItsWhole(wholeNamed(behind, figures), code) &&
    !isChange(number.readings, one, wrong, figures) &&
    !isRatioOfTold(before, one);
  return isPlain ? wrong : undefined;
}

/** In the report of a unit that the sentence does not name again, "67,8% tổng số hồ sơ" is of its own. */
function isSaidOfProvince(
  { mentions }: ToldOfUnits,
  behind: string,
  units: readonly string[],
): boolean {
  return OF_PROVINCE.test(behind) || mentions.some(({ said }) => units.includes(said));
}

function isItsWhole(named: readonly string[], code: string): boolean {
  return named.length === 0 || named.includes(code);
}

/** What a figure of one unit is of the unit's own wholes: "Số hóa 18.393 hồ sơ, chiếm 67,8% tổng số hồ sơ". */
function sharesOfItsOwn(
  code: string,
  [unit, ...others]: readonly string[],
  behind: string,
  figures: BookFigures,
): readonly Rational[] {
  if (unit === undefined || others.length > 0) return [];
  const { pair, totalsOf, wholesOf } = figures;
  const named = wholeNamed(behind, figures);
  const part = pair(code, unit)?.value;
  return [...wholesOf(code), ...totalsOf(code), ...named].flatMap((whole) => {
    const all = whole === code ? undefined : pair(whole, unit)?.value;
    return (all && shareWithin(part, all)) ?? [];
  });
}

/** What is said behind a share, up to the next mark. */
function behindOf(text: string, { end }: NumberInText): string {
  return /^[^,;.:()\d]*/u.exec(text.slice(end))?.[0] ?? '';
}

/** "A (45.955), B (42.651), C (41.405), chiếm 45,7%": the last of the units that were told of, the last two, … all of them. */
function listsEndingHere(
  before: readonly ReadClaim[],
  indicator: Indicator,
  figures: BookFigures,
): readonly (readonly string[])[] {
  const told = before
    .flatMap((one) => figureTold(one, figures) ?? [])
    .filter((one) => one.indicator === indicator && one.unit !== '')
    .map(({ unit }) => unit);
  return told.map((_, at) => [...new Set(told.slice(at))]).reverse();
}

const STRONG =
  /(?<!\p{L})(?:chiếm|nắm(?: giữ)?|giữ|đóng góp|tỷ trọng|thị phần)(?:\s+(?:khoảng|tới|đến|gần|hơn|trên|tỷ trọng|tỷ lệ|thị phần|là|đạt|cả))*\s*$|(?<!\p{L})(?:thị phần|tỷ trọng)\s[^,;()]*\s(?:là|đạt|ở mức)\s*$/iu;
const WEAK =
  /(?:(?<!\p{L})(?:bằng|tương đương|tương ứng|tức)(?:\s+(?:với|khoảng|là))*\s*|\(\s*)$/iu;
/** "dẫn đầu với 42,8% thị phần" */
const OF_A_MARKET = /^\s*(?:tổng\s+)?thị phần(?!\p{L})/iu;
const OF_PROVINCE =
  /(?<!\p{L})(?:(?:toàn|cả|của)\s+tỉnh|(?:toàn\s+)?thị trường|toàn lĩnh vực)(?!\p{L})/iu;
/** "trong đó 103.032 thuê bao cáp quang, chiếm 97,6%": of the unit's own whole. */
const OF_WHICH = /(?<!\p{L})(?:trong (?:số )?đó|gồm|riêng)(?!\p{L})/iu;

/** "số hồ sơ trực tuyến toàn tỉnh" of all dossiers is another whole. */
export function isNamedOnly(behind: string, indicator: Indicator, figures: BookFigures): boolean {
  const own = ownWords([indicator], figures);
  const words = wordsOf(behind.replace(OF_PROVINCE, ' ')).filter(({ text }) => !own.has(text));
  return areLinking(
    words.filter(({ text }) => !OF_MARKET.test(text)),
    figures.placeWords,
  );
}

const OF_MARKET = /^(?:thị|phần|tổng)$/u;

/** "77,2% mức tăng thuê bao": of what has changed. */
const OF_CHANGE = /(?<!\p{L})(?:mức|tăng|giảm|tốc độ|tăng thêm|phát triển thêm)(?!\p{L})/iu;

/** "Trong tổng số 1.240 người, C có 71 người, chiếm 5,7%": two numbers of the sentence itself are in that proportion. */
function isRatioOfTold(before: readonly ReadClaim[], { claim }: ReadClaim): boolean {
  const told = before.flatMap((one) => one.claim.number.readings.slice(0, 1));
  return told.some((part) =>
    told.some(
      (whole) =>
        signOf(whole.value) > 0 &&
        claim.number.readings.some((printed) =>
          agrees(
            judge(claim.number, printed, multiply(divide(part.value, whole.value), rational(100))),
          ),
        ),
    ),
  );
}

/** What is growth of it, or its index, is no share. */
function isChange(
  readings: readonly PrintedNumber[],
  { claim }: ReadClaim,
  { indicator, unit }: Pick<Verdict, 'indicator' | 'unit'>,
  figures: BookFigures,
): boolean {
  const growth = figures.pair(indicator, unit)?.growth;
  const changes = growth ? [growth, add(growth, rational(100))] : [];
  return changes.some((exact) =>
    readings.some((printed) => agrees(judge(claim.number, printed, exact))),
  );
}
