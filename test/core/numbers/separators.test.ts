import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markedTexts } from './numberTexts';
import { weighSeparators } from '#core/numbers/separators';

function weigh(...texts: readonly string[]): ReturnType<typeof weighSeparators> {
  return weighSeparators(texts.map((text) => ({ text, isCount: false })));
}

describe('weighSeparators', () => {
  it('follows decimals that cannot be thousands', () => {
    assert.equal(weigh('742,67', '1.108'), 'comma-decimal');
    assert.equal(weigh('742.67'), 'point-decimal');
  });

  it('follows groups that cannot be decimals', () => {
    assert.equal(weigh('1.850.000'), 'comma-decimal');
    assert.equal(weigh('1,850,000'), 'point-decimal');
  });

  it('follows numbers with both marks', () => {
    assert.equal(weigh('1.234,567'), 'comma-decimal');
    assert.equal(weigh('1,234.5 tỷ đồng'), 'point-decimal');
  });

  it('learns from a mark before three digits only where things are counted', () => {
    assert.equal(weighSeparators([{ text: '1.108', isCount: true }]), 'comma-decimal');
    assert.equal(weighSeparators([{ text: '1,108', isCount: true }]), 'point-decimal');
    assert.equal(weighSeparators([{ text: '1.108', isCount: false }]), 'none');
  });

  it('learns nothing from scaled counts and percentages before three digits', () => {
    assert.equal(weighSeparators([{ text: '1,108 triệu', isCount: true }]), 'none');
    assert.equal(weighSeparators([{ text: '12,345%', isCount: true }]), 'none');
  });

  it('says mixed when certain texts contradict each other', () => {
    assert.equal(weigh('1.234,5', '1,234.5'), 'mixed');
  });

  it('has nothing to say about whole numbers, words, dates, and broken numbers', () => {
    assert.equal(weigh('12', 'đang cập nhật', '1.23.456', '25.11.2022', '3.1/4', ''), 'none');
  });

  it('ignores long remarks', () => {
    assert.equal(weigh(`Theo công văn số 12.5 ${'rất dài '.repeat(12)}`), 'none');
  });

  it('does not depend on the order of the cells', () => {
    fc.assert(
      fc.property(fc.array(markedTexts(), { maxLength: 8 }), (texts) => {
        assert.equal(weigh(...texts), weigh(...[...texts].reverse()));
      }),
    );
  });
});
