export const BOUNDARY_CHECK_SHEET = 'Đối chiếu địa giới';

export const HEADS = [
  'Mã số',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Cộng các đơn vị cũ',
  'Cộng theo địa giới mới',
  'Trong đó: sáp nhập nguyên vẹn',
  'Trong đó: ước tính theo tỷ trọng',
  'Chênh lệch',
  'Kết quả',
  'Ghi chú',
];
export const WIDTHS = [9, 44, 12, 19, 19, 19, 19, 15, 10, 44];

/** The columns behind code, name and measure. */
export const COLUMN = {
  old: 3,
  new: 4,
  exact: 5,
  estimated: 6,
  difference: 7,
  result: 8,
  note: 9,
} as const;

/** What the column of results says. */
export const [AGREE, DIFFER] = ['khớp', 'lệch'] as const;
