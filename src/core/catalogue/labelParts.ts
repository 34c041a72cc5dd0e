import { trailingBracket } from './nameKey';

/** A label without something that stands beside it. */
export interface LabelPart {
  readonly label: string;
  readonly content: string;
}

/** What may stand behind a label without being part of it: "(hộ)", ", ĐVT: hộ", " - hộ", "(TH020)". */
export function partsBehind(text: string): readonly LabelPart[] {
  const bracket = trailingBracket(text);
  if (bracket) return [bracket];
  const [, label, content] = SAID_AS_MEASURE.exec(text) ?? BEHIND_DASH.exec(text) ?? [];
  return label !== undefined && content !== undefined ? [{ label, content }] : [];
}

/** "TH020 - Số hộ gia đình", "[TH020] Số hộ gia đình": what may be a code, and the label behind it. */
export function codeBefore(text: string): LabelPart | undefined {
  const [, content, label] = CODE_BEFORE.exec(text) ?? [];
  return label !== undefined && content !== undefined ? { label, content } : undefined;
}

const SAID_AS_MEASURE = /^(.*\S)\s*[,;.:–-]?\s*(?:đvt|đơn vị tính|đv tính)\s*[:.]?\s*(\S.*)$/isu;
const BEHIND_DASH = /^(.*\S)\s+[-–—]\s+(\S[^–—]*)$/su;
const CODE_BEFORE = /^\s*[([]?([A-Z][A-Z0-9_]{2,19})[)\]]?(?:\s*[-–—.:/]+\s*|\s+)(\p{L}.*)$/su;
