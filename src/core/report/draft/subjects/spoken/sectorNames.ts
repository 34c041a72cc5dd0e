import type { SpokenName } from './spokenName';

/** The whole sector, its people, broadcasting, printing, inspection. */
export const SECTOR: readonly SpokenName[] = [
  ['Dân số trung bình', 'dân số toàn tỉnh', 'quy mô dân số'],
  ['Tổng doanh thu ngành thông tin và truyền thông phát sinh trên địa bàn', 'doanh thu ngành'],
  [
    'Tổng số tiền doanh nghiệp ngành nộp ngân sách nhà nước',
    'doanh nghiệp toàn ngành nộp ngân sách',
    'doanh nghiệp toàn ngành nộp ngân sách nhà nước',
  ],
  ['Số cụm loa truyền thanh', 'số cụm loa', 'cụm loa'],
  ['Thời lượng phát thanh', 'giờ phát thanh'],
  ['Thời lượng truyền hình', 'giờ truyền hình'],
  ['Thời lượng phát thanh cơ sở', 'giờ phát thanh cơ sở', 'giờ phát thanh'],
  [
    'Số vụ vi phạm hành chính bị xử phạt trong lĩnh vực thông tin và truyền thông',
    'vụ xử phạt vi phạm hành chính',
    'vụ xử phạt vi phạm',
  ],
  ['Sản lượng trang in (quy khổ 13 x 19 cm)', 'sản lượng in', 'số trang in'],
  [
    'ứng dụng công nghệ thông tin - viễn thông',
    'đài truyền thanh ứng dụng công nghệ thông tin - viễn thông',
    'đài ứng dụng công nghệ thông tin - viễn thông',
    'đài truyền thanh cấp xã ứng dụng công nghệ thông tin - viễn thông',
  ],
];
