import { compare } from '#core/numbers/rational';
import { exactText } from '../sentences/levelText';
import { printedNumber } from '../sentences/printedNumber';
import type { BookFigures } from './bookFigures';
import type { Claim } from './claim';
import type { Verdict } from './verdict';

const HIGHEST = /(?:cao|nhiều|lớn)\s+nhất/giu;
const LOWEST = /(?:thấp|ít|nhỏ)\s+nhất/giu;
/** "một trong những huyện cao nhất", "cao nhất từ trước đến nay", "cao nhất trong các huyện miền núi" */
const NOT_AMONG_ALL =
  /một trong|nhóm|những|trong số|trong các|từ trước|miền núi|khối |thứ (?:hai|ba|\d)|tiếp theo/iu;

/**
 * "thành phố A có tỷ lệ … cao nhất tỉnh (53,3%)": a unit's figure may be right and not be the
 * highest. Held against all units of its kind, where every one has reported.
 */
export function heldAsExtreme(
  text: string,
  from: number,
  { kind, number }: Claim,
  verdict: Verdict,
  figures: BookFigures,
): Verdict {
  const indicator = figures.indicators.get(verdict.indicator);
  const isUnits = verdict.verdict === 'agree' && verdict.unit !== '' && kind === 'level';
  if (!isUnits || !indicator || verdict.year !== figures.year || indicator.nature === 'rank') {
    return verdict;
  }
  const behind = /^[^,;.]{0,30}/u.exec(text.slice(number.end))?.[0] ?? '';
  const around = `${text.slice(from, number.start)} ${behind}`;
  const [high, low] = [[...around.matchAll(HIGHEST)], [...around.matchAll(LOWEST)]];
  // "cao nhất" of a rate says nothing of the count beside it.
  if (/tỷ lệ|tỉ lệ/iu.test(around) !== (indicator.unit === '%')) return verdict;
  const said = [...high, ...low][0]?.[0];
  if (said === undefined || high.length + low.length > 1 || NOT_AMONG_ALL.test(around)) {
    return verdict;
  }
  const peers = figures.peersOf(indicator.code, verdict.unit);
  const own = peers?.find(({ code }) => code === verdict.unit);
  if (!peers || !own) return verdict;
  const side = high.length > 0 ? 1 : -1;
  const further = [...peers]
    .filter(({ value }) => compare(value, own.value) === side)
    .sort((one, other) => side * compare(other.value, one.value))[0];
  if (!further) return verdict;
  const right =
    indicator.unit === '%'
      ? `${printedNumber(further.value, indicator.decimals)}%`
      : exactText(indicator, further.value);
  return {
    ...verdict,
    verdict: 'disagree',
    expected: further.value,
    message: {
      code: 'draft/not-extreme',
      arguments: { text: number.text, said, unit: further.name, right },
    },
    proposal: `${said} là ${further.name} (${right})`,
  };
}
