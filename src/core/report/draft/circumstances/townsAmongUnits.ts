import { unitKey } from '#core/catalogue/nameKey';
import type { BookFigures } from '../bookFigures';
import { mention, type Mention } from '../mention';
import { findNames } from '../subjects/phraseIndex';
import { wordsOf } from '../text/words';

/**
 * "Bắc Giang 48.206 hộ, Yên Dũng 43.319 hộ": among its districts the bare name of a province is that of its town, or
 * of something else that no other word tells from the province.
 */
export function townsIn(
  text: string,
  units: readonly Mention<string>[],
  { province }: BookFigures,
): readonly Mention<string>[] {
  if (province === '') return [];
  // "- Bắc Giang: 49.817 hồ sơ;": the other items stand on other lines.
  const item = new RegExp(`(?<=^\\s*[–+•*-]\\s+)${province}(?=\\s*:?\\s*\\d)`, 'u').exec(text);
  if (item) return [mention(item, 'elsewhere')];
  const isListed = units.some(({ end }) => WITH_NUMBER.test(text.slice(end)));
  if (!isListed || OF_WHICH.test(text)) return [];
  return [...text.matchAll(new RegExp(`${LISTED}${province}${NUMBER_NEXT}`, 'gu'))].map((match) =>
    mention(match, 'elsewhere'),
  );
}

const LISTED = '(?<=(?:^|[:;,(]|(?<!\\p{L})và)\\s*)';
const NUMBER_NEXT = '(?=\\s*[(:]?\\s*\\d)';
const WITH_NUMBER = new RegExp(`^${NUMBER_NEXT}`, 'u');
/** The whole before its parts. */
const OF_WHICH = /(?<!\p{L})(?:trong (?:số )?đó|gồm|riêng)(?!\p{L})/iu;

/** "Tại Bắc Giang, số hồ sơ … là 49.817; tại Yên Thế là 31.440": whether a sentence sets a town that bears the province's name beside other units. */
export function setsTownBesideUnits(sentence: string, figures: BookFigures): boolean {
  const { province, units, unitNames, kindOfUnit } = figures;
  if (province === '' || OF_WHICH.test(sentence)) return false;
  const own = unitKey(province);
  const hasTown = units.some(({ name }) => unitKey(name).endsWith(` ${own}`));
  const isSaid = new RegExp(`${AT}${province}(?!\\p{L})`, 'u').test(sentence);
  if (!hasTown || !isSaid) return false;
  return findNames(unitNames, wordsOf(sentence)).some(
    ({ start, codes: [code = ''] }) =>
      AT_HERE.test(sentence.slice(0, start)) && PLACES.has(kindOfUnit.get(code) ?? ''),
  );
}

const AT = '(?<=(?:^|[;,.–+•*-]|(?<!\\p{L})(?:và|còn))\\s*(?:[Tt]ại|[Ởở])\\s+)';
const AT_HERE = /(?:^|[;,.–+•*-]|(?<!\p{L})(?:và|còn))\s*(?:tại|ở)\s+(?:huyện\s+|thị xã\s+)?$/iu;
const PLACES: ReadonlySet<string> = new Set(['DISTRICT', 'COMMUNE']);

/** A clause as far as its places go. */
interface Placed {
  readonly text: string;
  readonly places: readonly Mention<string>[];
}

/** Of such a town nothing is known: the words may be those of the province. */
export function withTown<Clause extends Placed>(clause: Clause, { province }: BookFigures): Clause {
  const places = clause.places.map((place) =>
    clause.text.slice(place.start, place.end) === province
      ? { ...place, said: 'elsewhere' }
      : place,
  );
  return { ...clause, places };
}
