import assert from 'node:assert/strict';
import { readerWith } from '../../aReader';

const { alarms, wrong } = readerWith(undefined);

/** Wholes that are not the sum of all their parts. */
const WRONG: readonly (readonly [text: string, fault: string])[] = [
  ['Mạng lưới 332 điểm (bưu cục 50; điểm Bưu điện 101; đại lý 65; khác 26).', '332 điểm'],
  ['Điểm phục vụ: 188 (29 bưu cục, 115 điểm BĐ-VHX, 35 đại lý, 13 điểm khác)', '188'],
  ['Nộp 34,2 tỷ đồng (viễn thông 20,1; bưu chính 10,2; khác 0,8).', '34,2 tỷ đồng'],
  [
    'Doanh thu 130,2 tỷ đồng = phần cứng, điện tử 41,0 + phần mềm 6,2 + nội dung số 73,0. Tăng 5,7%.',
    '130,2 tỷ đồng',
  ],
];

const RIGHT: readonly string[] = [
  'Mạng lưới 332 điểm (bưu cục 50; điểm Bưu điện 191; đại lý 65; khác 26).',
  'Doanh thu 130,2 tỷ đồng = phần cứng 41,0 + phần mềm 6,2 + nội dung số 83,0.',
  // Rounded parts.
  'Nộp 31,2 tỷ đồng (viễn thông 20,1; bưu chính 10,2; khác 0,8).',
  // Some parts only, things of another kind, parts of parts, or of another with which it is compared.
  'Mạng lưới 332 điểm (bưu cục 50; điểm Bưu điện 101; đại lý 65).',
  'Có 9 lớp (5 lớp cấp xã, 3 lớp cấp huyện, 120 học viên khác).',
  'Xử phạt 20 vụ (5 vụ viễn thông, 3 vụ báo chí, trong đó 2 vụ khác).',
  'Tập huấn 40 người (20 nữ, 30 đảng viên, 5 người khác).',
  'Doanh thu 312,4 tỷ đồng (tỉnh A 540 tỷ đồng; B 287 tỷ đồng; tỉnh khác 500 tỷ đồng).',
  'Điểm phục vụ 332 điểm (tăng 2 điểm, giảm 1 điểm, 3 điểm khác).',
  'Doanh thu 130,2 tỷ đồng = 2 x 41,0 + phần mềm 6,2 + …',
];

describe('report/draft/arithmetic/parts/allParts', () => {
  for (const [text, fault] of WRONG) {
    it(`adds up parts of which none is left out: ${text}`, () => {
      assert.deepEqual(wrong(text), [fault]);
    });
  }

  for (const text of RIGHT) {
    it(`says nothing against: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
