import type { SpokenName } from './spokenName';

/** Industry, online services, signatures, ratings. */
export const DIGITAL: readonly SpokenName[] = [
  [
    'Số hồ sơ đồng bộ trạng thái lên Cổng Dịch vụ công quốc gia',
    'hồ sơ đồng bộ trạng thái',
    'hồ sơ được đồng bộ trạng thái',
  ],
  ['Số doanh nghiệp công nghệ số đang hoạt động', 'doanh nghiệp công nghệ số'],
  [
    'Kim ngạch xuất khẩu phần cứng, điện tử, phần mềm',
    'xuất khẩu phần cứng, điện tử, phần mềm',
    'giá trị xuất khẩu phần cứng, điện tử, phần mềm',
  ],
  ['phần cứng, điện tử', 'doanh thu phần cứng, điện tử'],
  ['nội dung số, dịch vụ và kinh doanh CNTT', 'doanh thu nội dung số, dịch vụ'],
  [
    'Số dịch vụ công tích hợp trên Cổng Dịch vụ công quốc gia',
    'dịch vụ công được tích hợp trên cổng dịch vụ công quốc gia',
    'dịch vụ công trực tuyến tích hợp trên cổng dịch vụ công quốc gia',
    'tích hợp lên cổng dịch vụ công quốc gia',
  ],
  ['Tổng số hồ sơ TTHC tiếp nhận', 'tiếp nhận hồ sơ TTHC', 'hồ sơ TTHC được tiếp nhận'],
  [
    'hồ sơ tiếp nhận trực tuyến',
    'hồ sơ được tiếp nhận trực tuyến',
    'hồ sơ nộp trực tuyến',
    'hồ sơ TTHC nộp trực tuyến',
    'hồ sơ TTHC trực tuyến',
  ],
  [
    'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến',
    'tỷ lệ hồ sơ nộp trực tuyến',
    'tỷ lệ tiếp nhận hồ sơ trực tuyến',
    'tỷ lệ nộp hồ sơ trực tuyến',
    'tỷ lệ hồ sơ TTHC nộp trực tuyến',
  ],
  [
    'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC',
    'tỷ lệ hồ sơ được số hóa',
    'tỷ lệ hồ sơ TTHC được số hóa',
  ],
  ['Số hồ sơ TTHC được số hóa', 'hồ sơ được số hóa', 'hồ sơ đã số hóa', 'hồ sơ số hóa'],
  ['Số văn bản điện tử được ký số', 'văn bản điện tử ký số'],
  [
    'Tỷ lệ giao dịch thanh toán trực tuyến trên Cổng dịch vụ công',
    'tỷ lệ hồ sơ thanh toán trực tuyến',
    'tỷ lệ thanh toán trực tuyến',
  ],
  [
    'Số hồ sơ TTHC có phí, lệ phí',
    'hồ sơ phát sinh phí, lệ phí',
    'hồ sơ TTHC phát sinh phí, lệ phí',
  ],
  ['Tỷ lệ văn bản điện tử được ký số', 'tỷ lệ văn bản điện tử ký số', 'tỷ lệ văn bản được ký số'],
  [
    'Tỷ lệ dân số trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
    'tỷ lệ dân số trưởng thành có chữ ký số',
    'tỷ lệ người trưởng thành có chữ ký số',
  ],
  [
    'Số người trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
    'người trưởng thành có chữ ký số',
  ],
  [
    'Số hệ thống thông tin được phê duyệt cấp độ an toàn',
    'hệ thống thông tin được phê duyệt hồ sơ đề xuất cấp độ',
    'hệ thống thông tin được phê duyệt cấp độ',
  ],
  ['Điểm chỉ số chuyển đổi số (DTI) cấp tỉnh', 'chỉ số chuyển đổi số', 'chỉ số chuyển đổi số DTI'],
  [
    'Xếp hạng DTI cấp tỉnh',
    'chỉ số chuyển đổi số',
    'chỉ số chuyển đổi số DTI',
    'chuyển đổi số DTI',
  ],
];
