import assert from 'node:assert/strict';
import { exactly } from '../../numbers/aRational';
import { aCompilation, anIndicator, aTotal, MONEY } from '../sentences/aCompilation';
import { readerWith } from './aReader';
import { SECTOR } from './aSector';

/** 259,87 tỷ đồng of 250 planned: 103,9 %. */
const COMPILATION = aCompilation({
  indicators: [anIndicator({ ...MONEY, code: 'BC110', nameVi: 'Doanh thu bưu chính' })],
  totals: [aTotal('259.87', '240', { indicator: 'BC110', plan: exactly('250') })],
});

const { pairs: verdicts } = readerWith(COMPILATION);

const OF_TARGETS = 'I. Các chỉ tiêu được HĐND tỉnh giao';

describe('below a heading of targets', () => {
  it('a result is read as one, and its plan beside it', () => {
    assert.deepEqual(
      verdicts(
        OF_TARGETS,
        '1. Doanh thu bưu chính: kế hoạch giao 250 tỷ đồng, ước thực hiện 259,87 tỷ đồng, đạt 109,3% kế hoạch.',
      ),
      [
        ['250 tỷ đồng', 'agree'],
        ['259,87 tỷ đồng', 'agree'],
        ['109,3%', 'disagree'],
      ],
    );
  });

  it('a number that nothing calls a result is none', () => {
    assert.deepEqual(verdicts(OF_TARGETS, '1. Doanh thu bưu chính: 280 tỷ đồng.'), [
      ['280 tỷ đồng', 'not-found'],
    ]);
  });

  it('a plan of the year to come is one without “năm” too', () => {
    assert.deepEqual(
      verdicts('e) Kế hoạch 2023: thuê bao 900.000; doanh thu bưu chính 280 tỷ đồng.'),
      [
        ['900.000', 'not-found'],
        ['280 tỷ đồng', 'not-found'],
      ],
    );
  });

  it('a numbered heading of the year to come needs none either', () => {
    assert.deepEqual(verdicts('H. CHỈ TIÊU 2023', '- Doanh thu bưu chính: 280 tỷ đồng.'), [
      ['280 tỷ đồng', 'not-found'],
    ]);
  });

  it('the next heading of its rank begins anew, also where the first was “I.”', () => {
    assert.deepEqual(
      verdicts(OF_TARGETS, 'II. Tình hình phát triển', 'Doanh thu bưu chính đạt 295,87 tỷ đồng.'),
      [['295,87 tỷ đồng', 'disagree']],
    );
  });
});

describe('what a sentence speaks of in passing', () => {
  it('is not when or where the next sentence holds', () => {
    for (const before of [
      'Theo Quyết định số 12/QĐ-UBND ngày 05/6/2022, nhiệm vụ được giao cho Sở.',
      'Hội nghị triển khai đã tổ chức ngày 12/8.',
      'Đã thành lập 107 tổ công nghệ số tại các thôn.',
    ]) {
      const [text, verdict] =
        verdicts(`${before} Doanh thu bưu chính đạt 295,87 tỷ đồng.`).at(-1) ?? [];
      assert.deepEqual([text, verdict], ['295,87 tỷ đồng', 'disagree'], before);
    }
  });

  it('is it where it stands at the head', () => {
    for (const before of [
      'Tại các xã vùng cao, mạng lưới còn mỏng.',
      'Đến ngày 30/6, các dịch vụ đã ổn định.',
    ]) {
      const [text, verdict] =
        verdicts(`${before} Doanh thu bưu chính đạt 29,87 tỷ đồng.`).at(-1) ?? [];
      assert.deepEqual([text, verdict], ['29,87 tỷ đồng', 'not-found'], before);
    }
  });

  it('is not whom the next sentence is about', () => {
    const said = 'Doanh thu bưu chính đạt 295,87 tỷ đồng.';
    assert.deepEqual(verdicts(`Hoạt động của các doanh nghiệp ổn định. ${said}`), [
      ['295,87 tỷ đồng', 'disagree'],
    ]);
    assert.deepEqual(verdicts('Doanh thu bưu chính của các doanh nghiệp đạt 295,87 tỷ đồng.'), [
      ['295,87 tỷ đồng', 'not-found'],
    ]);
  });
});

describe('the article of a decision', () => {
  const { wrong } = readerWith(SECTOR);
  const PLANNED = ['1. Doanh thu dịch vụ bưu chính 530 tỷ đồng.', '2. Trạm 4G: 2.400 trạm.'];

  it('holds for what stands below it up to the next', () => {
    for (const heading of ['Điều 2. Chỉ tiêu năm 2023', 'Chương II: Kế hoạch năm 2023']) {
      assert.deepEqual(wrong(heading, ...PLANNED), [], heading);
    }
    const result = '1. Doanh thu dịch vụ bưu chính đạt 457,88 tỷ đồng.';
    assert.deepEqual(
      wrong('Điều 1. Chỉ tiêu năm 2023', ...PLANNED, 'Điều 2. Kết quả năm 2022', result),
      ['457,88 tỷ đồng'],
    );
  });

  it('tells results where its plan is that of the year', () => {
    assert.deepEqual(wrong('Điều 2. Kết quả năm 2022', PLANNED[0] ?? ''), ['530 tỷ đồng']);
  });
});
