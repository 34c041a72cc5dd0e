import type { BookFigures } from '../../bookFigures';
import { plain, type Row } from '../grid';
import {
  aboutName,
  NOTHING,
  unlessRating,
  type About,
  type Head,
  type ReadRow,
  type Section,
} from './about';
import type { Layout } from './layout';
import type { LooseUnits } from './looseNames';

/** What each row below the head of a table is about. */
export function aboutRows(
  body: readonly Row[],
  layout: Layout,
  asUnit: LooseUnits,
  figures: BookFigures,
): readonly ReadRow[] {
  let section: Section;
  return body.map((row) => {
    const texts = [...row.values()].map(({ text }) => plain(text)).filter((text) => text !== '');
    const [only = ''] = texts;
    if (texts.length === 1) section = sectionOf(only);
    return { row, about: aboutRow(row, layout, asUnit, figures), section };
  });
}

function sectionOf(text: string): Section {
  if (/^chỉ số phát triển|^tốc độ phát triển|năm trước = 100/u.test(text)) return 'index';
  return /^tốc độ tăng/u.test(text) ? 'growth-or-index' : undefined;
}

/** Below such a line the columns of levels hold changes over the year before. */
export function over(head: Head, section: Section): Head {
  const { meaning } = head;
  const isLevel = meaning.kind === 'level' && meaning.year === undefined;
  return section && isLevel ? { ...head, meaning: { ...meaning, kind: section } } : head;
}

function aboutRow(row: Row, layout: Layout, asUnit: LooseUnits, figures: BookFigures): About {
  const said = (column: number | undefined): string =>
    column === undefined ? '' : (row.get(column)?.text.trim() ?? '');
  const name = said(layout.name);
  const year = YEAR_ROW.exec(name)?.[1];
  if (year !== undefined) return { ...NOTHING, year: Number(year) };
  const byCode = figures.indicators.get(said(layout.code))?.code;
  if (layout.isOfUnits && TOTAL_OF_LISTED.test(plain(name))) {
    return { ...NOTHING, unit: '', isTotal: true };
  }
  const named = aboutName(name, figures);
  const about =
    layout.isOfUnits && named.unit === undefined ? { ...named, unit: asUnit(name) } : named;
  const measure = said(layout.measure);
  const unit = layout.unit === undefined ? about.unit : aboutName(said(layout.unit), figures).unit;
  if (layout.unit !== undefined && unit === undefined) return NOTHING;
  return {
    ...about,
    unit,
    indicator: unlessRating(byCode, figures) ?? about.indicator,
    measure: measure === '' ? about.measure : measure,
  };
}

export const TOTAL_OF_LISTED = /^(?:tổng số|tổng cộng|tổng|cộng)$/u;
/** "2020", "Năm 2020", "Ước tính 2020", "Năm 2020 (ước)" */
const YEAR_ROW =
  /^(?:(?:chính thức|sơ bộ|ước tính|ước thực hiện|ước)\s+)?(?:năm\s*)?((?:19|20)\d\d)(?:\s*\((?:chính thức|sơ bộ|ước tính|ước)\))?$/iu;
