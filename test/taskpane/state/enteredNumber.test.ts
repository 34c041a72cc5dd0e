import assert from 'node:assert/strict';
import { toDecimalText } from '#core/numbers/decimalText';
import { enteredNumber } from '#taskpane/state/enteredNumber';

describe('a number entered in the pane', () => {
  for (const [language, text, expected] of [
    ['vi', '1.234,5', '1234.5'],
    ['vi', ' 12 ', '12'],
    ['vi', '1.234', '1234'],
    ['vi', '-3,25', '-3.25'],
    ['en', '1,234.5', '1234.5'],
    ['en', '1.234', '1.234'],
  ] as const) {
    it(`is ${expected} for ${text} in ${language}`, () => {
      const value = enteredNumber(text, language);
      assert.equal(value && toDecimalText(value), expected);
    });
  }

  it('is refused when it is written as the other language does', () => {
    assert.equal(enteredNumber('1.5', 'vi'), undefined);
    assert.equal(enteredNumber('1,5', 'en'), undefined);
    assert.equal(enteredNumber('1.2345', 'vi'), undefined);
    assert.equal(enteredNumber('', 'vi'), undefined);
  });
});
