import { oneOf } from '#core/numbers/patterns';
import { levelOfPlace } from './placeLevels';

/** How a list of names begins: "gồm: …", "(…)", "cụ thể: …". */
const LIST =
  /(?:^|[\s(])(?:bao gồm|gồm có|gồm|cụ thể|danh sách|đó là|là các|tên)\s*(?:(?:có|kèm theo|như sau)\s*)?(?::|(?=\p{Lu}))\s*(.+)$/isu;

/** Names that stand for a place or an enterprise, whatever their case. */
export const KIND = new RegExp(
  `^${oneOf(`
    xã, phường, thị trấn, tt, huyện, h, thị xã, tx, thành phố, tp, quận, đặc khu, thôn, bản, ấp, khóm, xóm, tổ dân phố,
    công ty, cty, doanh nghiệp, nhà, cơ sở, trạm, điểm, báo, đài, chi nhánh, bưu cục, bưu điện, sở, phòng,
    hợp tác xã, htx, hiệu, cửa hàng, đại lý, hộ, trung tâm, thư viện, xí nghiệp, xưởng, trường, chợ, bến xe, công viên,
    quảng trường, sân vận động, bệnh viện, khu, ubnd, trụ sở, văn phòng, tổ, đội, hệ thống, cổng, trang, phần mềm, kênh,
    tạp chí, tuyến, cụm
  `)}[.\\s]`,
  'iu',
);

/** A list that does not claim to be whole. */
const OPEN = /(?:…|\.\.\.|v\.\s*v|vân vân|và các|và một số|ngoài ra)/iu;

/** Whether a remark says that a list follows, or is nothing but one, in brackets or with a dash or number a line. */
export function announcesList(remark: string): boolean {
  const text = remark.normalize('NFC').trim();
  const lines = text.split(/\n/u);
  const isOneALine = lines.length > 2 && lines.every((line) => BULLET.test(line.trim()));
  return isOneALine || LIST.test(text) || /^\([^()]+\)[.;]?$/u.test(text);
}

/**
 * The names that a remark lists; undefined where it lists none, or not all. Every piece must look
 * like a name: an explanation has commas too.
 */
export function namesInRemark(remark: string): readonly string[] | undefined {
  const text = remark
    .normalize('NFC')
    .replace(/[\s.;]+$/u, '')
    .trim();
  if (OPEN.test(text)) return undefined;
  const bracketed = /^\(([^()]+)\)$/u.exec(text)?.[1];
  const announced = LIST.exec(bracketed ?? text)?.[1] ?? bracketed;
  const pieces = piecesOf((announced ?? text).replace(/[().]+$/u, ''));
  const areNames = pieces?.every((piece) =>
    announced === undefined
      ? isName(piece) && isProperName(piece) && !goesOn(piece.split(/\s+/u))
      : isName(piece),
  );
  return pieces && areNames === true ? severalNames(pieces) : undefined;
}

/**
 * The names behind words that announce them and a colon: most of them proper, the others at least no
 * more than a thing ("công viên trung tâm").
 */
export function announcedNames(list: string): readonly string[] | undefined {
  const text = list.normalize('NFC').replace(/[\s.;)]+$/u, '');
  const pieces = OPEN.test(text) ? undefined : piecesOf(text);
  const proper = pieces?.filter((piece) => isName(piece) || isThing(piece, /\p{Lu}/u)) ?? [];
  if (!pieces || proper.length * 2 <= pieces.length) return undefined;
  const areNames = pieces.every((piece) => isName(piece) || isThing(piece, /\p{L}/u));
  return areNames ? severalNames(pieces) : undefined;
}

function severalNames(pieces: readonly string[]): readonly string[] | undefined {
  if (pieces.length < FEWEST_NAMES || isAddress(pieces) || areGroups(pieces)) return undefined;
  return pieces;
}

/** A few words that say what a thing is and nothing of what becomes of it. */
function isThing(piece: string, having: RegExp): boolean {
  const words = piece.split(/\s+/u);
  return words.length <= MOST_OF_THING && having.test(piece) && !SENTENCE.test(piece);
}

const MOST_OF_THING = 6;

/** "Thôn Khe Nghè, xã Đồng Tiến": one place and where it lies, or several of them. */
function isAddress(pieces: readonly string[]): boolean {
  const levels = pieces.map((piece) => levelOfPlace(piece) ?? -1);
  return levels.some((level, place) => level > 0 && (levels[place - 1] ?? -1) === level - 1);
}

/** "Khe Mo, Nà Pài (xã Tân Sơn); Pác Cáp (xã Phú Nhuận)": several names between two semicolons. */
function areGroups(pieces: readonly string[]): boolean {
  return pieces.some((piece) => {
    const [, ...others] = piece.replace(/\([^()]*\)?/gu, '').split(',');
    return others.some((other) => levelOfPlace(other.trim()) === undefined);
  });
}

const FEWEST_NAMES = 2;
/** Names are short; sentences are not. */
const MOST_WORDS = 10;

/**
 * Separated by semicolons where there are any, else by commas, else by lines; the last may follow
 * "và". Lines that each begin with a number or a dash are one name each, whatever commas they have.
 * Undefined where a line may as well be wrapped as ended.
 */
function piecesOf(list: string): readonly string[] | undefined {
  const lines = list
    .split(/\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > 1 && lines.every((line) => BULLET.test(line))) return namesOfLines(lines);
  const mark = [';', ','].find((each) => list.includes(each)) ?? spacedMark(list);
  if (lines.length > 1 && mark === undefined) return namesOfLines(lines);
  if (mark !== undefined && lines.slice(0, -1).some((line) => !line.endsWith(mark)))
    return undefined;
  const pieces = mark === undefined ? lines : lines.join(' ').split(mark).map(unnumbered);
  const last = pieces.at(-1) ?? '';
  const joined = isOneFirm(last)
    ? undefined
    : /^(.+?)\s+và\s+(\p{Lu}.*|(?:xã|phường|huyện|thôn|công ty).*)$/u.exec(last);
  const all = joined ? [...pieces.slice(0, -1), joined[1] ?? '', joined[2] ?? ''] : pieces;
  return all.map((piece) => piece.replace(/^và\s+/u, '')).filter((piece) => piece !== '');
}

/** "Công ty CP In và Bao bì Bảo Sơn": behind "và" no firm begins. */
function isOneFirm(piece: string): boolean {
  const [, second] = /\svà\s+(.+)$/u.exec(piece) ?? [];
  return second !== undefined && FIRM.test(piece) && !KIND.test(second);
}

const FIRM =
  /^(?:công ty|cty|ctcp|tổng công ty|tập đoàn|doanh nghiệp|dntn|htx|hợp tác xã|xí nghiệp)\s/iu;

/** "Khe Mo - Nà Pài - Pác Cáp"; one dash may stand within a name. */
function spacedMark(list: string): string | undefined {
  return [' - ', ' – ', ' + ', ' / '].find((mark) => list.split(mark).length > 2);
}

const BULLET = /^(?:\d{1,2}\s*[.)]|[-–+•*])\s*\p{L}/u;

function unnumbered(piece: string): string {
  return piece.replace(/^(?:[\s\-–+•*]|\d{1,2}\s*[.)])+(?=\p{L})/u, '').trim();
}

/** Every line of an explanation begins with a capital, so a line must be a name to its end. */
function namesOfLines(lines: readonly string[]): readonly string[] | undefined {
  const names = lines.map((line) => unnumbered(line.replace(/[,;.]+$/u, '')));
  return names.every(isNameToItsEnd) ? names : undefined;
}

/** "Cơ sở in Hoa Sen", "Khe Mo", "Thôn 5"; neither "Công ty TNHH" alone nor "Thôn 5 đã có sóng". */
function isNameToItsEnd(line: string): boolean {
  const name = line.replace(/\s*\([^()]*\)$/u, '').split(',')[0] ?? '';
  const words = name.split(/\s+/u);
  const isProper = (word: string): boolean => /^[\p{Lu}\d]/u.test(word);
  if (SENTENCE.test(name) || !isProper(words.at(-1) ?? '') || LEGAL.test(words.at(-1) ?? '')) {
    return false;
  }
  return words.every(isProper) || KIND.test(name);
}

const LEGAL = /^(?:tnhh|mtv|cp|ctcp|htx|dntn|\d{3,})$/iu;
const SENTENCE =
  /(?<!\p{L})(?:đã|chưa|đang|sẽ|do|vì|tăng|giảm|thêm|được|có|không|thuộc|theo|tại|chuyển|sáp nhập|dừng|ngừng|xóa|xoá|so với|năm|tháng|ngày|quý)(?!\p{L})/iu;

/** "Kiên Lao mới đầu tư", "xã Đồng Vương mới lắp": a name of one's own that does not end with itself. */
function goesOn(words: readonly string[]): boolean {
  const tail = words.slice(-2);
  if (words.length <= 3 || !tail.every((word) => /^\p{Ll}+$/u.test(word))) return false;
  return !KIND.test(words.join(' ')) || words.slice(1, -2).some((word) => /^\p{Lu}/u.test(word));
}

/** What becomes of a thing is told of it, and is no name. */
const STATE =
  /(?<!\p{L})(?:đã|chưa|đang|sẽ|hỏng|bị|dừng|ngừng|mất|từ (?:tháng|năm|ngày|quý)|do|vì|được)(?!\p{L})/u;

/** Where nothing announces a list, "Theo Phòng Văn hóa, Thông tin" and "Nguồn: Sở A, Sở B" have commas and capitals too. */
function isProperName(piece: string): boolean {
  if (piece.includes(':')) return false;
  const name = piece.replace(/\s*\([^()]*\)?$/u, '').split(',')[0] ?? '';
  const words = name.split(/\s+/u);
  const isProper = (word: string): boolean => /^[\p{Lu}\d]/u.test(word);
  // "Tiệm in Kim Liên"; of "Xuất khẩu sang Mỹ" the one word may be anybody's.
  const isNamedAtEnd = words.length > 2 && isProper(name) && words.slice(-2).every(isProper);
  return KIND.test(piece) || words.every(isProper) || isNamedAtEnd;
}

function isName(piece: string): boolean {
  const words = piece.split(/\s+/u);
  if (STATE.test(piece)) return false;
  return words.length <= MOST_WORDS && (/^\p{Lu}/u.test(piece) || KIND.test(piece));
}
