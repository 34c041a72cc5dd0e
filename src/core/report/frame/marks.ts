import type { Figure } from '#core/numbers/figure';
import type { ExpectedResult } from '#core/workbook/sheetPlan';

/** Nothing occurred. */
export const NONE_MARK = '-';
/** It occurred, or should be known, but there is no figure. */
export const MISSING_MARK = '…';
/** Cannot be stated here. */
export const NOT_APPLICABLE_MARK = 'x';

/** The legend printed below every table (docs/methods.md, symbols). */
export const LEGEND =
  'Ghi chú: (-) Không có hiện tượng phát sinh; (…) Có phát sinh nhưng không thu thập được số liệu; (x) Không áp dụng.';

/** What a cell shows of a figure: its value, or the sign for the reason why there is none. */
export function shownFigure(figure: Figure): ExpectedResult {
  switch (figure.state) {
    case 'value':
      return figure.value;
    case 'none':
      return NONE_MARK;
    case 'not-applicable':
      return NOT_APPLICABLE_MARK;
    case 'missing':
    case 'blank':
    case 'not-submitted':
      return MISSING_MARK;
  }
}
