import { NAMESPACES, XML_HEAD } from './markup';
import { textElement } from './xmlText';

/**
 * How many different texts a workbook shares at most. Texts that repeat (units, indicators,
 * measures, files) are fewer even in a national-scale run; those that do not repeat gain nothing
 * here, and without a bound they would make this the only thing that grows with the rows.
 */
const MOST_SHARED = 50_000;

/** The texts of all cells, each kept once; when the table is full, others stay in their cells. */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  readonly #most: number;
  #uses = 0;

  constructor(most = MOST_SHARED) {
    this.#most = most;
  }

  /** Counts a use of a text whose place the writer still knows. */
  useAgain(): void {
    this.#uses += 1;
  }

  /** The text's place in the table, or undefined when the cell must hold it itself. */
  placeOf(text: string): number | undefined {
    const known = this.#places.get(text);
    if (known === undefined && this.#places.size >= this.#most) return undefined;
    this.#uses += 1;
    return known ?? this.#added(text);
  }

  *xml(): Iterable<string> {
    const counts = `count="${this.#uses}" uniqueCount="${this.#places.size}"`;
    yield `${XML_HEAD}<sst xmlns="${NAMESPACES.main}" ${counts}>`;
    for (const text of this.#places.keys()) yield `<si>${textElement(text)}</si>`;
    yield '</sst>';
  }

  #added(text: string): number {
    const place = this.#places.size;
    this.#places.set(text, place);
    return place;
  }
}
