import assert from 'node:assert/strict';
import type { Indicator } from '#core/catalogue/indicator';
import { usualChoice, type SentenceChoice } from '#core/catalogue/sentenceChoice';
import type { IndicatorTotal } from '#core/figures/compilation';
import { reportSentences, type ReportSentence } from '#core/report/reportSentences';
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
  ] as const;
  for (const [change, says] of CHANGES) {
    it(`says the change as ${change}: ${says}`, () => {
      const { sentence } = chosen({ change, plan: 'none' }, TOTAL);
      assert.ok(sentence.endsWith(`thuê bao, ${says}.`), sentence);
    });
  }

  it('says how many times as much from twice on', () => {
    const { sentence } = chosen({ change: 'multiple' }, aTotal('2500', '1000'));
    assert.match(sentence, /, gấp 2,5 lần so với năm 2021\.$/);
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
      'Trạm 5G (số ước tính): cao nhất là Huyện Lạng Giang (09 trạm), tiếp theo là Huyện Tân Yên (06 trạm), Huyện Yên Thế (02 trạm).',
    );
  });

  it('lets units share a place', () => {
    const { sentence } = chosen({ kind: 'extremes' }, ofUnits('8', '1', '8'), STATIONS, { units });
    assert.equal(
      sentence,
      'Trạm 5G (số ước tính): cao nhất là Huyện Yên Thế và Huyện Tân Yên (cùng 08 trạm), thấp nhất là Huyện Lạng Giang (01 trạm).',
    );
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
