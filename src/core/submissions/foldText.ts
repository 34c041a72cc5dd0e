import { remember } from '#core/catalogue/remember';

/**
 * Text for recognising the furniture of a sheet (heads, titles, footers): lower case, no
 * diacritics, single spaces. Never for labels of indicators or names of units, where diacritics
 * are part of the word.
 *
 * @example
 * foldText('Ước thực  hiện\nNăm 2022'); // => 'uoc thuc hien nam 2022'
 */
export const foldText = remember((text) =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** Combining marks, and characters without width that survive copying from web pages. */
const MARKS = /[\u0300-\u036f\u200b-\u200d\u2060\ufeff]/g;
