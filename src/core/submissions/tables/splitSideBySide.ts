import { headMeaning } from '../heads/headMeaning';
import type { ReadingContext } from '../readingContext';
import type { HeadColumn, TableHead } from '../heads/tableHead';

/**
 * Tables that stand side by side under one row of heads, taken apart: a second "STT" or
 * "Chỉ tiêu" after columns of figures begins a table of its own.
 */
export function splitSideBySide(head: TableHead, context: ReadingContext): readonly TableHead[] {
  const parts: HeadColumn[][] = [[]];
  let hasFigures = false;
  for (const column of head.columns) {
    const texts = column.pieces.map(({ text }) => text);
    const { kind } = headMeaning(texts);
    if (hasFigures && (kind === 'order' || kind === 'label') && !isName(texts, context)) {
      parts.push([]);
      hasFigures = false;
    }
    hasFigures ||= kind === 'level' || isName(texts, context);
    parts.at(-1)?.push(column);
  }
  const withLabels = parts.filter((part) => part.some(isLabel));
  if (withLabels.length < 2) return [head];
  return withLabels.map((columns) => ({ ...head, columns }));
}

function isName(texts: readonly string[], context: ReadingContext): boolean {
  return texts.some((text) => context.isUnitName(text) || context.isIndicatorName(text));
}

function isLabel({ pieces }: HeadColumn): boolean {
  return headMeaning(pieces.map(({ text }) => text)).kind === 'label';
}
