import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { exactly } from '../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, MONEY, RATE } from '../sentences/aCompilation';
import { readerWith } from './aReader';

const COMPILATION = aCompilation({
  year: 2023,
  indicators: [
    anIndicator({ ...MONEY, code: 'VT100', nameVi: 'Doanh thu dịch vụ viễn thông' }),
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu dịch vụ bưu chính' }),
    anIndicator({ ...MONEY, code: 'CN040', nameVi: 'Doanh thu công nghiệp công nghệ thông tin' }),
    anIndicator({ ...RATE, code: 'CDS052', nameVi: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến' }),
    anIndicator({ code: 'TH040', nameVi: 'Số thôn được phủ sóng di động', unit: 'thôn' }),
  ],
  // 1043.589/1050 = 99.39 %, 269.553/250 = 107.8 %, 73.085/70 = 104.4 %
  totals: [
    aTotal('1043.589', '987.527', { year: 2023, indicator: 'VT100', plan: exactly('1050') }),
    aTotal('269.553', '227.135', { year: 2023, indicator: 'BC110', plan: exactly('250') }),
    aTotal('910.475', '957.541', { year: 2023, indicator: 'CN040' }),
    aTotal('73.085', '42.752', { year: 2023, indicator: 'CDS052', plan: exactly('70') }),
    aTotal('806', '806', { year: 2023, indicator: 'TH040' }),
  ],
});

const { faults: faultsOf } = readerWith(COMPILATION);

const VT = 'Doanh thu viễn thông đạt 1.043,59 tỷ đồng';
const BC = 'Doanh thu bưu chính đạt 269,55 tỷ đồng';
const CN = 'Doanh thu công nghiệp CNTT ước đạt 910,48 tỷ đồng';
const HS = 'Tỷ lệ hồ sơ trực tuyến đạt 73,1%';

describe('what is said of a level without a number', () => {
  const WRONG: readonly (readonly [text: string, fault: string])[] = [
    [`${VT}, hoàn thành vượt mức kế hoạch.`, '1.043,59 tỷ đồng → đạt 99,4% kế hoạch'],
    [
      `${VT}, tăng 5,7% so với năm 2022, vượt kế hoạch đề ra.`,
      '1.043,59 tỷ đồng → đạt 99,4% kế hoạch',
    ],
    [`${BC}, chưa đạt kế hoạch năm.`, '269,55 tỷ đồng → đạt 107,8% kế hoạch'],
    [`${HS}, thấp hơn chỉ tiêu đề ra.`, '73,1% → đạt 104,4% kế hoạch'],
    [`${CN}, tăng so với cùng kỳ năm 2022.`, '910,48 tỷ đồng → giảm so với năm 2022'],
    [
      'Doanh thu bưu chính giảm so với năm trước, ước đạt 269,55 tỷ đồng.',
      '269,55 tỷ đồng → tăng so với năm 2022',
    ],
    [`${HS}, thấp hơn năm 2022.`, '73,1% → tăng so với năm 2022'],
    [
      'Số thôn được phủ sóng di động là 806 thôn, tăng so với năm 2022.',
      '806 thôn → không thay đổi so với năm 2022',
    ],
  ];
  for (const [text, fault] of WRONG) {
    it(`is at fault: ${text}`, () => {
      assert.deepEqual(faultsOf(text), [fault]);
    });
  }

  for (const text of [
    `${VT}, tăng 5,7% so với năm 2022, chưa đạt kế hoạch đề ra.`,
    `${VT}, chưa hoàn thành kế hoạch (99,4%).`,
    `${VT}, thấp hơn kế hoạch.`,
    `${VT}, cơ bản đạt kế hoạch.`,
    `${VT}, gần đạt kế hoạch năm.`,
    `${CN}, không tăng so với năm 2022.`,
    `${VT}, doanh thu bưu chính vượt kế hoạch.`,
    `${VT}; doanh thu bưu chính vượt kế hoạch.`,
    `${VT}, góp phần hoàn thành vượt mức kế hoạch.`,
    `${BC}, vượt kế hoạch năm.`,
    `${BC}, hoàn thành và vượt chỉ tiêu tỉnh giao.`,
    `${BC}, chưa đạt kế hoạch của Tổng công ty.`,
    `${BC}, chưa đạt kế hoạch 5 năm 2021 - 2025.`,
    `${BC}, vượt kế hoạch 19,55 tỷ đồng.`,
    `${CN}, giảm so với cùng kỳ năm 2022.`,
    `${CN}, tăng so với năm 2019.`,
    `${CN}, tăng so với dự kiến.`,
    `${CN}, vượt kế hoạch.`,
    `${HS}, cao hơn năm 2022.`,
    `${HS}, thấp hơn mục tiêu của Chính phủ.`,
    `${HS}, thấp hơn bình quân cả nước.`,
    'Thuê bao cố định giảm so với năm trước, doanh thu bưu chính đạt 269,55 tỷ đồng.',
    'Doanh thu bưu chính tăng mạnh so với năm trước, ước đạt 269,55 tỷ đồng.',
  ]) {
    it(`is left alone: ${text}`, () => {
      assert.deepEqual(faultsOf(text), []);
    });
  }

  it('calls an estimate that is told as final by its status', () => {
    const BEHIND = 'Doanh thu bưu chính đạt 269,55 tỷ đồng';
    assert.deepEqual(faultsOf(`Theo số liệu chính thức, ${BEHIND}.`), [
      '269,55 tỷ đồng → ước đạt 269,55 tỷ đồng',
    ]);
    assert.deepEqual(faultsOf(`${BEHIND} (số liệu chính thức).`), [
      '269,55 tỷ đồng → ước đạt 269,55 tỷ đồng',
    ]);
    assert.deepEqual(faultsOf(`Tuy chưa có số liệu chính thức, ${BEHIND}.`), []);
    assert.deepEqual(faultsOf(`${BEHIND}; số liệu chính thức sẽ công bố sau.`), []);
  });

  it('calls a final figure that is told as an estimate final', () => {
    const total = aTotal('269.553', '227.135', { year: 2023, indicator: 'BC110' });
    const final = aCompilation({
      year: 2023,
      indicators: [anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu dịch vụ bưu chính' })],
      totals: [{ ...total, status: 'A' }],
    });
    const said = (text: string): readonly string[] =>
      verifyDraft([{ line: 1, text }], final).map(
        ({ verdict, proposal }) => `${verdict} ${proposal}`,
      );
    assert.deepEqual(said('Doanh thu bưu chính ước đạt 269,55 tỷ đồng.'), [
      'disagree đạt 269,55 tỷ đồng',
    ]);
    assert.deepEqual(said('Doanh thu bưu chính đạt 269,55 tỷ đồng.'), ['agree ']);
  });
});
