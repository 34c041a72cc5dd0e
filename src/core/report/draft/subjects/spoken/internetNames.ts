import type { SpokenName } from './spokenName';

/** The Internet. */
export const INTERNET: readonly SpokenName[] = [
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
];
