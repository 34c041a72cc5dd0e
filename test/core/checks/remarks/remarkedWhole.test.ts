import assert from 'node:assert/strict';
import { checkRemarkedWhole } from '#core/checks/remarks/remarkedWhole';
import { sentenceOf } from '#core/findings/messages';
import { aCollectedYear, anIndicator, aUnit, cellOf, YEAR } from '../aCollectedYear';

const HAMLETS = anIndicator('TH040', { nameVi: 'Số thôn', unit: 'thôn' });
const FIBRE = anIndicator('VT081', { nameVi: 'Số thôn có hạ tầng cáp quang', unit: 'thôn' });
const COVERED = anIndicator('VT074', { nameVi: 'Số thôn được phủ sóng di động', unit: 'thôn' });
const DOSSIERS = anIndicator('CDS050', {
  nameVi: 'Tổng số hồ sơ TTHC tiếp nhận',
  unit: 'hồ sơ',
});
const ONLINE = anIndicator('CDS051', { nameVi: 'Hồ sơ tiếp nhận trực tuyến', unit: 'hồ sơ' });
const CHARGED = anIndicator('CDS082', { nameVi: 'Số hồ sơ TTHC có phí, lệ phí', unit: 'hồ sơ' });
const PAID = anIndicator('CDS081', {
  nameVi: 'Số hồ sơ TTHC thanh toán trực tuyến',
  unit: 'hồ sơ',
});
const PAIRS = [
  { part: CHARGED, whole: DOSSIERS, isDerived: false },
  { part: PAID, whole: CHARGED, isDerived: false },
  { part: FIBRE, whole: HAMLETS, isDerived: false },
  { part: COVERED, whole: HAMLETS, isDerived: false },
  { part: ONLINE, whole: DOSSIERS, isDerived: false },
];

/**
 * 24 of 27 hamlets have fibre, 25 are covered; of 9.500 dossiers 6.900 came online and 4.000 had
 * fees, of which 1.000 were paid online.
 */
function found(indicator: typeof FIBRE, text: string) {
  const indicators = [HAMLETS, FIBRE, DOSSIERS, ONLINE, COVERED, CHARGED, PAID];
  const { answers } = aCollectedYear({
    indicators,
    units: [aUnit('A')],
    sheets: {
      A: {
        TH040: { current: '27' },
        VT081: { current: '24' },
        CDS050: { current: '9500' },
        CDS051: { current: '6900' },
        VT074: { current: '25' },
        CDS082: { current: '4000' },
        CDS081: { current: '1000' },
      },
    },
  });
  const answered = {
    unit: aUnit('A'),
    answers: answers.get('A') ?? assert.fail(),
    suspects: new Set<never>(),
  };
  const remark = { indicator: indicator.code, text, source: cellOf('A', 'H7') };
  const examined = { year: YEAR, indicators: new Map(indicators.map((one) => [one.code, one])) };
  return checkRemarkedWhole(examined, answered, indicator, remark, PAIRS);
}

describe('a remark about a part of a whole', () => {
  it('is told where what is left is not the whole less the part', () => {
    // 27 − 24 = 3; 9.500 − 6.900 = 2.600.
    const hamlets = found(FIBRE, 'còn 7 thôn chưa có cáp quang');
    assert.deepEqual([hamlets?.rule, hamlets?.source.cell], ['parts-differ-from-total', 'H7;D6']);
    assert.ok(sentenceOf(hamlets?.message ?? assert.fail(), 'vi').includes('còn 3 thôn'));
    for (const text of [
      'Còn 5 thôn chưa có sóng di động',
      'Hiện còn 5 thôn chưa được phủ sóng',
      'Toàn huyện còn 05 thôn chưa có sóng (Khe Mo)',
      '5 thôn vẫn chưa có sóng',
      'Còn 5/27 thôn chưa có sóng',
      'Số thôn chưa có sóng: 5',
      'Còn 5 thôn lõm sóng',
      'Còn 5 thôn chưa có',
      // Whatever hamlets are called, more than 2 are not left.
      'còn 5 bản chưa có sóng',
    ]) {
      assert.equal(found(COVERED, text)?.rule, 'parts-differ-from-total', text);
    }
    const dossiers = found(ONLINE, '6.900/9.500 hồ sơ trực tuyến, còn lại 2.900 hồ sơ trực tiếp');
    for (const text of [
      'Còn 2.900 hồ sơ nộp trực tiếp',
      '2.900 hồ sơ nộp trực tiếp',
      'Hồ sơ trực tiếp là 2.900',
      // 2.600 of 9.500 are 27,4%.
      'Nộp trực tiếp chiếm 30,5%',
      'Còn 30,5% nộp trực tiếp',
      '6.900/9.500 hồ sơ, còn lại 2.600 hồ sơ (28,4%) trực tiếp',
      '6.900/9.500 hồ sơ trực tuyến, còn lại 2.600 hồ sơ trực tiếp, chiếm tỷ lệ 28,4%',
    ]) {
      assert.equal(found(ONLINE, text)?.rule, 'parts-differ-from-total', text);
    }
    assert.equal(dossiers?.message.code, 'parts-differ-from-total/rest-in-remark');
  });

  it('is told where its per cent is that of no whole it can mean', () => {
    // 1.000 of 9.500 are 10,5%, of 4.000 25%, of 6.900 14,5%.
    for (const [text, whole] of [
      ['chiếm 17,3% tổng số hồ sơ', '9.500'],
      ['Chiếm 17,3%', '4.000'],
      ['chiếm 17,3% số hồ sơ có phí, lệ phí', '4.000'],
    ] as const) {
      const finding = found(PAID, text);
      assert.equal(finding?.rule, 'parts-differ-from-total', text);
      assert.ok(sentenceOf(finding.message, 'vi').includes(whole), text);
    }
  });

  it('is told where some of its things are another per cent of them', () => {
    // 4.750 of 9.500 are 50 %.
    for (const text of [
      'trong đó 4.750 trực tuyến, đạt 60%',
      'Trong đó 4.750 hồ sơ trực tuyến (60%)',
      'Trong đó: trực tuyến 4.750 hồ sơ, chiếm 60% tổng số hồ sơ',
    ]) {
      const finding = found(DOSSIERS, text);
      assert.equal(finding?.message.code, 'parts-differ-from-total/share-in-remark', text);
      assert.match(sentenceOf(finding.message, 'vi'), /60%, nhưng 4\.750 trên 9\.500 là 50%/u);
    }
    for (const text of [
      'trong đó 4.750 trực tuyến, đạt 50%',
      // Of the 6.900 that came online, of the 7.916 that the remark names.
      'trong đó 4.750 toàn trình, đạt 68,8%',
      'Đã giải quyết 7.916 hồ sơ, trong đó 4.750 trực tuyến, đạt 60%',
      'trong đó 4.750 hồ sơ trễ hạn, đạt 60% đúng hạn',
      'trong đó 4.750 hồ sơ trực tuyến, đạt 60% kế hoạch',
      'trong đó 27 thôn, đạt 60%',
    ]) {
      assert.equal(found(DOSSIERS, text), undefined, text);
    }
  });

  it('is told where the kinds that the figure consists of do not add to it', () => {
    // 16 + 9 = 25, not 27.
    const finding = found(HAMLETS, 'Gồm 16 thôn và 9 tổ dân phố theo Nghị quyết số 28/NQ-HĐND.');
    assert.equal(finding?.message.code, 'parts-differ-from-total/kinds-in-remark');
    for (const text of [
      'Gồm 16 thôn và 11 tổ dân phố',
      'Gồm 16 thôn, 6 bản và 5 tổ dân phố.',
      // Of something else, or a part alone.
      'Gồm 16 thôn và 9 xã',
      'Trong đó 16 thôn và 9 tổ dân phố đặc biệt khó khăn',
      'Gồm 16 thôn và 9 tổ dân phố sáp nhập năm 2021',
    ]) {
      assert.equal(found(HAMLETS, text), undefined, text);
    }
  });

  it('is told where its fraction is turned round', () => {
    const turned = found(ONLINE, '9.500/6.900 hồ sơ trực tuyến');
    assert.deepEqual([turned?.rule, turned?.source.cell], ['part-exceeds-whole', 'H7;D8']);
  });

  const SILENT: readonly (readonly [typeof FIBRE, string])[] = [
    [FIBRE, 'còn 3 thôn chưa có cáp quang'],
    // The 24 of a name (4G, 24h) is not the row's 24.
    [FIBRE, '24h chiếm 65%'],
    [FIBRE, 'Còn 7 thôn chưa có điện lưới'],
    [COVERED, 'Còn 2 thôn chưa có sóng di động'],
    [COVERED, 'còn 2 bản chưa có sóng di động'],
    // The other may be a quarter of the town.
    [COVERED, 'còn 1 bản chưa có sóng di động'],
    [COVERED, 'Còn 5 thôn chưa có sóng 4G'],
    [COVERED, 'Xóa 5 thôn chưa có sóng di động'],
    [COVERED, 'Đầu năm còn 5 thôn chưa có sóng di động'],
    [COVERED, '5 thôn chưa có sóng di động đầu năm'],
    [ONLINE, '6.900/9.500 hồ sơ trực tuyến, còn lại 2.600 hồ sơ trực tiếp'],
    [ONLINE, '6.900/9.500 hồ sơ, còn lại 2.600 hồ sơ (27,4%) trực tiếp'],
    [ONLINE, '6.900/9.500 hồ sơ, còn lại 2.600 hồ sơ trực tiếp, giảm 28,4%'],
    [ONLINE, '2.600 hồ sơ nộp trực tiếp'],
    [ONLINE, 'Nộp trực tiếp chiếm 27,4%'],
    [PAID, 'chiếm 10,5% tổng số hồ sơ'],
    [PAID, 'chiếm 10,5% tổng số hồ sơ TTHC tiếp nhận'],
    [PAID, 'Chiếm 10,5%'],
    [PAID, 'Chiếm 14,5%'],
    [PAID, 'chiếm 25% tổng số hồ sơ'],
    [PAID, 'bằng 25% số hồ sơ có phí'],
    [PAID, '1.000/9.500 hồ sơ'],
    [ONLINE, '1.000/9.500 hồ sơ thanh toán trực tuyến'],
    [ONLINE, 'còn 120 hồ sơ chưa giải quyết'],
    // More than planned is no part of a whole.
    [ONLINE, '6.900/6.000 hồ sơ theo kế hoạch'],
    [ONLINE, 'Ước cả năm'],
  ];
  for (const [indicator, text] of SILENT)
    it(`is nothing in “${text}”`, () => assert.equal(found(indicator, text), undefined));
});
