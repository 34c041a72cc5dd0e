import assert from 'node:assert/strict';
import { readerWith } from '../aReader';
import { SECTOR } from '../aSector';

const { alarms, wrong } = readerWith(SECTOR);

describe('who stands before a colon', () => {
  for (const head of [
    'Sở Tư pháp',
    '- Sở Tài nguyên và Môi trường',
    'Văn phòng UBND tỉnh',
    'Cục Thuế',
    'Kho bạc Nhà nước',
    'Bệnh viện Đa khoa tỉnh',
    'Công an tỉnh',
    'Khối Đảng',
    'Thành thị',
    'Trường học',
    'Thanh tra tỉnh',
    'Doanh nghiệp FDI',
    'Riêng lĩnh vực đất đai',
  ]) {
    it(`has figures of its own: ${head}`, () => {
      const text = `${head}: tổng số hồ sơ TTHC tiếp nhận 18.320 hồ sơ; tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến 85,1%.`;
      assert.deepEqual(alarms(text), []);
    });
  }

  for (const head of [
    'Kết quả',
    'Trong năm',
    'Khối lượng hồ sơ',
    'Ban hành và xử lý',
    'Toàn tỉnh',
  ]) {
    it(`is nobody else: ${head}`, () => {
      const text = `${head}: tổng số hồ sơ TTHC tiếp nhận 571.799 hồ sơ.`;
      assert.deepEqual(wrong(text), ['571.799 hồ sơ']);
    });
  }
});
