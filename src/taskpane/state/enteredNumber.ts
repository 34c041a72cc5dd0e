import type { Language } from '#core/findings/message';
import { fromDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';

const WRITTEN: Readonly<Record<Language, RegExp>> = {
  vi: /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/,
  en: /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/,
};

/**
 * A number as a person types it into the pane: "1.234,5" in Vietnamese, "1,234.5" in English.
 * Undefined where it is not written as the language writes numbers: nothing is guessed.
 */
export function enteredNumber(text: string, language: Language): Rational | undefined {
  const typed = text.trim();
  if (!WRITTEN[language].test(typed)) return undefined;
  const plain =
    language === 'vi' ? typed.replaceAll('.', '').replace(',', '.') : typed.replaceAll(',', '');
  return fromDecimalText(plain);
}
