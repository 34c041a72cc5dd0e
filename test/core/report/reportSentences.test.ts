import assert from 'node:assert/strict';
import type { Indicator } from '#core/catalogue/indicator';
import { usualChoice, type SentenceChoice } from '#core/catalogue/sentenceChoice';
import type { IndicatorTotal } from '#core/figures/compilation';
import { NONE, NOT_APPLICABLE } from '#core/numbers/figure';
import { reportSentences, type ReportSentence } from '#core/report/reportSentences';
import { sentenceOffers } from '#core/report/sentenceOffers';
import { sentencesFor } from '#core/report/sentences';
import { exactly } from '../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  RATE,
  type CompilationParts,
} from './sentences/aCompilation';

/** What becomes of one choice about the only indicator, VT010. */
function chosen(
  choice: Partial<SentenceChoice>,
  total: IndicatorTotal,
  given: Partial<Indicator> = {},
  parts: Partial<CompilationParts> = {},
): ReportSentence {
  const kind = choice.kind ?? 'level';
  const sentences = [{ ...usualChoice('VT010', kind), ...choice }];
  const compilation = aCompilation({
    indicators: [anIndicator(given)],
    totals: [total],
    ...parts,
    settings: { ...parts.settings, sentences },
  });
  const found = reportSentences(compilation).find((one) => one.kind === kind);
  assert.ok(found);
  return found;
}

const TOTAL = aTotal('1304517', '1110700', {
  plan: exactly('1350000'),
  growth: exactly('17.4499864949'),
});

describe('a sentence in the wording that was chosen', () => {
  // statistics.md M16: every true and fitting choice.
  const LEVELS = [
    ['exact', '1.304.517 thuê bao'],
    ['rounded', '1,3 triệu thuê bao'],
    ['over-2', 'hơn 1,3 triệu thuê bao'],
    ['over-3', 'hơn 1,3 triệu thuê bao'],
    ['above-2', 'trên 1,3 triệu thuê bao'],
    ['nearly-3', 'gần 1,31 triệu thuê bao'],
    ['about-2', 'khoảng 1,3 triệu thuê bao'],
  ] as const;
  for (const [level, says] of LEVELS) {
    it(`says the level as ${level}: ${says}`, () => {
      const { sentence, state } = chosen({ level }, TOTAL);
      assert.ok(sentence.includes(` ước đạt ${says}, tăng 17,4% so với`), sentence);
      assert.equal(state, 'as-chosen');
    });
  }

  it('has for 47.600 both "gần 50.000" and "hơn 45.000" (statistics.md M16)', () => {
    const total = aTotal('47600', '');
    assert.match(chosen({ level: 'nearly-5' }, total).sentence, /gần 50\.000 thuê bao/);
    assert.match(chosen({ level: 'over-5' }, total).sentence, /hơn 45\.000 thuê bao/);
  });

  // 1304517 - 1110700 = 193817; 193817 / 1110700 = 17,45 %; 1304517 / 1350000 = 96,63 %.
  const CHANGES = [
    ['growth', 'tăng 17,4% so với năm 2021'],
    ['index', 'bằng 117,4% so với năm 2021'],
    ['difference', 'tăng 193.817 thuê bao so với năm 2021'],
    ['difference-growth', 'tăng 193.817 thuê bao (17,4%) so với năm 2021'],
    ['added', 'tăng thêm 193.817 thuê bao so với năm 2021'],
    ['with-prior', 'tăng 17,4% so với năm 2021 (1.110.700 thuê bao)'],
    ['prior', 'năm 2021 là 1.110.700 thuê bao'],
  ] as const;
  for (const [change, says] of CHANGES) {
    it(`says the change as ${change}: ${says}`, () => {
      const { sentence } = chosen({ change, plan: 'none' }, TOTAL);
      assert.ok(sentence.endsWith(`thuê bao, ${says}.`), sentence);
    });
  }

  it('says how many times as much from one and a half on', () => {
    const { sentence } = chosen({ change: 'multiple' }, aTotal('2500', '1000'));
    assert.match(sentence, /, gấp 2,5 lần so với năm 2021\.$/);
    const half = chosen({ change: 'multiple' }, aTotal('1500', '1000'));
    assert.match(half.sentence, /, gấp 1,5 lần so với năm 2021\.$/);
    assert.equal(chosen({ change: 'multiple' }, aTotal('1499', '1000')).state, 'form-not-true');
  });

  it('says of a rate how many points it moved and from where, never per cent', () => {
    // 64,5 - 60,1 = 4,4 points.
    const rate = aTotal('64.5', '60.1');
    const says = (change: SentenceChoice['change']) => chosen({ change }, rate, RATE).sentence;
    assert.match(says('with-prior'), /, tăng 4,4 điểm phần trăm so với năm 2021 \(60,1%\)\.$/);
    assert.match(says('prior'), /, năm 2021 là 60,1%\.$/);
    assert.match(says('none'), /ước đạt 64,5%\.$/);
  });

  // 1304517 / 1350000 = 96,63 %, so 3,37 % below; 1350000 - 1304517 = 45483.
  const BELOW = [
    ['shown', 'đạt 96,6% kế hoạch'],
    ['completion', 'đạt 96,6% kế hoạch'],
    ['gap', 'thấp hơn kế hoạch 3,4%'],
    ['gap-amount', 'thấp hơn kế hoạch 45.483 thuê bao'],
    ['target', 'kế hoạch 1,35 triệu thuê bao'],
  ] as const;
  // 1304517 / 1250000 = 104,36 %; 1304517 - 1250000 = 54517.
  const ABOVE = [
    ['shown', 'vượt 4,4% kế hoạch'],
    ['completion', 'đạt 104,4% kế hoạch'],
    ['gap', 'vượt kế hoạch 4,4%'],
    ['gap-amount', 'vượt kế hoạch 54.517 thuê bao'],
  ] as const;
  for (const [plan, target, says] of [
    ...BELOW.map(([form, text]) => [form, '1350000', text] as const),
    ...ABOVE.map(([form, text]) => [form, '1250000', text] as const),
  ]) {
    it(`says a plan of ${target} as ${plan}: ${says}`, () => {
      const total = aTotal('1304517', '', { plan: exactly(target) });
      const { sentence, state } = chosen({ plan, change: 'none' }, total);
      assert.ok(sentence.endsWith(`thuê bao, ${says}.`), sentence);
      assert.equal(state, 'as-chosen');
    });
  }

  it('has no gap where the plan was met to the printed digit, and none in per cent of a rate', () => {
    const met = aTotal('1350000', '', { plan: exactly('1350000') });
    assert.equal(chosen({ plan: 'gap' }, met).state, 'form-not-true');
    const rate = aTotal('64.5', '', { plan: exactly('70') });
    assert.equal(chosen({ plan: 'gap' }, rate, RATE).state, 'form-not-true');
    const points = chosen({ plan: 'gap-amount', change: 'none' }, rate, RATE);
    assert.match(points.sentence, /64,5%, thấp hơn kế hoạch 5,5 điểm phần trăm\.$/);
    const incidents = { polarity: 'down_good', unit: 'vụ', nature: 'flow' } as const;
    const more = aTotal('120', '', { plan: exactly('100') });
    assert.match(
      chosen({ plan: 'gap', change: 'none' }, more, incidents).sentence,
      /120 vụ, cao hơn kế hoạch 20%\.$/,
    );
  });

  describe('of a partial total', () => {
    const units = ['Yên Thế', 'Lạng Giang', 'Tân Yên'].map((name, position) =>
      aDistrict(`H${position + 1}`, `Huyện ${name}`),
    );
    const partial = aTotal('5000', '', {
      isComplete: false,
      unitsExpected: ['H1', 'H2', 'H3'],
      unitsReported: ['H1', 'H3'],
    });
    const COVERAGES = [
      ['usual', 'Tổng số thuê bao điện thoại (tổng hợp từ 2/3 đơn vị) ước đạt 5.000 thuê bao.'],
      [
        'leading',
        'Theo báo cáo của 2/3 đơn vị, tổng số thuê bao điện thoại ước đạt 5.000 thuê bao.',
      ],
      [
        'missing',
        'Tổng số thuê bao điện thoại (chưa có số liệu của 1/3 đơn vị) ước đạt 5.000 thuê bao.',
      ],
      [
        'named',
        'Tổng số thuê bao điện thoại (chưa có số liệu của huyện Lạng Giang) ước đạt 5.000 thuê bao.',
      ],
    ] as const;
    for (const [coverage, says] of COVERAGES) {
      it(`says so as ${coverage}`, () => {
        assert.equal(chosen({ coverage }, partial, {}, { units }).sentence, says);
        const own = chosen({ own: says }, partial, {}, { units });
        assert.equal(own.state, 'own-true');
      });
    }

    const IN_PART = [
      [
        'usual',
        'Tổng số thuê bao điện thoại (tổng hợp từ 2/3 đơn vị và một phần số liệu của 1 đơn vị khác) ước đạt 5.000 thuê bao.',
      ],
      [
        'leading',
        'Theo báo cáo của 2/3 đơn vị và một phần số liệu của 1 đơn vị khác, tổng số thuê bao điện thoại ước đạt 5.000 thuê bao.',
      ],
      [
        'missing',
        'Tổng số thuê bao điện thoại (chưa có đủ số liệu của 1/3 đơn vị) ước đạt 5.000 thuê bao.',
      ],
      [
        'named',
        'Tổng số thuê bao điện thoại (chưa có đủ số liệu của huyện Lạng Giang) ước đạt 5.000 thuê bao.',
      ],
    ] as const;
    for (const [coverage, says] of IN_PART) {
      it(`never says that there is nothing of a unit whose parts are in it, as ${coverage}`, () => {
        const inPart = { ...partial, unitsInPart: ['H2'] };
        assert.equal(chosen({ coverage }, inPart, {}, { units }).sentence, says);
        assert.equal(chosen({ own: says }, inPart, {}, { units }).state, 'own-true');
      });
    }

    it('calls nobody another unit where nobody has given everything', () => {
      const inPart = { ...partial, unitsReported: [], unitsInPart: ['H2'] };
      const saying = (coverage: 'usual' | 'leading') =>
        chosen({ coverage }, inPart, {}, { units }).sentence;
      assert.match(saying('usual'), / \(mới có một phần số liệu của 1\/3 đơn vị\) ước đạt/);
      assert.match(saying('leading'), /^Theo một phần số liệu của 1\/3 đơn vị, tổng số/);
    });

    it('has nothing to choose once it is complete', () => {
      assert.equal(chosen({ coverage: 'leading' }, TOTAL).state, 'form-not-true');
    });
  });

  describe('of a rank', () => {
    const RANK = {
      unit: 'hạng',
      nature: 'rank',
      growthForm: 'rank_change',
      nameVi: 'Xếp hạng DTI',
    } as const;
    const says = (choice: Partial<SentenceChoice>, prior: string) =>
      chosen(choice, { ...aTotal('10', prior), status: 'A' }, RANK).sentence;

    it('says what it was, how many places it moved, or nothing of it', () => {
      assert.match(
        says({}, '12'),
        /năm 2021 đứng thứ 10\/63 tỉnh, thành phố, tăng 2 bậc so với năm 2020\.$/,
      );
      assert.match(says({ change: 'prior' }, '12'), /thành phố, năm 2020 đứng thứ 12\.$/);
      assert.match(says({ change: 'none' }, '12'), /thứ 10\/63 tỉnh, thành phố\.$/);
      assert.match(says({ level: 'exact', change: 'none' }, '12'), /năm 2021 đứng thứ 10\.$/);
    });

    it('that was kept is said with or without the years in a row', () => {
      assert.match(
        says({}, '10'),
        /giữ nguyên thứ hạng so với năm 2020 \(ít nhất là năm thứ 2 liên tiếp/,
      );
      assert.match(says({ change: 'difference' }, '10'), /giữ nguyên thứ hạng so với năm 2020\.$/);
    });
  });

  it('leaves out change and plan, or names the plan', () => {
    const bare = chosen({ change: 'none', plan: 'none' }, TOTAL);
    assert.match(bare.sentence, /ước đạt trên 1,3 triệu thuê bao\.$/);
    const named = chosen({ plan: 'amount' }, TOTAL);
    assert.match(named.sentence, /đạt 96,6% kế hoạch \(kế hoạch 1,35 triệu thuê bao\)\.$/);
  });

  it('falls back on the usual form where the chosen one is not true any more, and says so', () => {
    const few = chosen({ change: 'multiple' }, TOTAL);
    assert.deepEqual([few.state, few.choice.change], ['form-not-true', 'multiple']);
    assert.match(few.sentence, /tăng 17,4% so với/);
    const exact = chosen({ level: 'over-2' }, aTotal('1300000', '1110700'));
    assert.equal(exact.state, 'form-not-true');
    assert.doesNotMatch(exact.sentence, /hơn|trên/);
  });

  it('never says a percentage of a percentage', () => {
    const rate = chosen({ change: 'growth' }, aTotal('64.5', '60.1'), RATE);
    assert.equal(rate.state, 'form-not-true');
    assert.match(rate.sentence, /điểm phần trăm/);
  });
});

describe('a sentence that was asked for', () => {
  const units = ['Yên Thế', 'Lạng Giang', 'Tân Yên'].map((name, position) =>
    aDistrict(`H${position + 1}`, `Huyện ${name}`),
  );
  const STATIONS = { unit: 'trạm', nameVi: 'Trạm 5G' };
  const ofUnits = (...values: readonly string[]) =>
    aTotal('17', '', {
      byUnit: values.map((value, position) => aShare(`H${position + 1}`, value)),
    });

  it('ranks the units', () => {
    const { sentence } = chosen({ kind: 'highest' }, ofUnits('2', '9', '6'), STATIONS, { units });
    assert.equal(
      sentence,
      'Trạm 5G (số ước tính): nhiều nhất là huyện Lạng Giang (09 trạm), tiếp theo là huyện Tân Yên (06 trạm), huyện Yên Thế (02 trạm).',
    );
  });

  it('lets units share a place', () => {
    const { sentence } = chosen({ kind: 'extremes' }, ofUnits('8', '1', '8'), STATIONS, { units });
    assert.equal(
      sentence,
      'Trạm 5G (số ước tính): nhiều nhất là huyện Yên Thế và huyện Tân Yên (cùng 08 trạm), ít nhất là huyện Lạng Giang (01 trạm).',
    );
  });

  it('prints as many decimals as tell an order from a tie', () => {
    const money = { unit: 'tỷ đồng', nature: 'flow', decimals: 1 } as const;
    const says = (...values: readonly string[]) =>
      chosen({ kind: 'highest' }, ofUnits(...values), money, { units }).sentence;
    const given = (texts: string) =>
      [...texts.matchAll(/\(([\d,]+) tỷ đồng\)/gu)].map(([, one]) => one);
    // To one decimal the first two are both 69,8.
    assert.deepEqual(given(says('69.84', '69.79', '12')), ['69,84', '69,79', '12,00']);
    assert.deepEqual(given(says('69.84', '69.7', '12')), ['69,8', '69,7', '12']);
    // No more than two decimals more.
    assert.deepEqual(given(says('69.80001', '69.80002', '12')), ['69,8', '69,8', '12']);
  });

  it('names nobody as the next who has nothing', () => {
    const { sentence } = chosen({ kind: 'highest' }, ofUnits('0', '9', '0'), STATIONS, { units });
    assert.match(sentence, /: nhiều nhất là huyện \p{L}+ \p{L}+ \(09 trạm\)\.$/u);
  });

  it('ranks more or fewer of them, or without figures', () => {
    const says = (choice: Partial<SentenceChoice>) =>
      chosen(choice, ofUnits('2', '9', '6'), STATIONS, { units }).sentence;
    const highest = 'Trạm 5G (số ước tính): nhiều nhất là huyện Lạng Giang';
    assert.equal(says({ kind: 'highest', level: 'first-only' }), `${highest} (09 trạm).`);
    assert.equal(
      says({ kind: 'highest', level: 'without-figures' }),
      `${highest}, tiếp theo là huyện Tân Yên, huyện Yên Thế.`,
    );
    assert.equal(says({ kind: 'extremes', level: 'first-only' }), `${highest} (09 trạm).`);
    assert.equal(
      says({ kind: 'extremes', level: 'last-only' }),
      'Trạm 5G (số ước tính): ít nhất là huyện Yên Thế (02 trạm).',
    );
    assert.equal(
      says({ kind: 'extremes', level: 'without-figures' }),
      `${highest}, ít nhất là huyện Yên Thế.`,
    );
  });

  it('says how final the figures of those it names are, not the province’s total', () => {
    const observed = (unit: string, status: 'E' | 'A') => ({
      unit,
      indicator: 'VT010',
      year: 2022,
      role: 'current' as const,
      status,
      figure: NONE,
      measure: '',
      source: { file: '', sheet: '', cell: '' },
      raw: '',
      precision: '0',
    });
    const says = (...statuses: readonly ('E' | 'A')[]) => {
      const observations = statuses.map((status, at) => observed(`H${at + 1}`, status));
      const choice = { kind: 'extremes' as const };
      return chosen(choice, ofUnits('2', '9', '6'), STATIONS, { units, observations }).sentence;
    };
    const [most, least] = ['nhiều nhất là huyện Lạng Giang', 'ít nhất là huyện Yên Thế'];
    assert.equal(says('A', 'A', 'E'), `Trạm 5G: ${most} (09 trạm), ${least} (02 trạm).`);
    assert.equal(says('E', 'A', 'A'), `Trạm 5G: ${most} (09 trạm), ${least} (ước 02 trạm).`);
    assert.equal(
      says('E', 'E', 'A'),
      `Trạm 5G (số ước tính): ${most} (09 trạm), ${least} (02 trạm).`,
    );
  });

  // One of three has none, two have some.
  const LISTS = [
    ['not-done', 'usual', 'còn 01 huyện Yên Thế chưa có trạm nào'],
    ['not-done', 'in-brackets', 'còn 01 huyện (Yên Thế) chưa có trạm nào'],
    ['not-done', 'counted', 'còn 01 huyện chưa có trạm nào'],
    ['not-done', 'of-all', '01/03 huyện chưa có trạm nào'],
    ['done', 'of-all', '02/03 huyện đã có trạm'],
    ['done', 'of-all-named', '02/03 huyện (Lạng Giang, Tân Yên) đã có trạm'],
    ['done', 'in-brackets', 'có 02 huyện (Lạng Giang, Tân Yên) đã có trạm'],
  ] as const;
  for (const [kind, level, says] of LISTS) {
    it(`lists units as ${level}: ${says}`, () => {
      const { sentence } = chosen({ kind, level }, ofUnits('0', '9', '8'), STATIONS, { units });
      assert.equal(sentence, `Trạm 5G: ${says}.`);
    });
  }

  it('does not say of a unit that it lacks what it has no whole of', () => {
    // Yên Thế received no dossiers at all; Tân Yên did, and none online.
    const part = anIndicator({ ...STATIONS, partOf: ['CDS050'], nature: 'flow' });
    const whole = anIndicator({ code: 'CDS050', nameVi: 'Hồ sơ', unit: 'hồ sơ' });
    const dossiers = aTotal('50', '', {
      indicator: 'CDS050',
      byUnit: [aShare('H1', NONE), aShare('H2', '30'), aShare('H3', '20')],
    });
    const lists = (level: SentenceChoice['level']) =>
      chosen({ kind: 'not-done', level }, ofUnits('0', '9', '0'), STATIONS, {
        units,
        indicators: [part, whole],
        totals: [ofUnits('0', '9', '0'), dossiers],
      }).sentence;
    assert.equal(lists('in-brackets'), 'Trạm 5G: còn 01 huyện (Tân Yên) chưa thực hiện.');
    assert.equal(lists('of-all'), 'Trạm 5G: 01/03 huyện chưa thực hiện.');
  });

  it('lists of those that have reported, and says so, while others have not', () => {
    const partial: IndicatorTotal = {
      ...ofUnits('0', '9', ''),
      isComplete: false,
      unitsExpected: ['H1', 'H2', 'H3'],
      unitsReported: ['H1', 'H2'],
    };
    const not = chosen({ kind: 'not-done', level: 'in-brackets' }, partial, STATIONS, { units });
    assert.equal(
      not.sentence,
      'Trạm 5G: trong 2/3 đơn vị đã báo cáo, còn 01 huyện (Yên Thế) chưa có trạm nào.',
    );
    const done = chosen({ kind: 'done' }, partial, STATIONS, { units });
    assert.equal(
      done.sentence,
      'Trạm 5G: trong 2/3 đơn vị đã báo cáo, có 01 huyện Lạng Giang đã có trạm.',
    );
  });

  it('says of what one wants less of who has some left, and who has none', () => {
    const lacking = {
      nameVi: 'Số thôn chưa có sóng di động',
      unit: 'thôn',
      polarity: 'down_good',
    } as const;
    const says = (kind: 'done' | 'not-done') =>
      chosen({ kind, shown: 'yes' }, ofUnits('0', '9', '8'), lacking, { units }).sentence;
    assert.equal(
      says('done'),
      'Số thôn chưa có sóng di động: có 02 huyện Lạng Giang, Tân Yên còn thôn thuộc diện này.',
    );
    assert.equal(
      says('not-done'),
      'Số thôn chưa có sóng di động: có 01 huyện Yên Thế không có thôn nào thuộc diện này.',
    );
  });

  it('says of what is neither good nor bad who has some and who has none, as no achievement', () => {
    const offices = { nameVi: 'Bưu cục', unit: 'điểm', polarity: 'neutral' } as const;
    const says = (first: string, kind: 'done' | 'not-done') =>
      chosen({ kind, shown: 'yes' }, ofUnits(first, '9', '8'), offices, { units });
    assert.equal(says('0', 'done').sentence, 'Bưu cục: 02 huyện Lạng Giang, Tân Yên có điểm.');
    assert.equal(says('0', 'not-done').sentence, 'Bưu cục: 01 huyện Yên Thế không có điểm nào.');
    // That all have households is no news.
    assert.equal(says('7', 'done').sentence, '');
  });

  it('counts nobody to whom the indicator does not apply', () => {
    const total = aTotal('9', '', {
      byUnit: [aShare('H1', '0'), aShare('H2', '9'), aShare('H3', NOT_APPLICABLE)],
    });
    const done = chosen({ kind: 'done', level: 'of-all' }, total, STATIONS, { units });
    assert.equal(done.sentence, 'Trạm 5G: 01/02 huyện đã có trạm.');
  });

  it('has no order while someone has not said', () => {
    const { state } = chosen({ kind: 'highest' }, ofUnits('2', '', '6'), STATIONS, { units });
    assert.equal(state, 'nothing-to-say');
  });

  it('names who has some and who has none', () => {
    const total = ofUnits('0', '9', '8');
    const done = chosen({ kind: 'done' }, total, STATIONS, { units });
    assert.equal(done.sentence, 'Trạm 5G: có 02 huyện Lạng Giang, Tân Yên đã có trạm.');
    const not = chosen({ kind: 'not-done' }, total, STATIONS, { units });
    assert.equal(not.sentence, 'Trạm 5G: còn 01 huyện Yên Thế chưa có trạm nào.');
  });

  it('says the share in the whole', () => {
    const whole = anIndicator({ code: 'VT001', nameVi: 'Tổng số thuê bao' });
    const part = anIndicator({ partOf: ['VT001'], nameVi: 'Thuê bao di động' });
    const { sentence } = chosen(
      { kind: 'share' },
      TOTAL,
      {},
      {
        indicators: [whole, part],
        // 350 / 400 = 87,5 %.
        totals: [aTotal('400', '', { indicator: 'VT001' }), aTotal('350', '')],
      },
    );
    assert.equal(sentence, 'Thuê bao di động ước chiếm 87,5% tổng số thuê bao.');
  });

  it('counts a part that is named by what it does', () => {
    const whole = anIndicator({ code: 'VT001', nameVi: 'Số đài truyền thanh cấp xã', unit: 'đài' });
    const part = anIndicator({
      partOf: ['VT001'],
      nameVi: 'trong đó: ứng dụng công nghệ thông tin',
      unit: 'đài',
    });
    const totals = [aTotal('205', '', { indicator: 'VT001' }), aTotal('88', '')];
    const { sentence } = chosen(
      { kind: 'share' },
      TOTAL,
      {},
      { indicators: [whole, part], totals },
    );
    // 88 / 205 = 42,93 %.
    assert.equal(
      sentence,
      'Số đài ứng dụng công nghệ thông tin ước chiếm 42,9% số đài truyền thanh cấp xã.',
    );
  });

  it('says with the last of all shares that they do not add up, where rounding moves them', () => {
    // statistics.md M7: 128, 247 and 391 of 766 are 16,7 + 32,2 + 51,0 = 99,9 at one decimal.
    const codes = ['VT052', 'VT053', 'VT054'];
    const whole = anIndicator({
      code: 'VT051',
      nameVi: 'Tổng số trạm',
      aggregation: { form: 'derived_sum', parts: codes },
    });
    const sharesOf = (values: readonly string[], all: string, asked = codes) => {
      const compilation = aCompilation({
        indicators: [whole, ...codes.map((code) => anIndicator({ code, nameVi: `Trạm ${code}` }))],
        totals: [
          aTotal(all, '', { indicator: 'VT051' }),
          ...codes.map((code, position) => aTotal(values[position] ?? '', '', { indicator: code })),
        ],
        settings: { sentences: asked.map((code) => usualChoice(code, 'share')) },
      });
      return reportSentences(compilation)
        .filter(({ kind }) => kind === 'share')
        .map(({ sentence }) => sentence);
    };
    assert.deepEqual(sharesOf(['128', '247', '391'], '766'), [
      'Trạm VT052 ước chiếm 16,7% tổng số trạm.',
      'Trạm VT053 ước chiếm 32,2% tổng số trạm.',
      'Trạm VT054 ước chiếm 51% tổng số trạm (các tỷ trọng cộng lại lệch do làm tròn).',
    ]);
    assert.doesNotMatch(sharesOf(['250', '250', '500'], '1000').join(), /làm tròn/);
    assert.doesNotMatch(sharesOf(['128', '247', '391'], '766', codes.slice(1)).join(), /làm tròn/);
  });

  it('is left out when the department does not want it', () => {
    const compilation = aCompilation({
      indicators: [anIndicator()],
      totals: [TOTAL],
      settings: { sentences: [{ ...usualChoice('VT010', 'level'), shown: 'no' }] },
    });
    assert.deepEqual(sentencesFor(compilation), []);
    assert.equal(reportSentences(compilation)[0]?.state, 'left-out');
  });
});

describe('a sentence in the department’s own words', () => {
  const TRUE =
    'Đến cuối năm, tổng số thuê bao điện thoại ước đạt trên 1,3 triệu thuê bao, tăng 17,45% so với năm 2021.';

  it('stands in the report as long as every number agrees', () => {
    const { sentence, state } = chosen({ own: TRUE }, TOTAL);
    assert.deepEqual([state, sentence], ['own-true', TRUE]);
  });

  const FALSE = [
    ['a wrong level', TRUE.replace('trên 1,3', 'trên 1,4')],
    ['a wrong growth', TRUE.replace('17,45', '71,45')],
    ['a fall told as a rise', TRUE.replace('tăng', 'giảm')],
    ['an estimate told as final', TRUE.replace('ước đạt', 'đạt')],
  ] as const;
  for (const [name, own] of FALSE) {
    it(`does not with ${name}; a true one stands in its place`, () => {
      const { sentence, state, repair } = chosen({ own }, TOTAL);
      assert.equal(state, 'own-false');
      assert.equal(sentence, repair);
      assert.notEqual(sentence, own);
      assert.match(sentence, /ước đạt (?:trên 1,3 triệu|1\.304\.517) thuê bao.*tăng 17,4/);
    });
  }

  it('is mended in its own words where only numbers are wrong', () => {
    const own = TRUE.replace('tăng 17,45%', 'tăng 12,3%');
    assert.equal(chosen({ own }, TOTAL).repair, TRUE.replace('17,45', '17,4'));
  });

  it('is told everything that stands against it', () => {
    const own = 'Tổng số thuê bao điện thoại đạt 1.304.517 thuê bao, tăng mạnh so với năm 2021.';
    assert.deepEqual(chosen({ own }, TOTAL).doubts, [
      { kind: 'unproven', text: 'tăng mạnh' },
      { kind: 'missing', text: 'ước' },
    ]);
    // 1304517 / 1110700 is 1,17, not 2.
    const doubled = TRUE.replace('tăng 17,45%', 'gấp đôi');
    assert.deepEqual(chosen({ own: doubled }, TOTAL).doubts, [{ kind: 'false', text: 'gấp đôi' }]);
    const unnamed = chosen({ own: 'Toàn tỉnh ước đạt 1.304.517 đường dây.' }, TOTAL);
    assert.ok(unnamed.doubts.some(({ kind }) => kind === 'unnamed'));
  });

  describe('that lists units', () => {
    const units = ['An', 'Bình', 'Châu', 'Dương', 'Yên'].map((name, position) =>
      aDistrict(`H${position + 1}`, `Huyện ${name}`),
    );
    const total = aTotal('17', '', {
      byUnit: ['0', '0', '0', '9', '8'].map((value, position) => aShare(`H${position + 1}`, value)),
    });
    const judged = (own: string) =>
      chosen({ kind: 'not-done', own }, total, { unit: 'trạm', nameVi: 'Trạm 5G' }, { units })
        .state;

    it('is true with our list in any of its forms', () => {
      assert.equal(judged('Trạm 5G: còn 03 huyện An, Bình, Châu chưa có trạm nào.'), 'own-true');
      assert.equal(
        judged('Đến nay, về trạm 5G, còn 03 huyện (An, Bình, Châu) chưa có trạm nào.'),
        'own-true',
      );
      assert.equal(
        judged('Trạm 5G: cao nhất là Huyện Dương (09 trạm), tiếp theo là Huyện Yên (08 trạm).'),
        'own-true', // the three others have nothing, and come next to nobody
      );
    });

    for (const own of [
      'Trạm 5G: còn 03 huyện An, Dương, Châu chưa có trạm nào.',
      'Trạm 5G: còn 03 huyện (An, Bình, Yên) chưa có trạm nào.',
      'Trạm 5G: còn 02 huyện An, Bình chưa có trạm nào.',
      'Trạm 5G: còn 03 huyện An, Bình, Châu chưa có trạm nào, Huyện Yên.',
      'Trạm 5G: cao nhất là Huyện Yên.',
    ]) {
      it(`is not taken for true with another name or count: ${own}`, () => {
        assert.notEqual(judged(own), 'own-true');
      });
    }
  });

  it('claims nothing by the words of the name itself', () => {
    const given = {
      nameVi: 'Số thôn chưa có sóng di động',
      unit: 'thôn',
      polarity: 'down_good',
    } as const;
    const own = 'Đến hết năm 2022, số thôn chưa có sóng di động ước tính là 25 thôn.';
    assert.equal(chosen({ own }, aTotal('25', '30'), given).state, 'own-true');
  });

  it('may say "gấp đôi" of what has doubled', () => {
    const own = 'Tổng số thuê bao điện thoại ước đạt 2.000 thuê bao, gấp đôi so với năm 2021.';
    assert.equal(chosen({ own }, aTotal('2000', '1000')).state, 'own-true');
  });

  // statistics.md M16: a bare anchor holds within two per cent, or where it is what is printed to one decimal.
  const MULTIPLES = [
    // 1350 / 1000 = 1,35; 1525 / 1000 = 1,525
    ['gấp rưỡi năm 2021', '1350', false],
    ['gấp rưỡi năm 2021', '1525', true],
    ['gấp đôi năm 2021', '1880', false],
    ['gấp đôi năm 2021', '1934', false],
    ['gấp đôi năm 2021', '1970', true],
    ['gấp đôi năm 2021', '2030', true],
    ['gấp đôi năm 2021', '2064', false],
    ['gấp đôi năm 2021', '2210', false],
    ['gấp gần đôi năm 2021', '1880', true],
    ['gấp gần đôi năm 2021', '2210', false],
    ['gần gấp đôi năm 2021', '1880', true],
    ['gần gấp đôi năm 2021', '2030', false],
    ['gấp hơn hai lần năm 2021', '2210', true],
    ['gấp hơn hai lần năm 2021', '1970', false],
    ['gấp khoảng hai lần năm 2021', '2210', true],
    ['gấp ba năm 2021', '2700', false],
    ['gấp ba năm 2021', '3050', true],
    ['gấp 2 lần năm 2021', '1600', false],
    ['gấp 2 lần năm 2021', '2041', true],
    ['gấp 1,6 lần năm 2021', '1649', true],
    ['gấp năm lần năm 2021', '2000', false],
  ] as const;
  for (const [said, value, isTrue] of MULTIPLES) {
    it(`${isTrue ? 'is true' : 'is not printed'} with "${said}" of ${value} after 1.000`, () => {
      const printed = value.replace(/^(\d)/u, '$1.');
      const own = `Tổng số thuê bao điện thoại ước đạt ${printed} thuê bao, ${said}.`;
      const { state, sentence } = chosen({ own }, aTotal(value, '1000'));
      assert.equal(state === 'own-true', isTrue);
      assert.equal(sentence.includes(said), isTrue, sentence);
    });
  }

  // 975.262 / 1.000.000 = 97,5262 %; 1.000.000 - 975.262 = 24.738; 975.262 / 1.950.000 = 0,5001.
  const REMARKS = [
    ['chưa đạt kế hoạch đề ra (97,5%)', true],
    ['chưa đạt kế hoạch đề ra (98,5%)', false],
    ['chưa đạt kế hoạch (kế hoạch 1.000.000 thuê bao)', true],
    ['chưa đạt kế hoạch (kế hoạch 2.000.000 thuê bao)', false],
    ['chưa đạt kế hoạch 1 triệu thuê bao', true],
    ['chưa hoàn thành kế hoạch', true],
    ['thiếu 24.738 thuê bao so với kế hoạch', true],
    ['thiếu 24.837 thuê bao so với kế hoạch', false],
    ['giảm một nửa so với năm 2021, chưa đạt kế hoạch', true],
    ['đạt kế hoạch', false],
    ['vượt kế hoạch đề ra', false],
    ['hoàn thành kế hoạch năm', false],
    ['nộp ngân sách chưa đạt kế hoạch', false],
  ] as const;
  for (const [said, isTrue] of REMARKS) {
    it(`${isTrue ? 'may say' : 'may not say'} "${said}" of 97,5 % of the plan and half of last year`, () => {
      const total = aTotal('975262', '1950000', { plan: exactly('1000000') });
      const own = `Tổng số thuê bao điện thoại ước đạt 975.262 thuê bao, ${said}.`;
      assert.equal(chosen({ own }, total).state === 'own-true', isTrue);
    });
  }

  it('may say of a plan that was met that it was, and halves nothing that did not halve', () => {
    const total = aTotal('1000000', '1900000', { plan: exactly('990000') });
    const says = (said: string) =>
      chosen({ own: `Tổng số thuê bao điện thoại ước đạt 1.000.000 thuê bao, ${said}.` }, total)
        .state;
    assert.equal(says('đạt kế hoạch đề ra'), 'own-true');
    assert.equal(says('vượt kế hoạch'), 'own-true');
    assert.equal(says('chưa đạt kế hoạch'), 'own-false');
    assert.equal(says('giảm một nửa so với năm 2021'), 'own-unproven'); // 0,526
  });

  it('keeps no bare multiple in the words that it mends', () => {
    const own = 'Tổng số thuê bao điện thoại ước đạt 2.500 thuê bao, gấp đôi năm 2021.';
    const { state, sentence } = chosen({ own }, aTotal('1934', '1000'));
    assert.notEqual(state, 'own-true');
    assert.doesNotMatch(sentence, /gấp đôi/u);
  });

  it('is mended by the status and coverage that it lacks', () => {
    const own = 'Tổng số thuê bao điện thoại đạt 1.304.517 thuê bao.';
    assert.equal(chosen({ own }, TOTAL).repair, own.replace('đạt', 'ước đạt'));
    const partial = aTotal('5000', '', {
      isComplete: false,
      unitsExpected: ['A', 'B', 'C'],
      unitsReported: ['A', 'B'],
    });
    assert.equal(
      chosen({ own: 'Tổng số thuê bao điện thoại đạt 5.000 thuê bao.' }, partial).repair,
      'Tổng số thuê bao điện thoại (tổng hợp từ 2/3 đơn vị) ước đạt 5.000 thuê bao.',
    );
  });

  it('is mended by the coverage before its status, not between status and verb', () => {
    const partial = aTotal('625', '332', {
      isComplete: false,
      unitsExpected: ['A', 'B', 'C'],
      unitsReported: ['A', 'B'],
    });
    const own = 'Tổng số thuê bao điện thoại ước đạt 625 thuê bao.';
    assert.equal(
      chosen({ own }, partial).repair,
      own.replace('ước', '(tổng hợp từ 2/3 đơn vị) ước'),
    );
  });

  it('is not mended around a hedge that we would not choose', () => {
    // 276949 is above 250000 and by more than a step of 10000.
    const total = aTotal('276949', '240000');
    const said = 'Tổng số thuê bao điện thoại ước đạt hơn 250.000 thuê bao, tăng';
    assert.doesNotMatch(
      chosen({ own: `${said} 12% so với năm 2021.` }, total).sentence,
      /250\.000/,
    );
    assert.equal(chosen({ own: `${said} 15,4% so với năm 2021.` }, total).state, 'own-true');
    const near = said.replace('250', '270');
    assert.equal(
      chosen({ own: `${near} 12% so với năm 2021.` }, total).sentence,
      `${near} 15,4% so với năm 2021.`,
    );
  });

  // docs/report.md: whoever says how much it is says how final that is.
  const STATUSES = [
    ['E', 'đạt', 'own-false'],
    ['E', 'ước đạt', 'own-true'],
    ['E', 'sơ bộ đạt', 'own-false'],
    ['P', 'đạt', 'own-false'],
    ['P', 'sơ bộ đạt', 'own-true'],
    ['P', 'ước đạt', 'own-true'],
    ['A', 'đạt', 'own-true'],
    ['A', 'ước đạt', 'own-false'],
    ['A', 'sơ bộ đạt', 'own-false'],
  ] as const;
  for (const [status, verb, expected] of STATUSES) {
    it(`with "${verb}" of a figure of status ${status} is ${expected}`, () => {
      const own = `Tổng số thuê bao điện thoại ${verb} 1.304.517 thuê bao.`;
      assert.equal(chosen({ own }, { ...TOTAL, status }).state, expected);
    });
  }

  // Each is true of 1304517, 1110700 the year before and a plan of 1250000, or may mean another year.
  for (const own of [
    'Tổng số thuê bao điện thoại ước đạt 1.304.517 thuê bao, vượt 54.517 thuê bao so với kế hoạch.',
    'Tổng số thuê bao điện thoại tăng từ 900.000 thuê bao (năm 2020) lên ước đạt 1.304.517 thuê bao.',
    'Tổng số thuê bao điện thoại ước đạt 1.304.517 thuê bao, cao hơn năm 2021 193.817 thuê bao.',
    'Tổng số thuê bao điện thoại ước đạt 1.304.517 thuê bao, gấp hơn 1,1 lần năm 2021 (1.110.700 thuê bao).',
    'Tổng số thuê bao điện thoại ước đạt 1.304.517 thuê bao, nhiều hơn năm 2021 là 193.817 thuê bao.',
  ]) {
    it(`is never patched where another figure may be meant: ${own}`, () => {
      const total = { ...TOTAL, plan: exactly('1250000'), planCompletion: exactly('104.36136') };
      const ours = chosen({}, total).sentence;
      const said = chosen({ own }, total);
      assert.ok(said.sentence === own || said.sentence === ours, said.sentence);
    });
  }

  it('is mended without saying "kế hoạch" twice', () => {
    const above = aTotal('1304517', '', { plan: exactly('1250000') });
    const own = 'Tổng số thuê bao điện thoại ước đạt 1.304.517 thuê bao, vượt 8,8% kế hoạch.';
    assert.equal(chosen({ own }, above).repair, own.replace('8,8', '4,4'));
  });

  it('is mended with the verb that the right number needs', () => {
    // 1304517 / 1250000 = 104,36 %.
    const above = aTotal('1304517', '', { plan: exactly('1250000') });
    const own = 'Tổng số thuê bao điện thoại ước đạt 1.304.517 thuê bao, thấp hơn kế hoạch 4,4%.';
    assert.equal(
      chosen({ own }, above).repair,
      'Tổng số thuê bao điện thoại ước đạt 1.304.517 thuê bao, vượt 4,4% kế hoạch.',
    );
  });

  it('may name a rate by words that its count has too: the measure tells them apart', () => {
    const rate = anIndicator({
      ...RATE,
      nameVi: 'Tỷ lệ thôn có hạ tầng cáp quang',
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'VT081',
        denominator: 'TH040',
        factor: exactly('100'),
      },
    });
    const count = anIndicator({
      code: 'VT081',
      unit: 'thôn',
      nameVi: 'Số thôn có hạ tầng cáp quang',
    });
    const { state } = chosen(
      { own: 'Hạ tầng cáp quang ước đạt 98,5%.' },
      aTotal('98.5', ''),
      {},
      { indicators: [rate, count] },
    );
    assert.equal(state, 'own-true');
  });

  it('may name the indicator by a part of its name that no other has', () => {
    const mobile = anIndicator({ nameVi: 'Số thuê bao điện thoại di động trả sau' });
    const other = anIndicator({ code: 'VT011', nameVi: 'Số thuê bao điện thoại cố định' });
    const indicators = [mobile, other];
    const says = (own: string) => chosen({ own }, TOTAL, {}, { indicators }).state;
    assert.equal(says('Di động trả sau ước đạt 1.304.517 thuê bao.'), 'own-true');
    assert.equal(says('Thuê bao điện thoại ước đạt 1.304.517 thuê bao.'), 'own-unproven');
  });

  const UNPROVEN = [
    ['a number of something else', `${TRUE} Có 35 hội nghị được tổ chức.`],
    ['a superlative', TRUE.replace('.', ', cao nhất từ trước đến nay.')],
    ['a plan met without a number', 'Thuê bao điện thoại vượt kế hoạch.'],
    ['nothing that could be tested', 'Hạ tầng viễn thông được quan tâm đầu tư.'],
  ] as const;
  for (const [name, own] of UNPROVEN) {
    it(`is not taken for true with ${name}`, () => {
      const { sentence, state } = chosen({ own }, TOTAL);
      assert.equal(state, 'own-unproven');
      assert.notEqual(sentence, own);
    });
  }

  describe('that speaks of something else with the right numbers', () => {
    const ours = 'tổng số thuê bao điện thoại ước đạt trên 1,3 triệu thuê bao';
    const units = [
      {
        code: 'H1',
        name: 'Huyện Yên Thế',
        kind: 'DISTRICT' as const,
        aliases: [],
        parent: '',
        validFrom: '',
        validTo: '',
      },
    ];
    const withoutPlan = aTotal('1304517', '1110700');
    const stateOf = (own: string) => chosen({ own }, withoutPlan, {}, { units }).state;

    it('is true where it says only the year and the province', () => {
      assert.equal(stateOf(`Năm 2022, ${ours}.`), 'own-true');
      assert.equal(stateOf(`Đến hết tháng 12 năm 2022, ${ours}.`), 'own-true');
      assert.equal(stateOf(`Trên địa bàn tỉnh, ${ours}.`), 'own-true');
    });

    const ELSEWHERE = [
      ['a part of the year', `Trong 6 tháng đầu năm, ${ours}.`],
      ['a month', `Tính đến tháng 6, ${ours}.`],
      ['an average', `Bình quân mỗi huyện, ${ours}.`],
      ['a unit', `Tại huyện Yên Thế, ${ours}.`],
      ['a unit without its kind', `Ở Yên Thế, ${ours}.`],
      ['the country', `Trên phạm vi cả nước, ${ours}.`],
      ['another province', `Tại tỉnh Cao Bằng, ${ours}.`],
      ['another year', `Năm 2020, ${ours}.`],
      ['a goal', `Mục tiêu đến năm 2025, ${ours}.`],
      ['a part of the province', `Ở khu vực nông thôn, ${ours}.`],
      ['a plan that is not set', `Năm 2022, ${ours}, tăng 193.817 thuê bao so với kế hoạch.`],
      ['a judgement', `Năm 2022, ${ours}, về đích sớm.`],
      ['a plan met', `Năm 2022, ${ours}, đạt kế hoạch.`],
      ['what is not so', `Năm 2022 không phải ${ours}.`],
    ] as const;
    for (const [name, own] of ELSEWHERE) {
      it(`is not proven: ${name}`, () => {
        assert.equal(stateOf(own), 'own-unproven');
      });
    }

    it('compares no partial total, and is not mended to do so', () => {
      const partial = aTotal('1304517', '1110700', {
        isComplete: false,
        unitsExpected: ['A', 'B', 'C'],
        unitsReported: ['A', 'B'],
      });
      const own =
        'Tổng số thuê bao điện thoại ước đạt trên 1,3 triệu thuê bao, gấp 1,17 lần năm 2021.';
      const { state, sentence } = chosen({ own }, partial);
      assert.notEqual(state, 'own-true');
      assert.doesNotMatch(sentence, /gấp/);
    });

    it('is not proven by last year’s change said of the plan', () => {
      // 67,8 - 55,8 = 12,0 points since last year, 67,8 - 80 = -12,2 from the plan.
      const rate = aTotal('67.8', '55.8', {
        plan: exactly('80'),
        planCompletion: exactly('84.75'),
      });
      const says = (own: string) =>
        chosen({ own }, rate, { ...RATE, nameVi: 'Tỷ lệ hồ sơ trực tuyến' }).state;
      const subject = 'Tỷ lệ hồ sơ trực tuyến ước đạt 67,8%';
      assert.equal(says(`${subject}, tăng 12 điểm phần trăm so với năm 2021.`), 'own-true');
      assert.notEqual(says(`${subject}, tăng 12 điểm phần trăm so với kế hoạch.`), 'own-true');
      assert.equal(says(`${subject}, thấp hơn kế hoạch 12,2 điểm phần trăm.`), 'own-true');
      assert.equal(says(`${subject}, bằng 84,8% so với kế hoạch.`), 'own-true');
    });

    it('is not proven by a hedge ten times too loose, and false where only its noughts are wrong', () => {
      const money = { unit: 'tỷ đồng', nature: 'flow', decimals: 2 } as const;
      const says = (own: string) => chosen({ own }, aTotal('25702.51', '23245.36'), money).state;
      const subject = 'Tổng số thuê bao điện thoại ước đạt hơn';
      assert.equal(says(`${subject} 25.700 tỷ đồng.`), 'own-true');
      assert.equal(says(`${subject} 2.000 tỷ đồng.`), 'own-unproven');
      assert.equal(says(`${subject} 25.700 triệu đồng.`), 'own-false');
    });

    it('is not proven where a rate is said of another whole than it is of', () => {
      const says = (own: string) =>
        chosen({ own }, aTotal('65.3', '60'), {
          ...RATE,
          nameVi: 'Tỷ lệ hộ gia đình có kết nối Internet',
        }).state;
      assert.equal(says('Ước 65,3% hộ gia đình có kết nối Internet.'), 'own-true');
      assert.equal(says('Ước 65,3% dân số có kết nối Internet.'), 'own-unproven');
      assert.equal(says('Đến nay, ước 65,3% số thôn có kết nối Internet.'), 'own-unproven');
    });

    // 1.028,2 of 1.000 is 1,03 times, 2,8 % more; statistics.md M16: a hedge must also fit.
    const UNFITTING = [
      ['ước đạt gần 2.500 thuê bao', false],
      ['ước đạt hơn 500 thuê bao', false],
      ['ước đạt hơn 1.020 thuê bao', true],
      ['ước đạt hơn 1.000 thuê bao', true],
      ['ước đạt không dưới 500 thuê bao', true],
      ['ước đạt 1.028 thuê bao, gần gấp ba năm 2021', false],
      ['ước đạt 1.028 thuê bao, tăng gần 50% so với năm 2021', false],
      ['ước đạt 1.028 thuê bao, tăng trên 1% so với năm 2021', false],
      ['ước đạt 1.028 thuê bao, tăng gần 3% so với năm 2021', true],
      ['ước đạt 1.028 thuê bao, tăng gần 1.000 thuê bao so với năm 2021', false],
    ] as const;
    for (const [said, isTrue] of UNFITTING) {
      it(`${isTrue ? 'is true' : 'is not proven'} with “${said}” of 1.028 after 1.000`, () => {
        const own = `Tổng số thuê bao điện thoại ${said}.`;
        assert.equal(chosen({ own }, aTotal('1028', '1000')).state === 'own-true', isTrue);
      });
    }
  });

  it('does not tell a partial total as the whole', () => {
    const partial = aTotal('1304517', '1110700', {
      isComplete: false,
      unitsExpected: ['A', 'B', 'C'],
      unitsReported: ['A', 'B'],
    });
    const own = 'Tổng số thuê bao điện thoại ước đạt trên 1,3 triệu thuê bao.';
    assert.equal(chosen({ own }, partial).state, 'own-false');
    const honest =
      'Tổng số thuê bao điện thoại (tổng hợp từ 2/3 đơn vị) ước đạt trên 1,3 triệu thuê bao.';
    assert.equal(chosen({ own: honest }, partial).state, 'own-true');
  });

  it('does not call a final figure an estimate', () => {
    const final = { ...TOTAL, status: 'A' as const };
    assert.equal(chosen({ own: TRUE }, final).state, 'own-false');
    assert.equal(chosen({ own: TRUE.replace('ước đạt', 'đạt') }, final).state, 'own-true');
  });
});

describe('what cannot be said', () => {
  it('is a percentage of a whole above 100: it is marked, not printed', () => {
    const compilation = aCompilation({
      indicators: [anIndicator({ ...RATE, nameVi: 'Tỷ lệ thôn được phủ sóng' })],
      totals: [aTotal('126', '80')],
      settings: {
        sentences: [{ ...usualChoice('VT010', 'level'), own: 'Tỷ lệ thôn được phủ sóng là 126%.' }],
      },
    });
    const [found] = reportSentences(compilation);
    assert.equal(found?.state, 'impossible');
    assert.deepEqual(found.doubts, [{ kind: 'false', text: '126%' }]);
    assert.deepEqual(sentencesFor(compilation), []);
    assert.deepEqual(sentenceOffers(compilation), []);
  });

  it('is what another row about the same sentence takes the place of: it is told, before that one', () => {
    const [first, second] = [
      'Thuê bao một.',
      'Tổng số thuê bao điện thoại ước đạt 1.304.517 thuê bao.',
    ];
    const compilation = aCompilation({
      indicators: [anIndicator()],
      totals: [TOTAL],
      settings: {
        sentences: [{ ...usualChoice('VT010', 'level'), own: second }],
        repeatedSentences: [{ ...usualChoice('VT010', 'level'), own: first }],
      },
    });
    assert.deepEqual(
      reportSentences(compilation).map(({ state, choice, sentence }) => [
        state,
        choice.own,
        sentence,
      ]),
      [
        ['repeated', first, ''],
        ['own-true', second, second],
      ],
    );
  });

  it('is who lacks something where nobody does, or who has it where nobody has', () => {
    const units = [aDistrict('H1', 'Huyện An'), aDistrict('H2', 'Huyện Bình')];
    const stateOf = (kind: 'done' | 'not-done', ...values: readonly string[]) =>
      chosen(
        { kind, shown: 'yes' },
        aTotal('7', '', { byUnit: values.map((value, at) => aShare(`H${at + 1}`, value)) }),
        { unit: 'trạm' },
        { units },
      ).state;
    assert.equal(stateOf('not-done', '3', '4'), 'all-alike');
    assert.equal(stateOf('done', '0', '0'), 'all-alike');
    assert.equal(stateOf('not-done', '7', '0'), 'as-chosen');
    // Of one unit alone nothing is known.
    assert.equal(stateOf('not-done', '7'), 'nothing-to-say');
  });

  it('is what was asked for under a code that the catalogue does not have', () => {
    const compilation = aCompilation({
      indicators: [anIndicator()],
      totals: [TOTAL],
      settings: { sentences: [usualChoice('VT999', 'share')] },
    });
    assert.equal(sentencesFor(compilation).length, 1);
    const last = reportSentences(compilation).at(-1);
    assert.deepEqual([last?.indicator, last?.state], ['VT999', 'unknown-indicator']);
  });

  it('is that there is nothing to compare with, again and again: the first sentence says so', () => {
    const codes = ['VT010', 'VT011', 'VT012', 'VT013', 'VT014', 'VT015'];
    const saying = (count: number, left?: string) =>
      sentencesFor(
        aCompilation({
          indicators: codes.slice(0, count).map((code) => anIndicator({ code })),
          totals: codes.map((code) => aTotal('5000', '', { indicator: code })),
          settings: {
            sentences: left === undefined ? [] : [{ ...usualChoice(left, 'level'), shown: 'no' }],
          },
        }),
      )
        .filter(({ sentence }) => sentence.includes('không có số liệu cùng kỳ để so sánh'))
        .map(({ indicator }) => indicator);
    assert.deepEqual(saying(5), codes.slice(0, 5));
    assert.deepEqual(saying(6), ['VT010']);
    assert.deepEqual(saying(6, 'VT010'), ['VT011']);
  });
});
