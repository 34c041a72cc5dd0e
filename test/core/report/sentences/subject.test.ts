import assert from 'node:assert/strict';
import { rateSubject, subjectOf } from '#core/report/sentences/subject';
import { anIndicator } from './aCompilation';

function subjects(...names: readonly string[]): readonly string[] {
  const indicators = names.map((nameVi) => anIndicator({ nameVi }));
  return indicators.map((indicator, position) => {
    return subjectOf(indicator, indicators.slice(0, position));
  });
}

describe('subjectOf', () => {
  it('begins with a capital letter', () => {
    assert.deepEqual(subjects('điểm phục vụ'), ['Điểm phục vụ']);
  });

  it('puts a part into its whole, the nearest above that is no part', () => {
    const [, second, third] = subjects(
      'Số điểm phục vụ bưu chính',
      'trong đó: Bưu cục',
      'Trong đó Đại lý bưu chính',
    );
    assert.equal(second, 'Trong số điểm phục vụ bưu chính, bưu cục');
    assert.equal(third, 'Trong số điểm phục vụ bưu chính, đại lý bưu chính');
  });

  it('counts things where a part is named by what they do', () => {
    const stations = anIndicator({ nameVi: 'Số đài truyền thanh cấp xã', unit: 'đài' });
    const part = (nameVi: string, unit: string) =>
      subjectOf(anIndicator({ nameVi, unit }), [stations]);
    assert.equal(
      part('trong đó: ứng dụng công nghệ thông tin - viễn thông', 'đài'),
      'Trong số đài truyền thanh cấp xã, số đài ứng dụng công nghệ thông tin - viễn thông',
    );
    assert.equal(
      part('trong đó: được số hóa', '%'),
      'Trong số đài truyền thanh cấp xã, được số hóa',
    );
    assert.equal(part('trong đó: cột cờ', 'đài'), 'Trong số đài truyền thanh cấp xã, cột cờ');
  });

  it('puts a whole with commas in brackets behind its part', () => {
    const [, part] = subjects(
      'Sản lượng gói, kiện hàng hóa',
      'trong đó: gói, kiện hàng hóa cho thương mại điện tử',
    );
    assert.equal(
      part,
      'Gói, kiện hàng hóa cho thương mại điện tử (trong sản lượng gói, kiện hàng hóa)',
    );
  });

  it('leaves out what a name explains to whoever fills in the form', () => {
    assert.deepEqual(subjects('Số đơn vị cấp xã (xã, phường; từ 7/2025: xã, phường, đặc khu)'), [
      'Số đơn vị cấp xã',
    ]);
    assert.deepEqual(subjects('Thuê bao cáp quang (FTTH)'), ['Thuê bao cáp quang (FTTH)']);
  });

  it('leaves abbreviations in capitals', () => {
    assert.equal(subjects('GRDP của tỉnh', 'trong đó: CNTT')[1], 'Trong GRDP của tỉnh, CNTT');
  });

  it('lets a part stand alone when nothing is above it', () => {
    assert.deepEqual(subjects('trong đó: phần mềm'), ['Phần mềm']);
  });
});

describe('rateSubject', () => {
  it('is what the rate is a rate of', () => {
    assert.equal(rateSubject('Tỷ lệ thôn được phủ sóng'), 'Thôn được phủ sóng');
    assert.equal(rateSubject('Mức phủ sóng'), 'Mức phủ sóng');
  });
});
