import type { Mention } from '../../mention';
import type { NumberInText } from '../../numbers/numberInText';
import { KIND_OF_UNIT } from '../countedUnits';

/** Names that stand together: "Hiệp Hòa, Lục Ngạn và Lục Nam". */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly units: readonly string[];
  /** As they are called there. */
  readonly names: readonly string[];
}

export function runsOf(text: string, mentions: readonly Mention<string>[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { start, end, said } of mentions) {
    const last = runs.at(-1);
    if (last && TOGETHER.test(text.slice(last.end, start))) {
      const names = [...last.names, text.slice(start, end)];
      runs[runs.length - 1] = { ...last, end, units: [...last.units, said], names };
    } else runs.push({ start, end, units: [said], names: [text.slice(start, end)] });
  }
  return runs;
}

const TOGETHER = new RegExp(
  `^\\s*(?:,|;|,?\\s*(?:và|cùng|cùng với))\\s*(?:${KIND_OF_UNIT}\\s*)?$`,
  'iu',
);

/** "A đạt 287 tỷ, B 235 tỷ; thị phần lần lượt là …": those that were named one by one. */
export function allOf(runs: readonly Run[]): Pick<Run, 'units' | 'end'> | undefined {
  const last = runs.at(-1);
  const units = [...new Set(runs.flatMap((run) => run.units))];
  return last && { end: last.end, units };
}

/** "kém huyện Vũng Liêm 28 thôn"; what stands in a bracket is its own: "kém huyện Vũng Liêm (144 thôn)". */
export function isDistanceFrom(text: string, run: Run, { start }: NumberInText): boolean {
  const isInBracket = /^\s*\(\s*$/u.test(text.slice(run.end, start));
  return !isInBracket && COMPARED_WITH.test(text.slice(0, run.start));
}

/** "bỏ xa doanh nghiệp đứng thứ hai là", "hơn đơn vị thấp nhất (": who it is that one is held against. */
export const DESCRIBED = `(?:${KIND_OF_UNIT}\\s+)?(?:(?:đứng|xếp|về)\\s+)?(?:thứ\\s+\\p{L}+|thứ\\s+\\d+|vị trí\\s+thứ\\s+\\p{L}+|liền sau|liền kề|cuối(?:\\s+bảng|\\s+cùng)?|(?:cao|thấp|nhiều|ít|lớn|nhỏ)\\s+nhất|dẫn đầu|đứng đầu)\\s*(?:là|\\()\\s*`;

const COMPARED_WITH = new RegExp(
  `(?<!\\p{L})(?:hơn|kém|thua|vượt|bỏ xa|so với)\\s+(?:${DESCRIBED})?(?:${KIND_OF_UNIT}\\s+)?$`,
  'iu',
);

/** "Xã Tân Bình của huyện Long Hồ có 583 hồ sơ": what stands behind is of the part. */
export function ownerRun(text: string, runs: readonly Run[]): Run | undefined {
  const [part, whole] = runs.slice(-2);
  const last = whole ?? part;
  if (last && OF_ITS_PLACES.test(text.slice(0, last.start))) return undefined;
  return part && whole && OF.test(text.slice(part.end, whole.start)) ? part : last;
}

const OF = new RegExp(`^\\s*(?:của|thuộc)\\s+(?:${KIND_OF_UNIT}\\s+)?$`, 'iu');
/** Places that the register does not hold. */
const OF_ITS_PLACES = new RegExp(
  `(?<!\\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hôn|[ẤấÂâ]p|[Kk]hu phố)\\s+\\p{Lu}[\\p{L}\\d]*(?:\\s+\\p{Lu}[\\p{L}\\d]*)*\\s*(?:,|của|thuộc)\\s*(?:${KIND_OF_UNIT}\\s+)?$`,
  'u',
);
