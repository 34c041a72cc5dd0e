import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../bookFigures';
import { inMeasure } from '../inMeasure';
import { agrees, judge } from '../judge';
import { OF_LEVELS } from '../plain/understood';
import { ownWords } from '../subjects/ownWords';
import { wordsOf } from '../text/words';
import type { Verdict } from '../verdict';
import { faultOf, figureText, heldAs, isProven, type Told } from './told';

/**
 * "77,99 tỷ đồng, tăng 10,9% so với năm 2025 (70,32 tỷ đồng)", "211 điểm (năm ngoái có 248 điểm)", "Từ mức 12.220 km
 * cuối năm 2021, … tăng lên 12.834 km": last year's level of what the book has proven right before or behind.
 */
export function baseOfProven(
  told: readonly Told[],
  at: number,
  figures: BookFigures,
): Verdict | undefined {
  const one = told[at];
  if (one?.verdict.verdict !== 'not-found' || !BASES.has(one.claim.kind)) return undefined;
  const of = spokenOf(told, at, one, figures);
  const above = of && numeratorOf(told, of);
  const ofBelow = of && baseOf(of, one, figures);
  if (above === undefined || ofBelow?.verdict === 'agree') return ofBelow;
  return isProven(above, figures) ? baseOf(above, one, figures) : undefined;
}

/** "205/209 xã có đài; năm 2021 là 199 xã": of a fraction what is told next is likelier that of its numerator. */
function numeratorOf(told: readonly Told[], of: Told): Told | undefined {
  return /^\s*\/\s*$/u.test(of.ahead) ? told[told.indexOf(of) - 1] : undefined;
}

/** Last year's level of a proven figure, as a number tells it. */
function baseOf(of: Told, one: Told, figures: BookFigures): Verdict | undefined {
  const { indicator: code, unit } = of.verdict;
  const indicator = figures.indicators.get(code);
  const prior = figures.pair(code, unit)?.prior;
  if (!indicator || !prior || !saysNothingElse(one, indicator, figures)) return undefined;
  const { number } = one.claim;
  const readings = inMeasure(number, indicator);
  if (readings.length === 0 || number.hedge !== undefined) return undefined;
  const about = { indicator: code, unit, year: figures.year - 1, expected: prior };
  if (readings.some((printed) => agrees(judge(number, printed, prior))))
    return heldAs(one, about, undefined);
  return heldAs(one, about, faultOf(one, indicator, figureText(indicator, prior)));
}

const BASES: ReadonlySet<Told['claim']['kind']> = new Set(['aside', 'level', 'earlier-level']);

const LAST_YEAR =
  '(?:(?:cùng kỳ |mức |thực hiện |cuối |ước |thời điểm |con số |số )*năm (?:trước|ngoái|(?<year>(?:19|20)\\d\\d))|cùng kỳ)';
const SAYING = '(?:\\s+(?:chỉ|mới|là|có|đạt|ở|mức|:))*';

/** How last year's level is told: what stands ahead of it and behind it, and whether what it is of is told before or next. */
interface Frame {
  readonly ahead: RegExp;
  readonly behind: RegExp;
  readonly from: 'before' | 'next';
}

const FRAMES: readonly Frame[] = [
  // "so với năm 2021 (70,32 tỷ đồng)"
  {
    ahead: new RegExp(`so với ${LAST_YEAR} \\((?:là |đạt |có )*\\s*$`, 'iu'),
    behind: /^\s*\)/u,
    from: 'before',
  },
  // "so với con số 155 tuyến của năm 2021"
  {
    ahead: /so với(?: mức| con số)?\s*$/iu,
    behind: new RegExp(`^(?:\\s+\\p{L}+){0,3}? (?:của |trong |vào )?${LAST_YEAR}(?!\\d)`, 'iu'),
    from: 'before',
  },
  // "(năm ngoái có 248 điểm)", "; năm trước là 5.577 triệu USD;"
  {
    ahead: new RegExp(`[,;(]\\s*(?:trong khi |còn |mà )?${LAST_YEAR}:?${SAYING}\\s*$`, 'iu'),
    behind: /^(?:\s+\p{L}+){0,4}?\s*(?:$|[.,;)])/u,
    from: 'before',
  },
  // "So với năm 2021 (1.299 cụm loa), số cụm loa truyền thanh tăng 60 cụm"
  {
    ahead: new RegExp(`^\\s*so với ${LAST_YEAR} \\((?:là |đạt |có )*\\s*$`, 'iu'),
    behind: /^(?:\s+\p{L}+){0,3}?\s*\),/u,
    from: 'next',
  },
  // "Từ mức 12.220 km cuối năm 2021, … tăng lên 12.834 km"
  {
    ahead: /^\s*(?:nếu\s+)?từ(?:\s+(?:mức|con số|chỗ))?(?:\s+(?:chỉ|mới|có))*\s*$/iu,
    behind: new RegExp(
      `^(?:\\s+\\p{L}+){0,3}? (?:của |trong |vào |hồi )?${LAST_YEAR}(?!\\d)[^;.()]*(?<!\\p{L})(?:lên|còn|nay|đạt)(?!\\p{L})[^,;.()]*$`,
      'iu',
    ),
    from: 'next',
  },
  // "Cùng kỳ năm trước toàn tỉnh mới có 1.724 tổ …, nay là 2.065 tổ"
  {
    ahead: new RegExp(`^\\s*(?:nếu\\s+)?${LAST_YEAR},?[^,;.()\\d]*$`, 'iu'),
    behind:
      /^[^,;.()\d]*,?\s+(?:thì\s+)?(?:đến\s+)?(?:nay|năm nay|hiện nay)(?!\p{L})[^,;.()\d]*$/iu,
    from: 'next',
  },
];

/** The proven figure of whose last year a number tells. */
function spokenOf(
  told: readonly Told[],
  at: number,
  one: Told,
  figures: BookFigures,
): Told | undefined {
  const isOfLastYear = ({ ahead, behind }: Frame): boolean => {
    const found = [ahead.exec(one.ahead), behind.exec(one.behind)];
    const year = found.map((match) => match?.groups?.['year']).find((each) => each !== undefined);
    return (
      found.every((match) => match !== null) &&
      Number(year ?? figures.year - 1) === figures.year - 1
    );
  };
  return FRAMES.filter(isOfLastYear)
    .flatMap(({ from }) => told[from === 'before' ? at - 1 : at + 1] ?? [])
    .find((of) => of.sentence === one.sentence && isOfNow(of, figures));
}

/** A proven level or change of this year over last year's. */
function isOfNow(of: Told, figures: BookFigures): boolean {
  const { claim, verdict } = of;
  const isChange =
    CHANGES.has(claim.kind) && verdict.verdict === 'agree' && verdict.year === figures.year;
  const isOverLastYear =
    claim.base === undefined || claim.base === 'prior' || claim.base === figures.year - 1;
  return isProven(of, figures) || (isChange && isOverLastYear);
}

const CHANGES: ReadonlySet<Told['claim']['kind']> = new Set([
  'growth',
  'index',
  'points',
  'difference',
]);

/** "(cùng kỳ có 12 vụ bị chuyển cơ quan điều tra)": only words of its name stand around it. */
function saysNothingElse(one: Told, indicator: Indicator, figures: BookFigures): boolean {
  const own = ownWords([indicator], figures);
  const ahead = /[^,;:.()\d]*$/u.exec(one.ahead)?.[0] ?? '';
  const behind = /^[^,;:.()\d]*/u.exec(one.behind)?.[0] ?? '';
  const noun = one.claim.number.text.replace(/^[^\p{L}]*/u, '');
  return wordsOf(`${ahead} ${noun} ${behind}`).every(
    ({ text }) =>
      own.has(text) ||
      OF_LEVELS.has(text) ||
      SAYING_WHEN.has(text) ||
      figures.placeWords.has(text) ||
      /^\d+$/u.test(text),
  );
}

const SAYING_WHEN: ReadonlySet<string> = new Set(
  'trước ngoái hồi khi mà nếu nay vào con chỗ mốc tỷ triệu nghìn đồng usd'.split(' '),
);
