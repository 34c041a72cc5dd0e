import assert from 'node:assert/strict';
import { rational } from '#core/numbers/rational';
import { exactly } from '../../numbers/aRational';
import { anIndicator, aTotal, RATE } from '../sentences/aCompilation';
import { doubtsOf, ownSentence } from './ownSentence';

const SUBJECT = 'Tổng số thuê bao điện thoại';
/** 1.850.000 is 2,8 % above 1.799.600 and above the plan. */
const TOTAL = aTotal('1850000', '1799600', { plan: exactly('1840000') });

describe('own words about a final figure', () => {
  it('are false of an estimate, and are not mended into two verbs', () => {
    const found = ownSentence(`${SUBJECT} chính thức đạt 1,85 triệu thuê bao.`, TOTAL);
    assert.deepEqual(doubtsOf(found), ['false: chính thức', 'missing: ước']);
    assert.equal(
      found.sentence,
      `${SUBJECT} ước đạt 1,85 triệu thuê bao, tăng 2,8% so với năm 2021, vượt 0,5% kế hoạch.`,
    );
  });

  it('are true of one, also beside something that has officially begun', () => {
    const final = { ...TOTAL, status: 'A' as const };
    assert.equal(
      ownSentence(`${SUBJECT} chính thức đạt 1,85 triệu thuê bao.`, final).state,
      'own-true',
    );
    const begun = ownSentence(
      `${SUBJECT} ước đạt 1,85 triệu thuê bao; mạng 5G chính thức hoạt động.`,
      TOTAL,
    );
    assert.ok(!doubtsOf(begun).includes('false: chính thức'));
  });
});

describe('own words about another indicator than that of their row', () => {
  const density = anIndicator({
    code: 'VT020',
    nameVi: 'Mật độ thuê bao điện thoại',
    unit: 'thuê bao/100 dân',
    nature: 'ratio',
    decimals: 2,
    aggregation: {
      form: 'ratio_of_sums',
      numerator: 'VT000',
      denominator: 'DS001',
      factor: rational(100),
    },
  });
  const fixed = anIndicator({ nameVi: 'Thuê bao điện thoại cố định' });
  const parts = {
    indicators: [fixed, density],
    totals: [aTotal('28400', '33100'), aTotal('97.84', '', { indicator: 'VT020' })],
  };
  const says = (own: string) => ownSentence(own, aTotal('28400', '33100'), {}, parts);

  it('are not proven though true, and ours stands in their place', () => {
    const found = says('Mật độ thuê bao điện thoại ước đạt 97,84 thuê bao/100 dân.');
    assert.deepEqual(doubtsOf(found), ['unnamed: Thuê bao điện thoại cố định']);
    assert.match(found.sentence, /^Thuê bao điện thoại cố định ước đạt 28\.400 thuê bao,/u);
  });

  it('are not mended into a figure of that other one', () => {
    const { sentence } = says('Mật độ thuê bao điện thoại ước đạt 1,85 triệu thuê bao.');
    assert.match(sentence, /^Thuê bao điện thoại cố định ước đạt 28\.400 thuê bao,/u);
  });

  it('may speak of it besides', () => {
    const own =
      'Thuê bao điện thoại cố định ước đạt 28.400 thuê bao; mật độ thuê bao điện thoại ước đạt 97,84 thuê bao/100 dân.';
    assert.equal(says(own).state, 'own-true');
  });

  it('keep what they are counted per when they are mended', () => {
    const { sentence } = ownSentence(
      'Mật độ thuê bao điện thoại ước đạt 98,84 thuê bao.',
      aTotal('97.84', ''),
      { ...density, code: 'VT010' },
    );
    assert.equal(sentence, 'Mật độ thuê bao điện thoại ước đạt 97,84 thuê bao/100 dân.');
  });
});

describe('own words with an estimate of what is known (statistics.md M16)', () => {
  const STATIONS = { nameVi: 'Số trạm BTS', unit: 'trạm' };
  const stateOf = (level: string) =>
    ownSentence(`Số trạm BTS ước đạt ${level}.`, aTotal('5317', '5240'), STATIONS).state;

  it('are rejected where it is written to its last unit', () => {
    assert.notEqual(stateOf('khoảng 5.317 trạm'), 'own-true');
    assert.notEqual(stateOf('xấp xỉ 5.317 trạm'), 'own-true');
  });

  it('are true of round numbers', () => {
    assert.equal(stateOf('khoảng 5.300 trạm'), 'own-true');
    assert.equal(stateOf('khoảng 5.320 trạm'), 'own-true');
  });

  it('are true of a growth that is rounded further than the report does', () => {
    // 5317 / 5240 is 101,469 %.
    const grown = (change: string) =>
      ownSentence(
        `Số trạm BTS ước đạt 5.317 trạm, tăng ${change} so với năm 2021.`,
        aTotal('5317', '5240'),
        STATIONS,
      ).state;
    assert.equal(grown('khoảng 1%'), 'own-true');
    assert.notEqual(grown('khoảng 1,5%'), 'own-true');
  });
});

describe('the reasons against own words', () => {
  it('name what is said of the plan, not the right number before it', () => {
    const below = ownSentence(`${SUBJECT} ước đạt 1,85 triệu thuê bao, chưa đạt kế hoạch.`, TOTAL);
    assert.deepEqual(doubtsOf(below), ['false: chưa đạt kế hoạch']);
    const rate = aTotal('67.8', '55.8', { plan: exactly('80') });
    const above = ownSentence('Tỷ lệ hồ sơ trực tuyến ước đạt 67,8%, vượt kế hoạch.', rate, {
      ...RATE,
      nameVi: 'Tỷ lệ hồ sơ trực tuyến',
    });
    assert.deepEqual(doubtsOf(above), ['false: vượt kế hoạch']);
  });
});

describe('own words that are true', () => {
  for (const said of [
    'không dưới 1,85 triệu thuê bao',
    '1,85 triệu thuê bao (cùng kỳ: 1.799.600 thuê bao)',
    '1,85 triệu thuê bao (năm 2021: 1.799.600 thuê bao)',
  ]) {
    it(`are taken for true: ${said}`, () => {
      assert.equal(ownSentence(`${SUBJECT} ước đạt ${said}.`, TOTAL).state, 'own-true');
    });
  }

  for (const said of [
    'không dưới 1,86 triệu thuê bao',
    '1,85 triệu thuê bao (cùng kỳ: 1.799.700 thuê bao)',
  ]) {
    it(`are not with another number: ${said}`, () => {
      assert.notEqual(ownSentence(`${SUBJECT} ước đạt ${said}.`, TOTAL).state, 'own-true');
    });
  }
});

describe('own words with a number that is cut off', () => {
  // 1.799.600 is 1,8 triệu, and 5317 / 5240 is 101,469 %, to one decimal 101,5.
  it('are false: 1,7 triệu of 1.799.600', () => {
    const own = (before: string) =>
      ownSentence(`${SUBJECT} ước tăng từ ${before} lên 1,85 triệu thuê bao.`, TOTAL);
    assert.deepEqual(doubtsOf(own('1,7 triệu')), ['false: 1,7 triệu']);
    assert.equal(own('1,8 triệu').state, 'own-true');
  });

  it('are false: 1,4% of 1,47 %', () => {
    const total = aTotal('5317', '5240');
    const own = (growth: string) =>
      ownSentence(`${SUBJECT} ước đạt 5.317 thuê bao, tăng ${growth} so với năm 2021.`, total);
    assert.deepEqual(doubtsOf(own('1,4%')), ['false: 1,4%']);
    assert.equal(own('1,5%').state, 'own-true');
  });
});

describe('own words that compare with a restated year', () => {
  const restated = { ...TOTAL, priorBasis: 'restated' as const };

  it('are not mended without saying so', () => {
    const { sentence } = ownSentence(
      `${SUBJECT} ước đạt 1,85 triệu thuê bao, tăng 12% so với năm 2021.`,
      restated,
    );
    assert.match(sentence, /tăng 2,8% so với năm 2021 \(số liệu năm 2021 tính lại /u);
  });

  it('are mended where only the level was wrong', () => {
    const { sentence } = ownSentence(`${SUBJECT} ước đạt 1,95 triệu thuê bao.`, restated);
    assert.equal(sentence, `${SUBJECT} ước đạt 1,85 triệu thuê bao.`);
  });
});

describe('own words that are one of our sentences in another form', () => {
  // 332 - 330 = 2; 2 / 330 = 0,606 %.
  for (const change of [
    'tăng 02 điểm (0,6%) so với năm 2021',
    'tăng 0,6% so với năm 2021 (330 điểm)',
    'tăng thêm 02 điểm so với năm 2021',
  ]) {
    it(`are true: ${change}`, () => {
      const own = (said: string) =>
        ownSentence(`Số điểm phục vụ ước đạt 332 điểm, ${said}.`, aTotal('332', '330'), {
          nameVi: 'Số điểm phục vụ',
          unit: 'điểm',
        });
      assert.equal(own(change).state, 'own-true');
      assert.notEqual(own(change.replace('0', '1')).state, 'own-true');
    });
  }

  it('are not true by a number in brackets alone', () => {
    const own = `${SUBJECT} ước đạt 1,85 triệu thuê bao (1.799.600 thuê bao).`;
    assert.notEqual(ownSentence(own, TOTAL).state, 'own-true');
  });
});

describe('own words before a number', () => {
  const says = (before: string) =>
    ownSentence(`${before} ước đạt 1,85 triệu thuê bao.`, aTotal('1850000', '1799600'));

  for (const before of [
    `Lợi nhuận từ ${SUBJECT.toLowerCase()}`,
    `Nợ đọng ${SUBJECT.toLowerCase()}`,
    `${SUBJECT} lắp mới`,
    `${SUBJECT} (chưa gồm Viễn thông A)`,
    `${SUBJECT} và cáp`,
  ]) {
    it(`are not proven where they make it another thing: ${before}`, () => {
      assert.equal(says(before).state, 'own-unproven');
    });
  }

  for (const before of [
    `Năm 2022, ${SUBJECT.toLowerCase()}`,
    `Tính đến hết năm 2022, ${SUBJECT.toLowerCase()} trên địa bàn tỉnh`,
    `Theo số liệu tổng hợp từ các đơn vị, ${SUBJECT.toLowerCase()} toàn tỉnh năm 2022`,
    `Về viễn thông, ${SUBJECT.toLowerCase()} hiện có`,
  ]) {
    it(`are true where they only say when, where and by whom: ${before}`, () => {
      assert.deepEqual(doubtsOf(says(before)), []);
    });
  }
});
