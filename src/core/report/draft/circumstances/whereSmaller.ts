import type { ReportingUnit } from '#core/catalogue/reportingUnit';

/**
 * Whether a unit's name only tells where something smaller lies, or ends its name: of "Xã Tân Mỹ
 * (thành phố Bắc Giang)", "Khu du lịch Tây Yên Tử, huyện Sơn Động", "Hợp tác xã vải thiều Lục Ngạn"
 * the book has no figure, only the unit's.
 */
export function isWhereSmaller(
  text: string,
  start: number,
  kind: ReportingUnit['kind'] | undefined,
): boolean {
  const ahead = text.slice(Math.max(0, start - AHEAD), start);
  if (HAMLET.test(ahead) || PLACED_BODY.test(ahead)) return true;
  if (kind !== 'COMMUNE' && (COMMUNE.test(ahead) || SOME_COMMUNES.test(ahead))) return true;
  return BODY_OF.test(ahead) && !COUNTED.test(ahead.replace(BODY_OF, ''));
}

/** As long as what lies somewhere is named. */
const AHEAD = 90;

const NAME = String.raw`[\p{Lu}\d][\p{L}\p{M}\d'’-]*(?:\s+[\p{Lu}\d][\p{L}\p{M}\d'’-]*){0,4}`;
const KIND_OF_UNIT = String.raw`(?:(?:huyện|thị xã|thành phố|quận|Huyện|Thị xã|Thành phố|Quận|TX\.?|TP\.?|xã|phường)\s*)?`;
/** "(", ", ", ", thuộc ", " – ", " thuộc ". */
const LYING_IN = String.raw`(?:\s*[,(–]\s*(?:thuộc\s+)?|\s+-\s+|\s+thuộc\s+)`;
const IN_UNIT = `${LYING_IN}${KIND_OF_UNIT}$`;

const COMMUNE = new RegExp(
  String.raw`(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|TT\.?)\s+${NAME}${IN_UNIT}`,
  'u',
);
/** "Một số xã của huyện Hiệp Hòa", "Các xã thuộc huyện Lục Nam" */
const SOME_COMMUNES = new RegExp(
  String.raw`(?<!\p{L})(?:một số|nhiều|các|những)\s+(?:xã|phường|thị trấn|thôn|bản)(?:,\s*(?:phường|thị trấn))*\s+(?:của|thuộc|ở|tại)\s+${KIND_OF_UNIT}$`,
  'iu',
);
const HAMLET = new RegExp(
  String.raw`(?<!\p{L})(?:[Tt]hôn|[Bb]ản|[Ll]àng|[Ấấ]p|[Kk]hu phố|[Tt]ổ dân phố|[Kk]hu dân cư)\s+${NAME}${IN_UNIT}`,
  'u',
);

/** Bodies whose dossiers, members and pupils are no unit's. */
const BODIES = [
  '[Hh]ợp tác xã',
  'HTX',
  '[Tt]rường',
  '[Bb]ệnh viện',
  '[Tt]rung tâm [Yy] tế',
  '[Tt]rạm [Yy] tế',
  '[Kk]hu du lịch',
  '[Kk]hu di tích',
  '[Kk]hu công nghiệp',
  '[Cc]ụm công nghiệp',
  'KCN',
  'CCN',
  '[Cc]hợ',
  '[Ll]àng nghề',
  '[Nn]hà máy',
  '[Bb]ộ phận một cửa',
  '[Bb]ộ phận tiếp nhận và trả kết quả',
].join('|');

const PLACED_BODY = new RegExp(
  String.raw`(?<!\p{L})(?:${BODIES})(?:\s+[\p{L}\p{M}\d-]+)*\s+[\p{Lu}\d][\p{L}\p{M}\d-]*${IN_UNIT}`,
  'u',
);

/** What says where, whose or how many stands between a body and a name that is not its own. */
const BETWEEN = 'tại|ở|của|trên|cho|về|đến|trong|là|có|đạt|thuộc|và|với';
const BODY_OF = new RegExp(
  String.raw`(?<!\p{L})(?:${BODIES})(?:\s+(?!(?:${BETWEEN})(?!\p{L}))[\p{L}\p{M}-]+){0,5}?\s+(?:(?:huyện|thị xã|thành phố)\s+)?$`,
  'u',
);

/** "số hợp tác xã huyện Lục Ngạn", "các chợ", "12 trường …": bodies of the unit are counted. */
const COUNTED = /(?:(?<!\p{L})(?:số|các|những|mọi|tỷ lệ|tổng số|từ)|\d)\s*$/iu;
