/** Words of a change or target that a proposal brings along, so that they do not stand twice. */
const VERB_BEFORE =
  /(?:tăng trưởng|tăng lên|tăng|giảm còn|giảm xuống còn|giảm|bằng|đạt|hoàn thành|vượt|gấp|chiếm|kế hoạch|chỉ tiêu|kh)(?:\s+(?:năm|giao|20\d\d))*\s*[:+−-]?\s*$/iu;
const PLAN_BEHIND = /^\s*(?:so với\s+)?(?:kế hoạch|kh|chỉ tiêu)(?!\p{L})/iu;

/** A sentence as a person mends it: the proposal in the place of the number, with its own verb. */
export function mended(sentence: string, wrong: string, proposal: string): string {
  const at = sentence.indexOf(wrong);
  const before = sentence.slice(0, at);
  const behind = sentence.slice(at + wrong.length);
  const hasVerb = /^\p{L}/u.test(proposal);
  const begun = hasVerb ? before.replace(VERB_BEFORE, '') : before;
  const gap = /[\s(]$|^$/u.test(begun) ? '' : ' ';
  const rest = /kế hoạch$/u.test(proposal) ? behind.replace(PLAN_BEHIND, '') : behind;
  return begun + gap + proposal + rest;
}
