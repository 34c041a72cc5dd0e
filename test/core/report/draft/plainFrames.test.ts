import assert from 'node:assert/strict';
import { exactly } from '../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
  RATE,
} from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** Post earns 520,5 (470: +10,7 %; planned 500: 104,1 %); 332 points (330); 41,5 % online (33,5 %; planned 50 %). */
const COMPILATION = aCompilation({
  units: [
    aDistrict('H1', 'Huyện Sơn Hà'),
    aDistrict('H2', 'Huyện Đông Lĩnh'),
    aDistrict('H3', 'Huyện Tam Bình'),
  ],
  indicators: [
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu bưu chính' }),
    anIndicator({ code: 'BC020', nameVi: 'Số điểm phục vụ bưu chính', unit: 'điểm' }),
    anIndicator({ code: 'VT054', nameVi: 'Số trạm 4G', unit: 'trạm' }),
    anIndicator({
      code: 'CDS110',
      nature: 'flow',
      nameVi: 'Số hội nghị truyền hình trực tuyến được bảo đảm',
      unit: 'hội nghị',
    }),
    anIndicator({ ...RATE, code: 'CDS052', nameVi: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến' }),
  ],
  totals: [
    aTotal('520.5', '470', {
      indicator: 'BC110',
      growth: exactly('10.74'),
      plan: exactly('500'),
      planCompletion: exactly('104.1'),
    }),
    aTotal('332', '330', {
      indicator: 'BC020',
      byUnit: [aShare('H1', '150'), aShare('H2', '112'), aShare('H3', '70')],
    }),
    aTotal('1312', '1240', { indicator: 'VT054' }),
    aTotal('496', '412', { indicator: 'CDS110' }),
    aTotal('41.5', '33.5', {
      indicator: 'CDS052',
      changePoints: exactly('8'),
      plan: exactly('50'),
    }),
  ],
});

const { wrong: disagreeing } = readerWith(COMPILATION);

/** Frames in which reports tell a figure, with the right number and a wrong one for it. */
const FRAMES: readonly (readonly [frame: string, right: string, wrong: string])[] = [
  ['Các doanh nghiệp đã đầu tư, đưa số trạm 4G lên #, tăng 72 trạm.', '1.312 trạm', '1.321 trạm'],
  [
    'Sở triển khai nhiều giải pháp, qua đó nâng số trạm 4G từ 1.240 trạm lên #.',
    '1.312 trạm',
    '1.231 trạm',
  ],
  ['Trạm 4G: năm 2021 có # và năm 2022 có 1.312 trạm.', '1.240 trạm', '1.204 trạm'],
  [
    'Trong năm, các doanh nghiệp phát triển thêm 72 trạm 4G, nâng số trạm 4G lên #.',
    '1.312 trạm',
    '1.321 trạm',
  ],
  ['Tính đến cuối năm 2022, tổng cộng có # bưu chính.', '332 điểm phục vụ', '323 điểm phục vụ'],
  ['Hạ tầng tiếp tục được mở rộng với # bưu chính.', '332 điểm phục vụ', '330 điểm phục vụ'],
  [
    'Qua thống kê, toàn tỉnh có # bưu chính, tăng 0,6% so với cùng kỳ.',
    '332 điểm phục vụ',
    '330 điểm phục vụ',
  ],
  [
    'Mạng lưới hiện có # bưu chính, đáp ứng nhu cầu của người dân.',
    '332 điểm phục vụ',
    '323 điểm phục vụ',
  ],
  ['Sở quản lý # bưu chính trên địa bàn tỉnh.', '332 điểm phục vụ', '323 điểm phục vụ'],
  ['Sở bảo đảm kỹ thuật cho # truyền hình trực tuyến.', '496 hội nghị', '469 hội nghị'],
  ['Với #, doanh thu bưu chính tăng 10,7% so với năm trước.', '520,5 tỷ đồng', '250,5 tỷ đồng'],
  ['Điểm sáng trong năm là doanh thu bưu chính đạt #.', '520,5 tỷ đồng', '470 tỷ đồng'],
  ['Số trạm 4G là 1.312 trạm, trong khi năm 2021 là #.', '1.240 trạm', '1.420 trạm'],
  [
    'Nếu năm 2021 số trạm 4G chỉ có # thì đến năm 2022 đã có 1.312 trạm.',
    '1.240 trạm',
    '1.140 trạm',
  ],
  ['Số trạm 4G tăng 72 trạm, lên #.', '1.312 trạm', '1.213 trạm'],
  [
    'Trong các huyện, thành phố, số điểm phục vụ bưu chính của huyện Sơn Hà đạt #.',
    '150 điểm',
    '112 điểm',
  ],
  [
    'Địa phương có số điểm phục vụ bưu chính thấp nhất là huyện Tam Bình với #.',
    '70 điểm',
    '150 điểm',
  ],
  ['Hoàn thành # kế hoạch về doanh thu bưu chính.', '104,1%', '114,1%'],
  [
    'Kế hoạch năm 2022 giao doanh thu bưu chính #, kết quả thực hiện 520,5 tỷ đồng.',
    '500 tỷ đồng',
    '450 tỷ đồng',
  ],
  ['So với kế hoạch năm, doanh thu bưu chính vượt #.', '4,1%', '14,1%'],
  ['Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 41,5%, chưa đạt kế hoạch đề ra (#).', '50%', '60%'],
  [
    'Doanh thu bưu chính đạt 520,5 tỷ đồng, tăng # nhưng vẫn còn dư địa phát triển.',
    '10,7%',
    '17,0%',
  ],
  ['Dù vậy, doanh thu bưu chính vẫn đạt #.', '520,5 tỷ đồng', '502,5 tỷ đồng'],
  ['Trong khó khăn chung, doanh thu bưu chính vẫn đạt #.', '520,5 tỷ đồng', '502,5 tỷ đồng'],
  ['So với # của năm 2021 thì doanh thu bưu chính tăng 10,7%.', '470 tỷ đồng', '407 tỷ đồng'],
  [
    'Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 41,5%, như vậy còn # số hồ sơ chưa nộp trực tuyến.',
    '58,5%',
    '48,5%',
  ],
];

describe('a figure in the frames in which reports tell it', () => {
  for (const [frame, right, wrong] of FRAMES) {
    it(`is found wrong where it is, and not where it is right: ${frame}`, () => {
      assert.deepEqual(disagreeing(frame.replace('#', right)), []);
      assert.deepEqual(disagreeing(frame.replace('#', wrong)), [wrong]);
    });
  }

  it('is that of the year where the year stands before the thing counted', () => {
    assert.deepEqual(disagreeing('Năm 2021 điểm phục vụ bưu chính đã phủ khắp các xã.'), []);
  });

  it('begins another sentence behind a full stop, though it begins with its digits', () => {
    assert.deepEqual(
      disagreeing('Doanh thu bưu chính tăng 10,7%. 1.321 trạm 4G được duy trì trên toàn tỉnh.'),
      ['1.321 trạm'],
    );
  });
});

describe('what goes on in the next sentence or the next phrase', () => {
  it('is said of the number that was told: “con số này”', () => {
    const said = (more: string): readonly string[] =>
      disagreeing(
        `Doanh thu bưu chính đạt 520,5 tỷ đồng. Con số này tăng ${more} so với năm 2021.`,
      );
    assert.deepEqual(said('10,7%'), []);
    assert.deepEqual(said('17,0%'), ['17,0%']);
  });

  it('names the units in their order: 150, 112, 70', () => {
    const said = (next: string): readonly string[] =>
      disagreeing(
        `Đứng đầu về số điểm phục vụ bưu chính là huyện Sơn Hà với 150 điểm, tiếp theo là ${next}.`,
      );
    assert.deepEqual(said('huyện Đông Lĩnh (112 điểm)'), []);
    assert.deepEqual(said('huyện Tam Bình (70 điểm)'), ['70 điểm']);
  });

  it('says which place a unit has by what was told of it: 112 is the second of three', () => {
    const said = (place: string): readonly string[] =>
      disagreeing(
        `Với số điểm phục vụ bưu chính 112 điểm, huyện Đông Lĩnh xếp thứ ${place} huyện, thị xã, thành phố.`,
      );
    assert.deepEqual(said('2/3'), []);
    assert.deepEqual(said('1/3'), ['1']);
  });

  it('sets the place beside the number', () => {
    const said = (unit: string, points: string): readonly string[] =>
      disagreeing(`${unit} có số điểm phục vụ bưu chính là ${points}, đứng thứ hai toàn tỉnh.`);
    assert.deepEqual(said('Huyện Đông Lĩnh', '112 điểm'), []);
    assert.deepEqual(said('Huyện Tam Bình', '70 điểm'), ['70 điểm']);
  });
});
