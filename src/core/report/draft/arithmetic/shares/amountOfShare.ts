import { divide, multiply } from '#core/numbers/rational';
import { areCountedAlike } from '../alike';
import {
  fault,
  fine,
  HUNDRED,
  inWordsOf,
  printedOf,
  type Tested,
  type TestResult,
} from '../tested';
import { shareAgainst } from './shareAgainst';

/** "Tổng dung lượng 1.200 Gbps, mới sử dụng 45%, tức 540 Gbps": what a share amounts to. */
export function amountOfShare({ sentence, claims, claim, position }: Tested): TestResult {
  const [whole, share] = [claims[position - 2]?.claim, claims[position - 1]?.claim];
  if (whole?.kind !== 'level' || !share || share.number.unit !== 'percent') return undefined;
  if (share.kind !== 'level' && share.kind !== 'share') return undefined;
  const isAmount =
    /^\s*(?:dung lượng|tổng số|số \p{L}+)?\s*,?\s*\(?\s*(?:tức|tương đương|tương ứng)(?:\s+(?:là|với))?\s*$/iu.test(
      sentence.slice(share.number.end, claim.number.start),
    ) && /^[^;.:()\d]{0,60}$/u.test(sentence.slice(whole.number.end, share.number.start));
  if (!isAmount || !areCountedAlike(sentence, whole.number, claim.number)) return undefined;
  const [all, part] = [printedOf(whole.number), printedOf(share.number)];
  if (!all || !part || shareAgainst(share.number, claim.number, whole.number) === undefined) {
    return undefined;
  }
  if (shareAgainst(share.number, claim.number, whole.number)?.verdict === 'agree') {
    return fine(undefined);
  }
  const exact = divide(multiply(all.value, part.value), HUNDRED);
  const right = inWordsOf(claim.number, exact);
  return fault(
    exact,
    { code: 'draft/levels-differ', arguments: { text: claim.number.text, right } },
    right,
  );
}
