/**
 * How many names the list behind a count holds: "huyện (Yên Thế, Lục Nam)", "huyện Tam Dương, Sông
 * Lô, Lập Thạch chưa …", "điểm: xã Tân Tiến, huyện Vĩnh Tường; xã …". Undefined where there is no
 * list, or one that says it is not whole.
 */
export function listedNames(behind: string): number | undefined {
  const inBrackets = /^[^().:;\d]{1,40}\(([^()]+)\)/u.exec(behind)?.[1];
  if (inBrackets !== undefined) return countNames(inBrackets.replace(/^gồm:?\s*/iu, ''));
  const sites = SITES.exec(behind)?.[1];
  if (sites !== undefined) return [...sites.matchAll(new RegExp(SITE, 'gu'))].length;
  const communes = communesWithin(behind);
  if (communes !== undefined) return communes;
  const announced = ANNOUNCED.exec(behind.replace(BEYOND_A_BOUND, ' '));
  if (announced?.[1] !== undefined && !ONLY_SOME.test(announced[0])) {
    return countNames(announced[1]);
  }
  const [, counted = '', names = ''] = COUNTED.exec(behind) ?? [];
  const list = LIST.exec(names)?.[0];
  if (list === undefined || GOES_ON.test(names.slice(list.length))) return undefined;
  return namesOtherKind(list, counted) ? undefined : countNames(list);
}

/** "02 thành phố Vĩnh Yên, Phúc Yên và huyện Tam Đảo": behind those that were counted there are others. */
function namesOtherKind(list: string, counted: string): boolean {
  return [...list.matchAll(new RegExp(`(?<!\\p{L})(?:${KINDS})(?=\\s)`, 'gu'))].some(
    ([kind]) => !counted.includes(kind),
  );
}

const KINDS =
  'huyện|xã|phường|thị trấn|thị xã|thành phố|đơn vị|địa phương|tập thể|tỉnh|doanh nghiệp|sở|ngành';
/** What is counted, and what stands behind it. */
const COUNTED = new RegExp(`^\\s*((?:${KINDS})(?:[,/ ]+(?:${KINDS}))*)\\s*:?\\s+(.+)$`, 'u');
/** "Lạc", "R'lấp", "M’Đrắk": a word of a name; an apostrophe parts nothing. */
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’‘ʼ][\\p{L}\\p{M}]+)*";
const BARE_NAME = `${NAME_WORD}(?:[\\s-]+${NAME_WORD})*`;
const NAME = `(?:(?:huyện|thị xã|thành phố|xã|phường|thị trấn)\\s+)?${BARE_NAME}`;
/** "Viễn thông A", "Chuyển phát C": words that end in a letter or an acronym. */
const FIRM =
  '(?!(?:Sở|Ban|Bộ|Hội|Phòng|Ủy|Đoàn)\\s)\\p{Lu}\\p{L}*(?:\\s+\\p{Ll}+){1,3}\\s+\\p{Lu}+';
const ANY_NAME = `(?:${FIRM}|${NAME})`;
/** At least two names; the last one may follow "và". */
const LIST = new RegExp(`^${NAME}(?:\\s*,\\s*${NAME})*(?:\\s*(?:,|và)\\s*${NAME})`, 'u');
/** "A, B (02 xã), C", "A, B, …": behind what was read there are more names. */
const GOES_ON = /^\s*(?:[('’‘ʼ…]|,\s*(?:…|\.\.))/u;
/** "huyện, thành phố hoàn thành: Hiệp Hòa, Việt Yên." and nothing behind. */
const ANNOUNCED = new RegExp(
  `^\\s*(?:${KINDS})(?!\\p{L})[^.;:()\\d]{0,80}(?:\\)?:|,?\\s(?:bao gồm|gồm)(?:\\s+(?:các\\s+)?(?:${KINDS}))?\\s*:?)\\s*(${ANY_NAME}(?:\\s*(?:,|và)\\s*${ANY_NAME})+)\\s*(?:[.;]|$)`,
  'u',
);
/** "huyện có trên 170 cụm:": how many each of them has at least is said before their names; of units the names may be theirs. */
const BEYOND_A_BOUND = new RegExp(
  `(?<=^[^.;:()\\d]{0,60}\\s)(?:trên|hơn|dưới|từ|ít nhất|tối thiểu)\\s+\\d[\\d.,]*(?![\\d.,])%?(?!\\s*(?:${KINDS})(?!\\p{L}))(?=[^.;:()\\d]{0,40}:)`,
  'u',
);
/** Behind such words some are named only. */
export const ONLY_SOME =
  /(?<!\p{L})(?:tiêu biểu|điển hình|như|nhất là|trong đó|đặc biệt|ví dụ)(?!\p{L})/iu;
const WHOLE_NAME = new RegExp(`^(?:${NAME}|${FIRM})$`, 'u');

const SITE = '[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.(?:vn|com|net|org|gov|edu)(?![\\p{L}\\d])';
/** "sàn TMĐT postmart.vn và voso.vn", and nothing behind that is listed too. */
const SITES = new RegExp(
  `^[^.;:()\\d]{1,60}?\\s(${SITE}(?:\\s*(?:,|và)\\s*${SITE})+)(?!\\s*(?:[,…]|và|\\.{2}))`,
  'u',
);

const COMMUNE = `(?:xã|phường|thị trấn)\\s+${BARE_NAME}`;
const DISTRICT = `(?:huyện|thị xã|thành phố)\\s+${BARE_NAME}`;
/** "xã Quất Lưu, xã Đạo Đức, huyện Bình Xuyên; xã Liễn Sơn, huyện Lập Thạch", and nothing behind. */
const COMMUNES = new RegExp(
  `^[^().:;\\d]{1,60}:\\s*((?:${COMMUNE}\\s*,\\s*)+${DISTRICT}(?:\\s*(?:[,;]|và)\\s*(?:${COMMUNE}\\s*,\\s*)+${DISTRICT})*)\\s*(?:[.;]|$)`,
  'u',
);

/** Communes, each with the district it lies in: the communes are what is counted. */
function communesWithin(behind: string): number | undefined {
  const list = COMMUNES.exec(behind)?.[1];
  return list === undefined ? undefined : [...list.matchAll(new RegExp(COMMUNE, 'gu'))].length;
}

/** "xã thuộc các huyện Thạnh Hưng, Phước Lợi (mỗi huyện 01 xã)": as many as there are names, or so many times more. */
export function countOfEach(behind: string): number | undefined {
  const [, counted, list, kind, each, noun] = WITH_SO_MANY_EACH.exec(behind) ?? [];
  const names = list === undefined ? undefined : countNames(list);
  const isOfEach = kind !== undefined && counted?.trim() === noun;
  return isOfEach && names !== undefined ? names * Number(each) : undefined;
}

const WITH_SO_MANY_EACH = new RegExp(
  `^\\s*(${KINDS})\\s+(?:thuộc|của|ở|tại)\\s+(?:các\\s+)?(?:${KINDS})\\s+([^().;:\\d]+?)\\s*\\(\\s*mỗi\\s+(${KINDS})(?:\\s+có)?\\s+(\\d{1,2})\\s+(${KINDS})\\s*\\)`,
  'u',
);

/** Items parted by semicolons up to the end of a sentence, and whether they are said to be all. */
export interface ListedItems {
  readonly count: number;
  readonly isWhole: boolean;
}

/** "07 nhiệm vụ …, cụ thể: đề án chuyển đổi số; cơ sở dữ liệu đất đai; triển khai mạng 5G." */
export function listedItems(behind: string): ListedItems | undefined {
  const [, counted, announced, list] = ITEMS.exec(behind) ?? [];
  if (counted === undefined || list === undefined || ONLY_SOME.test(counted)) return undefined;
  const items = list.split(/\s*;\s*/u);
  const areItems = items.every((item) => /\p{L}/u.test(item) && !GOES_ON_WITH.test(item));
  if (items.length < 2 || !areItems || /…|\.\.|v\.v/u.test(list)) return undefined;
  return { count: items.length, isWhole: announced !== undefined };
}

/** What is counted, a word that announces all of it, and what stands behind the colon. */
const ITEMS =
  /^([^.;:()%\d]{1,160}?)(?:[,\s]+(cụ thể|bao gồm|gồm|là|về|sau|sau đây|như sau))?\s*:\s*([^:]+?)\s*\.?\s*$/u;
/** Not another item, but what was done besides. */
const GOES_ON_WITH =
  /^(?:đồng thời|ngoài ra|bên cạnh|trong đó|qua đó|đến nay|nhất là|từ đó|và các|còn lại|riêng)(?!\p{L})/iu;

function countNames(list: string): number | undefined {
  if (/…|\.\.\.|v\.v|như |trong đó|\d/u.test(list)) return undefined;
  const names = list
    .split(/\s*[,;]\s*|\s+và\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length >= 2 && names.every((name) => WHOLE_NAME.test(name))
    ? names.length
    : undefined;
}
