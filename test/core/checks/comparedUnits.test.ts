import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { namesInRemark } from '#core/checks/remarks/namesInRemark';
import type { CollectedYear } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import { sentenceOf } from '#core/findings/messages';
import type { CalledAs } from '#core/submissions/reading';
import {
  aCollectedYear,
  aUnit,
  anIndicator,
  money,
  percentOf,
  published,
  share,
  type Row,
  type YearStory,
} from './aCollectedYear';
import { findingsEqual } from './findingsEqual';

const COUNTS = ['VT011', 'VT012', 'VT015', 'VT020', 'VT120'].map((code) => anIndicator(code));

/** The year with words beside one figure, in column H. */
function withRemark(year: CollectedYear, unit: string, indicator: string, text: string) {
  const ofUnit = new Map(year.answers.get(unit));
  const answer = ofUnit.get(indicator);
  assert.ok(answer);
  const source = { file: `${unit}.xlsx`, sheet: 'Biểu', cell: 'H5' };
  ofUnit.set(indicator, { ...answer, remarks: [{ indicator, text, source }] });
  return { ...year, answers: new Map([...year.answers, [unit, ofUnit]]) };
}

function rows(values: readonly (string | number)[]): Record<string, Row> {
  return Object.fromEntries(
    COUNTS.map(({ code }, place) => [code, { current: String(values[place]) }]),
  );
}

describe('copied-submission', () => {
  const story = (
    sheets: Readonly<Record<string, Record<string, Row>>>,
    known: Parameters<typeof aCollectedYear>[0]['known'] = [],
  ) =>
    checkAnswers(
      aCollectedYear({
        indicators: COUNTS,
        units: ['A', 'B', 'C', 'D', 'E'].map((code) => aUnit(code)),
        sheets,
        known,
      }),
    );
  const one = rows([312, 45_210, 30_114, 22_907, 61]);

  it('names the unit that is farther from its own last year', () => {
    const known = [published('A', 'VT012', '20000'), published('B', 'VT012', '44000')];
    findingsEqual(story({ A: one, B: one }, known), ['copied-submission A · D5;D6;D7;D8;D9']);
  });

  it('names the unit that did not grow as its peers did', () => {
    // C, D and E grew by 8 %, and so would B; A would have lost 5 %.
    const grown = (value: number) => rows([value, value + 1000, value + 2000, value + 3000, 61]);
    const priors = (unit: string, share: number, values: readonly number[]) =>
      values.map((value, place) =>
        published(unit, COUNTS[place]?.code ?? '', String(Math.round(value / share))),
      );
    const ofOne = [312, 45_210, 30_114, 22_907];
    const known = [
      ...priors('A', 0.95, ofOne),
      ...priors('B', 1.08, ofOne),
      ...[10_123, 20_123, 40_123].flatMap((value, place) =>
        priors('CDE'.charAt(place), 1.08, [value, value + 1000, value + 2000, value + 3000]),
      ),
    ];
    const sheets = { A: one, B: one, C: grown(10_123), D: grown(20_123), E: grown(40_123) };
    findingsEqual(story(sheets, known), ['copied-submission A · D5;D6;D7;D8;D9']);
  });

  it('names the new unit where the other’s figures are near its own last year', () => {
    // A is the earlier of the register and has no past; C had 44000 of 45210.
    const near = story({ A: one, C: one }, [published('C', 'VT012', '44000')]);
    findingsEqual(near, ['copied-submission A · D5;D6;D7;D8;D9']);
    const far = story({ A: one, C: one }, [published('C', 'VT012', '20000')]);
    findingsEqual(far, ['copied-submission C · D5;D6;D7;D8;D9']);
    for (const [finding] of [near, far]) assert.equal(finding?.message.code, 'copied-submission');
  });

  it('stands at the later of the register and names both alike where nothing tells whose they are', () => {
    const findings = story({ A: one, C: one });
    findingsEqual(findings, ['copied-submission C · D5;D6;D7;D8;D9']);
    assert.match(
      findings[0] ? sentenceOf(findings[0].message, 'vi') : '',
      /Viễn thông A \(tệp “A\.xlsx”\) và Viễn thông C gửi 5 số trùng hoàn toàn nhau/u,
    );
    // Both near their own last year.
    const alike = story({ A: one, C: one }, [
      published('A', 'VT012', '44000'),
      published('C', 'VT012', '43000'),
    ]);
    assert.equal(alike[0]?.message.code, 'copied-submission/either');
  });

  it('names the figures that two units share with nobody else', () => {
    // lg 312 + lg 45,210 + lg 30,114 + lg 22,907 = 2.5 + 4.7 + 4.5 + 4.4 = 16.0 digits.
    const findings = story({ A: one, B: rows([312, 45_210, 30_114, 22_907, 62]) });
    findingsEqual(findings, ['copied-submission B · D5;D6;D7;D8']);
    assert.equal(findings[0]?.message.code, 'copied-submission/part');
  });

  it('is silent where what is shared is little, or is what everybody has', () => {
    // 2.5 + 4.7 + 4.5 + 1.8 = 13.5 digits.
    assert.deepEqual(story({ A: one, B: rows([312, 45_210, 30_114, 22_906, 61]) }), []);
    const some = (last: number) => rows([312, 45_210, 30_114, 22_907, last]);
    assert.deepEqual(story({ A: one, B: some(62), C: some(63) }), []);
  });

  it('is silent where one value stands for all', () => {
    // 2,214 hamlets, all of them covered in three ways, and 209 communes: two values.
    const all = [2214, 2214, 2214, 2214, 209];
    const other = ['VT150', 'VT160'].map((code) => anIndicator(code));
    const sheet = (further: string) => ({ ...rows(all), VT150: { current: further } });
    assert.deepEqual(
      checkAnswers(
        aCollectedYear({
          indicators: [...COUNTS, ...other],
          units: [aUnit('A'), aUnit('B')],
          sheets: { A: sheet('77'), B: sheet('78') },
        }),
      ),
      [],
    );
  });

  it('is silent where all are small', () => {
    const small = rows([20, 12, 7, 3, 0]);
    assert.deepEqual(story({ A: small, B: small }), []);
  });
});

describe('too-round', () => {
  const round = rows([32_000, 5000, 12_000, 2000, 1993]);
  const story = (sheet: Record<string, Row>, called?: CalledAs): readonly Finding[] => {
    const year = aCollectedYear({ indicators: COUNTS, units: [aUnit('A')], sheets: { A: sheet } });
    const counted = year.counted.map((one) => (called ? { ...one, called } : one));
    return checkAnswers({ ...year, counted });
  };

  it('warns of round figures in a column that is called actual', () => {
    const [finding] = story(round, 'actual');
    assert.equal(finding?.rule, 'too-round');
    assert.equal(finding.severity, 'warning');
    assert.equal(finding.source.cell, 'D5;D6;D7;D8');
  });

  it('only notes them where the head says neither', () => {
    assert.equal(story(round)[0]?.severity, 'note');
  });

  it('is silent on estimates, and where most figures are not round', () => {
    assert.deepEqual(story(round, 'estimate'), []);
    assert.deepEqual(story(rows([32_000, 5000, 12_417, 2068, 1993]), 'actual'), []);
  });
});

describe('volume-value-divergence', () => {
  const story = (items: Row, revenue: Row) =>
    checkAnswers(
      aCollectedYear({
        indicators: [anIndicator('BC070', { valueIndicator: 'BC110' }), money('BC110')].map(
          (one) => ({
            ...one,
            growthReview: one.growthReview ?? {},
          }),
        ),
        units: [aUnit('A')],
        sheets: { A: { BC070: items, BC110: revenue } },
      }),
    );

  it('sees items grow many times faster than revenue, and the reverse', () => {
    findingsEqual(
      story({ prior: '100000', current: '185000' }, { prior: '50.00', current: '52.00' }),
      ['volume-value-divergence A BC070 D5;D6'],
    );
    findingsEqual(
      story({ prior: '100000', current: '97000' }, { prior: '50.00', current: '71.00' }),
      ['volume-value-divergence A BC070 D5;D6'],
    );
  });

  it('is silent on growths that only differ', () => {
    assert.deepEqual(
      story({ prior: '100000', current: '115000' }, { prior: '50.00', current: '47.50' }),
      [],
    );
  });
});

describe('percent-for-points', () => {
  const story = (stated: string) =>
    checkAnswers(
      aCollectedYear({
        indicators: [share('VT071')],
        units: [aUnit('A')],
        sheets: { A: { VT071: { prior: '60.0', current: '63.0', stated: [stated] } } },
      }),
    );

  it('proposes points where the difference of two rates is written as per cent', () => {
    findingsEqual(story('growth 3.0'), ['percent-for-points A VT071 F5 3 điểm phần trăm']);
  });

  it('takes for points what as growth would only be cut off', () => {
    // 93.6 − 92.4 = 1.2 points; 93.6 / 92.4 is up 1.2987 %.
    const rates = (stated: string) =>
      checkAnswers(
        aCollectedYear({
          indicators: [share('VT071')],
          units: [aUnit('A')],
          sheets: { A: { VT071: { prior: '92.4', current: '93.6', stated: [stated] } } },
        }),
      );
    findingsEqual(rates('growth 1.2'), ['percent-for-points A VT071 F5 1.2 điểm phần trăm']);
    assert.deepEqual(rates('growth 1.3'), []);
    // 98.2 to 99.1 is 0.9 points, and up 0.9 %: only a typed “+0,9%” says which was meant.
    const alike = aCollectedYear({
      indicators: [share('VT071')],
      units: [aUnit('A')],
      sheets: { A: { VT071: { prior: '98.2', current: '99.1', stated: ['growth 0.9'] } } },
    });
    assert.deepEqual(checkAnswers(alike), []);
    const answer = alike.answers.get('A')?.get('VT071') ?? assert.fail();
    const stated = answer.stated.map((one) => ({ ...one, saysPercent: true as const }));
    const typed = new Map([['A', new Map([['VT071', { ...answer, stated }]])]]);
    findingsEqual(checkAnswers({ ...alike, answers: typed }), [
      'percent-for-points A VT071 F5 0.9 điểm phần trăm',
    ]);
  });

  it('is silent on the relative change, the index and points', () => {
    for (const stated of ['growth 5.0', 'index 105.0', 'either 105.0', 'points 3.0']) {
      assert.deepEqual(story(stated), []);
    }
  });

  // 60 to 63 is 3 points, or 5 %.
  const remarked = (text: string) =>
    checkAnswers(
      withRemark(
        aCollectedYear({
          indicators: [share('VT071')],
          units: [aUnit('A')],
          sheets: { A: { VT071: { prior: '60.0', current: '63.0' } } },
        }),
        'A',
        'VT071',
        text,
      ),
    );

  it('reads the change that a remark begins with', () => {
    for (const text of [
      'tăng 3%',
      'Tăng 3,0% so với năm 2021',
      'Tỷ lệ tăng 3,0 % (so với cùng kỳ)',
      'Mở thêm 12 trạm; +3% so với năm trước',
    ]) {
      findingsEqual(remarked(text), ['percent-for-points A VT071 H5 3 điểm phần trăm']);
    }
  });

  it('is silent on remarks that are right, hedged, of another base or of another subject', () => {
    for (const text of [
      'tăng 3 điểm phần trăm',
      'Tăng 3,0 điểm % so với năm 2021',
      'tăng 5% so với cùng kỳ',
      'Bằng 105% năm 2021',
      'bằng 98%',
      'tăng khoảng 4%',
      'Tăng 3% so với kế hoạch',
      'Tăng 3% so với năm 2019',
      'Tăng 3% so với 6 tháng đầu năm',
      'Tăng 3% (KH tăng 2%)',
      'Số hộ tăng 3%',
      'tăng 3,5 - 4%',
    ]) {
      assert.deepEqual(remarked(text), [], text);
    }
  });
});

describe('denominator-mismatch', () => {
  const perHundred = (code: string, numerator: string) =>
    share(code, percentOf(numerator, 'TH010'));
  const indicators = [
    anIndicator('TH010'),
    anIndicator('VT010'),
    anIndicator('NET020'),
    perHundred('VT030', 'VT010'),
    perHundred('NET030', 'NET020'),
  ].map((one) => ({
    ...one,
    nameVi: one.code,
    unit: one.unit === '%' ? 'thuê bao/100 dân' : one.unit,
  }));
  const story = (
    sheet: Record<string, Row>,
    known: Parameters<typeof aCollectedYear>[0]['known'] = [],
  ) => aCollectedYear({ indicators, units: [aUnit('A')], sheets: { A: sheet }, known });
  // 1,850,000 / 97.8 · 100 = 1.892 million; 368,000 / 19.5 · 100 = 1.887; / 20.4 = 1.804.
  const phones = { VT010: { current: '1850000' }, VT030: { current: '97.8', precision: '0.1' } };

  it('sees two densities that imply two populations', () => {
    const sheet = {
      ...phones,
      NET020: { current: '368000' },
      NET030: { current: '20.4', precision: '0.1' },
    };
    findingsEqual(checkAnswers(story(sheet)), ['denominator-mismatch A NET030 D8;D7;D6']);
  });

  it('is silent where one population can be behind both', () => {
    const sheet = {
      ...phones,
      NET020: { current: '368000' },
      NET030: { current: '19.5', precision: '0.1' },
    };
    assert.deepEqual(checkAnswers(story(sheet)), []);
  });

  it('sees that only last year’s denominator agrees', () => {
    // 1,850,000 / 1,800,000 = 102.8 per 100; / 1,890,900 = 97.8.
    const sheet = {
      TH010: { current: '1890900' },
      VT010: { current: '1850000' },
      VT030: { current: '102.8', precision: '0.1' },
    };
    const findings = checkAnswers(story(sheet, [published('A', 'TH010', '1800000')]));
    findingsEqual(findings, ['denominator-mismatch A VT030 D7;D6 97.8']);
    assert.equal(findings[0]?.message.code, 'denominator-mismatch/last-year');
  });

  it('leaves a rate to its own two numbers where the report gives the population', () => {
    const sheet = {
      TH010: { current: '1890900' },
      ...phones,
      NET020: { current: '368000' },
      NET030: { current: '20.4', precision: '0.1' },
    };
    // 368,000 / 1,890,900 = 19.46 per 100.
    findingsEqual(checkAnswers(story(sheet)), ['parts-differ-from-total A NET030 D9;D8;D5 19.5']);
  });

  it('names a rate once, though another rate shows it to be wrong as well', () => {
    // 102,8 of 100 is 1,850,000 / 1,800,000; 19,5 is 368,000 / 1,890,900.
    const sheet = {
      TH010: { current: '1890900' },
      VT010: { current: '1850000' },
      VT030: { current: '102.8', precision: '0.1' },
      NET020: { current: '368000' },
      NET030: { current: '19.5', precision: '0.1' },
    };
    findingsEqual(checkAnswers(story(sheet, [published('A', 'TH010', '1800000')])), [
      'denominator-mismatch A VT030 D7;D6 97.8',
    ]);
  });

  // 1,850,000 / 97.8 · 100 = 1,891,616; of 1,890,900 it is 97.84, of 1,800,000 it would be 102.78.
  const ofEnterprise = (
    sheets: Record<string, Record<string, Row>>,
    further: Pick<YearStory, 'province' | 'known'> = {},
  ) =>
    checkAnswers(
      aCollectedYear({
        indicators,
        units: Object.keys(sheets).map((code) => aUnit(code)),
        sheets,
        ...further,
      }),
    );

  it('holds the one density of an enterprise against the province’s population', () => {
    assert.deepEqual(ofEnterprise({ A: phones }, { province: { TH010: '1890900' } }), []);
    const findings = ofEnterprise({ A: phones }, { province: { TH010: '1750000' } });
    findingsEqual(findings, ['denominator-mismatch A VT030 D6;D5 105.7']);
    assert.equal(findings[0]?.message.code, 'denominator-mismatch/province');
  });

  it('takes a density of one decimal beside last year’s two for one whose zero was dropped', () => {
    // 21,587 of 1,922,700 are 1.12 per 100: 1.1 rounded or cut off, and never 1.2, which is 1.20 of 1,803,900.
    const broadband = (density: string, before?: string) =>
      ofEnterprise(
        {
          A: {
            NET020: { current: '21587' },
            NET030: {
              current: density,
              precision: '0.1',
              ...(before === undefined ? {} : { prior: before, priorPrecision: '0.01' }),
            },
          },
        },
        { province: { TH010: '1922700' } },
      );
    findingsEqual(broadband('1.2', '1.07'), ['denominator-mismatch A NET030 D6;D5 1.1']);
    findingsEqual(broadband('1.1', '1.07'), []);
    findingsEqual(broadband('1.2'), []);
  });

  it('sees that an enterprise divided by the province’s population of last year', () => {
    const lastYears = {
      VT010: { current: '1850000' },
      VT030: { current: '102.8', precision: '0.1' },
    };
    const findings = ofEnterprise(
      { A: lastYears },
      { province: { TH010: '1890900' }, known: [published('', 'TH010', '1800000')] },
    );
    assert.deepEqual(
      findings.map(({ message }) => message.code),
      ['denominator-mismatch/last-year'],
    );
  });

  it('holds two enterprises’ densities against each other where no population is known', () => {
    // 368,000 / 19.5 · 100 = 1.887 million agrees; / 20.4 is 1.804 million.
    const broadband = (density: string) => ({
      NET020: { current: '368000' },
      NET030: { current: density, precision: '0.1' },
    });
    assert.deepEqual(ofEnterprise({ A: phones, B: broadband('19.5') }), []);
    const findings = ofEnterprise({ A: phones, B: broadband('20.4') });
    findingsEqual(findings, ['denominator-mismatch B NET030 D6;D5']);
    assert.equal(findings[0]?.message.code, 'denominator-mismatch/units');
  });

  it('lets places have populations of their own', () => {
    const places = aCollectedYear({
      indicators,
      units: [aUnit('A', { kind: 'DISTRICT' })],
      sheets: { A: phones },
      province: { TH010: '5000000' },
    });
    assert.deepEqual(checkAnswers(places), []);
  });

  it('reads what a remark says of another year and of constant prices', () => {
    const said = withRemark(story(phones), 'A', 'VT030', 'Tính theo dân số năm 2020');
    assert.deepEqual(
      checkAnswers(said).map(({ message }) => message.code),
      ['denominator-mismatch/year-said'],
    );
    assert.deepEqual(
      checkAnswers(withRemark(story(phones), 'A', 'VT030', 'Tính theo dân số năm 2022')),
      [],
    );
  });
});

describe('list-count-differs', () => {
  const story = (current: string, text: string) =>
    checkAnswers(
      withRemark(
        aCollectedYear({
          indicators: [anIndicator('XBI010', { unit: 'cơ sở' })],
          units: [aUnit('A')],
          sheets: { A: { XBI010: { current } } },
        }),
        'A',
        'XBI010',
        text,
      ),
    );

  it('counts the names beside a count', () => {
    findingsEqual(story('4', 'Gồm: Quý Sơn, Phì Điền, Tân Mộc'), [
      'list-count-differs A XBI010 D5;H5 3',
    ]);
    assert.deepEqual(story('3', 'Gồm: Quý Sơn, Phì Điền, Tân Mộc'), []);
  });

  it('counts the houses by the places where they stand', () => {
    const points = 'Nhà văn hóa các thôn: Khuổi Nặm, Bản Chang, Cây Đa, Nà Hỏ';
    findingsEqual(story('3', points), ['list-count-differs A XBI010 D5;H5 4']);
    assert.deepEqual(story('4', points), []);
    assert.deepEqual(story('12', points), []);
    assert.deepEqual(story('3', 'Phòng quản lý: Văn hóa, Tư pháp, Nội vụ, Tài chính'), []);
  });

  it('counts the names that words and a colon announce, whatever they are', () => {
    const beside = (changes: Parameters<typeof anIndicator>[1], current: string, text: string) =>
      checkAnswers(
        withRemark(
          aCollectedYear({
            indicators: [anIndicator('NET081', changes)],
            units: [aUnit('A')],
            sheets: { A: { NET081: { current } } },
          }),
          'A',
          'NET081',
          text,
        ),
      );
    const points = { unit: 'điểm', nameVi: 'Số điểm phát Wi-Fi công cộng miễn phí' };
    const four = 'chợ Phố Ràng, nhà văn hóa Nghĩa Đô, bến xe Bảo Yên, công viên trung tâm';
    findingsEqual(beside(points, '38', `Trong đó lắp mới 05 điểm: ${four}`), [
      'list-count-differs A NET081 H5',
    ]);
    assert.deepEqual(beside(points, '38', `Trong đó lắp mới 04 điểm: ${four}`), []);
    assert.deepEqual(beside(points, '38', 'Trong đó 03 điểm: nâng cấp thiết bị, thay cáp mới'), []);
    const places = 'Nhà văn hóa thôn Đông; Trạm y tế; Trường THCS; UBND xã';
    findingsEqual(beside(points, '6', places), ['list-count-differs A NET081 D5;H5 4']);
    assert.deepEqual(beside(points, '4', places), []);
    assert.deepEqual(beside(points, '6', 'UBND xã Tân An; UBND xã Tân Mỹ; Phòng Văn hóa'), []);
    const hamlets = { unit: 'thôn', nameVi: 'Số thôn chưa có sóng di động' };
    findingsEqual(beside(hamlets, '4', 'Gồm các bản: Nà Dạ, Co Mon, Pa Hốc'), [
      'list-count-differs A NET081 D5;H5 3',
    ]);
    assert.deepEqual(beside(hamlets, '4', 'Gồm các xã: Nà Dạ, Co Mon, Pa Hốc'), []);
    const shops = { unit: 'cơ sở', nameVi: 'Số cơ sở phát hành xuất bản phẩm' };
    findingsEqual(beside(shops, '5', 'Nhà sách Thanh Niên, Nhà sách Fahasa'), [
      'list-count-differs A NET081 D5;H5 2',
    ]);
    assert.deepEqual(beside(shops, '13', 'Nhà sách Thanh Niên, Nhà sách Fahasa'), []);
    assert.deepEqual(beside(shops, '5', 'Nhà sách Thanh Niên, Công ty Fahasa'), []);
  });

  it('reads lists by their marks, and no explanation as a list', () => {
    const read: readonly (readonly [string, number | undefined])[] = [
      ['Quý Sơn, Phì Điền, Tân Mộc', 3],
      ['(Xã Quý Sơn; xã Phì Điền; thị trấn Chũ)', 3],
      ['Các xã gồm Quý Sơn, Phì Điền và Tân Mộc.', 3],
      ['1. Công ty In A\n2. Nhà in B\n3. Công ty TNHH Bao bì C', 3],
      ['Cơ sở in Hoa Sen\nCơ sở in Thành Đạt\nHTX in Bao Bì', 3],
      ['1. Khe Mo\n2. Nà Pài\n3. Pác Cáp', 3],
      ['Danh sách:\n- Nhà in B (xã Tân Phú)\n- Công ty In A, xã Hạ Bằng', 2],
      ['Quý Sơn,\nPhì Điền,\nTân Mộc', 3],
      ['Xã Quý Sơn; xã Phì Điền\nvà xã Tân Mộc', undefined],
      ['Công ty TNHH\nIn Hoa Sen', undefined],
      ['- Phủ sóng Khe Mo\n- Xóa lõm sóng Nà Pài', undefined],
      ['1. Thôn Khe Mo đã có trạm BTS\n2. Thôn Nà Pài', undefined],
      ['Cơ sở in Minh Tâm; In ấn Việt Bắc; Tiệm in Kim Liên; In Sao Khuê', 4],
      ['Xuất khẩu sang Mỹ, Nhật Bản, Hàn Quốc', undefined],
      ['Tăng thuê bao\nGiảm giá cước', undefined],
      ['Quý Sơn, Phì Điền, …', undefined],
      ['Do mở rộng mạng, tăng doanh thu, giảm giá cước', undefined],
      ['Tăng do sáp nhập chi nhánh', undefined],
      ['Số liệu ước, chờ quyết toán', undefined],
      ['Nguồn: phòng Văn hóa; Thông tin', undefined],
      ['Nguồn: Sở A, Sở B', undefined],
      ['Theo báo cáo của Phòng Văn hóa, Thông tin', undefined],
      ['Hiệu sách Nhân Dân, Nhà sách Tri Thức', 2],
      ['Nhà in Hoa Sen; Công ty CP In và Bao bì Bảo Sơn', 2],
      ['Nhà in Hoa Sen; Công ty In Bảo Sơn và Công ty In Minh Tâm', 3],
      ['Người lập biểu: Trần Văn An, Lê Thị Bình', undefined],
      ['Thôn Khe Nghè, xã Đồng Tiến', undefined],
      ['Khe Mo, Nà Pài (xã Tân Sơn); Pác Cáp (xã Phú Nhuận)', undefined],
      ['Công ty In A, xã Hạ Bằng; Nhà in B, xã Tân Phú', 2],
      ['15 điểm của VNPT, 10 điểm của Viettel', undefined],
      ['Tân Sơn, Phú Nhuận, Kiên Lao mới đầu tư', undefined],
      ['Đài xã A, xã B hỏng từ tháng 8', undefined],
    ];
    for (const [text, count] of read) assert.equal(namesInRemark(text)?.length, count, text);
  });
});

describe('double-count', () => {
  const indicators = [anIndicator('NET020', { reportedBy: ['ENT_TEL', 'ENT_ISP'] })];
  const twice = (names: readonly [string, string]) =>
    checkAnswers(
      aCollectedYear({
        indicators,
        units: [aUnit('T1', { name: names[0] }), aUnit('I1', { name: names[1], kind: 'ENT_ISP' })],
        sheets: { T1: { NET020: { current: '9100' } }, I1: { NET020: { current: '8700' } } },
      }),
    );

  it('sees one enterprise under two units of the register', () => {
    findingsEqual(twice(['Công ty cổ phần Viễn thông Sao', 'Công ty CP Viễn thông Sao']), [
      'double-count I1 NET020 D5 NET020=…',
    ]);
    findingsEqual(twice(['Viễn thông Sao (MST 0101234567)', 'Chi nhánh Sao 0101234567']), [
      'double-count I1 NET020 D5 NET020=…',
    ]);
  });

  it('sees one enterprise under two names by the tax code that both files state', () => {
    const story = aCollectedYear({
      indicators,
      units: [
        aUnit('T1', { name: 'Viễn thông Sao' }),
        aUnit('I1', { name: 'Mạng Trăng', kind: 'ENT_ISP' }),
      ],
      sheets: { T1: { NET020: { current: '9100' } }, I1: { NET020: { current: '8700' } } },
    });
    const stating = (codes: Readonly<Record<string, string>>) => ({
      ...story,
      counted: story.counted.map((one) => ({ ...one, taxCode: codes[one.unit] ?? '' })),
    });
    findingsEqual(checkAnswers(stating({ T1: '0101234567', I1: '0101234567' })), [
      'double-count I1 NET020 D5 NET020=…',
    ]);
    assert.deepEqual(checkAnswers(stating({ T1: '0101234567', I1: '0101234567-001' })), []);
  });

  it('is silent on two enterprises', () => {
    assert.deepEqual(twice(['Viễn thông Sao', 'Viễn thông Trăng']), []);
  });

  it('sees one name in the lists of two units', () => {
    const year = aCollectedYear({
      indicators: [
        anIndicator('XBI010', {
          reportedBy: ['DISTRICT'],
          aggregation: { form: 'distinct_count' },
        }),
      ],
      units: ['H1', 'H2'].map((code) => aUnit(code, { kind: 'DISTRICT' })),
      sheets: { H1: { XBI010: { current: '2' } }, H2: { XBI010: { current: '2' } } },
    });
    const listed = withRemark(
      withRemark(year, 'H1', 'XBI010', 'Công ty TNHH In A; Nhà in B'),
      'H2',
      'XBI010',
      'Công ty TNHH In A; Nhà in C',
    );
    findingsEqual(checkAnswers(listed), ['double-count H2 XBI010 D5;H5']);
    const apart = withRemark(listed, 'H2', 'XBI010', 'Công ty TNHH In D; Nhà in C');
    assert.deepEqual(checkAnswers(apart), []);
    const houses = (first: string, second: string) =>
      checkAnswers(withRemark(withRemark(year, 'H1', 'XBI010', first), 'H2', 'XBI010', second));
    findingsEqual(houses('Cơ sở in Trường Thịnh; In B', 'In C; Cơ sở in Trường Thịnh'), [
      'double-count H2 XBI010 D5;H5',
    ]);
    findingsEqual(houses('02 cơ sở: In Việt Tiến, In B', 'In C, In Việt Tiến'), [
      'double-count H2 XBI010 D5;H5',
    ]);
    assert.deepEqual(
      houses('Hiệu sách Nhân Dân; Nhà sách Tri Thức', 'Hiệu sách Nhân Dân; Nhà sách Hoa Sen'),
      [],
    );
    // A first name alone may be another person's, and places repeat.
    assert.deepEqual(houses('Cơ sở in Hùng; In B', 'In C; Cơ sở in Hùng'), []);
    assert.deepEqual(houses('Thôn Tân Tiến; Thôn B', 'Thôn Tân Tiến; Thôn C'), []);
  });
});
