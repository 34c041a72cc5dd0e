import { isScaled } from './magnitude';
import { plainSpelling } from './spelling';
import { otherMark, readDigitMarks, type Mark } from './digitMarks';

/** Which mark begins the decimals: comma as Vietnam writes it, or point as in English. */
export type Separators = 'comma-decimal' | 'point-decimal';

/**
 * What the texts of one sheet say about its marks: one of the two; nothing; or both, when
 * texts that can be read in one way only contradict each other.
 */
export type SeparatorEvidence = Separators | 'none' | 'mixed';

/** A text from a column of figures, and whether its indicator counts whole things. */
export interface WeighedText {
  readonly text: string;
  readonly isCount: boolean;
}

/**
 * The evidence of a whole sheet, so that "1.108" is decided once and not cell by cell
 * (docs/methods.md, M0). A mark before three digits speaks only where whole things are counted.
 *
 * @example
 * weighSeparators([{ text: '742,67', isCount: false }]); // => 'comma-decimal'
 */
export function weighSeparators(texts: Iterable<WeighedText>): SeparatorEvidence {
  const seen = new Set<Separators>();
  for (const { text, isCount } of texts) {
    for (const digits of numbersIn(text)) {
      const countsWhole = isCount && !isScaled(plainSpelling(text));
      const decimalMark = decimalMarkOf(digits, countsWhole);
      if (decimalMark) seen.add(decimalMark === ',' ? 'comma-decimal' : 'point-decimal');
    }
  }
  if (seen.size === 2) return 'mixed';
  const [only] = seen;
  return only ?? 'none';
}

const NUMBER = /\d[\d.,]*\d/g;

/** The marked numbers of a short text; a text of many words is a remark and says nothing. */
function numbersIn(text: string): readonly string[] {
  if (text.length > 60 || !/\d[.,]\d/.test(text) || /\d\s*[/-]\s*\d/.test(text)) return [];
  return [...text.matchAll(NUMBER)].map(([digits]) => digits);
}

function decimalMarkOf(digits: string, countsWhole: boolean): Mark | undefined {
  const marks = readDigitMarks(digits);
  if (marks?.kind === 'certain') return marks.decimalMark;
  return marks?.kind === 'open' && countsWhole ? otherMark(marks.mark) : undefined;
}
