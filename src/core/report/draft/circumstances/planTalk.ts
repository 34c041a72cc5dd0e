import type { Claim } from '../claim';

/** Where a clause lists the targets of the book's own year, and whether that goes on behind it. */
export interface PlanTalk {
  readonly from: number;
  readonly to: number;
  /** Up to where numbers are certainly targets; behind it they may be, or results. */
  readonly sureTo: number;
  readonly goesOn: boolean;
}

const BEGINS =
  /(?:^|[\s(])(?:kế hoạch|kh|chỉ tiêu)(?:\s+(?:kế hoạch|(?:được\s+)?giao|đề ra))*\s+năm\s+((?:19|20)\d\d)(?:\s+(?:(?:được\s+)?giao|đề ra))*\s*(?:là|:)/u;
const ENDS = /(?<!\p{L})(?:thực hiện|thực tế|ước|kết quả|đạt|đã|hoàn thành)(?!\p{L})/u;

const BULLET = '[\\s\\d.)*+•–-]*';
/** "Kế hoạch số 15/KH-UBND về … là 750.000": of whatever it is a target, it need be no result. */
const OF_SOMETHING =
  /^[\s\d.)*+•–-]*(?:(?:trong\s+)?năm\s+(?:19|20)\d\d,?\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|quyết định|nghị quyết)\s(?:(?!(?:đạt|ước|thực hiện|hoàn thành|đã)(?!\p{L}))[^,;:()])*?(?:là|giao|đề ra|đặt ra)\s+(?=\d)/u;

/** "Kế hoạch năm 2022 giao doanh thu bưu chính 440 tỷ đồng, kết quả …" */
const GIVEN =
  /^[\s\d.)*+•–-]*(?:kế hoạch|kh|nghị quyết|chỉ tiêu)(?:\s+(?:của|hđnd|ubnd|tỉnh))*\s+năm\s+((?:19|20)\d\d)\s+(?:đã\s+|được\s+)?(?:giao|đề ra|đặt ra)(?:\s+(?:chỉ tiêu|mục tiêu))?\s+(?=\p{L}[^,;:.()\d]{3,90}\d)/u;

/** Words of what the plan is for; others would begin a result, or name a document. */
const OF_WHAT =
  '(?:\\s+(?!(?:là|giao|đạt|ước|thực|đã|hoàn|vượt|so|với|theo|số|của|tăng|giảm|có|còn|đến|được|đề|đặt)(?!\\p{L}))\\p{L}[\\p{L}&/-]*|\\s+năm\\s+((?:19|20)\\d\\d)|\\s*[2-6]g(?!\\p{L}))';
const SET = '(?:\\s+(?:là|(?:được\\s+)?(?:giao|đề ra|đặt ra)))+|\\s*:';
/**
 * "Kế hoạch thuê bao điện thoại năm 2022 là 750.000 thuê bao", "Chỉ tiêu doanh thu được giao 250 tỷ đồng":
 * the target of what is named. A bare "chỉ tiêu … là" may be any figure.
 */
const NAMED = new RegExp(
  `^${BULLET}(?:(?:trong\\s+)?năm\\s+((?:19|20)\\d\\d),?\\s+)?(kế hoạch|kh|chỉ tiêu|mục tiêu)((?:\\s+(?:kế hoạch|được giao|giao))*)(${OF_WHAT}{1,20})(${SET})\\s*:?\\s*(?:(?:khoảng|hơn|trên|gần|ít nhất|tối thiểu)\\s+)?(?=\\d)`,
  'u',
);

/** "Kế hoạch thuê bao điện thoại 1,25 triệu, thực hiện vượt 4,4%": the result that follows says that a target stood before. */
const NAMED_BEFORE_RESULT = new RegExp(
  `^${BULLET}(?:(?:trong\\s+)?năm\\s+((?:19|20)\\d\\d),?\\s+)?(kế hoạch)()(${OF_WHAT}{2,12})()\\s+(?=\\d[\\d.,]*[^;.\\d]*,\\s+(?:(?:cả năm|kết quả)\\s+)?(?:thực hiện|thực tế|ước|đạt|đã)(?!\\p{L}))`,
  'u',
);

/**
 * "Kế hoạch năm 2022: doanh thu bưu chính 440 tỷ đồng; doanh thu viễn thông 2.050 tỷ đồng; thực
 * hiện: …": levels between the announcement and the word of a result are targets. Undefined where
 * none are listed; of another year's targets the book knows nothing.
 */
export function planTalk(
  clause: string,
  isGoingOn: boolean,
  bookYear: number,
): PlanTalk | undefined {
  const lower = clause.toLowerCase();
  const begun = BEGINS.exec(lower);
  const named = begun ? null : (NAMED.exec(lower) ?? NAMED_BEFORE_RESULT.exec(lower));
  if (named) return namedTarget(clause, named, bookYear);
  const given = begun ? null : GIVEN.exec(lower);
  if (given) return targetFrom(clause, given[0].length, Number(given[1]) === bookYear);
  const loose = begun ? null : OF_SOMETHING.exec(lower);
  if (loose) return targetFrom(clause, loose[0].length, false);
  if (begun ? Number(begun[1]) !== bookYear : !isGoingOn) return undefined;
  const from = begun ? begun.index + begun[0].length : 0;
  const stop = ENDS.exec(lower.slice(from))?.index;
  const to = stop === undefined ? clause.length : from + stop;
  return { from, to, sureTo: to, goesOn: stop === undefined };
}

function namedTarget(clause: string, named: RegExpExecArray, bookYear: number): PlanTalk {
  const [all, ahead, word, ofPlan = '', , within, set = ''] = named;
  const isTarget = word !== 'chỉ tiêu' || ofPlan !== '' || /giao|ra/u.test(set);
  const isOfYear = Number(within ?? ahead ?? bookYear) === bookYear;
  return targetFrom(clause, all.length, isTarget && isOfYear);
}

/** The first number, if it is surely a target; what follows up to the word of a result may be one. */
function targetFrom(clause: string, from: number, isSure: boolean): PlanTalk {
  const behind = clause.slice(from).toLowerCase();
  const stop = ENDS.exec(behind)?.index ?? behind.length;
  const first = /[,;(](?!\d)/u.exec(behind)?.index ?? behind.length;
  const sureTo = isSure ? from + Math.min(first, stop) : from;
  return { from, to: from + stop, sureTo, goesOn: false };
}

/** The claims of a clause, those among the listed targets as targets. */
export function asTargets(claims: readonly Claim[], talk: PlanTalk | undefined): readonly Claim[] {
  if (!talk) return claims;
  return claims.map((claim) => {
    const { start } = claim.number;
    const isListed = claim.kind === 'level' && start >= talk.from && start < talk.to;
    if (!isListed) return claim;
    return { ...claim, kind: start < talk.sureTo ? 'plan-level' : 'aside' };
  });
}
