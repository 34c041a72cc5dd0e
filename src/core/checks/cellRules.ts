import { describeRule } from './rule';

/** Cells that are no figure, or one of two. */
export const CELL_RULES = [
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
] as const;
