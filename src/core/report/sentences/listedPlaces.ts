import type { LevelForm } from '#core/catalogue/sentenceChoice';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { tidySpaces } from '#core/numbers/spelling';
import { printedCount } from './printedNumber';

/** More names than these make a table, not a sentence. */
const NAMES_SHOWN = 12;

/** "03 huyện Tam Dương, Sông Lô, Lập Thạch"; with several kinds "06 huyện, thành phố (Yên Lạc, …)". */
export function listPlaces(
  places: readonly ReportingUnit[],
  form: LevelForm,
  { count, kinds }: { readonly count: string; readonly kinds: readonly string[] },
): string {
  const counted = `${printedCount(places.length)}${count} ${kinds.join(', ')}`;
  const isNamed = places.length <= NAMES_SHOWN && form !== 'counted' && form !== 'of-all';
  if (!isNamed) return counted;
  const names = places.map((place) => namedPlace(place).name).join(', ');
  const isInBrackets = kinds.length > 1 || form !== 'usual';
  return isInBrackets ? `${counted} (${names})` : `${counted} ${names}`;
}

/** What kinds of places they are, in the order of reports. */
export function kindsOf(places: readonly ReportingUnit[]): readonly string[] {
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
