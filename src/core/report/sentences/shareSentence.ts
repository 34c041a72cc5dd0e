import { isAmount } from '#core/catalogue/indicator';
import { compareStatus, type Status } from '#core/numbers/figure';
import type { LevelForm } from '#core/catalogue/sentenceChoice';
import { compare, divide, multiply, rational, signOf, type Rational } from '#core/numbers/rational';
import { nameAlone } from '../indicatorName';
import type { WordedIndicator } from './anchorChoice';
import { levelForms } from './levelForms';
import { exactText } from './levelText';
import type { MeasuredTotal, SentenceContext } from './sentenceContext';
import { statusVerb } from './statusVerb';
import { uncapitalised } from './subject';
import { wholeOf } from './wholeOf';

/**
 * How large a part of its whole an indicator is, as the catalogue names the whole: "Thuê bao di
 * động ước chiếm 98,5% tổng số thuê bao điện thoại." Undefined unless both are complete amounts.
 */
export function shareSentence(context: SentenceContext): string | undefined {
  const share = shareOf(context);
  if (!share) return undefined;
  const usual = exactText(share.worded, share.percent);
  const { level } = context.wording;
  const said =
    level === 'usual' ? usual : (levelForms(share.worded, share.percent).get(level) ?? usual);
  const verb = statusVerb(share.status, 'chiếm');
  return `${nameAlone(context.indicator)} ${verb} ${said} ${uncapitalised(nameAlone(share.whole.indicator))}.`;
}

/** The forms in which the share can truly be said. */
export function possibleShares(context: SentenceContext): readonly LevelForm[] {
  const share = shareOf(context);
  return share ? ['usual', ...levelForms(share.worded, share.percent).keys()] : ['usual'];
}

interface Share {
  readonly whole: MeasuredTotal;
  readonly percent: Rational;
  readonly status: Status | undefined;
  readonly worded: WordedIndicator;
}

function shareOf(context: SentenceContext): Share | undefined {
  const { indicator, total, value, book } = context;
  const whole = wholeOf(context);
  const below = whole?.total.value;
  const isOfOneKind = whole?.indicator.unit === indicator.unit && isAmount(indicator);
  if (!whole || !below || !isOfOneKind || !total.isComplete || !whole.total.isComplete) {
    return undefined;
  }
  const isPart = signOf(value) >= 0 && signOf(below) > 0 && compare(value, below) <= 0;
  if (!isPart) return undefined;
  return {
    whole,
    percent: multiply(divide(value, below), rational(100)),
    status: worse(total.status, whole.total.status),
    worded: {
      unit: '%',
      nature: 'ratio',
      decimals: book.settings.growthDecimals,
      nameVi: 'Tỷ trọng',
    },
  };
}

function worse(one: Status | undefined, other: Status | undefined): Status | undefined {
  if (!one || !other) return one ?? other;
  return compareStatus(one, other) < 0 ? one : other;
}
