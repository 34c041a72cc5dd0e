import type { ExpectedResult, PlannedContent } from '#core/workbook/sheetPlan';
import type { ShownLevel } from '../unitTable/unitLevels';

/** A content with the value the core expects a reader to see. */
export function contentOf(content: PlannedContent): ShownLevel {
  return { content, value: valueOf(content) };
}

/** What a cell of this content shows: a number, or a text ('' when it is empty). */
export function valueOf(content: PlannedContent): ExpectedResult {
  switch (content.kind) {
    case 'formula':
      return content.expected;
    case 'number':
      return content.value;
    case 'text':
      return content.text;
    case 'empty':
      return '';
  }
}
