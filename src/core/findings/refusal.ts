import { bookRefusals } from './bookRefusals';
import { catalogueRefusals } from './catalogueRefusals';
import { commandRefusals } from './commandRefusals';
import { excelRefusals } from './excelRefusals';
import { fileRefusals } from './fileRefusals';
import type { Language } from './message';

/** The closed catalogue of refusals: why we cannot go on, and what the person can do. */
const REFUSALS = {
  ...catalogueRefusals,
  ...fileRefusals,
  ...bookRefusals,
  ...commandRefusals,
  ...excelRefusals,
} as const;

type RefusalCode = keyof typeof REFUSALS;

export type Refusal = {
  [Code in RefusalCode]: {
    readonly code: Code;
    readonly arguments: Parameters<(typeof REFUSALS)[Code]['vi']>[0];
  };
}[RefusalCode];

/** A value, or the reason why there is none and what to do about it. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refuse<Value = never>(refusal: Refusal): Result<Value> {
  return { ok: false, refusal };
}

/** The refusal as one sentence. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const texts = REFUSALS[refusal.code] as { [L in Language]: (values: never) => string };
  return texts[language](refusal.arguments as never);
}
