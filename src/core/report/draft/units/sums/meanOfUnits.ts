import { isAmount, type Indicator } from '#core/catalogue/indicator';
import { divide, isZero, rational, type Rational } from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import type { NumberInText } from '../../numbers/numberInText';
import type { Verdict } from '../../verdict';
import { KIND_OF_UNIT } from '../countedUnits';
import { heldToAmount } from './heldToAmount';
import {
  heldAsAny,
  isCountedAs,
  isMeasuredAs,
  isOfAnotherTime,
  spokenOfUnits,
  type ToldOfUnits,
} from '../toldFigure';
import { allOfKindNamed } from '../counts/unitsOfKind';

/**
 * "bình quân mỗi huyện có 14.212 hồ sơ", "trung bình 14.212 hồ sơ/huyện", "bình quân mỗi xã 1.450 hồ sơ": what the whole
 * province has, of what was told of it or is named, shared among all units of a kind.
 */
export function heldAsMeanOfUnits(told: ToldOfUnits, position: number): Verdict | undefined {
  const { text, read, figures } = told;
  const one = read[position];
  const number = one?.claim.number;
  if (one?.verdict.verdict !== 'not-found' || number?.unit !== 'other') return undefined;
  const kind = kindShared(text, number);
  if (kind === undefined || isOfAnotherTime(text.slice(0, number.start), figures)) return undefined;
  const mayBe = (indicator: Indicator): boolean =>
    isAmount(indicator) && isMeasuredAs(text, number, indicator);
  return heldAsAny(spokenOfUnits(told, position, [''], mayBe), (indicator) =>
    heldAsMean(indicator, kind, told, one),
  );
}

function heldAsMean(
  indicator: Indicator,
  kind: string,
  { text, mentions, figures }: ToldOfUnits,
  one: ReadClaim,
): Verdict | undefined {
  const exact = meanOf(indicator, kind, figures);
  if (!exact) return undefined;
  return heldToAmount(one, { indicator, year: figures.year, exact }, () =>
    isCountedAs(text, one.claim.number, indicator, mentions, figures)
      ? { code: 'draft/levels-differ', right: `${printedNumber(exact, 1)} ${indicator.unit}` }
      : undefined,
  );
}

function meanOf({ code }: Indicator, kind: string, figures: BookFigures): Rational | undefined {
  const all = figures.pair(code, '');
  const count = countOf(kind, code, figures);
  if (!all?.value || all.coverage || !count || isZero(count)) return undefined;
  return divide(all.value, count);
}

/** How many units of a kind there are: of communes that are in no register what the book has counted. */
function countOf(kind: string, code: string, figures: BookFigures): Rational | undefined {
  const peers = allOfKindNamed(kind, code, figures);
  if (peers) return rational(peers.length);
  const [communes] = figures.communeCounts;
  const isOfCommunes = /^(?:xã|phường|thị trấn)$/iu.test(kind) && communes !== undefined;
  return isOfCommunes ? figures.pair(communes, '')?.value : undefined;
}

/** Among whom it is shared: "bình quân mỗi huyện có", "… hồ sơ/huyện". */
function kindShared(text: string, { start, end }: NumberInText): string | undefined {
  const [ahead, behind] = [text.slice(0, start), text.slice(end)];
  const before = MEAN_OF.exec(ahead)?.groups?.['kind'];
  if (before !== undefined || !MEAN.test(ahead)) return before;
  return PER.exec(behind)?.groups?.['kind'];
}

const SAYING = '(?:\\s+(?:có|là|đạt|tiếp nhận|quản lý|khoảng|được|gần|hơn|ước))*';
const MEAN_OF = new RegExp(
  `(?<!\\p{L})(?:bình quân|trung bình)\\s+(?:mỗi|một|1)\\s+(?<kind>${KIND_OF_UNIT})(?:\\s*[,/]\\s*${KIND_OF_UNIT})*${SAYING}\\s*$`,
  'iu',
);
const MEAN = new RegExp(`(?<!\\p{L})(?:bình quân|trung bình)${SAYING}\\s*$`, 'iu');
const PER = new RegExp(`^[^,;.:()\\d/]{0,30}/\\s*(?<kind>${KIND_OF_UNIT})(?!\\p{L})`, 'iu');
