import type { Verdict } from '../draft/verdict';
import type { Doubt } from './doubt';
import { BARE_MULTIPLE } from './narrowings';

/** Where something else may be meant than was looked up, a number is not proven rather than false. */
export function disagreements(
  own: string,
  verdicts: readonly Verdict[],
  bookYear: number,
): readonly Doubt[] {
  let from = 0;
  return verdicts.flatMap((one): readonly Doubt[] => {
    const { text, verdict, proposal, year } = one;
    const at = Math.max(own.indexOf(text, from), from);
    const [before, after] = [own.slice(from, at), own.slice(at + text.length)];
    from = at + text.length;
    if (verdict === 'agree') return nearlyRight(one);
    if (verdict !== 'disagree') return [];
    const said = saidOf(one);
    if (said !== undefined) return [{ kind: 'false', text: said }];
    const isPlain =
      year === bookYear &&
      !BESIDE_ANOTHER.test(before) &&
      withProposal(before, text, after, proposal) !== undefined;
    return [{ kind: isPlain ? 'false' : 'unproven', text }];
  });
}

/**
 * What a reader lets pass in a draft is not printed as true (docs/methods.md, M16): 1,7 triệu of
 * 1.799.600 is cut off, and growth of rounded levels may be another than that of the exact ones.
 */
function nearlyRight({ text, message }: Verdict): readonly Doubt[] {
  if (message?.code === 'draft/cut-off' && !BARE_MULTIPLE.test(text)) {
    return [{ kind: 'false', text }];
  }
  return message?.code === 'draft/of-displayed' ? [{ kind: 'unproven', text }] : [];
}

/** What is false where the number itself is right: "chưa đạt kế hoạch", "tăng", or its status. */
function saidOf({ message }: Verdict): string | undefined {
  switch (message?.code) {
    case 'draft/plan-word':
    case 'draft/moved-word':
      return message.arguments.said;
    case 'draft/not-final':
      return 'chính thức';
    case 'draft/final':
      return 'ước';
    default:
      return undefined;
  }
}

/**
 * The same words with the right numbers, where each wrong one stands behind a plain verb of its
 * own. In any other place ("vượt … so với kế hoạch", "từ … (năm 2020)", a bracket) something else
 * than was looked up may be meant, and the words are left as they are.
 */
export function mend(own: string, verdicts: readonly Verdict[], bookYear: number): string {
  let mended = '';
  let from = 0;
  for (const verdicted of verdicts) {
    const { text, verdict, proposal, year } = verdicted;
    const at = own.indexOf(text, from);
    if (at < 0) continue;
    const before = own.slice(from, at);
    const after = own.slice(at + text.length);
    const isWrong = verdict === 'disagree';
    const isOfYear = year === bookYear && !BESIDE_ANOTHER.test(before);
    const put = isWrong && isOfYear ? withProposal(before, text, after, proposal) : undefined;
    if (isWrong && (put === undefined || saidOf(verdicted) !== undefined)) return own;
    mended += put ?? before + text;
    from = at + text.length;
    if (put?.endsWith(PLAN) === true) from += PLAN_BEHIND.exec(after)?.[0].length ?? 0;
  }
  return mended + own.slice(from);
}

const PLAN = 'kế hoạch';
const PLAN_BEHIND = /^\s*(?:so với\s+)?kế hoạch(?!\p{L})/u;

/** A proposal of a change brings its own verb ("giảm 2,8%"), one of a level does not. */
function withProposal(
  before: string,
  text: string,
  after: string,
  proposal: string,
): string | undefined {
  if (proposal === '' || OF_ANOTHER_YEAR.test(after)) return undefined;
  if (!BRINGS_VERB.test(proposal)) {
    const isPlain = LEVEL_BEFORE.test(before) && !COMPARED_BEHIND.test(after);
    return isPlain ? before + proposal : undefined;
  }
  const isVerbRead = VERB_BEFORE.test(before) || BRINGS_VERB.test(text);
  return isVerbRead ? `${before.replace(VERB_BEFORE, '')}${proposal}` : undefined;
}

const BRINGS_VERB = /^(?:tăng|giảm|bằng|vượt|cao hơn|thấp hơn|gấp|chiếm|đạt|không|giữ)(?!\p{L})/u;
const VERB_BEFORE =
  /(?<!\p{L})(?:(?:vượt|cao hơn|thấp hơn|hụt|thiếu)(?: so với)? kế hoạch|tăng(?: lên)?|giảm(?: còn| xuống)?|bằng|vượt|gấp|chiếm|đạt)\s*$/iu;
const LEVEL_BEFORE =
  /(?<!\p{L})(?:đạt|là|có|chiếm|tỷ lệ|đứng thứ|xếp thứ|(?:vượt|cao hơn|thấp hơn) kế hoạch)\s*$/iu;
const BESIDE_ANOTHER = /(?:hơn|kém)\s+(?:so với\s+)?(?:cùng kỳ\s+)?năm[^,;]*$/iu;
const COMPARED_BEHIND = /^\s*(?:so với|của năm|năm \d|kế hoạch|\/)/u;
const OF_ANOTHER_YEAR = /^\s*\(\s*(?:năm\s+\d{4}|năm trước|năm ngoái|cùng kỳ[^)]*)\s*\)/u;
