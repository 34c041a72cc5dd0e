import type { BookFigures } from '../bookFigures';
import type { PlacedClause } from './circumstances';

/**
 * "Đơn vị đang khai thác 1.380 trạm", "Doanh thu của họ là 905,7 tỷ đồng": whether a paragraph that names no unit
 * at its head goes on about the one that the paragraph before was about.
 */
export function isAboutSameUnit(text: string): boolean {
  return THEIRS.test(/^[^.;]*/u.exec(text)?.[0] ?? '') || THE_UNIT.test(text);
}

const THEIRS = /(?<!\p{L})(?:của\s+)?họ(?=\s+(?:là|có|đạt|cũng|đang|đã|còn|hiện)(?!\p{L})|\s*,)/iu;
const THE_UNIT =
  /^[\s–+•*-]*(?:đơn vị|doanh nghiệp|công ty|nhà mạng|chi nhánh|huyện|xã|phường|thị xã|thành phố)\s+(?:(?:này|đó|trên)\s+)?(?:đang|đã|có|còn|hiện|cũng|đạt|nộp|chiếm|quản lý|khai thác|sử dụng|tiếp nhận|duy trì)(?!\p{L})/iu;

/** "Doanh nghiệp này có 104.120 thuê bao": behind a sentence about a unit it is that one. */
export function withSameUnit(
  clause: PlacedClause,
  before: string | undefined,
  { units }: BookFigures,
): PlacedClause {
  if (before === undefined || !units.some(({ code }) => code === before)) return clause;
  const places = clause.places.map((place) =>
    place.said === 'elsewhere' && THIS_UNIT.test(clause.text.slice(place.start, place.end))
      ? { ...place, said: before }
      : place,
  );
  return { ...clause, places };
}

const THIS_UNIT = /^(?:doanh nghiệp|đơn vị)\s+(?:này|đó|trên|nói trên)$/iu;
