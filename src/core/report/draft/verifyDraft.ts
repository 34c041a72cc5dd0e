import { unitKey } from '#core/catalogue/nameKey';
import type { Compilation } from '#core/figures/compilation';
import type { Mark } from '#core/numbers/digitMarks';
import { arithmeticFaults, type ReadClaim } from './arithmetic';
import { bookFigures, type BookFigures } from './bookFigures';
import { claimOf, type Claim } from './claim';
import { judgeClaim } from './judgeClaim';
import { numbersInText, type DecimalMark } from './numbersInText';
import { sentencesOf } from './sentencesOf';
import { isElsewhere, isOfAnotherProvince, isOtherPeriod, isTarget, yearNamed } from './setting';
import type { ClaimSetting } from './statement';
import { subjectsOf, type ReadSentence, type Subject } from './subjectOf';
import type { Verdict } from './verdict';
import { wordsOf } from './words';
import { findPhrases } from './subjectPhrases';

/** A paragraph or line of a draft; lines count from 1. */
export interface DraftLine {
  readonly line: number;
  readonly text: string;
}

/**
 * Reads a draft back: a verdict for every statistic in it, from the book where there is one, and
 * from plain arithmetic where a sentence holds enough. What cannot be tied to a figure with
 * certainty is `not-found`, so that a true sentence never raises an alarm.
 */
export function verifyDraft(
  lines: readonly DraftLine[],
  compilation: Compilation | undefined,
): readonly Verdict[] {
  const known = compilation && bookFigures(compilation);
  const isOurs = known && !isOfAnotherProvince(lines.map(({ text }) => text).join('\n'), known);
  const figures = isOurs ? known : undefined;
  const mark = decimalMarkOf(lines);
  return lines.flatMap(({ line, text }) =>
    sentencesOf(text).flatMap((clauses) => verifySentence(clauses, { line, figures, mark })),
  );
}

interface Reader {
  readonly line: number;
  readonly figures: BookFigures | undefined;
  readonly mark: DecimalMark;
}

/** A clause without a subject of its own goes on about that of the clause before. */
function verifySentence(clauses: readonly string[], reader: Reader): readonly Verdict[] {
  let spokenOf: Subject;
  return clauses.flatMap((clause) => {
    const { verdicts, subject } = verifyClause(clause, spokenOf, reader);
    spokenOf = subject;
    return verdicts;
  });
}

/** The mark that certainly divides decimals somewhere, when no number shows the other one doing so. */
function decimalMarkOf(lines: readonly DraftLine[]): DecimalMark {
  const text = lines.map((line) => line.text).join('\n');
  const comma = certain(text, ',');
  const point = certain(text, '.');
  if (comma === point) return undefined;
  return comma ? ',' : '.';
}

/** "6,4%", "1.234.567" and "1.234,5" leave no doubt. */
function certain(text: string, mark: Mark): boolean {
  const [decimal, thousands] = mark === ',' ? [',', '\\.'] : ['\\.', ','];
  return new RegExp(
    `(?<![\\d.,/])(?:\\d{1,3}(?:${thousands}\\d{3})+${decimal}\\d+|\\d+${decimal}(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:${thousands}\\d{3}){2,})(?![\\d.,/]*\\d)(?=\\s*(?:%|\\p{L}|$|[;)]))`,
    'u',
  ).test(text);
}

function verifyClause(
  text: string,
  spokenOf: Subject,
  { line, figures, mark }: Reader,
): { readonly verdicts: readonly Verdict[]; readonly subject: Subject } {
  const words = wordsOf(text);
  const names = figures ? findPhrases(figures.phrases, words) : [];
  const numbers = numbersInText(text, mark).filter(({ digitsAt }) =>
    names.every(({ start, end }) => digitsAt < start || digitsAt >= end),
  );
  const sentence: ReadSentence = { text, words, numbers };
  const claims = numbers.map((number) => claimOf(text, number));
  const subjects = figures
    ? subjectsOf(sentence, figures, spokenOf)
    : numbers.map((): Subject => undefined);
  const isKnownPlace = figures !== undefined && !isElsewhere(text, figures);
  const read = claims.map((claim, position): ReadClaim => {
    const isPlan = claim.kind === 'plan' || claim.kind === 'above-plan';
    const isAsked = isKnownPlace && (isPlan || !isTarget(text));
    const setting = figures && isAsked ? settingOf(sentence, position, figures) : undefined;
    return { claim, verdict: judgeClaim(claim, subjects[position], setting, figures, line) };
  });
  const verdicts = arithmeticFaults(text, read).filter(
    (_, position) => !isPlaces(text, claims, position),
  );
  return { verdicts, subject: subjects.at(-1) };
}

/** The 63 of "thứ 10/63" belongs to the rank. */
function isPlaces(text: string, claims: readonly Claim[], position: number): boolean {
  const rank = claims[position - 1];
  const among = claims[position];
  if (rank?.kind !== 'rank' || !among) return false;
  return /^\s*\/\s*$/u.test(text.slice(rank.number.end, among.number.start));
}

/** Where and when the number at a position is said to hold; nothing when it is a part of a year. */
function settingOf(
  { text, numbers }: ReadSentence,
  position: number,
  figures: BookFigures,
): ClaimSetting | undefined {
  const number = numbers[position];
  if (!number) return undefined;
  const before = text.slice(numbers[position - 1]?.end ?? 0, number.start);
  const behind = text.slice(number.end, numbers[position + 1]?.start ?? text.length);
  const clause = /^[^,;()]*/u.exec(behind)?.[0] ?? '';
  if (isOtherPeriod(before) || isOtherPeriod(withoutBase(clause))) return undefined;
  const unit = unitNamed(text.slice(0, number.start), figures);
  return {
    unit,
    year:
      yearNamed(before) ?? yearNamed(withoutBase(clause)) ?? yearNamed(text.slice(0, number.start)),
    isLikeForLike: /cả hai năm|cùng có số liệu/u.test(text.slice(0, number.start)),
  };
}

/** "so với năm 2021" names what is compared with, not when. */
function withoutBase(clause: string): string {
  return clause.replace(/(?:so với|bằng).*$/u, '');
}

/** The last unit of the register named before the number; '' for the province. */
function unitNamed(before: string, figures: BookFigures): string {
  const words = ` ${unitKey(before)} `;
  let found = '';
  let at = -1;
  let length = 0;
  for (const { unit, names } of figures.units) {
    for (const name of names) {
      const place = words.lastIndexOf(` ${name} `);
      if (place < 0 || isProvinceItself(name, figures)) continue;
      if (place > at || (place === at && name.length > length)) {
        [found, at, length] = [unit.code, place, name.length];
      }
    }
  }
  return found;
}

/** A city may bear its province's name; without "thành phố" the province is meant. */
function isProvinceItself(name: string, { province }: BookFigures): boolean {
  return province !== '' && name === unitKey(province);
}
