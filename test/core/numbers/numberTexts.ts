import fc from 'fast-check';

/** Texts of digits and marks, sensible and not. */
export function markedTexts(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom('0', '1', '12', '234', '.', ',', ' ', '%', ' triệu', '-'), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join(''));
}
