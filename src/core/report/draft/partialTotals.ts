import { compare, signOf } from '#core/numbers/rational';
import type { ReadClaim } from './arithmetic/tested';
import type { BookFigures } from './bookFigures';
import type { ReadText } from './text/wholeSentence';
import { notFound } from './verdicts/undecided';

/**
 * A sentence that does not say how many units are in a number may speak of all of them, while the
 * book has only some: what it says of the whole province is then nothing to hold against a partial
 * total, unless it is less than those units have already, or wrong by thousands.
 */
export function besidePartialTotals(
  sentence: ReadText,
  figures: BookFigures | undefined,
): ReadText {
  if (!figures || SAYS_COVERAGE.test(sentence.text)) return sentence;
  return { ...sentence, read: sentence.read.map((one) => besidePartialTotal(one, figures)) };
}

const SAYS_COVERAGE =
  /\d\s*\/\s*\d+\s+(?:đơn vị|huyện|xã|doanh nghiệp|sở)|(?:chưa có|chưa đủ|chưa có đủ) số liệu|đã (?:gửi )?báo cáo/iu;

function besidePartialTotal({ claim, verdict }: ReadClaim, figures: BookFigures): ReadClaim {
  const unchanged = { claim, verdict };
  const { indicator, unit, year, message, stated, expected } = verdict;
  if (verdict.verdict !== 'disagree' || unit !== '' || year !== figures.year) return unchanged;
  const known = figures.pair(indicator, '');
  if (!known?.coverage || message?.code === 'draft/unit-slip') return unchanged;
  const isAmount = known.indicator.nature === 'stock' || known.indicator.nature === 'flow';
  const isLevel = known.value !== undefined && expected === known.value;
  const isLess = expected !== undefined && signOf(expected) >= 0 && compare(stated, expected) < 0;
  if (isAmount && isLevel && isLess) return unchanged;
  const { text } = verdict;
  return {
    claim,
    verdict: {
      ...notFound(claim, verdict.line),
      message: { code: 'draft/beside-partial', arguments: { text, ...known.coverage } },
    },
  };
}
