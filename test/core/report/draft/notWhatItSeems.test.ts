import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
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

const FIRM = { kind: 'ENT_TEL' } as const;
/** Hardware is 990 of 1.000 of the industry; firm A has 400 of 1.000 fibre lines, of its 410 fixed ones. */
const COMPILATION = aCompilation({
  units: [
    { ...aDistrict('A', 'Viễn thông A'), ...FIRM },
    { ...aDistrict('B', 'Viễn thông B'), ...FIRM },
    aDistrict('H1', 'Huyện Sơn Hà'),
    aDistrict('H2', 'Huyện Đông Lĩnh'),
  ],
  indicators: [
    anIndicator({ ...MONEY, code: 'CN040', nameVi: 'Doanh thu công nghiệp CNTT' }),
    anIndicator({ ...MONEY, code: 'CN041', nameVi: 'Doanh thu phần cứng, điện tử' }),
    anIndicator({ ...MONEY, code: 'CN042', nameVi: 'Doanh thu phần mềm' }),
    anIndicator({ ...MONEY, code: 'VT100', nameVi: 'Doanh thu viễn thông' }),
    anIndicator({ code: 'NET021', nameVi: 'Thuê bao cáp quang' }),
    anIndicator({ code: 'CDS071', nameVi: 'Số hồ sơ TTHC được số hóa', unit: 'hồ sơ' }),
    anIndicator({ ...RATE, code: 'CDS052', nameVi: 'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến' }),
    anIndicator({ code: 'XBI010', nameVi: 'Số cơ sở in', unit: 'cơ sở' }),
    anIndicator({ code: 'VT055', nameVi: 'Trạm 5G', unit: 'trạm' }),
    anIndicator({ code: 'BPT050', nameVi: 'Thời lượng phát thanh', unit: 'giờ' }),
    anIndicator({ code: 'TCS050', nameVi: 'Thời lượng phát thanh cơ sở', unit: 'giờ' }),
  ],
  totals: [
    aTotal('1000', '900', { indicator: 'CN040' }),
    aTotal('990', '890', { indicator: 'CN041' }),
    aTotal('10', '9', { indicator: 'CN042' }),
    aTotal('1113.34', '1000', {
      indicator: 'VT100',
      byUnit: [aShare('A', '431.36'), aShare('B', '681.98')],
    }),
    aTotal('100000', '90000', {
      indicator: 'NET021',
      byUnit: [aShare('A', '40000'), aShare('B', '60000')],
    }),
    aTotal('261116', '200000', {
      indicator: 'CDS071',
      byUnit: [aShare('H1', '32985'), aShare('H2', '228131')],
    }),
    aTotal('67.8', '55.8', { indicator: 'CDS052', changePoints: exactly('12') }),
    aTotal('25', '24', { indicator: 'XBI010', change: exactly('1') }),
    aTotal('24', '22', { indicator: 'VT055', growth: exactly('9.0909') }),
    aTotal('9840', '10000', { indicator: 'BPT050', growth: exactly('-1.6') }),
    aTotal('102300', '100000', { indicator: 'TCS050', growth: exactly('2.3') }),
  ],
});

function disagreeing(...lines: readonly string[]): readonly string[] {
  return verifyDraft(
    lines.map((text, at) => ({ line: at + 1, text })),
    COMPILATION,
  ).flatMap(({ text, verdict }) => (verdict === 'disagree' ? [text] : []));
}

describe('a number that is not what it seems', () => {
  it('is a share of what was told, not of what stands behind the next comma', () => {
    assert.deepEqual(
      disagreeing(
        'Doanh thu công nghiệp CNTT đạt 1.000 tỷ đồng; trong đó phần cứng, điện tử chiếm tới 99,0%, phần mềm đạt 10 tỷ đồng.',
      ),
      [],
    );
  });

  it('is that of the firm, though the firm is in the province', () => {
    const said = (revenue: string): readonly string[] =>
      disagreeing(`Doanh thu viễn thông của Viễn thông A trên địa bàn tỉnh đạt ${revenue}.`);
    assert.deepEqual(said('431,36 tỷ đồng'), []);
    assert.deepEqual(said('681,98 tỷ đồng'), ['681,98 tỷ đồng']);
  });

  it('is the share of the firm’s own whole', () => {
    assert.deepEqual(
      disagreeing(
        'Viễn thông A có 41.000 thuê bao, trong đó 40.000 thuê bao cáp quang, chiếm 97,6%.',
      ),
      [],
    );
  });

  it('is the district’s in its own report, though it was held against the province', () => {
    assert.deepEqual(
      disagreeing(
        'UBND HUYỆN SƠN HÀ',
        'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến đạt 61,2%, thấp hơn bình quân chung của toàn tỉnh. Số hồ sơ được số hóa là 32.985 hồ sơ.',
      ),
      [],
    );
  });

  it('is a level behind a plus that marks an item', () => {
    assert.deepEqual(disagreeing('+ 25 cơ sở in trên địa bàn.'), []);
  });

  it('is of another place that is named without its kind', () => {
    assert.deepEqual(disagreeing('Tại Bắc Ninh, doanh thu viễn thông là 2.300 tỷ đồng.'), []);
  });

  it('is a part of the plan, and not of the year before, where points are passed', () => {
    assert.deepEqual(
      disagreeing('Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến đạt 67,8%, vượt 1,1 điểm phần trăm.'),
      [],
    );
  });

  it('is an index behind a part of the plan', () => {
    assert.deepEqual(
      disagreeing(
        'Doanh thu công nghiệp CNTT hoàn thành kế hoạch năm và bằng 111,1% so với cùng kỳ.',
      ),
      [],
    );
  });

  it('is a share behind “tổng số”, and no growth told again', () => {
    assert.deepEqual(
      disagreeing('Trạm 5G mới có 24 trạm, tăng 2 trạm, chưa tới 1% tổng số trạm.'),
      [],
    );
  });

  it('is a level of before in front of an arrow', () => {
    assert.deepEqual(disagreeing('Năm 2021 → 2022', 'Trạm 5G: 22 → 24'), []);
    assert.deepEqual(disagreeing('Trạm 5G: 12 → 22 → 24'), []);
  });

  it('is of what is called so for short, where two names begin alike', () => {
    assert.deepEqual(disagreeing('So với năm 2021, thời lượng phát thanh tăng 2,3%.'), []);
    assert.deepEqual(disagreeing('So với năm 2021, thời lượng phát thanh tăng 3,2%.'), ['3,2%']);
  });

  it('is a rise behind an arrow that points up', () => {
    // 24 / 22 = 1,0909
    assert.deepEqual(disagreeing('Trạm 5G: 24 trạm (▲ 9,1%)'), []);
    assert.deepEqual(disagreeing('Trạm 5G: 24 trạm (▼ 9,1%)'), ['9,1%']);
  });

  it('is a bound by which the districts are told apart, and no figure of one', () => {
    assert.deepEqual(
      disagreeing(
        'Số hồ sơ được số hóa dưới 1.000 hồ sơ chỉ còn ở 02 huyện là Sơn Hà và Đông Lĩnh.',
      ),
      [],
    );
  });
});

describe('a share that each firm has', () => {
  it('is of what the sentence begins with: 431,36 and 681,98 of 1.113,34', () => {
    const said = (share: string): readonly string[] =>
      disagreeing(
        `Trong tổng doanh thu viễn thông, Viễn thông A chiếm 38,7%, Viễn thông B chiếm ${share}.`,
      );
    assert.deepEqual(said('61,3%'), []);
    assert.deepEqual(said('63,1%'), ['63,1%']);
  });

  it('is of what is named behind it, however much was told of the firm before', () => {
    const said = (share: string): readonly string[] =>
      disagreeing(
        `Viễn thông A đạt doanh thu 431,36 tỷ đồng, chiếm ${share} doanh thu viễn thông toàn tỉnh.`,
      );
    assert.deepEqual(said('38,7%'), []);
    assert.deepEqual(said('37,8%'), ['37,8%']);
  });
});
