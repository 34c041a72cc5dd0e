import {
  CHANGE_WORDS,
  COVERAGE_WORDS,
  DOUBT_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  PLAN_WORDS,
  STATE_WORDS,
} from '#core/book/sentenceVocabulary';
import type { VerdictKind } from '#core/report/draft/verdict';
import { counted } from './counted';
import type { PaneWords } from './paneWords';

const so = counted('vi-VN');

/** The pane in Vietnamese. */
export const VIETNAMESE: PaneWords = {
  product: 'Tổng kết TT&TT',
  noBook: 'Chưa có sổ tổng hợp',
  yearOf: (year) => `Năm ${year}`,
  unitsSent: (sent, all) => `${so(sent)}/${so(all)} đơn vị đã gửi`,
  findingsOpen: (count) => (count === 0 ? 'Không còn phát hiện' : `${so(count)} phát hiện cần xem`),
  isDraft: 'Dự thảo',
  fit: 'Không còn lỗi',

  steps: {
    start: 'Bắt đầu',
    collect: 'Nhận',
    check: 'Kiểm tra',
    compile: 'Lập biểu',
    explain: 'Giải thích',
  },
  stepTitles: {
    start: 'Sổ tổng hợp',
    collect: 'Nhận báo cáo của các đơn vị',
    check: 'Kiểm tra số liệu',
    compile: 'Lập biểu vào sổ',
    explain: 'Giải thích con số',
  },
  stepsLabel: 'Các bước',
  settings: 'Tùy chọn',
  language: 'Ngôn ngữ',
  otherLanguage: 'English',
  theme: 'Giao diện',
  themes: { system: 'Theo Excel', light: 'Sáng', dark: 'Tối' },
  close: 'Đóng',
  more: (count) => `Hiện thêm (còn ${so(count)})`,
  wait: 'Đang làm…',
  again: 'Thử lại',

  start: {
    looking: 'Đang xem sổ làm việc này…',
    making: 'Đang lập sổ…',
    found: 'Đã nhận ra sổ tổng hợp',
    foundHint:
      'Danh mục, đơn vị và số năm trước lấy từ các trang của sổ. Sửa ở đó rồi bấm “Đọc lại sổ”.',
    lookAgain: 'Đọc lại sổ',
    next: 'Nhận báo cáo',
    noBookTitle: 'Lập sổ mới',
    noBookHint:
      'Sổ làm việc đang mở chưa phải sổ tổng hợp. Ghi tên cơ quan và năm; chương trình thêm các trang của sổ, không đụng đến các trang đang có.',
    department: 'Cơ quan lập báo cáo',
    departmentHint: 'Ví dụ: Sở Khoa học và Công nghệ tỉnh …',
    year: 'Năm báo cáo',
    unitsFile: 'Danh sách đơn vị (tệp CSV, nếu có)',
    unitsFileHint: 'Các cột: unit, name, kind, aliases, parent, valid_from, valid_to.',
    figuresFile: 'Số đã biết của các năm trước (tệp CSV, nếu có)',
    figuresFileHint:
      'Các cột: unit, indicator, year, status, value, mark, measure, file, sheet, cell.',
    make: 'Lập sổ',
    afterMaking: 'Ghi danh sách đơn vị vào trang “Đơn vị” của sổ, rồi bấm “Đọc lại sổ”.',
    units: 'Đơn vị báo cáo',
    indicators: 'Chỉ tiêu',
    privacy: 'Mọi việc làm ngay trên máy này; không số liệu nào được gửi đi.',
    noUnits: 'Sổ chưa có đơn vị báo cáo nào.',
  },

  collect: {
    needsBook: 'Cần có sổ tổng hợp trước khi nhận báo cáo.',
    drop: 'Thả tệp hoặc thư mục vào đây',
    dropHint: 'Tệp chỉ được đọc, không bị sửa. Macro không chạy.',
    formats: '.xlsx  .xlsm  .xls  .xlsb  .ods  .csv',
    chooseFiles: 'Chọn tệp',
    chooseFolder: 'Chọn thư mục',
    fromSheets: 'Lấy từ trang tính của sổ làm việc này',
    fromSheetsHint: 'Chọn các trang tính có báo cáo của đơn vị.',
    hiddenSheet: 'trang ẩn: không đọc; bỏ ẩn trong Excel rồi đọc lại sổ',
    readChosen: 'Đọc các trang đã chọn',
    reading: (done, total) => `Đã đọc ${so(done)}/${so(total)} tệp`,
    readingNow: (file) => `Đang đọc: ${file}`,
    compiling: 'Đang kiểm tra và tổng hợp…',
    stop: 'Dừng, không giữ lại gì',
    board: 'Tình hình gửi báo cáo',
    search: 'Tìm đơn vị',
    states: {
      received: 'Đã nhận',
      partial: 'Chưa đủ',
      missing: 'Chưa gửi',
      late: 'Gửi muộn',
    },
    all: 'Tất cả',
    observations: (count) => `${so(count)} số liệu`,
    nothingSent: 'chưa có tệp nào',
    problems: (errors, warnings) =>
      [
        ...(errors > 0 ? [`${so(errors)} lỗi`] : []),
        ...(warnings > 0 ? [`${so(warnings)} cảnh báo`] : []),
      ].join(', '),
    openProblems: (unit) => `Xem phát hiện của ${unit}`,
    nobody: 'Không có đơn vị nào như vậy.',
    next: 'Xem phát hiện',
  },

  check: {
    nothingRead: 'Chưa đọc báo cáo nào nên chưa có gì để kiểm tra.',
    allWell: 'Không có phát hiện nào.',
    severities: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Ghi nhận' },
    severityHints: {
      error: 'Số liệu chưa được tính cho đến khi có quyết định.',
      warning: 'Vẫn tính, nhưng phải có người xem.',
      note: 'Để biết; không bắt buộc làm gì.',
    },
    filterLabel: 'Mức độ',
    aboutNoUnit: 'Không thuộc đơn vị nào',
    onlyUnit: (unit) => `Chỉ của: ${unit}`,
    everyUnit: 'Xem mọi đơn vị',
    place: 'Ở đâu',
    goTo: (place) => `Xem ô ${place}`,
    proposal: (text) => `Đề xuất: ${text}`,
    noneHere: 'Không có phát hiện nào ở mức này.',
    next: 'Lập biểu',
  },

  contacts: {
    title: 'Gọi ai trước',
    hint: 'Xếp theo mức có thể làm đổi số toàn tỉnh và mức đáng ngờ của số liệu: đơn vị có số đáng ngờ hơn có thể đứng trước đơn vị đổi nhiều điểm hơn; mức tăng, giảm tính theo đơn vị tính được xếp theo phần trăm so với năm trước.',
    department: 'Số toàn tỉnh (sở)',
    effect: (indicator, moved, measure) =>
      measure === ''
        ? `Nếu sai hoặc thiếu: “${indicator}” đổi ${moved} điểm phần trăm`
        : `Nếu sai hoặc thiếu: mức tăng, giảm của “${indicator}” đổi ${moved} ${measure}`,
    levelEffect: (indicator, moved, measure) =>
      `Nếu sai hoặc thiếu: “${indicator}” đổi ${moved} ${measure}`,
    unprinted: (count) =>
      `${so(count)} chỉ tiêu chưa in được, hoặc chưa so với năm trước được, cho đến khi đơn vị trả lời`,
    more: (count) => `Còn ${so(count)} đơn vị cần gọi, xem trang “Thứ tự liên hệ” của sổ.`,
    others: (count) =>
      `${so(count)} đơn vị nữa, cộng tất cả lại, không làm tốc độ tăng, tỷ lệ nào in ra đổi chữ số.`,
  },

  decide: {
    open: 'Quyết định',
    again: 'Quyết định lại',
    kinds: { accept: 'Chấp nhận', correct: 'Sửa số', exclude: 'Loại ra' },
    kindHints: {
      accept: 'Số đơn vị ghi được tính.',
      correct: 'Tính số ghi ở dưới; số đơn vị ghi vẫn được giữ bên cạnh.',
      exclude: 'Không tính số này vào đâu.',
    },
    acceptUnread: 'Chấp nhận để trống: không có số nào được tính.',
    kind: 'Cách xử lý',
    value: (measure) => `Số đúng (${measure})`,
    badValue: 'Ghi một số theo lối Việt Nam, ví dụ 1.234,5.',
    reason: 'Lý do',
    noReason:
      'Ghi lý do của quyết định, ví dụ “đơn vị xác nhận”; chưa có lý do thì chưa ghi quyết định.',
    by: 'Người quyết định',
    noName: 'Ghi tên người quyết định; tên được nhớ cho các quyết định sau.',
    keep: 'Ghi quyết định',
    applyProposal: 'Sửa theo đề xuất',
    proposalReason: 'Sửa theo đề xuất của chương trình',
    askReason: 'Đã gửi câu hỏi, chờ đơn vị trả lời',
    countedTwice: (unit, submitted) => `Không tính ${submitted} của ${unit}, chỉ tính đơn vị kia`,
    leftOut: (submitted) => `Đơn vị ghi ${submitted}, là số của dòng khác: không tính`,
    copied: (submitted) => `Đơn vị ghi ${submitted}, là số chép lại: không tính`,
    values: (submitted, value) => `Đơn vị ghi ${submitted}, sửa thành ${value}`,
    undo: 'Hoàn tác quyết định vừa ghi',
    keptHint:
      'Quyết định có hiệu lực ngay; được lưu vào trang “Quyết định” khi ghi các biểu vào sổ.',
    ask: 'Hỏi đơn vị',
    questions: (count) => `Cần hỏi các đơn vị (${so(count)})`,
    questionsHint: 'Chép các câu hỏi của từng đơn vị rồi gửi một lần.',
    copyQuestions: (unit) => `Chép câu hỏi cho ${unit}`,
  },

  compile: {
    nothingRead: 'Chưa có số liệu nào để lập biểu. Nhận báo cáo của các đơn vị trước.',
    ready: (totals, observations) =>
      `Có số của ${so(totals)} chỉ tiêu toàn tỉnh, từ ${so(observations)} số liệu.`,
    draftHint: (errors) =>
      `Còn ${so(errors)} lỗi chưa xử lý: các biểu sẽ mang chữ DỰ THẢO và số liệu có lỗi chưa được tính.`,
    plan: 'Xem trước những gì sẽ ghi',
    planHint: 'Xem trước không thay đổi gì trong sổ.',
    planning: 'Đang chuẩn bị các biểu…',
    tables: 'Các biểu',
    tablesHint: 'Bỏ dấu ở biểu không cần ghi.',
    records: (count) => `Các trang số liệu và danh mục (${so(count)} trang)`,
    recordsHint: 'Luôn được ghi, vì công thức trong biểu dẫn đến các trang này.',
    changes: {
      create: 'tạo mới',
      replace: 'thay bản cũ',
      taken: 'trùng tên trang khác',
    },
    leftOut: 'không ghi',
    summary: (create, replace) => `Sẽ tạo ${so(create)} trang và thay ${so(replace)} trang.`,
    takenHint: (sheets) =>
      `Trang ${sheets} không do chương trình tạo nên không bị ghi đè. Đổi tên trang đó rồi xem trước lại.`,
    editedCells: (sheet, cells, more) =>
      `“${sheet}” (${cells}${more > 0 ? ` và ${so(more)} ô nữa` : ''})`,
    editedTables: (places) =>
      `Những ô không còn như phần mềm đã ghi: ${places}. Khi ghi, các ô này được thay bằng số tính từ hồ sơ của sổ; muốn giữ lại thì chép sang trang khác trước.`,
    editedRecords: (places) =>
      `Đã sửa sau khi đọc sổ: ${places}. Bấm “Đọc lại sổ” ở bước “Bắt đầu” để phần mềm nhận các sửa đổi; nếu ghi ngay, chúng sẽ mất.`,
    olderTables: (sheets) =>
      `Không ghi lần này: ${sheets}. Các trang ấy giữ số của lần ghi trước và có thể không khớp với số liệu mới.`,
    write: (sheets) => `Ghi ${so(sheets)} trang vào sổ`,
    writing: (percent) => `Đang ghi: ${so(percent)}%`,
    written: (created, replaced) => `Đã tạo ${so(created)} trang, thay ${so(replaced)} trang.`,
    writtenHint: 'Chọn một ô bất kỳ trong biểu để xem con số từ đâu ra.',
    stop: 'Dừng, giữ sổ như cũ',
    remove: 'Bỏ lần ghi này',
    removeHint: 'Xóa các trang vừa tạo và trả lại bản cũ của các trang đã thay.',
    removing: 'Đang trả sổ về như trước…',
    again: 'Xem trước lại',
  },

  review: {
    title: 'So với lần tổng hợp trước',
    first: 'Sổ này tổng hợp lần đầu, chưa có lần trước để so sánh.',
    summary: (figures, cells, sentences) =>
      figures + cells + sentences === 0
        ? 'Không có gì khác lần tổng hợp trước của sổ này.'
        : `Khác lần trước: ${so(figures)} số liệu nhận được, ${so(cells)} ô của các biểu, ${so(sentences)} câu báo cáo.`,
    moved: (before, after) =>
      `${before === '' ? 'không có' : before} → ${after === '' ? 'không có' : after}`,
    more: (count) =>
      `Còn ${so(count)} số liệu nữa: xem trang “Thay đổi so với lần trước” sau khi ghi.`,
    approvals: 'Phê duyệt từng biểu',
    approved: (kept, all, changed) =>
      `đã duyệt ${so(kept)}/${so(all)} biểu${changed === 0 ? '' : `; ${so(changed)} biểu thay đổi sau khi duyệt`}`,
    approvalsHint:
      'Duyệt biểu như sẽ được ghi; dưới biểu và trang “Phê duyệt” ghi ai duyệt, ngày nào. Có hiệu lực khi ghi các biểu vào sổ; số dưới biểu thay đổi sau đó thì biểu ghi “đã thay đổi sau khi duyệt”.',
    signer: 'Người duyệt',
    noSigner: 'Ghi họ tên người duyệt.',
    approve: 'Duyệt',
    approveAgain: 'Duyệt lại',
    approveTable: (table) => `Duyệt ${table}`,
    withdraw: 'Rút lại',
    withdrawTable: (table) => `Rút lại phê duyệt ${table}`,
    approvalStates: {
      unchanged: () => 'Đã duyệt, không thay đổi từ đó',
      changed: (changes) => `ĐÃ THAY ĐỔI SAU KHI DUYỆT (${so(changes)} ô)`,
      nameless: () => 'chưa duyệt: dòng trên trang tính chưa ghi người duyệt',
      replaced: () => 'Đã duyệt lại sau đó',
      unknown: () => 'Sổ không in biểu này',
      withdrawn: () => 'Phê duyệt đã rút lại',
      earlier: () => 'Biểu của báo cáo năm trước',
    },
    approvedBy: (name, isoDay) =>
      isoDay === '' ? name : `${name}, ngày ${isoDay.split('-').reverse().join('/')}`,
    withdrawnBy: (name, isoDay) =>
      isoDay === ''
        ? `${name} rút lại`
        : `${name} rút lại ngày ${isoDay.split('-').reverse().join('/')}`,
  },

  explain: {
    nothingSelected: 'Chọn một ô trong biểu để xem con số ấy từ đâu ra.',
    nothingCompiled: 'Chưa có kết quả tổng hợp nào để giải thích.',
    looking: 'Đang tìm nguồn của ô này…',
    noFigure: 'Ô này không phải là con số của báo cáo.',
    cell: (sheet, cell) => `Trang “${sheet}”, ô ${cell}`,
    wholeProvince: 'Toàn tỉnh',
    years: 'Các năm đã biết',
    byUnit: (count) => `Từng đơn vị (${so(count)})`,
    submittedCells: 'Ô đơn vị đã ghi',
    headlines: 'Các con số chính',
    partial: (reported, expected) =>
      reported === expected
        ? 'chưa đủ số liệu thành phần'
        : `tổng hợp từ ${so(reported)}/${so(expected)} đơn vị`,
    rank: (place, among) => `thứ ${place}${among === undefined ? '' : `/${so(among)}`}`,
    back: 'Về các con số chính',
    chart: {
      points: 'Thanh: đóng góp vào tăng trưởng, điểm phần trăm; lớn nhất ở trên.',
      rate: 'Thanh: đóng góp vào thay đổi của tỷ lệ; lớn nhất ở trên.',
      change: 'Thanh: tăng, giảm so với năm trước; lớn nhất ở trên.',
      level: 'Thanh: số năm nay; lớn nhất ở trên.',
    },
    findings: 'Phát hiện',
    noSource: 'Không có ô nguồn: đơn vị chưa gửi, hoặc số do sở nhập.',
  },

  form: {
    title: 'Biểu mẫu báo cáo',
    ready: 'Có thể gửi',
    notReady: 'Chưa nên gửi',
    about: (form, unit, year) =>
      [`Biểu mẫu ${form}`, `đơn vị ${unit}`, ...(year === undefined ? [] : [`năm ${year}`])].join(
        ', ',
      ),
    missing: (count) => (count === 0 ? 'Đã điền đủ.' : `Còn thiếu: ${so(count)} chỗ.`),
    doubtful: (count) =>
      count === 0 ? 'Không có chỗ mâu thuẫn.' : `Cần xem lại: ${so(count)} chỗ.`,
    checkAgain: 'Kiểm tra lại',
  },

  forms: {
    title: 'Biểu mẫu cho các đơn vị',
    hint: 'Mỗi đơn vị một biểu mẫu Excel: số năm trước ghi sẵn, số tiền tính bằng triệu đồng. Tải về trong một tệp .zip.',
    make: 'Lập biểu mẫu',
    making: (done, total) => `Đã lập ${so(done)}/${so(total)} biểu mẫu`,
    stop: 'Dừng, không giữ lại gì',
  },

  report: {
    title: 'Báo cáo Word',
    hint: 'Lời văn, các biểu và biểu đồ của lần tổng hợp này trong một tệp .docx; số, ngày và người ký để trống.',
    make: 'Lập báo cáo Word',
    making: 'Đang lập báo cáo Word…',
  },

  sentences: {
    title: 'Câu của báo cáo',
    hint: 'Chọn cách viết, bỏ, thêm hoặc viết lại từng câu. Câu viết lại được đối chiếu với số ngay và mỗi lần tổng hợp; câu không đúng không vào báo cáo. Lựa chọn được lưu khi ghi các biểu vào sổ.',
    looking: 'Đang tìm các câu…',
    doubtful: (count) => `${so(count)} câu không đúng, chưa kiểm được hoặc cần kiểm tra số`,
    search: 'Tìm câu, chỉ tiêu, mã số',
    noneHere: 'Không có câu nào như vậy.',
    domain: (name, count) => `${name} (${so(count)})`,
    repair: 'Dùng câu sửa',
    repairOf: (sentence) => `Dùng câu sửa: ${sentence}`,
    leaveOut: 'Bỏ câu',
    putBack: 'Đưa lại vào báo cáo',
    wording: 'Cách viết',
    level: 'Cách nêu mức',
    change: 'Cách so sánh',
    plan: 'Kế hoạch',
    coverage: 'Khi chưa đủ đơn vị',
    own: 'Câu của Sở',
    keepOwn: 'Dùng câu này',
    dropOwn: 'Trở lại câu của chương trình',
    ask: 'Thêm câu cho chỉ tiêu',
    chooseOne: 'Chọn câu…',
    add: 'Thêm câu',
    kinds: KIND_WORDS,
    levels: LEVEL_WORDS,
    changes: CHANGE_WORDS,
    plans: PLAN_WORDS,
    coverages: COVERAGE_WORDS,
    states: STATE_WORDS,
    doubts: DOUBT_WORDS,
  },

  draft: {
    title: 'Đọc lại bản thảo báo cáo',
    hint: 'Thả tệp .docx vào đây hoặc dán đoạn văn: từng con số được so với sổ.',
    choose: 'Chọn tệp bản thảo',
    text: 'Hoặc dán đoạn văn',
    pasted: 'đoạn văn đã dán',
    read: 'Đọc đoạn văn',
    reading: 'Đang đọc bản thảo…',
    summary: (numbers, counts) => `${so(numbers)} con số: ${verdictCounts(counts)}.`,
    others: (numbers, counts) => `Xem ${so(numbers)} con số còn lại: ${verdictCounts(counts)}`,
    verdicts: {
      agree: 'Khớp',
      disagree: 'Không khớp',
      'not-found': 'Không tìm thấy trong sổ',
      ambiguous: 'Chưa rõ',
    },
    against: (indicator, unit, year) =>
      `Đối chiếu với: ${[indicator, unit, ...(year === undefined ? [] : [`năm ${year}`])].filter((part) => part !== '').join(', ')}`,
    line: (line) => `dòng ${so(line)}`,
    copy: 'Chép câu sửa',
    copyWording: (wording) => `Chép câu sửa: ${wording}`,
  },

  look: {
    at: (place) => `Xem ô ${place} trong tệp đã gửi`,
    title: 'Ô trong tệp đã gửi',
    opening: 'Đang mở tệp…',
    notAtHand:
      'Không xem được ô này: tệp chưa được đưa vào từ khi mở ngăn này, hoặc tệp không còn ô ấy. Thả lại tệp ở bước “Nhận” rồi xem.',
  },

  notices: {
    refused: 'Chưa làm được',
    bug: 'Chương trình gặp lỗi. Sổ làm việc không bị thay đổi thêm.',
    bugHint: 'Bản ghi lỗi không chứa số liệu; có thể gửi cho nhóm phát triển.',
    copyReport: 'Chép bản ghi lỗi',
    done: (done) => {
      switch (done.what) {
        case 'book-found':
          return 'Đã đọc sổ tổng hợp.';
        case 'book-made':
          return 'Đã lập sổ.';
        case 'read':
          return `Đã đọc xong ${so(done.files)} tệp.`;
        case 'decided':
          return 'Đã ghi quyết định và tổng hợp lại.';
        case 'undone':
          return 'Đã hoàn tác quyết định.';
        case 'stopped':
          return 'Đã dừng; không có gì được ghi hay giữ lại.';
        case 'written':
          return `Đã ghi ${so(done.sheets)} trang vào sổ.`;
        case 'removed':
          return `Đã bỏ lần ghi: ${so(done.sheets)} trang trở về như trước.`;
        case 'forms-made':
          return `Đã lập ${so(done.forms)} biểu mẫu trong một tệp .zip.`;
        case 'no-forms':
          return 'Sổ không có đơn vị nào phải điền biểu mẫu.';
        case 'report-made':
          return 'Đã lập báo cáo Word.';
      }
    },
  },
};

/** "9 không khớp, 63 khớp": what has to be looked at first, and nothing of what there is none. */
function verdictCounts(counts: Readonly<Record<VerdictKind, number>>): string {
  const said: readonly (readonly [number, string])[] = [
    [counts.disagree, 'không khớp'],
    [counts.ambiguous, 'chưa rõ'],
    [counts.agree, 'khớp'],
    [counts['not-found'], 'không tìm thấy trong sổ'],
  ];
  return said.flatMap(([count, what]) => (count === 0 ? [] : [`${so(count)} ${what}`])).join(', ');
}
