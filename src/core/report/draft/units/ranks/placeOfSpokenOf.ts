import type { Indicator } from '#core/catalogue/indicator';
import type { BookFigures } from '../../bookFigures';
import { findPhrases } from '../../subjects/phraseIndex';
import { areLinking } from '../../text/linkingWords';
import { wordsOf } from '../../text/words';
import type { Verdict } from '../../verdict';
import { KIND_OF_UNIT } from '../countedUnits';
import { meantBy } from '../places/byWhat';
import { NOT_OF_ALL } from './extremes';
import { heldAtPlace, isAmongAll } from './heldAtPlace';
import { ownerAt } from '../whose/ownerAt';
import { isOfAnotherTime, spokenOfUnits, type ToldOfUnits } from '../toldFigure';

/**
 * "Về số cụm loa, huyện A chỉ đứng thứ 7, sau huyện B", "Huyện A có 296 cụm loa (thứ 1 toàn tỉnh)": the place of
 * whom the sentence names last before it, by what is named behind it, or was told of that unit.
 */
export function placeOfSpokenOf(told: ToldOfUnits, position: number): Verdict | undefined {
  const { text, read, figures } = told;
  const one = read[position];
  if (one?.claim.kind !== 'rank' || one.verdict.verdict !== 'not-found') return undefined;
  const { number } = one.claim;
  const [ahead, behind] = [text.slice(0, number.start), text.slice(number.end)];
  const owner = ownerAt(told, number.start);
  if (!owner) return undefined;
  const stretch = (/^[^,.;:()]*/u.exec(behind)?.[0] ?? '').replace(BEHIND_WHOM, '');
  const around = `${text.slice(owner.end, number.start)} ${stretch}`;
  if (isOfAnotherTime(`${ahead} ${stretch}`, figures) || CHANGED.test(around)) return undefined;
  if (NOT_OF_ALL.test(around) || !AMONG_SUCH.test(stretch)) return undefined;
  const by = /(?<!\p{L})về\s.*$/iu.exec(stretch)?.[0];
  const meant =
    by === undefined
      ? spokenOfUnits(told, position, [owner.unit], () => true)
      : namedBy(by, figures);
  const placed = meant.map((indicator) => ({ indicator, unit: owner.unit }));
  if (placed.length === 0 || !isAmongAll(behind, placed, figures)) return undefined;
  return heldAtPlace(text, number, one.verdict, placed, figures);
}

function namedBy(by: string, figures: BookFigures): readonly Indicator[] {
  const words = wordsOf(by);
  const [phrase, ...more] = findPhrases(figures.phrases, words);
  const around = words.filter(
    ({ start, text }) => text !== 'về' && (!phrase || start >= phrase.end || start < phrase.start),
  );
  const isWhole = areLinking(around, figures.placeWords);
  if (!phrase || phrase.codes.length > 1 || more.length > 0 || !isWhole) return [];
  return meantBy(by, phrase, figures);
}

/** "đứng thứ 4 toàn tỉnh sau huyện A, huyện B và huyện C" */
const BEHIND_WHOM = /(?<!\p{L})sau\s+(?!khi\s).*$/iu;
const CHANGED =
  /(?<!\p{L})(?:tăng|giảm|tốc độ|trưởng|bình quân|từ|lên|xuống|bậc|liên tiếp|cả nước|toàn quốc)(?!\p{L})/iu;
const AMONG_SUCH = new RegExp(
  `^\\s*(?:\\/\\s*\\d{1,3})?\\s*(?:(?:trong\\s+)?(?:số\\s+)?(?:\\d{1,3}\\s+)?${KIND_OF_UNIT}\\s*)?(?:(?:toàn|trong|của|cả|trong toàn|trên địa bàn)\\s+tỉnh\\s*)?(?:về\\s.*)?$`,
  'iu',
);
