/**
 * What the reader repaired or left out without refusing the file; the reading makes a finding of
 * each. Vietnamese first, as everywhere; the sentences say what to look at.
 */
export const WARNINGS = {
  guessedEncoding:
    'Tệp CSV không dùng bảng mã UTF-8; đã đọc theo bảng mã Windows-1258. Kiểm tra lại dấu tiếng Việt, hoặc lưu lại tệp dạng “CSV UTF-8”. (The file is not UTF-8 and was read as Windows-1258: check the accents.)',
  oldExcel:
    'Tệp do Excel 5/95 lưu; bảng mã chữ được suy đoán. Kiểm tra lại dấu tiếng Việt, hoặc lưu lại thành .xlsx. (The file was saved by Excel 5/95: check the accents or save it as .xlsx.)',
} as const;
