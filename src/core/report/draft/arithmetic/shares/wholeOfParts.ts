import type { Claim } from '../../claim';
import { between } from '../goingOn';
import type { ReadClaim } from '../tested';

/**
 * The number whose parts are being listed at a position: introduced by "Trong (tổng) số" or "Tổng
 * số", or followed by "trong đó", "gồm"; between the two stand only its parts and their shares.
 */
export function wholeOf(
  sentence: string,
  claims: readonly ReadClaim[],
  position: number,
): number | undefined {
  for (let at = position - 1; at >= 0; at--) {
    const [whole, next] = [claims[at]?.claim, claims[at + 1]?.claim];
    if (!whole || !next) return undefined;
    if (whole.number.unit !== 'other' || BESIDE_A_WHOLE.has(whole.kind)) continue;
    if (whole.kind !== 'level' || whole.number.hedge !== undefined) return undefined;
    const isIntroduced = /(?:^|\s)trong (?:tổng số|số)?\s*$/iu.test(
      sentence.slice(0, whole.number.start),
    );
    const firstPart = claims.slice(at + 1).find((one) => isPartOfList(one.claim))?.claim ?? next;
    const leadsToParts = LEADS_TO_PARTS.test(between(sentence, whole, firstPart));
    if (isIntroduced || leadsToParts) return at;
  }
  return undefined;
}

const LEADS_TO_PARTS =
  /^[^.;]*;?\s*(?:trong đó|trong số đó|bao gồm|gồm|chia ra|,\s*đã (?:giải ngân|giải quyết|thực hiện|xử lý|hoàn thành)(?:\s+(?:được|xong))?|,\s*(?:đã|được|đã được) (?:ký số|số hóa|thanh toán|phê duyệt))(?!\p{L})[^.;]*$/iu;

/** What may be said of a whole before its parts are told: its change, its base, its plan. */
const BESIDE_A_WHOLE: ReadonlySet<Claim['kind']> = new Set([
  'growth',
  'index',
  'difference',
  'multiple',
  'plan',
  'above-plan',
  'aside',
  'plan-level',
]);

function isPartOfList({ kind, number }: Claim): boolean {
  return kind === 'level' && number.unit === 'other';
}
