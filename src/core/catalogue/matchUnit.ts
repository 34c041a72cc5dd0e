import { tidySpaces } from '#core/numbers/spelling';
import { answerMemory } from './answerMemory';
import { groupedBy } from './groupedBy';
import { unitKey, withoutDiacritics } from './nameKey';
import { proposalKey, proposeNearest, type ProposalKey } from './proposal';
import { officialCode } from './unitCodes';
import { isValidInYear, type ReportingUnit } from './reportingUnit';
import { splitTaxCode } from './taxCode';

/** Which reporting unit a text names: one, several, or none (and which was perhaps meant). */
export type UnitMatch =
  | { readonly kind: 'match'; readonly unit: ReportingUnit }
  | { readonly kind: 'ambiguous'; readonly units: readonly ReportingUnit[] }
  | { readonly kind: 'unknown'; readonly proposal?: ReportingUnit };

/**
 * The reporting unit that a text names: by its code, by a name or alias (with TP., TX., H. … written
 * out), or by a place's name without Huyện, Xã … where only one unit of the register is called
 * so. Where several fit and a year is given, those that existed in it are meant. Missing diacritics
 * and likeness only make a proposal.
 *
 * @example
 * matchUnit(units, 'H. Lục Ngạn'); // => { kind: 'match', unit: … Huyện Lục Ngạn }
 */
export function matchUnit(units: readonly ReportingUnit[], text: string, year?: number): UnitMatch {
  return remembered(units, `${year ?? ''}\n${text}`, () => findUnit(units, text, year));
}

const remembered = answerMemory<UnitMatch>();
const indexed = answerMemory<UnitIndex>();

function findUnit(
  units: readonly ReportingUnit[],
  text: string,
  year: number | undefined,
): UnitMatch {
  const index = indexed(units, '', () => indexUnits(units));
  const found = namedUnits(index, text);
  const meant = year === undefined ? found : existingIn(year, found);
  const [unit] = meant;
  if (!unit) return unknown(index, text);
  return meant.length === 1 ? { kind: 'match', unit } : { kind: 'ambiguous', units: meant };
}

interface UnitIndex {
  readonly byCode: UnitsByKey;
  readonly byName: UnitsByKey;
  /** Places under their name without Huyện, Xã …; what already stands without it is not here. */
  readonly byShortName: UnitsByKey;
  /** Under their name alone, those whose name the register writes with a tax code. */
  readonly withTaxCode: ReadonlyMap<string, readonly FirmWithTaxCode[]>;
  readonly proposals: readonly ProposalKey<ReportingUnit>[];
}

interface FirmWithTaxCode {
  readonly unit: ReportingUnit;
  readonly taxCode: string;
}

type UnitsByKey = ReadonlyMap<string, readonly ReportingUnit[]>;

function namedUnits(index: UnitIndex, text: string): readonly ReportingUnit[] {
  const coded = index.byCode.get(tidySpaces(text));
  if (coded) return coded;
  const key = unitKey(text);
  const named = index.byName.get(key);
  if (named) return named;
  const place = placeOf(key);
  if (!place) return index.byShortName.get(key) ?? firmsNamed(index, text);
  return (index.byName.get(place.name) ?? []).filter(
    (unit) => unit.kind === place.kind && isNamedWithoutPrefix(unit),
  );
}

/** Those called so but for a tax code that only the text or only the register writes with the name. */
function firmsNamed({ byName, withTaxCode }: UnitIndex, text: string): readonly ReportingUnit[] {
  const { name, taxCode } = splitTaxCode(text);
  const key = unitKey(name);
  const ofRegister = withTaxCode.get(key) ?? [];
  const fitting = ofRegister.filter((one) => taxCode === undefined || one.taxCode === taxCode);
  if (fitting.length > 0) return [...new Set(fitting.map(({ unit }) => unit))];
  return ofRegister.length === 0 && taxCode !== undefined ? (byName.get(key) ?? []) : [];
}

/** Where the register itself says "Lục Ngạn", "Huyện Lục Ngạn" is that district. */
function isNamedWithoutPrefix(unit: ReportingUnit): boolean {
  return placeOf(unitKey(unit.name)) === undefined;
}

/** Those that existed in the year; all of them where none did. */
function existingIn(year: number, units: readonly ReportingUnit[]): readonly ReportingUnit[] {
  const existing = units.filter((unit) => isValidInYear(unit, year));
  return existing.length > 0 ? existing : units;
}

function unknown(index: UnitIndex, text: string): UnitMatch {
  const folded = withoutDiacritics(unitKey(text));
  const proposal = proposeNearest(index.proposals, folded) ?? mentioned(index, folded);
  return proposal ? { kind: 'unknown', proposal } : { kind: 'unknown' };
}

/** The only unit whose name is part of a longer text, as in "UBND huyện Lục Ngạn". */
function mentioned(index: UnitIndex, folded: string): ReportingUnit | undefined {
  const words = ` ${folded} `;
  const inText = index.proposals.filter(
    (key) => key.folded.length >= TELLING_LENGTH && words.includes(` ${key.folded} `),
  );
  const longest = Math.max(...inText.map((key) => key.folded.length));
  const units = new Set(
    inText.filter((key) => key.folded.length === longest).map((key) => key.named),
  );
  return units.size === 1 ? [...units][0] : undefined;
}

/** A shorter name ("Chũ") turns up inside other texts by chance. */
const TELLING_LENGTH = 6;

const DISTRICT_PREFIXES = ['huyện', 'thị xã', 'thành phố', 'quận'] as const;
const COMMUNE_PREFIXES = ['xã', 'phường', 'thị trấn', 'đặc khu'] as const;

const PLACE_PREFIXES: readonly (readonly [prefix: string, kind: ReportingUnit['kind']])[] = [
  ...DISTRICT_PREFIXES.map((prefix) => [`${prefix} `, 'DISTRICT'] as const),
  ...COMMUNE_PREFIXES.map((prefix) => [`${prefix} `, 'COMMUNE'] as const),
];

/** "huyện lục ngạn" is the district "lục ngạn". */
function placeOf(
  key: string,
): { readonly name: string; readonly kind: ReportingUnit['kind'] } | undefined {
  const found = PLACE_PREFIXES.find(([prefix]) => key.startsWith(prefix));
  return found && { name: key.slice(found[0].length), kind: found[1] };
}

function indexUnits(units: readonly ReportingUnit[]): UnitIndex {
  const byCode = new Map<string, ReportingUnit[]>();
  const byName = new Map<string, ReportingUnit[]>();
  const byShortName = new Map<string, ReportingUnit[]>();
  const proposals: ProposalKey<ReportingUnit>[] = [];
  for (const unit of units) {
    addUnit(byCode, unit.code, unit);
    addUnit(byCode, officialCode(unit.code), unit);
    for (const name of [unit.name, ...unit.aliases]) {
      const key = unitKey(name);
      if (key === '') continue;
      addUnit(byName, key, unit);
      const short = placeOf(key)?.name;
      if (short !== undefined) addUnit(byShortName, short, unit);
      for (const text of short === undefined ? [key] : [key, short]) {
        proposals.push(proposalKey(withoutDiacritics(text), unit));
      }
    }
  }
  return { byCode, byName, byShortName, withTaxCode: firmsWithTaxCode(units), proposals };
}

function firmsWithTaxCode(units: readonly ReportingUnit[]): UnitIndex['withTaxCode'] {
  const named = units.flatMap((unit) =>
    [unit.name, ...unit.aliases].flatMap((text) => {
      const { name, taxCode } = splitTaxCode(text);
      return taxCode === undefined ? [] : [{ key: unitKey(name), unit, taxCode }];
    }),
  );
  return groupedBy(named, ({ key }) => key);
}

function addUnit(units: Map<string, ReportingUnit[]>, key: string, unit: ReportingUnit): void {
  const present = units.get(key);
  if (!present) units.set(key, [unit]);
  else if (!present.includes(unit)) present.push(unit);
}
