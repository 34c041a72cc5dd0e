import type { Indicator } from '#core/catalogue/indicator';
import type { Asked } from './asked';
import type { BookFigures } from './bookFigures';
import { isSharp, isWholeOf, knownAs } from './certainty';
import { type Circumstances, saidOf, unitRightBefore } from './circumstances/circumstances';
import { mayBeOneField } from './circumstances/fieldTalk';
import { isOfAnother } from './circumstances/ofAnother';
import type { Claim } from './claim';
import type { Clause } from './clause';
import { goesOnFrom, isPlainlySaid } from './plain/plainlySaid';
import { inPlaceOfList, isSomebodysShare, type Settings, settingsOf } from './settingsOf';
import type { ClaimSetting } from './statement';
import { mayBeIn } from './subjects/numberInPlace';
import { type KnownSubject, named } from './subjects/subject';
import { figureOfUnit } from './units/figuresOfUnits';
import { countsUnits } from './units/unitCounts';

/** What the book is asked about each number of a clause. */
export interface Questions {
  readonly asked: readonly (Asked | undefined)[];
  /** Of what the level has been told by its end, where and when. */
  readonly told: ReadonlySet<string>;
}

export function questionsOf(clause: Clause): Questions {
  const told = new Set(clause.before.told);
  const asked = clause.claims.map((_, position) => askedOf(clause, position, told));
  return { asked, told };
}

/** What the book is asked about one number; `told` grows by the level that it tells. */
function askedOf(clause: Clause, position: number, told: Set<string>): Asked | undefined {
  const { text, claims, subjects, placed, said, saidHere, before, figures, lists } = clause;
  const [claim, subject] = [claims[position], subjects[position]];
  if (!claim) return undefined;
  if (!subject) return askedOfUnit(claim, clause);
  const ofUnit = isOfOtherMeasure(claim, subject, figures) ? askedOfUnit(claim, clause) : undefined;
  if (ofUnit) return ofUnit;
  if (isSomebodysShare(placed, claim, subject.shareOf, said)) return undefined;
  if (isShareOfAll(text, claim, subject)) return undefined;
  const indicators = indicatorsOf(subject.codes, figures);
  if (countsUnits(text, claim.number, indicators)) return undefined;
  const inList = lists.get(position);
  const settingsBy = (ahead: Circumstances): Settings =>
    inPlaceOfList(inList, settingsOf(placed, claim, ahead, figures.year, before.unit), ahead);
  const { settings, isPlain } = settingsBy(said);
  const alone = isPlain ? undefined : settingsBy(saidHere);
  const isAgain = isToldAgain(claim, subject, settings, told);
  const isOfOne = settings[0]?.unit === '' && isMostOfAll(text, claim);
  const isOwn = inList
    ? inList.about !== undefined
    : !isOfAnother(text, claim, indicators.every(isOfDeed)) && !isAgain && !isOfOne;
  const isMeant = subject.isWhole && isOwn;
  const isKnownHere = isMeant && (isPlain || alone?.isPlain === true || settings.length > 1);
  const meant = [...indicators, ...indicatorsOf(subject.shareOf ?? [], figures)];
  const certainty = isKnownHere ? knownAs(subject, mayBePart(subject, clause), claim) : 'none';
  const isClear =
    isKnownHere && (inList !== undefined || isPlainlySaid(clause, claims, position, meant));
  const isOfNow =
    (settings[0]?.year ?? figures.year) === figures.year &&
    !OF_EARLIER.test(text.replaceAll(String(figures.year), ''));
  const asked = {
    subject,
    settings,
    certainty,
    isClear,
    goesOnFrom: isKnownHere ? goesOnFrom(clause, claims, position, meant) : [],
    isOfNow,
    figures,
  };
  if (!isKnownHere || isPlain) return asked;
  return {
    ...asked,
    settings: settings.length > 0 || !isSharp(claim) ? settings : (alone?.settings ?? []),
    certainty: 'none',
    isClear: false,
    alone: {
      certainty,
      isClear,
      isFree: alone?.isPlain === true,
      isOfPlace: settingsBy({ ...said, place: saidHere.place }).isPlain,
    },
  };
}

/** "năm trước", "cùng kỳ", "năm 2019", "khi đó": what a clause may tell of instead. */
const OF_EARLIER =
  /(?<!\p{L})(?:trước|cùng kỳ|ngoái|khi đó|lúc đó|ban đầu|từ|(?:19|20)\d\d)(?!\p{L})/iu;

/** "281 tổ, chiếm 13,6% tổng số tổ": of all of them, and no rate of which they are the count. */
function isShareOfAll(text: string, { kind, number }: Claim, { shareOf }: KnownSubject): boolean {
  return (
    kind === 'share' &&
    shareOf === undefined &&
    /^\s*(?:trong\s+)?tổng(?!\p{L})/iu.test(text.slice(number.end))
  );
}

/** What nothing names goes on about what was told only where it is measured alike. */
function isOfOtherMeasure(
  { kind, number }: Claim,
  { codes, isCarried }: KnownSubject,
  figures: BookFigures,
): boolean {
  const isLevel = kind === 'level' && number.unit === 'other' && number.measure !== undefined;
  return (
    isLevel &&
    isCarried === true &&
    indicatorsOf(codes, figures).every((one) => !mayBeIn(number, one))
  );
}

/** "Số thuê bao bị khóa, thu hồi": what is counted is what was done. */
function isOfDeed({ nature, nameVi }: Indicator): boolean {
  return nature === 'flow' && /thu hồi|phát triển mới|thanh lý/iu.test(nameVi);
}

/** "Tỷ lệ … cao nhất là 71,6%": a figure of somebody, where nobody is named. */
function isMostOfAll(text: string, { kind, number }: Claim): boolean {
  return kind === 'level' && MOST_OF_ALL.test(text.slice(0, number.start));
}

const MOST_OF_ALL =
  /(?<!\p{L})(?:cao|thấp|nhiều|ít|lớn|nhỏ)\s+nhất(?:\s+(?:là|đạt|với|có|ở|mức)|\s*:)*\s*$/iu;

function indicatorsOf(codes: readonly string[], figures: BookFigures): readonly Indicator[] {
  return codes.flatMap((code) => figures.indicators.get(code) ?? []);
}

/** Whether "toàn ngành" may mean one field only; what a part has a share of is more than its own field. */
function mayBePart({ codes, shareOf = [] }: KnownSubject, clause: Clause): boolean {
  const { text, before, figures } = clause;
  const others = indicatorsOf(shareOf, figures).filter((one) => !isWholeOf(one, codes, figures));
  return [...indicatorsOf(codes, figures), ...others].some((indicator) =>
    mayBeOneField(indicator, text, before.isOfField),
  );
}

/**
 * A level that was told is not told again: what follows without a name of its own counts something
 * else ("136 đơn vị hành chính cấp xã; trong 9 đơn vị, …").
 */
function isToldAgain(
  { kind, number }: Claim,
  { codes, isCarried }: KnownSubject,
  [setting]: readonly ClaimSetting[],
  told: Set<string>,
): boolean {
  if (kind !== 'level' || number.unit !== 'other' || !setting) return false;
  const level = [...codes, setting.unit, setting.year].join('|');
  const isAgain = isCarried === true && told.has(level);
  told.add(level);
  return isAgain;
}

/** A number that is a figure of the unit beside it, or of one of its like, though nothing says of what. */
function askedOfUnit(claim: Claim, clause: Clause): Asked | undefined {
  const { placed, figures, said } = clause;
  const { start, end } = claim.number;
  const beside = unitRightBefore(placed, start);
  const unit = beside ?? unitSpokenOf(clause, start);
  const { place, period = said.period, isTarget } = saidOf(placed, start, end);
  const isNow = period === undefined || period === figures.year;
  const isOfUnit = beside === undefined || place === unit;
  if (unit === undefined || !isOfUnit || !isNow || isTarget || said.isTarget) return undefined;
  const figure = isOfAnother(placed.text, claim) ? undefined : figureOfUnit(claim, unit, figures);
  if (!figure || (!figure.isOwn && beside === undefined)) return undefined;
  return {
    subject: { ...named([figure.indicator]), isNamed: false },
    settings: [{ unit, year: figures.year, isLikeForLike: false }],
    certainty: figure.isOwn ? 'none' : 'certain',
    isClear: true,
    isOfNow: true,
    figures,
  };
}

/** The one that the sentences before speak of, where the clause names no place before the number. */
function unitSpokenOf({ placed, said, figures }: Clause, start: number): string | undefined {
  const isKnown = figures.units.some(({ code }) => code === said.place);
  return isKnown && placed.places.every((place) => place.start > start) ? said.place : undefined;
}
