import type { BookFigures } from '../../bookFigures';
import { isFormerUnit } from '../../circumstances/formerUnits';
import { isWhereSmaller } from '../../circumstances/whereSmaller';
import type { Mention } from '../../mention';
import { findNames, type FoundPhrase } from '../../subjects/phraseIndex';
import { wordsOf, type Word } from '../../text/words';

/** The units that a text names, one by one, and those that it names by the end of their names only: "Chuyển phát C, D và E". */
export function unitsNamedIn(text: string, figures: BookFigures): readonly Mention<string>[] {
  const words = wordsOf(text);
  return findNames(figures.unitNames, words).flatMap((name) => {
    const [code, ...others] = name.codes;
    if (code === undefined || others.length > 0) return [];
    const kind = figures.kindOfUnit.get(code);
    if (isWhereSmaller(text, name.start, kind) || isFormerUnit(text, name, kind)) return [];
    return [
      { start: name.start, end: withBracket(text, name), said: code },
      ...goingOn(text, words, name, figures),
    ];
  });
}

/** "Báo Bắc Giang (mô phỏng)": a bracket that the name opens ends it. */
function withBracket(text: string, { start, end }: FoundPhrase): number {
  const name = text.slice(start, end);
  return name.lastIndexOf('(') > name.lastIndexOf(')') && text[end] === ')' ? end + 1 : end;
}

function goingOn(
  text: string,
  words: readonly Word[],
  name: FoundPhrase,
  figures: BookFigures,
): readonly Mention<string>[] {
  // "Viettel và VNPT": a name of one word has no end that another could share.
  if (name.words.length < 2) return [];
  const found: Mention<string>[] = [];
  let { end } = name;
  for (const word of words.filter(({ start }) => start >= name.end)) {
    const isNext =
      AND.test(text.slice(end, word.start)) && LETTERS.test(text.slice(word.start, word.end));
    if (word.text === 'và' && end < word.start) continue;
    const [unit] = isNext ? findNames(figures.unitNames, inPlaceOfEnd(name, word)) : [];
    const [code, ...others] = unit?.codes ?? [];
    if (code === undefined || others.length > 0) break;
    found.push({ start: word.start, end: word.end, said: code });
    ({ end } = word);
  }
  return found;
}

function inPlaceOfEnd({ words }: FoundPhrase, last: Word): readonly Word[] {
  return [...words.slice(0, -1), last.text].map((text) => ({ ...last, text, isApart: false }));
}

const AND = /^\s*(?:,|,?\s*và)\s*$/u;
const LETTERS = /^\p{Lu}+$/u;

/** The words of a text that are no name of a unit. */
export function wordsOutside(text: string, mentions: readonly Mention<string>[]): readonly Word[] {
  return wordsOf(text).filter((word) =>
    mentions.every(({ start, end }) => word.end <= start || word.start >= end),
  );
}
