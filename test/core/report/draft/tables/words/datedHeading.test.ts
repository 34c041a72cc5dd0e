import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { exactly } from '../../../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
} from '../../../sentences/aCompilation';

const COMPILATION = aCompilation({
  year: 2022,
  units: [aDistrict('X1', 'Xã An Cư'), aDistrict('X2', 'Xã Kỳ Lộc')],
  indicators: [
    anIndicator({ code: 'VT010', nameVi: 'Tổng số thuê bao điện thoại' }),
    anIndicator({ code: 'NET010', nameVi: 'Tổng số thuê bao Internet' }),
    anIndicator({ code: 'VT011', nameVi: 'Thuê bao điện thoại cố định' }),
    anIndicator({ code: 'NET081', nameVi: 'Số điểm phát Wi-Fi công cộng', unit: 'điểm' }),
  ],
  // +2.8 %, +1.2 %, -14.2 %
  totals: [
    aTotal('1850000', '1799600', { indicator: 'VT010', growth: exactly('2.8') }),
    aTotal('1720000', '1699600', { indicator: 'NET010', growth: exactly('1.2') }),
    aTotal('28400', '33100', { indicator: 'VT011', growth: exactly('-14.2') }),
    aTotal('120', '100', {
      indicator: 'NET081',
      byUnit: [aShare('X1', '50'), aShare('X2', '70')],
    }),
  ],
});

function verdictsOf(
  above: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ text, cell: { table: 0, row, column } })),
  );
  const lines = [...above.map((text) => ({ text })), ...cells];
  return verifyDraft(
    lines.map((one, at) => ({ line: at + 1, ...one })),
    COMPILATION,
  ).map(({ text, verdict }) => `${text} ${verdict}`);
}

describe('a table that names no year', () => {
  const TABLE = [
    ['Chỉ tiêu', 'ĐVT', 'Kết quả'],
    ['Tổng số thuê bao điện thoại', 'thuê bao', '1.850.000'],
    ['Tổng số thuê bao Internet', 'thuê bao', '1.270.000'],
  ];
  const TITLE = 'BÁO CÁO Tổng kết công tác năm 2022, phương hướng nhiệm vụ năm 2023';
  const READ = ['1.850.000 agree', '1.270.000 disagree'];
  const UNREAD = ['1.850.000 not-found', '1.270.000 not-found'];

  it('has the results of the year that the nearest dated heading says', () => {
    assert.deepEqual(verdictsOf([TITLE, 'Biểu 1. Chỉ tiêu chủ yếu'], TABLE), READ);
    assert.deepEqual(verdictsOf(['Số: 12/BC-STTTT năm 2023', TITLE], TABLE), READ);
  });

  for (const nearer of [
    'II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023',
    'Số liệu năm trước',
    'Kết quả 9 tháng đầu năm 2022',
    'Số liệu các năm 2020, 2021, 2022',
  ]) {
    it(`is left alone below: ${nearer}`, () => {
      assert.deepEqual(verdictsOf([TITLE, nearer, 'Biểu 1. Chỉ tiêu chủ yếu'], TABLE), UNREAD);
    });
  }
});

describe('a table of some units', () => {
  it('is of those that its rows name', () => {
    const table = [
      ['Xã, phường', 'Số điểm phát Wi-Fi công cộng'],
      ['Xã An Cư', '50'],
      ['Xã Kỳ Lộc', '71'],
    ];
    assert.deepEqual(verdictsOf(['Biểu số liệu một số xã, phường năm 2022'], table), [
      '50 agree',
      '71 disagree',
    ]);
  });
});

describe('a column “Tăng, giảm (%)”', () => {
  const table = (...changes: readonly string[]) => [
    ['Chỉ tiêu', 'Năm 2022', 'Tăng, giảm (%)'],
    ['Tổng số thuê bao điện thoại', '1.850.000', changes[0] ?? ''],
    ['Tổng số thuê bao Internet', '1.720.000', changes[1] ?? ''],
    ['Thuê bao điện thoại cố định', '28.400', changes[2] ?? ''],
  ];
  const changesOf = (...changes: readonly string[]): readonly string[] =>
    verdictsOf(['Biểu 1. Số liệu năm 2022'], table(...changes)).filter((said) =>
      changes.some((change) => said.startsWith(`${change} `)),
    );

  it('may hold growth or the index', () => {
    assert.deepEqual(changesOf('2,8', '1,2', '-14,2'), ['2,8 agree', '1,2 agree', '-14,2 agree']);
    assert.deepEqual(changesOf('102,8', '101,2', '85,8'), [
      '102,8 agree',
      '101,2 agree',
      '85,8 agree',
    ]);
  });

  it('holds no index among growth', () => {
    assert.deepEqual(changesOf('102,8', '1,2', '-14,2'), [
      '102,8 disagree',
      '1,2 agree',
      '-14,2 agree',
    ]);
  });
});
