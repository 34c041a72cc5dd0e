import type { Indicator } from '#core/catalogue/indicator';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { parseMeasure } from '#core/numbers/measure';

type CountedThing = Pick<Indicator, 'nature' | 'unit' | 'polarity' | 'partOf'>;

/** Communes that count themselves have no communes: they have done what is counted, or not. */
function areCounted(unit: string, places: readonly ReportingUnit[]): boolean {
  return unit === 'xã' && places.every(({ kind }) => kind === 'COMMUNE');
}

/** What has been done, or which thing there is; money is neither. */
export function possession(
  { nature, unit, polarity, partOf }: CountedThing,
  places: readonly ReportingUnit[],
): string {
  // Who has what one wants less of has not achieved it: "còn thôn thuộc diện này".
  if (polarity === 'down_good') {
    return nature === 'flow' ? 'có phát sinh' : `còn ${unit} thuộc diện này`;
  }
  if (areCounted(unit, places)) return 'đã thực hiện';
  const isCount = parseMeasure(unit)?.dimension.startsWith('count:') === true;
  // Nobody was to have more of it: "có bưu cục", not "đã có".
  if (polarity === 'neutral') return nature === 'stock' && isCount ? `có ${unit}` : 'có phát sinh';
  if (!isCount) return 'đã phát sinh';
  if (nature === 'flow') return 'đã thực hiện';
  return isOneKind(partOf) ? 'đã có' : `đã có ${unit}`;
}

/** What has not been done, or which thing there is none of; money comes in or does not. */
export function lack(
  { nature, unit, polarity, partOf }: CountedThing,
  places: readonly ReportingUnit[],
): string {
  if (polarity === 'down_good') {
    return nature === 'flow' ? 'không phát sinh' : `không có ${unit} nào thuộc diện này`;
  }
  if (areCounted(unit, places)) return 'chưa thực hiện';
  const isCount = parseMeasure(unit)?.dimension.startsWith('count:') === true;
  if (polarity === 'neutral') {
    return nature === 'stock' && isCount ? `không có ${unit} nào` : 'không phát sinh';
  }
  if (!isCount) return nature === 'flow' ? 'chưa phát sinh' : 'chưa có';
  if (nature === 'flow') return 'chưa thực hiện';
  return isOneKind(partOf) ? 'chưa có' : `chưa có ${unit} nào`;
}

/** Of hamlets with fibre a commune may have none, and hamlets all the same: the subject says which. */
function isOneKind(partOf: Indicator['partOf']): boolean {
  return partOf.length > 0;
}
