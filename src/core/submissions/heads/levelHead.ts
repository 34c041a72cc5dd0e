import { oneOf } from '#core/numbers/patterns';
import type { Status } from '#core/numbers/figure';
import { PLAN_WORDS } from './changeHead';
import type { LevelHead } from './headKinds';
import { headPeriod } from './headPeriod';

/** The level whose figures stand in a column; undefined when its head speaks of none. */
export function levelHead(pieces: readonly string[]): LevelHead | undefined {
  const text = pieces.join(' | ');
  const { years, isOtherPeriod, isPartOfYear, quarter } = headPeriod(text);
  const isPlan = PLAN_WORDS.test(text);
  const isLast = LAST_YEAR.test(text);
  const saysThis = THIS_YEAR.test(text);
  const isWhole = remainder(text) === '';
  // "Thực hiện 10 tháng": of this year, where nothing else is said.
  const saysPart = isPartOfYear && isWhole;
  const saysWhen = isPlan || isLast || saysThis || saysPart || years.length > 0;
  if (!saysWhen && !PLAIN.test(text)) return undefined;
  const relation = isPlan ? 'plan' : isLast ? 'last' : 'this';
  const named = namedYear(pieces, years, relation);
  return {
    kind: 'level',
    relation: isPlan && isLast ? 'last' : relation,
    year: named,
    status: statedStatus(text),
    isPlain: relation === 'this' && !saysThis && years.length === 0,
    isOtherPeriod: isOtherPeriod || (isPlan && isLast) || isTooMany(pieces, years, named),
    ...(isPartOfYear && !isPlan && !isLast ? { isPartOfYear, quarter } : {}),
    ...(/du kien|phan dau/.test(text) ? { isForecast: true as const } : {}),
    isWhole,
  };
}

/** "Kết quả các năm trước" groups columns of several years; "năm N-1" is how forms name last year for every N. */
const LAST_YEAR =
  /(?<!(?:cac|nhung|may) )nam truoc|cung ky|ky truoc|nam ngoai|nam (?:lien|lien ke|ke) truoc|nam lien ke|cung thoi diem|(?<![a-z])n ?[-–−] ?1(?!\d)/;
const THIS_YEAR =
  /(?<![a-z])uoc(?![a-z])|nam nay|nam n(?![a-z]| ?[-–−])|ky nay|nam bao cao|ky bao cao|ca nam|trong nam|chinh thuc|so bo/;
const PLAIN = new RegExp(
  `^(?:${[
    oneOf(`
      so lieu, gia tri, ket qua, so luong, thuc hien, th, tong so, tong cong, tri so, dat duoc, so thuc hien, so bao cao,
      so lieu bao cao, so lieu thuc hien, ket qua thuc hien, luy ke, trong ky, so luong thuc hien, value
    `),
    '(?:thuc hien|so|so lieu|ket qua|phat sinh) trong ky',
  ].join('|')})(?: \\|.*)?(?: \\(.*\\))?$`,
);

function statedStatus(text: string): Status | undefined {
  if (/chinh thuc/.test(text)) return 'A';
  if (/so bo/.test(text)) return 'P';
  return /(?<![a-z])uoc(?![a-z])|tam tinh|du kien/.test(text) ? 'E' : undefined;
}

/**
 * The year in the lowest text that names one. "Cùng kỳ" without a year of its own, below
 * "Năm 2022", is the year before.
 */
function namedYear(
  pieces: readonly string[],
  years: readonly number[],
  relation: LevelHead['relation'],
): number | undefined {
  if (years.length === 0) return undefined;
  if (relation === 'last') {
    const telling = pieces.find((piece) => LAST_YEAR.test(piece)) ?? '';
    const own = headPeriod(telling).years;
    if (own.length === 0) return Math.min(...years) - 1;
    return Math.min(...own);
  }
  for (const piece of [...pieces].reverse()) {
    const [year, ...others] = headPeriod(piece).years;
    if (year !== undefined) return others.length === 0 ? year : undefined;
  }
  return undefined;
}

/** Two years in one text that compares nothing: "2021, 2022". */
function isTooMany(
  pieces: readonly string[],
  years: readonly number[],
  named: number | undefined,
): boolean {
  return (
    years.length > 1 &&
    (named === undefined || pieces.length === 1) &&
    !/cung ky|nam truoc/.test(pieces.join(' '))
  );
}

const KNOWN_WORDS = new RegExp(
  `(?<![a-z])${oneOf(`
    uoc, thuc hien, th, tinh, dat, duoc, ket qua, so lieu, gia tri, so luong, tri so, ca nam, nam, bao cao, ky, cung, truoc, nay,
    ngoai, lien ke, ke truoc, lien truoc, chinh thuc, so bo, tam tinh, du kien, ke hoach, kh, chi tieu, giao, muc tieu, phan dau,
    den, het, thoi diem, ngay, thang, trong, cuoi, n, cong bo, luy ke, tong so, tong cong, tong, toan tinh, chung, cua, cac, so,
    thuc te, phat sinh, voi, theo, bang, ubnd, hdnd, nghi quyet, value
  `)}(?![a-z])`,
  'g',
);

/** What a head says beyond the words that any head may use, and its years. */
function remainder(text: string): string {
  return text
    .replace(/\((?:[a-z]|\d{1,2})\)/g, ' ')
    .replace(/(?<![a-z])quy ?(?:iv|i{1,3}|[1-4])(?![a-z\d])/g, ' ')
    .replace(KNOWN_WORDS, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
