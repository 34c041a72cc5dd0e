import { oneOf } from '#core/numbers/patterns';
import { wordsOf } from '../text/words';
import type { PlacedClause } from './circumstances';

/**
 * What stands before the colon at the head of a clause says of whom, when or what the numbers behind it
 * are: "Sở Tư pháp: …", "Nông thôn: …", "Doanh nghiệp FDI: …", "Được giao: …". Of heads without end only
 * a few are known to say no more than that figures follow; of any other the book has no figure.
 */
export interface ColonHead {
  /** Words that are not known to be harmless; those of the subject's own name still are. */
  readonly open: readonly string[];
}

/** The head of a clause, the name of a unit or an indicator in it aside; undefined where none is. */
export function colonHead(
  { text, units, periods, places }: PlacedClause,
  names: readonly { readonly start: number; readonly end: number }[],
): ColonHead | undefined {
  const [all, mark = '', said = ''] = HEAD.exec(text) ?? [];
  if (all === undefined) return undefined;
  if (JUDGES.test(said)) return { open: [] };
  const isWithin = ({ start, end }: { start: number; end: number }): boolean =>
    start >= mark.length && end <= all.length;
  if (units.some((unit) => unit.said !== 'elsewhere' && isWithin(unit))) return { open: [] };
  const told = [...names, ...periods, ...places.filter((one) => one.said === '')].filter(isWithin);
  const left = told.reduce(
    (open, { start, end }) =>
      open.slice(0, start - mark.length) + ' '.repeat(end - start) + open.slice(end - mark.length),
    said.toLowerCase(),
  );
  return {
    open: wordsOf(left.replace(HARMLESS, ' ').replace(/\d+/gu, ' ')).map((one) => one.text),
  };
}

/** Whether a head says nothing that the figure of a subject, whose words are its own, is not of. */
export function isHarmless(head: ColonHead | undefined, own: ReadonlySet<string>): boolean {
  return head?.open.every((word) => own.has(word) || isAcronymOf(word, own)) !== false;
}

/** "TCNSCĐ: …" of "tổ công nghệ số cộng đồng": shorter ones may be an office's ("BHXH"). */
function isAcronymOf(word: string, own: ReadonlySet<string>): boolean {
  const initials = new Set([...own].map((one) => one.slice(0, 1)));
  return word.length >= LONG_ACRONYM && [...word].every((letter) => initials.has(letter));
}

const LONG_ACRONYM = 6;

/** "Hồ sơ tăng mạnh: …", "Hạ tầng 5G còn mỏng: …", "Ai cũng mừng: …": a judgement, that is borne out behind it. */
const JUDGES =
  /\p{L}\s+(?:(?:còn(?! (?:lại|thiếu))|cũng|vẫn|tiếp tục|ngày càng)\s+\p{L}|[^,]*(?:mạnh|tốt|khá|nhanh|ổn định|tích cực|vượt bậc)$)/iu;

/** A short phrase in which nothing is counted yet. */
const HEAD =
  /^([\s–—+•*-]*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\s+|\p{L}[.)]\s+)?)([^:;.()]{2,60}?)\s*:(?=\s)/u;

const HARMLESS = new RegExp(
  String.raw`(?<!\p{L})${oneOf(
    // That figures follow, and when they hold.
    'kế hoạch, kh, trong đó, cụ thể, như sau, gồm, bao gồm, theo đó, kết quả, thực hiện, ước thực hiện, ước tính, ước đạt, ước, đạt được, ' +
      'tình hình, hiện nay, hiện tại, tính đến, cả năm, năm nay, năm, hết, đến, cuối, ngày, tháng, toàn tỉnh, trên địa bàn tỉnh, ' +
      'của tỉnh, tỉnh, số liệu, số lượng, tổng số, tổng cộng, nổi bật, đáng chú ý, điểm sáng, một số, chỉ tiêu chính, thứ hạng, xếp hạng, vị trí, chỉ số, tốc độ tăng trưởng, tốc độ tăng, ' +
      'so với, cùng kỳ, ' +
      'chỉ tiêu, chủ yếu, cơ bản, chính, toàn ngành, phát triển, quy mô, mạng lưới, sản lượng, ' +
      // Fields of the sector, as reports head them.
      'lĩnh vực, hoạt động, công tác, dịch vụ, mảng, bưu chính, chuyển phát, viễn thông, internet, công nghệ thông tin, ' +
      'công nghiệp cntt, công nghiệp công nghệ số, công nghiệp, công nghệ số, cntt, chuyển đổi số, chính quyền số, chính quyền điện tử, ' +
      'kinh tế số, xã hội số, hạ tầng số, hạ tầng, an toàn thông tin mạng, an toàn thông tin, thông tin mạng, báo chí, ' +
      'xuất bản, in, phát hành, phát thanh, truyền hình, truyền thanh, thông tin điện tử, thông tin cơ sở, truyền thông, ' +
      'cải cách hành chính, dịch vụ công trực tuyến, dịch vụ công, thuê bao, doanh thu, lao động, nộp ngân sách, ' +
      'về, và, các, của, trong, là, với, ngành, số',
  )}(?!\p{L})`,
  'giu',
);
