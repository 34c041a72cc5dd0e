import assert from 'node:assert/strict';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import type { Indicator } from '#core/catalogue/indicator';
import type { IndicatorTotal } from '#core/figures/compilation';
import { MISSING, NONE, NOT_APPLICABLE } from '#core/numbers/figure';
import { rational } from '#core/numbers/rational';
import { sentencesFor } from '#core/report/sentences';
import { aUnit } from '../checks/aCollectedYear';
import { exactly } from '../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  aKnownFigure,
  anIndicator,
  aShare,
  aTotal,
  MONEY,
  RATE,
  type CompilationParts,
} from './sentences/aCompilation';

/** The sentences of one indicator. */
function say(
  given: Partial<Indicator>,
  total: IndicatorTotal,
  parts: Partial<CompilationParts> = {},
): readonly string[] {
  const indicator = anIndicator(given);
  const totals = [{ ...total, indicator: indicator.code }];
  const compilation = aCompilation({ indicators: [indicator], totals, ...parts });
  return sentencesFor(compilation).map(({ sentence }) => sentence);
}

describe('the sentence of a sum of several fields', () => {
  const PARTS = [
    anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu dịch vụ bưu chính' }),
    anIndicator({ ...MONEY, code: 'VT100', nameVi: 'Doanh thu dịch vụ viễn thông' }),
    anIndicator({ ...MONEY, code: 'XBI060', nameVi: 'Doanh thu hoạt động phát hành' }),
  ];
  const SUM = anIndicator({
    ...MONEY,
    code: 'TH070',
    nameVi: 'Tổng doanh thu ngành',
    aggregation: { form: 'derived_sum', parts: PARTS.map(({ code }) => code) },
  });
  const values = (...printed: readonly string[]) =>
    sentencesFor(
      aCompilation({
        indicators: [SUM, ...PARTS],
        totals: [
          aTotal('110', '100', { indicator: 'TH070' }),
          ...PARTS.map(({ code }, position) =>
            aTotal(printed[position] ?? '', '', { indicator: code }),
          ),
        ],
      }),
    )[0]?.sentence;

  it('says which of its parts are not in it for want of figures', () => {
    const all = 'Tổng doanh thu ngành ước đạt 110 tỷ đồng, tăng 10% so với năm 2021';
    assert.equal(values('50', '40', '20'), `${all}.`);
    assert.equal(
      values('50', '60'),
      `${all}; chưa gồm doanh thu hoạt động phát hành do không có số liệu.`,
    );
    assert.equal(
      values('50'),
      `${all}; chưa gồm doanh thu dịch vụ viễn thông và doanh thu hoạt động phát hành do không có số liệu.`,
    );
    const PARTIAL = { isComplete: false, unitsExpected: ['A', 'B'], unitsReported: ['A'] };
    const partial = sentencesFor(
      aCompilation({
        indicators: [SUM, ...PARTS],
        totals: [
          aTotal('110', '', { indicator: 'TH070', ...PARTIAL }),
          ...PARTS.map(({ code }, position) =>
            aTotal(['110'][position] ?? '', '', { indicator: code }),
          ),
        ],
      }),
    )[0]?.sentence;
    assert.match(
      partial ?? '',
      /\(tổng hợp từ 1\/2 đơn vị\).*; chưa gồm .* do chưa có số liệu\.$/u,
    );
    const many = ['BPT100', 'CN040', 'XBI030'].map((code) => anIndicator({ ...MONEY, code }));
    const parts = [...PARTS, ...many];
    const sum = {
      ...SUM,
      aggregation: { form: 'derived_sum', parts: parts.map(({ code }) => code) },
    } as const;
    const only = aCompilation({
      indicators: [sum, ...parts],
      totals: [
        aTotal('110', '100', { indicator: 'TH070' }),
        ...parts.map(({ code }) => aTotal(code === 'VT100' ? '110' : '', '', { indicator: code })),
      ],
    });
    assert.equal(
      sentencesFor(only)[0]?.sentence,
      `${all}; chỉ gồm doanh thu dịch vụ viễn thông, các thành phần khác không có số liệu.`,
    );
  });
});

describe('the sentence of a rate', () => {
  const POINTS = anIndicator({
    code: 'BC020',
    nameVi: 'Số điểm phục vụ',
    unit: 'điểm',
    aggregation: { form: 'derived_sum', parts: ['BC021', 'BC023'] },
  });
  const OFFICES = anIndicator({ code: 'BC021', nameVi: 'trong đó: Bưu cục', unit: 'điểm' });
  const AGENTS = anIndicator({ code: 'BC023', nameVi: 'trong đó: Đại lý bưu chính', unit: 'điểm' });
  const PEOPLE = anIndicator({ code: 'TH010', nameVi: 'Dân số', unit: 'người' });
  const SERVED = anIndicator({
    code: 'BC040',
    nameVi: 'Số dân phục vụ bình quân một điểm',
    unit: 'người/điểm',
    nature: 'ratio',
    polarity: 'down_good',
    aggregation: {
      form: 'ratio_of_sums',
      numerator: 'TH010',
      denominator: 'BC020',
      factor: rational(1),
    },
  });
  const served = (agents: string, source: 'ratio' | 'province') =>
    sentencesFor(
      aCompilation({
        indicators: [SERVED, PEOPLE, POINTS, OFFICES, AGENTS],
        totals: [
          aTotal('500', '', { indicator: 'BC040', source }),
          aTotal('5000', '', { indicator: 'TH010' }),
          aTotal('10', '', { indicator: 'BC020' }),
          aTotal('10', '', { indicator: 'BC021' }),
          aTotal(agents, '', { indicator: 'BC023' }),
        ],
      }),
    ).find(({ indicator }) => indicator === 'BC040')?.sentence ?? '';
  const CAVEAT = '; số điểm phục vụ chưa gồm đại lý bưu chính do không có số liệu.';

  it('says what the sum lacks by which it divides', () => {
    assert.ok(served('', 'ratio').endsWith(CAVEAT), served('', 'ratio'));
    assert.ok(!served('0', 'ratio').includes('chưa gồm'));
  });

  it('lacks nothing where it was published as such', () => {
    assert.ok(!served('', 'province').includes('chưa gồm'));
  });
});

describe('the sentence of a part nearly as large as its whole', () => {
  it('says the part exactly, not in the words of the whole', () => {
    const whole = anIndicator({ ...MONEY, code: 'CN040', nameVi: 'Doanh thu công nghiệp CNTT' });
    const part = anIndicator({ ...MONEY, code: 'CN041', nameVi: 'Phần cứng', partOf: ['CN040'] });
    const said = sentencesFor(
      aCompilation({
        indicators: [whole, part],
        totals: [
          aTotal('656933.6', '600000', { indicator: 'CN040' }),
          aTotal('655432.5', '600000', { indicator: 'CN041' }),
        ],
      }),
    ).map(({ sentence }) => sentence.split(', ')[0]);
    assert.deepEqual(said, [
      'Doanh thu công nghiệp CNTT ước đạt gần 660.000 tỷ đồng',
      'Phần cứng ước đạt 655.432,5 tỷ đồng',
    ]);
  });
});

describe('sentencesFor', () => {
  it('says subject, status, level, change, plan', () => {
    const total = aTotal('1304517', '1110700', { plan: exactly('1350000') });
    assert.deepEqual(say({}, total, { settings: { growthDecimals: 2 } }), [
      'Tổng số thuê bao điện thoại ước đạt trên 1,3 triệu thuê bao, tăng 17,45% so với năm 2021, đạt 96,63% kế hoạch.',
    ]);
  });

  it('names the indicator and skips those without a value', () => {
    const compilation = aCompilation({
      indicators: [
        anIndicator({ code: 'VT011' }),
        anIndicator({ code: 'VT010' }),
        anIndicator({ code: 'VT012' }),
      ],
      totals: [aTotal('', '5', { indicator: 'VT011' }), aTotal('5000', '5000')],
    });
    assert.deepEqual(sentencesFor(compilation), [
      {
        indicator: 'VT010',
        sentence:
          'Tổng số thuê bao điện thoại ước đạt 5.000 thuê bao, không thay đổi so với năm 2021.',
      },
    ]);
  });

  describe('status', () => {
    const STATUSES = [
      ['E', 'ước đạt 742,67'],
      ['P', 'sơ bộ đạt 742,67'],
      ['A', 'điện thoại đạt 742,67'],
    ] as const;
    for (const [status, says] of STATUSES) {
      it(`says "${says}" of status ${status}`, () => {
        const [sentence = ''] = say(MONEY, aTotal('742.67', '698', { status }));
        assert.ok(sentence.includes(says), sentence);
      });
    }

    it('does not let what is no achievement be achieved', () => {
      const [staff] = say({ unit: 'người', polarity: 'neutral' }, aTotal('801', '807'));
      assert.match(staff ?? '', / ước tính là 801 người, giảm 0,7%/);
    });

    it('does not let what ought to be small be achieved', () => {
      const [sentence] = say({ unit: 'sự cố', polarity: 'down_good' }, aTotal('712', '809'));
      assert.equal(
        sentence,
        'Tổng số thuê bao điện thoại ước tính là 712 sự cố, giảm 12% so với năm 2021.',
      );
    });
  });

  describe('years without a figure to compare', () => {
    const STATIONS = {
      unit: 'trạm',
      nameVi: 'Trạm 5G',
      growthForm: 'abs_change',
      showsPlan: false,
    } as const;
    // statistics.md M2.
    const CASES: readonly (readonly [name: string, value: string, prior: string, says: string])[] =
      [
        ['a first occurrence', '2', '0', 'Trạm 5G ước đạt 02 trạm (năm 2021 chưa có).'],
        ['an end', '0', '3', 'Trạm 5G ước đến hết năm 2022 không còn (năm 2021 có 03 trạm).'],
        ['nothing in both years', '0', '0', 'Trạm 5G ước đến hết năm 2022 vẫn chưa có.'],
        [
          'nothing, and no prior year',
          '0',
          '',
          'Trạm 5G ước đến hết năm 2022 chưa có, không có số liệu cùng kỳ để so sánh.',
        ],
        [
          'no prior year',
          '12',
          '',
          'Trạm 5G ước đạt 12 trạm, không có số liệu cùng kỳ để so sánh.',
        ],
      ];
    for (const [name, value, prior, says] of CASES) {
      it(`says ${name}`, () => assert.deepEqual(say(STATIONS, aTotal(value, prior)), [says]));
    }

    it('says whose figure is lacking where others are known, and how many lack where they are many', () => {
      const codes = ['X1', 'X2', 'X3', 'X4'];
      const units = codes.map((code) => aUnit(code, { name: `Xã Cũ ${code}` }));
      const says = (...priorLacks: readonly string[]) =>
        say(STATIONS, aTotal('12', '', { priorLacks }), { units })[0];
      assert.equal(
        says('X1', 'X3'),
        'Trạm 5G ước đạt 12 trạm, chưa có số liệu năm 2021 của xã Cũ X1, xã Cũ X3 để so sánh.',
      );
      assert.equal(
        says(...codes),
        'Trạm 5G ước đạt 12 trạm, chưa có số liệu năm 2021 của 04 đơn vị để so sánh.',
      );
    });

    it('says that what ought to be small is not there, or no more', () => {
      const without = {
        ...STATIONS,
        nameVi: 'Số thôn lõm sóng',
        unit: 'thôn',
        polarity: 'down_good',
      } as const;
      assert.deepEqual(say(without, aTotal('0', '0')), [
        'Số thôn lõm sóng ước đến hết năm 2022 vẫn không có.',
      ]);
      assert.deepEqual(say(without, aTotal('0', '3')), [
        'Số thôn lõm sóng ước đến hết năm 2022 không còn (năm 2021 có 03 thôn).',
      ]);
    });

    it('says of a sum without all of its parts what it is of, and not that there is none', () => {
      const parts = ['VT054', 'VT055'];
      const all = { ...STATIONS, code: 'VT051', nameVi: 'Số trạm các loại' };
      const sum = { ...anIndicator(all), aggregation: { form: 'derived_sum', parts } } as const;
      const [slow, fast] = parts.map((code) =>
        anIndicator({ ...STATIONS, code, nameVi: code === 'VT055' ? 'Trạm 5G' : 'Trạm 4G' }),
      );
      assert.ok(slow && fast);
      const totals = [
        aTotal('0', '0', { indicator: 'VT051' }),
        aTotal('', '', { indicator: 'VT054' }),
        aTotal('0', '0', { indicator: 'VT055' }),
      ];
      const said = sentencesFor(aCompilation({ indicators: [sum, slow, fast], totals }));
      assert.equal(
        said.find(({ indicator }) => indicator === 'VT051')?.sentence,
        'Số trạm các loại ước đạt 0 trạm, không thay đổi so với năm 2021; chưa gồm trạm 4G do không có số liệu.',
      );
    });

    it('says of what happens that it occurred or did not', () => {
      const cables = {
        ...STATIONS,
        nameVi: 'Số tuyến cáp bó gọn',
        unit: 'tuyến',
        nature: 'flow',
      } as const;
      assert.deepEqual(say(cables, aTotal('86', '0')), [
        'Số tuyến cáp bó gọn ước tính phát sinh mới 86 tuyến (năm 2021 chưa phát sinh).',
      ]);
      assert.deepEqual(say(cables, aTotal('0', '7')), [
        'Số tuyến cáp bó gọn ước cả năm 2022 không còn phát sinh (năm 2021 có 07 tuyến).',
      ]);
      assert.deepEqual(say(cables, aTotal('0', '0')), [
        'Số tuyến cáp bó gọn ước cả năm 2022 không phát sinh (năm 2021 cũng không phát sinh).',
      ]);
    });
  });

  describe('partial totals', () => {
    const PARTIAL = {
      isComplete: false,
      unitsExpected: ['A', 'B', 'C', 'D'],
      unitsReported: ['A', 'C', 'D'],
    } as const;

    it('say how many units are in them and carry no growth', () => {
      assert.deepEqual(say({}, aTotal('1620', '2000', PARTIAL)), [
        'Tổng số thuê bao điện thoại (tổng hợp từ 3/4 đơn vị) ước đạt 1.620 thuê bao.',
      ]);
    });

    it('carry the growth over the same units by its name', () => {
      // statistics.md M1: 1620 against 1500.
      const matched = { value: exactly('1620'), prior: exactly('1500') };
      const total = aTotal('1620', '2000', { ...PARTIAL, matched });
      assert.deepEqual(say({}, total), [
        'Tổng số thuê bao điện thoại (tổng hợp từ 3/4 đơn vị) ước đạt 1.620 thuê bao; tính trên các đơn vị có số liệu cả hai năm, tăng 8% so với năm 2021.',
      ]);
    });

    const STATIONS = { unit: 'trạm', growthForm: 'abs_change' } as const;
    // statistics.md M2: below a base of 10 and of what changes by a number, the difference; from
    // three times on, the multiple. The whole prior is larger than that of the units with both years.
    const SAME_UNITS = [
      ['a small base', {}, '11', '4', 'tăng 07 thuê bao so với năm 2021'],
      ['a base below 10 within a larger prior', {}, '10', '8', 'tăng 02 thuê bao so với năm 2021'],
      ['a fall to fewer', {}, '4', '9', 'giảm 05 thuê bao so với năm 2021'],
      ['a count of things', STATIONS, '228', '12', 'tăng 216 trạm so với năm 2021'],
      ['many times as much', {}, '228', '12', 'gấp 19 lần so với năm 2021'],
      ['a multiple over three', {}, '61', '17', 'gấp 3,6 lần so với năm 2021'],
      ['no change', STATIONS, '12', '12', 'không thay đổi so với năm 2021'],
    ] as const;
    for (const [name, given, now, before, said] of SAME_UNITS) {
      it(`carry over the same units what a complete one would: ${name}`, () => {
        const matched = { value: exactly(now), prior: exactly(before) };
        const [sentence = ''] = say(given, aTotal(now, '1000', { ...PARTIAL, matched }));
        assert.equal(
          sentence.split('; ')[1],
          `tính trên các đơn vị có số liệu cả hai năm, ${said}.`,
        );
      });
    }

    it('say that nothing occurred only of those who reported', () => {
      assert.deepEqual(say({}, aTotal('0', '5', PARTIAL)), [
        'Tổng số thuê bao điện thoại (tổng hợp từ 3/4 đơn vị) ước đến hết năm 2022 chưa có ở các đơn vị đã báo cáo.',
      ]);
    });

    it('say that figures are lacking when it is not units that lack', () => {
      const total = aTotal('5', '4', { ...PARTIAL, unitsReported: PARTIAL.unitsExpected });
      assert.match(say({}, total)[0] ?? '', /\(chưa đủ số liệu\) ước đạt/);
    });
  });

  describe('rates', () => {
    const HOUSEHOLDS = anIndicator({ code: 'TH020', nameVi: 'Số hộ gia đình', unit: 'hộ' });
    const CONNECTED = anIndicator({ code: 'NET022', nameVi: 'Số hộ có Internet', unit: 'hộ' });
    const SHARE = anIndicator({
      ...RATE,
      code: 'NET040',
      nameVi: 'Tỷ lệ hộ gia đình có kết nối Internet',
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'NET022',
        denominator: 'TH020',
        factor: rational(100),
      },
    });
    const COUNTS = [
      aTotal('310000', '306120', { indicator: 'TH020' }),
      aTotal('199950', '181340', { indicator: 'NET022' }),
    ];
    function rateSentence(
      indicators: readonly Indicator[],
      totals: readonly IndicatorTotal[],
    ): string {
      return sentencesFor(aCompilation({ indicators, totals, year: 2020 })).at(-1)?.sentence ?? '';
    }

    it('say both counts they are made of (seed S004-01)', () => {
      const totals = [...COUNTS, aTotal('64.5', '59.2', { indicator: 'NET040' })];
      assert.equal(
        rateSentence([HOUSEHOLDS, CONNECTED, SHARE], totals),
        'Hộ gia đình có kết nối Internet ước đạt gần 200.000 hộ/tổng số 310.000 hộ, đạt tỷ lệ 64,5%, tăng 5,3 điểm phần trăm so với năm 2019.',
      );
    });

    it('name what is counted where the rate is that of a deed', () => {
      const dossiers = { ...HOUSEHOLDS, code: 'TH020', nameVi: 'Số hồ sơ', unit: 'hồ sơ' };
      const scanned = { ...CONNECTED, nameVi: 'Số hồ sơ được số hóa', unit: 'hồ sơ' };
      const rate = { ...SHARE, nameVi: 'Tỷ lệ số hóa hồ sơ, kết quả' };
      const totals = [...COUNTS, aTotal('64.5', '59.2', { indicator: 'NET040' })];
      assert.match(
        rateSentence([dossiers, scanned, rate], totals),
        /^Số hồ sơ được số hóa ước đạt gần 200.000 hồ sơ\/tổng số 310.000 hồ sơ, đạt tỷ lệ 64,5%/u,
      );
    });

    it('do not say counts that make another rate', () => {
      const totals = [...COUNTS, aTotal('63', '60', { indicator: 'NET040' })];
      assert.equal(
        rateSentence([HOUSEHOLDS, CONNECTED, SHARE], totals),
        'Tỷ lệ hộ gia đình có kết nối Internet ước đạt 63%, tăng 3 điểm phần trăm so với năm 2019.',
      );
    });

    it('do not say counts of different things, unknown, or zero', () => {
      const total = aTotal('64.5', '', { indicator: 'NET040' });
      const plain =
        'Tỷ lệ hộ gia đình có kết nối Internet ước đạt 64,5%, không có số liệu cùng kỳ để so sánh.';
      const asTeams = { ...CONNECTED, unit: 'tổ' };
      assert.equal(rateSentence([HOUSEHOLDS, asTeams, SHARE], [...COUNTS, total]), plain);
      assert.equal(rateSentence([CONNECTED, SHARE], [...COUNTS, total]), plain);
      assert.equal(rateSentence([HOUSEHOLDS, CONNECTED, SHARE], [total]), plain);
      const noOne = [
        aTotal('0', '', { indicator: 'TH020' }),
        aTotal('0', '', { indicator: 'NET022' }),
      ];
      assert.equal(rateSentence([HOUSEHOLDS, CONNECTED, SHARE], [...noOne, total]), plain);
      const unsaid = [
        aTotal('', '', { indicator: 'TH020' }),
        aTotal('', '', { indicator: 'NET022' }),
      ];
      assert.equal(rateSentence([HOUSEHOLDS, CONNECTED, SHARE], [...unsaid, total]), plain);
    });

    it('do not divide rates into rates', () => {
      const total = aTotal('64.5', '', { indicator: 'NET040' });
      const scores = [HOUSEHOLDS, CONNECTED].map((one): Indicator => ({ ...one, nature: 'score' }));
      assert.match(rateSentence([...scores, SHARE], [...COUNTS, total]), /^Tỷ lệ/);
    });

    it('chiếm a share, hedged like the amounts beside it (seed S000-03)', () => {
      const total = aTotal('20.3722', '20.5531');
      assert.deepEqual(
        say({ ...RATE, nameVi: 'Tỷ trọng khu vực ICT trong GRDP', showsPlan: false }, total),
        [
          'Tỷ trọng khu vực ICT trong GRDP ước chiếm hơn 20%, giảm 0,2 điểm phần trăm so với năm 2021.',
        ],
      );
    });

    it('say densities and speeds in their own measure', () => {
      const density = {
        unit: 'thuê bao/100 dân',
        nature: 'ratio',
        decimals: 2,
        growthForm: 'abs_change',
      } as const;
      assert.deepEqual(say(density, aTotal('83.46', '82.11')), [
        'Tổng số thuê bao điện thoại ước đạt 83,46 thuê bao/100 dân, tăng 1,35 thuê bao/100 dân so với năm 2021.',
      ]);
    });
  });

  describe('ratings', () => {
    const RANK: Partial<Indicator> = {
      code: 'CDS151',
      nameVi: 'Xếp hạng DTI cấp tỉnh',
      unit: 'hạng',
      nature: 'rank',
      growthForm: 'rank_change',
      polarity: 'down_good',
    };
    function rating(value: string, prior: string, parts: Partial<CompilationParts> = {}): string {
      return say(RANK, aTotal(value, prior, { indicator: 'CDS151' }), parts)[0] ?? '';
    }

    it('speak of the year assessed, among all provinces (seed S002-03)', () => {
      assert.equal(
        rating('10', '12'),
        'Xếp hạng DTI cấp tỉnh năm 2021 đứng thứ 10/63 tỉnh, thành phố, tăng 2 bậc so với năm 2020.',
      );
      assert.match(rating('13', '12'), /giảm 1 bậc so với năm 2020\.$/);
      assert.equal(
        rating('10', ''),
        'Xếp hạng DTI cấp tỉnh năm 2021 đứng thứ 10/63 tỉnh, thành phố.',
      );
    });

    it('count the years in a row only as far as they are known (seed S002-04)', () => {
      const kept =
        /giữ nguyên thứ hạng so với năm 2020 \((.+) năm thứ (\d) liên tiếp giữ thứ hạng này\)\.$/;
      const story = (knownFigures: CompilationParts['knownFigures']) =>
        kept.exec(rating('10', '10', { knownFigures: knownFigures ?? [] }))?.slice(1);
      assert.deepEqual(story([]), ['ít nhất là', '2']);
      assert.deepEqual(story([aKnownFigure('CDS151', 2020, '12')]), ['là', '2']);
      assert.deepEqual(
        story([aKnownFigure('CDS151', 2020, '10'), aKnownFigure('CDS151', 2019, '11')]),
        ['là', '3'],
      );
      assert.deepEqual(story([aKnownFigure('CDS151', 2020, MISSING)]), ['ít nhất là', '2']);
    });

    it('begin a run with the first year that was rated at all', () => {
      for (const none of [NOT_APPLICABLE, NONE]) {
        const knownFigures = [aKnownFigure('CDS151', 2020, none)];
        assert.match(rating('10', '10', { knownFigures }), /\(là năm thứ 2 liên tiếp/);
      }
    });

    it('take the most final of the published ranks, of equals the later', () => {
      const estimate = { ...aKnownFigure('CDS151', 2020, '10'), status: 'E' as const };
      const known = [
        aKnownFigure('CDS151', 2020, '11'),
        aKnownFigure('CDS151', 2020, '12'),
        estimate,
      ];
      assert.match(rating('10', '10', { knownFigures: known }), /\(là năm thứ 2 liên tiếp/);
    });

    it('do not compare places among 63 with places among 34', () => {
      assert.equal(
        rating('8', '10', { year: 2026 }),
        'Xếp hạng DTI cấp tỉnh năm 2025 đứng thứ 8/34 tỉnh, thành phố.',
      );
      assert.equal(rating('8', '10', { year: 2025 }), 'Xếp hạng DTI cấp tỉnh năm 2024 đứng thứ 8.');
      assert.match(rating('8', '10', { year: 2027 }), /8\/34 tỉnh, thành phố, tăng 2 bậc/);
    });

    it('do not put a place among fewer provinces than it needs', () => {
      assert.match(rating('64', ''), /đứng thứ 64\.$/);
    });

    it('say that the place before was revised since it was published', () => {
      const says = (value: string) =>
        say(RANK, aTotal(value, '7', { indicator: 'CDS151', priorBasis: 'revised' }))[0] ?? '';
      assert.equal(
        says('6'),
        'Xếp hạng DTI cấp tỉnh năm 2021 đứng thứ 6/63 tỉnh, thành phố, tăng 1 bậc so với năm 2020 (số liệu năm 2020 đã điều chỉnh).',
      );
      assert.match(says('7'), /so với năm 2020 \(số liệu năm 2020 đã điều chỉnh\)/);
    });

    it('say grades by their letter (seed S000-04)', () => {
      const grade = { ...RANK, nameVi: 'Xếp loại an toàn thông tin mạng', unit: 'loại' };
      const grades = (value: string, prior: string) =>
        say(grade, aTotal(value, prior), { year: 2021 })[0];
      assert.equal(
        grades('1', '2'),
        'Xếp loại an toàn thông tin mạng năm 2020 đạt loại A, tăng 1 bậc so với năm 2019.',
      );
      assert.match(grades('1', '1') ?? '', /giữ nguyên xếp loại so với năm 2019/);
      assert.match(grades('7', '') ?? '', /đạt loại 7\.$/);
    });

    it('say of a score on a new scale that the two years are not of one kind', () => {
      // QĐ 405/QĐ-BKHCN: a new set of indicators from the year 2025, of which the report of 2026 speaks.
      const dti = {
        code: 'CDS150',
        nameVi: 'Điểm DTI',
        unit: 'điểm',
        nature: 'score',
        decimals: 4,
        growthForm: 'score_change',
        aggregation: { form: 'not_additive' },
        showsPlan: false,
      } as const;
      const says = (year: number) => say(dti, aTotal('0.7433', '0.7012'), { year })[0];
      assert.equal(
        says(2026),
        'Điểm DTI năm 2025 đạt 0,7433 điểm, tăng 0,0421 điểm so với năm 2024 (hai năm đánh giá theo hai bộ chỉ số khác nhau).',
      );
      assert.equal(
        says(2027),
        'Điểm DTI năm 2026 đạt 0,7433 điểm, tăng 0,0421 điểm so với năm 2025.',
      );
    });

    it('say scores with their change', () => {
      const score = {
        ...RANK,
        nameVi: 'Điểm DTI',
        unit: 'điểm',
        nature: 'score',
        growthForm: 'score_change',
        decimals: 4,
      } as const;
      assert.deepEqual(say(score, aTotal('0.5821', '0.5347')), [
        'Điểm DTI năm 2021 đạt 0,5821 điểm, tăng 0,0474 điểm so với năm 2020.',
      ]);
    });
  });

  describe('areas that have nothing yet', () => {
    const CABLES: Partial<Indicator> = {
      code: 'VT092',
      nameVi: 'Số tuyến cáp được chỉnh trang',
      unit: 'tuyến',
      nature: 'flow',
      reportedBy: ['DISTRICT'],
      showsPlan: false,
    };
    const UNITS = [
      aDistrict('247', 'Huyện Tam Dương'),
      aDistrict('253', 'Huyện Sông Lô'),
      aDistrict('246', 'Huyện Lập Thạch'),
      aDistrict('244', 'Thành phố Phúc Yên'),
      aDistrict('900', 'Tây Thiên'),
    ];
    function exception(
      given: Readonly<Record<string, string | typeof NONE>>,
      indicator: Partial<Indicator> = {},
      total: Partial<IndicatorTotal> = {},
    ): string | undefined {
      const byUnit = Object.entries(given).map(([unit, value]) => aShare(unit, value));
      return say({ ...CABLES, ...indicator }, aTotal('118', '97', { byUnit, ...total }), {
        units: UNITS,
      })[1];
    }

    it('are named (seed S004-08)', () => {
      assert.equal(
        exception({ '247': '0', '253': NONE, '246': '0', '244': '118' }),
        'Số tuyến cáp được chỉnh trang: còn 03 huyện Lập Thạch, Tam Dương, Sông Lô chưa thực hiện.',
      );
    });

    it('are counted by kind where there are several (seed S004-06)', () => {
      assert.equal(
        exception({ '244': '0', '247': '0', '246': '118' }, { nature: 'stock' }),
        'Số tuyến cáp được chỉnh trang: còn 02 huyện, thành phố (Phúc Yên, Tam Dương) chưa có tuyến nào.',
      );
    });

    it('are communes that have not done what is counted, not communes without communes', () => {
      const communes = ['An', 'Bình'].map((name, at): ReportingUnit => {
        return { ...aDistrict(`X${at}`, `Xã ${name}`), kind: 'COMMUNE' };
      });
      const byUnit = [aShare('X0', '0'), aShare('X1', '1')];
      const said = say(
        { ...CABLES, nameVi: 'Số xã thực hiện ký số văn bản', unit: 'xã', nature: 'stock' },
        aTotal('1', '1', { byUnit }),
        { units: communes },
      );
      assert.equal(said[1], 'Số xã thực hiện ký số văn bản: còn 01 xã An chưa thực hiện.');
    });

    it('have no money yet, which nobody "does"', () => {
      assert.match(
        exception({ '244': '0', '247': '5' }, { unit: 'tỷ đồng', nature: 'flow' }) ?? '',
        /còn 01 thành phố Phúc Yên chưa phát sinh\.$/,
      );
    });

    it('keep a name that does not say what it is', () => {
      assert.match(exception({ '900': '0', '247': '5' }) ?? '', /còn 01 đơn vị Tây Thiên chưa/);
    });

    it('are only counted where they are many', () => {
      const many = Array.from({ length: 14 }, (_, number) =>
        aDistrict(`H${number}`, `Xã Số ${number}`),
      );
      const byUnit = many.map(({ code }, position) => aShare(code, position === 0 ? '9' : '0'));
      const [, sentence] = say(CABLES, aTotal('9', '8', { byUnit }), { units: many });
      assert.equal(sentence, 'Số tuyến cáp được chỉnh trang: còn 13 xã chưa thực hiện.');
      const mixed = [...many, aDistrict('P', 'Phường Một')];
      const [, both] = say(CABLES, aTotal('9', '8', { byUnit: [...byUnit, aShare('P', '0')] }), {
        units: mixed,
      });
      assert.equal(both, 'Số tuyến cáp được chỉnh trang: còn 14 xã, phường chưa thực hiện.');
    });

    it('are not named where all have some, none has, or more is not better', () => {
      assert.equal(exception({ '247': '5', '253': '6' }), undefined);
      assert.equal(exception({ '247': '0', '253': '0' }), undefined);
      assert.equal(exception({ '247': '0', '253': '5' }, { polarity: 'down_good' }), undefined);
      assert.equal(
        exception({ '247': '0', '253': '5' }, { aggregation: { form: 'distinct_count' } }),
        undefined,
      );
    });

    it('are not named while someone has not reported, nor for figures of another source', () => {
      const partial = { isComplete: false, unitsExpected: ['247', '253'], unitsReported: ['247'] };
      assert.equal(exception({ '247': '0', '253': '5' }, {}, partial), undefined);
      assert.equal(exception({ '247': '0', '253': '5' }, {}, { source: 'province' }), undefined);
    });

    it('are areas, not enterprises, and known to the register', () => {
      assert.equal(exception({ unknown: '0', '253': '5' }), undefined);
    });
  });

  it('does not compare counts of units across a change that nothing bridges', () => {
    const finding = {
      rule: 'boundary-not-comparable',
      severity: 'warning',
      unit: 'X1',
      indicator: '',
      year: 2022,
      source: { file: '', sheet: '', cell: '' },
      message: { code: 'boundary-not-comparable', arguments: {} },
    } as never;
    const sensitive = { boundarySensitive: true, showsPlan: false };
    const total = aTotal('99', '209');
    const isNew = (kind: 'COMMUNE' | 'ENT_POST') => {
      return { findings: [finding], units: [{ ...PLACE, code: 'X1', kind }] };
    };
    assert.deepEqual(say(sensitive, total, isNew('COMMUNE')), [
      'Tổng số thuê bao điện thoại ước đạt 99 thuê bao, không so sánh với năm 2021 do thay đổi đơn vị hành chính.',
    ]);
    assert.match(say({}, total, isNew('COMMUNE'))[0] ?? '', /giảm 52,6%/);
    // A courier that takes over another moves no place.
    assert.match(say(sensitive, total, isNew('ENT_POST'))[0] ?? '', /giảm 52,6%/);
    assert.match(say(sensitive, total)[0] ?? '', /giảm 52,6%/);
  });

  it('does not compare counts of units where places came together, whatever last year is restated to', () => {
    const sensitive = { boundarySensitive: true, showsPlan: false };
    const total = (unit: string) =>
      aTotal('99', '209', {
        priorBasis: 'restated',
        moved: [{ unit, value: rational(209), shares: [] }],
      });
    const places = {
      units: [
        { ...PLACE, code: 'X1', kind: 'COMMUNE' as const },
        { ...PLACE, code: 'VT', kind: 'ENT_TEL' as const },
      ],
    };
    assert.match(
      say(sensitive, total('X1'), places)[0] ?? '',
      /không so sánh với năm 2021 do thay đổi đơn vị hành chính/,
    );
    assert.match(say({}, total('X1'), places)[0] ?? '', /giảm 52,6%/);
    // Two branches of an enterprise that became one change nothing about places.
    assert.match(
      say(sensitive, total('VT'), places)[0] ?? '',
      /giảm 52,6% so với năm 2021 \(số liệu năm 2021 tính lại theo đơn vị báo cáo sau sáp nhập, chia tách\)/,
    );
  });
});

const PLACE = { name: 'Xã A', aliases: [], parent: '', validFrom: '', validTo: '' };
