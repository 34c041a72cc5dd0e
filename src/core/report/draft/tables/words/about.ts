import { unitKey } from '#core/catalogue/nameKey';
import { parseMeasure } from '#core/numbers/measure';
import type { BookFigures } from '../../bookFigures';
import { findNames, findPhrases } from '../../subjects/phraseIndex';
import { wordsOf } from '../../text/words';
import type { ColumnMeaning } from './columnMeaning';
import { plain, type Row } from '../grid';

/** What a row or a column is about. */
export interface About {
  readonly indicator: string | undefined;
  /** A unit of the register, '' for the province. */
  readonly unit: string | undefined;
  readonly year: number | undefined;
  /** The measure of its numbers, where it is said. */
  readonly measure: string | undefined;
  /** "Tổng số" of what is listed, which need not be the province. */
  readonly isTotal?: true;
  /** Of a head that says nothing but a measure: "%". */
  readonly isBare?: true;
}

/** A column by its head. */
export interface Head {
  readonly meaning: ColumnMeaning;
  readonly about: About;
  /** What its numbers count must be said elsewhere. */
  readonly saysOnlyWhen: boolean;
  /** "Tỷ lệ (%)": whatever the rows are measured in. */
  readonly isPercent: boolean;
}

/** A part of a table that says what the numbers below it are: "Chỉ số phát triển (năm trước = 100) - %". */
export type Section = 'index' | 'growth-or-index' | undefined;

export interface ReadRow {
  readonly row: Row;
  readonly about: About;
  readonly section: Section;
}

/** What stands above a table. */
export interface Caption extends About {
  /** It speaks of several years: a column or row must say which of them is its own. */
  readonly leavesYearOpen: boolean;
  /** Of a table that names no year: that of the nearest heading that does. */
  readonly yearAbove?: number | undefined;
  /** The unit in whose report the table stands, and of which it is unless it says otherwise. */
  readonly home: string;
}

export const NOTHING: About = {
  indicator: undefined,
  unit: undefined,
  year: undefined,
  measure: undefined,
};
/** "Doanh thu (tỷ đồng)" */
const MEASURE_BRACKET = /\s*\(([^()]*)\)\s*$/u;
const TOTAL = /^(?:toàn tỉnh|tổng số toàn tỉnh|tổng cộng toàn tỉnh|cả tỉnh)$/u;
const BARE = /^(?:%|tỷ lệ(?: \(?%\)?)?|số lượng|giá trị)$/u;
/** By a name that is whole, and nobody else's. */
export function aboutName(text: string, figures: BookFigures): About {
  const bracket = MEASURE_BRACKET.exec(text)?.[1]?.trim();
  const measure =
    bracket !== undefined && parseMeasure(bracket)?.isFamiliar === true ? bracket : undefined;
  const name = measure === undefined ? text : text.replace(MEASURE_BRACKET, '');
  if (TOTAL.test(plain(name)) || isProvince(name, figures))
    return { ...NOTHING, unit: '', measure };
  if (BARE.test(plain(name))) return { ...NOTHING, measure, isBare: true };
  const words = wordsOf(name);
  const isWhole = (found: { readonly start: number; readonly end: number } | undefined): boolean =>
    found !== undefined && found.start === words[0]?.start && found.end === words.at(-1)?.end;
  const [unit] = findNames(figures.unitNames, words);
  if (isWhole(unit)) {
    const [only, ...others] = unit?.codes ?? [];
    return { ...NOTHING, unit: others.length === 0 ? only : undefined, measure };
  }
  const [phrase] = findPhrases(figures.phrases, words);
  const [only, ...others] = isWhole(phrase) ? (phrase?.codes ?? []) : [];
  const indicator = others.length === 0 ? unlessRating(only, figures) : undefined;
  return { ...NOTHING, indicator, measure };
}

/** "Tỉnh A", "Toàn tỉnh A", and "A" alone where no unit is called so. */
function isProvince(name: string, { province, units }: BookFigures): boolean {
  const key = unitKey(name);
  const own = unitKey(province);
  if (province === '') return false;
  if (key === own) {
    return units.every(({ kind, name: other }) => !isPlace(kind) || !isCalled(other, own));
  }
  return key === `tỉnh ${own}` || key === `toàn tỉnh ${own}`;
}

function isPlace(kind: string): boolean {
  return kind === 'DISTRICT' || kind === 'COMMUNE';
}

/** "Thành phố Vĩnh Long" in Vĩnh Long. */
function isCalled(name: string, own: string): boolean {
  return ` ${unitKey(name)}`.endsWith(` ${own}`);
}

/** Ratings of another year are left alone. */
export function unlessRating(code: string | undefined, figures: BookFigures): string | undefined {
  const form = code === undefined ? undefined : figures.indicators.get(code)?.growthForm;
  return form === 'rank_change' || form === 'score_change' ? undefined : code;
}
