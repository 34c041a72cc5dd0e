import { plainWords } from '../text/words';
import { withoutCounting } from './counting';

/**
 * What a part is of, as words behind a percentage say it up to the next sign: "số thôn toàn tỉnh" is "thôn". A name of
 * the catalogue is brought into the same form.
 */
export function wholeSaid(words: string): string {
  return withoutCounting(plainWords(words)).replace(SOMEWHERE, '');
}

const SOMEWHERE = /(?: (?:toàn|cả|của|trong|trên địa bàn) tỉnh| trên địa bàn)$/u;
