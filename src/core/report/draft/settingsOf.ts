import { saidOf, type Circumstances, type PlacedClause } from './circumstances/circumstances';
import { isOfPlan, type Claim } from './claim';
import { YEAR_BEHIND } from './claims/bases';
import type { InList } from './lists/respectively';
import type { ClaimSetting } from './statement';

/** "lên ước đạt 1.529.995 thuê bao": where something has come to. */
const REACHED = /(?:lên|xuống|còn)(?:\s+(?:ước|đạt|còn|mức|khoảng|tới|đến))*\s*$/iu;
/** "Từ 858.400 thuê bao năm 2021, … tăng lên": the year is that of the start. */
const RISEN_FROM = /(?:^|[\s(])từ\s+(?:chỗ(?!\p{L})|(?:mức\s+|khoảng\s+)?\d+(?!\d|\s+tuổi))/iu;

/** "tăng từ 63,1% của năm 2023, tức tăng 5,6 điểm": so is it of a start without an end. */
const STARTED_IN =
  /(?:^|[\s(])từ\s+(?:(?:mức|khoảng|hơn|gần)\s+)*\d[\d.,]*[^,;.\d()]*năm\s+(?:19|20)\d\d\)?,[^\d;]*$/iu;

/** "Giai đoạn 2018-2021, … tăng từ … lên …", "Từ năm 2018 đến năm 2021": a rise ends in the last of its years. */
function endOfSpan(ahead: string): number | undefined {
  const end = SPAN.exec(ahead)?.[1];
  return end === undefined ? undefined : Number(end);
}

const SPAN =
  /(?<!\d)(?:19|20)\d\d\s*(?:[-–—]|đến(?:\s+năm)?)\s*((?:19|20)\d\d)(?![\d.,]*\d)(?!.*năm\s+(?:19|20)\d\d)/iu;

/**
 * "Viettel …, chiếm 64,3% thuê bao toàn tỉnh": who has the share stands before it, and may have it
 * of the whole province.
 */
export function isSomebodysShare(
  clause: PlacedClause,
  { kind, number: { start, end } }: Claim,
  shareOf: readonly string[] | undefined,
  before: Circumstances,
): boolean {
  const holder = clause.places.filter((place) => place.end <= start).at(-1)?.said ?? before.place;
  if (kind !== 'share' || holder === undefined || holder === '') return false;
  return shareOf !== undefined || (saidOf(clause, start, end).place ?? holder) !== holder;
}

/** "82/146 (2021)": the year behind a fraction is that of both its numbers. */
function endOfFraction(text: string, end: number): number {
  return end + (BELOW_WITH_YEAR.exec(text.slice(end))?.[0].length ?? 0);
}

const BELOW_WITH_YEAR =
  /^\s*\/\s*\d[\d.,]*(?:\s+\p{L}+){0,4}\s*(?=\(\s*(?:năm\s+)?(?:19|20)\d\d\s*\))/iu;

export interface Settings {
  readonly settings: readonly ClaimSetting[];
  /** Nothing that was said before casts doubt on the first. */
  readonly isPlain: boolean;
}

/**
 * Where and when a claim may hold: as the clause says, else as the book has it, else as was said
 * before. It is certain only when nothing said before speaks of something else.
 */
export function settingsOf(
  clause: PlacedClause,
  { kind, number, reached }: Claim,
  before: Circumstances,
  bookYear: number,
  unitBefore: string | undefined,
): Settings {
  const around = saidOf(clause, number.start, endOfFraction(clause.text, number.end));
  const ahead = clause.text.slice(0, number.start);
  const isReached = reached !== undefined || REACHED.test(ahead);
  const isRisenFrom =
    (isReached ? RISEN_FROM : STARTED_IN).test(ahead) &&
    !YEAR_BEHIND.test(clause.text.slice(number.end));
  const said = isRisenFrom ? { ...around, period: endOfSpan(ahead) } : around;
  const isPlan = isOfPlan(kind) || (kind === 'plan-level' && said.period === bookYear);
  const isGoal = said.isTarget || (before.isTarget && said.period === undefined);
  const place = said.place ?? '';
  if ((isGoal && !isPlan) || place === 'elsewhere' || said.period === 'part') {
    return { settings: [], isPlain: false };
  }
  const isLikeForLike = /cả hai năm|cùng có số liệu/u.test(clause.text.slice(0, number.start));
  const own: ClaimSetting = { unit: place, year: said.period, isLikeForLike };
  const carriedPlace = said.place === undefined && before.place !== '' ? before.place : undefined;
  const isSame = said.period !== undefined || before.period === bookYear;
  const carriedPeriod = isSame ? undefined : before.period;
  if (carriedPlace === undefined && carriedPeriod === undefined) {
    return { settings: [own], isPlain: true };
  }
  const isKnown = carriedPlace !== 'elsewhere' && carriedPeriod !== 'part';
  const carried: ClaimSetting = {
    unit: carriedPlace ?? place,
    year: typeof carriedPeriod === 'number' ? carriedPeriod : said.period,
    isLikeForLike,
  };
  const isAboutUnit =
    kind === 'level' && carriedPeriod === undefined && unitBefore === carriedPlace;
  if (isAboutUnit) return { settings: [carried, own], isPlain: true };
  const isOfBoth = carriedPlace !== undefined && carriedPeriod !== undefined;
  // Only the place may go on, or only the time.
  const mixed = isOfBoth
    ? [
        { ...carried, year: said.period },
        { ...carried, unit: place },
      ]
    : [];
  return { settings: isKnown ? [own, carried, ...mixed] : [own], isPlain: false };
}

/** "Thành phố A có 98 thôn; 96 thôn có cáp quang": the one unit that a clause was about, behind it too. */
export function unitSpokenOf(
  { units, places }: PlacedClause,
  before: string | undefined,
): string | undefined {
  const [unit, ...others] = units;
  if (places.length === 0) return before;
  const isAlone = unit !== undefined && others.length === 0 && places.length === 1;
  return isAlone && unit.said !== 'elsewhere' ? unit.said : undefined;
}

/** Where and when a number of a list of units or years holds. */
export function inPlaceOfList(
  inList: InList | undefined,
  found: Settings,
  before: Circumstances,
): Settings {
  const { unit, year } = inList?.about ?? {};
  if (unit === undefined && year === undefined) return found;
  const isKnown = !before.isTarget && before.period !== 'part';
  const settings = [{ unit: unit ?? '', year, isLikeForLike: false }];
  return { settings: isKnown ? settings : [], isPlain: isKnown && before.period === undefined };
}
