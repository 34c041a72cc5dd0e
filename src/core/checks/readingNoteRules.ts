import { describeRule } from './rule';

/** What was decided or mended while reading, on record. */
export const READING_NOTE_RULES = [
  describeRule('hidden-cells-read', {
    title: { vi: 'Có số liệu ở chỗ ẩn', en: 'Figures where nobody sees them' },
    meaning: {
      vi: 'Một số số liệu nằm ở dòng hoặc cột bị ẩn; chúng vẫn được tính. Số liệu trên trang tính bị ẩn thì không được tính.',
      en: 'Some figures stand in hidden rows or columns; they count all the same. Those on a hidden sheet do not count.',
    },
    remedy: {
      vi: 'Xem lại nếu đơn vị không định gửi các dòng này.',
      en: 'Look again if the unit did not mean to send them.',
    },
    authority: {
      vi: 'Không bỏ qua số liệu một cách im lặng.',
      en: 'No figure is passed over silently.',
    },
    passing: { vi: 'Không có dòng, cột ẩn.', en: 'No hidden rows or columns.' },
    failing: { vi: 'Dòng 14 bị ẩn và có số liệu.', en: 'Row 14 is hidden and holds figures.' },
  }),
  describeRule('separators-decided', {
    title: { vi: 'Đã xác định dấu thập phân', en: 'Separators decided' },
    meaning: {
      vi: 'Trang có số dạng chữ đọc được hai cách; cách đọc được xác định từ các ô khác của cùng trang.',
      en: 'The sheet has text numbers with two readings; the other cells of the sheet decided which one.',
    },
    remedy: {
      vi: 'Đối chiếu nhanh vài ô với bản gốc.',
      en: 'Compare a few cells with the original.',
    },
    authority: {
      vi: 'Một quyết định cho cả trang, có ghi lại (Thông tư 39/2014/TT-BTC, điều 4 về dấu chấm, dấu phẩy).',
      en: 'One decision for the whole sheet, on record (Circular 39/2014/TT-BTC, art. 4 on point and comma).',
    },
    passing: { vi: 'Mọi ô là số.', en: 'All cells are numbers.' },
    failing: {
      vi: '“1,250” cạnh “742.67”: dấu chấm là dấu thập phân.',
      en: '“1,250” beside “742.67”: the point is decimal.',
    },
  }),
  describeRule('reader-repaired', {
    title: { vi: 'Đã sửa khi đọc', en: 'Repaired while reading' },
    meaning: {
      vi: 'Tệp có chỗ hỏng nhẹ hoặc chữ theo bảng mã cũ (TCVN3, VNI) đã được chuyển về Unicode để nhận ra tên; số liệu không thay đổi.',
      en: 'The file had slight damage, or text in a legacy encoding (TCVN3, VNI) was turned into Unicode to recognise names; no figure was changed.',
    },
    remedy: {
      vi: 'Đề nghị đơn vị dùng phông Unicode từ lần sau.',
      en: 'Ask the unit to use a Unicode font next time.',
    },
    authority: {
      vi: 'Văn bản dùng bộ mã Unicode theo TCVN 6909:2001 (Nghị định 30/2020/NĐ-CP).',
      en: 'Documents use Unicode under TCVN 6909:2001 (Decree 30/2020/NĐ-CP).',
    },
    passing: { vi: 'Phông Times New Roman, Unicode.', en: 'Times New Roman, Unicode.' },
    failing: { vi: 'Phông .VnTime: “Thuª bao”.', en: 'Font .VnTime: “Thuª bao”.' },
  }),
] as const;
