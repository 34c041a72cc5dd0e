import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, anIndicator, MONEY } from '../../sentences/aCompilation';
import { aUnit, countedBy } from '../units/aProvinceOfUnits';

const PARTS = aCompilation({
  units: [
    aUnit('ENT_TEL', 'VT', 'Viettel Bắc Giang'),
    aUnit('ENT_TEL', 'VN', 'VNPT Bắc Giang'),
    aUnit('ENT_TEL', 'FT', 'FPT Telecom Bắc Giang'),
    aUnit('ENT_TEL', 'IE', 'Internet E - Chi nhánh Bắc Giang'),
    aUnit('ENT_POST', 'VP', 'Viettel Post Bắc Giang'),
    aUnit('ENT_POST', 'BD', 'Bưu điện tỉnh Bắc Giang'),
    aUnit('ENT_POST', 'JT', 'J&T Express Bắc Giang'),
  ],
  indicators: [
    anIndicator({ ...MONEY, code: 'V', nameVi: 'Doanh thu dịch vụ viễn thông' }),
    anIndicator({ ...MONEY, code: 'B', nameVi: 'Doanh thu dịch vụ bưu chính' }),
  ],
  totals: [
    countedBy(['VT', 'VN', 'FT', 'IE'], 'V', ['751.5', '495.8', '100.6', '12.4']),
    countedBy(['VP', 'BD', 'JT'], 'B', ['137.8', '238.1', '107.3']),
  ],
});
const COMPILATION = {
  ...PARTS,
  book: { ...PARTS.book, department: 'Sở Thông tin và Truyền thông tỉnh Bắc Giang' },
};

function unitsOf(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], COMPILATION).map(({ unit, verdict }) => unit || verdict);
}

describe('the names of units', () => {
  it('are told of a firm without the province, or by its acronym alone', () => {
    assert.deepEqual(
      unitsOf(
        'Doanh thu viễn thông: Viettel 751,5 tỷ đồng, VNPT 495,8 tỷ đồng, FPT 100,6 tỷ đồng.',
      ),
      ['VT', 'VN', 'FT'],
    );
    assert.deepEqual(
      unitsOf(
        'Doanh thu bưu chính: Bưu điện tỉnh 238,1 tỷ đồng, Viettel Post 137,8 tỷ đồng, J&T 107,3 tỷ đồng.',
      ),
      ['BD', 'VP', 'JT'],
    );
  });

  it('are no word of the field', () => {
    assert.deepEqual(unitsOf('Doanh thu Internet 12,4 tỷ đồng.'), ['not-found']);
  });
});
