import type { SpokenMessage } from '#core/findings/messages';
import { compare, rational, signOf, subtract } from '#core/numbers/rational';
import { exactText } from '../sentences/levelText';
import { printedNumber } from '../sentences/printedNumber';
import { goesOn } from './arithmetic/goingOn';
import type { BookFigures } from './bookFigures';
import type { Claim } from './claim';
import type { KnownPair } from './knownPair';
import type { Verdict } from './verdict';

/**
 * What is said of a level without a number of its own: "1.043,59 tỷ đồng, hoàn thành vượt mức kế hoạch",
 * "910,48 tỷ đồng, tăng so với cùng kỳ". The level may be right and that not.
 */
export function heldAsSaid(
  text: string,
  { kind, number }: Claim,
  verdict: Verdict,
  figures: BookFigures,
): Verdict {
  const pair = figures.pair(verdict.indicator, verdict.unit);
  const isNow = verdict.verdict === 'agree' && verdict.year === figures.year;
  if (!isNow || kind !== 'level' || !pair || pair.coverage) return verdict;
  const behind = text.slice(number.end);
  const fault =
    statusFault(text.slice(0, number.start), behind, number.text, pair, figures) ??
    planFault(behind, number.text, pair) ??
    moveFault(behind, text.slice(0, number.start), number.text, pair, figures);
  return fault ? { ...verdict, verdict: 'disagree', ...fault } : verdict;
}

type Fault = { readonly message: SpokenMessage; readonly proposal: string };

/** "Theo số liệu chính thức, doanh thu … đạt …": the level is right, and still an estimate. */
function statusFault(
  ahead: string,
  behind: string,
  text: string,
  { unit, indicator }: KnownPair,
  { statusOf }: BookFigures,
): Fault | undefined {
  const status = unit === '' ? statusOf(indicator.code) : undefined;
  if (status === undefined) return undefined;
  if (status === 'A') return ESTIMATED.test(ahead) ? finalFault(text) : undefined;
  if (!OFFICIAL_AHEAD.test(ahead) && !OFFICIAL_BEHIND.test(behind)) return undefined;
  return {
    message: { code: 'draft/not-final', arguments: { text, status } },
    proposal: `${status === 'E' ? 'ước' : 'sơ bộ'} đạt ${text}`,
  };
}

/** "ước đạt 415,06 tỷ đồng" of what is final. */
function finalFault(text: string): Fault {
  return { message: { code: 'draft/final', arguments: { text } }, proposal: `đạt ${text}` };
}

const ESTIMATED = /(?<!\p{L})ước(?:\s+(?:tính|thực hiện|đạt|là|có|khoảng))*\s*$/iu;
const OFFICIAL_AHEAD =
  /(?<!\p{L}|chưa có |không phải )(?:theo )?(?:số liệu|con số|số|kết quả) chính thức(?:[^;.\d]|(?<!\d)(?:19|20)\d\d(?!\d))*$|(?<!\p{L})chính thức(?: (?:đạt|là|ở mức))?\s*$/iu;
const OFFICIAL_BEHIND = /^\s*\(\s*(?:số liệu |số )?chính thức\s*\)/iu;

const PLAN =
  '(?:so với\\s+)?(?:mức\\s+)?(?:mục tiêu\\s+|chỉ tiêu\\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu)';
const WHOSE =
  '(?:\\s+(?:năm(?!\\s+\\d)|năm nay|cả năm|đề ra|đặt ra|(?:được\\s+|tỉnh\\s+)?giao|của năm|của tỉnh))*';
const VERB =
  '(?<verb>(?:hoàn thành|đạt) và vượt(?: mức)?|hoàn thành vượt(?: mức)?|(?:chưa|không) (?:hoàn thành|đạt)|hoàn thành|vượt(?: mức| xa)?|đạt|cao hơn|thấp hơn)';
const SAID_OF_PLAN = new RegExp(
  `^(?<apart>[^;.]*?)(?<!\\p{L})${VERB}\\s+${PLAN}${WHOSE}\\s*(?:[.,;)(]|$)`,
  'iu',
);

function planFault(behind: string, text: string, pair: KnownPair): Fault | undefined {
  const { apart, verb } = SAID_OF_PLAN.exec(behind)?.groups ?? {};
  const { value, plan, planCompletion, indicator } = pair;
  if (apart === undefined || verb === undefined || !value || !plan || !planCompletion)
    return undefined;
  if (!isAboutIt(apart) || indicator.polarity === 'down_good') return undefined;
  const side = compare(value, plan);
  const isNot = /^(?:chưa|không|thấp)/iu.test(verb);
  const isOver = /^(?:vượt|cao|hoàn thành vượt)/iu.test(verb);
  const isNearly = compare(planCompletion, NEARLY) >= 0;
  const isTrue = isNot ? side < 0 : isOver ? side > 0 : side >= 0 || isNearly;
  if (isTrue) return undefined;
  const target =
    indicator.unit === '%'
      ? `${printedNumber(plan, indicator.decimals)}%`
      : exactText(indicator, plan);
  const reached = `đạt ${printedNumber(planCompletion, 1)}% kế hoạch`;
  const said = verb.toLowerCase();
  return {
    message: {
      code: 'draft/plan-word',
      arguments: { text, said: `${said} kế hoạch`, right: `${reached} (${target})` },
    },
    proposal: reached,
  };
}

/** What rounds to the whole of a plan is called that. */
const NEARLY = rational(199, 2);

/** Between a level and what is said of it stand its changes at most. */
function isAboutIt(apart: string): boolean {
  const words = apart
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/(?<!\p{L})(?:19|20)\d\d(?![\d.,]*\d)/gu, ' ')
    .replace(/[\d.,]*\d\s*(?:%|điểm phần trăm)/gu, ' ')
    .replace(/(?<!\p{L})(?:qua đó|ước|đã|và|về)(?!\p{L})/giu, ' ');
  return goesOn(words);
}

const MOVED =
  '(?<verb>tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?:\\s+(?:nhẹ|mạnh|khá|đáng kể|nhanh))?';
const BASE =
  '(?:so với\\s+)?(?:cùng kỳ(?:\\s+năm\\s+(?:trước|ngoái|(?<same>(?:19|20)\\d\\d)))?|năm\\s+(?:trước|ngoái|(?<year>(?:19|20)\\d\\d)))';
const MOVED_BEHIND = new RegExp(
  `^(?<apart>[^;.\\d]*?)(?<!\\p{L})${MOVED}\\s+${BASE}\\s*(?:[.,;)]|$)`,
  'iu',
);
const MOVED_AHEAD = new RegExp(
  `(?<!\\p{L})${MOVED}\\s+${BASE}\\s*,\\s*(?:ước\\s+)?(?:đạt|là|còn)\\s+(?:(?:khoảng|hơn|gần|trên)\\s+)?$`,
  'iu',
);

function moveFault(
  behind: string,
  ahead: string,
  text: string,
  { value, prior, indicator, unit }: KnownPair,
  { year, pairOverPublished }: BookFigures,
): Fault | undefined {
  const said = MOVED_BEHIND.exec(behind)?.groups ?? MOVED_AHEAD.exec(ahead)?.groups;
  const isRank = indicator.nature === 'rank' || indicator.nature === 'score';
  if (said?.['verb'] === undefined || !value || !prior || isRank) return undefined;
  const base = Number(said['same'] ?? said['year'] ?? year - 1);
  const verb = said['verb'].toLowerCase();
  if (base !== year - 1 || !isAboutIt(said['apart'] ?? '')) return undefined;
  const isUp = /^(?:tăng|cao|nhiều)/u.test(verb);
  const move = signOf(subtract(value, prior));
  const overPublished = unit === '' ? pairOverPublished(indicator.code)?.difference : undefined;
  const published = overPublished === undefined ? move : signOf(overPublished);
  if (move === (isUp ? 1 : -1) || published !== move) return undefined;
  const right = move === 0 ? 'không thay đổi' : move > 0 ? 'tăng' : 'giảm';
  const { nameVi, nameEn, code } = indicator;
  return {
    message: {
      code: 'draft/moved-word',
      arguments: {
        text,
        subject: { vi: nameVi, en: nameEn === '' ? code : nameEn },
        said: verb,
        right,
      },
    },
    proposal: `${right} so với năm ${base}`,
  };
}
