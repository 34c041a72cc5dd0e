import { unitKey } from '#core/catalogue/nameKey';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';

const PLACES: readonly (readonly [kind: RegExp, abbreviation: string])[] = [
  [/^huyện /u, 'h'],
  [/^thị xã /u, 'tx'],
  [/^thành phố /u, 'tp'],
  [/^quận /u, 'q'],
  [/^xã /u, 'x'],
  [/^phường /u, 'p'],
  [/^thị trấn /u, 'tt'],
  [/^đặc khu /u, 'đk'],
];

/** A name that went over to another unit is that of the one which is there in the year of the book. */
export function namesOfUnits(
  units: readonly ReportingUnit[],
  year: number,
  province: string,
): readonly { readonly code: string; readonly names: readonly string[] }[] {
  const brands = units.map((unit) => brandsOf(unit, province));
  const isOfOne = (brand: string): boolean =>
    brands.filter((those) => those.includes(brand)).length === 1;
  const named = units.map((unit, at) => {
    const own = (brands[at] ?? []).filter(isOfOne);
    return { unit, names: [...new Set([...namesOfUnit(unit, province), ...own])] };
  });
  const present = new Set(named.flatMap(({ unit, names }) => (isThere(unit, year) ? names : [])));
  return named.map(({ unit, names }) => ({
    code: unit.code,
    names: isThere(unit, year) ? names : names.filter((name) => !present.has(name)),
  }));
}

/** Whether a unit is there at the end of a year. */
export function isThere({ validFrom, validTo }: ReportingUnit, year: number): boolean {
  return validFrom <= `${year}-12-31` && (validTo === '' || validTo >= `${year}-12-31`);
}

/** As written, abbreviated, and without Huyện, Xã …, unless that is the province's own name. */
function namesOfUnit({ name, aliases }: ReportingUnit, province: string): readonly string[] {
  const written = [name, ...aliases].flatMap((one) => [
    one,
    withoutBranch(one),
    withoutProvince(one, province),
  ]);
  const names = [...written.map(unitKey), ...written.map(keyOfBrand)];
  const short = names.flatMap((key) =>
    PLACES.flatMap(([kind, abbreviation]) =>
      kind.test(key) ? [key.replace(kind, ''), key.replace(kind, `${abbreviation} `)] : [],
    ),
  );
  const brands = [name, ...aliases].filter((one) => BRAND.test(one)).map(unitKey);
  const several = [...names, ...short].filter((key) => key.includes(' '));
  return [...new Set([...several, ...brands])].filter((key) => key !== unitKey(province));
}

/** "Viettel", "VNPT": one word that is no word of the language. */
const BRAND = /^[A-Z][A-Za-z0-9&-]{2,}$/u;

/** "Viettel Hưng Yên" is "Viettel", "FPT Telecom Hưng Yên" "FPT Telecom" and "FPT", "Bưu điện tỉnh Hưng Yên" "Bưu điện tỉnh". */
function brandsOf(unit: ReportingUnit, province: string): readonly string[] {
  if (!unit.kind.startsWith('ENT_')) return [];
  return [unit.name, ...unit.aliases].map(withoutBranch).flatMap((name) => {
    const short = name.endsWith(` ${province}`) ? name.slice(0, -province.length).trim() : name;
    const [first = '', ...others] = short.split(' ');
    if (short === 'Bưu điện tỉnh') return [unitKey(short)];
    if (first === OF_FIELD || !BRAND.test(first)) return [];
    const isAcronym = /^[A-Z&]{3,}$/u.test(first);
    return (others.length > 0 && isAcronym ? [short, first] : [short]).map(keyOfBrand);
  });
}

/** "J&T Express" is written in no other way. */
function keyOfBrand(name: string): string {
  return name.includes('&') ? name : unitKey(name);
}

/** "Internet E" is named by a word of the field. */
const OF_FIELD = 'Internet';

/** "Viễn thông A - Chi nhánh Bắc Giang" is "Viễn thông A" to everybody. */
function withoutBranch(name: string): string {
  return name.replace(/\s+[-–]\s+Chi nhánh.*$/u, '');
}

/** "Công ty Điện tử A Bắc Giang" too, where a letter or an acronym still tells it from others. */
function withoutProvince(name: string, province: string): string {
  const short = name.endsWith(` ${province}`) ? name.slice(0, -province.length).trim() : name;
  return /\s\p{Lu}+$/u.test(short) ? short : name;
}
