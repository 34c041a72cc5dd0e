import assert from 'node:assert/strict';
import { exactly } from '../../../numbers/aRational';
import { published } from '../../../checks/aCollectedYear';
import { aCompilation, anIndicator, aTotal, MONEY } from '../../sentences/aCompilation';
import { readerWith } from '../aReader';

/** 128,4 over 101,6 is +26,4 %; 1.883,13 over 1.792,5 is +5,1 % and over the 1.633,4 of 2020 +15,3 %. */
const { said, faults } = readerWith(
  aCompilation({
    indicators: [
      anIndicator({ code: 'N', nameVi: 'Tốc độ tải xuống băng rộng cố định', unit: 'Mbps' }),
      anIndicator({ ...MONEY, code: 'V', nameVi: 'Doanh thu dịch vụ viễn thông' }),
      anIndicator({ code: 'F', nameVi: 'Thuê bao điện thoại cố định' }),
      anIndicator({ code: 'R', nameVi: 'Xếp hạng DTI cấp tỉnh', unit: 'hạng', nature: 'rank' }),
    ],
    totals: [
      aTotal('128.4', '101.6', { indicator: 'N', growth: exactly('26.378') }),
      aTotal('1883.13', '1792.5', { indicator: 'V', growth: exactly('5.056') }),
      aTotal('19317', '22400', { indicator: 'F', growth: exactly('-13.763') }),
      aTotal('8', '11', { indicator: 'R' }),
    ],
    knownFigures: [published('', 'V', '1633.4', { year: 2020 })],
  }),
);

describe('what a draft calls a change', () => {
  for (const [text, right, wrong] of [
    ['Tốc độ tải xuống băng rộng cố định 128,40 Mbps, nhanh hơn năm trước #%.', '26,4', '26,8'],
    ['Tốc độ tải xuống băng rộng cố định 128,40 Mbps, nhích thêm #%.', '26,4', '24,6'],
    [
      'Thuê bao điện thoại cố định còn 19.317 thuê bao, mất # thuê bao so với năm 2021.',
      '3.083',
      '3.803',
    ],
    ['Thuê bao điện thoại cố định còn 19.317 thuê bao, tụt # thuê bao.', '3.083', '3.803'],
    ['Thuê bao điện thoại cố định còn 19.317 thuê bao, giảm bớt # thuê bao.', '3.083', '3.803'],
    [
      'Doanh thu dịch vụ viễn thông tăng 5,1% so với năm 2021 và #% so với năm 2020.',
      '15,3',
      '13,5',
    ],
    ['Tỉnh xếp hạng DTI cấp tỉnh vị trí thứ # toàn quốc.', '8', '7'],
  ] as const) {
    it(`is held against the book: ${text}`, () => {
      assert.equal(said(text.replace('#', right)).at(-1)?.endsWith('agree'), true);
      assert.equal(faults(text.replace('#', wrong)).length, 1);
    });
  }
});
