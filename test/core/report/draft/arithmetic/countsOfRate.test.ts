import assert from 'node:assert/strict';
import { toDecimalText } from '#core/numbers/decimalText';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { aCompilation, anIndicator, aTotal, RATE } from '../../sentences/aCompilation';

const COMPILATION = aCompilation({
  indicators: [
    anIndicator({ ...RATE, code: 'TCS023', nameVi: 'Tỷ lệ xã có đài truyền thanh hoạt động' }),
  ],
  totals: [aTotal('98.4615384615', '96.9', { indicator: 'TCS023' })],
});

function faultsOf(text: string): readonly string[] {
  return verifyDraft([{ line: 1, text }], COMPILATION)
    .filter(({ verdict }) => verdict === 'disagree')
    .map(({ text: said, expected }) => `${said}: ${expected ? toDecimalText(expected) : ''}`);
}

describe('the two counts beside a percentage that the book has', () => {
  it('must give it: 65 × 98,46 % is 64', () => {
    const text = 'Tỷ lệ xã có đài truyền thanh hoạt động đạt 98,5%';
    assert.deepEqual(faultsOf(`${text} (54/65 xã).`), ['54: 64']);
    assert.deepEqual(faultsOf(`${text} (46/65 xã có đài).`), ['46: 64']);
    assert.deepEqual(faultsOf('54/65 xã có đài truyền thanh hoạt động, đạt 98,5%.'), ['54: 64']);
  });

  it('may be those of another one', () => {
    for (const text of [
      'Tỷ lệ xã có đài truyền thanh hoạt động đạt 98,5% (64/65 xã).',
      '64/65 xã có đài truyền thanh hoạt động, đạt 98,5%.',
      'Tỷ lệ xã có đài truyền thanh hoạt động đạt 98,5%, trong đó 54/65 xã có đài ứng dụng CNTT.',
      'Tỷ lệ xã có đài truyền thanh hoạt động đạt 98,5%; 54/65 xã có cụm loa mới.',
      'Có 54/65 xã đã nâng cấp đài, tỷ lệ xã có đài truyền thanh hoạt động đạt 98,5%.',
    ]) {
      assert.deepEqual(faultsOf(text), [], text);
    }
  });
});
