import type { Claim } from '../../claim';
import { between, goesOn } from '../goingOn';
import type { ReadClaim } from '../tested';

/**
 * The level that a change or a plan goes on about: right before it, or before other changes of the
 * same ("4.250 tỷ đồng, tăng 7,5% so với năm 2022 (3.953 tỷ đồng), đạt 101,2% kế hoạch").
 */
export function levelSpokenOf(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): Claim | undefined {
  let next = claims[position]?.claim;
  for (let at = position - 1; at >= 0; at--) {
    const one = claims[at]?.claim;
    if (!one || !next || !goesOn(withoutBracketEnd(between(sentence, one, next)))) return undefined;
    const isOfBase = one.kind === 'aside' || one.kind === 'plan-level';
    if (isDenominator(sentence, claims, at)) return levelAt(claims, at - 1);
    if (!isOfBase && !ABOUT_A_LEVEL.has(one.kind)) return levelAt(claims, at);
    next = one;
  }
  return undefined;
}

/** "(3.953 tỷ đồng), đạt": the bracket was opened before. */
function withoutBracketEnd(words: string): string {
  return words.replace(/^[^()]{0,25}\)/u, '').replace(/\(\s*$/u, '');
}

const ABOUT_A_LEVEL: ReadonlySet<Claim['kind']> = new Set([
  'growth',
  'index',
  'points',
  'difference',
  'multiple',
  'plan',
  'above-plan',
]);

export function levelAt(claims: readonly ReadClaim[], position: number): Claim | undefined {
  const claim = claims[position]?.claim;
  return claim && LEVELS.has(claim.kind) && claim.number.hedge === undefined ? claim : undefined;
}

const LEVELS: ReadonlySet<Claim['kind']> = new Set(['level', 'earlier-level', 'aside', 'rank']);

/** The 63 of "thứ 12/63", the 500 of "450/500 thôn". */
export function isDenominator(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): boolean {
  const [above, below] = [claims[position - 1]?.claim, claims[position]?.claim];
  return (
    above !== undefined &&
    below !== undefined &&
    /^\s*\/\s*$/u.test(sentence.slice(above.number.end, below.number.start))
  );
}
