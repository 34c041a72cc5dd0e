import { textOf } from '#core/workbook/plannedContent';
import type { PlannedContent } from '#core/workbook/sheetPlan';
import type { RecordColumn } from './recordSheet';

type More<Row> = Pick<
  RecordColumn<Row>,
  'reads' | 'isRequired' | 'isHidden' | 'lookOf' | 'numberFormat'
>;

/** A book without this column cannot be read. */
export const REQUIRED = { isRequired: true } as const;

/** Kept for the program alone. */
export const HIDDEN = { isHidden: true } as const;

/** A column of words, written from the left. */
export function wordsColumn<Row>(
  name: string,
  heading: string,
  width: number,
  words: (record: Row) => string,
  more: More<Row> = {},
): RecordColumn<Row> {
  const content = (record: Row): PlannedContent => textOf(words(record));
  return { name, heading, width, look: 'text', content, ...more };
}

type ContentColumn = <Row>(
  name: string,
  heading: string,
  width: number,
  content: RecordColumn<Row>['content'],
  more?: More<Row>,
) => RecordColumn<Row>;

function columnOf(look: RecordColumn<never>['look']): ContentColumn {
  return (name, heading, width, content, more) => ({
    ...{ name, heading, width, look, content },
    ...more,
  });
}

/** A column of short signs and codes, in the middle. */
export const signsColumn = columnOf('centre');

/** A column of numbers. */
export const numbersColumn = columnOf('number');
