import type { Language } from '#core/findings/message';

export type CommandName =
  'init' | 'forms' | 'check' | 'compile' | 'replies' | 'sign' | 'explain' | 'verify';

/** What `--help` prints, in both languages. */
export const HELP: Readonly<Record<Language, Readonly<Record<CommandName | 'overview', string>>>> =
  {
    vi: {
      overview: `Tổng kết TT&TT: tổng hợp số liệu thống kê cuối năm, mỗi con số có ô nguồn.

  tongket init     lập sổ tổng hợp của một năm
  tongket forms    lập biểu mẫu cho từng đơn vị báo cáo
  tongket check    kiểm tra biểu đã điền như bên nhận sẽ kiểm tra
  tongket compile  tổng hợp báo cáo của các đơn vị
  tongket replies  lập phiếu hỏi lại cho từng đơn vị còn câu hỏi
  tongket sign     lãnh đạo duyệt một biểu của sổ đã tổng hợp
  tongket explain  một con số từ đâu ra, đến từng ô đã nộp
  tongket verify   đối chiếu từng con số của bản thảo báo cáo với sổ

  --help           cách dùng từng lệnh        --lang vi|en     ngôn ngữ (mặc định: vi)

Mã kết thúc: 0 xong; 1 xong nhưng còn phát hiện mức lỗi (báo cáo là DỰ THẢO); 2 không chạy được.
`,
      init: `tongket init --department TÊN --year NĂM --out SỔ.xlsx
    [--units units.csv] [--indicators indicators.csv] [--figures figures.csv]
    [--boundaries boundaries.csv] [--plan figures.csv]
    [--comparison growth|index] [--growth-decimals 0-3] [--base year|same-period]

Lập sổ tổng hợp. Không có --indicators thì dùng danh mục chỉ tiêu chuẩn.
  --figures     số đã công bố các năm trước; dòng của năm báo cáo không có đơn vị là số toàn tỉnh
  --plan        kế hoạch của năm
  --boundaries  chia tách, sáp nhập đơn vị, tỷ trọng của mỗi đơn vị cũ cộng lại bằng 1
  --comparison, --growth-decimals, --base
                cách viết so sánh (tăng 2,8% hay bằng 102,8%; so với năm 2021 hay so với cùng kỳ);
                sửa được sau này ở trang “Thông tin” của sổ
`,
      forms: `tongket forms SỔ.xlsx --out THƯ_MỤC [--money "triệu đồng"] [--status E|P|A]
    [--leave-out "LĨNH VỰC|MÃ|…"] [--breakdown "MÃ|MÃ|…"]

Lập mỗi đơn vị báo cáo một biểu mẫu Excel: chỉ tiêu lấy từ danh mục của sổ, số năm trước và kế hoạch
in sẵn, tự kiểm tra khi điền. THƯ_MỤC phải chưa có hoặc rỗng.
  --money  đơn vị tiền trên biểu: đồng, triệu đồng (mặc định), tỷ đồng
  --status số của năm là ước thực hiện E (mặc định), sơ bộ P hay chính thức A
  --leave-out  lĩnh vực, mã chỉ tiêu lần này không hỏi, cách nhau bằng dấu |
  --breakdown  mã chỉ tiêu mà doanh nghiệp ghi thêm theo từng huyện (từ 7/2025: xã), ví dụ "BC020|VT012|NET020"
Không ghi tùy chọn nào thì theo trang “Thông tin” của sổ.
`,
      check: `tongket check TỆP… [--book SỔ.xlsx] [--json]

Kiểm tra tệp báo cáo, in các phát hiện ra màn hình.
  --book  dùng danh mục, danh sách đơn vị và số năm trước của sổ này
  --json  mỗi phát hiện là một dòng JSON
`,
      compile: `tongket compile SỔ.xlsx ĐƯỜNG_DẪN… --out THƯ_MỤC [--decisions decisions.csv] [--by "HỌ TÊN"]

Đọc báo cáo của các đơn vị (tệp hoặc thư mục), ghi vào THƯ_MỤC: book.xlsx, figures.csv,
summary.csv, units.csv, findings.csv, changes.csv, sentences.txt, report.docx;
dữ liệu mở: figures.sdmx.csv, figures.sdmx-structure.json, report.json. Ghi tất cả hoặc không ghi gì.
  --by  người quyết định, cho quyết định chưa ghi tên (mặc định: tài khoản đang dùng máy)
`,
      replies: `tongket replies SỔ.xlsx --out THƯ_MỤC

Từ sổ đã tổng hợp (book.xlsx), lập cho mỗi đơn vị còn lỗi hoặc cảnh báo một phiếu hỏi lại: số đã gửi,
số năm trước, câu hỏi cạnh ô nguồn, chỗ trả lời (Đúng / Sửa thành … / Lý do). THƯ_MỤC phải chưa có hoặc rỗng.
Để phiếu đã trả lời vào thư mục báo cáo rồi chạy lại compile: mỗi câu trả lời thành một quyết định
ghi trong sổ, lý do “Trả lời của đơn vị”.
`,
      sign: `tongket sign SỔ.xlsx BIỂU --by "HỌ TÊN" [--date NĂM-THÁNG-NGÀY] [--withdraw]

Ghi vào sổ đã tổng hợp (book.xlsx) rằng lãnh đạo đã duyệt một biểu, ví dụ “Biểu 03”. Dưới biểu in ai duyệt,
ngày nào; lần tổng hợp sau mà biểu có ô thay đổi thì ghi “ĐÃ THAY ĐỔI SAU KHI DUYỆT” và liệt kê từng ô.
Cũng duyệt được bằng cách ghi một dòng ở trang “Phê duyệt” của sổ.
  --date      ngày duyệt (mặc định: hôm nay)
  --withdraw  rút lại phê duyệt của biểu; sổ giữ ai rút, ngày nào
`,
      explain: `tongket explain SỔ.xlsx CHỈ_TIÊU [--unit ĐƠN_VỊ]

Giải thích một con số của sổ đã tổng hợp: công thức bằng lời, năm trước, đơn vị, ô nguồn.
`,
      verify: `tongket verify VĂN_BẢN.docx|.txt|.md [--book SỔ.xlsx] [--csv]

Đọc bản thảo báo cáo, đối chiếu từng con số với sổ đã tổng hợp; không có sổ thì kiểm tra bằng
số học trong câu (a/b và tỷ lệ, hai mức và tốc độ tăng, danh sách và số đếm…). Mã kết thúc 1 khi có số không khớp.
  --csv  in kết quả dạng CSV ra màn hình
`,
    },
    en: {
      overview: `ICT Year-End: compiles year-end statistics, every figure with its source cell.

  tongket init     make the book of a year
  tongket forms    make one form per reporting unit
  tongket check    check filled forms exactly as the receiver will
  tongket compile  compile what the units sent
  tongket replies  make a reply sheet for each unit with open questions
  tongket sign     approve a table of a compiled book
  tongket explain  where a figure comes from, down to the submitted cells
  tongket verify   hold every number of a draft report against the book

  --help           usage of each command      --lang vi|en     language (default: vi)

Exit status: 0 done; 1 done, with errors among the findings (a draft); 2 could not run.
`,
      init: `tongket init --department NAME --year YYYY --out BOOK.xlsx
    [--units units.csv] [--indicators indicators.csv] [--figures figures.csv]
    [--boundaries boundaries.csv] [--plan figures.csv]
    [--comparison growth|index] [--growth-decimals 0-3] [--base year|same-period]

Makes a book. Without --indicators it holds the standard catalogue.
  --figures     figures published in earlier years; rows of the book's own year without a unit
                are figures of the whole province
  --plan        targets of the year
  --boundaries  mergers and splits of units; the weights of each old unit add to 1
  --comparison, --growth-decimals, --base
                how comparisons are written; can be changed later on the book's sheet “Thông tin”
`,
      forms: `tongket forms BOOK.xlsx --out DIR [--money "triệu đồng"] [--status E|P|A]
    [--leave-out "DOMAIN|CODE|…"] [--breakdown "CODE|CODE|…"]

Makes one Excel form per reporting unit: indicators from the book's catalogue, last year's figures
and targets printed, checks that work while it is filled in. DIR must not exist or be empty.
  --money  the measure of money on the forms: đồng, triệu đồng (default), tỷ đồng
  --status what the year's figures will be: estimate E (default), provisional P, final A
  --leave-out  domains and codes that are not asked this time, parted by |
  --breakdown  codes that enterprises also break down by district (by commune from 7/2025), such as "BC020|VT012|NET020"
What no option says is taken from the book's sheet “Thông tin”.
`,
      check: `tongket check FILE… [--book BOOK.xlsx] [--json]

Checks submitted files and prints the findings.
  --book  use this book's catalogue, units and figures of earlier years
  --json  one JSON line for each finding
`,
      compile: `tongket compile BOOK.xlsx PATH… --out DIR [--decisions decisions.csv] [--by NAME]

Reads what the units sent (files or folders) and writes into DIR: book.xlsx, figures.csv,
summary.csv, units.csv, findings.csv, changes.csv, sentences.txt, report.docx;
open data: figures.sdmx.csv, figures.sdmx-structure.json, report.json. All or nothing.
  --by  who decides, for decisions without a name (default: the account that runs the command)
`,
      replies: `tongket replies BOOK.xlsx --out DIR

From a compiled book (book.xlsx), makes one reply sheet for each unit with errors or warnings left:
its figures, last year's, each question beside its cell, a place for the answer (right / correct to /
reason). DIR must not exist or be empty. Put answered sheets among the submissions and run compile
again: every answer becomes a decision in the book, with the reason “Trả lời của đơn vị”.
`,
      sign: `tongket sign BOOK.xlsx TABLE --by NAME [--date YYYY-MM-DD] [--withdraw]

Records in a compiled book (book.xlsx) that the head of the department approved a table, such as “Biểu 03”.
The table's foot says who and when; when a later compilation changes a cell of it, the foot says so and
lists the cells. A line written by hand on the book's sheet “Phê duyệt” does the same.
  --date      the day of approval (default: today)
  --withdraw  takes the approval back; the book keeps by whom and when
`,
      explain: `tongket explain BOOK.xlsx INDICATOR [--unit UNIT]

Explains a figure of a compiled book: formula in words, prior year, units, source cells.
`,
      verify: `tongket verify TEXT.docx|.txt|.md [--book BOOK.xlsx] [--csv]

Reads a draft report and holds every number in it against a compiled book; without one, tests what
each sentence says about itself (a/b and its percentage, two levels and their growth, a list and its
count …). Exit status 1 when a number disagrees.
  --csv  print the result as CSV
`,
    },
  };
