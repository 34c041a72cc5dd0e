import { compare, sum, type Rational } from '#core/numbers/rational';
import { areOneMeasure } from '../arithmetic/alike';
import { boundsOf } from '../arithmetic/bounds';
import { inWordsOf, printedOf } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import type { Verdict } from '../verdict';
import { isCount, isProven, type Told } from './told';

/**
 * "Có 105 đài truyền thanh. Trong đó có 145 đài ứng dụng CNTT", "…. Trong đó: - …; - …": a part told in a sentence or an
 * item of its own is no more than the whole that was told before, nor are all that are listed so together.
 */
export function partOfProven(
  told: readonly Told[],
  at: number,
  figures: BookFigures,
): Verdict | undefined {
  const one = told[at];
  if (one?.verdict.verdict !== 'not-found' || !isCount(one)) return undefined;
  const { whole, parts } = listAround(told, at, figures) ?? {};
  if (!whole || !parts || !isCountedLike(whole, one)) return undefined;
  const [ofWhole, ofOwn] = [boundsOf(whole.claim.number), boundsOf(one.claim.number)];
  const all = [...parts, one].map(valueOf).filter((value) => value !== undefined);
  const others = parts.map(valueOf).filter((value) => value !== undefined);
  if (!ofWhole || !ofOwn || all.length <= parts.length) return undefined;
  if (compare(sum([ofOwn.low, ...others]), ofWhole.high) <= 0) return undefined;
  const said = { text: one.claim.number.text, whole: whole.claim.number.text };
  const message =
    parts.length === 0
      ? ({ code: 'draft/part-exceeds', arguments: said } as const)
      : ({
          code: 'draft/parts-differ',
          arguments: { ...said, sum: inWordsOf(whole.claim.number, sum(all)) },
        } as const);
  return { ...one.verdict, verdict: 'disagree', expected: undefined, message, proposal: '' };
}

function valueOf({ claim }: Told): Rational | undefined {
  return printedOf(claim.number)?.value;
}

/** "Trong đó có 14 ăng-ten": what has a noun of its own counts something else. */
function isCountedLike({ claim: whole }: Told, { claim, behind }: Told): boolean {
  const isSaid = claim.number.measure !== undefined || /^\s*(?:$|[.,;)])/u.test(behind);
  return isSaid && areOneMeasure(whole.number, claim.number);
}

/** The whole told last before "Trong đó", and the parts between it and a number: items that hold one proven count each. */
function listAround(
  told: readonly Told[],
  at: number,
  figures: BookFigures,
): { readonly whole: Told; readonly parts: readonly Told[] } | undefined {
  const parts: Told[] = [];
  for (let before = at - 1; before >= 0; before--) {
    const [last, next] = [told[before], told[before + 1]];
    const isKnown = last !== undefined && isProven(last, figures) && isCount(last);
    if (!isKnown || !next || last.sentence === next.sentence) return undefined;
    if (opensParts(last, next)) return { whole: last, parts };
    if (!ITEM.test(last.ahead) || !areOneMeasure(last.claim.number, next.claim.number))
      return undefined;
    parts.unshift(last);
  }
  return undefined;
}

function opensParts(whole: Told, { ahead, below }: Told): boolean {
  const isItem = ITEM.test(ahead);
  return (
    OF_WHICH.test(ahead) || (isItem && (ENDS_OPEN.test(below) || ENDS_OPEN.test(whole.behind)))
  );
}

const ITEM = /^\s*[-–—+*•]\s/u;
const OF_WHICH = /^[\s–+•*-]*trong (?:số )?đó,?\s+(?:có\s+)?(?:[^,;.()\d]*:)?\s*$/iu;
const ENDS_OPEN = /(?<!\p{L})trong (?:số )?đó\s*:\s*$/iu;
