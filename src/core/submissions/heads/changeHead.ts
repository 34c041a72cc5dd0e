import { trailingBracket } from '#core/catalogue/nameKey';
import type { ChangeHead } from './headKinds';
import { headPeriod } from './headPeriod';

/** Words for a target. "KH&CN" is a department. */
export const PLAN_WORDS =
  /ke hoach|(?<![a-z])kh(?![a-z&])|chi tieu (?:duoc )?giao|chi tieu (?:ke hoach|phan dau|nam|(?:19|20)\d\d)|muc tieu|nghi quyet|du toan/;

/**
 * The change that a column states beside the levels: growth, index, points or percentage of the
 * plan; undefined when its head compares nothing. Texts are folded, from top to bottom.
 */
export function changeHead(pieces: readonly string[]): ChangeHead | undefined {
  const text = pieces.join(' | ');
  const change = changeKind(text);
  if (!change) return undefined;
  const { years, isOtherPeriod } = headPeriod(text);
  return { kind: 'change', change, years, isOtherPeriod };
}

function changeKind(text: string): ChangeHead['change'] | undefined {
  if (/diem (?:%|phan tram)/.test(text) && COMPARING.test(text)) return 'points';
  const hasPercent = PERCENT.test(text);
  if (hasPercent && SHARE.test(text)) return 'share';
  if (PLAN_WORDS.test(text) || COMPLETION.test(text)) {
    return COMPLETION.test(text) || comparesWithPlan(text) ? 'plan' : undefined;
  }
  // "Tăng (lần)" may be of how many times more.
  if (TIMES.test(text) && SET_AGAINST.test(text) && !GROWTH.test(text)) return 'multiple';
  if (INDEX.test(text) || (hasPercent && INDEX_IN_PERCENT.test(text))) return 'index';
  if (/tuyet doi(?!.*(?:binh quan|goc))/.test(text) && !hasPercent && COMPARING.test(text))
    return 'difference';
  if (GROWTH.test(text)) {
    const isRate = hasPercent || /toc do|tang truong|ty le|ti le/.test(text);
    return isRate ? 'growth' : 'unsaid';
  }
  if (SET_AGAINST.test(text)) return hasPercent ? 'either' : 'unsaid';
  if (hasPercent && SAYS_CHANGE.test(text)) return 'either';
  return BARELY_COMPARING.test(text) ? 'unsaid' : undefined;
}

/** "Tỷ trọng (%)", "Cơ cấu (%)", "% trên tổng số". */
const SHARE =
  /ty trong|ti trong|co cau|(?:%|(?:ty|ti) le)(?: \(%\))? (?:so voi |tren |trong )?tong/;
/** "Tỷ lệ hoàn thành (%)": of the plan, whether it is named or not. */
const COMPLETION = /(?:(?:ty|ti) le|%|muc do|muc) hoan thanh/;
/** "So với năm 2021 (lần)". */
const TIMES = /\(lan\)|(?:so|gap) lan|\| lan$/;

/** "+/- (%)", "Chênh lệch (%)": a change for certain, and no number of things. */
const SAYS_CHANGE = /chenh lech|bien dong|\+ ?\/ ?[-–−]|±/;

/** "+/-", "Số tuyệt đối", "Tỷ lệ (%)": only the rows below tell what these compare. */
const BARELY_COMPARING =
  /chenh lech|bien dong|\+ ?\/ ?[-–−]|±|^(?:.* \| )?(?:%|\(%\)|(?:so )?(?:tuyet|tuong) doi(?: \(?%\)?)?|(?:ty|ti) le(?: \(?%\)?)?|(?:muc|so) chenh)$/;

const INDEX =
  /toc do phat trien|chi so phat trien|(?:nam truoc|cung ky|(?:19|20)\d\d) ?= ?100|chi so (?:so voi|so sanh|nam truoc)/;
const INDEX_IN_PERCENT = /(?<![a-z])bang (?:% |\.\.\.|…|ty le |so voi|nam)|^bang(?![a-z])/;
const PERCENT = /%|phan tram/;
const GROWTH =
  /toc do tang|tang truong|tang ?[/,(+–-]? ?giam|(?:ty|ti) le tang|muc tang|% tang|(?<![a-z])(?<!ha )tang(?! them)(?![a-z])/;
const SET_AGAINST =
  /so sanh|so voi|so cung ky|% ?(?:so )?cung ky|(?:19|20)\d\d ?\/ ?(?:nam )?(?:19|20)\d\d|(?<![a-z])ss(?![a-z])/;
const COMPARING = /tang|giam|so sanh|so voi|bien dong|chenh lech|thay doi|diem (?:%|phan tram)/;

/** "TH/KH (%)", "% thực hiện kế hoạch"; but "Kế hoạch (%)" is the plan of a rate. */
function comparesWithPlan(text: string): boolean {
  const { label, content } = trailingBracket(text) ?? { label: text, content: '' };
  if (/so sanh|so voi|hoan thanh|(?<![a-z])dat(?![a-z])|(?:ty|ti) le/.test(label)) return true;
  if (PERCENT.test(label)) return true;
  return PERCENT.test(content) && /thuc hien|(?<![a-z])th(?![a-z])|uoc|\//.test(label);
}
