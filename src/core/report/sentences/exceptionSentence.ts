import { familyOf, type Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { UnitShare } from '#core/figures/compilation';
import { parseMeasure } from '#core/numbers/measure';
import { isZero } from '#core/numbers/rational';
import { tidySpaces } from '#core/numbers/spelling';
import type { SentenceContext } from './sentenceContext';

/** More names than these make a table, not a sentence. */
const NAMES_SHOWN = 12;

/**
 * The sentence a head of department looks for: which districts or communes have nothing of what
 * they should have more of. Undefined where all have some, none has any, or someone has not said.
 *
 * @example
 * // => 'Số tuyến cáp được chỉnh trang, bó gọn: còn 03 huyện Lập Thạch, Tam Dương, Sông Lô chưa thực hiện.'
 */
export function exceptionSentence(context: SentenceContext): string | undefined {
  const { indicator, subject, total, book } = context;
  const isAskedOfAll = indicator.aggregation.form === 'sum' && indicator.polarity === 'up_good';
  if (!isAskedOfAll || !total.isComplete || total.source !== 'units') return undefined;
  const lagging = total.byUnit.filter(hasNothing);
  if (lagging.length === 0 || lagging.length === total.byUnit.length) return undefined;
  const places = lagging.map(({ unit }) => book.units.find(({ code }) => code === unit));
  if (!places.every(isArea)) return undefined;
  return `${subject}: còn ${listPlaces(places)} ${lack(indicator)}.`;
}

/** What has not been done, or which thing there is none of. */
function lack({ nature, unit }: Pick<Indicator, 'nature' | 'unit'>): string {
  if (nature === 'flow') return 'chưa thực hiện';
  const isCount = parseMeasure(unit)?.dimension.startsWith('count:') === true;
  return isCount ? `chưa có ${unit} nào` : 'chưa có';
}

function hasNothing({ figure }: UnitShare): boolean {
  return figure.state === 'none' || (figure.state === 'value' && isZero(figure.value));
}

function isArea(unit: ReportingUnit | undefined): unit is ReportingUnit {
  return unit !== undefined && familyOf(unit.kind) === 'areas';
}

/** "03 huyện Tam Dương, Sông Lô, Lập Thạch"; with several kinds "06 huyện, thành phố (Yên Lạc, …)". */
function listPlaces(places: readonly ReportingUnit[]): string {
  const named = places.map(({ name }) => splitPlace(name));
  const count = String(places.length).padStart(2, '0');
  const kinds = KINDS.filter((kind) => named.some((place) => place.kind === kind));
  const names = named.map(({ name }) => name).join(', ');
  const isShort = places.length <= NAMES_SHOWN;
  if (kinds.length === 1) return `${count} ${kinds.join()}${isShort ? ` ${names}` : ''}`;
  return `${count} ${kinds.join(', ')}${isShort ? ` (${names})` : ''}`;
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

function splitPlace(fullName: string): NamedPlace {
  const written = tidySpaces(fullName);
  for (const [pattern, kind] of PREFIXES) {
    const name = written.replace(pattern, '');
    if (name !== written) return { kind, name };
  }
  return { kind: 'đơn vị', name: written };
}
