import assert from 'node:assert/strict';
import { readerWith } from '../aReader';

const { wrong: faultsOf } = readerWith(undefined);

/** Wrong sentences, and the number at fault. */
const WRONG: readonly (readonly [text: string, fault: string])[] = [
  ['Có 75.400/100.000 hồ sơ, đạt 75,5%.', '75,5%'],
  ['Có 1.320/2.000 hồ sơ, đạt 66,2%.', '66,2%'],
  ['Số thuê bao tăng từ 100.000 thuê bao lên 110.000 thuê bao, tăng 10,1%.', '10,1%'],
  ['Huyện Tam Bình 55.612/63.116 văn bản = 92,9%.', '92,9%'],
  ['Xã có 3.063 hồ sơ số hóa trên 5.749 hồ sơ tiếp nhận, đạt 63,3%.', '63,3%'],
  ['Lao động viễn thông 412: A 181, B 148, C 103.', '412'],
  [
    'Xử phạt 07 vụ, thu phạt 96,5 triệu đồng; trong đó 4 vụ viễn thông, 05 vụ báo chí, xuất bản.',
    '07 vụ',
  ],
  [
    'Thuê bao di động chiếm 98,1% tổng số thuê bao điện thoại, thuê bao cố định chỉ chiếm 2,9%.',
    '2,9%',
  ],
  ['1.218/1.237 thôn có cáp quang, nghĩa là còn 19 thôn (2,5%) chưa có.', '2,5%'],
  [
    'Chỉ tiêu số hóa năm 2022 là 60%, kết quả thực hiện 50,4%, vượt 9,6 điểm phần trăm.',
    '9,6 điểm phần trăm',
  ],
  ['Kế hoạch giao 60%, thực hiện 50,4%, thấp hơn 6,9 điểm phần trăm.', '6,9 điểm phần trăm'],
  ['Di động chiếm 96,5%, cố định chiếm 4,5% tổng số thuê bao.', '4,5%'],
  ['Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến mới đạt 32,9%, còn 77,1% hồ sơ nộp trực tiếp.', '77,1%'],
  ['Tỷ lệ hồ sơ trực tuyến đạt 73,1%, vẫn còn 36,9% hồ sơ nộp theo hình thức trực tiếp.', '36,9%'],
  ['Trong 227.595 hồ sơ có 166.338 hồ sơ trực tuyến, 62.157 hồ sơ nộp trực tiếp.', '62.157 hồ sơ'],
  ['Nam chiếm 60,5%, nữ chiếm 49,5% tổng số lao động.', '49,5%'],
  ['Dịch vụ công trực tuyến toàn trình chiếm 62%, một phần chiếm 48%.', '48%'],
  [
    'Tổng số lao động ngành 28.208 người: công nghiệp CNTT 26.013 người, viễn thông 801 người, bưu chính 852 người, in và phát hành 507 người, báo chí 135 người.',
    '28.208 người',
  ],
  [
    'Sản lượng trang in 503 triệu trang, trong đó Công ty In A 290 triệu trang, Công ty Bao bì B 231 triệu trang.',
    '503 triệu trang',
  ],
  [
    'Tổng doanh thu ngành 4.850,35 tỷ đồng, trong đó viễn thông 2.817,55 tỷ đồng, bưu chính 431,25 tỷ đồng, công nghiệp CNTT 1.650,45 tỷ đồng, in 41,1 tỷ đồng.',
    '4.850,35 tỷ đồng',
  ],
  ['Tổ chức 12 hội nghị, gồm 7 hội nghị trực tuyến và 6 hội nghị trực tiếp.', '12 hội nghị'],
  [
    'Mạng lưới có 162 điểm, gồm 36 bưu cục, 56 điểm Bưu điện - Văn hóa xã, 43 đại lý và 36 điểm khác.',
    '162 điểm',
  ],
  [
    'Doanh thu 1.043,59 tỷ đồng (tăng 5,7%), trong đó Viettel 498,11 tỷ đồng (47,7%), VNPT 374,2 tỷ đồng, MobiFone 190,1 tỷ đồng.',
    '1.043,59 tỷ đồng',
  ],
  [
    'Thuê bao đạt 1.440.090 thuê bao, trong đó Viễn thông A 792.193 thuê bao, Viễn thông B 674.897 thuê bao.',
    '1.440.090 thuê bao',
  ],
  [
    'Doanh thu 1.043,59 tỷ đồng, tăng 5,7% so với năm 2022, trong đó Viettel 498,11 tỷ đồng, VNPT 374,2 tỷ đồng, MobiFone 190,1 tỷ đồng.',
    '1.043,59 tỷ đồng',
  ],
  [
    'Toàn tỉnh có 197 điểm phục vụ bưu chính (tăng 07 điểm so với năm 2020), gồm 30 bưu cục, 119 điểm Bưu điện - Văn hóa xã (giảm 01 điểm), 38 đại lý và 15 điểm phục vụ khác; bình quân mỗi điểm phục vụ 6.050 người, giảm 114 người.',
    '197 điểm phục vụ',
  ],
  [
    'Số tiền doanh nghiệp công nghiệp CNTT nộp ngân sách ước đạt 746,4 tỷ đồng, chiếm 81,9% tổng số tiền nộp ngân sách 813,15 tỷ đồng của toàn ngành.',
    '81,9%',
  ],
  ['Gần 24.000 hồ sơ nộp trực tuyến, chiếm 74,9% trong 379.195 hồ sơ.', '74,9%'],
  [
    'Doanh thu bưu chính 269,55 tỷ đồng, chiếm 17,1% tổng doanh thu ngành 2.304,1 tỷ đồng.',
    '17,1%',
  ],
  ['Có 45 xã, đạt 65% so với 60 xã đăng ký.', '65%'],
  [
    'Toàn tỉnh có 5.317 trạm thu phát sóng di động, gồm 1.325 trạm 2G, 1.705 trạm 3G, 2.267 trạm 4G và 11 trạm 5G, lắp đặt tại 1.636 vị trí; 537 vị trí dùng chung hạ tầng, chiếm 32,8%.',
    '5.317 trạm thu phát sóng',
  ],
  [
    'Toàn tỉnh có 332 điểm phục vụ, gồm 50 bưu cục (02 bưu cục hạng nhất, 10 bưu cục hạng hai), 191 điểm Bưu điện - Văn hóa xã, 56 đại lý và 26 điểm khác.',
    '332 điểm phục vụ',
  ],
];

/** Alike and true, or not to be told from true ones. */
const TRUE: readonly string[] = [
  'Có 75.400/100.000 hồ sơ, đạt 75,4%.',
  'Có gần 75.400/100.000 hồ sơ, đạt 75,3%.',
  'Doanh thu tăng từ 698 tỷ đồng lên 742 tỷ đồng, tăng 6,4%.',
  'Chỉ tiêu số hóa năm 2022 là 60%, kết quả thực hiện 50,4%, thấp hơn 9,6 điểm phần trăm.',
  'Thuê bao di động chiếm 98,1% tổng số thuê bao điện thoại, thuê bao cố định chỉ chiếm 1,9%.',
  'Di động chiếm 96,5% thuê bao điện thoại, băng rộng cố định chiếm 17,5% thuê bao Internet.',
  'Tỷ lệ người dùng Internet di động đạt 85%, cố định đạt 61%.',
  'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến mới đạt 32,9%, còn 67,1% hồ sơ nộp trực tiếp.',
  'Tỷ lệ hồ sơ trực tuyến đạt 73,1%, còn 40,2% hồ sơ trực tiếp chưa được số hóa.',
  'Tỷ lệ hồ sơ trực tuyến cấp tỉnh đạt 73,1%, cấp xã trực tiếp còn 56,9%.',
  'Trong 227.595 hồ sơ có 166.338 hồ sơ trực tuyến, 61.257 hồ sơ nộp trực tiếp.',
  'Trong 227.595 hồ sơ có 166.338 hồ sơ trực tuyến, 60.157 hồ sơ nộp trực tiếp, còn lại qua bưu chính.',
  'Nam chiếm 60,5% lao động viễn thông, nữ chiếm 49,5% lao động bưu chính.',
  'Tỷ lệ nam sử dụng Internet đạt 60,5%, nữ 49,5%.',
  'Thanh toán trực tuyến đạt 70,4%, còn 73% giao dịch thanh toán trực tiếp tại bộ phận một cửa của huyện.',
  'Dịch vụ công trực tuyến toàn trình chiếm 62%, một phần chiếm 38%.',
  'VNPT chiếm 84,4% thuê bao cố định nhưng chỉ chiếm 31,3% thuê bao di động.',
  'VNPT chiếm 60% thuê bao trả trước, 45% thuê bao trả sau.',
  'Tổng số lao động ngành 28.308 người: công nghiệp CNTT 26.013 người, viễn thông 801 người, bưu chính 852 người, in và phát hành 507 người, báo chí 135 người.',
  'Tổng số lao động ngành 29.308 người: công nghiệp CNTT 26.013 người, viễn thông 801 người, bưu chính 852 người, in và phát hành 507 người, báo chí 135 người.',
  'Sản lượng trang in 521 triệu trang, trong đó Công ty In A 290 triệu trang, Công ty Bao bì B 231 triệu trang.',
  'Sản lượng trang in 600 triệu trang, trong đó Công ty In A 290 triệu trang, Công ty Bao bì B 231 triệu trang.',
  'Tổng doanh thu ngành 4.850,35 tỷ đồng, trong đó viễn thông 2.817,55 tỷ đồng, bưu chính 431,25 tỷ đồng, công nghiệp CNTT 1.560,45 tỷ đồng, in 41,1 tỷ đồng.',
  'Doanh thu 900 tỷ đồng, trong đó dịch vụ 800 tỷ đồng, dịch vụ di động 600 tỷ đồng.',
  'Có 205 đài, trong đó 188 đài ứng dụng CNTT, 150 đài hoạt động tốt.',
  'Có 100 xã: 80 xã có đài, 70 xã có cụm loa.',
  'Mở 05 lớp tập huấn, gồm 250 học viên cấp huyện và 300 học viên cấp xã.',
  'Kinh phí 1.500 tỷ đồng, gồm 3 dự án và 5 gói thầu.',
  'Tổ chức 12 hội nghị, gồm 7 hội nghị trực tuyến và 5 hội nghị trực tiếp.',
  'Mạng lưới có 162 điểm, gồm 36 bưu cục, 56 điểm Bưu điện - Văn hóa xã, 34 đại lý và 36 điểm khác.',
  'Tiếp nhận 1.200 hồ sơ, trong đó trực tuyến 1.000 hồ sơ, đúng hạn 1.150 hồ sơ.',
  'Doanh thu 1.043,59 tỷ đồng (tăng 5,7%), trong đó Viettel 498,11 tỷ đồng, VNPT 347,2 tỷ đồng, MobiFone 190,1 tỷ đồng.',
  'Có 12 xã: xã Tân Tiến 05 tuyến, xã U Minh 09 tuyến.',
  'Thuê bao đạt 1.440.090, trong đó Viễn thông A 792.193, Viễn thông B 647.897.',
  'Thuê bao đạt 1,44 triệu thuê bao, trong đó Viễn thông A 792.193 thuê bao, Viễn thông B 647.897 thuê bao.',
  'Có 05 doanh nghiệp: Viễn thông A 792 trạm, Viễn thông B 647 trạm.',
  'Toàn tỉnh có 197 điểm phục vụ bưu chính (tăng 07 điểm so với năm 2020), gồm 30 bưu cục, 119 điểm Bưu điện - Văn hóa xã, 33 đại lý và 15 điểm phục vụ khác; bình quân mỗi điểm phục vụ 6.050 người, giảm 114 người.',
  'Mạng lưới bưu chính có 113 điểm phục vụ, gồm 16 bưu cục, 47 điểm Bưu điện - Văn hóa xã (giảm 01 điểm), 38 đại lý bưu chính và 12 điểm phục vụ khác.',
  'Số tiền doanh nghiệp công nghiệp CNTT nộp ngân sách ước đạt 746,4 tỷ đồng, chiếm 91,8% tổng số tiền nộp ngân sách 813,15 tỷ đồng của toàn ngành.',
  'Gần 284.000 hồ sơ nộp trực tuyến, chiếm 74,9% trong 379.195 hồ sơ.',
  'Hơn 250.000 hồ sơ nộp trực tuyến, chiếm 74,9% trong 379.195 hồ sơ.',
  'Doanh thu bưu chính 269,55 tỷ đồng, chiếm 11,7% tổng doanh thu ngành 2.304,1 tỷ đồng.',
  'Doanh thu bưu chính 269,55 tỷ đồng, chiếm 17,1% tổng doanh thu bưu chính của cả vùng và 2.304,1 tỷ đồng của viễn thông.',
  'Có 45 xã, đạt 75% so với 60 xã đăng ký.',
  'Có 45 xã, đạt 75% trong tổng số 60 xã đăng ký.',
  'Thu 45 tỷ đồng, chiếm 65% của 69 doanh nghiệp.',
  'Viettel có 500 trạm, chiếm 50% tổng số trạm, VNPT có 300 trạm.',
  'Toàn tỉnh có 5.317 trạm thu phát sóng di động, gồm 1.325 trạm 2G, 1.705 trạm 3G, 2.276 trạm 4G và 11 trạm 5G, lắp đặt tại 1.636 vị trí; 537 vị trí dùng chung hạ tầng, chiếm 32,8%.',
  'Toàn tỉnh có 332 điểm phục vụ, gồm 50 bưu cục (02 bưu cục hạng nhất, 10 bưu cục hạng hai), 191 điểm Bưu điện - Văn hóa xã, 65 đại lý và 26 điểm khác.',
  'Tổ chức 05 hội nghị, gồm 02 hội nghị trực tiếp và 03 hội nghị trực tuyến với 1.200 đại biểu.',
  'Cấp 51 giấy phép, gồm 30 giấy phép xuất bản bản tin, 21 giấy phép xuất bản tài liệu, thu hồi 05 giấy phép.',
  'Phát hành 12.000 bản tin, gồm 4 số thường kỳ, mỗi số 3.000 bản.',
  'Hồ sơ trực tuyến đúng hạn chiếm 99%, hồ sơ trực tiếp đúng hạn chiếm 97%.',
  'Tỷ lệ hài lòng của người nộp trực tuyến đạt 98%, người nộp trực tiếp đạt 95%.',
  'Kinh phí sự nghiệp khoa học 312,4 tỷ đồng (tỉnh Hải Phòng: 540 tỷ đồng; Hưng Yên: 287 tỷ đồng).',
  'Toàn tỉnh có 1.452 tổ (Quảng Ninh: 1.460 tổ; Lạng Sơn: 1.702 tổ).',
];

describe('shares and parts that a sentence lists', () => {
  for (const [text, fault] of WRONG) {
    it(`finds “${fault}” in: ${text}`, () => {
      assert.equal(faultsOf(text)[0], fault);
    });
  }

  for (const text of TRUE) {
    it(`says nothing against: ${text}`, () => {
      assert.deepEqual(faultsOf(text), []);
    });
  }
});
