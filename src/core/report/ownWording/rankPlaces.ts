import { RANK_UNIT, rankedProvinces } from '#core/figures/rankedProvinces';
import type { SentenceContext } from '../sentences/sentenceContext';
import type { Doubt } from './doubt';

/**
 * A place is one among all provinces of the year that was rated: "thứ 10/34" of 2021 is false, and
 * of a region, or of anything else that is said behind it, nothing is known.
 */
export function rankPlaces(own: string, { indicator, book }: SentenceContext): readonly Doubt[] {
  if (indicator.unit !== RANK_UNIT) return [];
  return [...own.matchAll(PLACE)].flatMap((found): readonly Doubt[] => {
    const { among, behind = '' } = found.groups ?? {};
    const [said] = found;
    const year = Number(YEAR.exec(own.slice(0, found.index))?.[1] ?? book.year - 1);
    const places = rankedProvinces(year);
    const isWrong = among !== undefined && places !== undefined && Number(among) !== places;
    const isUnknown = among !== undefined && places === undefined;
    const words = behind.toLocaleLowerCase('vi').match(/\p{L}+/gu) ?? [];
    return [
      ...(isWrong || isUnknown
        ? [
            {
              kind: isWrong ? 'false' : 'unproven',
              text: said.slice(0, -behind.length || undefined),
            } as const,
          ]
        : []),
      ...(words.every((word) => OF_ALL.has(word))
        ? []
        : [{ kind: 'unproven', text: behind.trim() } as const]),
    ];
  });
}

/** "thứ 10/63 tỉnh", but not "năm thứ 2 liên tiếp"; behind it up to a mark or to what the place was before. */
const PLACE =
  /(?<!\p{L}|năm )(?:thứ(?: hạng)?|hạng|vị trí)(?: thứ)?\s+\d+(?:\s*\/\s*(?<among>\d+))?(?<behind>[^,.;:()\d]*?)(?=[,.;:()\d]|(?<!\p{L})(?:tăng|giảm|giữ|so với|năm)(?!\p{L})|$)/giu;
/** The last year that was named before. */
const YEAR = /năm\s+(\d{4})(?!.*năm\s+\d{4})/isu;
/** Words for all provinces. */
const OF_ALL: ReadonlySet<string> = new Set(
  'tỉnh thành phố cả nước toàn quốc trên trong số của các trực thuộc trung ương và'.split(' '),
);
