import { parseMeasure } from '#core/numbers/measure';
import { absolute, compare, negate, rational } from '#core/numbers/rational';
import type { BookFigures } from '../bookFigures';
import type { Claim } from '../claim';
import type { DecimalMark, NumberInText } from '../numbers/numberInText';
import { numbersInText } from '../numbers/numbersInText';
import type { AskedCell, CellKind } from './askedCell';
import type { PlacedLine } from './grid';

/** A cell as its digits and signs say it. */
export interface PrintedCell {
  readonly number: NumberInText;
  readonly isNegative: boolean;
  /** A minus stands right before its digits. */
  readonly isBelowNought: boolean;
  /** In what it is measured is beyond doubt. */
  readonly isMeasured: boolean;
  /** What it may claim, the likelier first. */
  readonly kinds: readonly Claim['kind'][];
}

export function printedIn(
  written: string,
  { indicator, measure, kind, isOverPublished, isPercent: isHeadedPercent }: AskedCell,
  figures: BookFigures,
  mark: DecimalMark,
): PrintedCell | undefined {
  const isNegative = /^[-−–(]/u.test(written);
  const isBelowNought = /^[-−–]\d/u.test(written);
  const [, , size, ownMeasure] = CHANGE.exec(written) ?? [];
  if (size !== undefined && ownMeasure !== undefined) {
    const number = onlyNumber(`${size} ${ownMeasure}`, mark);
    const kinds = [number?.unit === 'points' ? 'points' : 'difference'] as const;
    return number && { number, isNegative, isBelowNought, isMeasured: !isOverPublished, kinds };
  }
  const own = figures.indicators.get(indicator)?.unit ?? '';
  const isCount = parseMeasure(own)?.dimension.startsWith('count:') === true;
  const isRate = own === '%';
  const isPercent = kindIsPercent(kind) || isHeadedPercent;
  const points = kind === 'difference' && isRate ? 'điểm phần trăm' : undefined;
  const digits = written.replace(/[+\-−–()%\s]/gu, '');
  const number = onlyNumber(`${digits} ${points ?? (isPercent ? '%' : (measure ?? own))}`, mark);
  const isComparedRate = kind === 'growth-or-index' && isRate;
  const isMeasured = isPercent || measure !== undefined || isCount || isRate;
  return (
    number && {
      number,
      isNegative,
      isBelowNought,
      isMeasured: isMeasured && !isComparedRate,
      kinds: points === undefined ? kindsOf(kind, number) : ['points'],
    }
  );
}

function onlyNumber(text: string, mark: DecimalMark): NumberInText | undefined {
  const [number, ...others] = numbersInText(text, mark ?? ',');
  return others.length === 0 ? number : undefined;
}

function kindIsPercent(kind: CellKind): boolean {
  return kind !== 'level' && kind !== 'plan-level' && kind !== 'difference' && kind !== 'unclear';
}

/** "So sánh (%)" may head indices or growth: the likelier first. */
function kindsOf(kind: CellKind, { readings: [printed] }: NumberInText): readonly Claim['kind'][] {
  if (kind === 'unclear') return [];
  if (kind !== 'growth-or-index') return [kind];
  const isLarge = printed !== undefined && compare(absolute(printed.value), LEAST_INDEX) >= 0;
  return isLarge ? ['index', 'growth'] : ['growth', 'index'];
}

/** "-2,80" in a column of levels is a loss; of a change the sign is its direction. */
export function asLevel({ number, isBelowNought }: PrintedCell): NumberInText {
  if (!isBelowNought) return number;
  const readings = number.readings.map((one) => ({ ...one, value: negate(one.value) }));
  return { ...number, readings };
}

/** Fewer per cent are read as growth. */
const LEAST_INDEX = rational(50);

/** "+4 điểm", "-0,16 tỷ đồng", "+25,1 điểm %": a change in its own measure among those in per cent. */
const CHANGE = /^([+\-−–]?)\s*(\d[\d.,]*)\s+(\p{L}.*)$/u;

export function isChange({ text }: PlacedLine, kind: CellKind): boolean {
  return (kind === 'growth-or-index' || kind === 'growth') && CHANGE.test(text.trim());
}
