import { isAmount, type Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../../bookFigures';
import { namedLoosely } from '../../subjects/looseNames';
import { HAMLET, HAMLETS_ELSEWHERE } from '../../subjects/lowestPlaces';
import { findPhrases } from '../../subjects/phraseIndex';
import { wordsOf } from '../../text/words';

/** "chỉnh trang, bó gọn cáp": what was to be done, by words that stand in one name only, in any order. */
export function namedByDeed(what: string, figures: BookFigures): Indicator | undefined {
  const said = wordsOf(what).map(({ text }) => text);
  if (said.length < LEAST_SAID) return undefined;
  const done = [...figures.indicators.values()].filter(({ code, nature }) => {
    const names = figures.looseNames.get(code) ?? [];
    return nature === 'flow' && names.some((name) => said.every((word) => name.includes(word)));
  });
  return done.length === 1 ? done[0] : undefined;
}

/** The one amount that is named by all of some words, or by words that only its name has. */
export function amountNamed(what: string, figures: BookFigures): Indicator | undefined {
  const words = wordsOf(what);
  const [phrase, ...others] = findPhrases(figures.phrases, words);
  const around = words.filter(
    ({ start }) => !phrase || start < phrase.start || start >= phrase.end,
  );
  const isNamed = phrase && others.length === 0 && around.every(({ text }) => BESIDE.has(text));
  const codes = isNamed
    ? phrase.codes
    : namedBySome(
        words.map(({ text }) => text),
        figures,
      );
  const amounts = codes.flatMap((code) => figures.indicators.get(code) ?? []).filter(isAmount);
  return amounts.length === 1 ? amounts[0] : undefined;
}

/** "số đài truyền thanh cấp xã tăng" is not only to have some. */
const BESIDE: ReadonlySet<string> = new Set('số các được đã trên địa bàn toàn tỉnh'.split(' '));

function namedBySome(words: readonly string[], figures: BookFigures): readonly string[] {
  const said = words.map((word) => (HAMLETS_ELSEWHERE.includes(word) ? HAMLET : word));
  if (said.length < LEAST_SAID) return [];
  const isDenied = said.some((word) => DENYING.has(word));
  const codes = [...figures.indicators.keys()];
  const whole = namedLoosely(figures.looseNames, said, codes).filter((code) => {
    const names = figures.looseNames.get(code) ?? [];
    return isDenied || names.every((name) => !name.some((word) => DENYING.has(word)));
  });
  return whole.length > 0 ? whole : codes.filter((code) => isNamedAsPart(said, code, figures));
}

/** "đài truyền thanh ứng dụng công nghệ thông tin": the name of a part behind words of its whole. */
function isNamedAsPart(said: readonly string[], code: string, figures: BookFigures): boolean {
  const names = figures.looseNames.get(code) ?? [];
  const wholes = figures.indicators.get(code)?.partOf ?? [];
  return names.some((name) => {
    const own = said.slice(-name.length);
    const ofWhole = said.slice(0, -name.length);
    const isOwn = ofWhole.length >= 2 && own.join(' ') === name.join(' ');
    return isOwn && namedLoosely(figures.looseNames, ofWhole, wholes).length > 0;
  });
}

/** By fewer words too many things are called. */
const LEAST_SAID = 3;
/** "lõm sóng" is what has none. */
const DENYING: ReadonlySet<string> = new Set(['chưa', 'không', 'lõm']);
