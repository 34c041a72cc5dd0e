import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { exactly } from '../../numbers/aRational';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  RATE,
} from '../sentences/aCompilation';

const HAMLETS = { unit: 'thôn' } as const;
/** Of 2.129 hamlets 2.097 have fibre: 32 have not. */
const COMPILATION = aCompilation({
  year: 2022,
  units: [aDistrict('H1', 'Huyện Sơn Động'), aDistrict('H2', 'Huyện Lục Ngạn')],
  indicators: [
    anIndicator({ ...HAMLETS, code: 'TH040', nameVi: 'Số thôn, ấp, khóm, bản, tổ dân phố' }),
    anIndicator({ ...HAMLETS, code: 'VT081', nameVi: 'Số thôn có hạ tầng cáp quang' }),
    anIndicator({
      ...RATE,
      code: 'VT080',
      nameVi: 'Tỷ lệ thôn có hạ tầng cáp quang',
      aggregation: {
        form: 'ratio_of_sums',
        numerator: 'VT081',
        denominator: 'TH040',
        factor: exactly('100'),
      },
    }),
  ],
  totals: [
    aTotal('2129', '2129', { year: 2022, indicator: 'TH040', byUnit: [aShare('H2', '305')] }),
    aTotal('2097', '2040', { year: 2022, indicator: 'VT081', byUnit: [aShare('H2', '275')] }),
    aTotal('98.5', '95.8', { year: 2022, indicator: 'VT080' }),
  ],
});

function verdictOn(text: string): string {
  const [verdict] = verifyDraft([{ line: 1, text }], COMPILATION).slice(-1);
  return `${verdict?.verdict} ${verdict?.proposal}`.trim();
}

describe('how many of one district have something not yet', () => {
  // 305 - 275 is 30.
  const below = (head: string, count: string): string => {
    const text = `còn ${count} thôn chưa có hạ tầng cáp quang.`;
    const lines = [head, `Đến nay ${text}`].map((one, at) => ({ line: at + 1, text: one }));
    return verifyDraft(lines, COMPILATION).at(-1)?.verdict ?? '';
  };

  it('is held in the report of that district', () => {
    assert.equal(below('UBND HUYỆN LỤC NGẠN', '30'), 'agree');
    assert.equal(below('UBND HUYỆN LỤC NGẠN', '42'), 'disagree');
  });

  it('is not held behind a sentence that only names a district', () => {
    const text =
      'Số thôn của huyện Lục Ngạn là 305 thôn. Đến nay còn 42 thôn chưa có hạ tầng cáp quang.';
    assert.doesNotMatch(verdictOn(text), /disagree/u);
  });
});

describe('how many have something not yet', () => {
  it('is the whole without those that have it', () => {
    assert.equal(verdictOn('Toàn tỉnh còn 32 thôn chưa có hạ tầng cáp quang.'), 'agree');
    assert.equal(
      verdictOn('Trong tổng số 2.129 thôn, còn 42 thôn chưa có hạ tầng cáp quang.'),
      'disagree 32 thôn',
    );
  });

  for (const text of [
    'Khu vực miền núi còn 5 thôn chưa có hạ tầng cáp quang.',
    'Ở vùng sâu, vùng xa, còn 5 thôn chưa có hạ tầng cáp quang.',
    'Huyện Sơn Động còn 5 thôn chưa có hạ tầng cáp quang.',
    'Đến hết quý III còn 50 thôn chưa có hạ tầng cáp quang.',
    'Năm 2020 còn 150 thôn chưa có hạ tầng cáp quang.',
    'Còn 5 thôn chưa có hạ tầng cáp quang của Viettel.',
    'Còn 5 thôn chưa có trạm 5G.',
  ]) {
    it(`is left alone: ${text}`, () => {
      assert.equal(verdictOn(text), 'not-found');
    });
  }
});
