import { familyOf, type Indicator } from '#core/catalogue/indicator';
import type { LevelForm } from '#core/catalogue/sentenceChoice';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { IndicatorTotal, UnitShare } from '#core/figures/compilation';
import { entersSums } from '#core/numbers/figure';
import { parseMeasure } from '#core/numbers/measure';
import { tidySpaces } from '#core/numbers/spelling';
import type { SentenceContext } from './sentenceContext';
import { isNothing, unitsWithoutWhole } from './unitsWithoutWhole';

/** More names than these make a table, not a sentence. */
const NAMES_SHOWN = 12;

/** The ways to say how many and which units have or have not done something. */
export const LIST_FORMS = ['usual', 'in-brackets', 'counted', 'of-all', 'of-all-named'] as const;

/**
 * The sentence a head of department looks for: which districts or communes have nothing of what
 * they should have more of. Undefined where all have some or none has any. While some have not
 * reported it speaks of those that have, and says so.
 *
 * @example
 * // => 'Số tuyến cáp được chỉnh trang, bó gọn: còn 03 huyện Lập Thạch, Tam Dương, Sông Lô chưa thực hiện.'
 */
export function exceptionSentence(context: SentenceContext): string | undefined {
  const divided = context.indicator.polarity === 'up_good' ? dividedUnits(context) : undefined;
  const isDivided = divided && divided.without.places.length > 0 && divided.with.places.length > 0;
  if (!isDivided) return undefined;
  return divided.without.places.every(isArea) ? withoutSentence(context, divided) : undefined;
}

/** The same where it was asked for: of whoever reports, and also where nobody has any. */
export function askedExceptionSentence(context: SentenceContext): string | undefined {
  const divided = dividedUnits(context);
  return divided && divided.without.places.length > 0
    ? withoutSentence(context, divided)
    : undefined;
}

/**
 * Which units have some: "…: có 07 huyện … đã thực hiện." That all have what is neither good nor bad
 * is no news: "10/10 huyện có hộ".
 */
export function doneSentence(context: SentenceContext): string | undefined {
  const divided = dividedUnits(context);
  if (!divided || divided.with.places.length === 0) return undefined;
  const { indicator } = context;
  if (indicator.polarity === 'neutral' && divided.without.places.length === 0) return undefined;
  const what = possession(indicator, divided.with.places);
  const verb = indicator.polarity === 'neutral' ? '' : 'có';
  return listSentence(context, divided.asked, verb, divided.with, what);
}

/** Whether nobody can be listed because all units are alike, though all is known of them. */
export function areAllAlike(context: SentenceContext): boolean {
  const divided = dividedUnits(context);
  if (!divided) return false;
  return divided.with.places.length === 0 || divided.without.places.length === 0;
}

/** "còn … chưa có", "có … không còn", and where it is neither good nor bad plainly "… không có". */
const VERB_OF_LACK = { up_good: 'còn', down_good: 'có', neutral: '' } as const;

function withoutSentence(context: SentenceContext, divided: DividedUnits): string {
  return listSentence(
    context,
    divided.asked,
    VERB_OF_LACK[context.indicator.polarity],
    divided.without,
    lack(context.indicator, divided.without.places),
  );
}

function listSentence(
  { subject, total, wording }: SentenceContext,
  asked: ListedUnits,
  verb: string,
  listed: ListedUnits,
  what: string,
): string {
  const { level } = wording;
  const all = String(asked.places.length).padStart(2, '0');
  const isOfAll = level === 'of-all' || level === 'of-all-named';
  const places = isOfAll
    ? listPlaces(listed.places, level, { count: `/${all}`, kinds: asked.kinds })
    : `${verb} ${listPlaces(listed.places, level, { count: '', kinds: listed.kinds })}`.trimStart();
  const among = total.isComplete
    ? ''
    : `trong ${asked.places.length}/${total.unitsExpected.length} đơn vị đã báo cáo, `;
  return `${subject}: ${among}${places} ${what}.`;
}

interface ListedUnits {
  readonly places: readonly ReportingUnit[];
  /** What kinds of places they are, in the order of reports. */
  readonly kinds: readonly string[];
}

interface DividedUnits {
  readonly with: ListedUnits;
  readonly without: ListedUnits;
  readonly asked: ListedUnits;
}

/** Every wording of a sentence asks who has some, of thousands of units; a total never changes. */
const unitsOfTotals = new WeakMap<IndicatorTotal, DividedUnits | 'untold'>();

/** Who has some and who has none, among all that have said so. */
function dividedUnits(context: SentenceContext): DividedUnits | undefined {
  const units = unitsOfTotals.get(context.total) ?? divideUnits(context) ?? 'untold';
  unitsOfTotals.set(context.total, units);
  return units === 'untold' ? undefined : units;
}

function divideUnits(context: SentenceContext): DividedUnits | undefined {
  const { indicator, total, units } = context;
  const isOfUnits = indicator.aggregation.form === 'sum' && total.source === 'units';
  if (!isOfUnits) return undefined;
  const said = total.byUnit.filter(({ figure }) => entersSums(figure));
  // Of a partial total whose units cannot be told apart nothing is known of single ones.
  const isCovered = total.isComplete || said.length < total.unitsExpected.length;
  if (said.length < 2 || !isCovered) return undefined;
  const named = (shares: readonly UnitShare[]) => shares.map(({ unit }) => units.get(unit));
  const cannot = unitsWithoutWhole(context);
  const [some, none, asked] = [
    named(said.filter(({ figure }) => !isNothing(figure))),
    named(said.filter(({ unit, figure }) => isNothing(figure) && !cannot.has(unit))),
    named(said),
  ];
  if (!some.every(isKnown) || !none.every(isKnown) || !asked.every(isKnown)) return undefined;
  return { with: listOf(some), without: listOf(none), asked: listOf(asked) };
}

function listOf(places: readonly ReportingUnit[]): ListedUnits {
  return { places, kinds: kindsOf(places) };
}

function isKnown(unit: ReportingUnit | undefined): unit is ReportingUnit {
  return unit !== undefined;
}

type CountedThing = Pick<Indicator, 'nature' | 'unit' | 'polarity' | 'partOf'>;

/** Communes that count themselves have no communes: they have done what is counted, or not. */
function areCounted(unit: string, places: readonly ReportingUnit[]): boolean {
  return unit === 'xã' && places.every(({ kind }) => kind === 'COMMUNE');
}

/** What has been done, or which thing there is; money is neither. */
function possession(
  { nature, unit, polarity, partOf }: CountedThing,
  places: readonly ReportingUnit[],
): string {
  // Who has what one wants less of has not achieved it: "còn thôn thuộc diện này".
  if (polarity === 'down_good') {
    return nature === 'flow' ? 'có phát sinh' : `còn ${unit} thuộc diện này`;
  }
  if (areCounted(unit, places)) return 'đã thực hiện';
  const isCount = parseMeasure(unit)?.dimension.startsWith('count:') === true;
  // Nobody was to have more of it: "có bưu cục", not "đã có".
  if (polarity === 'neutral') return nature === 'stock' && isCount ? `có ${unit}` : 'có phát sinh';
  if (!isCount) return 'đã phát sinh';
  if (nature === 'flow') return 'đã thực hiện';
  return isOneKind(partOf) ? 'đã có' : `đã có ${unit}`;
}

/** What has not been done, or which thing there is none of; money comes in or does not. */
function lack(
  { nature, unit, polarity, partOf }: CountedThing,
  places: readonly ReportingUnit[],
): string {
  if (polarity === 'down_good') {
    return nature === 'flow' ? 'không phát sinh' : `không có ${unit} nào thuộc diện này`;
  }
  if (areCounted(unit, places)) return 'chưa thực hiện';
  const isCount = parseMeasure(unit)?.dimension.startsWith('count:') === true;
  if (polarity === 'neutral') {
    return nature === 'stock' && isCount ? `không có ${unit} nào` : 'không phát sinh';
  }
  if (!isCount) return nature === 'flow' ? 'chưa phát sinh' : 'chưa có';
  if (nature === 'flow') return 'chưa thực hiện';
  return isOneKind(partOf) ? 'chưa có' : `chưa có ${unit} nào`;
}

/** Of hamlets with fibre a commune may have none, and hamlets all the same: the subject says which. */
function isOneKind(partOf: Indicator['partOf']): boolean {
  return partOf.length > 0;
}

function isArea({ kind }: ReportingUnit): boolean {
  return familyOf(kind) === 'areas';
}

/** "03 huyện Tam Dương, Sông Lô, Lập Thạch"; with several kinds "06 huyện, thành phố (Yên Lạc, …)". */
function listPlaces(
  places: readonly ReportingUnit[],
  form: LevelForm,
  { count, kinds }: { readonly count: string; readonly kinds: readonly string[] },
): string {
  const counted = `${String(places.length).padStart(2, '0')}${count} ${kinds.join(', ')}`;
  const isNamed = places.length <= NAMES_SHOWN && form !== 'counted' && form !== 'of-all';
  if (!isNamed) return counted;
  const names = places.map((place) => namedPlace(place).name).join(', ');
  const isInBrackets = kinds.length > 1 || form !== 'usual';
  return isInBrackets ? `${counted} (${names})` : `${counted} ${names}`;
}

function kindsOf(places: readonly ReportingUnit[]): readonly string[] {
  const found = new Set(places.map((place) => namedPlace(place).kind));
  return KINDS.filter((kind) => found.has(kind));
}

/** In the order in which reports list them. The last is for names that do not say what they are. */
const KINDS = [
  'huyện',
  'thị xã',
  'thành phố',
  'quận',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'đơn vị',
] as const;

interface NamedPlace {
  readonly kind: (typeof KINDS)[number];
  readonly name: string;
}

const PREFIXES: readonly (readonly [pattern: RegExp, kind: NamedPlace['kind']])[] = [
  [/^(?:thành phố|tp\.?) /iu, 'thành phố'],
  [/^(?:thị xã|tx\.?) /iu, 'thị xã'],
  [/^(?:thị trấn|tt\.?) /iu, 'thị trấn'],
  [/^(?:huyện|h\.) ?/iu, 'huyện'],
  [/^(?:quận|q\.) ?/iu, 'quận'],
  [/^(?:phường|p\.) ?/iu, 'phường'],
  [/^(?:xã|x\.) ?/iu, 'xã'],
  [/^đặc khu /iu, 'đặc khu'],
];

/** A register of thousands is asked for its names by every sentence and every wording of it. */
const namesOfPlaces = new WeakMap<ReportingUnit, NamedPlace>();

function namedPlace(unit: ReportingUnit): NamedPlace {
  const named = namesOfPlaces.get(unit) ?? splitPlace(unit.name);
  namesOfPlaces.set(unit, named);
  return named;
}

function splitPlace(fullName: string): NamedPlace {
  const written = tidySpaces(fullName);
  for (const [pattern, kind] of PREFIXES) {
    const name = written.replace(pattern, '');
    if (name !== written) return { kind, name };
  }
  return { kind: 'đơn vị', name: written };
}
