import type { YearBook } from '#core/catalogue/yearBook';
import { isValidInYear } from '#core/catalogue/reportingUnit';

/** What the pane says of a book without holding it: the book itself stays in the thread. */
export interface BookFacts {
  readonly department: string;
  readonly year: number;
  /** Units valid in the year, in the register's order. */
  readonly units: readonly NamedCode[];
  readonly indicators: readonly NamedIndicator[];
}

interface NamedCode {
  readonly code: string;
  readonly name: string;
}

interface NamedIndicator {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Its unit of measure. */
  readonly measure: string;
}

/** The facts of a book. */
export function bookFacts(book: YearBook): BookFacts {
  return {
    department: book.department,
    year: book.year,
    units: book.units
      .filter((unit) => isValidInYear(unit, book.year))
      .map(({ code, name }) => ({ code, name })),
    indicators: book.indicators.map(({ code, nameVi, nameEn, unit }) => ({
      code,
      nameVi,
      nameEn,
      measure: unit,
    })),
  };
}
