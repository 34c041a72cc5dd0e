import { operandsOf } from '#core/catalogue/aggregationText';
import { isPlace, type ReporterKind } from '#core/catalogue/indicator';
import type { Compilation } from '#core/figures/compilation';

/** What came together or was divided where last year was restated: places, those who report, or both. */
export type Restatement = 'places' | 'reporters' | 'both';

interface RestatementWords {
  /** In a sentence: "số liệu năm 2021 tính lại …". */
  readonly units: string;
  /** In notes and tables: "quy đổi …". */
  readonly note: string;
  /** As it was published: "số năm 2021 đã công bố …". */
  readonly before: string;
  readonly english: string;
}

/** How every page names it: an operator's merger moves no boundary. */
export const RESTATEMENT_WORDS: Readonly<Record<Restatement, RestatementWords>> = {
  places: {
    units: 'theo đơn vị hành chính mới',
    note: 'theo địa giới mới',
    before: 'theo địa giới cũ',
    english: 'on the new boundaries',
  },
  reporters: {
    units: 'theo đơn vị báo cáo sau sáp nhập, chia tách',
    note: 'theo đơn vị báo cáo sau sáp nhập, chia tách',
    before: 'theo đơn vị báo cáo cũ',
    english: 'on the reporting units after mergers and divisions',
  },
  both: {
    units: 'theo đơn vị hành chính và đơn vị báo cáo mới',
    note: 'theo địa giới và đơn vị báo cáo mới',
    before: 'theo địa giới và đơn vị báo cáo cũ',
    english: 'on the new boundaries and reporting units',
  },
};

export const RESTATEMENTS: readonly Restatement[] = ['places', 'reporters', 'both'];

/** By the kinds of the units through which last year's figures of these indicators, or of their parts, came. */
export function restatementOf(
  { book, totals }: Pick<Compilation, 'book' | 'totals'>,
  codes: readonly string[],
): Restatement {
  const asked = new Set(codes);
  for (const code of asked) {
    const indicator = book.indicators.find((one) => one.code === code);
    if (indicator) operandsOf(indicator.aggregation).forEach((operand) => asked.add(operand));
  }
  const moved = new Set(
    totals
      .filter(({ indicator }) => asked.has(indicator))
      .flatMap((total) => total.moved.map(({ unit }) => unit)),
  );
  return restatementAmong(book.units.filter(({ code }) => moved.has(code)));
}

/** What was restated where these units have taken over others' figures. */
export function restatementAmong(units: readonly { readonly kind: ReporterKind }[]): Restatement {
  const arePlaces = units.map(({ kind }) => isPlace(kind));
  if (!arePlaces.includes(false)) return 'places';
  return arePlaces.includes(true) ? 'both' : 'reporters';
}
