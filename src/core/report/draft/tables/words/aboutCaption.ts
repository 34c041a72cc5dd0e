import { unitKey } from '#core/catalogue/nameKey';
import type { BookFigures } from '../../bookFigures';
import { findPhrases } from '../../subjects/phraseIndex';
import { wordsOf } from '../../text/words';
import { unlessRating, type Caption } from './about';
import type { CaptionPeriod } from './captionPeriod';

/** What stands above a table: its year, its measure, and what it counts by unit. */
export function aboutCaption(
  caption: readonly string[],
  period: CaptionPeriod,
  yearAbove: number | undefined,
  figures: BookFigures,
): Omit<Caption, 'home'> {
  const text = caption.join('\n');
  const years = new Set(
    [...text.matchAll(/năm\s+((?:19|20)\d\d)(?!\d)/giu)].map(([, year]) => Number(year)),
  );
  const measure = (MEASURE_SAID.exec(text) ?? MEASURE_IN_BRACKETS.exec(text))?.[1]?.trim();
  const found = findPhrases(figures.phrases, wordsOf(text)).flatMap(({ codes }) => codes);
  const [indicator, ...others] = [...new Set(found)];
  return {
    indicator: others.length === 0 ? unlessRating(indicator, figures) : undefined,
    unit: undefined,
    year: period === 'year' && years.size === 1 ? [...years][0] : undefined,
    measure: measure === undefined || unitKey(measure) === '' ? undefined : measure,
    leavesYearOpen: period === 'years',
    yearAbove: period === 'year' ? yearAbove : undefined,
  };
}

const MEASURE_SAID = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^()\n;.]+)/iu;
/** "Thuê bao viễn thông (nghìn thuê bao)" */
const MEASURE_IN_BRACKETS = /\(((?:nghìn|ngàn|triệu|tỷ)\s+\p{L}[^()\d]*)\)\s*$/imu;
