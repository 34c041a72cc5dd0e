import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { toDecimalText } from '#core/numbers/decimalText';
import {
  compare,
  divide,
  equals,
  isZero,
  multiply,
  rational,
  signOf,
  type Rational,
} from '#core/numbers/rational';
import { printedNumber } from '../../sentences/printedNumber';
import type { BookFigures } from '../bookFigures';
import { saidOf, type Circumstances, type PlacedClause } from '../circumstances/circumstances';
import type { Claim } from '../claim';
import { withNoun } from '../arithmetic/tested';
import { namedLoosely } from '../subjects/looseNames';
import { HAMLET, HAMLETS_ELSEWHERE } from '../subjects/lowestPlaces';
import { findNames, findPhrases } from '../subjects/phraseIndex';
import type { Verdict } from '../verdict';
import { wordsOf } from '../text/words';

/** A unit with what the book has of it. */
interface Holder {
  readonly code: string;
  readonly name: string;
  readonly value: Rational;
}

/** What a number of units is said to have or not to have. */
interface Having {
  readonly indicator: Indicator;
  readonly hasIt: boolean;
  /** All units of their kind. */
  readonly units: readonly Holder[];
  /** Of how many, where that is said. */
  readonly ofHowMany: number | undefined;
  /** The names in brackets or behind the number. */
  readonly listed: string;
}

/**
 * "Cả 08 huyện đều đã có đài truyền thanh", "06/08 huyện, thành phố không còn thôn lõm sóng", "còn 03 xã (A, B, C)
 * chưa thực hiện ký số": how many units have something, and which, by the figures of each of them.
 */
export function heldAsUnits(
  clause: PlacedClause,
  before: Circumstances,
  claim: Claim,
  verdict: Verdict,
  figures: BookFigures,
): Verdict {
  const { kind, number } = claim;
  const isFree = verdict.verdict === 'not-found' || isOfCountOnly(verdict);
  const isCount = kind === 'level' && number.unit === 'other' && number.hedge === undefined;
  const [stated] = number.readings;
  if (!isFree || !isCount || !stated || !isHereAndNow(clause, claim, before, figures))
    return verdict;
  if (!LED_BY.test(clause.text.slice(0, number.start))) return verdict;
  const having =
    havingOf(clause.text, number.nounAt, figures) ?? notDoneBy(clause.text, number, figures);
  if (!having) return verdict;
  const { indicator, hasIt, units, listed } = having;
  const alike = units.filter(({ value }) => signOf(value) > 0 === hasIt);
  // Who has nothing of the whole lacks it in one way of counting, and not in another.
  const canHave = alike.filter(({ code }) => hasIt || !lacksWhole(indicator, code, figures));
  const isOfAll = equals(stated.value, rational(alike.length));
  const those = isOfAll ? alike : canHave;
  const isAll = having.ofHowMany === undefined || having.ofHowMany === units.length;
  if (!isAll) return verdict;
  const named = unitsNamed(listed, figures);
  const isNamedRightly = named.every(
    (code) => !units.some((unit) => unit.code === code) || those.some((unit) => unit.code === code),
  );
  const expected = rational(those.length);
  const told = { ...verdict, indicator: indicator.code, year: figures.year, expected };
  if (equals(stated.value, expected) && isNamedRightly) {
    return { ...told, verdict: 'agree', message: undefined, proposal: '' };
  }
  const count = String(those.length).padStart(2, '0');
  const names = those.map(({ name }) => name).join(', ');
  const isShort = those.length > 0 && those.length <= MOST_NAMED;
  return {
    ...told,
    verdict: 'disagree',
    message: {
      code: 'draft/units-differ',
      arguments: { text: number.text, right: isShort ? `${count} (${names})` : count },
    },
    proposal: equals(stated.value, expected) ? names : withNoun(count, number),
  };
}

/** "-" or 0 of what the indicator is a part of. */
function lacksWhole({ code, partOf }: Indicator, unit: string, figures: BookFigures): boolean {
  return [...partOf, ...figures.wholesOf(code)].some((whole) => {
    const value = figures.pair(whole, unit)?.value;
    return value !== undefined && isZero(value);
  });
}

/** "100% số xã đã thực hiện ký số văn bản": as many as there are communes. */
export function heldAsAll(
  clause: PlacedClause,
  before: Circumstances,
  claim: Claim,
  verdict: Verdict,
  figures: BookFigures,
): Verdict {
  const { kind, number } = claim;
  const [stated] = number.readings;
  const isAll = kind === 'level' && number.unit === 'percent' && number.hedge === undefined;
  if (verdict.verdict !== 'not-found' || !isAll || !stated || !equals(stated.value, HUNDRED)) {
    return verdict;
  }
  const place = saidOf(clause, number.start, number.end).place ?? before.place ?? '';
  if (place !== '' || !isHereAndNow(clause, claim, before, figures)) return verdict;
  if (!AT_HEAD.test(clause.text.slice(0, number.start))) return verdict;
  const what = ALL_COMMUNES.exec(clause.text.slice(number.end))?.groups?.['what'];
  const indicator = what === undefined ? undefined : named(`xã ${what}`, figures);
  const [communes] = figures.communeCounts;
  if (indicator?.unit !== 'xã' || communes === undefined) return verdict;
  const [some, all] = [figures.pair(indicator.code, ''), figures.pair(communes, '')];
  if (!some?.value || !all?.value || some.coverage || all.coverage || isZero(all.value))
    return verdict;
  const expected = multiply(divide(some.value, all.value), HUNDRED);
  const told = { ...verdict, indicator: indicator.code, year: figures.year, expected };
  if (compare(expected, HUNDRED) >= 0) return { ...told, verdict: 'agree', message: undefined };
  const right = `${printedNumber(expected, 1)}%`;
  const counts = `${toDecimalText(some.value)}/${toDecimalText(all.value)} xã, ${right}`;
  return {
    ...told,
    verdict: 'disagree',
    message: { code: 'draft/units-differ', arguments: { text: number.text, right: counts } },
    proposal: right,
  };
}

const HUNDRED = rational(100);
const ALL_COMMUNES =
  /^\s*(?:số|các|tổng số)?\s*(?:đơn vị cấp )?xã(?:\s*[,/]\s*(?:phường|thị trấn|đặc khu))*\s+(?:đều\s+)?(?:đã\s+)?(?<what>[^,;:.()\d]{4,})(?:[,;:.()]|$)/u;
/** "06 huyện có 100% số xã": who has them all is another. */
const AT_HEAD = /^[\s–+•*-]*(?:(?:đến nay|hiện nay|toàn tỉnh|năm \d{4}|đã|có)\s*,?\s*)*$/iu;

/** The list may fit its number and be of others. */
function isOfCountOnly({ verdict, indicator }: Verdict): boolean {
  return verdict === 'agree' && indicator === '';
}

const MOST_NAMED = 6;

function isHereAndNow(
  clause: PlacedClause,
  { number: { start, end } }: Claim,
  before: Circumstances,
  { year }: BookFigures,
): boolean {
  const own = saidOf({ ...clause, places: [] }, start, end);
  const period = own.period ?? before.period;
  return !own.isTarget && !before.isTarget && (period === undefined || period === year);
}

/** "Đầu tư cho 04 huyện có …" may be some of them. */
const LED_BY =
  /(?:^|[,;:(–-]|(?<!\p{L})(?:có|còn|cả|mới|chỉ|toàn tỉnh|hiện|nay|trong đó|là|đã|\d\d\d\d))\s*$/iu;

const DISTRICTS = '(?:huyện|quận|thị xã|thành phố)';
const COMMUNES = '(?:xã|phường|thị trấn|đặc khu)';
const HAS = '(?:đều\\s+)?(?:đã\\s+)?(?:có|còn)';
const HAS_NOT = '(?:đều\\s+)?(?:vẫn\\s+)?(?:chưa có|không có|không còn|đã hết)';
const DOES = '(?:đều\\s+)?(?:đã\\s+)?(?:thực hiện|triển khai)';
const DOES_NOT = '(?:vẫn\\s+)?chưa\\s+(?:thực hiện|triển khai)';
const BEHIND = new RegExp(
  `^\\s*(?:/\\s*(?<all>\\d{1,3})\\s*)?(?:(?<district>${DISTRICTS})(?:\\s*[,/]\\s*${DISTRICTS})*|(?<commune>${COMMUNES})(?:\\s*[,/]\\s*${COMMUNES})*)(?!\\p{L})` +
    `\\s*(?<listed>\\([^()\\d]*\\)|\\p{Lu}[^;:.()\\d]*?)?\\s*(?<not>${HAS_NOT}|${DOES_NOT})?(?<has>${HAS}|${DOES})?\\s+(?<what>[^,;:.()\\d]{4,})(?:[,;:.()]|$)`,
  'u',
);

function havingOf(text: string, nounAt: number, figures: BookFigures): Having | undefined {
  const said = BEHIND.exec(text.slice(nounAt))?.groups;
  const verb = said?.['not'] ?? said?.['has'];
  if (!said || verb === undefined || (said['not'] !== undefined && said['has'] !== undefined)) {
    return undefined;
  }
  const kind = said['district'] === undefined ? 'COMMUNE' : 'DISTRICT';
  const isDoing = /(?:thực hiện|triển khai)$/iu.test(verb);
  // Whole districts do nothing that communes are counted for.
  if (isDoing && kind === 'DISTRICT') return undefined;
  const what = isDoing ? `xã thực hiện ${said['what'] ?? ''}` : (said['what'] ?? '');
  const indicator = named(what, figures);
  const units = indicator && unitsWith(indicator.code, kind, figures);
  if (!indicator || !units) return undefined;
  return {
    indicator,
    hasIt: said['not'] === undefined,
    units,
    ofHowMany: said['all'] === undefined ? undefined : Number(said['all']),
    listed: said['listed'] ?? '',
  };
}

/**
 * "Còn 03 huyện A, B, C chưa thực hiện chỉnh trang cáp", "Số tuyến cáp được chỉnh trang: còn 03 huyện
 * (A, B, C) chưa thực hiện", "còn 03 huyện chưa thực hiện chỉnh trang cáp là A, B, C".
 */
function notDoneBy(
  text: string,
  { start, nounAt }: Claim['number'],
  figures: BookFigures,
): Having | undefined {
  const said = NOT_DONE.exec(text.slice(nounAt))?.groups;
  if (!said) return undefined;
  const what = said['what']?.trim() ?? '';
  const head = /(?:^|[.;]\s*)([^.;:]+):\s*(?:còn\s*)?$/u.exec(text.slice(0, start))?.[1];
  const indicator = what === '' ? head && named(head, figures) : namedByDeed(what, figures);
  const kind = said['district'] === undefined ? 'COMMUNE' : 'DISTRICT';
  const units = indicator ? unitsWith(indicator.code, kind, figures) : undefined;
  if (!indicator || !units) return undefined;
  const listed = said['listed'] ?? said['behind'] ?? '';
  return { indicator, hasIt: false, units, ofHowMany: undefined, listed };
}

const NOT_DONE = new RegExp(
  `^\\s*(?:(?<district>${DISTRICTS})(?:\\s*[,/]\\s*${DISTRICTS})*|${COMMUNES}(?:\\s*[,/]\\s*${COMMUNES})*)(?!\\p{L})` +
    `\\s*(?<listed>\\([^()\\d]*\\)|\\p{Lu}[^;:.()\\d]*?)?\\s*${DOES_NOT}(?<what>(?:\\s+(?!là\\s)[\\p{Ll},]+)*)` +
    `(?:\\s+là\\s+(?<behind>\\p{Lu}[^;:.()\\d]*|(?:${DISTRICTS}|${COMMUNES})\\s+\\p{Lu}[^;:.()\\d]*))?\\s*(?:[,;:.()]|$)`,
  'u',
);

/** "chỉnh trang, bó gọn cáp": what was to be done, by words that stand in one name only, in any order. */
function namedByDeed(what: string, figures: BookFigures): Indicator | undefined {
  const said = wordsOf(what).map(({ text }) => text);
  if (said.length < LEAST_SAID) return undefined;
  const done = [...figures.indicators.values()].filter(({ code, nature }) => {
    const names = figures.looseNames.get(code) ?? [];
    return nature === 'flow' && names.some((name) => said.every((word) => name.includes(word)));
  });
  return done.length === 1 ? done[0] : undefined;
}

/** The one amount that is named by all of some words, or by words that only its name has. */
function named(what: string, figures: BookFigures): Indicator | undefined {
  const words = wordsOf(what);
  const [phrase, ...others] = findPhrases(figures.phrases, words);
  const around = words.filter(
    ({ start }) => !phrase || start < phrase.start || start >= phrase.end,
  );
  const isNamed = phrase && others.length === 0 && around.every(({ text }) => BESIDE.has(text));
  const codes = isNamed
    ? phrase.codes
    : namedBySome(
        words.map(({ text }) => text),
        figures,
      );
  const amounts = codes.flatMap((code) => figures.indicators.get(code) ?? []).filter(isAmount);
  return amounts.length === 1 ? amounts[0] : undefined;
}

/** "số đài truyền thanh cấp xã tăng" is not only to have some. */
const BESIDE: ReadonlySet<string> = new Set('số các được đã trên địa bàn toàn tỉnh'.split(' '));

function namedBySome(words: readonly string[], figures: BookFigures): readonly string[] {
  const said = words.map((word) => (HAMLETS_ELSEWHERE.includes(word) ? HAMLET : word));
  if (said.length < LEAST_SAID) return [];
  const isDenied = said.some((word) => DENYING.has(word));
  const codes = [...figures.indicators.keys()];
  const whole = namedLoosely(figures.looseNames, said, codes).filter((code) => {
    const names = figures.looseNames.get(code) ?? [];
    return isDenied || names.every((name) => !name.some((word) => DENYING.has(word)));
  });
  return whole.length > 0 ? whole : codes.filter((code) => isNamedAsPart(said, code, figures));
}

/** "đài truyền thanh ứng dụng công nghệ thông tin": the name of a part behind words of its whole. */
function isNamedAsPart(said: readonly string[], code: string, figures: BookFigures): boolean {
  const names = figures.looseNames.get(code) ?? [];
  const wholes = figures.indicators.get(code)?.partOf ?? [];
  return names.some((name) => {
    const own = said.slice(-name.length);
    const ofWhole = said.slice(0, -name.length);
    const isOwn = ofWhole.length >= 2 && own.join(' ') === name.join(' ');
    return isOwn && namedLoosely(figures.looseNames, ofWhole, wholes).length > 0;
  });
}

/** By fewer words too many things are called. */
const LEAST_SAID = 3;
/** "lõm sóng" is what has none. */
const DENYING: ReadonlySet<string> = new Set(['chưa', 'không', 'lõm']);

function unitsWith(
  code: string,
  kind: 'DISTRICT' | 'COMMUNE',
  figures: BookFigures,
): readonly Holder[] | undefined {
  const units = figures.units.filter((unit) => unit.kind === kind);
  const [first] = units;
  const peers = first && figures.peersOf(code, first.code);
  return peers?.length === units.length && units.length > 1 ? peers : undefined;
}

function unitsNamed(listed: string, figures: BookFigures): readonly string[] {
  return findNames(figures.unitNames, wordsOf(listed)).flatMap(({ codes }) => codes.slice(0, 1));
}
