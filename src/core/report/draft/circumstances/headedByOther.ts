import type { Mention } from '../mention';

/** Who or what stands before a colon and is no unit of the register: its figures are not the province's. */
const OTHERS = [
  'sở',
  'cục',
  'chi cục',
  'kho bạc',
  'bệnh viện',
  'trường(?! hợp)',
  'văn phòng',
  'ban(?! hành| đầu)',
  'công an',
  'hải quan',
  'tòa án',
  'viện',
  'khu (?:công nghiệp|kinh tế|du lịch)',
  'nông thôn',
  'thành thị',
  'khối(?! lượng)',
  'mặt trận',
  'hội(?! nghị| thảo)',
  'trung tâm',
  'bộ phận',
  'dịch vụ cấp',
  'liên đoàn',
  'ngân hàng',
  'thanh tra(?! sở)',
  'bhxh',
  'bảo hiểm xã hội',
  'điện lực',
  'cảng',
  'doanh nghiệp (?:fdi|nhà nước|tư nhân|trong nước|nước ngoài)',
  'trung ương',
  'tư nhân',
  'nhà nước',
  'trong nước',
  'nước ngoài',
  'quốc tế',
  'nội tỉnh',
  'liên tỉnh',
];
/** What other departments look after. */
const FIELDS_OF_OTHERS =
  'đất đai|tư pháp|hộ tịch|y tế|giáo dục|xây dựng|giao thông|nông nghiệp|tài nguyên|môi trường|thuế|hải quan|du lịch|văn hóa|công thương|tài chính|nội vụ';
const HEAD = new RegExp(
  `(?<=^[\\s•*+–-]*)(?:${OTHERS.join('|')})(?!\\p{L})(?:\\s[^:;.\\d()]{1,70})?(?=\\s*:)`,
  'iu',
);

const FIELD = new RegExp(
  `(?<=^[\\s•*+–-]*(?:(?:riêng|về|trong|đối với|ở)\\s+)?)(?:lĩnh vực|ngành)\\s+(?:${FIELDS_OF_OTHERS})(?!\\p{L})[^,:;.\\d()]{0,30}(?=\\s*[,:])`,
  'iu',
);

/** "- Sở Tư pháp: số hồ sơ tiếp nhận 18.320": unless an indicator is named there ("Trung tâm dữ liệu: …"). */
export function headedByOther(
  text: string,
  names: readonly { readonly start: number; readonly end: number }[],
): readonly Mention<string>[] {
  const head = HEAD.exec(text) ?? FIELD.exec(text);
  if (!head) return [];
  const end = head.index + head[0].length;
  const isIndicator = names.some((name) => name.start < end);
  return isIndicator ? [] : [{ start: head.index, end, said: 'elsewhere' }];
}
