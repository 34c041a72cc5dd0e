import assert from 'node:assert/strict';
import {
  aCompilation,
  aDistrict,
  anIndicator,
  aShare,
  aTotal,
  RATE,
} from '../sentences/aCompilation';
import { exactly } from '../../numbers/aRational';
import { readerWith } from './aReader';

const rate = (code: string, nameVi: string, numerator: string, denominator: string) =>
  anIndicator({
    ...RATE,
    code,
    nameVi,
    aggregation: { form: 'ratio_of_sums', numerator, denominator, factor: exactly('100') },
  });
const flow = (code: string, nameVi: string, unit: string) =>
  anIndicator({ code, nameVi, unit, nature: 'flow' });

/**
 * Of 284.318 dossiers 185.245 came online: 65,15 %, after 53,15 %. Of 433.078 documents 403.628 were signed: 93,2 %, after
 * 348.653 of 399.832, 87,2 %: the count grew by 15,77 %, the rate by 6 points.
 */
const { about, faults, alarms } = readerWith(
  aCompilation({
    units: [aDistrict('A', 'Huyện Long Hồ'), aDistrict('B', 'Huyện Mang Thít')],
    indicators: [
      flow('CDS050', 'Tổng số hồ sơ TTHC tiếp nhận', 'hồ sơ'),
      { ...flow('CDS051', 'trong đó: hồ sơ tiếp nhận trực tuyến', 'hồ sơ'), partOf: ['CDS050'] },
      rate('CDS052', 'Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến', 'CDS051', 'CDS050'),
      rate('CDS090', 'Tỷ lệ văn bản điện tử được ký số', 'CDS091', 'CDS092'),
      flow('CDS091', 'Số văn bản điện tử được ký số', 'văn bản'),
      flow('CDS092', 'Số văn bản điện tử phát hành', 'văn bản'),
      anIndicator({
        code: 'CDS122',
        nameVi: 'Số thành viên Tổ công nghệ số cộng đồng',
        unit: 'người',
      }),
    ],
    totals: [
      aTotal('284318', '268892', {
        indicator: 'CDS050',
        byUnit: [aShare('A', '45955'), aShare('B', '26071')],
      }),
      aTotal('185245', '142916', {
        indicator: 'CDS051',
        byUnit: [aShare('A', '29974'), aShare('B', '17073')],
      }),
      aTotal('65.154', '53.15', { indicator: 'CDS052' }),
      aTotal('93.2', '87.2', { indicator: 'CDS090', changePoints: exactly('6') }),
      aTotal('403628', '348653', {
        indicator: 'CDS091',
        growth: exactly('15.768'),
        byUnit: [aShare('A', '59811')],
      }),
      aTotal('433078', '399832', { indicator: 'CDS092', byUnit: [aShare('A', '64667')] }),
      aTotal('2219', '2000', {
        indicator: 'CDS122',
        byUnit: [aShare('A', '1119'), aShare('B', '1100')],
      }),
    ],
  }),
);

describe('columns that slashes part', () => {
  const HEAD = '* Theo huyện (tiếp nhận / trực tuyến / tỷ lệ)';

  it('are each of something else, and the second is no whole of the first', () => {
    assert.deepEqual(about(HEAD, '  - Huyện Long Hồ: 45.955 / 29.974 / 65,2%'), [
      'agree CDS050',
      'agree CDS051',
      'agree CDS052',
    ]);
  });

  it('may hold any third thing, of which nothing is said against them', () => {
    assert.deepEqual(alarms('- Huyện Mang Thít: 26.071 / 17.073 / 3,4%'), []);
    assert.deepEqual(alarms('- Huyện khác: 1.200 / 1.350 / 12,5%'), []);
  });

  it('are no fraction with its percentage, which is still worked out', () => {
    assert.deepEqual(faults('Huyện khác có 1.200/1.350 hồ sơ, đạt 80,0%.'), ['80,0% → 88,9%']);
  });
});

describe('the growth of what is counted, or of its rate', () => {
  it('is that of the count where no rate is spoken of', () => {
    assert.deepEqual(about('Văn bản được ký số tăng 15,77%.'), ['agree CDS091']);
    assert.deepEqual(about('Văn bản ký số tăng 15,77%.'), ['agree CDS091']);
    assert.deepEqual(about('Văn bản ký số 403.628, tăng 15,77%.'), [
      'agree CDS091',
      'agree CDS091',
    ]);
  });

  it('is told as an index of what was told before', () => {
    assert.deepEqual(
      about(
        'Văn bản được ký số tăng 15,77% (từ 348.653 lên 403.628), chỉ số phát triển 115,77%.',
      ).at(-1),
      'agree CDS091',
    );
  });

  it('is wrong in per cent where the rate is named', () => {
    assert.deepEqual(faults('Tỷ lệ văn bản điện tử được ký số tăng 6,0%.'), [
      '6,0% → tăng 6 điểm phần trăm',
    ]);
  });
});

describe('so many out of a round number', () => {
  it('tell a rate, and no count', () => {
    assert.deepEqual(about('Trong 100 văn bản thì trên 93 văn bản được ký số.'), ['agree CDS090']);
    assert.deepEqual(about('Trong 100 văn bản có 93 văn bản được ký số.'), ['agree CDS090']);
    assert.deepEqual(alarms('Cứ 10 hồ sơ thì gần 7 hồ sơ nộp trực tuyến.'), []);
    assert.deepEqual(alarms('Cứ 1.000 văn bản có 932 văn bản được ký số.'), []);
  });

  it('are counts where so many may be all', () => {
    assert.equal(about('Trong 10 huyện có 4 huyện có tổ.').length, 2);
  });
});

describe('a number of places', () => {
  it('is no amount of what they have', () => {
    assert.deepEqual(
      alarms('4.806 người; trong đó Long Hồ 1.119, Mang Thít 1.100: cộng 2 huyện 2.219 người'),
      [],
    );
  });
});

describe('a place that stands right behind a number', () => {
  it('on the next line has a number of its own', () => {
    assert.deepEqual(
      about(
        '* Ký số: toàn tỉnh 93,20%; văn bản ký số 403.628, tăng 15,77%',
        '  huyện Long Hồ 59.811/64.667',
      ).slice(1, 3),
      ['agree CDS091', 'agree CDS091'],
    );
  });
});
