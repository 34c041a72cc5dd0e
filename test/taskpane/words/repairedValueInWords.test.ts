import assert from 'node:assert/strict';
import type { Finding, RepairedValue, RepairKind } from '#core/findings/finding';
import { ENGLISH } from '#taskpane/words/english';
import { repairedValueInWords } from '#taskpane/words/repairedValueInWords';
import { VIETNAMESE } from '#taskpane/words/vietnamese';
import { aFinding } from '../aPane';

describe('a figure of a repair, above the button', () => {
  it('says into what it is mended, with the marks of the language', () => {
    const mended = aValue({ submitted: '13594000', value: '13594' });
    assert.equal(inVietnamese('measure', mended), 'Đơn vị ghi 13.594.000, sửa thành 13.594');
    assert.match(
      repairedValueInWords(aRepair('measure'), mended, ENGLISH.decide, 'en'),
      /13,594,000.*13,594$/,
    );
  });

  it('is left out as another row’s where the rows have shifted', () => {
    assert.match(inVietnamese('shifted-rows', aValue({ submitted: '7325' })), /số của dòng khác/);
  });

  it('is left out as copied where last year or the plan was copied', () => {
    const said = inVietnamese('copied-column', aValue({ submitted: '7325' }));
    assert.match(said, /7\.325, là số chép lại: không tính/);
    assert.doesNotMatch(said, /dòng khác/);
  });
});

function inVietnamese(kind: RepairKind, value: RepairedValue): string {
  return repairedValueInWords(aRepair(kind), value, VIETNAMESE.decide, 'vi');
}

function aRepair(kind: RepairKind): Finding {
  return { ...aFinding('warning', 'HH'), repair: { kind, values: [] } };
}

function aValue({ submitted, value = '' }: { submitted: string; value?: string }): RepairedValue {
  const source = { file: 'a.xlsx', sheet: 'Biểu', cell: 'C7' };
  return { unit: 'HH', indicator: 'TH020', source, submitted, value };
}
