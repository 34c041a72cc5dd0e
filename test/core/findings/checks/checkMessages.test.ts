import assert from 'node:assert/strict';
import { sentenceOf, type SpokenMessage } from '#core/findings/messages';

const REVENUE = {
  code: 'VT100',
  vi: 'Doanh thu viễn thông',
  en: 'Telecom revenue',
  unit: 'tỷ đồng',
};
const PHONES = { code: 'VT010', vi: 'Tổng thuê bao', en: 'Subscriptions', unit: 'thuê bao' };
const MOBILE = { code: 'VT012', vi: 'Thuê bao di động', en: 'Mobile', unit: 'thuê bao' };
const COVERAGE = { code: 'VT071', vi: 'Tỷ lệ phủ sóng', en: '', unit: '%' };
const growth = { indicator: REVENUE, cell: 'F5', current: '742.67', base: '698' };

const SENTENCES: readonly (readonly [SpokenMessage, string, string])[] = [
  [
    {
      code: 'unit-slip',
      arguments: {
        indicator: REVENUE,
        cell: 'D5',
        value: '742670',
        prior: '698',
        times: '1000',
        direction: 'up',
        repaired: '742.67',
      },
    },
    'Ô D5: “Doanh thu viễn thông” (VT100) ghi 742.670 tỷ đồng, năm trước 698 tỷ đồng: nghi nhầm đơn vị tính, số ghi lớn hơn 1.000 lần. Nếu đúng là nhầm, giá trị là 742,67 tỷ đồng. Số này chưa được tính vào tổng; đề nghị đơn vị xác nhận.',
    'Cell D5: “Telecom revenue” (VT100) is 742,670 tỷ đồng, last year 698 tỷ đồng: probably the wrong unit of measure, 1,000 times too large. If so, the value is 742.67 tỷ đồng. It stays out of the total; ask the unit to confirm.',
  ],
  [
    { code: 'rate-out-of-range', arguments: { indicator: COVERAGE, cell: 'D7', value: '985' } },
    'Ô D7: “Tỷ lệ phủ sóng” (VT071) ghi 985%, ngoài khoảng từ 0% đến 100%. Số này chưa được tính; đề nghị đơn vị kiểm tra tử số, mẫu số và gửi lại.',
    'Cell D7: “Tỷ lệ phủ sóng” (VT071) is 985%, outside 0% to 100%. It stays out; ask the unit to check numerator and denominator and send it again.',
  ],
  [
    {
      code: 'stated-growth-differs/growth',
      arguments: { ...growth, stated: '10', recomputed: '-6.4' },
    },
    'Ô F5: “Doanh thu viễn thông” (VT100) ghi tăng 10%, tính lại là giảm 6,4% (năm nay 742,67 tỷ đồng, năm trước 698 tỷ đồng). Đề nghị đơn vị kiểm tra số liệu và cách tính.',
    'Cell F5: “Telecom revenue” (VT100): growth stated as 10%, recomputed -6.4% (this year 742.67 tỷ đồng, last year 698 tỷ đồng). Ask the unit to check the figures and the calculation.',
  ],
  [
    {
      code: 'stated-growth-differs/index-for-growth',
      arguments: { ...growth, stated: '106.4', recomputed: '6.4' },
    },
    'Ô F5: “Doanh thu viễn thông” (VT100) ghi tăng 106,4%, đó là tốc độ phát triển (năm trước = 100%); thực tế tăng 6,4% (năm nay 742,67 tỷ đồng, năm trước 698 tỷ đồng). Đề nghị đơn vị sửa số hoặc sửa tên cột.',
    "Cell F5: “Telecom revenue” (VT100): 106.4% is stated as growth but is the index (last year = 100%); growth is 6.4% (this year 742.67 tỷ đồng, last year 698 tỷ đồng). Ask the unit to correct the number or the column's heading.",
  ],
  [
    {
      code: 'parts-differ-from-total',
      arguments: {
        indicator: PHONES,
        cell: 'D5;D6;D7',
        total: '101000',
        sum: '100000',
        parts: ['VT011', 'VT012'],
      },
    },
    'Ô D5, D6, D7: “Tổng thuê bao” (VT010) ghi tổng 101.000 thuê bao nhưng cộng các phần (VT011 + VT012) được 100.000 thuê bao. Tổng của tỉnh lấy theo các phần; đề nghị đơn vị kiểm tra tổng và từng phần.',
    "Cells D5, D6, D7: “Subscriptions” (VT010) is stated as 101,000 thuê bao, but its parts (VT011 + VT012) add to 100,000 thuê bao. The province's total uses the parts; ask the unit to check the total and each part.",
  ],
  [
    {
      code: 'part-exceeds-whole',
      arguments: {
        cell: 'D6;D5',
        part: MOBILE,
        partValue: '102000',
        whole: PHONES,
        wholeValue: '101000',
      },
    },
    'Ô D6, D5: “Thuê bao di động” (VT012) ghi 102.000 thuê bao, lớn hơn “Tổng thuê bao” (VT010) là 101.000 thuê bao. Đề nghị đơn vị kiểm tra cả hai số.',
    'Cells D6, D5: “Mobile” (VT012) is 102,000 thuê bao, more than “Subscriptions” (VT010) with 101,000 thuê bao. Ask the unit to check both figures.',
  ],
  [
    {
      code: 'missing-indicator',
      arguments: {
        unit: 'Viễn thông B',
        indicator: MOBILE,
        cell: 'D6',
        answer: 'blank',
        isAdded: true,
      },
    },
    'Ô D6: Viễn thông B chưa có số liệu “Thuê bao di động” (VT012): ô để trống. Tổng của chỉ tiêu này còn thiếu; đề nghị đơn vị bổ sung, nếu không phát sinh thì ghi “-”.',
    'Cell D6: Viễn thông B gives no figure for “Mobile” (VT012): the cell is empty. The total is partial; ask the unit to fill it in, or to write “-” where there is nothing.',
  ],
  [
    {
      code: 'sources-disagree',
      arguments: {
        indicator: MOBILE,
        used: '207',
        usedSource: 'enterprises',
        other: '198',
        otherSource: 'areas',
      },
    },
    '“Thuê bao di động” (VT012): theo các doanh nghiệp, cơ sở là 207 thuê bao, theo các địa bàn (huyện, xã) là 198 thuê bao. Báo cáo dùng số thứ nhất; cần đối chiếu hai nguồn.',
    '“Mobile” (VT012): 207 thuê bao according to the enterprises, 198 thuê bao according to the districts and communes. The report uses the first; reconcile the two.',
  ],
  [
    {
      code: 'boundary-not-comparable',
      arguments: {
        unit: 'Phường Bắc Giang',
        from: '2025-07-01',
        ended: ['TP Bắc Giang', 'Huyện A', 'Huyện B', 'Huyện C'],
      },
    },
    'Phường Bắc Giang mới có từ ngày 01/07/2025, trong khi TP Bắc Giang, Huyện A, Huyện B, … đã kết thúc, nhưng chưa có dòng chuyển đổi địa bàn nào dẫn đến đơn vị này; không so sánh được với năm trước. Bổ sung dòng chuyển đổi (đơn vị cũ, đơn vị mới, tỷ trọng, văn bản).',
    'Phường Bắc Giang exists only since 2025-07-01 while TP Bắc Giang, Huyện A, Huyện B, … ended, and no boundary row leads to it, so it cannot be compared with last year. Add the boundary rows (old unit, new unit, weight, act).',
  ],
  [
    {
      code: 'same-as-prior',
      arguments: { cell: 'D5;D6;D7;D8;D9', rows: 5, compared: 7, examples: [PHONES, MOBILE] },
    },
    'Ô D5, D6, D7, D8, D9: 5 trong 7 chỉ tiêu có số năm nay đúng bằng năm trước (VT010, VT012, …); có thể đã sao chép biểu năm trước. Đề nghị đơn vị xác nhận hoặc cập nhật số liệu. Đề xuất: để các số này ngoài tổng cho đến khi đơn vị trả lời.',
    "Cells D5, D6, D7, D8, D9: 5 of 7 indicators are exactly as last year (VT010, VT012, …); last year's form may have been copied. Ask the unit to confirm or update its figures. Proposal: leave them out of the totals until the unit has answered.",
  ],
];

describe('the sentences of the checks', () => {
  for (const [spoken, vi, en] of SENTENCES) {
    it(`say ${spoken.code} with both numbers, the place and what to do`, () => {
      assert.equal(sentenceOf(spoken, 'vi'), vi);
      assert.equal(sentenceOf(spoken, 'en'), en);
    });
  }

  const NEGATIVE = { indicator: REVENUE, cell: '', value: '-1' };
  const statement = { ...growth, stated: '1', recomputed: '2' };
  const REST: readonly (readonly [SpokenMessage, string])[] = [
    [{ code: 'negative-value', arguments: NEGATIVE }, 'không thể âm'],
    [{ code: 'stated-growth-differs/index', arguments: statement }, 'ghi bằng 1% so với năm trước'],
    [{ code: 'stated-growth-differs/growth-for-index', arguments: statement }, 'đó là tốc độ tăng'],
    [{ code: 'stated-growth-differs/points', arguments: statement }, '2 điểm phần trăm'],
    [{ code: 'stated-growth-differs/plan', arguments: statement }, 'đạt 1% kế hoạch'],
    [
      {
        code: 'parts-differ-from-total/ratio',
        arguments: {
          indicator: COVERAGE,
          cell: '',
          stated: '57.4',
          recomputed: '75.4',
          numerator: MOBILE,
          numeratorValue: '754',
          denominator: PHONES,
          denominatorValue: '1000',
        },
      },
      'tính lại là 75,4% (VT012 754 thuê bao, VT010 1.000 thuê bao)',
    ],
    [
      {
        code: 'part-exceeds-whole/province',
        arguments: { cell: '', part: MOBILE, partValue: '2', whole: PHONES, wholeValue: '1' },
      },
      'Toàn tỉnh: “Thuê bao di động”',
    ],
    [
      {
        code: 'prior-differs-from-published',
        arguments: {
          indicator: REVENUE,
          cell: 'C5',
          year: 2021,
          submitted: '689',
          published: '698',
        },
      },
      'năm 2021 ghi 689 tỷ đồng, số đã công bố là 698 tỷ đồng',
    ],
    [{ code: 'missing-submission', arguments: { unit: 'Viễn thông B' } }, 'chưa gửi báo cáo'],
  ];
  for (const [spoken, fragment] of REST) {
    it(`say ${spoken.code}`, () => {
      assert.ok(sentenceOf(spoken, 'vi').includes(fragment), sentenceOf(spoken, 'vi'));
      assert.notEqual(sentenceOf(spoken, 'en'), '');
    });
  }
});
