import type { Compilation } from '#core/figures/compilation';
import { basesOf, type TwoBases } from '#core/figures/twoBases';
import { equals } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import { RESTATEMENT_WORDS } from '../priors/restatement';
import { percentPhrase } from './changePhrase';
import { exactText } from './levelText';
import { sentenceContexts, type SentenceContext } from './sentenceContext';

/**
 * Growth over last year's figure as it was published and as it is known now, in one sentence, for
 * the question that two growths of one thing provoke; by indicator, where the two print
 * differently. Beside the report's own sentences, which speak of the present figure alone.
 *
 * @example
 * // => 'Doanh thu dịch vụ bưu chính năm 2022 tăng 7,8% so với số năm 2021 đã công bố (1.000 tỷ
 * // đồng), tăng 10% so với số năm 2021 đã điều chỉnh (980 tỷ đồng); số đã điều chỉnh giảm 2% so với số đã công bố.'
 */
export function twoBasesSentences(compilation: Compilation): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  for (const context of sentenceContexts(compilation)) {
    const bases = basesOf(context.total, compilation.book.knownFigures);
    if (bases && context.isComparable && isPrintedTwice(context, bases)) {
      sentences.set(context.indicator.code, sentenceOn(context, bases));
    }
  }
  return sentences;
}

/** Whether the two growths are two numbers in print. */
function isPrintedTwice(
  { book }: SentenceContext,
  { growthOverPublished, growthOverPresent }: TwoBases,
): boolean {
  const [one, other] = [growthOverPublished, growthOverPresent].map((growth) =>
    roundHalfAwayFromZero(growth, book.settings.growthDecimals),
  );
  return one !== undefined && other !== undefined && !equals(one, other);
}

function sentenceOn(context: SentenceContext, bases: TwoBases): string {
  const { subject, indicator, book, total } = context;
  const settings = { comparison: 'growth', growthDecimals: book.settings.growthDecimals } as const;
  const year = `năm ${book.year - 1}`;
  const restated = RESTATEMENT_WORDS[context.restatement];
  const isMoved = total.priorBasis === 'restated';
  const first = `số ${year} đã công bố${isMoved ? ` ${restated.before}` : ''}`;
  const second = `số ${year} ${isMoved ? `tính lại ${restated.note}` : 'đã điều chỉnh'}`;
  const over = (growth: TwoBases['revision'], base: string, level: TwoBases['present']) => {
    const words = { base, remark: ` (${exactText(indicator, level)})` };
    return percentPhrase(growth, settings, words);
  };
  const revised = percentPhrase(bases.revision, settings, { base: 'số đã công bố', remark: '' });
  const what = isMoved ? 'số tính lại' : 'số đã điều chỉnh';
  return [
    `${subject} năm ${book.year} ${over(bases.growthOverPublished, first, bases.published)}, ${over(bases.growthOverPresent, second, bases.present)}`,
    `${what} ${revised}.`,
  ].join('; ');
}
