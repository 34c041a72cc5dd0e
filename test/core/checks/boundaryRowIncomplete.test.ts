import assert from 'node:assert/strict';
import { checkBoundaries } from '#core/checks/boundaryNotComparable';
import { checkBoundaryRows } from '#core/checks/boundaryRowIncomplete';
import { examineYear } from '#core/checks/examinedYear';
import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import { sentenceOf } from '#core/findings/messages';
import { rational } from '#core/numbers/rational';
import { aCollectedYear, anIndicator, aUnit, boundary, YEAR } from './aCollectedYear';

const WHOLE: BoundaryChange = {
  ...boundary('X', 'Y', rational(1), `${YEAR}-01-01`),
  act: 'NQ 1',
};

function examined(...boundaries: readonly BoundaryChange[]) {
  return examineYear(
    aCollectedYear({
      indicators: [anIndicator('CDS050')],
      units: [
        aUnit('X', { validTo: `${YEAR - 1}-12-31` }),
        aUnit('Y', { validFrom: `${YEAR}-01-01` }),
      ],
      boundaries,
    }),
  );
}

/** What is said of a ledger with this row. */
function told(changes: Partial<BoundaryChange>): readonly string[] {
  return checkBoundaryRows(examined({ ...WHOLE, ...changes })).map(
    ({ severity, message }) => `${severity}: ${sentenceOf(message, 'vi')}`,
  );
}

describe('a row of the boundary ledger', () => {
  it('is quiet with its act and day; a whole unit needs no basis of its weight', () => {
    assert.deepEqual(told({}), []);
    assert.deepEqual(told({ weight: rational(3, 5), basis: 'dân số' }), []);
  });

  it('is told without its act, its day, or the basis of a split', () => {
    assert.deepEqual(told({ act: '' }), [
      `note: Trang “Địa giới”: 1 dòng chưa ghi văn bản: X → Y (${YEAR}-01-01). Ghi số, ngày của nghị quyết hoặc quyết định vào cột “Văn bản”.`,
    ]);
    assert.deepEqual(told({ effective: '' }), [
      `note: Trang “Địa giới”: 1 dòng chưa ghi ngày hiệu lực, được tính là của năm ${YEAR}: X → Y. Ghi ngày vào cột “Hiệu lực từ ngày”, để sổ năm sau không tính lại dòng này.`,
    ]);
    assert.match(told({ weight: rational(3, 5), basis: '' })[0] ?? '', /chia tách chưa ghi căn cứ/);
  });

  it('is told where it takes effect after the year, and leads to no unit of the year yet', () => {
    const later = { effective: `${YEAR + 1}-09-01`, act: '' };
    assert.equal(told(later).length, 1);
    assert.match(told(later)[0] ?? '', new RegExp(`có hiệu lực sau năm ${YEAR}`));
    const rulesOf = (change: BoundaryChange) =>
      checkBoundaries(examined(change)).map(({ rule, unit }) => `${rule} ${unit}`);
    assert.deepEqual(rulesOf({ ...WHOLE, ...later }), ['boundary-not-comparable Y']);
    assert.deepEqual(rulesOf(WHOLE), []);
  });

  it('is told where it moves a whole unit to itself, not where the unit keeps a part', () => {
    assert.match(told({ toUnit: 'X' })[0] ?? '', /chuyển cả đơn vị sang chính nó/);
    assert.deepEqual(told({ toUnit: 'X', weight: rational(1, 2), basis: 'số hộ' }), []);
  });

  it('is one of several in one sentence, of which the first five are named', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((place) => ({ ...WHOLE, act: '', fromUnit: `X${place}` }));
    const [finding, ...others] = checkBoundaryRows(examined(...rows));
    assert.deepEqual(others, []);
    const sentence = finding ? sentenceOf(finding.message, 'en') : '';
    assert.match(
      sentence,
      /^Sheet “Địa giới”: 6 rows without the act: X1 → Y .*; X5 → Y [^;]*; …\./,
    );
  });

  it('of an earlier year is not looked at again', () => {
    assert.deepEqual(told({ act: '', effective: `${YEAR - 1}-07-01` }), []);
  });
});
