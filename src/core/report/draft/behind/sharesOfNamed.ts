import type { Indicator } from '#core/catalogue/indicator';
import type { Rational } from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import { decimalsOf } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import { percent } from '../knownPair';
import { findPhrases } from '../subjects/phraseIndex';
import { wordsOf } from '../text/words';
import type { Verdict } from '../verdict';
import { faultOf, heldAs, isProven, isStated, type Told } from './told';

/**
 * "Trạm 4G chiếm 43,4% tổng số trạm", "trạm 2G chiếm 26,2%, trạm 3G 28,0%, …": what each named part has of the
 * one total that counts alike, in a paragraph that has told figures of the province.
 */
export function sharesOfNamed(
  told: readonly Told[],
  figures: BookFigures,
): readonly (readonly [Told, Verdict])[] {
  const shares = told.flatMap((one, at) => namedShare(told, at, one, figures) ?? []);
  const agreeing = (sentence: number): number =>
    shares.filter((each) => each.one.sentence === sentence && each.isRight).length;
  return shares.flatMap(({ one, part, exact, isRight, isOfTotal }) => {
    const about = { indicator: part.code, unit: '', year: figures.year, expected: exact };
    if (isRight) return [[one, heldAs(one, about, undefined)] as const];
    const [printed] = one.claim.number.readings;
    if (!printed || !(isOfTotal || agreeing(one.sentence) >= LEAST_ALIKE)) return [];
    const right = `${printedNumber(exact, decimalsOf(printed))}%`;
    return [[one, heldAs(one, about, faultOf(one, part, right))] as const];
  });
}

/** So many shares of one total beside it leave no doubt that it is one as well. */
const LEAST_ALIKE = 2;

interface NamedShare {
  readonly one: Told;
  readonly part: Indicator;
  readonly exact: Rational;
  readonly isRight: boolean;
  /** It is said to be of the total. */
  readonly isOfTotal: boolean;
}

function namedShare(
  told: readonly Told[],
  at: number,
  one: Told,
  figures: BookFigures,
): NamedShare | undefined {
  const { claim, verdict, ahead, behind, sentence } = one;
  const isOpen = verdict.verdict === 'not-found' && claim.number.unit === 'percent';
  const isPart = claim.kind === 'share' || claim.kind === 'level';
  if (!isOpen || !isPart || claim.number.hedge !== undefined) return undefined;
  const part = partNamed(ahead, figures);
  const isOfTotal = part !== undefined && ofTotal(behind) === part.unit.toLowerCase();
  const isListed =
    ENDS.test(behind) &&
    told.slice(0, at + 1).some((each) => each.sentence === sentence && each.claim.kind === 'share');
  const isOfProvince = told.some(
    (each) =>
      sentence - each.sentence <= 1 &&
      sentence >= each.sentence &&
      each.verdict.unit === '' &&
      isProven(each, figures),
  );
  const exact = part && shareOfTotal(part, figures);
  if (!part || !exact || !(isOfTotal || isListed) || !isOfProvince) return undefined;
  const isRight = isStated(one, exact);
  return { one, part, exact, isRight, isOfTotal };
}

/** "…, trạm 3G", "trạm 2G chiếm": the one name that stands right before, and nothing else. */
function partNamed(ahead: string, figures: BookFigures): Indicator | undefined {
  const said = /[^,;:.()]*$/u.exec(ahead)?.[0] ?? '';
  const words = wordsOf(said.replace(SAYING_SHARE, ' '));
  const [phrase, ...others] = findPhrases(figures.phrases, words);
  const [code, ...more] = phrase?.codes ?? [];
  const isAll = phrase?.start === words[0]?.start && phrase?.end === words.at(-1)?.end;
  return isAll && code !== undefined && others.length + more.length === 0
    ? figures.indicators.get(code)
    : undefined;
}

const SAYING_SHARE =
  /(?<!\p{L})(?:trong đó|số lượng|số|có|chiếm|tỷ trọng|tỷ lệ|là|đạt|và)(?!\p{L})/giu;

/** "tổng số trạm": what is counted. */
function ofTotal(behind: string): string | undefined {
  return /^\s*(?:trong\s+)?tổng số\s+(\p{L}+(?:\s\p{L}+)?)\s*(?:$|[.,;)])/iu
    .exec(behind)?.[1]
    ?.toLowerCase();
}

const ENDS = /^\s*(?:$|[.,;)]|và(?!\p{L}))/u;

function shareOfTotal({ code, unit }: Indicator, figures: BookFigures): Rational | undefined {
  const [total, ...others] = figures
    .totalsOf(code)
    .filter((each) => figures.indicators.get(each)?.unit === unit);
  const [own, all] = [code, total ?? ''].map((each) => figures.pair(each, ''));
  const isComplete = own?.coverage === undefined && all?.coverage === undefined;
  return others.length === 0 && own?.value && all?.value && isComplete
    ? percent(own.value, all.value)
    : undefined;
}
