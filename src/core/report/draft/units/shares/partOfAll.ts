import { percentOf } from '#core/figures/comparison';
import { compare, rational, signOf, type Rational } from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import type { BookFigures } from '../../bookFigures';
import type { Claim } from '../../claim';
import { agrees, judge } from '../../judge';
import { findPhrases } from '../../subjects/phraseIndex';
import { areLinking } from '../../text/linkingWords';
import { wordsOf, type Word } from '../../text/words';
import type { Verdict } from '../../verdict';

/** What a part is of its whole, in per cent; undefined where it cannot be one of it. */
export function shareWithin(part: Rational | undefined, whole: Rational): Rational | undefined {
  if (!part || signOf(whole) <= 0 || compare(part, whole) > 0) return undefined;
  return percentOf(part, whole);
}

export const HUNDRED = rational(100);

/** A share against what is right. */
export function heldAgainst({ number }: Claim, verdict: Verdict, exact: Rational): Verdict {
  const [printed] = number.readings;
  if (!printed) return verdict;
  const told = { ...verdict, expected: exact };
  if (agrees(judge(number, printed, exact))) {
    return { ...told, verdict: 'agree', message: undefined };
  }
  const right = printedNumber(exact, 1);
  return {
    ...told,
    verdict: 'disagree',
    message: { code: 'draft/ratio-differs', arguments: { text: number.text, right } },
    proposal: `${right}%`,
  };
}

/** The figure named by all that stands behind a share, up to the next mark. */
export function wholeNamed(behind: string, figures: BookFigures): readonly string[] {
  const words = wordsOf(/^[^,;:.()\d]*/u.exec(behind)?.[0] ?? '');
  // "tổng số thuê bao điện thoại di động" begins like the name of all telephones.
  const counted = words.filter(({ text }, at) => at > 1 || (text !== 'tổng' && text !== 'số'));
  const named = [words, counted].map((stretch) => namedByAll(stretch, figures)).find(isAny) ?? [];
  return named.flatMap((code) => wholeMeant(code, behind, figures));
}

/** "số hồ sơ tiếp nhận trực tuyến", as a rate may be called too: nothing is a share of a rate. */
function wholeMeant(code: string, behind: string, { countedBy }: BookFigures): readonly string[] {
  const counted = /t[ỷỉ] lệ/iu.test(behind) ? [] : countedBy(code);
  return counted.length > 0 ? counted : [code];
}

export function isAny(codes: readonly string[]): boolean {
  return codes.length > 0;
}

export function namedByAll(words: readonly Word[], figures: BookFigures): readonly string[] {
  const [phrase, ...others] = findPhrases(figures.phrases, words);
  const around = words
    .filter(({ start }) => !phrase || start < phrase.start || start >= phrase.end)
    .filter(({ text }) => text !== 'thị' && text !== 'phần');
  const isOfChange = around.some(({ text }) => CHANGING.has(text));
  const isAll = phrase && others.length === 0 && areLinking(around, figures.placeWords);
  return isAll && !isOfChange ? phrase.codes : [];
}

const CHANGING: ReadonlySet<string> = new Set('tăng giảm mức tốc trưởng thêm mới'.split(' '));

/** Behind a share nothing but the whole province is said. */
export const ENDS =
  /^\s*(?:\)|[.,;]|$|(?:thị phần|(?:của\s+)?(?:toàn|cả) tỉnh|tổng số|trong tổng số)(?:\s+(?:doanh thu|thuê bao|trạm|toàn tỉnh))?\s*(?:[.,;)]|$))/iu;
