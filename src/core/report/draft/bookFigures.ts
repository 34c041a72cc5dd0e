import { bestKnown } from '#core/catalogue/bestKnown';
import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Compilation, IndicatorTotal } from '#core/figures/compilation';
import { basesOf } from '#core/figures/twoBases';
import type { Status } from '#core/numbers/figure';
import type { Rational } from '#core/numbers/rational';
import { unitsWithoutWhole } from '../sentences/unitsWithoutWhole';
import { acronymWithin } from './subjects/acronyms';
import { kindsListedIn } from './subjects/lowestPlaces';
import { indexNames, indexPhrases, type PhraseIndex } from './subjects/phraseIndex';
import { indexLooseNames, type LooseNames } from './subjects/looseNames';
import { fieldsByName, indexShortNames } from './subjects/shortNames';
import { isThere, namesOfUnits } from './units/unitNames';
import { unitPairs } from './units/unitPairs';
import { pairOf, valueOf, type KnownPair } from './knownPair';
import { provincePair } from './provincePair';
import { wordsOf } from './text/words';

/** A unit of one kind with its figure. */
export interface Peer {
  readonly code: string;
  readonly name: string;
  readonly value: Rational;
}

/** A compilation as a reader of drafts asks it. */
export interface BookFigures {
  readonly year: number;
  /** Whether its digits may say which figure is meant, where less than its name is said. */
  readonly digitsName: boolean;
  readonly indicators: ReadonlyMap<string, Indicator>;
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
  /** What a total of several indicators is made of. */
  readonly partsOf: (indicator: string) => readonly string[];
  /** The totals of which it is a part, measured like it. */
  readonly totalsOf: (indicator: string) => readonly string[];
  /** Words of the province's own name. */
  readonly placeWords: ReadonlySet<string>;
  readonly province: string;
  /** Under which words the units of the register are named. */
  readonly unitNames: PhraseIndex;
  /** The units that are there at the end of the year. */
  readonly units: readonly ReportingUnit[];
  readonly pair: (indicator: string, unit: string) => KnownPair | undefined;
  /** The units of one's kind, itself included. */
  readonly unitsLike: (unit: string) => readonly string[];
  /** The figures of all units of one's kind, where the total lacks none and each has a value. */
  readonly peersOf: (indicator: string, unit: string) => readonly Peer[] | undefined;
  /** The whole province this year over last year's figure as it was first published. */
  readonly pairOverPublished: (indicator: string) => KnownPair | undefined;
  /** Two years of the whole province that the book knows, which need not follow each other. */
  readonly pairOfYears: (indicator: string, from: number, to: number) => KnownPair | undefined;
  /** Whether the figure of the whole province for the book's year is an estimate, provisional or final. */
  readonly statusOf: (indicator: string) => Status | undefined;
  /** A figure of the whole province for any year of the book's records. */
  readonly levelOf: (indicator: string, year: number) => Rational | undefined;
  /** The rank that a score brings: "Xếp hạng DTI" of "Điểm chỉ số chuyển đổi số (DTI)". */
  readonly rankOf: (indicator: string) => string | undefined;
  /** Rates of which an indicator is the numerator. */
  readonly ratesOf: (indicator: string) => readonly string[];
  /** The units that have nothing of what an indicator is a part of. */
  readonly unitsWithoutWhole: (indicator: string) => ReadonlySet<string>;
  /** What the rates of an indicator, or the rate that it is, are taken of. */
  readonly wholesOf: (indicator: string) => readonly string[];
}

export function bookFigures(compilation: Compilation): BookFigures {
  const known = read.get(compilation) ?? readFigures(compilation);
  read.set(compilation, known);
  return known;
}

/** One compilation is asked about many texts, and never changes. */
const read = new WeakMap<Compilation, BookFigures>();

function readFigures(compilation: Compilation): BookFigures {
  const { book, totals } = compilation;
  const indicators = new Map(book.indicators.map((one) => [one.code, one] as const));
  const totalOf = new Map(totals.map((total) => [total.indicator, total] as const));
  const unitOf = new Map(book.units.map((one) => [one.code, one] as const));
  const province = provinceOf(book.department);
  const levelOf = (code: string, year: number): Rational | undefined => {
    const total = totalOf.get(code);
    if (year === book.year) return total?.value;
    if (year === book.year - 1) return total?.prior;
    const known = book.knownFigures.filter(
      (one) => one.unit === '' && one.indicator === code && one.year === year,
    );
    return valueOf(bestKnown(known)?.figure);
  };
  const pairOfUnit = unitPairs(compilation, indicators);
  // The total may be that of the firms, while each district has told its own.
  const peersBeside = (code: string, kind: string): readonly Peer[] | undefined => {
    const indicator = indicators.get(code);
    const peers = book.units.filter((one) => one.kind === kind && isThere(one, book.year));
    const known = peers.flatMap((peer) => {
      const value = indicator && pairOfUnit(indicator, peer.code)?.value;
      return value ? [{ code: peer.code, name: peer.name, value }] : [];
    });
    return known.length === peers.length && known.length > 1 ? known : undefined;
  };
  return {
    year: book.year,
    digitsName: true,
    indicators,
    phrases: indexPhrases(book.indicators),
    looseNames: indexLooseNames(book.indicators),
    shortNames: indexShortNames(book.indicators),
    fields: fieldsByName(book.indicators),
    wholeNames: indexNames(
      book.indicators.flatMap(({ code, nameVi }) => {
        const acronym = acronymWithin(nameVi);
        return acronym === undefined
          ? []
          : [{ code, names: [acronym, `tổng sản phẩm ${acronym}`] }];
      }),
    ),
    listedKinds: listedKindsOf(book.indicators),
    communeCounts: book.indicators.flatMap(({ code, nameVi }) =>
      /^Số đơn vị hành chính cấp xã/u.test(nameVi) ? [code] : [],
    ),
    sectorNames: indexNames(
      book.indicators.map(({ code, nameVi }) => ({ code, names: sectorNamesOf(nameVi) })),
    ),
    partsOf: (code) => {
      const aggregation = indicators.get(code)?.aggregation;
      return aggregation?.form === 'derived_sum' ? aggregation.parts : [];
    },
    totalsOf: (code) => {
      const sums = book.indicators.filter(
        ({ aggregation }) => aggregation.form === 'derived_sum' && aggregation.parts.includes(code),
      );
      const part = indicators.get(code);
      const wholes = (part?.partOf ?? []).filter(
        (whole) => indicators.get(whole)?.unit === part?.unit,
      );
      return [...new Set([...sums.map((sum) => sum.code), ...wholes])];
    },
    province,
    placeWords: new Set(wordsOf(province).map(({ text }) => text)),
    unitNames: indexNames(namesOfUnits(book.units, book.year, province)),
    units: book.units.filter((unit) => isThere(unit, book.year)),
    pair: (code, unit) => {
      const indicator = indicators.get(code);
      const total = totalOf.get(code);
      if (!indicator || !total) return undefined;
      return unit === '' ? provincePair(indicator, total) : pairOfUnit(indicator, unit);
    },
    statusOf: (code) => totalOf.get(code)?.status,
    levelOf,
    unitsLike: (unit) => {
      const kind = unitOf.get(unit)?.kind;
      return book.units.filter((one) => one.kind === kind).map(({ code }) => code);
    },
    peersOf: (code, unit) => {
      const total = totalOf.get(code);
      const kind = unitOf.get(unit)?.kind;
      if (!total?.isComplete || kind === undefined) return undefined;
      const inTotal = total.byUnit.flatMap((share) => {
        const [peer, value] = [unitOf.get(share.unit), valueOf(share.figure)];
        return peer?.kind === kind && value ? [{ code: peer.code, name: peer.name, value }] : [];
      });
      return inTotal.length > 0 ? inTotal : peersBeside(code, kind);
    },
    pairOverPublished: (code) => {
      const indicator = indicators.get(code);
      const total = totalOf.get(code);
      const bases = total && basesOf(total, book.knownFigures);
      if (!indicator || !total) return undefined;
      return bases
        ? pairOf(indicator, '', total.value, bases.published, undefined)
        : provincePair(indicator, total);
    },
    pairOfYears: (code, from, to) => {
      const indicator = indicators.get(code);
      return indicator && pairOf(indicator, '', levelOf(code, to), levelOf(code, from), undefined);
    },
    rankOf: (code) => {
      const acronym = /\((\p{Lu}{3,})\)/u.exec(indicators.get(code)?.nameVi ?? '')?.[1];
      return book.indicators.find(
        ({ nature, nameVi }) =>
          acronym !== undefined &&
          nature === 'rank' &&
          wordsOf(nameVi).some(({ text }) => text === acronym.toLowerCase()),
      )?.code;
    },
    ratesOf: (code) =>
      book.indicators
        .filter(
          ({ unit, aggregation }) =>
            unit === '%' && aggregation.form === 'ratio_of_sums' && aggregation.numerator === code,
        )
        .map((one) => one.code),
    unitsWithoutWhole: (code) => {
      const indicator = indicators.get(code);
      const find = (whole: string): { total: IndicatorTotal } | undefined => {
        const total = totalOf.get(whole);
        return total && { total };
      };
      return indicator ? unitsWithoutWhole({ indicator, book, find }) : new Set();
    },
    wholesOf: (code) => [
      ...new Set(
        book.indicators.flatMap(({ code: rate, unit, aggregation }) =>
          aggregation.form === 'ratio_of_sums' &&
          (rate === code || aggregation.numerator === code) &&
          unit === '%'
            ? [aggregation.denominator]
            : [],
        ),
      ),
    ],
  };
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
