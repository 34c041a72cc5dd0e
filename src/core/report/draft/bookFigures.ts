import type { Indicator } from '#core/catalogue/indicator';
import type { Compilation } from '#core/figures/compilation';
import { figuresByUnit, type FiguresByUnit } from './book/figuresByUnit';
import { namesInBook, type NamesInBook } from './book/namesInBook';
import { relationsOf, type Relations } from './book/relations';
import { yearsKnown, type YearsKnown } from './book/yearsKnown';

/** A compilation as a reader of drafts asks it. */
export interface BookFigures extends NamesInBook, Relations, FiguresByUnit, YearsKnown {
  readonly year: number;
  /** Whether its digits may say which figure is meant, where less than its name is said. */
  readonly digitsName: boolean;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

export function bookFigures(compilation: Compilation): BookFigures {
  const known = read.get(compilation) ?? readFigures(compilation);
  read.set(compilation, known);
  return known;
}

/** One compilation is asked about many texts, and never changes. */
const read = new WeakMap<Compilation, BookFigures>();

function readFigures(compilation: Compilation): BookFigures {
  const { book, totals } = compilation;
  const indicators = new Map(book.indicators.map((one) => [one.code, one] as const));
  const totalOf = new Map(totals.map((total) => [total.indicator, total] as const));
  return {
    year: book.year,
    digitsName: true,
    indicators,
    ...namesInBook(book),
    ...relationsOf(indicators),
    ...figuresByUnit(compilation, indicators, totalOf),
    ...yearsKnown(compilation, indicators, totalOf),
  };
}
