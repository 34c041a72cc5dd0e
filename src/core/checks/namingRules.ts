import { describeRule } from './rule';

/** Files, units, years and labels that are not recognised with certainty. */
export const NAMING_RULES = [
  describeRule('unreadable-file', {
    title: { vi: 'Tệp không đọc được', en: 'Unreadable file' },
    meaning: {
      vi: 'Tệp hỏng, rỗng, có mật khẩu, không phải bảng tính, vượt giới hạn an toàn, hoặc không nhận ra đơn vị và chỉ tiêu nào trong tệp. Các tệp khác vẫn được tổng hợp.',
      en: 'The file is damaged, empty, encrypted, not a spreadsheet, beyond the safety limits, or nothing in it is recognised. The other files are compiled all the same.',
    },
    remedy: {
      vi: 'Mở tệp bằng Excel hoặc LibreOffice, bỏ mật khẩu, lưu lại dạng .xlsx rồi gửi lại; hoặc dùng biểu mẫu do sở cấp.',
      en: 'Open it in Excel or LibreOffice, remove the password, save as .xlsx and send it again; or use the department’s form.',
    },
    authority: {
      vi: 'Báo cáo thống kê gửi dưới dạng số (Thông tư 04/2022/TT-BTTTT). Macro không bao giờ được chạy, liên kết ngoài không được mở.',
      en: 'Statistical reports are sent in digital form (Circular 04/2022/TT-BTTTT). Macros are never run, links never followed.',
    },
    passing: {
      vi: 'Tệp .xlsx, .xls, .ods, .csv mở được.',
      en: 'An .xlsx, .xls, .ods, .csv that opens.',
    },
    failing: { vi: 'Tệp .xlsx bị cắt ngang khi gửi.', en: 'An .xlsx cut off in transfer.' },
  }),
  describeRule('unknown-unit', {
    title: { vi: 'Không nhận ra đơn vị báo cáo', en: 'Unknown reporting unit' },
    meaning: {
      vi: 'Tên đơn vị trong biểu, tên trang tính hoặc tên tệp không khớp chắc chắn với tên hay tên gọi khác nào trong danh sách đơn vị, hoặc khớp với hai đơn vị. Số liệu của trang đó không được tính.',
      en: 'The unit named in the form, the sheet’s or the file’s name matches no name or alias of the register with certainty, or matches two. The figures of that sheet are left out.',
    },
    remedy: {
      vi: 'Sửa tên đơn vị trong tệp, hoặc bổ sung tên gọi khác vào danh sách đơn vị. Đề xuất chỉ là gợi ý, không tự áp dụng.',
      en: 'Correct the name in the file, or add an alias to the register. A proposal is only a suggestion and is never applied by itself.',
    },
    authority: {
      vi: 'Biểu mẫu ghi đơn vị báo cáo ở góc trên bên phải, dưới đó là đơn vị nhận báo cáo (Thông tư 04/2022/TT-BTTTT). Dấu tiếng Việt là một phần của tên.',
      en: 'Forms name the reporting unit at the top right, the receiving unit below it (Circular 04/2022/TT-BTTTT). Diacritics are part of a name.',
    },
    passing: { vi: 'Đơn vị báo cáo: Huyện Lục Ngạn.', en: 'Reporting unit: Huyện Lục Ngạn.' },
    failing: {
      vi: 'Đơn vị báo cáo: Huyện Luc Ngan; đề xuất Huyện Lục Ngạn.',
      en: 'Reporting unit: Huyện Luc Ngan; proposal Huyện Lục Ngạn.',
    },
  }),
  describeRule('wrong-year', {
    title: { vi: 'Sai năm báo cáo', en: 'Wrong year' },
    meaning: {
      vi: 'Biểu ghi năm báo cáo khác năm của sổ tổng hợp. Số liệu của biểu đó không được tính.',
      en: 'The form states another year than the book. Its figures are left out.',
    },
    remedy: {
      vi: 'Đề nghị đơn vị gửi biểu đúng năm; nếu chỉ ghi nhầm tiêu đề thì sửa và gửi lại.',
      en: 'Ask for the right year’s form; if only the title is wrong, correct it and send it again.',
    },
    authority: {
      vi: 'Năm thống kê là năm dương lịch, từ 01/01 đến 31/12 (Thông tư 04/2022/TT-BTTTT).',
      en: 'The statistical year is the calendar year, 1 January to 31 December (Circular 04/2022/TT-BTTTT).',
    },
    passing: { vi: 'Kỳ báo cáo: năm 2022, sổ năm 2022.', en: 'Period: 2022, book of 2022.' },
    failing: { vi: 'Kỳ báo cáo: năm 2021, sổ năm 2022.', en: 'Period: 2021, book of 2022.' },
  }),
  describeRule('year-not-stated', {
    title: { vi: 'Biểu không ghi năm', en: 'No year stated' },
    meaning: {
      vi: 'Không chỗ nào của biểu cho biết năm: tiêu đề, đầu cột (“Năm 2022”, “Năm nay”, “Ước thực hiện”), trang bìa, tên trang tính, tên tệp. Số liệu được tính là của năm của sổ, có thể là biểu năm khác gửi nhầm.',
      en: 'Nothing of the form says which year it is of: title, column heads (“Năm 2022”, “Năm nay”, “Ước thực hiện”), cover, name of the sheet or the file. Its figures count as those of the book’s year; it may be another year’s form sent by mistake.',
    },
    remedy: {
      vi: 'Hỏi đơn vị là số liệu năm nào; ghi “Kỳ báo cáo: năm …” ở đầu biểu.',
      en: 'Ask the unit which year it is; write “Kỳ báo cáo: năm …” above the table.',
    },
    authority: {
      vi: 'Đầu biểu ghi kỳ báo cáo (Thông tư 04/2022/TT-BTTTT); không đoán một cách im lặng.',
      en: 'A form states its period (Circular 04/2022/TT-BTTTT); nothing is guessed silently.',
    },
    passing: {
      vi: 'Cột “Số liệu”, tiêu đề “Báo cáo năm 2022”.',
      en: 'Column “Số liệu”, title “Báo cáo năm 2022”.',
    },
    failing: {
      vi: 'Cột “Số liệu”, tệp bao-cao.xlsx, không tiêu đề nào có năm.',
      en: 'Column “Số liệu”, file bao-cao.xlsx, no title with a year.',
    },
  }),
  describeRule('unknown-indicator', {
    title: { vi: 'Không nhận ra chỉ tiêu', en: 'Unknown indicator' },
    meaning: {
      vi: 'Dòng (hoặc cột) có số liệu nhưng tên không khớp chỉ tiêu nào trong danh mục sau khi đã bỏ qua khác biệt về chữ hoa, khoảng trắng, dấu câu, vị trí dấu thanh, bảng mã cũ.',
      en: 'A row (or column) with figures whose label matches no indicator, after case, spacing, punctuation, tone placement and legacy encodings are set aside.',
    },
    remedy: {
      vi: 'Sửa tên dòng, ghi mã số, hoặc bổ sung tên gọi khác vào danh mục. Gợi ý gần đúng không được tự áp dụng.',
      en: 'Correct the label, write the code, or add an alias to the catalogue. A near match is never applied by itself.',
    },
    authority: {
      vi: 'Danh mục chỉ tiêu của sổ tổng hợp (Thông tư 03/2022/TT-BTTTT và quy định của tỉnh). Không suy đoán.',
      en: 'The book’s catalogue of indicators (Circular 03/2022/TT-BTTTT and provincial rules). Nothing is guessed.',
    },
    passing: { vi: 'Thuê bao điện thoại di động.', en: 'Thuê bao điện thoại di động.' },
    failing: {
      vi: 'Thue bao dien thoai di dong; đề xuất VT012.',
      en: 'Thue bao dien thoai di dong; proposal VT012.',
    },
  }),
  describeRule('ambiguous-label', {
    title: { vi: 'Tên chỉ tiêu có hai nghĩa', en: 'Ambiguous label' },
    meaning: {
      vi: 'Tên dòng trùng tên hoặc tên gọi khác của hai chỉ tiêu trở lên.',
      en: 'The label equals names or aliases of two indicators or more.',
    },
    remedy: {
      vi: 'Ghi mã số chỉ tiêu vào cột “Mã số”, hoặc ghi tên đầy đủ.',
      en: 'Write the indicator’s code in the column “Mã số”, or its full name.',
    },
    authority: {
      vi: 'Danh mục chỉ tiêu của sổ tổng hợp. Không suy đoán.',
      en: 'The book’s catalogue of indicators. Nothing is guessed.',
    },
    passing: { vi: 'Doanh thu dịch vụ bưu chính.', en: 'Doanh thu dịch vụ bưu chính.' },
    failing: {
      vi: 'Doanh thu (danh mục có nhiều chỉ tiêu cùng tên gọi “Doanh thu”).',
      en: 'Doanh thu (several indicators have the alias “Doanh thu”).',
    },
  }),
  describeRule('duplicate-row', {
    title: { vi: 'Một chỉ tiêu ghi hai dòng', en: 'Duplicate row' },
    meaning: {
      vi: 'Trong một báo cáo, cùng đơn vị và cùng chỉ tiêu có hai dòng số liệu năm nay. Không dòng nào được tính. Hai trang của một tệp cùng ghi một số (sai lệch chỉ do làm tròn) thì số ấy được tính một lần; số năm trước ghi khác nhau ở hai trang thì nêu ở sources-disagree.',
      en: 'In one submission the same unit and indicator have two rows of this year. None of them counts. Where two sheets of a file give one figure (apart from rounding) it counts once; different figures of last year on two sheets are told by sources-disagree.',
    },
    remedy: {
      vi: 'Đơn vị giữ lại một dòng đúng và gửi lại.',
      en: 'The unit keeps the right row and sends it again.',
    },
    authority: {
      vi: 'Kiểm tra logic: mỗi chỉ tiêu một số.',
      en: 'Logic: one figure per indicator.',
    },
    passing: { vi: 'Một dòng “Số lao động viễn thông”.', en: 'One row “Số lao động viễn thông”.' },
    failing: {
      vi: 'Hai dòng “Số lao động viễn thông”: 420 và 402.',
      en: 'Two rows “Số lao động viễn thông”: 420 and 402.',
    },
  }),
] as const;
