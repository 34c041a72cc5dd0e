import type { Indicator } from '#core/catalogue/indicator';
import type { SentenceContext } from '../sentences/sentenceContext';

/** Words that leave the year and the province as they are, or are tested elsewhere; those of some indicators' names too. */
export function harmlessWords(
  { book }: Pick<SentenceContext, 'book'>,
  named: readonly Indicator[],
): ReadonlySet<string> {
  const names = named.flatMap(({ nameVi, aliases, domain }) => [nameVi, ...aliases, domain]);
  return new Set(plainWordsOf([HARMLESS, book.department, ...names, String(book.year)].join(' ')));
}

/** Words that tell a figure and claim nothing besides; a year before it was read with it. */
export function leadsToAFigure(word: string): boolean {
  return LEADING.has(word) || /^(?:19|20)\d\d$/u.test(word);
}

const LEADING: ReadonlySet<string> = new Set(
  [
    'ước đạt là có được ghi nhận hiện còn lên xuống chính thức thu thực hiện',
    'tổng số cộng con mức quy mô giá trị tỷ trọng tỷ lệ tốc độ',
    'khoảng hơn gần trên dưới xấp xỉ không thấp cao nhiều ít lớn nhỏ chỉ',
    'bằng chiếm tương đương tương ứng gấp thêm nữa chưa đến',
    'xếp đứng thứ hạng điểm bậc',
    'trong khi còn lại riêng tức nghĩa này đó đây nay',
  ]
    .join(' ')
    .split(' '),
);

export function plainWordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('vi').match(/[\p{L}\d]+/gu) ?? [];
}

const HARMLESS = [
  'năm trong cả tính đến nay hết cuối ngày 31 tháng 12 thời điểm kỳ đang đã',
  'trên địa bàn toàn tỉnh tại ở của',
  'về đối với lĩnh vực ngành công tác mạng lưới hạ tầng dịch vụ hoạt động phát triển',
  'theo báo cáo tổng hợp kết quả số liệu từ các đơn vị gửi',
  'tăng giảm vượt hoàn thành kế hoạch so với cùng trước ước tính dự kiến sơ bộ',
  'bên cạnh đó ngoài ra cũng cụ thể nhìn chung như sau và trong đó',
].join(' ');
