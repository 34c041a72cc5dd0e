import { absolute, compare, equals, isZero, type Rational, subtract } from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import { decimalsOf, printedOf } from '../arithmetic/tested';
import type { Verdict } from '../verdict';
import type { Told } from './told';

/**
 * "… mới đạt 53,2%, sau một năm đã lên 65,2%, nghĩa là tăng 12%": how far the two percentages told last lie apart,
 * digit by digit, is so many points.
 */
export function pointsOfRates(told: readonly Told[], at: number): Verdict | undefined {
  const one = told[at];
  const { kind, number, direction } = one?.claim ?? {};
  if (one?.verdict.verdict !== 'not-found' || kind !== 'growth' || number?.unit !== 'percent')
    return undefined;
  const rates = ratesBefore(told, at);
  const [stated, before, now] = [printedOf(number), rates[0]?.value, rates[1]?.value];
  if (!stated || !before || !now || number.hedge !== undefined) return undefined;
  const apart = absolute(subtract(now, before));
  const isRise = compare(now, before) > 0;
  const isSaid = SAID_TWICE.test(one.ahead) || (direction === 'up') === isRise;
  if (isZero(apart) || !equals(apart, stated.value) || !isSaid) return undefined;
  const verb = direction === 'down' ? 'giảm' : 'tăng';
  const proposal = `${verb} ${printedNumber(apart, decimalsOf(stated))} điểm phần trăm`;
  return {
    ...one.verdict,
    verdict: 'disagree',
    expected: apart,
    message: { code: 'draft/percent-for-points', arguments: { text: number.text, proposal } },
    proposal,
  };
}

/** Which of the two is the earlier, their order need not say. */
const SAID_TWICE = /(?<!\p{L})(?:như vậy|nghĩa là|tức(?: là)?|hay)(?!\p{L})/iu;

/** The two percentages told last, in this sentence or the one before, with no amount behind them. */
function ratesBefore(told: readonly Told[], at: number): readonly { readonly value: Rational }[] {
  const sentence = told[at]?.sentence ?? 0;
  const near = told
    .slice(Math.max(0, at - FARTHEST), at)
    .filter((one) => sentence - one.sentence <= 1);
  const isLast = near.at(-1)?.claim.number.unit === 'percent';
  const rates = near.filter(
    ({ claim: { kind, number } }) => LEVELS.has(kind) && number.unit === 'percent' && !number.hedge,
  );
  return isLast && rates.length >= 2
    ? rates.slice(-2).flatMap(({ claim: { number } }) => printedOf(number) ?? [])
    : [];
}

const FARTHEST = 4;
const LEVELS: ReadonlySet<Told['claim']['kind']> = new Set(['level', 'earlier-level', 'share']);
