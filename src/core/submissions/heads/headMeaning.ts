import { changeHead } from './changeHead';
import { foldText } from '../foldText';
import { furnitureHead } from './furnitureHead';
import type { HeadMeaning } from './headKinds';
import { withoutMeasures } from './headMeasure';
import { levelHead } from './levelHead';
import { remember } from '#core/catalogue/remember';

/**
 * The meaning of a column's head, from its texts from top to bottom ("Năm 2022", "Ước thực hiện").
 * Words are compared without diacritics: heads are no names, and nothing is counted by them alone.
 *
 * @example
 * headMeaning(['Chính thức năm 2021']); // => level, relation 'this', year 2021, status 'A'
 */
export function headMeaning(pieces: readonly string[]): HeadMeaning {
  return meaningOfJoined(pieces.join('\n'));
}

const meaningOfJoined = remember((joined): HeadMeaning => {
  if (joined.length > LONGEST_HEAD) return { kind: 'nothing' };
  const pieces = withoutMeasures(joined.split('\n'))
    .map((piece) => foldText(piece).replace(EXPECTED, 'uoc th'))
    .filter((piece) => piece !== '');
  const furniture = furnitureHead(pieces);
  if (furniture) return { kind: furniture };
  return changeHead(pieces) ?? levelHead(pieces) ?? { kind: 'nothing' };
});

/** "ƯTH 2022", "U.TH". */
const EXPECTED = /(?<![a-z.])u\.? ?t\.?h?(?![a-z])/g;

/** Longer texts are titles or instructions. */
const LONGEST_HEAD = 200;
