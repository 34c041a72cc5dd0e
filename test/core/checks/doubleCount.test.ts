import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { aCollectedYear, aUnit, anIndicator } from './aCollectedYear';
import { findingsEqual } from './findingsEqual';
import { withRemark } from './withRemark';

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

  describe('a remark that another unit is in the figure', () => {
    const remarked = (remark: string, other = '8700') =>
      checkAnswers(
        withRemark(
          aCollectedYear({
            indicators,
            units: [
              aUnit('T1', { name: 'Viễn thông Sao' }),
              aUnit('I1', { name: 'Công ty TNHH Mạng Trăng', kind: 'ENT_ISP' }),
            ],
            sheets: { T1: { NET020: { current: '9100' } }, I1: { NET020: { current: other } } },
          }),
          'T1',
          'NET020',
          remark,
        ),
      );

    for (const remark of [
      'Đã bao gồm thuê bao của Công ty TNHH Mạng Trăng',
      'Số liệu đã bao gồm Công ty TNHH Mạng Trăng',
      'gồm cả số của công ty TNHH mạng trăng.',
      'Đã cộng cả số liệu của Công ty TNHH Mạng Trăng (từ tháng 7)',
    ]) {
      it(`is told where that unit sends a number too: ${remark}`, () => {
        findingsEqual(remarked(remark), ['double-count I1 NET020 D5 NET020=…']);
      });
    }

    for (const remark of [
      'Chưa bao gồm thuê bao của Công ty TNHH Mạng Trăng',
      'Không gồm số của Công ty TNHH Mạng Trăng',
      'Đã bao gồm thuê bao của các chi nhánh Viễn thông Sao',
      'Bao gồm thuê bao chuyển sang từ Công ty TNHH Mạng Trăng',
      'Gồm cước kết nối với Công ty TNHH Mạng Trăng',
      'Đã bao gồm thuê bao của Công ty TNHH Mạng Trăng Non',
      'Đã trừ thuê bao của Công ty TNHH Mạng Trăng',
    ]) {
      it(`is none: ${remark}`, () => {
        assert.deepEqual(remarked(remark), []);
      });
    }

    it('counts nothing twice where the other unit has nothing', () => {
      assert.deepEqual(remarked('Đã bao gồm thuê bao của Công ty TNHH Mạng Trăng', '0'), []);
    });
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
