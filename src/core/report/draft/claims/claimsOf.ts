import type { Claim } from '../claim';
import { governedBy } from '../text/governedLists';
import { isBare } from '../numbers/bareNumber';
import type { NumberInText } from '../numbers/numberInText';
import { besideAnother, isRange } from './besideAnother';
import { claimOf } from './claimOf';
import { leadOf, ledBy } from './lead';

/** What each number of a sentence claims; `leadBefore` is what the clauses before it began with. */
export function claimsOf(
  sentence: string,
  numbers: readonly NumberInText[],
  leadBefore?: string,
): readonly Claim[] {
  const lead = leadOf(sentence) ?? leadBefore;
  const claims = numbers.reduce<readonly Claim[]>((before, number) => {
    const alone = governed(sentence, ledBy(lead, claimOf(sentence, number), sentence));
    return [
      ...before,
      asNumerator(sentence, before.at(-1), besideAnother(sentence, before, alone)),
    ];
  }, []);
  return claims
    .map((claim, position) =>
      isRange(sentence, claims, position) || isRange(sentence, claims, position + 1)
        ? { ...claim, kind: 'range' as const }
        : claim,
    )
    .map((claim, position, all) =>
      isBare(claim.number) && [all[position - 1], all[position + 1]].some(isPercent)
        ? { ...claim, mayBePercent: true }
        : claim,
    )
    .reduceRight<readonly Claim[]>(
      (behind, claim) => [withBaseOfNext(sentence, claim, behind[0]), ...behind],
      [],
    );
}

/** "từ 479/1.556 vị trí lên 537/1.636 vị trí": both numbers of a fraction are of one time. */
function asNumerator(sentence: string, above: Claim | undefined, claim: Claim): Claim {
  const isBelow =
    above?.kind === 'earlier-level' &&
    claim.kind === 'level' &&
    /^\s*\/\s*$/u.test(sentence.slice(above.number.end, claim.number.start));
  return isBelow
    ? { ...claim, kind: above.kind, fromYear: above.fromYear, isUndated: above.isUndated ?? false }
    : claim;
}

function isPercent(claim: Claim | undefined): boolean {
  return claim?.number.unit === 'percent';
}

/** "doanh thu viễn thông bằng 104,5%, bưu chính bằng 111,7% so với cùng kỳ": the last one's base is that of each. */
function withBaseOfNext(sentence: string, claim: Claim, next: Claim | undefined): Claim {
  const { number, kind } = claim;
  if (kind !== 'level' || number.unit !== 'percent' || next?.kind !== 'index') return claim;
  const isIndex = BARE_INDEX.test(sentence.slice(0, number.start));
  const areListed = LISTED.test(sentence.slice(number.end, next.number.start));
  if (!isIndex || !areListed) return claim;
  return { ...claim, kind: 'index', base: next.base, isOfYear: next.isOfYear ?? false };
}

const BARE_INDEX = /(?<!\p{L})bằng\s+$/iu;
const LISTED = /^\s*(?:[,;]|và(?!\p{L}))[^,;.:()\d]*(?<!\p{L})bằng\s+$/iu;

/** "tăng 115 trạm 4G, 12 trạm 5G": the second may be the change as well, or the level. */
function governed(sentence: string, claim: Claim): Claim {
  if (claim.kind !== 'level' || claim.number.unit !== 'other') return claim;
  const by = governedBy(sentence, claim.number.start);
  return by === 'up' || by === 'down' ? { ...claim, kind: 'aside', direction: by } : claim;
}
