import assert from 'node:assert/strict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, aDistrict, anIndicator } from '../../../sentences/aCompilation';
import { countedBy } from '../aProvinceOfUnits';

const DISTRICTS = [
  aDistrict('H1', 'Huyện Sơn Động'),
  aDistrict('H2', 'Huyện Lục Ngạn'),
  aDistrict('H3', 'Huyện Yên Thế'),
];

function verdictOf(text: string, isComplete = true) {
  const compilation = aCompilation({
    units: DISTRICTS,
    indicators: [
      anIndicator({
        code: 'TCS030',
        nameVi: 'Số cụm loa truyền thanh',
        unit: 'cụm',
        reportedBy: ['DISTRICT'],
      }),
    ],
    totals: [countedBy(['H1', 'H2', 'H3'], 'TCS030', ['120', '345', '78'], { isComplete })],
  });
  return verifyDraft([{ line: 1, text }], compilation);
}

function alarmsIn(text: string, isComplete = true): readonly string[] {
  return verdictOf(text, isComplete)
    .filter(({ verdict }) => verdict === 'disagree')
    .map((one) => one.proposal);
}

describe('what a draft calls the highest or the lowest of the units', () => {
  it('agrees where it is', () => {
    const [first] = verdictOf('Huyện Lục Ngạn có số cụm loa truyền thanh nhiều nhất (345 cụm).');
    assert.equal(first?.verdict, 'agree');
    const both =
      'Số cụm loa truyền thanh: cao nhất là huyện Lục Ngạn (345 cụm), thấp nhất là huyện Yên Thế (78 cụm).';
    assert.deepEqual(alarmsIn(both), []);
  });

  it('disagrees where another unit has more, though the figure is right', () => {
    assert.deepEqual(alarmsIn('Huyện Sơn Động có số cụm loa truyền thanh nhiều nhất (120 cụm).'), [
      'nhiều nhất là Huyện Lục Ngạn (345 cụm)',
    ]);
    assert.deepEqual(alarmsIn('Huyện Sơn Động có số cụm loa truyền thanh ít nhất (120 cụm).'), [
      'ít nhất là Huyện Yên Thế (78 cụm)',
    ]);
  });

  it('says nothing while units are missing, or of the highest of some', () => {
    const first = 'Huyện Sơn Động có số cụm loa truyền thanh nhiều nhất (120 cụm).';
    assert.deepEqual(alarmsIn(first, false), []);
    const some =
      'Huyện Sơn Động có số cụm loa truyền thanh nhiều nhất trong các huyện miền núi (120 cụm).';
    assert.deepEqual(alarmsIn(some), []);
    const one =
      'Huyện Sơn Động là một trong những huyện có số cụm loa truyền thanh nhiều nhất (120 cụm).';
    assert.deepEqual(alarmsIn(one), []);
  });

  it('holds the place that a unit is said to have, from the last where that is said', () => {
    const text = (unit: string, place: string, value: number): string =>
      `Huyện ${unit} đứng thứ ${place} về số cụm loa truyền thanh với ${value} cụm.`;
    assert.deepEqual(alarmsIn(text('Lục Ngạn', 'nhất', 345)), []);
    assert.deepEqual(alarmsIn(text('Sơn Động', 'hai', 120)), []);
    assert.deepEqual(alarmsIn(text('Yên Thế', 'nhất từ dưới lên', 78)), []);
    assert.deepEqual(alarmsIn(text('Yên Thế', 'nhất', 78)), [
      'thứ nhất là Huyện Lục Ngạn (345 cụm)',
    ]);
    assert.deepEqual(alarmsIn(text('Lục Ngạn', 'hai', 345)), [
      'thứ hai là Huyện Sơn Động (120 cụm)',
    ]);
    assert.deepEqual(alarmsIn(text('Lục Ngạn', 'hai cả nước', 345)), []);
    assert.deepEqual(alarmsIn(text('Lục Ngạn', 'hai', 345), false), []);
  });

  it('gives the place to the unit before “sau”, not to the one behind it', () => {
    const text =
      'Huyện Sơn Động có 120 cụm loa truyền thanh, đứng thứ hai sau huyện Lục Ngạn (345 cụm).';
    assert.deepEqual(alarmsIn(text), []);
  });

  it('says nothing of one of several figures that are counted', () => {
    const text =
      'Lục Ngạn 345, Sơn Động 120 và Yên Thế 78 là ba con số cao nhất về số cụm loa truyền thanh.';
    assert.deepEqual(alarmsIn(text), []);
  });

  it('counts the last of all as no next one', () => {
    const three =
      'Về số cụm loa truyền thanh, nhiều nhất huyện Lục Ngạn (345), thứ hai huyện Sơn Động (120)';
    assert.deepEqual(alarmsIn(`${three}, ít nhất huyện Yên Thế (78).`), []);
  });

  it('takes the province behind such words for no other place', () => {
    for (const said of [
      'nhiều nhất toàn tỉnh',
      'nhiều nhất trong toàn tỉnh',
      'dẫn đầu toàn tỉnh',
    ]) {
      const text = `Huyện Lục Ngạn ${said} về số cụm loa truyền thanh (345 cụm).`;
      assert.equal(verdictOf(text)[0]?.verdict, 'agree');
    }
    const second = 'Huyện Sơn Động đứng thứ hai toàn tỉnh về số cụm loa truyền thanh (120 cụm).';
    assert.equal(verdictOf(second)[0]?.verdict, 'agree');
    assert.equal(verdictOf('Toàn tỉnh có 543 cụm loa truyền thanh.')[0]?.unit, '');
  });
});
