import type { Verdict } from '../draft/verdict';
import { LIKE_FOR_LIKE } from '../sentences/comparisonClauses';
import type { SentenceContext } from '../sentences/sentenceContext';
import type { Doubt } from './doubt';
import type { OwnClause } from './ownClauses';

/**
 * A partial total is compared with nothing but last year's figure of the same units, in words that
 * say so: beside it neither the plan nor last year's whole says anything (docs/methods.md, M1).
 */
export function partialComparisons(
  clauses: readonly OwnClause[],
  verdicts: readonly Verdict[],
  ours: ReadonlySet<string>,
  { total, book }: SentenceContext,
): readonly Doubt[] {
  if (total.isComplete) return [];
  const ofLastYear = verdicts.filter(({ unit, year }) => unit === '' && year === book.year - 1);
  return clauses
    .filter(({ isOurs }) => !isOurs)
    .flatMap(({ text }): readonly Doubt[] => {
      const isOfSameUnits = ours.has(`${LIKE_FOR_LIKE}, ${text.trim().toLocaleLowerCase('vi')}`);
      if (isOfSameUnits) return [{ kind: 'missing', text: LIKE_FOR_LIKE }];
      const compared = [
        ...[...text.matchAll(COMPARED)].map(([word]) => word),
        ...ofLastYear.map((verdict) => verdict.text).filter((number) => text.includes(number)),
      ];
      return compared.map((word) => ({ kind: 'unproven', text: word }));
    });
}

const COMPARED =
  /(?<!\p{L})(?:gấp|tăng|giảm|bằng|(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn|so với|kế hoạch|vượt|hụt)(?!\p{L})/giu;
