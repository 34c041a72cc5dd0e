import type { ReportingUnit } from '#core/catalogue/reportingUnit';

/**
 * Whether a text speaks of a unit that only had the name which a unit of the register has now: "huyện Tân Yên"
 * where there is a commune of that name, "Lục Ngạn cũ", "trước sắp xếp, xã …". Its territory was another one.
 */
export function isFormerUnit(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  kind: ReportingUnit['kind'] | undefined,
): boolean {
  const ahead = text.slice(0, start);
  const other =
    kind === 'COMMUNE' ? DISTRICT_AHEAD : kind === 'DISTRICT' ? COMMUNE_AHEAD : undefined;
  if (other === undefined) return false;
  return other.test(ahead) || BEFORE_THE_MERGER.test(ahead) || FORMER.test(text.slice(end));
}

const DISTRICT_AHEAD = /(?<!\p{L})(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?)\s+$/iu;
/** "thị xã" is none. */
const COMMUNE_AHEAD = /(?<!\p{L})(?:(?<!thị\s)xã|phường|thị trấn)\s+$/iu;
const BEFORE_THE_MERGER =
  /(?<!\p{L})trước\s+(?:khi\s+|thời điểm\s+)?(?:thực hiện\s+)?(?:sắp xếp|sáp nhập|hợp nhất|chia tách)(?!\p{L})[^.;]*$/iu;
const FORMER = /^\s*(?:\(\s*)?(?:cũ|trước đây|trước sáp nhập|trước sắp xếp)(?!\p{L})/iu;
