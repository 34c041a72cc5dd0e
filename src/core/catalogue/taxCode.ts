/** Ten digits, of a branch with three more; a number in words has points. */
export const TAX_CODE = /(?<!\d)\d{10}(?:-?\d{3})?(?!\d)/u;

/** "(MST 2400123456)", ", mã số thuế: 2400123456", "(2400123456)". */
const WITH_ITS_WORDS = new RegExp(
  `[\\s,;–-]*[(\\[]?\\s*(?:(?:mã số thuế|mst|mã số doanh nghiệp)\\s*:?\\s*${TAX_CODE.source}|(?<=[(\\[])${TAX_CODE.source})\\s*[)\\]]?`,
  'iu',
);

/** A firm's name, and the tax code that was written with it. */
export interface NameAndTaxCode {
  readonly name: string;
  readonly taxCode: string | undefined;
}

/**
 * A name without the tax code that is written with it.
 *
 * @example
 * splitTaxCode('Bưu chính B (MST 2400123456)'); // => { name: 'Bưu chính B', taxCode: '2400123456' }
 */
export function splitTaxCode(text: string): NameAndTaxCode {
  const found = WITH_ITS_WORDS.exec(text.normalize('NFC'))?.[0];
  if (found === undefined) return { name: text, taxCode: undefined };
  const name = text.normalize('NFC').replace(found, ' ').trim();
  return { name, taxCode: TAX_CODE.exec(found)?.[0].replace('-', '') };
}
