import { describeRule } from './rule';

/**
 * Rules that are found while files are read and versions are chosen, before any check: what
 * cannot be recognised with certainty is not guessed. Described here so that the rules page and
 * the table of rules have all of them.
 */
export const RECOGNITION_RULES = [
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
      vi: 'Trong một báo cáo, cùng đơn vị và cùng chỉ tiêu có hai dòng số liệu năm nay. Không dòng nào được tính.',
      en: 'In one submission the same unit and indicator have two rows of this year. None of them counts.',
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
  describeRule('ambiguous-number', {
    title: { vi: 'Số có hai cách đọc', en: 'Ambiguous number' },
    meaning: {
      vi: 'Số dạng chữ như “1.234” có thể là 1234 hoặc 1,234, và các ô khác của trang không cho biết dấu nào là dấu thập phân.',
      en: 'A number typed as text such as “1.234” can be 1234 or 1.234, and the other cells of the sheet do not tell which mark is decimal.',
    },
    remedy: {
      vi: 'Đơn vị nhập lại dưới dạng số, hoặc ghi dấu chấm ở hàng nghìn và dấu phẩy trước phần thập phân.',
      en: 'The unit types it as a number, or with a point between thousands and a comma before decimals.',
    },
    authority: {
      vi: 'Dấu chấm ở hàng nghìn, dấu phẩy trước phần thập phân; dấu phẩy ở hàng nghìn được chấp nhận với phần mềm kế toán (Thông tư 39/2014/TT-BTC, điều 4). Quyết định theo chứng cứ của cả trang, không theo từng ô.',
      en: 'A point between thousands, a comma before decimals; comma thousands are tolerated from accounting software (Circular 39/2014/TT-BTC, art. 4). Decided from the evidence of the whole sheet, never cell by cell.',
    },
    passing: { vi: '“1.850.000 thuê bao”.', en: '“1.850.000 thuê bao”.' },
    failing: {
      vi: '“1.234” tỷ đồng, không có chứng cứ nào khác.',
      en: '“1.234” tỷ đồng with no other evidence.',
    },
  }),
  describeRule('not-a-number', {
    title: { vi: 'Không phải số', en: 'Not a number' },
    meaning: {
      vi: 'Ô số liệu chứa chữ không đọc được thành số và không phải ký hiệu “-”, “…”, “x”.',
      en: 'A figure cell holds text that is neither a number nor one of the signs “-”, “…”, “x”.',
    },
    remedy: {
      vi: 'Đơn vị ghi số; phần giải thích ghi ở cột Ghi chú.',
      en: 'The unit writes a number; explanations go to the notes column.',
    },
    authority: {
      vi: 'Ký hiệu của niên giám thống kê: “-” không phát sinh, “…” có phát sinh nhưng không thu thập được.',
      en: 'Signs of the statistical yearbooks: “-” nothing occurred, “…” occurred but not collected.',
    },
    passing: { vi: '“-”.', en: '“-”.' },
    failing: { vi: '“xem phụ lục”.', en: '“xem phụ lục”.' },
  }),
  describeRule('formula-error', {
    title: { vi: 'Công thức lỗi', en: 'Formula error' },
    meaning: {
      vi: 'Ô số liệu là công thức cho kết quả lỗi (#REF!, #DIV/0!, #N/A…) hoặc chưa có kết quả.',
      en: 'A figure cell is a formula whose result is an error (#REF!, #DIV/0!, #N/A…) or that has no result.',
    },
    remedy: {
      vi: 'Đơn vị sửa công thức hoặc dán giá trị rồi gửi lại; thường do liên kết sang tệp khác.',
      en: 'The unit repairs the formula or pastes the value; the usual cause is a link to another file.',
    },
    authority: {
      vi: 'Không có kết quả thì không có số liệu; không suy đoán.',
      en: 'No result, no figure; nothing is guessed.',
    },
    passing: { vi: '=SUM(D5:D8) cho 1.850.000.', en: '=SUM(D5:D8) giving 1,850,000.' },
    failing: {
      vi: "='[tong hop.xls]T1'!D5 cho #REF!.",
      en: "='[tong hop.xls]T1'!D5 giving #REF!.",
    },
  }),
  describeRule('wrong-measure', {
    title: { vi: 'Sai đơn vị tính', en: 'Wrong measure' },
    meaning: {
      vi: 'Đơn vị tính ghi trong biểu không quy đổi được sang đơn vị tính của chỉ tiêu (ví dụ USD với đồng, người với thuê bao).',
      en: 'The unit of measure written in the form cannot be converted into the indicator’s (USD into đồng, people into subscriptions).',
    },
    remedy: {
      vi: 'Đơn vị ghi lại theo đơn vị tính của chỉ tiêu hoặc bội số của nó (đồng, nghìn, triệu, tỷ). Ngoại tệ không bao giờ tự quy đổi.',
      en: 'The unit writes it in the indicator’s measure or a multiple of it (đồng, nghìn, triệu, tỷ). Foreign currency is never converted by itself.',
    },
    authority: {
      vi: 'Số liệu báo cáo thống nhất về khái niệm, phương pháp và đơn vị tính; quy đổi ngoại tệ cần tỷ giá và ngày.',
      en: 'Reported figures are uniform in concept, method and unit of measure; a currency needs a rate and a date.',
    },
    passing: {
      vi: 'Chỉ tiêu tỷ đồng, biểu ghi triệu đồng.',
      en: 'Indicator in tỷ đồng, form in triệu đồng.',
    },
    failing: {
      vi: 'Chỉ tiêu tỷ đồng, biểu ghi triệu USD.',
      en: 'Indicator in tỷ đồng, form in triệu USD.',
    },
  }),
  describeRule('duplicate-submission', {
    title: { vi: 'Đơn vị gửi nhiều lần', en: 'Sent more than once' },
    meaning: {
      vi: 'Một đơn vị có nhiều tệp. Chỉ tệp mới nhất được tính (trừ các bảng tự lập không chung chỉ tiêu nào: đó là các phụ lục của một báo cáo, được tính cả và chỉ ghi chú): theo phiên bản của biểu mẫu, không có thì theo thời gian lưu ghi trong tệp, không có nữa thì theo tên tệp. Tệp trước được nêu ở đây. Một tệp thay báo cáo riêng của từ 10 đơn vị trở lên thì nêu một lần cho cả tệp.',
      en: 'A unit has several files. Only the newest counts (except tables of its own making without an indicator in common: appendices of one report, which all count, with a note): by the form’s version, else by the saving time inside the document, else by name. The earlier ones are named here. One file that replaces the reports of ten units or more is told once.',
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
  describeRule('hidden-cells-read', {
    title: { vi: 'Có dòng, cột ẩn đã đọc', en: 'Hidden cells were read' },
    meaning: {
      vi: 'Một số số liệu nằm ở dòng hoặc cột bị ẩn; chúng vẫn được tính.',
      en: 'Some figures stand in hidden rows or columns; they count all the same.',
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
