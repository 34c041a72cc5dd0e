import { assert } from '#core/numbers/assert';
import type { Highlight, InputRule } from '#core/workbook/sheetPlan';
import { rangeAddress } from '#core/workbook/cellAddress';
import { HIGHLIGHTS } from './styleTable';
import { formulaText, lineText } from './xmlText';

/** Rows and columns may still be sized, so that people can read what they wrote. */
export const PROTECTION_XML =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/** The drop-downs and rules of input cells. */
export function inputRulesXml(rules: readonly InputRule[]): string {
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`;
}

/** What Excel shows of a message. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

function ruleXml({ range, allows, hint, refusal, allowsOthers }: InputRule): string {
  assert(hint.title.length <= LONGEST_TITLE && refusal.title.length <= LONGEST_TITLE, hint.title);
  assert(hint.text.length <= LONGEST_TEXT && refusal.text.length <= LONGEST_TEXT, hint.text);
  const attributes = [
    `type="${allows.kind === 'list' ? 'list' : 'custom'}"`,
    ...(allowsOthers === true ? ['errorStyle="warning"'] : []),
    'allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    `errorTitle="${lineText(refusal.title)}" error="${lineText(refusal.text)}"`,
    `promptTitle="${lineText(hint.title)}" prompt="${lineText(hint.text)}"`,
    `sqref="${rangeAddress(range)}"`,
  ];
  const formula = allows.kind === 'list' ? listFormula(allows.choices) : allows.formula;
  return `<dataValidation ${attributes.join(' ')}><formula1>${formulaText(formula)}</formula1></dataValidation>`;
}

function listFormula(choices: readonly string[]): string {
  const list = choices.join(',');
  assert(
    list.length <= LONGEST_TEXT && choices.every((choice) => !/[",]/.test(choice)),
    'a drop-down of so many words needs a range',
  );
  return `"${list}"`;
}

/** The conditional formats, the first ones winning. */
export function highlightsXml(highlights: readonly Highlight[]): string {
  return highlights
    .map(
      ({ range, formula, as }, position) =>
        `<conditionalFormatting sqref="${rangeAddress(range)}"><cfRule type="expression" dxfId="${HIGHLIGHTS.indexOf(as)}" priority="${position + 1}"><formula>${formulaText(formula)}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}
