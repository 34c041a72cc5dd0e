/** The sheets of a book, by what they hold. A person finds them by these names, and so do we. */
export const SHEETS = {
  information: 'Thông tin',
  indicators: 'Chỉ tiêu',
  units: 'Đơn vị',
  boundaries: 'Địa giới',
  knownFigures: 'Số đã công bố',
  plans: 'Kế hoạch',
  tables: 'Các biểu',
  observations: 'Số liệu',
  findings: 'Phát hiện',
  contacts: 'Thứ tự liên hệ',
  decisions: 'Quyết định',
  identity: '_tongket',
} as const;
