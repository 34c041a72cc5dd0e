import type { BookFigures } from '../bookFigures';
import { isOfPlan, type Claim } from '../claim';
import { areLinking } from '../text/linkingWords';
import type { ReadSentence } from './numberInPlace';
import { wordsBetween } from './stretch';
import type { Subject } from './subject';
import { Thread } from './thread';

/**
 * The subject of each number of a clause (`spokenOf` is that of the clause before): named right
 * behind the number ("1,3 triệu thuê bao điện thoại"), or before it with nothing between that could
 * narrow it, or still the one that the sentence has spoken of. Behind a bracket it goes on about
 * what it spoke of before.
 */
export function subjectsOf(
  sentence: ReadSentence,
  claims: readonly Claim[],
  figures: BookFigures,
  spokenOf: Subject,
): readonly Subject[] {
  const thread = new Thread(sentence, claims, figures, spokenOf);
  claims.forEach((claim, position) => thread.goOnTo(claim, position));
  const [first, second] = thread.subjects;
  const isOfNext = !first && second && comparesAhead(sentence, claims, figures);
  if (!isOfNext) return thread.subjects;
  const isNamed = second.isNamed && claims[0]?.kind !== 'growth' && claims[0]?.kind !== 'index';
  return [{ ...second, isNamed }, ...thread.subjects.slice(1)];
}

/** "Tăng 11,3% so với cùng kỳ, doanh thu viễn thông đạt …": the comparison stands before what it is of. */
function comparesAhead(
  { text, words }: ReadSentence,
  [first, second]: readonly Claim[],
  figures: BookFigures,
): boolean {
  if (!first || !second) return false;
  if (isBaseAhead(text, first, second)) return true;
  if (second.kind !== 'level' && first.kind !== 'level') return false;
  const isComparison = first.kind === 'growth' || first.kind === 'index' || isOfPlan(first.kind);
  const isLevel =
    first.kind === 'level' &&
    second.kind !== 'level' &&
    WITH.test(text.slice(0, first.number.start));
  const comma = text.indexOf(',', first.number.end);
  const isHead = areLinking(wordsBetween(words, 0, first.number.start), figures.placeWords);
  const isEnded = areLinking(wordsBetween(words, first.number.end, comma), figures.placeWords);
  const isApart = comma !== -1 && comma < second.number.start;
  return (isComparison || isLevel) && isHead && isEnded && isApart;
}

/** "Với 475,9 tỷ đồng, doanh thu bưu chính tăng 11,3%" */
const WITH = /^[\s–+•*-]*với\s/iu;

/** "So với 427,5 tỷ đồng của năm 2021 thì doanh thu bưu chính tăng 11,3%" */
function isBaseAhead(text: string, first: Claim, { number }: Claim): boolean {
  return (
    first.kind === 'earlier-level' &&
    /^[\s–+•*-]*so với(?:\s+(?:mức|con số))?\s*$/iu.test(text.slice(0, first.number.start)) &&
    /^[^,;:.()\d]*(?:(?:19|20)\d\d)?\s*(?:,|thì)\s/u.test(
      text.slice(first.number.end, number.start),
    )
  );
}
