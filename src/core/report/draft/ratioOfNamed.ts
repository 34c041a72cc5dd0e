import type { Indicator } from '#core/catalogue/indicator';
import { divide, isZero, type Rational } from '#core/numbers/rational';
import { printedNumber } from '../sentences/printedNumber';
import { saidOf } from './circumstances/circumstances';
import type { Claim } from './claim';
import type { Clause } from './clause';
import { agrees, judge } from './judge';
import { isMeantRoughly } from './numbers/multiplesInWords';
import { findPhrases } from './subjects/phraseIndex';
import { areLinking } from './text/linkingWords';
import { wordsOf } from './text/words';
import type { Verdict } from './verdict';

/** "Doanh thu in gấp 2,6 lần doanh thu phát hành": how many times one figure of the province is another that is measured alike. */
export function heldAsRatioOfNamed(clause: Clause, claim: Claim, verdict: Verdict): Verdict {
  const { figures, placed, said } = clause;
  const { number, kind } = claim;
  const [printed] = number.readings;
  if (verdict.verdict !== 'not-found' || kind !== 'multiple' || !printed) return verdict;
  const own = saidOf(placed, number.start, number.end);
  const period = own.period ?? said.period;
  const isOfNow = period === undefined || period === figures.year;
  if ((own.place ?? said.place ?? '') !== '' || !isOfNow || own.isTarget) return verdict;
  const [first, second] = namedAround(clause, claim);
  const [one, other] = [first, second].map((each) => each && figures.pair(each.code, ''));
  const isKnown = one?.value && other?.value && !one.coverage && !other.coverage;
  if (!first || first.unit !== second?.unit || first === second || !isKnown) return verdict;
  const exact = ratioOf(one.value, other.value);
  if (!exact) return verdict;
  const told = { ...verdict, indicator: first.code, unit: '', year: figures.year, expected: exact };
  if (agrees(judge(number, printed, exact)))
    return { ...told, verdict: 'agree', message: undefined };
  if (number.hedge !== undefined || isMeantRoughly(number, printed.value, exact)) return verdict;
  const right = `${printedNumber(exact, 1)} lần`;
  return {
    ...told,
    verdict: 'disagree',
    message: { code: 'draft/levels-differ', arguments: { text: number.text, right } },
    proposal: right,
  };
}

function ratioOf(one: Rational | undefined, other: Rational | undefined): Rational | undefined {
  return one && other && !isZero(other) ? divide(one, other) : undefined;
}

/** The two that are named right before and right behind a number, and nothing else with them. */
function namedAround(
  { text, figures }: Clause,
  { number }: Claim,
): readonly (Indicator | undefined)[] {
  const ahead = /[^,;:.()\d]*$/u.exec(text.slice(0, number.start))?.[0] ?? '';
  const behind = AND_MORE.test(text.slice(number.end))
    ? ''
    : (BEHIND.exec(text.slice(number.end))?.[1] ?? '');
  return [ahead, behind].map((said) => {
    if (OF_CHANGE.test(said)) return undefined;
    const words = wordsOf(said);
    const [phrase, ...others] = findPhrases(figures.phrases, words);
    const [code, ...more] = phrase?.codes ?? [];
    const around = words.filter(
      ({ start, end }) => !phrase || end <= phrase.start || start >= phrase.end,
    );
    const isAll = areLinking(around, figures.placeWords) && others.length + more.length === 0;
    return isAll && code !== undefined ? figures.indicators.get(code) : undefined;
  });
}

/** Up to the end of a clause: "gấp 2 lần doanh thu in năm trước" is of another year. */
const BEHIND = /^\s*(?:so với\s+)?([^,;:.()\d]*?)\s*(?:$|[.,;])/u;
/** "gấp 57,8 lần doanh thu bưu chính, viễn thông": the sum of two. */
const AND_MORE =
  /^[^,;:.()\d]*(?:,|(?<!\p{L})(?:và|cộng|cùng)(?!\p{L}))\s*(?!(?:tăng|giảm|cao|thấp|đạt|chiếm|là|nhưng|song|còn|trong|so|bằng)(?!\p{L}))\p{L}[^,;:.()\d]*(?:[.,;]|$)/iu;
/** How fast one grew is no figure of it. */
const OF_CHANGE = /(?<!\p{L})(?:tăng|giảm|tốc độ|mức|thêm)(?!\p{L})/iu;
