import type { Indicator } from '#core/catalogue/indicator';
import type { Asked } from './asked';
import { askedOfUnit } from './askedOfUnit';
import type { BookFigures } from './bookFigures';
import { isSharp, isWholeOf, knownAs } from './certainty';
import type { Circumstances } from './circumstances/circumstances';
import { mayBeOneField } from './circumstances/fieldTalk';
import { isOfAnother } from './circumstances/ofAnother';
import { tellsOfNow } from './circumstances/ofNow';
import type { Claim } from './claim';
import type { Clause } from './clause';
import { isOfNarrowerSubject } from './plain/narrowerSubject';
import { goesOnFrom, isPlainlySaid } from './plain/plainlySaid';
import { inPlaceOfList, isSomebodysShare, type Settings, settingsOf } from './settingsOf';
import type { ClaimSetting } from './statement';
import { mayBeIn } from './subjects/numberInPlace';
import type { KnownSubject } from './subjects/subject';
import { countsUnits } from './units/counts/unitCounts';

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
  const { text, claims, subjects, placed, said, figures } = clause;
  const [claim, subject] = [claims[position], subjects[position]];
  if (!claim) return undefined;
  if (!subject) return askedOfUnit(claim, clause);
  const ofUnit = isOfOtherMeasure(claim, subject, figures) ? askedOfUnit(claim, clause) : undefined;
  if (ofUnit) return ofUnit;
  if (isSomebodysShare(placed, claim, subject.shareOf, said)) return undefined;
  if (isShareOfAll(text, claim, subject)) return undefined;
  if (countsUnits(text, claim.number, indicatorsOf(subject.codes, figures))) return undefined;
  return askedOfSubject(clause, { position, claim, subject }, told);
}

/** A number of a clause with what it is about. */
interface AboutSubject {
  readonly position: number;
  readonly claim: Claim;
  readonly subject: KnownSubject;
}

function askedOfSubject(clause: Clause, about: AboutSubject, told: Set<string>): Asked {
  const { claims, said, saidHere, figures } = clause;
  const { position, claim, subject } = about;
  const { settings, isPlain } = settingsBy(clause, about, said);
  const alone = isPlain ? undefined : settingsBy(clause, about, saidHere);
  const mayBeKnown = isPlain || alone?.isPlain === true || settings.length > 1;
  const isKnownHere = isMeant(clause, about, settings, told) && mayBeKnown;
  const meant = indicatorsOf([...subject.codes, ...(subject.shareOf ?? [])], figures);
  const certainty = isKnownHere ? knownAs(subject, mayBePart(subject, clause), claim) : 'none';
  const isInList = clause.lists.has(position);
  const isClear = isKnownHere && (isInList || isPlainlySaid(clause, claims, position, meant));
  const asked = {
    subject,
    settings,
    certainty,
    isClear,
    goesOnFrom: isKnownHere ? goesOnFrom(clause, claims, position, meant) : [],
    isOfNow: isOfNow(clause, settings),
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
      isOfPlace: settingsBy(clause, about, { ...said, place: saidHere.place }).isPlain,
    },
  };
}

/** Where and when it may hold, by what the clause says and what was said ahead of it. */
function settingsBy(
  { placed, before, figures, lists }: Clause,
  { position, claim }: AboutSubject,
  ahead: Circumstances,
): Settings {
  const found = settingsOf(placed, claim, ahead, figures.year, before.unit);
  return inPlaceOfList(lists.get(position), found, ahead);
}

/** Whether it is said of its subject as a whole, and of nobody else. */
function isMeant(
  { text, lists, figures }: Clause,
  { position, claim, subject }: AboutSubject,
  settings: readonly ClaimSetting[],
  told: Set<string>,
): boolean {
  const isAgain = isToldAgain(claim, subject, settings, told);
  const inList = lists.get(position);
  if (inList) return subject.isWhole && inList.about !== undefined;
  const subjects = indicatorsOf(subject.codes, figures);
  if (isOfNarrowerSubject(text, claim.number, subjects)) return false;
  const areDeeds = subjects.every(isOfDeed);
  const isOfOne = settings[0]?.unit === '' && isMostOfAll(text, claim);
  return subject.isWhole && !isOfAnother(text, claim, areDeeds) && !isAgain && !isOfOne;
}

function isOfNow({ text, figures }: Clause, [setting]: readonly ClaimSetting[]): boolean {
  return (setting?.year ?? figures.year) === figures.year && tellsOfNow(text, figures.year);
}

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
