import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { exactly } from '../../../numbers/aRational';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, anIndicator, aTotal, RATE } from '../../sentences/aCompilation';

/** 205 communes of 209 have a station: 98,1 %. */
const COMPILATION = aCompilation({
  indicators: [
    anIndicator({ code: 'TH030', nameVi: 'Số đơn vị hành chính cấp xã', unit: 'đơn vị' }),
    anIndicator({ code: 'VT054', nameVi: 'Trạm 4G', unit: 'trạm' }),
    anIndicator({ code: 'VT051', nameVi: 'Số trạm các loại', unit: 'trạm' }),
    anIndicator({ code: 'VT092', nameVi: 'Số tuyến cáp được chỉnh trang', unit: 'tuyến' }),
    anIndicator({ code: 'TCS020', nameVi: 'Số đài truyền thanh cấp xã', unit: 'đài' }),
    anIndicator({
      ...RATE,
      code: 'TCS023',
      nameVi: 'Tỷ lệ xã có đài truyền thanh',
      aliases: ['Xã có đài truyền thanh'],
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'TCS020',
        denominator: 'TH030',
        factor: rational(100),
      },
    }),
  ],
  totals: [
    aTotal('209', '209', { indicator: 'TH030' }),
    aTotal('2276', '2093', { indicator: 'VT054' }),
    aTotal('5317', '5240', { indicator: 'VT051' }),
    aTotal('180', '155', { indicator: 'VT092' }),
    aTotal('205', '199', { indicator: 'TCS020' }),
    aTotal('98.0861', '95.2153', { indicator: 'TCS023', changePoints: exactly('2.8708') }),
  ],
});

function wrongIn(...rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ text, cell: { table: 0, row, column } })),
  );
  return verifyDraft(
    cells.map((one, at) => ({ line: at + 1, ...one })),
    COMPILATION,
  ).flatMap(({ text, verdict }) => (verdict === 'disagree' ? [text] : []));
}

const HEAD = ['Chỉ tiêu', 'Năm 2021', 'Năm 2022', 'Tăng/giảm tuyệt đối'];

describe('a row of a table that is called like a rate', () => {
  it('counts what the rate is of, where it holds whole numbers above a hundred', () => {
    assert.deepEqual(wrongIn(HEAD, ['Xã có đài truyền thanh', '199', '205', '+6']), []);
    assert.deepEqual(wrongIn(HEAD, ['Xã có đài truyền thanh', '199', '250', '+6']), ['250']);
  });

  it('counts it in a column of changes that other rows prove too', () => {
    const proving = [
      ['Trạm 4G', '2.093', '2.276', '+183'],
      ['Số trạm các loại', '5.240', '5.317', '+77'],
      ['Số tuyến cáp được chỉnh trang', '155', '180', '+25'],
    ];
    assert.deepEqual(wrongIn(HEAD, ...proving, ['Xã có đài truyền thanh', '199', '205', '+6']), []);
  });

  it('tells the rate, where its numbers can be one', () => {
    assert.deepEqual(wrongIn(HEAD, ['Xã có đài truyền thanh', '95,2', '98,1', '+2,9']), []);
    assert.deepEqual(wrongIn(HEAD, ['Xã có đài truyền thanh', '95,2', '89,1', '+2,9']), ['89,1']);
  });
});
