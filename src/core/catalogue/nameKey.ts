import { parseMeasure } from '#core/numbers/measure';
import { plainSpelling, tidySpaces } from '#core/numbers/spelling';
import { withSchoolTones } from './tonePlacement';

/**
 * The key under which labels are the same label (contract, "Reading"): regardless of Unicode
 * form, case, spacing, punctuation, tone placement, Ð or Đ, a measure of money, per cent or
 * length in brackets at the end, a leading dash or number, a leading "Trong đó". Diacritics are
 * part of the word. A counted noun in brackets ("(thuê bao)") stays: whether that is a measure
 * depends on the indicator, see matchIndicator.
 *
 * @example
 * labelKey('1.2. Trong đó: - Doanh thu (triệu đồng)'); // => 'doanh thu'
 */
export function labelKey(text: string): string {
  const bracket = trailingBracket(text);
  return wholeLabelKey(bracket && isCertainMeasure(bracket.content) ? bracket.label : text);
}

/** The key with what stands in brackets at the end, measure or not. */
export function wholeLabelKey(text: string): string {
  return keyAfter(text, withoutPrefixes);
}

/** The key without diacritics. Equal folded keys only ever make a proposal, never a match. */
export function foldedKey(text: string): string {
  return withoutDiacritics(labelKey(text));
}

/**
 * The key of a reporting unit's name: like a label's, but "P." and "X." are words of the name, and
 * TP., TX., H., Q., P., X., TT. are written out.
 *
 * @example
 * unitKey('TX. Việt Yên'); // => 'thị xã việt yên'
 */
export function unitKey(text: string): string {
  const spelled = plainSpelling(text).replace(LISTED_NUMBER, '');
  const expanded = ABBREVIATIONS.reduce(
    (key, [abbreviation, words]) => key.replace(abbreviation, words),
    spelled,
  );
  return keyAfter(expanded, (key) => key);
}

/** A text without tone and vowel marks, đ as d. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** What stands in brackets at the end of a label, and the label before it. */
export function trailingBracket(
  text: string,
): { readonly label: string; readonly content: string } | undefined {
  const match = /^(.*[^\s([])\s*(?:\(([^()]*)\)|\[([^[\]]*)\])[\s:;.,*]*$/s.exec(text);
  if (!match) return undefined;
  const [, label = '', round, square = ''] = match;
  return { label, content: round ?? square };
}

/** Money, per cent, kilometres, hours: a measure whatever it stands beside. A noun is not certain. */
export function isCertainMeasure(text: string): boolean {
  const measure = parseMeasure(text);
  return measure !== undefined && measure.isFamiliar && !measure.dimension.includes('count:');
}

/** Prefixes are taken off until nothing changes, so that a key is its own key. */
function keyAfter(text: string, strip: (text: string) => string): string {
  let key = tidySpaces(text);
  for (;;) {
    const next = bareWords(strip(key));
    if (next === key) return key;
    key = next;
  }
}

/** Lower-case words and numbers with single spaces; of all signs only % is kept. */
function bareWords(text: string): string {
  const visible = text.replace(/[\p{Cf}\ufe00-\ufe0f]/gu, '');
  const words = plainSpelling(visible).replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ');
  return withSchoolTones(words).trim();
}

/** What stands before a label in a list. Letters and Roman numerals count only with their sign. */
const PREFIXES: readonly RegExp[] = [
  /^[-‐‑‒–—−+*•▪■●○◦·‣⁃→>✓]+\s*/u,
  /^[([]?\d{1,3}(?:\.\d{1,3})*(?:[.)\]/:-]+\s*|\s+)(?=\S)/u,
  // "1303. ": the number of a national indicator; "2022. " may be a year.
  /^(?!19|20)\d{4}[.)/:-]+\s*(?=\S)/u,
  /^[([]?[IVXLCivxlc]{1,6}(?:[)\]/]\s*|\.(?=\s|\p{Lu})\s*|\s*[-–—:]\s+)/u,
  /^[([]?[A-Za-zĐđ](?:[)\]]\s*|\.(?=\s|\p{Lu})\s*|\/\s+|\s*[-–—:]\s+)/u,
  /^[([]?[IVXLCivxlcA-Za-z]{1,4}(?:\.\d{1,3})+[.)\]/:-]*\s+(?=\S)/u,
  /^(?:trong đó|chia ra|of which)(?![\p{L}\p{M}])[\s:,;.–—-]*/iu,
];

function withoutPrefixes(text: string): string {
  let rest = text;
  for (;;) {
    const match = PREFIXES.map((prefix) => prefix.exec(rest)).find((found) => found !== null);
    const shorter = match ? rest.slice(match[0].length) : rest;
    if (shorter === rest || !/\p{L}/u.test(shorter)) return rest;
    rest = shorter;
  }
}

/** "1. ", "2) ", "- " before the name of a unit in a list. */
const LISTED_NUMBER = /^(?:\d{1,3}[.)/]\s*|[-–—+*•]\s*)+(?=\p{L})/u;

/** A single letter is an abbreviation only with its point. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/^tp(?:\.\s*|\s+)(?=\S)/u, 'thành phố '],
  [/^tx(?:\.\s*|\s+)(?=\S)/u, 'thị xã '],
  [/^tt(?:\.\s*|\s+)(?=\S)/u, 'thị trấn '],
  [/^đk(?:\.\s*|\s+)(?=\S)/u, 'đặc khu '],
  [/^h\.\s*(?=\S)/u, 'huyện '],
  [/^q\.\s*(?=\S)/u, 'quận '],
  [/^p\.\s*(?=\S)/u, 'phường '],
  [/^x\.\s*(?=\S)/u, 'xã '],
];
