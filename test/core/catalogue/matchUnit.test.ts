import assert from 'node:assert/strict';
import { matchUnit } from '#core/catalogue/matchUnit';
import { aUnit } from './aCatalogue';

const LUC_NGAN = aUnit({ code: '219', name: 'Huyện Lục Ngạn' });
const VIET_YEN = aUnit({ code: '222', name: 'Thị xã Việt Yên' });
const CITY = aUnit({ code: '213', name: 'Thành phố Bắc Giang', validTo: '2025-06-30' });
const TOWN = aUnit({ code: '449', name: 'Thị xã Kỳ Anh' });
const DISTRICT = aUnit({ code: '447', name: 'Huyện Kỳ Anh' });
const WARD = aUnit({
  code: '07210',
  name: 'Phường Bắc Giang',
  kind: 'COMMUNE',
  validFrom: '2025-07-01',
});
const LAPTHACH = aUnit({ code: '246', name: 'Lập Thạch' });
const TELECOM = aUnit({
  code: 'VT-A',
  name: 'Viễn thông A - chi nhánh Bắc Giang',
  kind: 'ENT_TEL',
  aliases: ['VTA', 'Viễn thông A'],
});
const HOA_BINH = aUnit({ code: 'HB', name: 'Xã Hòa Bình', kind: 'COMMUNE' });
const REGISTER = [LUC_NGAN, VIET_YEN, CITY, TOWN, DISTRICT, WARD, LAPTHACH, TELECOM, HOA_BINH];

describe('matchUnit', () => {
  const matched: readonly { readonly text: string; readonly unit: typeof LUC_NGAN }[] = [
    { text: '219', unit: LUC_NGAN },
    { text: ' VT-A ', unit: TELECOM },
    { text: 'Huyện Lục Ngạn', unit: LUC_NGAN },
    { text: 'HUYỆN  LỤC NGẠN', unit: LUC_NGAN },
    { text: 'H. Lục Ngạn', unit: LUC_NGAN },
    { text: 'Lục Ngạn', unit: LUC_NGAN },
    { text: 'TX Việt Yên', unit: VIET_YEN },
    { text: 'Thị Xã Việt Yên', unit: VIET_YEN },
    { text: 'TP.Bắc Giang', unit: CITY },
    { text: 'P. Bắc Giang', unit: WARD },
    { text: 'Viễn thông A – Chi nhánh Bắc Giang', unit: TELECOM },
    { text: 'vta', unit: TELECOM },
    { text: 'Xã Hoà Bình', unit: HOA_BINH },
    { text: 'Lập Thạch', unit: LAPTHACH },
    { text: 'Huyện Lập Thạch', unit: LAPTHACH },
  ];
  for (const { text, unit } of matched) {
    it(`recognises "${text}"`, () => {
      assert.deepEqual(matchUnit(REGISTER, text), { kind: 'match', unit });
    });
  }

  it('is ambiguous where a short name is shared', () => {
    assert.deepEqual(matchUnit(REGISTER, 'Kỳ Anh'), { kind: 'ambiguous', units: [TOWN, DISTRICT] });
    assert.deepEqual(matchUnit(REGISTER, 'Bắc Giang'), { kind: 'ambiguous', units: [CITY, WARD] });
  });

  it('means the unit that existed in the year', () => {
    assert.deepEqual(matchUnit(REGISTER, 'Bắc Giang', 2026), { kind: 'match', unit: WARD });
    assert.deepEqual(matchUnit(REGISTER, 'Bắc Giang', 2024), { kind: 'match', unit: CITY });
    assert.equal(matchUnit(REGISTER, 'Bắc Giang', 2025).kind, 'ambiguous');
  });

  it('names a unit that has ended rather than none', () => {
    assert.deepEqual(matchUnit(REGISTER, 'TP. Bắc Giang', 2026), { kind: 'match', unit: CITY });
  });

  it('is ambiguous where two units have one full name', () => {
    const twins = [
      aUnit({ code: '1', name: 'Xã Tân An' }),
      aUnit({ code: '2', name: 'X. Tân An' }),
    ];
    assert.deepEqual(matchUnit(twins, 'Xã Tân An'), { kind: 'ambiguous', units: twins });
  });

  it('takes an alias as the register gives it before a short name', () => {
    const aliased = aUnit({ code: '3', name: 'Thị xã Kỳ Anh', aliases: ['Kỳ Anh'] });
    const units = [DISTRICT, aliased];
    assert.deepEqual(matchUnit(units, 'Kỳ Anh'), { kind: 'match', unit: aliased });
  });

  const unknown: readonly {
    readonly name: string;
    readonly text: string;
    readonly proposal?: typeof LUC_NGAN;
  }[] = [
    { name: 'another kind of place of the same name', text: 'Huyện Việt Yên', proposal: VIET_YEN },
    { name: 'a commune for a district', text: 'Xã Lập Thạch', proposal: LAPTHACH },
    { name: 'a name without diacritics', text: 'Huyen Luc Ngan', proposal: LUC_NGAN },
    { name: 'a short name without diacritics', text: 'Luc Ngan', proposal: LUC_NGAN },
    { name: 'a slip of the keyboard', text: 'Huyện Lục Nạgn', proposal: LUC_NGAN },
    {
      name: 'an office of the unit',
      text: 'Phòng Văn hóa và Thông tin huyện Lục Ngạn',
      proposal: LUC_NGAN,
    },
    { name: 'a place that two units share', text: 'Ủy ban nhân dân Kỳ Anh' },
    { name: 'somebody else', text: 'Công ty Z' },
    { name: 'nothing', text: '' },
    { name: 'a name of the object prototype', text: 'constructor' },
  ];
  for (const { name, text, ...proposed } of unknown) {
    it(`does not take ${name} for a unit`, () => {
      assert.deepEqual(matchUnit(REGISTER, text), { kind: 'unknown', ...proposed });
    });
  }

  it('knows a firm with or without its tax code, and none with another', () => {
    const firm = aUnit({ code: 'P2', name: 'Bưu chính B (MST 2400123456)' });
    const other = aUnit({ code: 'P1', name: 'Bưu chính A' });
    const units = [other, firm];
    for (const text of [
      'Bưu chính B',
      'Bưu chính B, mã số thuế: 2400123456',
      'Bưu chính B (2400123456)',
    ]) {
      assert.deepEqual(matchUnit(units, text), { kind: 'match', unit: firm }, text);
    }
    assert.deepEqual(matchUnit(units, 'Bưu chính A - MST: 2400999999'), {
      kind: 'match',
      unit: other,
    });
    assert.equal(matchUnit(units, 'Bưu chính B (MST 2400999999)').kind, 'unknown');
    const twin = aUnit({ code: 'P3', name: 'Bưu chính B (MST 2400777777)' });
    assert.deepEqual(matchUnit([firm, twin], 'Bưu chính B'), {
      kind: 'ambiguous',
      units: [firm, twin],
    });
    assert.deepEqual(matchUnit([firm, twin], 'Bưu chính B, MST 2400777777'), {
      kind: 'match',
      unit: twin,
    });
  });

  it('knows nobody in an empty register', () => {
    assert.deepEqual(matchUnit([], 'Huyện Lục Ngạn'), { kind: 'unknown' });
    assert.deepEqual(matchUnit([aUnit({ code: '1', name: '…' })], '…'), { kind: 'unknown' });
  });
});
