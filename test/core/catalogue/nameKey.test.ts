import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  foldedKey,
  isCertainMeasure,
  labelKey,
  trailingBracket,
  unitKey,
  wholeLabelKey,
} from '#core/catalogue/nameKey';

describe('labelKey', () => {
  const same: readonly { readonly name: string; readonly written: string; readonly key: string }[] =
    [
      { name: 'Unicode form', written: 'Bưu cục'.normalize('NFD'), key: 'bưu cục' },
      { name: 'case', written: 'BƯU CỤC', key: 'bưu cục' },
      { name: 'spacing', written: '  Huyện  \t Vũng\u00a0Liêm ', key: 'huyện vũng liêm' },
      { name: 'line breaks', written: 'Bưu\r\ncục', key: 'bưu cục' },
      { name: 'invisible characters', written: 'B\u200bưu\ufeff c\u200dục\u200e', key: 'bưu cục' },
      { name: 'soft hyphens', written: 'Bưu cu\u00adc', key: 'bưu cuc' },
      { name: 'dashes', written: 'Phan Rang-Tháp Chàm', key: 'phan rang tháp chàm' },
      { name: 'spaced dashes', written: 'Phan Rang – Tháp Chàm', key: 'phan rang tháp chàm' },
      {
        name: 'punctuation',
        written: 'Số tuyến cáp (chỉnh trang; bó gọn):',
        key: 'số tuyến cáp chỉnh trang bó gọn',
      },
      {
        name: 'tone placement',
        written: 'Tỉnh Khánh Hoà, thuỷ, khoá',
        key: 'tỉnh khánh hòa thủy khóa',
      },
      { name: 'the Icelandic eth', written: 'Ðiện thoại di ðộng', key: 'điện thoại di động' },
      { name: 'the African D', written: 'Ɖiện thoại', key: 'điện thoại' },
      { name: 'a bracketed measure', written: 'Doanh thu (triệu đồng)', key: 'doanh thu' },
      { name: 'a measure in square brackets', written: 'Doanh thu [tr.đ]', key: 'doanh thu' },
      {
        name: 'a measure announced as one',
        written: 'Doanh thu (ĐVT: tỷ đồng):',
        key: 'doanh thu',
      },
      { name: 'a bracketed per cent sign', written: 'Tỷ lệ số hóa (%)', key: 'tỷ lệ số hóa' },
      { name: 'a leading dash', written: '- Bưu cục', key: 'bưu cục' },
      { name: 'a leading plus', written: '+ Bưu cục', key: 'bưu cục' },
      { name: 'a leading bullet', written: '• Bưu cục', key: 'bưu cục' },
      { name: 'a number', written: '1. Bưu cục', key: 'bưu cục' },
      { name: 'a number without its point', written: '1 Bưu cục', key: 'bưu cục' },
      { name: 'a number of several levels', written: '1.2.3 Bưu cục', key: 'bưu cục' },
      { name: 'a number close to the text', written: '1.1.Bưu cục', key: 'bưu cục' },
      { name: 'the number of a national indicator', written: '1303. Bưu cục', key: 'bưu cục' },
      { name: 'a number in brackets', written: '(1) Bưu cục', key: 'bưu cục' },
      { name: 'a Roman numeral', written: 'II. Bưu cục', key: 'bưu cục' },
      { name: 'a Roman numeral and a dash', written: 'IV - Bưu cục', key: 'bưu cục' },
      { name: 'a letter', written: 'a) Bưu cục', key: 'bưu cục' },
      { name: 'a capital letter', written: 'A. Bưu cục', key: 'bưu cục' },
      { name: 'the letter đ', written: 'đ) Bưu cục', key: 'bưu cục' },
      { name: '"Trong đó"', written: 'Trong đó: Bưu cục', key: 'bưu cục' },
      { name: '"trong đó" without a colon', written: 'trong đó bưu cục', key: 'bưu cục' },
      { name: '"Chia ra"', written: 'Chia ra: bưu cục', key: 'bưu cục' },
      { name: 'several prefixes in a row', written: '1.2. Trong đó: - Bưu cục', key: 'bưu cục' },
      { name: 'prefixes inside signs', written: '“1. (Trong đó) Bưu cục”', key: 'bưu cục' },
    ];
  for (const { name, written, key } of same) {
    it(`does not depend on ${name}`, () => {
      assert.equal(labelKey(written), key);
    });
  }

  const kept: readonly { readonly name: string; readonly written: string; readonly key: string }[] =
    [
      { name: 'diacritics', written: 'Buu cuc', key: 'buu cuc' },
      { name: 'a year', written: '2022. Bưu cục', key: '2022 bưu cục' },
      {
        name: 'brackets that are no measure',
        written: 'Trạm thu phát (2G)',
        key: 'trạm thu phát 2g',
      },
      { name: 'the name of a product', written: 'Tổng sản phẩm (GRDP)', key: 'tổng sản phẩm grdp' },
      {
        name: 'counted nouns in brackets',
        written: 'Điện thoại (thuê bao)',
        key: 'điện thoại thuê bao',
      },
      {
        name: 'brackets inside the text',
        written: 'Trạm (BTS) các loại',
        key: 'trạm bts các loại',
      },
      { name: 'digits stuck to letters', written: '4G - vùng phủ', key: '4g vùng phủ' },
      { name: 'years', written: '2025 và 2026', key: '2025 và 2026' },
      { name: 'words that begin like numerals', written: 'Vi phạm', key: 'vi phạm' },
      { name: 'abbreviations with a point', written: 'T.bao di động', key: 't bao di động' },
      { name: 'a letter without its sign', written: 'A Lưới', key: 'a lưới' },
      { name: 'per cent signs inside', written: '% tăng', key: '% tăng' },
      { name: '"trong đó" that is all there is', written: 'Trong đó:', key: 'trong đó' },
      { name: 'words that begin like "chia ra"', written: 'Chia rao vặt', key: 'chia rao vặt' },
      { name: 'a number that is all there is', written: '1.1', key: '1 1' },
    ];
  for (const { name, written, key } of kept) {
    it(`keeps ${name}`, () => {
      assert.equal(labelKey(written), key);
    });
  }

  it('is its own key', () => {
    fc.assert(
      fc.property(anyLabel(), (label) => {
        assert.equal(labelKey(labelKey(label)), labelKey(label));
        assert.equal(wholeLabelKey(wholeLabelKey(label)), wholeLabelKey(label));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(anyLabel(), (label) => {
        assert.equal(labelKey(label.normalize('NFD')), labelKey(label.normalize('NFC')));
      }),
    );
  });
});

describe('foldedKey', () => {
  it('has no diacritics', () => {
    assert.equal(foldedKey('1. Thuê bao điện thoại Đ'), 'thue bao dien thoai d');
  });
});

describe('unitKey', () => {
  const keys: readonly (readonly [string, string])[] = [
    ['TP. Vĩnh Yên', 'thành phố vĩnh yên'],
    ['TP Vĩnh Yên', 'thành phố vĩnh yên'],
    ['Tp.Vĩnh Yên', 'thành phố vĩnh yên'],
    ['TX. Việt Yên', 'thị xã việt yên'],
    ['Thị Xã Việt Yên', 'thị xã việt yên'],
    ['H.Lục Ngạn', 'huyện lục ngạn'],
    ['X. Thanh Đức', 'xã thanh đức'],
    ['P. 1', 'phường 1'],
    ['Q.3', 'quận 3'],
    ['TT. Chũ', 'thị trấn chũ'],
    ['ĐK Phú Quý', 'đặc khu phú quý'],
    ['1. H. Lục Ngạn', 'huyện lục ngạn'],
    ['- Huyện  Lục Ngạn', 'huyện lục ngạn'],
    ['Phan Rang - Tháp Chàm', 'phan rang tháp chàm'],
    ['Hoà Bình', 'hòa bình'],
    ['H Lục Ngạn', 'h lục ngạn'],
    ['TPBank', 'tpbank'],
    ['365 Express', '365 express'],
  ];
  for (const [written, key] of keys) {
    it(`takes ${written} for ${key}`, () => {
      assert.equal(unitKey(written), key);
    });
  }
});

describe('trailingBracket', () => {
  it('finds what stands in brackets at the end', () => {
    assert.deepEqual(trailingBracket('Doanh thu (triệu đồng): '), {
      label: 'Doanh thu',
      content: 'triệu đồng',
    });
  });

  const none = ['Doanh thu', '(triệu đồng)', 'Trạm (BTS) các loại', 'Doanh thu (triệu', ''];
  for (const text of none) {
    it(`finds nothing in "${text}"`, () => {
      assert.equal(trailingBracket(text), undefined);
    });
  }
});

describe('isCertainMeasure', () => {
  it('is certain of money, per cent, length and time', () => {
    const measures = ['triệu đồng', 'tr.đ', '1.000 USD', '%', 'km', 'giờ', 'tỷ'];
    assert.deepEqual(measures.filter(isCertainMeasure), measures);
  });

  it('is not certain of nouns and names', () => {
    const others = ['thuê bao', 'nghìn hộ', 'GRDP', 'BTS', '2G', '3G/4G/5G', 'người/điểm', ''];
    assert.deepEqual(others.filter(isCertainMeasure), []);
  });
});

function anyLabel(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...['1', '.', ')', '(', ' ', '- ', 'II. ', 'a) ', 'Trong đó', ':', '“', '%', '2G', '\u00a0'],
    ...[
      'thuê',
      'hoà',
      'HÒA',
      'qúy',
      'Ðộng',
      ' bao ',
      '(triệu đồng)',
      '(hộ)',
      '\u0301',
      '\u00ad',
      'İ',
    ],
  );
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
}
