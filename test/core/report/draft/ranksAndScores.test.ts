import assert from 'node:assert/strict';
import { aCompilation, anIndicator, aTotal } from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** Ranked 27th, after 33rd; 0,4213 points after 0,3187. */
const { faults, alarms, inShort } = readerWith(
  aCompilation({
    indicators: [
      anIndicator({
        code: 'CDS150',
        nameVi: 'Điểm chỉ số chuyển đổi số (DTI) cấp tỉnh',
        unit: 'điểm',
        nature: 'score',
        decimals: 4,
      }),
      anIndicator({
        code: 'CDS151',
        nameVi: 'Xếp hạng DTI cấp tỉnh',
        unit: 'hạng',
        nature: 'rank',
        polarity: 'down_good',
      }),
    ],
    totals: [
      aTotal('0.4213', '0.3187', { indicator: 'CDS150' }),
      aTotal('27', '33', { indicator: 'CDS151' }),
    ],
  }),
);

describe('the rank and the score of one index', () => {
  for (const [text, from, to] of [
    ['Thứ hạng DTI: 27', '27', '29'],
    ['Hạng DTI năm 2022 là 27.', '27', '17'],
    ['Vị trí xếp hạng DTI của tỉnh: 27.', '27', '37'],
    ['Thứ hạng DTI năm 2022: 27 (DTI năm 2021: 33).', '33', '35'],
    ['Thứ hạng DTI năm 2022 là 27, năm 2021 là 33.', '33', '23'],
    ['DTI 2022: 0,4213 điểm (DTI 2021: 0,3187 điểm); thứ hạng 27 (DTI 2021: 33).', ' 33', ' 35'],
    ['DTI: hạng 27/63 (năm 2021: 33).', '33', '32'],
    [
      'DTI cấp tỉnh năm 2022 xếp thứ 27 (năm 2021 xếp thứ 33), điểm số 0,4213 (năm 2021: 0,3187).',
      '0,3187',
      '0,3178',
    ],
  ] as const) {
    it(`is known by its name or beside the other: ${text}`, () => {
      assert.match(inShort(text), /^agree(?: agree)*$/u);
      assert.deepEqual(faults(text.replace(from, to)), [`${to.trim()} → ${from.trim()}`]);
    });
  }

  for (const text of [
    'DTI năm 2022: 27, DTI năm 2021: 33.',
    'Thứ hạng DTI tăng từ 33 lên 27.',
    'Thứ hạng DTI năm 2022: 27 (điểm DTI năm 2021: 0,3187).',
    'Trung tâm dữ liệu đạt chuẩn hạng 3, DTI đạt 0,4213 điểm.',
    'Số hạng mục phục vụ DTI: 12',
    'Thứ hạng DTI\t33\t27',
    'Chỉ số DTI 2022 (0,4213 điểm, hạng 27) so với 2021 (0,3187 điểm, hạng 33).',
  ]) {
    it(`raises no alarm where it is said shortly: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }
});
