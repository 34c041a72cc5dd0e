import type { BookFigures } from '../bookFigures';
import type { Claim } from '../claim';
import { agrees } from '../judge';
import { readingsOf } from '../readingsOf';
import { statementsOn } from '../statementsOn';
import { sayingWords } from '../subjects/numberInPlace';
import { wordsOf } from '../text/words';

/**
 * "Tỷ lệ hồ sơ tiếp nhận trực tuyến, số hóa và thanh toán trực tuyến lần lượt đạt 67,8%, 50,4% và 46,3%": what each of
 * as many names is, where some words of it are left out. The numbers prove it: all of them or all but one are
 * figures of what they are said of, or two stand in each other's place.
 */
export function provenOfNames(
  names: string,
  list: readonly Claim[],
  figures: BookFigures,
): readonly { readonly code: string }[] | undefined {
  const items = names.split(/,|(?<!\p{L})(?:và|cùng)(?!\p{L})/iu);
  if (items.length !== list.length) return undefined;
  const places = list.map((claim, at): Place => {
    const called = calledSo(claim, items[at] ?? '', figures);
    return { claim, called, right: rightOf(claim, called, figures) };
  });
  const codes = straight(places, figures) ?? exchanged(places, figures);
  return codes && new Set(codes).size === codes.length
    ? codes.map((code) => ({ code }))
    : undefined;
}

/** A number of the list, and the name in its place. */
interface Place {
  readonly claim: Claim;
  /** What may be called so. */
  readonly called: readonly string[];
  /** Of these the ones that the number is right of. */
  readonly right: readonly string[];
}

/** The indicators of a fitting form in whose names all words of an item stand, those that are called by hardly more. */
function calledSo(claim: Claim, item: string, figures: BookFigures): readonly string[] {
  const said = [...new Set(sayingWords(wordsOf(item), figures))];
  const found = [...figures.looseNames.keys()].flatMap((code) => {
    const lengths = namesOf(code, figures).flatMap((name) =>
      said.every((word) => name.words.includes(word)) ? [name.own] : [],
    );
    return fits(claim, code, figures) && said.length > 0 && lengths.length > 0
      ? [{ code, length: Math.min(...lengths) }]
      : [];
  });
  const shortest = Math.min(...found.map(({ length }) => length));
  return found.flatMap(({ code, length }) => (length <= shortest + FEW_WORDS ? [code] : []));
}

const FEW_WORDS = 3;

/** What an indicator is called, together with the total that it is a part of: "doanh thu phần mềm". */
function namesOf(
  code: string,
  { looseNames, totalsOf }: BookFigures,
): readonly { readonly own: number; readonly words: readonly string[] }[] {
  const ofTotals = totalsOf(code).flatMap((total) => looseNames.get(total)?.[0] ?? []);
  return (looseNames.get(code) ?? []).map((name) => ({
    own: name.length,
    words: [...name, ...ofTotals],
  }));
}

/** A rate is said in per cent and moves by points, an amount grows by per cent. */
function fits({ kind, number }: Claim, code: string, { indicators }: BookFigures): boolean {
  const isRate = indicators.get(code)?.unit === '%';
  if (kind === 'points') return isRate;
  if (number.unit === 'percent') return isRate === (kind === 'level');
  return !isRate;
}

function rightOf(claim: Claim, codes: readonly string[], figures: BookFigures): readonly string[] {
  return codes.filter((code) =>
    statementsHere(claim, code, figures).some((statement) =>
      readingsOf(claim, statement).some(({ agreement }) => agrees(agreement)),
    ),
  );
}

function statementsHere(claim: Claim, code: string, figures: BookFigures) {
  const setting = { unit: '', year: undefined, isLikeForLike: false };
  return statementsOn(claim, code, setting, figures);
}

/** All are right of their names, or all but one, whose name can be one thing only. */
function straight(places: readonly Place[], figures: BookFigures): readonly string[] | undefined {
  const open = places.filter(({ right }) => right.length !== 1);
  if (open.length > 1 || places.length - open.length < 1) return undefined;
  return known(
    places.map(({ claim, called, right }) =>
      right.length === 1 ? right[0] : onlyOf(measuredAlike(claim, called, figures)),
    ),
  );
}

/** Of two numbers each is right of the other's name. */
function exchanged(places: readonly Place[], figures: BookFigures): readonly string[] | undefined {
  const wrong = places.filter(({ right }) => right.length === 0);
  const [first, second, ...others] = wrong;
  if (!first || !second || others.length > 0) return undefined;
  const [ofFirst, ofSecond] = [
    onlyOf(rightOf(second.claim, first.called, figures)),
    onlyOf(rightOf(first.claim, second.called, figures)),
  ];
  return known(
    places.map((place) =>
      place === first ? ofFirst : place === second ? ofSecond : onlyOf(place.right),
    ),
  );
}

function measuredAlike(
  claim: Claim,
  codes: readonly string[],
  figures: BookFigures,
): readonly string[] {
  return codes.filter((code) => statementsHere(claim, code, figures).length > 0);
}

function onlyOf(codes: readonly string[]): string | undefined {
  return codes.length === 1 ? codes[0] : undefined;
}

function known(codes: readonly (string | undefined)[]): readonly string[] | undefined {
  const all = codes.filter((code) => code !== undefined);
  return all.length === codes.length ? all : undefined;
}
