/** The lines that readInformation finds again, by their labels. */
export const INFORMATION_LABELS = {
  department: 'Cơ quan lập báo cáo',
  year: 'Năm báo cáo',
  comparison: 'Cách so sánh với năm trước',
  growthDecimals: 'Số lẻ của tốc độ tăng trong câu',
  tableDecimals: 'Số lẻ của tỷ lệ trong biểu',
  smallBase: 'Mức gốc nhỏ',
  multipleFrom: 'Ngưỡng dùng “gấp … lần”',
  deadline: 'Hạn gửi báo cáo',
  basePhrase: 'Cách gọi năm trước',
  formMoney: 'Đơn vị tiền trong biểu mẫu',
  formStatus: 'Loại số hỏi trong biểu mẫu',
  formLeftOut: 'Không hỏi trong biểu mẫu',
  formBreakdown: 'Chia theo địa bàn trong biểu mẫu',
} as const;

export type Setting = keyof typeof INFORMATION_LABELS;
