import {
  LEVEL_FORMS,
  type ChangeForm,
  type CoverageForm,
  type LevelForm,
  type PlanForm,
  type SentenceKind,
  type Shown,
} from '#core/catalogue/sentenceChoice';
import { LIST_FORMS } from '#core/report/sentences/exceptionSentence';
import { EXTREMES_FORMS, HIGHEST_FORMS } from '#core/report/sentences/rankedUnitsSentence';
import type { Doubt } from '#core/report/ownWording/doubt';
import type { SentenceState } from '#core/report/reportSentences';

export const KIND_WORDS: Readonly<Record<SentenceKind, string>> = {
  level: 'mức và thay đổi',
  share: 'tỷ trọng',
  highest: 'đơn vị cao nhất',
  extremes: 'cao nhất và thấp nhất',
  done: 'đơn vị đã có',
  'not-done': 'đơn vị chưa có',
};

export const SHOWN_WORDS: Readonly<Record<Shown, string>> = {
  usual: 'thường lệ',
  yes: 'có',
  no: 'không',
};

export const LEVEL_WORDS: Readonly<Record<LevelForm, string>> = {
  usual: 'thường lệ',
  exact: 'đúng số',
  rounded: 'làm tròn',
  'over-1': 'hơn 1 chữ số',
  'over-2': 'hơn 2 chữ số',
  'over-3': 'hơn 3 chữ số',
  'over-5': 'hơn tròn 5',
  'above-1': 'trên 1 chữ số',
  'above-2': 'trên 2 chữ số',
  'above-3': 'trên 3 chữ số',
  'above-5': 'trên tròn 5',
  'nearly-1': 'gần 1 chữ số',
  'nearly-2': 'gần 2 chữ số',
  'nearly-3': 'gần 3 chữ số',
  'nearly-5': 'gần tròn 5',
  'about-1': 'khoảng 1 chữ số',
  'about-2': 'khoảng 2 chữ số',
  'about-3': 'khoảng 3 chữ số',
  'about-5': 'khoảng tròn 5',
  'in-brackets': 'tên trong ngoặc',
  counted: 'chỉ số đơn vị',
  'of-all': 'trên tổng số',
  'of-all-named': 'trên tổng số có tên',
  'first-only': 'chỉ cao nhất',
  'last-only': 'chỉ thấp nhất',
  'first-five': 'năm vị trí đầu',
  'without-figures': 'không nêu số',
};

/** What a row's drop-down offers: a list of units is said otherwise than a number. */
export function levelWordsOf(kind: SentenceKind | undefined): readonly string[] {
  const forms = LEVEL_FORMS.filter((form) => {
    const ofUnits = kind && FORMS_OF_UNITS[kind];
    return ofUnits ? ofUnits.includes(form) : !OF_UNITS.has(form);
  });
  return forms.map((form) => LEVEL_WORDS[form]);
}

const FORMS_OF_UNITS: Readonly<Partial<Record<SentenceKind, readonly LevelForm[]>>> = {
  highest: HIGHEST_FORMS,
  extremes: EXTREMES_FORMS,
  done: LIST_FORMS,
  'not-done': LIST_FORMS,
};
const OF_UNITS: ReadonlySet<LevelForm> = new Set(
  Object.values(FORMS_OF_UNITS)
    .flat()
    .filter((form) => form !== 'usual'),
);

/** The words for sentences that list or order units. */
export const LEVEL_WORDS_OF_UNITS: readonly string[] = LEVEL_FORMS.filter((form) =>
  OF_UNITS.has(form),
).map((form) => LEVEL_WORDS[form]);

export const CHANGE_WORDS: Readonly<Record<ChangeForm, string>> = {
  usual: 'thường lệ',
  growth: 'tăng giảm %',
  index: 'bằng %',
  difference: 'mức tăng giảm',
  added: 'tăng thêm',
  'difference-growth': 'mức và %',
  multiple: 'gấp lần',
  'with-prior': 'kèm số năm trước',
  prior: 'chỉ số năm trước',
  none: 'không nêu',
};

export const PLAN_WORDS: Readonly<Record<PlanForm, string>> = {
  usual: 'thường lệ',
  shown: '% kế hoạch',
  amount: '% và số kế hoạch',
  completion: 'đạt % kế hoạch',
  gap: 'hơn kém bao nhiêu %',
  'gap-amount': 'hơn kém bao nhiêu',
  target: 'chỉ số kế hoạch',
  none: 'không nêu',
};

export const COVERAGE_WORDS: Readonly<Record<CoverageForm, string>> = {
  usual: 'thường lệ',
  leading: 'đặt đầu câu',
  missing: 'số đơn vị còn thiếu',
  named: 'tên đơn vị còn thiếu',
};

/** What is said before the fragments that stand against a sentence. */
export const DOUBT_WORDS: Readonly<Record<Doubt['kind'], string>> = {
  false: 'sai',
  missing: 'thiếu',
  unproven: 'chưa kiểm được',
  unnamed: 'chưa nêu tên chỉ tiêu',
};

export const STATE_WORDS: Readonly<Record<SentenceState, string>> = {
  'as-chosen': 'đúng',
  'form-not-true': 'cách viết đã chọn không còn đúng với số; dùng cách thường lệ',
  'own-true': 'đúng, theo câu của Sở',
  'own-false': 'SAI: câu của Sở không đúng với số của sổ; báo cáo dùng câu sửa',
  'own-unproven': 'CHƯA KIỂM ĐƯỢC: câu của Sở có phần sổ không có số; báo cáo dùng câu sửa',
  'left-out': 'không in',
  'nothing-to-say': 'chưa có số liệu để viết',
  'all-alike': 'các đơn vị đều như nhau (đều có, hoặc đều chưa có) nên không có câu',
  repeated:
    'CẦN GỘP: dòng sau của cùng chỉ tiêu và loại câu được dùng, dòng này không in; gộp hai dòng hoặc xóa một dòng rồi tổng hợp lại',
  impossible:
    'CẦN KIỂM TRA: tỷ lệ ngoài khoảng 0–100%, không in; kiểm tra tử số và mẫu số (trang “Phát hiện”)',
  'unknown-indicator':
    'SAI MÃ SỐ: danh mục không có chỉ tiêu này; sửa mã số hoặc xóa dòng rồi tổng hợp lại',
};
