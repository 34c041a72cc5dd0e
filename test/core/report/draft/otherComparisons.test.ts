import assert from 'node:assert/strict';
import { aCompilation, anIndicator, aTotal, MONEY } from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** 1.060.000 → 1.091.400 is +2,96 %, 470 → 520,5 is +10,74 %. */
const COMPILATION = aCompilation({
  indicators: [
    anIndicator({ code: 'VT010', nameVi: 'Tổng số thuê bao điện thoại' }),
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu bưu chính' }),
  ],
  totals: [
    aTotal('1091400', '1060000', { indicator: 'VT010' }),
    aTotal('520.5', '470', { indicator: 'BC110' }),
  ],
});
const { book } = COMPILATION;
const { alarms, wrong, pairs } = readerWith({
  ...COMPILATION,
  book: { ...book, department: 'Sở Thông tin và Truyền thông tỉnh Minh Giang' },
});

describe('a change that stands beside another comparison', () => {
  for (const other of [
    'vượt định mức (500 tỷ đồng)',
    'gần bằng doanh thu của tỉnh Thái Nguyên (540 tỷ đồng)',
    'đạt mục tiêu nhiệm kỳ (510 tỷ đồng)',
    'cao hơn trung bình các tỉnh trong vùng (430 tỷ đồng)',
    'tăng mạnh so với năm 2018 (310 tỷ đồng)',
  ]) {
    it(`is not held against the level in brackets of “và ${other}”`, () => {
      const sentence = `Doanh thu bưu chính đạt 520,5 tỷ đồng, tăng 10,7% so với năm 2021 và ${other}.`;
      assert.deepEqual(alarms(sentence), []);
    });
  }

  it('is still held against the base in brackets right behind its year', () => {
    const sentence = 'Doanh thu in đạt 120 tỷ đồng, tăng 30% so với năm 2021 (100 tỷ đồng).';
    assert.deepEqual(alarms(sentence), ['30%']);
  });

  it('has the base that stands behind it, not that of the change before', () => {
    const told = 'Tổng số thuê bao điện thoại đạt 1.091.400 thuê bao, tăng 3% so với năm 2021';
    assert.deepEqual(alarms(`${told}, tăng 10,4% so với năm 2018.`), []);
    assert.deepEqual(alarms(`${told}, tăng 554.000 thuê bao so với năm 2018.`), []);
  });

  it('has the base before it where none follows', () => {
    const told = 'Tổng số thuê bao điện thoại đạt 1.091.400 thuê bao';
    assert.deepEqual(wrong(`${told}; so với năm 2021, tăng 10,4%.`), ['10,4%']);
  });

  for (const other of [
    ' (cùng kỳ tăng 10,2%)',
    ' (cùng kỳ năm trước tăng 10,2%)',
    ' (mức tăng cùng kỳ là 10,2%)',
    ', trong khi cùng kỳ tăng 10,2%',
    ', thấp hơn cùng kỳ (tăng 10,2%)',
    ', năm trước tăng 10,2%',
  ]) {
    it(`of last year itself is not taken for this year’s: “${other.trim()}”`, () => {
      const told = 'Tổng số thuê bao điện thoại đạt 1.091.400 thuê bao, tăng 3%';
      assert.deepEqual(pairs(`${told}${other}.`), [
        ['1.091.400 thuê bao', 'agree'],
        ['3%', 'agree'],
        ['10,2%', 'not-found'],
      ]);
    });
  }
});

const FALSE = 'Tổng số thuê bao điện thoại đạt 1,25 triệu thuê bao.';

describe('a draft that names another province', () => {
  for (const passing of [
    'Doanh thu bưu chính đạt 520,5 tỷ đồng, gần bằng doanh thu của tỉnh Thái Nguyên.',
    'Sở đã tổ chức đoàn học tập kinh nghiệm tại tỉnh Quảng Ninh.',
    'Chỉ số xếp sau tỉnh Quảng Ninh.',
  ]) {
    it(`is still read where that is only in passing: “${passing}”`, () => {
      assert.deepEqual(wrong(passing, FALSE), ['1,25 triệu thuê bao']);
    });
  }

  it('is not held against the book where it tells of that province', () => {
    assert.deepEqual(alarms('Năm 2022, tỉnh Thái Nguyên tiếp tục phát triển.', FALSE), []);
  });
});
