import { anyOf } from '#core/numbers/patterns';
import type { Word } from './words';

const CONNECTIVE = anyOf('u', [
  /tuy nhiên|tuy vậy|mặc dù vậy|dù vậy|dẫu vậy|thế nhưng|tuy thế/u,
  /như vậy|vì vậy|do vậy|do đó|theo đó|nhờ đó|qua đó|từ đó/u,
  /trong khi(?: đó)?|trong lúc|tính chung|bên cạnh đó|ngoài ra|đồng thời/u,
  /cụ thể(?: là)?|đáng chú ý(?: là)?|đặc biệt(?: là)?|nghĩa là|tức(?: là)?/u,
  /ngược lại|mặt khác|nhìn chung/u,
  /lại(?=\s+(?:tăng|giảm|đạt|là|cao|thấp)(?!\p{L}))/u,
]).source;
/** Words that only join what is said to what was said before. */
const CONNECTIVES = new RegExp(String.raw`(?<!\p{L})(?:${CONNECTIVE})(?!\p{L})`, 'giu');

/** "tiếp nhận nhiều hồ sơ nhất": the name is what stands between. */
const THE_MOST =
  /(?<!\p{L})(?:nhiều|ít)(?=\s+[^,;:.()\d]{3,60}?\snhất(?!\p{L}))|(?<=(?<!\p{L})(?:nhiều|ít)\s+[^,;:.()\d]{3,60}?\s)nhất(?!\p{L})|(?<!\p{L})là (?:nơi|địa phương|đơn vị)(?=\s+(?:có|tiếp nhận|đạt)(?!\p{L}))/giu;

/** "Sở bảo đảm kỹ thuật cho 676 hội nghị": what the department does it does for the province. */
const BY_US =
  /(?<=(?:^|[,;.:])[\s–+•*-]*)sở(?=\s+(?:đã\s+)?(?:quản lý|bảo đảm|đảm bảo|phối hợp|theo dõi|hướng dẫn|tham mưu)(?!\p{L}))/giu;

const AUTHORITIES = 'cơ quan|cấp|ngành|đơn vị|địa phương|nhà mạng';
const REPORTERS = `${AUTHORITIES}|huyện|thị xã|thành phố|xã|phường|thị trấn|doanh nghiệp`;
/** What all who report do, each for its part, and the book adds up. */
const DONE =
  'tiếp nhận|phát hành|số hóa|khóa|thu hồi|chỉnh trang|bó gọn|ký số|vận hành|thành lập|lắp đặt|phát triển mới|duy trì';

/** "Các cơ quan, đơn vị, địa phương đã tiếp nhận …", "các doanh nghiệp khóa, thu hồi …": all of them together. */
const BY_ALL = new RegExp(
  `(?<=(?:^|[,;.:])[\\s–+•*-]*)(?<!sở,\\s*(?:ban,\\s*)?)(?:các\\s+(?:${REPORTERS})|${AUTHORITIES})(?:\\s*(?:,|và)\\s*(?:các\\s+)?(?:${REPORTERS}))*` +
    '(?:\\s+(?:viễn thông|bưu chính|trên địa bàn(?:\\s+(?:toàn )?tỉnh)?|trong tỉnh))*' +
    `(?=\\s+(?:(?:đã|ước|cũng|cùng|phối hợp|tổ chức|thực hiện|trong năm)\\s+)*(?:${DONE})(?!\\p{L}))`,
  'giu',
);

/** Where a text names all who report, as those who did together what it tells. */
export function doneByAll(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(BY_ALL)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
}

/** The words of a text without those. */
export function withoutConnectives(text: string, words: readonly Word[]): readonly Word[] {
  const joined = [CONNECTIVES, THE_MOST, BY_US, BY_ALL]
    .flatMap((all) => [...text.matchAll(all)])
    .map(({ index, 0: said }) => ({
      start: index,
      end: index + said.length,
    }));
  return words.filter((word) =>
    joined.every(({ start, end }) => word.end <= start || word.start >= end),
  );
}
