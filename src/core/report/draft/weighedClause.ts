import type { BookFigures } from './bookFigures';
import type { PlacedClause } from './circumstances';
import type { NumberInText } from './numberInText';
import type { FoundPhrase } from './subjects/phraseIndex';
import type { Word } from './words';

/** A clause as the words around its numbers are weighed. */
export interface WeighedClause {
  readonly placed: PlacedClause;
  readonly words: readonly Word[];
  /** The names of indicators in it. */
  readonly names: readonly FoundPhrase[];
  readonly numbers: readonly NumberInText[];
  readonly figures: Pick<
    BookFigures,
    'year' | 'indicators' | 'partsOf' | 'totalsOf' | 'placeWords'
  >;
}
