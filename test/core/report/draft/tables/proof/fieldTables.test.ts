import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
} from '../../../sentences/aCompilation';

const HEADCOUNT = { unit: 'người' } as const;
const PLAIN = aCompilation({
  units: [aDistrict('H1', 'Huyện Sơn Động'), aDistrict('H2', 'Huyện Lục Ngạn')],
  indicators: [
    anIndicator({ ...MONEY, domain: 'Bưu chính', code: 'B1', nameVi: 'Doanh thu bưu chính' }),
    anIndicator({ ...MONEY, code: 'V1', nameVi: 'Doanh thu dịch vụ viễn thông' }),
    anIndicator({
      ...MONEY,
      domain: 'Xuất bản, in, phát hành',
      code: 'X1',
      nameVi: 'Doanh thu hoạt động in',
    }),
    anIndicator({
      ...MONEY,
      domain: 'Xuất bản, in, phát hành',
      code: 'X2',
      nameVi: 'Doanh thu hoạt động phát hành',
    }),
    anIndicator({
      ...MONEY,
      domain: 'Tổng hợp',
      code: 'T1',
      nameVi: 'Tổng doanh thu ngành thông tin và truyền thông',
      aggregation: { form: 'derived_sum', parts: ['B1', 'V1', 'X1', 'X2'] },
    }),
    anIndicator({ ...HEADCOUNT, domain: 'Bưu chính', code: 'B2', nameVi: 'Số lao động bưu chính' }),
    anIndicator({ ...HEADCOUNT, code: 'V2', nameVi: 'Số lao động viễn thông' }),
    anIndicator({ code: 'C1', nameVi: 'Số cụm loa truyền thanh', unit: 'cụm' }),
    anIndicator({ code: 'C2', nameVi: 'Số hộ gia đình', unit: 'hộ' }),
  ],
  totals: [
    aTotal('318.4', '271.9', { indicator: 'B1' }),
    aTotal('1406.3', '1352.1', { indicator: 'V1' }),
    aTotal('131.2', '126.8', { indicator: 'X1' }),
    aTotal('58.4', '57.7', { indicator: 'X2' }),
    aTotal('1914.3', '1808.5', { indicator: 'T1' }),
    aTotal('752', '715', { indicator: 'B2' }),
    aTotal('801', '807', { indicator: 'V2' }),
    aTotal('1396', '1319', {
      indicator: 'C1',
      byUnit: [aShare('H1', '696'), aShare('H2', '700')],
    }),
    aTotal('318300', '310000', { indicator: 'C2' }),
  ],
});
/** The book of Minh Giang. */
const COMPILATION = {
  ...PLAIN,
  book: { ...PLAIN.book, department: 'Sở Thông tin và Truyền thông tỉnh Minh Giang' },
};

function verdictsOf(
  rows: readonly (readonly string[])[],
  caption = 'Biểu 1. Số liệu năm 2022',
): readonly string[] {
  const cells = rows.flatMap((row, at) =>
    row.map((text, column) => ({ text, cell: { table: 0, row: at, column } })),
  );
  return verifyDraft(
    [{ text: caption }, ...cells].map((one, at) => ({ line: at + 1, ...one })),
    COMPILATION,
  ).map(({ text, verdict }) => `${text} ${verdict}`);
}

describe('a table of a draft that sets fields against what each of them has', () => {
  const byField = (telecom: string) => [
    ['Lĩnh vực', 'Doanh thu (tỷ đồng)', 'Lao động (người)'],
    ['Bưu chính', '318,4', '752'],
    ['Viễn thông', telecom, '801'],
    ['In', '131,2', '95'],
    ['Phát hành', '58,4', '44'],
    ['Toàn ngành', '1.914,3', '28.208'],
  ];

  it('is read where field and head name one indicator together, the line of all as the sector', () => {
    assert.deepEqual(verdictsOf(byField('1.406,3')), [
      '318,4 agree',
      '752 agree',
      '1.406,3 agree',
      '801 agree',
      '131,2 agree',
      '95 not-found',
      '58,4 agree',
      '44 not-found',
      '1.914,3 agree',
      '28.208 not-found',
    ]);
  });

  it('shows the number that does not fit a column that all others prove', () => {
    const faults = verdictsOf(byField('1.460,3')).filter((one) => one.endsWith(' disagree'));
    assert.deepEqual(faults, ['1.460,3 disagree']);
  });

  it('is read with the fields in the head as well', () => {
    const table = [
      ['Chỉ tiêu', 'Bưu chính', 'Viễn thông', 'Toàn ngành'],
      ['Doanh thu (tỷ đồng)', '318,4', '1.406,3', '1.914,3'],
      ['Lao động (người)', '752', '801', '2.104'],
    ];
    assert.deepEqual(verdictsOf(table), [
      '318,4 agree',
      '1.406,3 agree',
      '1.914,3 agree',
      '752 agree',
      '801 agree',
      '2.104 not-found',
    ]);
  });

  it('is left alone where fields that the catalogue has apart are one line', () => {
    const table = [
      ['Lĩnh vực', 'Doanh thu (tỷ đồng)'],
      ['Bưu chính', '318,4'],
      ['Viễn thông', '1.406,3'],
      ['In, phát hành', '189,6'],
    ];
    assert.deepEqual(verdictsOf(table).at(-1), '189,6 not-found');
  });
});

describe('the column of the whole province in a table of a draft', () => {
  for (const head of ['Toàn tỉnh', 'Tỉnh Minh Giang', 'Minh Giang', 'Toàn tỉnh Minh Giang']) {
    it(`is known as “${head}”, and the table below it is read`, () => {
      const table = (households: string) => [
        ['Chỉ tiêu', head],
        ['Số hộ gia đình', households],
        ['Số cụm loa truyền thanh', '1.396'],
      ];
      assert.deepEqual(verdictsOf(table('318.300')), ['318.300 agree', '1.396 agree']);
      assert.deepEqual(verdictsOf(table('381.300')), ['381.300 disagree', '1.396 agree']);
    });
  }

  it('does not make the draft one of another province by the cell behind it', () => {
    const table = [
      ['Đơn vị', 'Số cụm loa truyền thanh'],
      ['Toàn tỉnh', '1.396'],
      ['Huyện Sơn Động', '696'],
    ];
    assert.deepEqual(verdictsOf(table), ['1.396 agree', '696 agree']);
  });

  it('may be “Tổng cộng” beside the units, which need not be all', () => {
    const table = (total: string) => [
      ['Chỉ tiêu', 'Huyện Sơn Động', 'Huyện Lục Ngạn', 'Tổng cộng'],
      ['Số cụm loa truyền thanh', '696', '700', total],
    ];
    assert.deepEqual(verdictsOf(table('1.396')).at(-1), '1.396 agree');
    assert.deepEqual(verdictsOf(table('1.400')).at(-1), '1.400 not-found');
  });
});
