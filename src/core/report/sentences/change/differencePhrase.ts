import type { Indicator } from '#core/catalogue/indicator';
import { isWholeMeasure, parseMeasure } from '#core/numbers/measure';
import {
  absolute,
  divide,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
} from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { exactText } from '../levelText';
import type { ChangeToSay } from './changeToSay';
import { unchangedPhrase, verbOf } from './changeVerb';

/**
 * The difference in the indicator's measure. One that rounds to nothing there may be no small change:
 * 7 triệu after 6 of what is counted in tỷ is 16,7 % more, and is said in the measure of the level.
 */
export function differencePhrase(change: ChangeToSay): string {
  const { indicator, value, prior, words } = change;
  const difference = subtract(value, prior);
  const isRoundedAway = isZero(roundHalfAwayFromZero(difference, indicator.decimals));
  if (isRoundedAway && (isOfWholes(indicator) || isGrowthRoundedAway(change))) {
    return unchangedPhrase(difference, words);
  }
  const amount = exactText(indicator, absolute(difference));
  const than = `${amount} so với ${words.base}${words.remark}`;
  const [now, before] = [signOf(value), signOf(prior)];
  const { loss, crossed } = wordsBelowZero(indicator);
  if (now < 0 && before < 0) return `${loss} ${signOf(difference) > 0 ? 'giảm' : 'tăng'} ${than}`;
  const isCrossed = now * before < 0;
  return `${verbOf(difference)} ${than}${isCrossed ? `, ${crossed(now > 0)}` : ''}`;
}

interface WordsBelowZero {
  readonly loss: string;
  readonly crossed: (isUp: boolean) => string;
}

/** "tăng 6,1 tỷ đồng" alone hides that a loss became a profit (docs/methods.md, M2). */
function wordsBelowZero({ nameVi }: Pick<Indicator, 'nameVi'>): WordsBelowZero {
  const [loss, profit] = PROFIT.test(nameVi.normalize('NFC')) ? ['lỗ', 'lãi'] : ['âm', 'dương'];
  return {
    loss: loss === 'lỗ' ? loss : `mức ${loss}`,
    crossed: (isUp) =>
      isUp ? `chuyển từ ${loss} sang ${profit}` : `chuyển từ ${profit} sang ${loss}`,
  };
}

const PROFIT = /(?<!\p{L})(?:lợi nhuận|lãi|lỗ|kết quả kinh doanh)(?!\p{L})/iu;

/** Of single things nobody has a part more, though a restated year may be a fraction. */
function isOfWholes({ unit }: Pick<Indicator, 'unit'>): boolean {
  const measure = parseMeasure(unit);
  return measure !== undefined && isWholeMeasure(measure);
}

function isGrowthRoundedAway({ value, prior, settings }: ChangeToSay): boolean {
  if (isZero(prior)) return isZero(value);
  const growth = divide(multiply(HUNDRED, subtract(value, prior)), absolute(prior));
  return isZero(roundHalfAwayFromZero(growth, settings.growthDecimals));
}

const HUNDRED = rational(100);
