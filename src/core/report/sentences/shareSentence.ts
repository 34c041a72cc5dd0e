import { isAmount } from '#core/catalogue/indicator';
import { compareStatus, type Status } from '#core/numbers/figure';
import type { LevelForm } from '#core/catalogue/sentenceChoice';
import { percentOf } from '#core/figures/comparison';
import { compare, equals, rational, signOf, sum, type Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { nameAlone } from '../indicatorName';
import type { WordedIndicator } from './anchorChoice';
import { levelForm, levelForms } from './levelForms';
import { exactText } from './levelText';
import type { MeasuredTotal, SentenceContext } from './sentenceContext';
import { statusVerb } from './statusVerb';
import { subjectApart, uncapitalised } from './subject';
import { wholeOf } from './wholeOf';

/**
 * How large a part of its whole an indicator is, as the catalogue names the whole: "Thuê bao di
 * động ước chiếm 98,5% tổng số thuê bao điện thoại." Undefined unless both are complete amounts.
 */
export function shareSentence(context: SentenceContext): string | undefined {
  const share = shareOf(context);
  if (!share) return undefined;
  const said =
    levelForm(share.worded, share.percent, context.wording.level) ??
    exactText(share.worded, share.percent);
  const verb = statusVerb(share.status, 'chiếm');
  const whole = uncapitalised(nameAlone(share.whole.indicator));
  return `${subjectApart(context.indicator)} ${verb} ${said} ${whole}${roundingRemark(context, share)}.`;
}

/**
 * Where the shares of all parts stand in the report and, each rounded, do not add up to the whole, the
 * last of them says why (docs/methods.md, M7): a sentence must stay true of its own figure, so none is
 * moved as in a table.
 */
function roundingRemark({ indicator, book, find }: SentenceContext, { whole }: Share): string {
  const { aggregation } = whole.indicator;
  const all = whole.total.value;
  if (aggregation.form !== 'derived_sum' || !all || aggregation.parts.at(-1) !== indicator.code) {
    return '';
  }
  const asked = new Set(
    book.settings.sentences
      .filter(({ kind, shown, own }) => kind === 'share' && shown !== 'no' && own === '')
      .map((choice) => choice.indicator),
  );
  const values = aggregation.parts.flatMap((code) => find(code)?.total.value ?? []);
  const areAllSaid = aggregation.parts.every((code) => asked.has(code));
  if (!areAllSaid || values.length < aggregation.parts.length || !equals(sum(values), all)) {
    return '';
  }
  const shown = values.map((value) =>
    roundHalfAwayFromZero(percentOf(value, all), book.settings.growthDecimals),
  );
  return equals(sum(shown), rational(100)) ? '' : ' (các tỷ trọng cộng lại lệch do làm tròn)';
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
    percent: percentOf(value, below),
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
