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
    hasFigures ||= holdsFigures(column, context);
    parts.at(-1)?.push(column);
  }
  const tables = withoutWords(parts, context).filter((part) => part.some(isLabel));
  if (tables.length < 2) return [head];
  return tables.map((columns) => ({ ...head, columns }));
}

function holdsFigures({ pieces }: HeadColumn, context: ReadingContext): boolean {
  const texts = pieces.map(({ text }) => text);
  return headMeaning(texts).kind === 'level' || isName(texts, context);
}

/** "Diễn giải" behind the figures, with none of its own, belongs to the table before it. */
function withoutWords(
  parts: readonly (readonly HeadColumn[])[],
  context: ReadingContext,
): readonly (readonly HeadColumn[])[] {
  return parts.reduce<readonly (readonly HeadColumn[])[]>((tables, part) => {
    const before = tables.at(-1);
    const isTable = part.some((column) => holdsFigures(column, context));
    return before && !isTable ? [...tables.slice(0, -1), [...before, ...part]] : [...tables, part];
  }, []);
}

function isName(texts: readonly string[], context: ReadingContext): boolean {
  return texts.some((text) => context.isUnitName(text) || context.isIndicatorName(text));
}

function isLabel({ pieces }: HeadColumn): boolean {
  return headMeaning(pieces.map(({ text }) => text)).kind === 'label';
}
