import { toDecimalText } from '#core/numbers/decimalText';
import { compare, divide, equals, isZero, multiply, rational } from '#core/numbers/rational';
import { printedNumber } from '../../../sentences/printedNumber';
import type { BookFigures } from '../../bookFigures';
import { saidOf, type Circumstances, type PlacedClause } from '../../circumstances/circumstances';
import type { Claim } from '../../claim';
import type { Verdict } from '../../verdict';
import { isHereAndNow } from './hereAndNow';
import { amountNamed } from './thingHad';

/** "100% số xã đã thực hiện ký số văn bản": as many as there are communes. */
export function heldAsAllCommunes(
  clause: PlacedClause,
  before: Circumstances,
  claim: Claim,
  verdict: Verdict,
  figures: BookFigures,
): Verdict {
  const { kind, number } = claim;
  const [stated] = number.readings;
  const isAll = kind === 'level' && number.unit === 'percent' && number.hedge === undefined;
  if (verdict.verdict !== 'not-found' || !isAll || !stated || !equals(stated.value, HUNDRED)) {
    return verdict;
  }
  const place = saidOf(clause, number.start, number.end).place ?? before.place ?? '';
  if (place !== '' || !isHereAndNow(clause, claim, before, figures)) return verdict;
  if (!AT_HEAD.test(clause.text.slice(0, number.start))) return verdict;
  const what = ALL_COMMUNES.exec(clause.text.slice(number.end))?.groups?.['what'];
  const indicator = what === undefined ? undefined : amountNamed(`xã ${what}`, figures);
  const [communes] = figures.communeCounts;
  if (indicator?.unit !== 'xã' || communes === undefined) return verdict;
  const [some, all] = [figures.pair(indicator.code, ''), figures.pair(communes, '')];
  if (!some?.value || !all?.value || some.coverage || all.coverage || isZero(all.value))
    return verdict;
  const expected = multiply(divide(some.value, all.value), HUNDRED);
  const told = { ...verdict, indicator: indicator.code, year: figures.year, expected };
  if (compare(expected, HUNDRED) >= 0) return { ...told, verdict: 'agree', message: undefined };
  const right = `${printedNumber(expected, 1)}%`;
  const counts = `${toDecimalText(some.value)}/${toDecimalText(all.value)} xã, ${right}`;
  return {
    ...told,
    verdict: 'disagree',
    message: { code: 'draft/units-differ', arguments: { text: number.text, right: counts } },
    proposal: right,
  };
}

const HUNDRED = rational(100);
const ALL_COMMUNES =
  /^\s*(?:số|các|tổng số)?\s*(?:đơn vị cấp )?xã(?:\s*[,/]\s*(?:phường|thị trấn|đặc khu))*\s+(?:đều\s+)?(?:đã\s+)?(?<what>[^,;:.()\d]{4,})(?:[,;:.()]|$)/u;
/** "06 huyện có 100% số xã": who has them all is another. */
const AT_HEAD = /^[\s–+•*-]*(?:(?:đến nay|hiện nay|toàn tỉnh|năm \d{4}|đã|có)\s*,?\s*)*$/iu;
