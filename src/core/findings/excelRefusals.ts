import { message } from './message';

/** Why the open workbook cannot be read or written, and what the person can do. */
export const excelRefusals = {
  'office-silent': message<Record<string, never>>({
    vi: () =>
      'Excel chưa trả lời phần bổ trợ. Kiểm tra kết nối mạng tới máy chủ của phần bổ trợ, rồi bấm “Thử lại”; nếu vẫn vậy, đóng và mở lại Excel.',
    en: () =>
      'Excel has not answered the add-in. Check the connection to the add-in’s server and press “Try again”; if that does not help, close Excel and open it again.',
  }),
  'not-in-excel': message<Record<string, never>>({
    vi: () =>
      'Trang này chỉ làm việc trong Excel. Mở Excel rồi chọn nút “Tổng kết TT&TT”, hoặc chạy “npm start” để dùng bản xem thử.',
    en: () =>
      'This page works in Excel only. Open Excel and press “ICT Year-End”, or run “npm start” for the preview.',
  }),
  'excel-too-old': message<{ needed: string }>({
    vi: ({ needed }) =>
      `Phiên bản Excel này quá cũ (cần ExcelApi ${needed}: Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web). Cập nhật Office, hoặc dùng lệnh “tongket” trên máy này.`,
    en: ({ needed }) =>
      `This Excel is too old (ExcelApi ${needed} is needed: Excel 2021 or later, Microsoft 365 or Excel on the web). Update Office, or use the command “tongket” on this machine.`,
  }),
  'excel-editing-cell': message<Record<string, never>>({
    vi: () => 'Excel đang ở chế độ sửa ô. Nhấn Enter hoặc Esc trong bảng tính rồi thử lại.',
    en: () => 'A cell is being edited in Excel. Press Enter or Esc in the sheet and try again.',
  }),
  'excel-other-workbook-in-front': message<Record<string, never>>({
    vi: () =>
      'Một sổ tính khác đang ở phía trước. Bấm vào cửa sổ của sổ tính này rồi thử lại; sổ chưa bị thay đổi.',
    en: () =>
      'Another workbook is in front. Click into the window of this workbook and try again; nothing was changed.',
  }),
  'excel-workbook-protected': message<Record<string, never>>({
    vi: () =>
      'Cấu trúc của sổ tính đang được bảo vệ. Vào Xem lại › Bảo vệ sổ làm việc, bỏ bảo vệ, rồi thử lại.',
    en: () =>
      'The structure of this workbook is protected. Remove it under Review › Protect Workbook and try again.',
  }),
  'excel-sheet-protected': message<{ sheet: string }>({
    vi: ({ sheet }) =>
      `Trang “${sheet}” đang được bảo vệ. Vào Xem lại › Bỏ bảo vệ trang tính, rồi thử lại.`,
    en: ({ sheet }) =>
      `The sheet “${sheet}” is protected. Remove it under Review › Unprotect Sheet and try again.`,
  }),
  'excel-sheet-not-ours': message<{ sheet: string }>({
    vi: ({ sheet }) =>
      `Đã có trang “${sheet}” không do phần bổ trợ này lập, nên không ghi đè. Đổi tên trang đó rồi thử lại.`,
    en: ({ sheet }) =>
      `There is a sheet “${sheet}” that this add-in did not make, so it is left alone. Rename that sheet and try again.`,
  }),
  'excel-sheet-missing': message<{ sheet: string }>({
    vi: ({ sheet }) =>
      `Sổ tính không còn trang “${sheet}”. Tổng hợp lại, hoặc khôi phục trang này.`,
    en: ({ sheet }) =>
      `The workbook has no sheet “${sheet}” any more. Compile again, or restore the sheet.`,
  }),
  'excel-sheet-hidden': message<{ sheet: string }>({
    vi: ({ sheet }) =>
      `Trang “${sheet}” đang ẩn. Bấm chuột phải vào một thẻ trang, chọn Hiện lại, rồi thử lại.`,
    en: ({ sheet }) =>
      `The sheet “${sheet}” is hidden. Right-click a sheet tab, choose Unhide, and try again.`,
  }),
  'excel-no-cell-selected': message<Record<string, never>>({
    vi: () => 'Chưa chọn ô nào. Bấm vào một ô của bảng tính.',
    en: () => 'No cell is selected. Click a cell of the sheet.',
  }),
  'excel-read-only': message<Record<string, never>>({
    vi: () =>
      'Sổ tính đang mở ở chế độ chỉ đọc. Bấm “Cho phép chỉnh sửa”, hoặc lưu thành tệp khác rồi thử lại.',
    en: () =>
      'The workbook is open for reading only. Press “Enable Editing”, or save it under another name and try again.',
  }),
  'excel-too-much-at-once': message<Record<string, never>>({
    vi: () =>
      'Excel không nhận được khối lượng này trong một lần. Đóng bớt sổ tính và trang tính không cần rồi thử lại, hoặc dùng lệnh “tongket”.',
    en: () =>
      'Excel cannot take this much at once. Close workbooks and sheets that are not needed and try again, or use the command “tongket”.',
  }),
  'excel-busy': message<Record<string, never>>({
    vi: () => 'Excel đang bận. Đóng các hộp thoại đang mở, đợi tính toán xong rồi thử lại.',
    en: () => 'Excel is busy. Close any open dialog, wait for the calculation and try again.',
  }),
  'excel-connection-lost': message<Record<string, never>>({
    vi: () => 'Mất kết nối với Excel. Kiểm tra mạng, tải lại sổ tính rồi thử lại.',
    en: () =>
      'The connection to Excel was lost. Check the network, reload the workbook and try again.',
  }),
  'excel-no-permission': message<Record<string, never>>({
    vi: () =>
      'Excel không cho phép phần bổ trợ làm việc này với sổ tính. Hỏi người quản trị, hoặc lưu sổ thành tệp khác rồi thử lại.',
    en: () =>
      'Excel does not let the add-in do this to the workbook. Ask the administrator, or save it under another name and try again.',
  }),
  'excel-not-supported': message<Record<string, never>>({
    vi: () =>
      'Phiên bản Excel này không làm được việc đó. Cập nhật Office, hoặc dùng lệnh “tongket”.',
    en: () => 'This Excel cannot do that. Update Office, or use the command “tongket”.',
  }),
  'excel-failed-for-no-stated-reason': message<Record<string, never>>({
    vi: () =>
      'Excel từ chối mà không nêu lý do; thường vì một sổ tính khác đang ở phía trước hoặc còn hộp thoại đang mở. Bấm vào sổ tính này, đóng hộp thoại rồi thử lại.',
    en: () =>
      'Excel refused without a reason; usually another workbook is in front or a dialog is open. Click into this workbook, close the dialog and try again.',
  }),
  'excel-failed': message<{ code: string }>({
    vi: ({ code }) =>
      `Excel báo lỗi “${code}”. Thử lại; nếu vẫn vậy, lưu sổ, đóng và mở lại Excel.`,
    en: ({ code }) =>
      `Excel reported “${code}”. Try again; if it stays, save the workbook, close Excel and open it again.`,
  }),
  'excel-not-put-back': message<{ code: string }>({
    vi: ({ code }) =>
      `Việc ghi bị dừng giữa chừng và Excel không cho đưa sổ về như cũ (“${code}”). Đóng sổ mà không lưu rồi mở lại, hoặc bấm “Gỡ lần ghi này”.`,
    en: ({ code }) =>
      `Writing stopped midway and Excel did not let the workbook be put back (“${code}”). Close it without saving and open it again, or press “Remove this run”.`,
  }),
  'excel-no-run-to-remove': message<Record<string, never>>({
    vi: () => 'Không có lần ghi nào để gỡ. Sổ tính giữ nguyên.',
    en: () => 'There is no run to remove. The workbook stays as it is.',
  }),
} as const;
