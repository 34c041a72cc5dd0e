import { oneOf } from '#core/numbers/patterns';
import { trailingBracket } from '#core/catalogue/nameKey';
import type { FurnitureKind } from './headKinds';

/** The furniture a head names, or undefined; texts are folded, from top to bottom. */
export function furnitureHead(pieces: readonly string[]): FurnitureKind | undefined {
  const last = withoutRemark(pieces.at(-1) ?? '');
  if (last === '' || last.endsWith(':') || last === INDEX) return undefined;
  for (const [kind, pattern] of FURNITURE) if (pattern.test(last)) return kind;
  return labelsAndNames(last);
}

/** "Chỉ số phát triển (năm trước = 100%)" heads figures, whatever a "chỉ số" is elsewhere. */
const INDEX = 'chi so phat trien';

function withoutRemark(text: string): string {
  return (trailingBracket(text)?.label ?? text).replace(/[.*]+$/, '').trim();
}

const FURNITURE: readonly (readonly [FurnitureKind, RegExp])[] = [
  ['order', /^(?:stt|tt|s\.t\.t|t\.t|so tt|so thu tu|thu tu|#|no|muc)$/],
  ['code', /^(?:ma so|ma chi tieu|ma so chi tieu|ma|ma cs|ma ct|ms|ma hieu|ma so thong ke|code)$/],
  [
    'measure',
    /^(?:dvt|d\.v\.t|(?:don|d\.?) ?vi tinh|dv tinh|don vi do|don vi do luong|d\/v tinh|don vi thong ke|unit)$/,
  ],
  ['names-or-measure', /^(?:don vi|dv)$/],
  [
    'note',
    /^(?:ghi chu|giai trinh|thuyet minh|nguyen nhan|ly do|nguon|nguon so lieu|nhan xet|danh gia|y kien|note|can cu|phuong phap|don vi chu tri|co quan chu tri|(?:don vi|co quan|nguoi) (?:cung cap|phu trach|bao cao so lieu|theo doi|nhap|lap|lien he|phoi hop)|(?:ngay|thoi gian|thoi diem) (?:cap nhat|nhap|gui|nop|lap)|tan suat|thoi han)(?![a-z])/,
  ],
];

const LABEL_PREFIXES = 'ten|ten goi|cac|danh muc|nhom|he thong|bo|cua';
const LABEL_NOUNS =
  'chi tieu|noi dung|tieu chi|hang muc|danh muc|chi so|dien giai|khoan muc|thong tin|linh vuc|loai hinh|so lieu thong ke|indicator';
const LABEL_TAILS =
  'bao cao|thong ke|chu yeu|chinh|chi tiet|danh gia|tong hop|hoat dong|theo doi|kinh te|phat trien|cong viec';
/** "Tên chỉ tiêu thống kê", "Nội dung các chỉ tiêu": nouns of labels one after another are one head. */
const LABEL_WORDS = new RegExp(
  `^(?:(?:${LABEL_PREFIXES}) )*(?:${LABEL_NOUNS})(?: (?:(?:${LABEL_PREFIXES}) )*(?:${LABEL_NOUNS}|${LABEL_TAILS}))*$`,
);
const NAME_WORDS = new RegExp(
  `^(?:(?:ten|cac) )*${oneOf(`
    don vi bao cao, don vi, dia ban, dia phuong, huyen, quan, thi xa, thanh pho, tp, tx, xa, phuong, thi tran, dac khu,
    doanh nghiep, nha mang, co quan, co so, chi nhanh
  `)}(?: ${oneOf(`
    hanh chinh, cap huyen, cap xa, thi xa, thanh pho, huyen, xa, phuong, vien thong, buu chinh, bao cao, trong tinh
  `)})*$`,
);

/** "Huyện, thị xã, thành phố", "Chỉ tiêu/Nội dung", and the corner "Đơn vị \ Chỉ tiêu". */
function labelsAndNames(text: string): FurnitureKind | undefined {
  const parts = text
    .split(/ ?[,/\\|;] ?| - | va /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  if (!parts.every((part) => LABEL_WORDS.test(part) || NAME_WORDS.test(part))) return undefined;
  return parts.some((part) => LABEL_WORDS.test(part)) ? 'label' : 'names';
}
