import { equals, multiply, ONE } from '#core/numbers/rational';
import type { BookFigures } from '../bookFigures';
import type { Claim } from '../claim';
import type { NumberInText } from '../numbers/numberInText';
import type { Subject } from '../subjects/subject';
import { namedIn, toldBefore, type AboutOne } from './namesBeforeList';
import { provenOfNames } from './provenOfNames';
import { provenOfUnits } from './unitsListed';

/** A number of several that stand side by side for as many things: "doanh thu bưu chính và viễn thông lần lượt đạt A và B". */
export interface InList {
  /** In the measure that is said at the end of the list only, and changing as the first does. */
  readonly claim: Claim;
  /** What it is about; undefined where the names are not as many, or not understood. */
  readonly about: AboutOne | undefined;
}

/**
 * The numbers of lists that stand for several things at once, by the position of each claim. Without
 * "lần lượt" two numbers with "và" between, the first without a noun of its own, are such a list
 * too, of whatever was named before: "là 26.804 và 12.504 hồ sơ".
 */
export function respectively(
  text: string,
  claims: readonly Claim[],
  subjects: readonly Subject[],
  figures: BookFigures,
): ReadonlyMap<number, InList> {
  const found = new Map<number, InList>();
  for (const { from, to } of listsOf(text, claims)) {
    const list = claims.slice(from, to);
    const ahead = aheadOf(text, list);
    const names = ANNOUNCED.exec(ahead)?.[1];
    const change = changesOfList(text, list, claims[from - 1]);
    const before = change ? abouts(found, from - list.length, list.length) : undefined;
    const alikes = list.map((claim) => alike(claim, list, change));
    const ofUnits = provenOfUnits(text, alikes, figures);
    const isOpen = isElliptic(list) || areOfSeveral(text, list, claims.slice(0, from));
    if (names === undefined && !before && !ofUnits && !isOpen) continue;
    const about =
      names === undefined
        ? before
        : (namedIn(names, list.length, figures) ??
          toldBefore(subjects.slice(0, from).slice(-list.length), list.length) ??
          provenOfNames(names, alikes, figures));
    alikes.forEach((claim, at) => {
      found.set(from + at, { claim, about: (about ?? ofUnits)?.[at] });
    });
  }
  return found;
}

/** Where claims follow each other with nothing but a comma or "và" between. */
function listsOf(
  text: string,
  claims: readonly Claim[],
): readonly { readonly from: number; readonly to: number }[] {
  const lists: { from: number; to: number }[] = [];
  claims.forEach(({ number }, at) => {
    const before = claims[at - 1]?.number;
    const isNext = before !== undefined && AND.test(text.slice(before.end, number.start));
    const last = lists.at(-1);
    if (isNext && last?.to === at) last.to = at + 1;
    else lists.push({ from: at, to: at + 1 });
  });
  return lists.filter(({ from, to }) => to - from > 1);
}

const AND = /^\s*(?:[,;]|(?:[,;]\s*)?và|cùng)\s*$/iu;

/** From the last sign that parts clauses on. */
function aheadOf(text: string, [first]: readonly Claim[]): string {
  return /[^;:()]*$/u.exec(text.slice(0, first?.number.start))?.[0] ?? '';
}

const SAYING = '(?:\\s+(?:ước|đạt|là|có|bằng|ở|mức|với|khoảng|tăng|giảm|tăng trưởng))*';
const ANNOUNCED = new RegExp(`^(.*?)(?<!\\p{L})(?:lần lượt|tương ứng)${SAYING}\\s*$`, 'isu');

/** "… lần lượt đạt A và B, tăng 17,1% và 4,0%", "…, bằng 117,1% và 104,0% so với cùng kỳ" */
function changesOfList(
  text: string,
  list: readonly Claim[],
  last: Claim | undefined,
): Claim['kind'] | undefined {
  const [first] = list;
  if (!first || !last) return undefined;
  const apart = text.slice(last.number.end, first.number.start);
  if (!/^\s*,\s*\p{L}[^.;:()\d,]*$/u.test(apart)) return undefined;
  if (CHANGES.has(first.kind)) return first.kind;
  const isIndex =
    first.number.unit === 'percent' &&
    /bằng\s*$/iu.test(apart) &&
    /^\s*(?:so với\s+)?(?:cùng kỳ|năm)/iu.test(text.slice(list.at(-1)?.number.end));
  return isIndex ? 'index' : undefined;
}

const CHANGES: ReadonlySet<Claim['kind']> = new Set(['growth', 'index']);

/** What the list right before is about, of as many numbers. */
function abouts(
  found: ReadonlyMap<number, InList>,
  from: number,
  count: number,
): readonly AboutOne[] | undefined {
  const all = Array.from({ length: count }, (_, at) => found.get(from + at)?.about);
  const known = all.filter((one) => one !== undefined);
  return known.length === count && !found.get(from - 1) ? known : undefined;
}

/** "26.804 và 12.504 hồ sơ", "cụm loa 120 và 118": the first counts what the second counts. */
function isElliptic(list: readonly Claim[]): boolean {
  const [first, last] = [list[0], list.at(-1)];
  const areBare = list.every(({ number }) => isBare(number));
  return (
    first !== undefined &&
    isBare(first.number) &&
    (last?.number.measure !== undefined || (areBare && first.kind === 'level'))
  );
}

/** "tiếp nhận 98.697 hồ sơ và trả 101.407 kết quả, tăng 15,6% và 13,9%": a change of each of the two told before. */
function areOfSeveral(text: string, list: readonly Claim[], before: readonly Claim[]): boolean {
  const [first] = list;
  const told = before.slice(-list.length);
  const areChanges =
    first !== undefined && (CHANGES.has(first.kind) || first.kind === 'points') && list.length > 1;
  const areJoined = told.every(
    ({ kind, number }, at) =>
      kind === 'level' &&
      (at === 0 || / và |,/u.test(text.slice(told[at - 1]?.number.end, number.start))),
  );
  return areChanges && told.length === list.length && areJoined;
}

function isBare({ unit, measure, magnitude }: NumberInText): boolean {
  return unit === 'other' && !measure && equals(magnitude, ONE);
}

/** A bare number is in the measure of the last one; a later change goes the way of the first. */
function alike(claim: Claim, list: readonly Claim[], change: Claim['kind'] | undefined): Claim {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return claim;
  const { number } = claim;
  if (isBare(number) && last.number.unit === 'other') {
    const { measure, magnitude } = last.number;
    const readings = number.readings.map(({ value, place, step }) => ({
      value: multiply(value, magnitude),
      place: multiply(place, magnitude),
      step: multiply(step, magnitude),
    }));
    return { ...claim, number: { ...number, measure, readings } };
  }
  if (isBare(number) && last.number.unit === 'points') {
    const { kind, base } = last;
    return { ...claim, kind, base: claim.base ?? base, number: { ...number, unit: 'points' } };
  }
  const isChange = CHANGES.has(first.kind) || first.kind === 'difference';
  const kind = change ?? (isChange ? first.kind : undefined);
  const isSameChange = claim.kind === 'level' && number.unit === first.number.unit;
  if (!kind || !isSameChange) return claim;
  return { ...claim, kind, direction: first.direction, base: claim.base ?? last.base };
}
