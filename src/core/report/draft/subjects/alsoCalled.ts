import { plainWords } from '../words';

/**
 * By what else reports speak of what the standard catalogue counts. The forms are matched by the
 * catalogue's own names and aliases; these are words of prose, and each is said of one thing only.
 */
const SPOKEN: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Dân số trung bình', 'dân số toàn tỉnh', 'quy mô dân số'],
  ['Tổng doanh thu ngành thông tin và truyền thông phát sinh trên địa bàn', 'doanh thu ngành'],
  [
    'Tổng số tiền doanh nghiệp ngành nộp ngân sách nhà nước',
    'doanh nghiệp toàn ngành nộp ngân sách',
    'doanh nghiệp toàn ngành nộp ngân sách nhà nước',
  ],
  ['Số điểm phục vụ bưu chính', 'điểm phục vụ'],
  [
    'Số dân phục vụ bình quân một điểm',
    'bình quân mỗi điểm phục vụ',
    'bình quân một điểm phục vụ',
    'bình quân mỗi điểm bưu chính phục vụ',
    'bình quân một điểm bưu chính phục vụ',
    'bình quân mỗi điểm phục vụ bưu chính phục vụ',
    'bình quân một điểm phục vụ bưu chính phục vụ',
    'dân phục vụ bình quân mỗi điểm',
    'số dân phục vụ bình quân',
  ],
  ['Sản lượng bưu gửi chấp nhận', 'bưu gửi được chấp nhận'],
  ['Sản lượng gói, kiện hàng hóa', 'số gói, kiện hàng hóa', 'tổng số gói, kiện'],
  [
    'gói, kiện hàng hóa cho thương mại điện tử',
    'gói, kiện hàng hóa thương mại điện tử',
    'gói, kiện thương mại điện tử',
    'gói, kiện cho thương mại điện tử',
    'gói, kiện phục vụ thương mại điện tử',
    'sản lượng gói, kiện thương mại điện tử',
    'sản lượng gói, kiện hàng hóa cho thương mại điện tử',
    'sản lượng gói, kiện cho thương mại điện tử',
  ],
  ['Sản lượng thư cơ bản', 'số lượng thư cơ bản', 'thư cơ bản'],
  [
    'Số kết quả TTHC trả qua dịch vụ bưu chính công ích',
    'hồ sơ TTHC trả kết quả qua bưu chính công ích',
    'hồ sơ trả kết quả qua bưu chính công ích',
    'hồ sơ trả kết quả qua dịch vụ bưu chính công ích',
    'kết quả TTHC trả qua bưu chính công ích',
    'trả kết quả qua bưu chính công ích',
  ],
  [
    'Số hồ sơ TTHC tiếp nhận qua dịch vụ bưu chính công ích',
    'hồ sơ tiếp nhận qua bưu chính công ích',
    'tiếp nhận qua bưu chính công ích',
  ],
  [
    'Số hộ sản xuất nông nghiệp có tài khoản trên sàn thương mại điện tử',
    'hộ sản xuất nông nghiệp lên sàn thương mại điện tử',
    'hộ sản xuất nông nghiệp tham gia sàn thương mại điện tử',
    'hộ sản xuất nông nghiệp có tài khoản trên sàn',
  ],
  [
    'Thuê bao di động sử dụng điện thoại thông minh',
    'thuê bao điện thoại thông minh',
    'thuê bao sử dụng điện thoại thông minh',
    'thuê bao dùng điện thoại thông minh',
  ],
  [
    'Thuê bao băng rộng di động (3G/4G/5G)',
    'thuê bao internet băng rộng di động',
    'thuê bao internet di động',
  ],
  [
    'Số thuê bao điện thoại phát triển mới trong năm',
    'phát triển mới thuê bao điện thoại',
    'thuê bao điện thoại được phát triển mới',
  ],
  ['Số vị trí trạm BTS', 'vị trí trạm thu phát sóng', 'vị trí trạm BTS trên địa bàn'],
  [
    'Số trạm thu phát sóng di động (BTS) các loại',
    'trạm BTS các loại',
    'trạm thu phát sóng thông tin di động',
    'trạm thu phát sóng di động',
  ],
  ['Trạm 2G', 'trạm BTS 2G', 'trạm thu phát sóng 2G', 'trạm phát sóng 2G'],
  ['Trạm 3G', 'trạm BTS 3G', 'trạm thu phát sóng 3G', 'trạm phát sóng 3G'],
  ['Trạm 4G', 'trạm BTS 4G', 'trạm thu phát sóng 4G', 'trạm phát sóng 4G'],
  ['Trạm 5G', 'trạm BTS 5G', 'trạm thu phát sóng 5G', 'trạm phát sóng 5G'],
  [
    'Tỷ lệ vị trí trạm BTS dùng chung hạ tầng',
    'tỷ lệ vị trí trạm BTS dùng chung',
    'tỷ lệ trạm BTS dùng chung hạ tầng',
    'tỷ lệ vị trí dùng chung hạ tầng',
    'tỷ lệ vị trí dùng chung',
    'tỷ lệ dùng chung hạ tầng',
  ],
  ['Số vị trí trạm BTS dùng chung hạ tầng', 'vị trí trạm BTS dùng chung'],
  ['Tỷ lệ thôn được phủ sóng di động', 'tỷ lệ thôn có sóng di động'],
  ['Tỷ lệ dân số được phủ sóng 4G', 'tỷ lệ dân số phủ sóng 4G', 'tỷ lệ phủ sóng 4G theo dân số'],
  ['Tổng chiều dài cáp quang', 'chiều dài mạng cáp quang', 'chiều dài tuyến cáp quang'],
  [
    'Số tuyến cáp được chỉnh trang, bó gọn',
    'chỉnh trang, bó gọn tuyến cáp',
    'tuyến cáp được chỉnh trang',
  ],
  [
    'Số thuê bao bị khóa, thu hồi do thông tin không đúng quy định',
    'khóa, thu hồi thuê bao',
    'thuê bao bị khóa, thu hồi',
  ],
  ['Thuê bao Internet băng rộng cố định', 'thuê bao internet cố định'],
  [
    'thuê bao cáp quang (FTTH)',
    'thuê bao internet cáp quang',
    'thuê bao internet băng rộng cáp quang',
    'thuê bao băng rộng cáp quang',
  ],
  [
    'Số hộ gia đình có thuê bao Internet băng rộng cố định',
    'hộ gia đình có internet băng rộng cố định',
    'hộ có internet băng rộng cố định',
  ],
  ['Mật độ thuê bao băng rộng cố định', 'mật độ internet băng rộng cố định'],
  [
    'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang',
    'tỷ lệ hộ gia đình có internet băng rộng cáp quang',
    'tỷ lệ hộ gia đình có internet cáp quang',
    'tỷ lệ hộ gia đình có kết nối internet cáp quang',
    'tỷ lệ hộ gia đình có thuê bao internet băng rộng cáp quang',
    'tỷ lệ hộ gia đình có cáp quang',
    'tỷ lệ hộ có internet băng rộng cáp quang',
    'tỷ lệ hộ gia đình có kết nối thuê bao internet băng rộng cố định',
    'tỷ lệ hộ gia đình có internet băng rộng cố định',
    'tỷ lệ hộ có internet băng rộng cố định',
  ],
  [
    'Tỷ lệ người sử dụng Internet',
    'tỷ lệ người dân sử dụng internet',
    'tỷ lệ dân số sử dụng internet',
    'tỷ lệ người dùng internet',
  ],
  [
    'Tốc độ tải xuống băng rộng cố định',
    'tốc độ tải xuống của mạng băng rộng cố định',
    'tốc độ tải xuống internet băng rộng cố định',
    'tốc độ tải xuống trung bình băng rộng cố định',
  ],
  [
    'Số điểm phát Wi-Fi công cộng miễn phí',
    'điểm wi-fi công cộng miễn phí',
    'điểm phát wi-fi miễn phí',
    'điểm wi-fi miễn phí',
    'điểm phát wi-fi công cộng',
    'điểm wi-fi công cộng',
  ],
  [
    'Số điểm truy nhập Internet công cộng, trò chơi điện tử công cộng',
    'điểm truy nhập Internet, trò chơi điện tử công cộng',
    'điểm truy nhập Internet công cộng và trò chơi điện tử công cộng',
    'điểm truy nhập Internet công cộng và điểm cung cấp dịch vụ trò chơi điện tử công cộng',
    'điểm truy nhập Internet, điểm cung cấp dịch vụ trò chơi điện tử công cộng',
  ],
  ['Số doanh nghiệp công nghệ số đang hoạt động', 'doanh nghiệp công nghệ số'],
  ['phần cứng, điện tử', 'doanh thu phần cứng, điện tử'],
  ['nội dung số, dịch vụ và kinh doanh CNTT', 'doanh thu nội dung số, dịch vụ'],
  [
    'Số dịch vụ công tích hợp trên Cổng Dịch vụ công quốc gia',
    'dịch vụ công được tích hợp trên cổng dịch vụ công quốc gia',
    'dịch vụ công trực tuyến tích hợp trên cổng dịch vụ công quốc gia',
    'tích hợp lên cổng dịch vụ công quốc gia',
  ],
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
  ['Số hồ sơ TTHC được số hóa', 'hồ sơ được số hóa', 'hồ sơ đã số hóa'],
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
  ['Thời lượng phát thanh', 'giờ phát thanh'],
  ['Thời lượng truyền hình', 'giờ truyền hình'],
  ['Thời lượng phát thanh cơ sở', 'giờ phát thanh cơ sở'],
  [
    'Số vụ vi phạm hành chính bị xử phạt trong lĩnh vực thông tin và truyền thông',
    'vụ xử phạt vi phạm hành chính',
    'vụ xử phạt vi phạm',
  ],
  ['Sản lượng trang in (quy khổ 13 x 19 cm)', 'sản lượng in', 'số trang in'],
  [
    'ứng dụng công nghệ thông tin - viễn thông',
    'đài truyền thanh ứng dụng công nghệ thông tin - viễn thông',
    'đài truyền thanh cấp xã ứng dụng công nghệ thông tin - viễn thông',
  ],
];

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  SPOKEN.map(([name, ...others]) => [plainWords(name), others] as const),
);

/** What reports call an indicator besides, by its name in the catalogue without "trong đó". */
export function alsoCalled(name: string): readonly string[] {
  return OTHERS.get(plainWords(name)) ?? [];
}
