/** How a list of names begins: "gồm: …", "(…)", "cụ thể: …". */
const LIST =
  /(?:^|[\s(])(?:bao gồm|gồm có|gồm|cụ thể|danh sách|đó là|là các|tên)\s*(?:có\s*)?(?::|(?=\p{Lu}))\s*(.+)$/isu;

/** Names that stand for a place or an enterprise, whatever their case. */
const KIND =
  /^(?:xã|phường|thị trấn|tt|huyện|h|thị xã|tx|thành phố|tp|quận|đặc khu|thôn|bản|ấp|khóm|xóm|tổ dân phố|công ty|cty|doanh nghiệp|nhà|cơ sở|trạm|điểm|báo|đài|chi nhánh|bưu cục|bưu điện|sở|phòng|hợp tác xã|htx)[.\s]/iu;

/** A list that does not claim to be whole. */
const OPEN = /(?:…|\.\.\.|v\.\s*v|vân vân|và các|và một số|ngoài ra)/iu;

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
  const list = LIST.exec(bracketed ?? text)?.[1] ?? bracketed ?? text;
  const pieces = piecesOf(list.replace(/[().]+$/u, ''));
  return pieces.length >= FEWEST_NAMES && pieces.every(isName) ? pieces : undefined;
}

const FEWEST_NAMES = 2;
/** Names are short; sentences are not. */
const MOST_WORDS = 10;

/** Separated by semicolons where there are any, else by commas or lines; the last may follow "và". */
function piecesOf(list: string): readonly string[] {
  const mark = list.includes(';') ? /[;\n]/u : /[,\n]/u;
  const pieces = list
    .split(mark)
    .map((piece) => piece.replace(/^[\s\-–+•\d.)]+(?=\p{L})/u, '').trim());
  const last = pieces.at(-1) ?? '';
  const joined = /^(.+?)\s+và\s+(\p{Lu}.*|(?:xã|phường|huyện|thôn|công ty).*)$/u.exec(last);
  const all = joined ? [...pieces.slice(0, -1), joined[1] ?? '', joined[2] ?? ''] : pieces;
  return all.map((piece) => piece.replace(/^và\s+/u, '')).filter((piece) => piece !== '');
}

function isName(piece: string): boolean {
  const words = piece.split(/\s+/u);
  return words.length <= MOST_WORDS && (/^\p{Lu}/u.test(piece) || KIND.test(piece));
}
