import type { SpokenName } from './spokenName';

/** The post. */
export const POST: readonly SpokenName[] = [
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
  ['Sản lượng bưu gửi chấp nhận', 'bưu gửi được chấp nhận', 'bưu gửi chấp nhận'],
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
  ['Sản lượng thư cơ bản', 'số lượng thư cơ bản', 'thư cơ bản', 'thư cơ bản được gửi'],
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
    'hộ nông dân lên sàn thương mại điện tử',
    'hộ nông dân tham gia sàn thương mại điện tử',
    'hộ nông dân có tài khoản trên sàn thương mại điện tử',
  ],
];
