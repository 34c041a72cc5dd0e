import type {
  ChangeForm,
  LevelForm,
  PlanForm,
  SentenceKind,
  Shown,
} from '#core/catalogue/sentenceChoice';
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
};

export const CHANGE_WORDS: Readonly<Record<ChangeForm, string>> = {
  usual: 'thường lệ',
  growth: 'tăng giảm %',
  index: 'bằng %',
  difference: 'mức tăng giảm',
  'difference-growth': 'mức và %',
  multiple: 'gấp lần',
  none: 'không nêu',
};

export const PLAN_WORDS: Readonly<Record<PlanForm, string>> = {
  usual: 'thường lệ',
  shown: '% kế hoạch',
  amount: '% và số kế hoạch',
  none: 'không nêu',
};

export const STATE_WORDS: Readonly<Record<SentenceState, string>> = {
  'as-chosen': 'đúng',
  'form-not-true': 'cách viết đã chọn không còn đúng với số; dùng cách thường lệ',
  'own-true': 'đúng, theo câu của Sở',
  'own-false': 'SAI: câu của Sở không đúng với số của sổ; báo cáo dùng câu sửa',
  'own-unproven': 'CHƯA KIỂM ĐƯỢC: câu của Sở có phần sổ không có số; báo cáo dùng câu sửa',
  'left-out': 'không in',
  'nothing-to-say': 'chưa có số liệu để viết',
};
