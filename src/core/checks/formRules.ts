import { describeRule } from './rule';

/** Versions of submissions, answers, and our own forms. */
export const FORM_RULES = [
  describeRule('duplicate-submission', {
    title: { vi: 'Đơn vị gửi nhiều lần', en: 'Sent more than once' },
    meaning: {
      vi: 'Một đơn vị có nhiều tệp. Chỉ tệp mới nhất được tính (trừ các bảng tự lập không chung chỉ tiêu nào: đó là các phụ lục của một báo cáo, được tính cả và chỉ ghi chú): theo phiên bản của biểu mẫu, không có thì theo thời gian lưu ghi trong tệp, không có nữa thì theo tên tệp. Tệp trước được nêu ở đây. Một tệp thay báo cáo riêng của từ 10 đơn vị trở lên thì nêu một lần cho cả tệp; các phụ lục có bảng của từ 10 đơn vị trở lên cũng nêu một lần.',
      en: 'A unit has several files. Only the newest counts (except tables of its own making without an indicator in common: appendices of one report, which all count, with a note): by the form’s version, else by the saving time inside the document, else by name. The earlier ones are named here. One file that replaces the reports of ten units or more is told once, and so are appendices with tables of ten units or more.',
    },
    remedy: {
      vi: 'Kiểm tra tệp được tính có đúng là bản cuối không; bỏ tệp cũ khỏi thư mục.',
      en: 'See that the counted file is the final one; take the earlier file out of the folder.',
    },
    authority: {
      vi: 'Kiểm tra logic: mỗi đơn vị một báo cáo có hiệu lực.',
      en: 'Logic: one report in force per unit.',
    },
    passing: { vi: 'Một tệp cho mỗi đơn vị.', en: 'One file per unit.' },
    failing: {
      vi: 'luc-ngan.xlsx và luc-ngan (sua).xlsx.',
      en: 'luc-ngan.xlsx and luc-ngan (sua).xlsx.',
    },
  }),
  describeRule('reply-unclear', {
    title: { vi: 'Câu trả lời chưa rõ', en: 'Unclear answer' },
    meaning: {
      vi: 'Phiếu hỏi lại gửi về có câu trả lời không cho biết rõ phải làm gì, hoặc trả lời về một số mà đơn vị đã gửi lại khác đi. Câu hỏi còn để ngỏ.',
      en: 'A reply sheet that came back holds an answer that does not say clearly what to do, or is about a figure that the unit has sent differently since. The question stays open.',
    },
    remedy: {
      vi: 'Hỏi lại đơn vị: chọn “Đúng”, hoặc chọn “Sửa” và ghi số ở cột “Sửa thành”.',
      en: 'Ask the unit again: choose “Đúng” (right), or “Sửa” (correct) with a number under “Sửa thành”.',
    },
    authority: {
      vi: 'Không sửa số liệu khi chưa có trả lời rõ ràng của đơn vị.',
      en: 'No figure is changed without the unit’s clear answer.',
    },
    passing: { vi: 'Sửa; Sửa thành: 742,67.', en: 'Sửa; Sửa thành: 742.67.' },
    failing: { vi: 'Đúng; Sửa thành: 742,67.', en: 'Đúng; Sửa thành: 742.67.' },
  }),
  describeRule('form-damaged', {
    title: { vi: 'Biểu mẫu mất thông tin nhận dạng', en: 'Form without its identity' },
    meaning: {
      vi: 'Tệp là biểu mẫu do sở cấp nhưng trang ẩn cho biết đơn vị, năm, lần gửi đã mất hoặc ghi mã đơn vị không có trong danh sách. Tệp được đọc như một trang tính thường.',
      en: 'The file is one of the department’s forms, but the hidden sheet that tells its unit, year and version is lost or names a unit that is not in the register. It is read like any other sheet.',
    },
    remedy: {
      vi: 'Xem đơn vị và năm được nhận có đúng không; đề nghị đơn vị gửi nguyên tệp, không chép trang sang tệp khác.',
      en: 'See that unit and year were recognised rightly; ask the unit to send the whole file and not to copy the sheet into another.',
    },
    authority: {
      vi: 'Không suy đoán một cách im lặng: nhận dạng theo chữ trên trang được ghi lại.',
      en: 'No silent guess: that the sheet’s words decided is on record.',
    },
    passing: { vi: 'Gửi nguyên tệp biểu mẫu.', en: 'The form’s file, sent as it is.' },
    failing: {
      vi: 'Trang MAU-VT được chép sang một tệp mới.',
      en: 'Sheet MAU-VT copied into a new file.',
    },
  }),
  describeRule('form-of-another-unit', {
    title: { vi: 'Biểu mẫu của đơn vị khác', en: 'Form of another unit' },
    meaning: {
      vi: 'Biểu mẫu lập cho một đơn vị nhưng dòng “Đơn vị báo cáo” ghi đơn vị khác. Thông tin nhận dạng của biểu mẫu được dùng.',
      en: 'A form made for one unit names another as reporting unit. The form’s identity counts.',
    },
    remedy: {
      vi: 'Hỏi lại ai đã gửi; đơn vị dùng nhầm biểu mẫu thì gửi lại trên biểu mẫu của mình.',
      en: 'Ask who sent it; a unit that used another’s form sends its own.',
    },
    authority: {
      vi: 'Kiểm tra logic: mỗi biểu mẫu của một đơn vị.',
      en: 'Logic: one form, one unit.',
    },
    passing: {
      vi: 'Biểu mẫu của Viễn thông A ghi Viễn thông A.',
      en: 'The form of Viễn thông A names Viễn thông A.',
    },
    failing: {
      vi: 'Biểu mẫu của Viễn thông A ghi Viễn thông B.',
      en: 'The form of Viễn thông A names Viễn thông B.',
    },
  }),
  describeRule('form-outdated', {
    title: { vi: 'Biểu mẫu theo danh mục cũ', en: 'Form of an earlier catalogue' },
    meaning: {
      vi: 'Biểu mẫu được lập từ danh mục chỉ tiêu khác với danh mục hiện nay của sổ. Số liệu được đọc theo mã chỉ tiêu.',
      en: 'The form was made from another catalogue than the book’s present one. Figures are read by their codes.',
    },
    remedy: {
      vi: 'Xem chỉ tiêu nào đã thêm, đổi tên hoặc đổi đơn vị tính; cần thì gửi biểu mẫu mới.',
      en: 'See which indicators were added, renamed or measured differently; send a new form where needed.',
    },
    authority: {
      vi: 'Danh mục chỉ tiêu của sổ tổng hợp; mã số là khóa, tên có thể đổi.',
      en: 'The book’s catalogue; the code is the key, names may change.',
    },
    passing: {
      vi: 'Biểu mẫu lập từ danh mục đang dùng.',
      en: 'A form made from the catalogue in use.',
    },
    failing: {
      vi: 'Danh mục thêm chỉ tiêu sau khi phát biểu mẫu.',
      en: 'An indicator was added after the forms were sent out.',
    },
  }),
] as const;
