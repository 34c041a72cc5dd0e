import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { YearBook } from '#core/catalogue/yearBook';
import { acronymWithin } from '../subjects/acronyms';
import { indexLooseNames, type LooseNames } from '../subjects/looseNames';
import { kindsListedIn } from '../subjects/lowestPlaces';
import { indexNames, indexPhrases, type PhraseIndex } from '../subjects/phraseIndex';
import { fieldsByName, indexShortNames } from '../subjects/shortNames';
import { wordsOf } from '../text/words';
import { isThere, namesOfUnits } from './unitNames';

/** Under which words indicators, units and places are spoken of. */
export interface NamesInBook {
  readonly phrases: PhraseIndex;
  /** The names of the indicators, to be found by some of their words. */
  readonly looseNames: LooseNames;
  /** Indicators by the name that leaves out their field: "doanh thu". */
  readonly shortNames: ReadonlyMap<string, readonly string[]>;
  readonly fields: ReadonlyMap<string, string>;
  /** By what else the whole is called that something has a share of. */
  readonly wholeNames: PhraseIndex;
  /** Indicators by one of the kinds that their names list: "106 thôn". */
  readonly listedKinds: ReadonlyMap<string, readonly string[]>;
  /** How many communes there are. */
  readonly communeCounts: readonly string[];
  /** Totals of the sector by the name that does not say which sector: "tổng doanh thu ngành". */
  readonly sectorNames: PhraseIndex;
  readonly province: string;
  /** Words of the province's own name. */
  readonly placeWords: ReadonlySet<string>;
  /** Under which words the units of the register are named. */
  readonly unitNames: PhraseIndex;
  /** The units that are there at the end of the year. */
  readonly units: readonly ReportingUnit[];
  /** What each unit of the register is, whenever it is there. */
  readonly kindOfUnit: ReadonlyMap<string, ReportingUnit['kind']>;
}

export function namesInBook({ indicators, units, year, department }: YearBook): NamesInBook {
  const province = provinceOf(department);
  return {
    phrases: indexPhrases(indicators),
    looseNames: indexLooseNames(indicators),
    shortNames: indexShortNames(indicators),
    fields: fieldsByName(indicators),
    wholeNames: indexNames(indicators.flatMap(({ code, nameVi }) => acronymOf(code, nameVi))),
    listedKinds: listedKindsOf(indicators),
    communeCounts: indicators.flatMap(({ code, nameVi }) =>
      /^Số đơn vị hành chính cấp xã/u.test(nameVi) ? [code] : [],
    ),
    sectorNames: indexNames(
      indicators.map(({ code, nameVi }) => ({ code, names: sectorNamesOf(nameVi) })),
    ),
    province,
    placeWords: new Set(wordsOf(province).map(({ text }) => text)),
    unitNames: indexNames(namesOfUnits(units, year, province)),
    units: units.filter((unit) => isThere(unit, year)),
    kindOfUnit: new Map(units.map(({ code, kind }) => [code, kind] as const)),
  };
}

/** "GRDP", "tổng sản phẩm GRDP" */
function acronymOf(
  code: string,
  nameVi: string,
): readonly { readonly code: string; readonly names: readonly string[] }[] {
  const acronym = acronymWithin(nameVi);
  return acronym === undefined ? [] : [{ code, names: [acronym, `tổng sản phẩm ${acronym}`] }];
}

function listedKindsOf(indicators: readonly Indicator[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>();
  for (const indicator of indicators) {
    for (const kind of kindsListedIn(indicator)) {
      codes.set(kind, [...(codes.get(kind) ?? []), indicator.code]);
    }
  }
  return codes;
}

/** "Tổng doanh thu ngành thông tin và truyền thông …" → "tổng doanh thu ngành" */
function sectorNamesOf(nameVi: string): readonly string[] {
  const name = /^(?:tổng )?(.+ ngành)(?= thông tin và truyền thông)/iu.exec(nameVi)?.[1];
  return name === undefined ? [] : [name, `tổng ${name}`];
}

/** "Sở Thông tin và Truyền thông tỉnh Bắc Giang (mô phỏng)" → "Bắc Giang"; '' when it is not said. */
function provinceOf(department: string): string {
  return /(?:tỉnh|thành phố|TP\.?)\s+([^(,;]+)/u.exec(department)?.[1]?.trim() ?? '';
}
