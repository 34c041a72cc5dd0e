import { USUAL_WORDING } from '#core/catalogue/sentenceChoice';
import { EXTREMES, OWN_STATUS } from '../sentences/rankedUnitsSentence';
import type { SentenceContext } from '../sentences/sentenceContext';
import { KINDS } from '../sentences/sentenceKinds';
import { ownRemarks } from './ownRemarks';

/**
 * The text with blanks where it lists or orders units as we would, or says of the plan what is so: a
 * list is true as a whole, with its count and every name, or not at all.
 */
export function withoutListings(
  own: string,
  context: SentenceContext,
): { readonly rest: string; readonly isQuoted: boolean } {
  const listings = LISTING_KINDS.flatMap((kind) =>
    KINDS[kind].possible(context).level.flatMap((level) => {
      const sentence = KINDS[kind].say({ ...context, wording: { ...USUAL_WORDING, level } });
      return sentence === undefined ? [] : asOthersSay(listingOf(sentence));
    }),
  );
  // "thấp nhất là huyện An" is not the beginning of "… huyện An Dương", nor of a longer list.
  const unlisted = withBlanks(own, listings, '[.;]|$');
  const rest = withBlanks(unlisted, ownRemarks(context), '[,;)]|\\.(?!\\d)|$');
  return { rest, isQuoted: rest !== own };
}

/** The longest first: one may begin another. */
function withBlanks(text: string, said: readonly string[], end: string): string {
  return [...said]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, one) => {
      const whole = new RegExp(`(?<!\\p{L})${escaped(one)}(?=\\s*(?:${end}))`, 'giu');
      return rest.replace(whole, ' '.repeat(one.length));
    }, text);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

const LISTING_KINDS = ['highest', 'extremes', 'done', 'not-done'] as const;

/** Others say "cao nhất" of things too, and leave out how final single figures are. */
function asOthersSay(listing: string): readonly string[] {
  const plain = Object.values(OWN_STATUS)
    .filter((word) => word !== '')
    .reduce(
      (text, word) => text.replaceAll(`(${word}`, '(').replaceAll(`(cùng ${word}`, '(cùng '),
      listing,
    );
  const asFigures = (text: string) =>
    EXTREMES.things.reduce(
      (said, word, at) => said.replaceAll(word, EXTREMES.else[at] ?? word),
      text,
    );
  return [...new Set([listing, plain, asFigures(listing), asFigures(plain)])];
}

/** What stands behind the subject: "còn 03 huyện Lập Thạch, Tam Dương, Sông Lô chưa thực hiện". */
function listingOf(sentence: string): string {
  return sentence.slice(sentence.lastIndexOf(': ') + 2, -1);
}
