import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { rational, signOf, subtract, type Rational } from '#core/numbers/rational';
import { tidySpaces } from '#core/numbers/spelling';
import { exactText } from '../sentences/levelText';
import { printedNumber } from '../sentences/printedNumber';
import type { SentenceContext } from '../sentences/sentenceContext';

/**
 * What people say of the rest of a whole: "còn 32 thôn chưa có hạ tầng cáp quang", beside the number
 * of those that have or beside their share. Only the exact rest of complete totals counted in the
 * same thing, and only in the whole words of the name: "chưa có hạ tầng" would say more.
 */
export function remarksOnRest(context: SentenceContext): readonly string[] {
  return sharesOf(context).flatMap(({ rate, part, whole }) => {
    const rest = subtract(whole.value, part.value);
    if (signOf(rest) <= 0) return [];
    const percent = rate.value
      ? `${printedNumber(subtract(HUNDRED, rate.value), rate.indicator.decimals)}%`
      : undefined;
    const amounts = [
      exactText(whole.indicator, rest),
      `${printedNumber(rest, 0)} ${whole.indicator.unit}`,
    ];
    const { unit } = whole.indicator;
    const counted = [
      ...amounts.flatMap((amount) => [amount, ...(percent ? [`${amount} (${percent})`] : [])]),
      ...(percent ? [`${percent} ${unit}`, `${percent} số ${unit}`] : []),
    ];
    const achieved = [rate.indicator, part.indicator].flatMap(achievementsOf);
    return counted.flatMap((count) =>
      achieved.flatMap((what) => LEFT.map((left) => `${left} ${count} chưa ${what}`)),
    );
  });
}

const HUNDRED = rational(100);
const LEFT = ['còn', 'hiện còn', 'vẫn còn'];

interface Known {
  readonly indicator: Indicator;
  readonly value: Rational;
}

/** A rate with what it is a rate of. */
interface Share {
  readonly rate: Pick<Known, 'indicator'> & { readonly value: Rational | undefined };
  readonly part: Known;
  readonly whole: Known;
}

/** The rates that the indicator is, or is the upper side of. */
function sharesOf({ indicator, book, find }: SentenceContext): readonly Share[] {
  return book.indicators.flatMap((rate): readonly Share[] => {
    const { aggregation, code, unit } = rate;
    if (aggregation.form !== 'ratio_of_sums' || unit !== '%') return [];
    if (code !== indicator.code && aggregation.numerator !== indicator.code) return [];
    const part = known(find(aggregation.numerator));
    const whole = known(find(aggregation.denominator));
    if (!part || !whole || part.indicator.unit !== whole.indicator.unit) return [];
    return [{ rate: { indicator: rate, value: find(code)?.total.value }, part, whole }];
  });
}

function known(
  measured: { readonly indicator: Indicator; readonly total: IndicatorTotal } | undefined,
): Known | undefined {
  if (!measured?.total.isComplete || measured.total.value === undefined) return undefined;
  return { indicator: measured.indicator, value: measured.total.value };
}

/**
 * What those have or have done who are counted, in the words of the names.
 *
 * @example
 * achievementsOf({ nameVi: 'Tỷ lệ thôn được phủ sóng di động', aliases: [] });
 * // => ['được phủ sóng di động', 'phủ sóng di động']
 */
function achievementsOf({ nameVi, aliases }: Indicator): readonly string[] {
  return [nameVi, ...aliases].flatMap((name) => {
    const found = ACHIEVED.exec(tidySpaces(name))?.[0];
    if (found === undefined) return [];
    const [first = '', ...others] = found.split(' ');
    return PASSIVE.has(first.toLocaleLowerCase('vi')) ? [found, others.join(' ')] : [found];
  });
}

/** From the first verb to the end. */
const ACHIEVED = /(?<= )(?:có|được|đã|thực hiện|sử dụng|ứng dụng|tiếp nhận) .*$/iu;
const PASSIVE: ReadonlySet<string> = new Set(['được', 'đã']);
