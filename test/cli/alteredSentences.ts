import type { Verdict } from '#core/report/draft/verdict';

/** A sentence with one number made wrong, as people make them wrong. */
export interface AlteredSentence {
  readonly how: string;
  readonly sentence: string;
  /** Of the number among the statistics of the sentence. */
  readonly position: number;
}

/** Where a number stands, and the text around it. */
interface Place {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Every way in which one number of a sentence that agrees with the book can be made wrong. */
export function alteredSentences(
  sentence: string,
  verdicts: readonly Verdict[],
): readonly AlteredSentence[] {
  let from = 0;
  return verdicts.flatMap(({ text, verdict }, position) => {
    const start = placeOf(text, sentence, from);
    from = start + text.length;
    if (verdict !== 'agree') return [];
    const place = { before: sentence.slice(0, start), text, after: sentence.slice(from) };
    return [...movedNumbers(place), ...slips(place), ...otherWords(place)].map(
      ([how, altered]) => ({
        how,
        sentence: altered,
        position,
      }),
    );
  });
}

/** Where a number stands whole: the 6 of "thứ 27/63, tăng 6 bậc" is not that of 63. */
function placeOf(text: string, sentence: string, from: number): number {
  const start = sentence.indexOf(text, from);
  const isWhole = !/^\d/.test(sentence.slice(start + text.length));
  return isWhole || start < 0 ? start : placeOf(text, sentence, start + 1);
}

type Altered = readonly [how: string, sentence: string];

/** By 7 %, and by at least two of the last place: one could be taken for digits cut off. */
function movedNumbers({ before, text, after }: Place): readonly Altered[] {
  const digits = /^\d[\d.]*(?:,\d+)?/.exec(text)?.[0];
  if (digits === undefined) return [];
  const decimals = digits.split(',')[1]?.length ?? 0;
  const value = Number(digits.replaceAll('.', '').replace(',', '.'));
  const least = 2 * 10 ** -decimals;
  return [
    ['+7 %', Math.max(value * 1.07, value + least)] as const,
    ['-7 %', Math.min(value * 0.93, value - least)] as const,
  ]
    .filter(([, moved]) => moved >= 0)
    .map(([how, moved]) => {
      const printed = moved.toLocaleString('vi-VN', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      return [how, before + text.replace(digits, printed) + after];
    });
}

/** "hơn 3 triệu" stays true a thousand times larger, so hedges that would are left out. */
function slips({ before, text, after }: Place): readonly Altered[] {
  const put = (pattern: string, word: string): string =>
    before + text.replace(pattern, word) + after;
  const isOver = /^(?:hơn|trên)/.test(text);
  const isNearly = text.startsWith('gần');
  const altered: Altered[] = [];
  if (text.includes('tỷ đồng')) {
    if (!isOver && !isNearly) altered.push(['tỷ → nghìn tỷ', put('tỷ đồng', 'nghìn tỷ đồng')]);
    // "8,518 triệu đồng" may be 8.518 millions with its thousands grouped in the English way, which is 8,518 tỷ.
    const mayGroup = /(?<![\d.,])\d{1,3},\d{3}(?![\d.,])/u.test(text);
    if (!isOver && !mayGroup) altered.push(['tỷ → triệu', put('tỷ đồng', 'triệu đồng')]);
  }
  if (/triệu thuê bao/.test(text)) {
    if (!isOver && !isNearly) altered.push(['triệu → tỷ', put('triệu', 'tỷ')]);
    if (!isOver) altered.push(['triệu → nghìn', put('triệu', 'nghìn')]);
  }
  return altered;
}

const WORDS: readonly (readonly [how: string, ends: RegExp, begins: RegExp, word: string])[] = [
  ['rise → fall', /tăng $/, /^/, 'giảm '],
  ['fall → rise', /giảm $/, /^/, 'tăng '],
  ['index → growth', /bằng $/, /^(?!200%)/, 'tăng '],
  ['growth → index', /tăng $/, /^[\d,]+%/, 'bằng '],
  ['above plan → of plan', /vượt $/, /^.{0,12}kế hoạch/, 'đạt '],
  ['of plan → above plan', /đạt $/, /^[\d,]+% kế hoạch/, 'vượt '],
];

function otherWords({ before, text, after }: Place): readonly Altered[] {
  const verbs = WORDS.filter(
    ([, ends, begins]) => ends.test(before) && begins.test(text + after),
  ).map(([how, ends, , word]): Altered => [how, before.replace(ends, word) + text + after]);
  const hedges: readonly (readonly [string, RegExp, string])[] = [
    ['more → nearly', /^(?:hơn|trên) /, 'gần '],
    ['nearly → more', /^gần /, 'hơn '],
    ['points → per cent', / điểm phần trăm$/, '%'],
  ];
  const changed = hedges
    .filter(([, pattern]) => pattern.test(text))
    .map(([how, pattern, word]): Altered => [how, before + text.replace(pattern, word) + after]);
  return [...verbs, ...changed];
}
