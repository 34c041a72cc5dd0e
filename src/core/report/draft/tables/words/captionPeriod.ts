import type { BookFigures } from '../../bookFigures';
import { placedClause } from '../../circumstances/circumstances';
import { wordsOf } from '../../text/words';
import { headText, type Grid } from '../grid';
import { columnMeaning, isOfPartOfYear } from './columnMeaning';
import { NAME_HEAD } from './layout';

/** Of what a caption speaks: of a year, of several, each with its own column or row, or of what is no year's result. */
export type CaptionPeriod = 'year' | 'years' | 'no-result';

/** "CHUỖI SỐ LIỆU 5 NĂM (2019 - 2023)", "Số liệu 2 năm 2022-2023", "giai đoạn từ năm 2019 đến năm 2023" */
const YEARS_TOLD =
  /(?:(?:trong|qua|cả)\s+)?\d{1,2}\s+năm(?!\p{L})(?=[\s(:]*(?:19|20)\d\d)|giai đoạn|(?:từ\s+)?(?:năm\s+)?(?:19|20)\d\d\s*(?:[-–—]|đến)\s*(?:năm\s+)?(?:19|20)\d\d(?!\d)/giu;
/** "(thực hiện 9 tháng và ước cả năm 2023)" */
const WHOLE_YEAR_TOO = /ước\s+(?:thực hiện\s+|th\s+)?(?:cả\s+)?năm|(?:và|,)\s+cả năm/iu;
/** What is aimed at in years to come is no result of them. */
const AIMS =
  /mục tiêu|kế hoạch|phấn đấu|lộ trình|dự kiến|dự báo|định hướng|chỉ tiêu (?:được )?giao/iu;
const RESULTS = /kết quả|tình hình|thực hiện|so với|so sánh|hoàn thành/iu;

/** A part of a year is that of one column only, where its head says so or the caption speaks of the whole year too. */
export function periodOf(
  caption: readonly string[],
  grid: Grid,
  figures: BookFigures,
): CaptionPeriod {
  const written = caption.join('\n');
  const text = written.replace(YEARS_TOLD, ' ');
  const { periods } = placedClause(text, wordsOf(text), figures);
  const heads = [...grid.heads.values()].map(headText);
  const isPart = periods.some(({ said }) => said === 'part');
  if (isPart && !heads.some(isOfPartOfYear) && !WHOLE_YEAR_TOO.test(written)) return 'no-result';
  const isAim = AIMS.test(written) && !RESULTS.test(written);
  if (isAim && !heads.some((head) => isOfPlan(head, figures.year))) return 'no-result';
  return text === written ? 'year' : 'years';
}

function isOfPlan(head: string, bookYear: number): boolean {
  const { kind } = columnMeaning(head, bookYear);
  return !NAME_HEAD.test(head) && (kind === 'plan' || kind === 'plan-level');
}
