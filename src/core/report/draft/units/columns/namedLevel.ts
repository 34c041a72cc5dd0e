import type { Indicator } from '#core/catalogue/indicator';
import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import { verdictOn } from '../../judgeClaim';
import type { NumberInText } from '../../numbers/numberInText';
import { ownWords } from '../../subjects/ownWords';
import { areLinking } from '../../text/linkingWords';
import { wordsOf } from '../../text/words';
import type { Verdict } from '../../verdict';
import type { Holding } from '../whose/holders';
import { readingsOf } from './provenColumns';
import {
  heldAsAny,
  isCountedAs,
  isMeasuredAs,
  isOfAnotherTime,
  spokenOfUnits,
  type ToldOfUnits,
} from '../toldFigure';

/**
 * "Về số thôn có cáp quang, huyện A đứng thứ năm, sau huyện B (191 thôn)": the first number beside a unit, of the one
 * thing in its measure that the sentence names, where nothing beside it says that it counts anything else.
 */
export function heldAsNamedLevel(
  told: ToldOfUnits,
  { position, units, manner, column, around }: Holding,
): Verdict | undefined {
  const { text, read, mentions, figures } = told;
  const one = read[position];
  const [unit, ...others] = units;
  const isFirst = manner === 'each' && others.length === 0 && column.endsWith('#0');
  if (one?.verdict.verdict !== 'not-found' || unit === undefined || !isFirst) return undefined;
  const { claim } = one;
  const { number } = claim;
  const isPlain = claim.kind === 'level' && number.hedge === undefined;
  const ahead = text.slice(0, number.start);
  if (!isPlain || isOfAnotherTime(ahead, figures) || OF_CHANGE.test(ahead)) return undefined;
  const like = new Set(figures.unitsLike(unit));
  const named = mentions.flatMap(({ said }) => (like.has(said) ? [said] : []));
  const mayBe = (one: Indicator): boolean => isMeasuredIn(text, number, one);
  // "41.000 thuê bao, trong đó 40.000 thuê bao cáp quang": what is named behind the next mark is of another number.
  const toMark = text.slice(
    0,
    number.end + (/^[^,;.:]*/u.exec(text.slice(number.end))?.[0].length ?? 0),
  );
  const meant = spokenOfUnits({ ...told, text: toMark }, position, named, mayBe);
  return heldAsAny(meant, (indicator) => {
    const held = verdictAsLevel(indicator, unit, one, figures);
    const isOfIt =
      isCountedAs(text, number, indicator, mentions, figures) &&
      saysNothingElse(around, indicator, figures);
    return held?.verdict === 'agree' || isOfIt ? held : undefined;
  });
}

function verdictAsLevel(
  indicator: Indicator,
  unit: string,
  { claim, verdict }: ReadClaim,
  figures: BookFigures,
): Verdict | undefined {
  const exact = figures.pair(indicator.code, unit)?.value;
  const meaning = { code: indicator.code, isShare: false };
  const readings = readingsOf(claim.number, meaning, figures);
  const where = { indicator, unit, year: figures.year, isNamed: true };
  return exact && verdictOn(claim, { ...where, compares: 'level', readings, exact }, verdict.line);
}

function isMeasuredIn(text: string, number: NumberInText, indicator: Indicator): boolean {
  return number.unit === 'percent' ? indicator.unit === '%' : isMeasuredAs(text, number, indicator);
}

function saysNothingElse(around: string, indicator: Indicator, figures: BookFigures): boolean {
  const own = ownWords([indicator], figures);
  const words = wordsOf(around.replace(STANDING, ' ')).filter(({ text }) => !own.has(text));
  return areLinking(words, figures.placeWords);
}

/** "Mức tăng thuê bao của A (82.751 thuê bao)" */
const OF_CHANGE =
  /(?<!\p{L})(?:mức|số|lượng|tốc độ|phần)\s+(?:tăng|giảm)(?!\p{L})(?:[^;.]|\.\d)*$/iu;

/** Where a unit stands says nothing of what it has. */
const STANDING =
  /(?<!\p{L})(?:(?:đứng|xếp|ở|giữ)\s+(?:vị trí\s+)?)?(?:thứ\s+\p{L}+|cuối bảng|cuối cùng|chót bảng|dẫn đầu|đứng đầu|nhất tỉnh)(?!\p{L})/giu;
