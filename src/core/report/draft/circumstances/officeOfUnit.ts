import type { ReadClaim } from '../arithmetic/tested';
import type { BookFigures } from '../bookFigures';
import { isSharp } from '../certainty';

/**
 * "Bộ phận một cửa huyện và các xã nhận 118.974 hồ sơ", "Trung tâm Phục vụ hành chính công tỉnh tiếp nhận …": an
 * office that receives all dossiers of a place, or only its own. The text without it, of the same length;
 * undefined where none is named.
 */
export function withoutOffice(text: string): string | undefined {
  const plain = text.replace(OFFICE, (office) => ' '.repeat(office.length));
  return plain === text ? undefined : plain;
}

const OFFICE =
  /(?<!\p{L})(?:(?:tại|ở|qua)\s+)?(?:trung tâm(?: phục vụ)? hành chính công|bộ phận (?:tiếp nhận và trả kết quả|một cửa))(?:\s+(?:(?:cấp|của|các|và)\s+)*(?:tỉnh|huyện|xã|phường|thị xã|thành phố|cấp))*(?!\p{L})(?:\s*,?\s*(?:và\s+)?(?:các\s+)?(?:xã|phường|thị trấn)(?!\p{L}))*/giu;

/** Whether the first number, digit by digit, is what the whole place has: then all of it goes through the office. */
export function isOfWholePlace(
  [first]: readonly ReadClaim[],
  place: string,
  { year }: BookFigures,
): boolean {
  return (
    first?.verdict.verdict === 'agree' &&
    first.claim.kind === 'level' &&
    isSharp(first.claim) &&
    first.verdict.unit === place &&
    first.verdict.year === year
  );
}
