import { numberInWords, placeInWords, writtenInWords } from '../figureInWords';
import { message } from '../message';
import { CORRECTION_FAULT, type CorrectionFault } from '../reading/replyMessages';
import { levelEn, levelVi, nameEn, nameVi } from './indicatorWords';
import type { AboutPart } from './partMessages';

export interface AboutUnmatched {
  decision: 'accept' | 'correct' | 'exclude' | 'ask';
  rule: string;
  unit: string;
  indicator: string;
  year: number;
}

/** The decision about the same figure, for another finding, by which it counts as it does. */
export interface CountingDecision {
  byRule: string;
  byDecision: AboutUnmatched['decision'];
  /** '' where it sets none. */
  byValue: string;
}

/** A decision as it is told beside others. */
export interface ToldDecision {
  rule: string;
  decision: AboutUnmatched['decision'];
  /** '' where it sets none. */
  value: string;
}

/** Why a decision about what was found cannot change anything. */
export type IdleReason =
  | 'last-year'
  | 'several'
  | 'nothing'
  | 'whole-form'
  | 'other-cell'
  | 'other-decision'
  | 'stated-change';

/** Sentences about decisions of people. */
export const decisionMessages = {
  'decision-reopened': message<{
    rule: string;
    decision: 'accept' | 'correct' | 'exclude' | 'ask';
    reason: string;
    taken: string;
    present: string;
  }>({
    vi: ({ rule, decision, reason, taken, present }) =>
      `Quyết định “${DECIDED_VI[decision]}” về ${rule}${reason === '' ? '' : ` (lý do: ${reason})`} lấy trên số “${writtenInWords(taken, 'vi')}”; nay đơn vị gửi “${writtenInWords(present, 'vi')}”, nên quyết định không còn áp dụng. Xem lại số mới và quyết định lại.`,
    en: ({ rule, decision, reason, taken, present }) =>
      `The decision “${DECIDED_EN[decision]}” about ${rule}${reason === '' ? '' : ` (reason: ${reason})`} was taken on “${writtenInWords(taken, 'en')}”; the unit now submits “${writtenInWords(present, 'en')}”, so it no longer applies. Look at the new value and decide again.`,
  }),
  'decision-reopened/gone': message<{
    rule: string;
    decision: 'accept' | 'correct' | 'exclude' | 'ask';
    reason: string;
    taken: string;
  }>({
    vi: ({ rule, decision, reason, taken }) =>
      `Quyết định “${DECIDED_VI[decision]}” về ${rule}${reason === '' ? '' : ` (lý do: ${reason})`} lấy trên số “${writtenInWords(taken, 'vi')}”; các báo cáo đã nhận không còn số này, nên quyết định không còn áp dụng. Hỏi lại đơn vị, khi có số mới thì quyết định lại.`,
    en: ({ rule, decision, reason, taken }) =>
      `The decision “${DECIDED_EN[decision]}” about ${rule}${reason === '' ? '' : ` (reason: ${reason})`} was taken on “${writtenInWords(taken, 'en')}”; what has been received no longer has that figure, so it no longer applies. Ask the unit, and decide again when there is one.`,
  }),
  'decision-unmatched': message<AboutUnmatched>({
    vi: (about) =>
      `${changesNothingVi(about)}: không có phát hiện nào như vậy. ${CORRECT_OR_DELETE_VI}`,
    en: (about) => `${changesNothingEn(about)}: there is no such finding. ${CORRECT_OR_DELETE_EN}`,
  }),
  'decision-unmatched/unit': message<AboutUnmatched>({
    vi: (about) =>
      `${changesNothingVi(about)}: danh sách không có đơn vị “${about.unit}”. ${CORRECT_OR_DELETE_VI}`,
    en: (about) =>
      `${changesNothingEn(about)}: the register has no unit “${about.unit}”. ${CORRECT_OR_DELETE_EN}`,
  }),
  'decision-unmatched/answered': message<AboutUnmatched>({
    vi: (about) =>
      `Điều đã hỏi về ${subjectInWords(about)} nay không còn: đơn vị đã gửi báo cáo không có phát hiện ấy. Không cần làm gì thêm.`,
    en: (about) =>
      `What was asked about ${subjectInWords(about)} is settled: in what the unit has sent there is no such finding. Nothing more is to be done.`,
  }),
  'decision-unmatched/sent': message<AboutUnmatched & { value: string }>({
    vi: ({ value, ...about }) =>
      `Đơn vị đã gửi lại đúng số đã sửa về ${subjectInWords(about)}: ${numberInWords(value, 'vi')}. Quyết định giữ lại trong sổ; không cần làm gì thêm.`,
    en: ({ value, ...about }) =>
      `The unit has sent the very figure that was decided about ${subjectInWords(about)}: ${numberInWords(value, 'en')}. The decision stays on record; nothing more is to be done.`,
  }),
  'decision-unmatched/units': message<AboutUnmatched & { candidates: readonly string[] }>({
    vi: ({ candidates, ...about }) =>
      `${changesNothingVi(about)}: “${about.unit}” là tên của nhiều đơn vị: ${candidates.join('; ')}. Ghi mã của đơn vị được quyết định.`,
    en: ({ candidates, ...about }) =>
      `${changesNothingEn(about)}: “${about.unit}” names several units: ${candidates.join('; ')}. Write the code of the one that is decided about.`,
  }),
  'decision-unmatched/indicator': message<AboutUnmatched>({
    vi: (about) =>
      `${changesNothingVi(about)}: danh mục không có chỉ tiêu “${about.indicator}”. ${CORRECT_OR_DELETE_VI}`,
    en: (about) =>
      `${changesNothingEn(about)}: the catalogue has no indicator “${about.indicator}”. ${CORRECT_OR_DELETE_EN}`,
  }),
  'decision-unmatched/idle': message<AboutUnmatched & { because: IdleReason }>({
    vi: ({ because, ...about }) => `${changesNothingVi(about)}: ${IDLE_VI[because]}`,
    en: ({ because, ...about }) => `${changesNothingEn(about)}: ${IDLE_EN[because]}`,
  }),
  'decision-unmatched/overruled': message<AboutUnmatched & CountingDecision>({
    vi: ({ byRule, byDecision, byValue, ...about }) =>
      `${changesNothingVi(about)}: số này đang theo quyết định ${toldVi({ rule: byRule, decision: byDecision, value: byValue })}. Muốn khác thì quyết định lại về ${byRule}; nếu không thì bỏ dòng này.`,
    en: ({ byRule, byDecision, byValue, ...about }) =>
      `${changesNothingEn(about)}: the figure follows the decision ${toldEn({ rule: byRule, decision: byDecision, value: byValue })}. To change that, decide again about ${byRule}; otherwise delete this line.`,
  }),
  'decision-unmatched/order-unclear': message<{
    unit: string;
    indicator: string;
    year: number;
    decisions: readonly ToldDecision[];
  }>({
    vi: ({ decisions, ...about }) =>
      `Các quyết định về ${placeOfFigure(about)} trái nhau và không rõ quyết định nào sau: ${decisions.map((one) => toldVi(one)).join('; ')}. Chưa quyết định nào được áp dụng. Ở trang “Quyết định”, ghi đúng ngày, hoặc ghi “Thứ tự” lớn hơn cho dòng lấy sau, hoặc bỏ dòng thừa.`,
    en: ({ decisions, ...about }) =>
      `The decisions about ${placeOfFigure(about)} contradict each other, and nothing says which came last: ${decisions.map((one) => toldEn(one)).join('; ')}. None of them applies. On the sheet “Quyết định” write the right day, or a greater “Thứ tự” for the later line, or delete the one too many.`,
  }),
  'correction-doubtful/exceeds-whole': message<AboutPart>({
    vi: ({ cell, part, partValue, whole, wholeValue }) =>
      `${placeInWords(cell, 'vi')}${nameVi(part)} đã sửa thành ${levelVi(partValue, part)}, vẫn lớn hơn ${nameVi(whole)} là ${levelVi(wholeValue, whole)}. Số đó vẫn được tính; xem lại quyết định, hoặc chấp nhận phát hiện này và ghi lý do.`,
    en: ({ cell, part, partValue, whole, wholeValue }) =>
      `${placeInWords(cell, 'en')}${nameEn(part)} was corrected to ${levelEn(partValue, part)}, still more than ${nameEn(whole)} with ${levelEn(wholeValue, whole)}. It counts all the same; look at the decision again, or accept this finding with the reason.`,
  }),
  'correction-doubtful': message<{
    code: string;
    rule: string;
    value: string;
    because: CorrectionFault;
  }>({
    vi: ({ code, rule, value, because }) =>
      `Quyết định “sửa” về ${rule} ghi ${code} là ${numberInWords(value, 'vi')}, nhưng ${CORRECTION_FAULT.vi[because]}. Số đó vẫn được tính; xem lại quyết định, hoặc chấp nhận phát hiện này và ghi lý do.`,
    en: ({ code, rule, value, because }) =>
      `The decision “correct” about ${rule} sets ${code} to ${numberInWords(value, 'en')}, but ${CORRECTION_FAULT.en[because]}. It counts all the same; look at the decision again, or accept this finding with the reason.`,
  }),
} as const;

const CORRECT_OR_DELETE_VI = 'Sửa mã cho đúng hoặc bỏ dòng này.';

const CORRECT_OR_DELETE_EN = 'Correct the code or delete the line.';

function changesNothingVi(about: AboutUnmatched): string {
  return `Quyết định “${DECIDED_VI[about.decision]}” về ${subjectInWords(about)} không làm thay đổi gì`;
}

const IDLE_VI: Readonly<Record<IdleReason, string>> = {
  'last-year':
    'phát hiện nói về số năm trước, và số năm trước được lấy từ số đã công bố. Muốn dùng số khác thì sửa hoặc thêm dòng ở trang “Số đã công bố” của sổ; nếu không thì chấp nhận phát hiện và ghi lý do.',
  several:
    'phát hiện nói về tổng của nhiều đơn vị, không phải số của riêng đơn vị nào. Đề nghị đơn vị có số sai gửi lại báo cáo, hay chấp nhận phát hiện và ghi kết quả đối chiếu.',
  nothing:
    'không có số nào để loại. Đề nghị đơn vị gửi số, ghi số đã hỏi được bằng quyết định “sửa số” (correct), hoặc chấp nhận phát hiện và ghi lý do.',
  'whole-form':
    'phát hiện nói về cả báo cáo, không nêu ô số nào. Quyết định về từng số, bỏ tệp ra khỏi thư mục báo cáo đã nhận, hoặc chấp nhận phát hiện và ghi lý do.',
  'other-cell':
    'ô nêu trong phát hiện không giữ số của năm báo cáo; số của năm báo cáo đã đọc được ở ô khác và vẫn được tính. Chấp nhận phát hiện và ghi lý do, hoặc đề nghị đơn vị gửi lại.',
  'stated-change':
    'giá trị này là tốc độ tăng, chỉ số phát triển hay % kế hoạch đúng, không phải số liệu của chỉ tiêu, nên số liệu không đổi; báo cáo luôn dùng tốc độ tính lại. Nếu số năm nay và năm trước đúng thì chấp nhận phát hiện và ghi lý do; nếu số năm nay sai thì ghi số đúng theo đơn vị tính của chỉ tiêu.',
  'other-decision':
    'một quyết định khác về cùng số này đang được dùng. Bỏ một trong hai quyết định.',
};

const IDLE_EN: Readonly<Record<IdleReason, string>> = {
  'last-year':
    'the finding is about last year’s figure, and that is taken from what was published. To use another, change or add its line on the book’s sheet “Số đã công bố”; otherwise accept the finding with the reason.',
  several:
    'the finding is about a total of several units, not about the figure of any one. Ask the unit whose figure is wrong to send again, or accept the finding with the outcome of the reconciliation.',
  nothing:
    'there is no figure to leave out. Ask the unit for it, enter what it says with the decision “correct”, or accept the finding with the reason.',
  'whole-form':
    'the finding is about the whole report and names no figure. Decide about single figures, take the file out of the received reports, or accept the finding with the reason.',
  'other-cell':
    'the cell that the finding names does not hold the figure of the report year, which was read from another cell and counts. Accept the finding with the reason, or ask the unit to send again.',
  'stated-change':
    'the value is what the stated growth, index or part of the plan should be and no figure of the indicator, so the figure stays; the report uses the recomputed growth anyway. Where both years are right accept the finding with the reason; where this year’s figure is wrong give the right one in the indicator’s measure.',
  'other-decision': 'another decision about the same figure is used. Delete one of the two.',
};

function changesNothingEn(about: AboutUnmatched): string {
  return `The decision “${DECIDED_EN[about.decision]}” about ${subjectInWords(about)} changes nothing`;
}

function placeOfFigure({
  unit,
  indicator,
  year,
}: Pick<AboutUnmatched, 'unit' | 'indicator' | 'year'>): string {
  return [unit, indicator, String(year)].filter((part) => part !== '').join(', ');
}

function toldVi({ rule, decision, value }: ToldDecision): string {
  const into = value === '' ? '' : ` (thành ${numberInWords(value, 'vi')})`;
  return `“${DECIDED_VI[decision]}”${into} về ${rule}`;
}

function toldEn({ rule, decision, value }: ToldDecision): string {
  const into = value === '' ? '' : ` (to ${numberInWords(value, 'en')})`;
  return `“${DECIDED_EN[decision]}”${into} about ${rule}`;
}

function subjectInWords({ rule, ...about }: AboutUnmatched): string {
  return `${rule}, ${placeOfFigure(about)}`;
}

const DECIDED_VI = {
  accept: 'chấp nhận',
  correct: 'sửa số',
  exclude: 'loại ra',
  ask: 'hỏi đơn vị',
} as const;

const DECIDED_EN = {
  accept: 'accept',
  correct: 'correct',
  exclude: 'exclude',
  ask: 'ask the unit',
} as const;
