import assert from 'node:assert/strict';
import { SECTOR } from '../aSector';
import { readerWith } from '../aReader';

/** Telecommunications 2.067,39 of 2.050 planned; 2.097 hamlets of 2.040 (+2,8 %); 28.400 fixed lines of 33.100 (-14,2 %). */
const { wrong, inShort } = readerWith(SECTOR);

describe('a change of the one figure that is named', () => {
  for (const [text, number] of [
    ['Doanh thu viễn thông không đạt kế hoạch, mới bằng 98,2% kế hoạch.', '98,2%'],
    [
      'Doanh thu dịch vụ bưu chính cả năm chưa hoàn thành chỉ tiêu, chỉ đạt 96,1% kế hoạch.',
      '96,1%',
    ],
    ['Kế hoạch doanh thu viễn thông 2.050 tỷ đồng, đã vượt 3,2%.', '3,2%'],
  ] as const)
    it(`is wrong where it misses what was reached of the plan: ${text}`, () => {
      assert.deepEqual(wrong(text), [number]);
    });

  it('is wrong where it is how far what was told right before is from its plan, miswritten', () => {
    const told = (gap: string): readonly string[] =>
      wrong(
        `Doanh thu bưu chính 475,88 tỷ đồng, đạt 108,2% kế hoạch; cao hơn kế hoạch ${gap} tỷ đồng.`,
      );
    assert.deepEqual(told('35,88'), []);
    assert.deepEqual(told('45,88'), ['45,88 tỷ đồng']);
  });

  it('is right where it is what was reached of the plan', () => {
    assert.equal(
      inShort('Kế hoạch doanh thu viễn thông 2.050 tỷ đồng, đã vượt 0,8%.'),
      'agree agree',
    );
  });

  for (const text of [
    'Doanh thu viễn thông của Viettel mới bằng 98,2% kế hoạch.',
    'Doanh thu viễn thông di động mới bằng 98,2% kế hoạch.',
    'Trong quý III, doanh thu viễn thông mới bằng 98,2% kế hoạch.',
    'Doanh thu viễn thông mới bằng 76,2% kế hoạch 5 năm.',
    'Doanh thu viễn thông bằng 86,2% kế hoạch năm 2025.',
    'Doanh thu viễn thông của khối tư nhân đạt 92,1% kế hoạch.',
    'Doanh thu viễn thông 6 tháng đạt 82,1% kế hoạch năm.',
    'Doanh thu viễn thông cần đạt 102% kế hoạch.',
    'Doanh thu viễn thông tăng 4,5%, bằng 96,2% mức tăng kế hoạch.',
    'Doanh thu viễn thông không đạt kế hoạch của doanh nghiệp, mới bằng 98,2% kế hoạch giao.',
    'Kế hoạch của Viettel doanh thu viễn thông 1.000 tỷ đồng, đã vượt 3,2%.',
    'Kế hoạch triển khai mạng 5G tại 12 xã, đã hoàn thành 9 xã.',
  ])
    it(`is left alone where something else may be meant: ${text}`, () => {
      assert.deepEqual(wrong(text), []);
    });
});
