import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexCatalogue, isMeasureOf } from '#core/catalogue/catalogueIndex';
import { matchIndicator, type IndicatorMatch } from '#core/catalogue/matchIndicator';
import { foldedKey, labelKey } from '#core/catalogue/nameKey';
import { anIndicator, theStandardCatalogue } from './aCatalogue';

describe('matchIndicator', () => {
  const standard = indexCatalogue(theStandardCatalogue());
  const matched: readonly { readonly label: string; readonly code: string }[] = [
    { label: 'Thuê bao điện thoại di động', code: 'VT012' },
    { label: 'THUÊ BAO ĐIỆN THOẠI DI ĐỘNG', code: 'VT012' },
    { label: '1.2. Thuê bao điện thoại di động (nghìn thuê bao)', code: 'VT012' },
    { label: 'Thuê bao điện thoại di động (1000 TB)', code: 'VT012' },
    { label: 'Mobile-cellular subscriptions', code: 'VT012' },
    { label: 'Bưu cục', code: 'BC021' },
    { label: '- Trong đó: Bưu cục (điểm)', code: 'BC021' },
    { label: 'Điểm Bưu điện – Văn hoá xã', code: 'BC022' },
    { label: 'Trong đó: Điểm phục vụ khác (ki ốt; thùng thư công cộng)', code: 'BC024' },
    { label: 'Doanh thu dịch vụ bưu chính (triệu đồng)', code: 'BC110' },
    { label: 'Tổng sản phẩm trên địa bàn (GRDP) theo giá hiện hành', code: 'TH050' },
    { label: 'Tổng sản phẩm trên địa bàn (GRDP) theo giá hiện hành (tỷ đồng)', code: 'TH050' },
    { label: 'Số thuê bao bị khoá, thu hồi do thông tin không đúng quy định', code: 'VT150' },
    { label: 'Tỷ lệ xã có đài truyền thanh hoạt động (%)', code: 'TCS023' },
    { label: 'Sản lượng trang in (quy khổ 13 x 19 cm) (triệu trang)', code: 'XBI020' },
    { label: 'Số thôn chưa có sóng di động (lõm sóng)', code: 'VT073' },
    { label: 'trong đó: thuê bao cáp quang (FTTH)', code: 'NET021' },
    { label: 'TH020 - Số hộ gia đình', code: 'TH020' },
    { label: 'TH020. Số hộ gia đình (nghìn hộ)', code: 'TH020' },
    { label: '[TH020] Số hộ gia đình', code: 'TH020' },
    { label: 'Số hộ gia đình (TH020)', code: 'TH020' },
    { label: 'Số hộ gia đình - hộ', code: 'TH020' },
    { label: 'Số hộ gia đình, ĐVT: nghìn hộ', code: 'TH020' },
    { label: 'Doanh thu dịch vụ bưu chính – triệu đồng', code: 'BC110' },
  ];
  for (const { label, code } of matched) {
    it(`recognises "${label}"`, () => {
      assert.deepEqual(matchIndicator(standard, label), { kind: 'match', code });
    });
  }

  const unknown: readonly { readonly label: string; readonly proposal?: string }[] = [
    { label: 'Thue bao dien thoai di dong', proposal: 'VT012' },
    { label: 'Thuê bao điện thọai di dộng', proposal: 'VT012' },
    { label: 'Số thuê bao điện thoại di động', proposal: 'VT012' },
    { label: 'Số trạm 5G', proposal: 'VT055' },
    { label: 'Số thôn chưa có sóng di động', proposal: 'VT073' },
    { label: 'Doanh thu dịch vụ bưu chính (thuê bao)', proposal: 'BC110' },
    { label: 'Trạm 6G' },
    { label: 'TH020 - Số hộ nghèo', proposal: 'TH020' },
    { label: 'Số hộ gia đình - người', proposal: 'TH020' },
    { label: 'Số máy tính' },
    { label: 'Số máy tính (bộ)' },
    { label: 'Tổng số' },
    { label: '' },
    { label: '__proto__' },
  ];
  for (const { label, ...proposed } of unknown) {
    it(`does not guess what "${label}" is`, () => {
      const expected: IndicatorMatch = { kind: 'unknown', ...proposed };
      assert.deepEqual(matchIndicator(standard, label), expected);
    });
  }

  it('does not choose between a code and the name of another indicator', () => {
    assert.deepEqual(matchIndicator(standard, 'TH040 - Số hộ gia đình'), {
      kind: 'ambiguous',
      codes: ['TH040', 'TH020'],
    });
  });

  it('recognises every standard name, numbered, part of something, with its measure', () => {
    const missed = standard.indicators.filter((indicator) =>
      [
        indicator.nameVi,
        indicator.nameEn,
        `1.1 ${indicator.nameVi.toUpperCase()}`,
        `- Trong đó: ${indicator.nameVi.normalize('NFD')} (${indicator.unit})`,
      ].some((label) => {
        const match = matchIndicator(standard, label);
        return match.kind !== 'match' || match.code !== indicator.code;
      }),
    );
    assert.deepEqual(missed, []);
  });

  it('never matches a label whose diacritics are gone', () => {
    const names = standard.indicators.map((indicator) => indicator.nameVi);
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const folded = foldedKey(name);
        const isPlain = folded === labelKey(name);
        assert.equal(matchIndicator(standard, folded).kind === 'match', isPlain);
      }),
    );
  });

  it('is ambiguous where two indicators have the name or alias', () => {
    const index = indexCatalogue([
      anIndicator({ code: 'A', nameVi: 'Doanh thu' }),
      anIndicator({ code: 'B', nameVi: 'Doanh thu viễn thông', aliases: ['Doanh thu', 'DT'] }),
    ]);
    assert.deepEqual(matchIndicator(index, 'trong đó: doanh thu'), {
      kind: 'ambiguous',
      codes: ['A', 'B'],
    });
    assert.deepEqual(matchIndicator(index, 'DT'), { kind: 'match', code: 'B' });
  });

  it('is not ambiguous where one indicator bears a name twice', () => {
    const index = indexCatalogue([
      anIndicator({ code: 'A', nameVi: 'Hoà mạng', aliases: ['Hòa mạng', 'hòa  mạng'] }),
    ]);
    assert.deepEqual(matchIndicator(index, 'hoà mạng'), { kind: 'match', code: 'A' });
  });

  it('tells indicators apart by a measure in their names', () => {
    const index = indexCatalogue([
      anIndicator({ code: 'A', nameVi: 'Xuất khẩu (triệu USD)', unit: 'triệu USD' }),
      anIndicator({ code: 'B', nameVi: 'Xuất khẩu (tỷ đồng)', unit: 'tỷ đồng' }),
      anIndicator({ code: 'C', nameVi: 'Máy chủ (trạm)', unit: 'trạm' }),
    ]);
    assert.deepEqual(matchIndicator(index, 'Xuất khẩu (triệu USD)'), { kind: 'match', code: 'A' });
    assert.deepEqual(matchIndicator(index, 'Xuất khẩu'), { kind: 'ambiguous', codes: ['A', 'B'] });
    assert.deepEqual(matchIndicator(index, 'Máy chủ'), { kind: 'match', code: 'C' });
    assert.deepEqual(matchIndicator(index, 'Máy chủ (nghìn trạm)'), { kind: 'match', code: 'C' });
  });

  it('takes a noun in brackets for a measure only where it is counted', () => {
    const index = indexCatalogue([
      anIndicator({ code: 'A', nameVi: 'Băng rộng cố định', unit: 'thuê bao' }),
      anIndicator({ code: 'B', nameVi: 'Băng rộng cố định', unit: 'hộ' }),
    ]);
    assert.deepEqual(matchIndicator(index, 'Băng rộng cố định (hộ)'), { kind: 'match', code: 'B' });
    assert.equal(matchIndicator(index, 'Băng rộng cố định').kind, 'ambiguous');
  });

  it('has no name where an indicator has none', () => {
    const index = indexCatalogue([anIndicator({ code: 'A', nameVi: '…', nameEn: '' })]);
    assert.deepEqual(matchIndicator(index, ''), { kind: 'unknown' });
    assert.deepEqual(matchIndicator(index, '???'), { kind: 'unknown' });
  });
});

describe('indexCatalogue', () => {
  it('finds every standard indicator by its code', () => {
    const indicators = theStandardCatalogue();
    const index = indexCatalogue(indicators);
    assert.equal(index.byCode.size, 132);
    assert.ok(indicators.every((indicator) => index.byCode.get(indicator.code) === indicator));
  });

  it('has no two standard indicators under one key', () => {
    const { codesByKey, codesByBareKey } = indexCatalogue(theStandardCatalogue());
    const shared = [...codesByKey, ...codesByBareKey].filter(([, codes]) => codes.length > 1);
    assert.deepEqual(shared, []);
  });
});

describe('isMeasureOf', () => {
  const subscriptions = anIndicator({ code: 'A', unit: 'thuê bao' });
  const cases: readonly { readonly text: string; readonly isMeasure: boolean }[] = [
    { text: 'thuê bao', isMeasure: true },
    { text: 'nghìn TB', isMeasure: true },
    { text: 'triệu USD', isMeasure: true },
    { text: 'hộ', isMeasure: false },
    { text: '2G', isMeasure: false },
    { text: '', isMeasure: false },
  ];
  for (const { text, isMeasure } of cases) {
    it(`takes "${text}" after a label of subscriptions ${isMeasure ? 'for a measure' : 'for words'}`, () => {
      assert.equal(isMeasureOf(text, subscriptions), isMeasure);
    });
  }

  it('knows no measure beside a unit that is none', () => {
    assert.equal(isMeasureOf('hộ', anIndicator({ code: 'A', unit: '' })), false);
  });
});
