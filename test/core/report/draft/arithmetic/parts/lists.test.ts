import assert from 'node:assert/strict';
import { readerWith } from '../../aReader';

const { alarms, faults } = readerWith(undefined);

/** Counts, and how many names stand behind them. */
const WRONG: readonly (readonly [text: string, fault: string])[] = [
  [
    '05 doanh nghiệp được khen thưởng: Viễn thông A, Viễn thông B, Bưu chính A, Chuyển phát C.',
    '05 doanh nghiệp → 04 doanh nghiệp',
  ],
  ['• 05 huyện có trên 170 cụm: Long Hồ, Vũng Liêm, Tam Bình, Trà Ôn', '05 huyện → 04 huyện'],
  ['Đề nghị tặng Bằng khen (04 tập thể): Lập Thạch, Yên Lạc và Tam Dương.', '04 → 03'],
];

const RIGHT: readonly string[] = [
  '04 huyện có trên 170 cụm: Long Hồ, Vũng Liêm, Tam Bình, Trà Ôn',
  '05 huyện có trên 170 cụm: Long Hồ (194), Vũng Liêm (249), Tam Bình (214), Trà Ôn (190)',
  '02 huyện có 03 xã đạt chuẩn: Tân Tiến, Quất Lưu, Đạo Đức.',
  '02 huyện có trên 02 xã đạt chuẩn: Tân Tiến, Quất Lưu, Đạo Đức.',
  '05 huyện có trên 170 cụm, tiêu biểu: Long Hồ, Vũng Liêm.',
  '05 huyện có trên 170 cụm, trong đó: Long Hồ, Vũng Liêm.',
  '05 doanh nghiệp được khen thưởng, gồm: Viễn thông A, Viễn thông B, …',
  '03 doanh nghiệp nộp chậm: Viễn thông A, Công ty cổ phần In B, FPT và Bưu điện tỉnh.',
  'Khen thưởng (04 tập thể): Phòng Bưu chính, Văn phòng Sở.',
];

describe('report/draft/arithmetic/parts/lists', () => {
  for (const [text, fault] of WRONG) {
    it(`counts the names behind a count: ${text}`, () => {
      assert.deepEqual(faults(text), [fault]);
    });
  }

  for (const text of RIGHT) {
    it(`says nothing against: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
