import assert from 'node:assert/strict';
import { verifyDraft, type DraftLine } from '#core/report/draft/verifyDraft';
import { exactly } from '../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
} from '../sentences/aCompilation';
import { readerWith } from './aReader';

/** One enterprise has 655.000 of 1.018.700 mobile subscriptions: 64,3 %. */
const COMPILATION = aCompilation({
  units: [{ ...aDistrict('VTMG', 'Viễn thông Minh Giang'), kind: 'ENT_TEL' }],
  indicators: [
    anIndicator({ code: 'VT010', nameVi: 'Tổng số thuê bao điện thoại' }),
    anIndicator({ code: 'VT012', nameVi: 'Thuê bao di động' }),
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu bưu chính' }),
    anIndicator({ code: 'BC040', nameVi: 'Số lao động bưu chính', unit: 'người' }),
    anIndicator({
      code: 'CN010',
      nameVi: 'Doanh nghiệp công nghệ số đang hoạt động',
      unit: 'doanh nghiệp',
    }),
  ],
  totals: [
    aTotal('1091400', '1060000', { byUnit: [aShare('VTMG', '690000')] }),
    aTotal('1018700', '990000', { indicator: 'VT012', byUnit: [aShare('VTMG', '655000')] }),
    aTotal('520.5', '470', { indicator: 'BC110' }),
    aTotal('1240', '1200', { indicator: 'BC040' }),
    aTotal('214', '190', { indicator: 'CN010' }),
  ],
});

const { pairs: verdicts } = readerWith(COMPILATION);

describe('a draft that speaks of somebody in the province', () => {
  it("raises no alarm on a unit's share of the province, in one indicator or two", () => {
    for (const [share = '', whole, verdict] of [
      ['64,3%', 'thuê bao di động toàn tỉnh', 'agree'],
      ['60,0%', 'tổng số thuê bao điện thoại toàn tỉnh', 'not-found'],
      ['60,0%', 'tổng số thuê bao điện thoại', 'not-found'],
    ]) {
      assert.deepEqual(
        verdicts(`Viễn thông Minh Giang có 655.000 thuê bao di động, chiếm ${share} ${whole}.`),
        [
          ['655.000 thuê bao', 'agree'],
          [share, verdict],
        ],
      );
    }
  });

  it('leaves the share of a firm that is not in the book alone', () => {
    assert.deepEqual(
      verdicts('Viettel có 655.000 thuê bao di động, chiếm 64,3% thuê bao di động toàn tỉnh.'),
      [
        ['655.000 thuê bao', 'not-found'],
        ['64,3%', 'not-found'],
      ],
    );
  });

  it('still judges a share that one indicator of the province has of another: 93,3 %', () => {
    const share = (percent: string): string | undefined =>
      verdicts(
        `Thuê bao di động đạt 1.018.700 thuê bao, chiếm ${percent} tổng số thuê bao điện thoại.`,
      ).at(-1)?.[1];
    assert.equal(share('93,3%'), 'agree');
    assert.equal(share('83,3%'), 'disagree');
  });

  for (const sentence of [
    'Doanh nghiệp A có số lao động bưu chính 415 người.',
    'Doanh nghiệp lớn nhất có 655.000 thuê bao di động.',
    'Đơn vị dẫn đầu đạt doanh thu bưu chính 104,2 tỷ đồng.',
    'Năm 2022, đơn vị dẫn đầu đạt doanh thu bưu chính 104,2 tỷ đồng.',
    'Nhóm doanh nghiệp nhà nước đạt doanh thu bưu chính 104,2 tỷ đồng.',
    'Khu vực thành thị có số lao động bưu chính 300 người.',
  ]) {
    it(`does not know who is meant: ${sentence}`, () => {
      assert.deepEqual(
        verdicts(sentence).map(([, verdict]) => verdict),
        ['not-found'],
      );
    });
  }

  it('takes the name of an indicator for nobody', () => {
    const said = 'Doanh nghiệp công nghệ số đang hoạt động trên địa bàn là';
    assert.equal(verdicts(`${said} 214 doanh nghiệp.`)[0]?.[1], 'agree');
    assert.equal(verdicts(`${said} 200 doanh nghiệp.`)[0]?.[1], 'disagree');
  });
});

describe('a table of a draft with a column "Đơn vị"', () => {
  const cells = (rows: readonly (readonly string[])[]): readonly (readonly [string, string])[] => {
    const lines = rows.flatMap((texts, row) =>
      texts.map((text, column) => ({
        line: row * texts.length + column + 1,
        text,
        cell: { table: 0, row, column },
      })),
    );
    return verifyDraft(lines, COMPILATION).map((one) => [one.text, one.verdict]);
  };

  it('reads measures in it as measures', () => {
    assert.deepEqual(
      cells([
        ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2022'],
        ['1', 'Doanh thu bưu chính', 'Tỷ đồng', '520,5'],
        ['2', 'Thuê bao di động', 'Thuê bao', '1.018.900'],
      ]),
      [
        ['520,5', 'agree'],
        ['1.018.900', 'disagree'],
      ],
    );
  });

  it('reads names in it as those who report', () => {
    assert.deepEqual(
      cells([
        ['Đơn vị', 'Thuê bao di động'],
        ['Viễn thông Minh Giang', '655.000'],
        ['Toàn tỉnh', '1.018.700'],
      ]),
      [
        ['655.000', 'agree'],
        ['1.018.700', 'agree'],
      ],
    );
  });
});

describe('tables of a draft below one another', () => {
  const table = (number: number, value: string): readonly DraftLine[] =>
    [
      ['Địa bàn', 'Thuê bao di động'],
      ['Toàn tỉnh', value],
    ].flatMap((texts, row) =>
      texts.map((text, column) => ({ line: 1, text, cell: { table: number, row, column } })),
    );
  const said = (...parts: readonly (string | readonly DraftLine[])[]): readonly string[] =>
    verifyDraft(
      parts.flatMap((part) => (typeof part === 'string' ? [{ line: 1, text: part }] : part)),
      COMPILATION,
    ).map(({ verdict }) => verdict);

  it('have titles of their own: words above one say nothing of the next', () => {
    assert.deepEqual(
      said(
        'Biểu 1. Huyện Đông Hà, năm 2022',
        table(0, '12.500'),
        'Biểu 2. Kết quả năm 2022',
        table(1, '1.018.700'),
      ),
      ['not-found', 'agree'],
    );
  });

  it('are not narrowed by a sentence of the report above their title', () => {
    assert.deepEqual(
      said('Huyện Đông Hà còn nhiều khó khăn.', 'Biểu 1. Kết quả năm 2022', table(0, '1.018.700')),
      ['agree'],
    );
  });

  it('go on under the same words where nothing stands between them', () => {
    assert.deepEqual(said('Huyện Đông Hà, năm 2022', table(0, '12.500'), table(1, '14.500')), [
      'not-found',
      'not-found',
    ]);
  });
});

describe('a unit of the register that bears a brand', () => {
  const compilation = aCompilation({
    units: [
      { ...aDistrict('VTL', 'Viettel Minh Giang'), kind: 'ENT_TEL', aliases: ['Viettel'] },
      { ...aDistrict('VNP', 'VNPT Minh Giang'), kind: 'ENT_TEL' },
    ],
    indicators: [anIndicator({ code: 'VT012', nameVi: 'Thuê bao di động' })],
    totals: [
      aTotal('1018700', '990000', {
        indicator: 'VT012',
        byUnit: [aShare('VTL', '655000'), aShare('VNP', '363700')],
      }),
    ],
  });
  const verdictOf = (text: string): string | undefined =>
    verifyDraft([{ line: 1, text }], compilation)[0]?.verdict;

  it('is held to its own figure, by its name or by its one-word alias', () => {
    assert.equal(verdictOf('Viettel Minh Giang có 655.000 thuê bao di động.'), 'agree');
    assert.equal(verdictOf('Viettel Minh Giang có 565.000 thuê bao di động.'), 'disagree');
    assert.equal(verdictOf('Viettel có 655.000 thuê bao di động.'), 'agree');
    assert.equal(verdictOf('Viettel có 565.000 thuê bao di động.'), 'disagree');
  });

  it('is meant by the brand alone where it is the only one that bears it', () => {
    assert.equal(verdictOf('VNPT có 363.700 thuê bao di động.'), 'agree');
    assert.equal(verdictOf('Mobifone có 120.000 thuê bao di động.'), 'not-found');
  });
});

describe('a level that agrees with a total that lacks units', () => {
  it('agrees, and says how many have reported', () => {
    const compilation = aCompilation({
      indicators: [anIndicator({ code: 'VT012', nameVi: 'Thuê bao di động' })],
      totals: [
        aTotal('1018700', '', {
          indicator: 'VT012',
          isComplete: false,
          unitsExpected: ['A', 'B', 'C'],
          unitsReported: ['A', 'B'],
        }),
      ],
    });
    const [verdict] = verifyDraft(
      [{ line: 1, text: 'Thuê bao di động đạt 1.018.700 thuê bao.' }],
      compilation,
    );
    assert.equal(verdict?.verdict, 'agree');
    assert.deepEqual(verdict.message, {
      code: 'draft/partial-total',
      arguments: { text: '1.018.700 thuê bao', reported: 2, expected: 3 },
    });
  });
});

describe('a number that stands for something else than the level of its subject', () => {
  // 44/6 = 7.3; 1,529,995 - 1,500,000 = 29,995; 2,025 - 1,945 = 80; 80/2,025 = 3.95 %
  const compilation = aCompilation({
    indicators: [
      anIndicator({ code: 'VT055', nameVi: 'Trạm 5G', unit: 'trạm' }),
      anIndicator({ code: 'VT010', nameVi: 'Tổng số thuê bao điện thoại' }),
      anIndicator({ code: 'VT081', nameVi: 'Số thôn có hạ tầng cáp quang', unit: 'thôn' }),
      anIndicator({ ...MONEY, code: 'VT100', nameVi: 'Doanh thu viễn thông' }),
    ],
    totals: [
      aTotal('44', '6', { indicator: 'VT055' }),
      aTotal('1529995', '1442315', { plan: exactly('1500000') }),
      aTotal('1945', '1900', { indicator: 'VT081' }),
      aTotal('1973.46', '1850.37', { indicator: 'VT100', plan: exactly('1950') }),
    ],
  });
  const alarmsIn = (text: string): readonly string[] =>
    verifyDraft([{ line: 1, text }], compilation)
      .filter(({ verdict }) => verdict === 'disagree')
      .map((one) => one.text);

  for (const sentence of [
    'Trạm 5G đạt 44 trạm, gấp hơn 7 lần năm 2021 (06 trạm).',
    'Trạm 5G tăng từ 02 trạm (năm 2019) lên 44 trạm (năm 2022).',
    'Tổng số thuê bao điện thoại tăng từ 1.310.000 thuê bao (năm 2019) lên ước đạt 1.529.995 thuê bao.',
    'Tổng số thuê bao điện thoại đạt 1.529.995 thuê bao, nhiều hơn năm 2021 là 87.680 thuê bao.',
    'Tổng số thuê bao điện thoại vượt 30 nghìn thuê bao so với kế hoạch.',
    'Tổng số thuê bao điện thoại vượt 1,5 triệu thuê bao.',
    'Doanh thu viễn thông đạt 1.973,46 tỷ đồng, vượt 23,46 tỷ đồng so với kế hoạch.',
    'Doanh thu viễn thông đạt 1.973,46 tỷ đồng, cao hơn năm 2021 123,09 tỷ đồng.',
    'Số thôn có hạ tầng cáp quang là 1.945 thôn; còn 80 thôn (3,95%) chưa có cáp quang.',
    'Tổng số thuê bao điện thoại: KH 1.500.000; TH 1.529.995.',
    'Năm qua lắp mới 38 trạm 5G và 812 trạm 4G.',
    'Trạm 5G loại 2: 15; trạm 5G loại 3: 22.',
    'Sở Y tế đạt 812 thôn có hạ tầng cáp quang.',
    'So với năm 2020 tổng số thuê bao điện thoại tăng 9,1%, so với năm 2019 tăng 12,4%.',
    'Tổng số thuê bao điện thoại vượt tổng số thuê bao Internet 20.426 thuê bao.',
    'Đạt 1.945/2.025 thôn có hạ tầng cáp quang.',
  ]) {
    it(`raises no alarm: ${sentence}`, () => {
      assert.deepEqual(alarmsIn(sentence), []);
    });
  }

  it('still finds last year’s figure, a lost decimal mark and a wrong digit', () => {
    assert.deepEqual(alarmsIn('Tổng số thuê bao điện thoại đạt 1.442.315 thuê bao.'), [
      '1.442.315 thuê bao',
    ]);
    assert.deepEqual(alarmsIn('Doanh thu viễn thông đạt 19.734,6 tỷ đồng.'), ['19.734,6 tỷ đồng']);
    assert.deepEqual(alarmsIn('Số thôn có hạ tầng cáp quang là 1.495 thôn.'), ['1.495 thôn']);
  });

  it('still holds a difference against the year that is named', () => {
    assert.deepEqual(
      alarmsIn('Doanh thu viễn thông đạt 1.973,46 tỷ đồng, cao hơn năm 2021 132,09 tỷ đồng.'),
      ['132,09 tỷ đồng'],
    );
  });
});

describe('a name that may be short for another', () => {
  const { alarms, wrong } = readerWith(
    aCompilation({
      indicators: [
        anIndicator({ code: 'D', nameVi: 'Tổng số hồ sơ TTHC tiếp nhận', unit: 'hồ sơ' }),
        anIndicator({
          code: 'P',
          nameVi: 'Số hồ sơ TTHC tiếp nhận qua dịch vụ bưu chính công ích',
          unit: 'hồ sơ',
        }),
        anIndicator({ code: 'M', nameVi: 'Thuê bao di động' }),
      ],
      totals: [
        aTotal('433625', '400000', { indicator: 'D' }),
        aTotal('101250', '87000', { indicator: 'P' }),
        aTotal('1018700', '990000', { indicator: 'M' }),
      ],
    }),
  );

  it('raises no alarm on what the other has, digit by digit', () => {
    assert.deepEqual(alarms('Trong năm tiếp nhận 101.250 hồ sơ TTHC.'), []);
    assert.deepEqual(wrong('Trong năm tiếp nhận 101.520 hồ sơ TTHC.'), ['101.520 hồ sơ']);
  });

  it('raises none on a number of years', () => {
    assert.deepEqual(alarms('Năm 2022 có số thuê bao di động cao nhất trong 5 năm.'), []);
  });
});
