import type { Indicator } from '#core/catalogue/indicator';
import type { RowSnapshot } from '#core/workbook/snapshot';
import type { ShownIn } from './bodyCells';
import { cellText } from '../values/cellText';
import type { ReadingContext } from '../readingContext';
import { matchedIndicator } from '../columns/tableColumn';
import { isTotal } from './totalWords';

/** What the side columns of a row say that the row is about. */
export type RowLabel =
  | {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      readonly label: string;
      readonly column: number;
    }
  | { readonly kind: 'unmatched'; readonly label: string; readonly column: number }
  | { readonly kind: 'total'; readonly label: string; readonly column: number }
  | { readonly kind: 'nothing' };

export interface LabelColumns {
  readonly labelColumns: readonly number[];
  readonly codeColumn: number | undefined;
}

/** A code says it surely (domain.md 5.3: the code is the key, never the label); else the label. */
export function readRowLabel(
  row: RowSnapshot,
  { labelColumns, codeColumn }: LabelColumns,
  shown: ShownIn,
  context: ReadingContext,
): RowLabel {
  const texts = labelColumns.flatMap((column) => {
    const text = textIn(row, column, shown);
    return text === '' || !/\p{L}/u.test(text) ? [] : [{ text, column }];
  });
  const label = texts[0]?.text ?? '';
  const coded =
    codeColumn === undefined ? undefined : codedIndicator(row, codeColumn, shown, context);
  if (coded) {
    return {
      kind: 'indicator',
      indicator: coded,
      label,
      column: texts[0]?.column ?? codeColumn ?? 0,
    };
  }
  return labelled(texts, context);
}

function codedIndicator(
  row: RowSnapshot,
  column: number,
  shown: ShownIn,
  context: ReadingContext,
): Indicator | undefined {
  const text = textIn(row, column, shown);
  return text === '' ? undefined : context.indicatorByCode(text);
}

function labelled(
  texts: readonly { readonly text: string; readonly column: number }[],
  context: ReadingContext,
): RowLabel {
  for (const { text, column } of texts) {
    const indicator = context.indicatorByCode(text) ?? named(text, context);
    if (indicator) return { kind: 'indicator', indicator, label: text, column };
  }
  const [first] = texts;
  if (!first) return { kind: 'nothing' };
  const { text: label, column } = first;
  if (isTotal(label)) return { kind: 'total', label, column };
  return { kind: 'unmatched', label, column };
}

function named(text: string, context: ReadingContext): Indicator | undefined {
  if (!context.isIndicatorName(text)) return undefined;
  return matchedIndicator(context.matchLabel(text), context);
}

function textIn(row: RowSnapshot, column: number, shown: ShownIn): string {
  const cell = shown(row, column);
  return cell ? cellText(cell) : '';
}
