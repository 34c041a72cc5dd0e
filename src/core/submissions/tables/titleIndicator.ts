import type { Indicator } from '#core/catalogue/indicator';
import { matchedIndicator } from '../columns/tableColumn';
import type { ReadingContext } from '../readingContext';
import { cellText } from '../values/cellText';
import type { FoundTable } from './foundTable';

/** The indicator of which a whole table is, and the words that say so. */
export interface TitleIndicator {
  readonly indicator: Indicator;
  readonly label: string;
}

/** What the nearest title above a table, or else its sheet, is called after, where that is an indicator. */
export function titleIndicator(
  { caption, grid }: FoundTable,
  context: ReadingContext,
): TitleIndicator | undefined {
  const titles = [...caption].reverse().flatMap(({ cells }) => cells.map(cellText));
  for (const title of [...titles, grid.sheet.name]) {
    for (const label of [title, withoutFrame(title)]) {
      const indicator =
        context.indicatorByCode(label) ??
        (context.isIndicatorName(label)
          ? matchedIndicator(context.matchLabel(label), context)
          : undefined);
      if (indicator) return { indicator, label };
    }
  }
  return undefined;
}

/** "Biểu 3. Số hộ gia đình theo huyện năm 2024 (hộ)" without what is said of the table itself. */
function withoutFrame(title: string): string {
  return title
    .replace(NUMBERED, '')
    .replace(BROKEN_DOWN, '')
    .replace(OF_YEAR, '')
    .replace(/\s{2,}/gu, ' ')
    .trim();
}

const NUMBERED = /^\s*(?:biểu|bảng|phụ lục|mẫu)\s*(?:số)?\s*[\dIVX]+(?:[./-]\w+)*\s*[-–:.]*\s*/iu;
const BROKEN_DOWN =
  /\s(?:(?:phân|chia) )?theo (?:từng )?(?:đơn vị|địa bàn|huyện|xã|phường|doanh nghiệp|cấp huyện|cấp xã)(?:[,/ ]+(?:huyện|thị xã|thành phố|xã|phường|đặc khu|hành chính|báo cáo))*/iu;
const OF_YEAR = /[\s,-]*(?:trong |của )?năm (?:19|20)\d\d/iu;
