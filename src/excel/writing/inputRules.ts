import { rangeAddress } from '#core/workbook/cellAddress';
import type { InputRule } from '#core/workbook/sheetPlan';

/** Excel refuses anything else in the cells of a rule, or asks, and tells what may be typed. */
export function setInputRules(sheet: Excel.Worksheet, rules: readonly InputRule[]): void {
  for (const { range, allows, hint, refusal, allowsOthers } of rules) {
    const { dataValidation } = sheet.getRange(rangeAddress(range));
    dataValidation.rule = ruleOf(allows);
    dataValidation.prompt = { title: hint.title, message: hint.text, showPrompt: true };
    dataValidation.errorAlert = {
      title: refusal.title,
      message: refusal.text,
      showAlert: true,
      style: allowsOthers === true ? 'Warning' : 'Stop',
    };
  }
}

/** About what the rules take in a request. */
export function bytesOfRules(rules: readonly InputRule[]): number {
  return rules.length * BYTES_PER_RULE;
}

/** Texts of at most 255 letters each, and the steps around them. */
const BYTES_PER_RULE = 5000;

function ruleOf(allows: InputRule['allows']): Excel.DataValidationRule {
  return allows.kind === 'formula'
    ? { custom: { formula: `=${allows.formula}` } }
    : { list: { inCellDropDown: true, source: allows.choices.join(',') } };
}
