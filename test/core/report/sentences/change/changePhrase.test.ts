import assert from 'node:assert/strict';
import type { Indicator } from '#core/catalogue/indicator';
import type { HouseSettings } from '#core/catalogue/yearBook';
import { rational } from '#core/numbers/rational';
import { baseWords } from '#core/report/sentences/baseWords';
import { changePhrase } from '#core/report/sentences/change/changePhrase';
import { exactly } from '../../../numbers/aRational';
import { anIndicator, MONEY, RATE, settings } from '../aCompilation';

interface Case {
  readonly name: string;
  readonly indicator?: Partial<Indicator>;
  readonly house?: Partial<HouseSettings>;
  readonly value: string;
  readonly prior: string;
  readonly says: string;
}

function phrase({ indicator, house, value, prior }: Case): string {
  const chosen = settings(house);
  return changePhrase({
    indicator: anIndicator(indicator),
    value: exactly(value),
    prior: exactly(prior),
    settings: chosen,
    words: baseWords(2021, chosen, 'published'),
  });
}

describe('changePhrase', () => {
  const INDEX = { comparison: 'index', basePhrase: 'same-period' } as const;
  const TWO = { growthDecimals: 2 };
  const STATIONS = { unit: 'trạm', growthForm: 'abs_change' } as const;
  const CASES: readonly Case[] = [
    // domain.md 13
    {
      name: 'S001-01',
      value: '742.67',
      prior: '698',
      indicator: MONEY,
      says: 'tăng 6,4% so với năm 2021',
    },
    {
      name: 'S002-01',
      value: '1850000',
      prior: '1799600',
      house: INDEX,
      says: 'bằng 102,8% so với cùng kỳ năm 2021',
    },
    {
      name: 'S002-02',
      value: '1720000',
      prior: '1699600',
      house: INDEX,
      says: 'bằng 101,2% so với cùng kỳ năm 2021',
    },
    {
      name: 'S003-02',
      value: '1304517',
      prior: '1110700',
      house: TWO,
      says: 'tăng 17,45% so với năm 2021',
    },
    {
      name: 'S003-03',
      value: '994456',
      prior: '858400',
      house: TWO,
      says: 'tăng 15,85% so với năm 2021',
    },
    {
      name: 'S000-01',
      value: '110200',
      prior: '107000',
      indicator: MONEY,
      says: 'tăng 3% so với năm 2021',
    },
    // statistics.md M2: 7 triệu after 6 is 16,7 % more, though both are 0,01 tỷ.
    {
      name: 'money below its measure',
      value: '0.007',
      prior: '0.006',
      indicator: { ...MONEY, growthForm: 'abs_change' },
      says: 'tăng 1 triệu đồng so với năm 2021',
    },
    {
      name: 'money below its measure, over a small base',
      value: '0.006',
      prior: '0.007',
      indicator: MONEY,
      says: 'giảm 1 triệu đồng so với năm 2021',
    },
    // 0,001 of 500 is 0,0002 %.
    {
      name: 'a difference that is nothing in any measure',
      value: '500.001',
      prior: '500',
      indicator: { ...MONEY, growthForm: 'abs_change' },
      says: 'tương đương năm 2021',
    },
    // statistics.md M2: p < 0, or signs differ: 0,7 - (-5,4) = 6,1.
    {
      name: 'a profit after a loss',
      value: '0.7',
      prior: '-5.4',
      indicator: { ...MONEY, nameVi: 'Lợi nhuận' },
      says: 'tăng 6,1 tỷ đồng so với năm 2021, chuyển từ lỗ sang lãi',
    },
    {
      name: 'a loss after a profit',
      value: '-5.4',
      prior: '0.7',
      indicator: { ...MONEY, nameVi: 'Lợi nhuận' },
      says: 'giảm 6,1 tỷ đồng so với năm 2021, chuyển từ lãi sang lỗ',
    },
    {
      name: 'a smaller loss',
      value: '-3',
      prior: '-5.4',
      indicator: { ...MONEY, nameVi: 'Lợi nhuận' },
      says: 'lỗ giảm 2,4 tỷ đồng so với năm 2021',
    },
    {
      name: 'above zero after below',
      value: '0.7',
      prior: '-5.4',
      indicator: { ...MONEY, nameVi: 'Chênh lệch thu chi' },
      says: 'tăng 6,1 tỷ đồng so với năm 2021, chuyển từ âm sang dương',
    },
    {
      name: 'further below zero',
      value: '-5.4',
      prior: '-3',
      indicator: { ...MONEY, nameVi: 'Chênh lệch thu chi' },
      says: 'mức âm tăng 2,4 tỷ đồng so với năm 2021',
    },
    // statistics.md A1, A2
    { name: 'an exact tie', value: '87', prior: '80', says: 'tăng 8,8% so với năm 2021' },
    {
      name: 'a negative tie as growth',
      value: '1',
      prior: '16',
      says: 'giảm 93,8% so với năm 2021',
    },
    {
      name: 'the same tie as index, from one rounding',
      value: '1',
      prior: '16',
      house: INDEX,
      says: 'bằng 6,2% so với cùng kỳ năm 2021',
    },
    // M2
    { name: 'a fall', value: '98', prior: '100', says: 'giảm 2% so với năm 2021' },
    { name: 'no change', value: '100', prior: '100', says: 'không thay đổi so với năm 2021' },
    {
      name: 'a change that rounds away',
      value: '100001',
      prior: '100000',
      says: 'tương đương năm 2021',
    },
    {
      name: 'a fall that rounds away',
      value: '99999',
      prior: '100000',
      house: INDEX,
      says: 'tương đương cùng kỳ năm 2021',
    },
    { name: 'a multiple', value: '350', prior: '100', says: 'gấp 3,5 lần so với năm 2021' },
    { name: 'exactly three times', value: '300', prior: '100', says: 'gấp 3 lần so với năm 2021' },
    {
      name: 'just below three times',
      value: '299',
      prior: '100',
      says: 'tăng 199% so với năm 2021',
    },
    {
      name: 'a small base',
      value: '8',
      prior: '1',
      indicator: { unit: 'tổ' },
      says: 'tăng 07 tổ so với năm 2021',
    },
    {
      name: 'the smallest base that is not small',
      value: '8',
      prior: '10',
      says: 'giảm 20% so với năm 2021',
    },
    {
      name: 'a negative base',
      value: '2',
      prior: '-3',
      indicator: MONEY,
      says: 'tăng 5 tỷ đồng so với năm 2021, chuyển từ âm sang dương',
    },
    {
      name: 'a turn to the negative',
      value: '-2',
      prior: '30',
      indicator: MONEY,
      says: 'giảm 32 tỷ đồng so với năm 2021, chuyển từ dương sang âm',
    },
    { name: 'a total loss as growth', value: '0', prior: '50', says: 'giảm 100% so với năm 2021' },
    // M4
    {
      name: 'points',
      value: '63',
      prior: '60',
      indicator: RATE,
      says: 'tăng 3 điểm phần trăm so với năm 2021',
    },
    {
      name: 'points down',
      value: '61.8',
      prior: '65',
      indicator: RATE,
      says: 'giảm 3,2 điểm phần trăm so với năm 2021',
    },
    {
      name: 'no points',
      value: '60',
      prior: '60',
      indicator: RATE,
      says: 'không thay đổi so với năm 2021',
    },
    {
      name: 'points that round away',
      value: '60.001',
      prior: '60',
      indicator: RATE,
      says: 'tương đương năm 2021',
    },
    {
      name: 'rates whose displays never subtract rightly',
      value: '60.049',
      prior: '50.0505',
      indicator: { ...RATE, decimals: 0 },
      says: 'tăng 10 điểm phần trăm so với năm 2021',
    },
    {
      name: 'a difference that only the rounded rates show',
      value: '10.4444',
      prior: '5.5556',
      indicator: { ...RATE, decimals: 0 },
      says: 'tăng 4 điểm phần trăm so với năm 2021 (hiệu của hai tỷ lệ đã làm tròn)',
    },
    // domain.md 7.1
    {
      name: 'a difference',
      value: '1911',
      prior: '1793',
      indicator: STATIONS,
      says: 'tăng 118 trạm so với năm 2021',
    },
    {
      name: 'a small difference',
      value: '7',
      prior: '9',
      indicator: STATIONS,
      says: 'giảm 02 trạm so với năm 2021',
    },
    {
      name: 'no difference',
      value: '7',
      prior: '7',
      indicator: STATIONS,
      says: 'không thay đổi so với năm 2021',
    },
    {
      name: 'a score',
      value: '0.5821',
      prior: '0.5347',
      indicator: { unit: 'điểm', nature: 'score', growthForm: 'score_change', decimals: 4 },
      says: 'tăng 0,0474 điểm so với năm 2021',
    },
    {
      name: 'a difference that rounds away',
      value: '7.4',
      prior: '7.2',
      indicator: STATIONS,
      says: 'tương đương năm 2021',
    },
  ];
  for (const one of CASES) {
    it(`says ${one.name}: ${one.says}`, () => assert.equal(phrase(one), one.says));
  }

  it('says that last year was revised or restated', () => {
    const compared = {
      ...{ indicator: anIndicator(), value: rational(110), prior: rational(100) },
      settings: settings(),
    };
    const revised = baseWords(2021, settings(), 'revised');
    assert.equal(
      changePhrase({ ...compared, words: revised }),
      'tăng 10% so với năm 2021 (số liệu năm 2021 đã điều chỉnh)',
    );
    assert.equal(baseWords(2021, settings(), 'submitted').remark, '');
    const restated = baseWords(2021, settings(), 'restated');
    assert.match(
      changePhrase({ ...compared, words: restated }),
      /so với năm 2021 \(số liệu năm 2021 tính lại theo đơn vị hành chính mới\)$/,
    );
    // Two operators that became one move no boundary.
    assert.equal(
      baseWords(2021, settings(), 'restated', 'reporters').remark,
      ' (số liệu năm 2021 tính lại theo đơn vị báo cáo sau sáp nhập, chia tách)',
    );
  });
});
