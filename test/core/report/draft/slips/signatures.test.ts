import assert from 'node:assert/strict';
import { slipBetween, type Slip } from '#core/report/draft/slips/signatures';
import { numbersInText } from '#core/report/draft/numbers/numbersInText';
import { exactly } from '../../../numbers/aRational';

/** The slip by which a figure became what a text prints. */
function slip(text: string, exact: string): Slip | undefined {
  const [number] = numbersInText(text, ',');
  const [printed] = number?.readings ?? [];
  return number && printed && slipBetween(number, printed, exactly(exact));
}

describe('the signature of a slip', () => {
  it('is the same digits at another place', () => {
    assert.equal(slip('2.152 thành viên', '21517'), 'power-of-ten');
    assert.equal(slip('8.131.500 thuê bao', '813150'), 'power-of-ten');
    assert.equal(slip('2.151 thành viên', '21517'), 'power-of-ten');
    assert.equal(slip('2.150 thành viên', '21517'), undefined);
  });

  it('is two neighbouring digits that changed places', () => {
    assert.equal(slip('8.406 thành viên', '4806'), 'digits-exchanged');
    assert.equal(slip('6.408 thành viên', '4806'), undefined);
  });

  it('is one digit that is another, too much or left out', () => {
    assert.equal(slip('332.179 hồ sơ', '332169'), 'digit-wrong');
    assert.equal(slip('3.321.696 hồ sơ', '332169'), 'digit-more');
    assert.equal(slip('33.269 hồ sơ', '332169'), 'digit-less');
    assert.equal(slip('332.279 hồ sơ', '332169'), undefined);
  });

  it('is of a bound only its place, or two digits exchanged', () => {
    assert.equal(slip('hơn 58.400 hộ', '85430'), 'digits-exchanged');
    assert.equal(slip('gần 58.500 hộ', '85430'), 'digits-exchanged');
    assert.equal(slip('hơn 58.000 hộ', '85430'), undefined);
    assert.equal(slip('hơn 813.000 thuê bao', '813150'), undefined);
    assert.equal(slip('hơn 81.300 thuê bao', '813150'), 'power-of-ten');
    assert.equal(slip('hơn 883.000 thuê bao', '813150'), undefined);
  });
});
