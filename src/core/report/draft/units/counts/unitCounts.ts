import type { Indicator } from '#core/catalogue/indicator';
import type { NumberInText } from '../../numbers/numberInText';

const AREAS = 'huyện|quận|thị xã|thành phố|đơn vị|doanh nghiệp';
const COMMUNES = 'xã|phường|thị trấn|đặc khu';
/** "10/10 huyện" wherever it stands; of communes only where it is said what they have or have not. */
const COUNTED = new RegExp(
  `^(?:\\d{1,4}\\s*/\\s*)?\\d{1,4}\\s+(?:(${AREAS})(?!\\p{L})|(?:${COMMUNES})(?!\\p{L})[^;:.]*?(?:đã|chưa)(?!\\p{L}))`,
  'u',
);

/** "7/8 đơn vị đã gửi báo cáo" is never the number of what is administered in such units. */
const REPORTED =
  /^(?:\d{1,4}\s*\/\s*)?\d{1,4}\s+(?:đơn vị|huyện|xã)(?!\p{L})[^,;:.\d]{0,30}?(?:báo cáo|số liệu)(?!\p{L})/u;

/** "03 huyện có tỷ lệ hồ sơ trực tuyến dưới 65%" */
const HAVING_A_RATE = new RegExp(
  `^\\d{1,3}\\s+(?:${AREAS}|địa phương|${COMMUNES})(?:\\s*,\\s*(?:${AREAS}|${COMMUNES}))*\\s+(?:có|đạt)\\s+(?:số |tỷ lệ )`,
  'u',
);

/** "06 huyện có trạm 5G", "02 huyện (Tuy Đức, Đắk Glong) chưa có đài" */
const HAVING = new RegExp(
  `^\\d{1,3}\\s+(?:${AREAS})(?:\\s*[,/]\\s*(?:${AREAS}))*(?:\\s*\\([^()]*\\))?\\s+(?:đều\\s+|đã\\s+|vẫn\\s+)*(?:chưa\\s+|không\\s+)?(?:có|còn)(?!\\p{L})`,
  'u',
);

/**
 * Whether a number is a side of "07/10 huyện đã có trạm", which counts the units of a list and says
 * nothing of how many stations there are. Not where the subject itself is counted in such units.
 */
export function countsUnits(
  text: string,
  { digitsAt }: Pick<NumberInText, 'digitsAt'>,
  indicators: readonly Pick<Indicator, 'unit'>[],
): boolean {
  const from = text.slice(digitsAt).toLowerCase();
  if (HAVING_A_RATE.test(from)) return indicators.every(({ unit }) => unit !== 'xã');
  const isFraction = /^\d{1,4}\s*\//u.test(from) || /\d\s*\/\s*$/u.test(text.slice(0, digitsAt));
  const noun = COUNTED.exec(from);
  if (isFraction && REPORTED.test(from)) return true;
  const isCountedSo = ({ unit }: Pick<Indicator, 'unit'>): boolean =>
    noun?.[1] === undefined ? OF_COMMUNES.has(unit) : unit === noun[1];
  return (isFraction || HAVING.test(from)) && noun !== null && !indicators.some(isCountedSo);
}

/** How the catalogue counts communes, and those that have done something. */
const OF_COMMUNES: ReadonlySet<string> = new Set(['xã', 'đơn vị']);
