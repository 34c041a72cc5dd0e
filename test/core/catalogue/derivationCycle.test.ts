import assert from 'node:assert/strict';
import { derivationCycle } from '#core/catalogue/derivationCycle';
import { rational } from '#core/numbers/rational';
import { anIndicator, theStandardCatalogue } from './aCatalogue';

describe('derivationCycle', () => {
  it('finds none in the standard catalogue', () => {
    assert.equal(derivationCycle(theStandardCatalogue()), undefined);
  });

  it('finds an indicator computed from itself', () => {
    assert.deepEqual(derivationCycle([derived('A', 'A')]), ['A', 'A']);
  });

  it('names the circle and not the way to it', () => {
    const indicators = [derived('X', 'A'), derived('A', 'B'), derived('B', 'C', 'A'), derived('C')];
    assert.deepEqual(derivationCycle(indicators), ['A', 'B', 'A']);
  });

  it('finds a circle through a ratio', () => {
    const ratio = anIndicator({
      code: 'R',
      aggregation: { form: 'ratio_of_sums', numerator: 'A', denominator: 'N', factor: rational(1) },
    });
    assert.deepEqual(derivationCycle([derived('A', 'R'), ratio]), ['A', 'R', 'A']);
  });

  it('finds none behind a code that is not there', () => {
    assert.equal(derivationCycle([derived('A', 'Z')]), undefined);
  });

  it('finds none where two sums share a part', () => {
    const indicators = [derived('A', 'B', 'C'), derived('B', 'D'), derived('C', 'D'), derived('D')];
    assert.equal(derivationCycle(indicators), undefined);
  });
});

function derived(code: string, ...parts: readonly string[]) {
  return anIndicator({
    code,
    aggregation: parts.length > 0 ? { form: 'derived_sum', parts } : { form: 'sum' },
  });
}
