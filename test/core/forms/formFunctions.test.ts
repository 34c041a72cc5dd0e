import assert from 'node:assert/strict';
import { ALL_FORMS } from './allForms';

/**
 * Functions and signs that Excel 2010 to 2024, LibreOffice and WPS compute alike. None that came
 * with Excel 2019 or later (IFS, XLOOKUP, TEXTJOIN, LET), none whose result spills.
 */
const ALLOWED = new Set([
  'ABS',
  'AND',
  'CHAR',
  'COUNT',
  'EXACT',
  'FIND',
  'IF',
  'IFERROR',
  'INT',
  'ISNUMBER',
  'LEFT',
  'LEN',
  'LOG10',
  'LOWER',
  'MIN',
  'N',
  'NOT',
  'OR',
  'ROUND',
  'SUBSTITUTE',
  'SUM',
  'SUMPRODUCT',
  'TRIM',
  'UPPER',
]);

const FORMULAS = ALL_FORMS.flatMap(({ sheets }) =>
  sheets.flatMap(({ rows, inputRules = [], highlights = [] }) => [
    ...[...rows].flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
    ),
    ...inputRules.flatMap(({ allows }) => (allows.kind === 'formula' ? [allows.formula] : [])),
    ...highlights.map(({ formula }) => formula),
  ]),
);

describe('the formulas of all forms', () => {
  it('are there to be looked at', () => {
    assert.ok(FORMULAS.length > 500, String(FORMULAS.length));
  });

  it('use functions only that every program has', () => {
    const used = new Set(
      FORMULAS.flatMap((formula) =>
        [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = '']) => name),
      ),
    );
    assert.deepEqual(
      [...used].filter((name) => !ALLOWED.has(name)),
      [],
    );
  });

  it('spill nothing, name no other file and no whole column', () => {
    for (const formula of FORMULAS) {
      assert.doesNotMatch(withoutTexts(formula), /[#@[\]]|\b[A-Z]+:[A-Z]+\b/, formula);
    }
  });

  it('are no longer than Excel takes', () => {
    for (const formula of FORMULAS) assert.ok(formula.length <= 8192, formula);
  });
});

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'S!');
}
