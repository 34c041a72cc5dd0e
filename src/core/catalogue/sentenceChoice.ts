/** What a sentence of the report tells of an indicator. */
export const SENTENCE_KINDS = [
  'level', // how much it is, how it changed, how far the plan was met
  'share', // how large a part of its whole it is
  'highest', // which units have most
  'extremes', // the highest and the lowest
  'done', // which units have some
  'not-done', // which units have none
] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/**
 * How a number, or what a sentence has in its place, is said. A rounding is part of the form, the number is not, so that a choice stays
 * the same choice when the figure moves: "over-2" is 1,3 triệu today and 1,4 triệu tomorrow.
 */
export const LEVEL_FORMS = [
  'usual',
  'exact',
  'rounded',
  'over-1',
  'over-2',
  'over-3',
  'over-5',
  'above-1',
  'above-2',
  'above-3',
  'above-5',
  'nearly-1',
  'nearly-2',
  'nearly-3',
  'nearly-5',
  'about-1',
  'about-2',
  'about-3',
  'about-5',
  // a list of units
  'in-brackets', // còn 03 huyện (An, Bình, Yên) chưa thực hiện
  'counted', // còn 03 huyện chưa thực hiện
  'of-all', // 03/10 huyện chưa thực hiện
  'of-all-named', // 03/10 huyện (An, Bình, Yên) chưa thực hiện
  // an order of units
  'first-only', // cao nhất là huyện An (12 trạm)
  'last-only', // thấp nhất là huyện Yên (02 trạm)
  'first-five',
  'without-figures', // cao nhất là huyện An, thấp nhất là huyện Yên
] as const;
export type LevelForm = (typeof LEVEL_FORMS)[number];

/** How the change since last year is said. */
export const CHANGE_FORMS = [
  'usual',
  'growth', // tăng 2,8%
  'index', // bằng 102,8%
  'difference', // tăng 50.400 thuê bao, tăng 3,2 điểm phần trăm, tăng 2 bậc
  'added', // tăng thêm 50.400 thuê bao
  'difference-growth', // tăng 50.400 thuê bao (2,8%)
  'multiple', // gấp 2,5 lần
  'with-prior', // tăng 2,8% so với năm 2021 (1.799.600 thuê bao)
  'prior', // năm 2021 là 1.799.600 thuê bao
  'none',
] as const;
export type ChangeForm = (typeof CHANGE_FORMS)[number];

/** Whether and how the plan is spoken of. */
export const PLAN_FORMS = [
  'usual',
  'shown', // đạt 97,2% kế hoạch
  'amount', // đạt 97,2% kế hoạch (kế hoạch 440 tỷ đồng)
  'completion', // đạt 102,5% kế hoạch, also where usually "vượt 2,5% kế hoạch" is said
  'gap', // thấp hơn kế hoạch 2,8%
  'gap-amount', // thấp hơn kế hoạch 12,3 tỷ đồng
  'target', // kế hoạch 440 tỷ đồng
  'none',
] as const;
export type PlanForm = (typeof PLAN_FORMS)[number];

/** How it is said that a total is partial. */
export const COVERAGE_FORMS = [
  'usual', // (tổng hợp từ 28/31 đơn vị)
  'leading', // Theo báo cáo của 28/31 đơn vị, …
  'missing', // (chưa có số liệu của 3/31 đơn vị)
  'named', // (chưa có số liệu của huyện An, huyện Bình)
] as const;
export type CoverageForm = (typeof COVERAGE_FORMS)[number];

/** The wording of a sentence, one form for each of its parts. */
export interface Wording {
  readonly level: LevelForm;
  readonly change: ChangeForm;
  readonly plan: PlanForm;
  readonly coverage: CoverageForm;
}

export const USUAL_WORDING: Wording = {
  level: 'usual',
  change: 'usual',
  plan: 'usual',
  coverage: 'usual',
};

/** A sentence that the department wants besides the usual ones, otherwise, or not at all. */
export interface SentenceChoice extends Wording {
  readonly indicator: string;
  readonly kind: SentenceKind;
  readonly shown: Shown;
  /** The department's own words in place of ours; '' for ours. */
  readonly own: string;
}

/** 'usual': in the report where reports usually have such a sentence. */
export const SHOWN = ['usual', 'yes', 'no'] as const;
export type Shown = (typeof SHOWN)[number];

/** Nobody has to ask for these: they stand in every report where there is something to say. */
export function isUsualKind(kind: SentenceKind): boolean {
  return kind === 'level' || kind === 'not-done';
}

/** Whether the choice says nothing but what is done anyway. */
export function isUsualChoice({ kind, shown, own, ...choice }: SentenceChoice): boolean {
  const { level, change, plan, coverage } = choice;
  const isUsualWording = [level, change, plan, coverage].every((form) => form === 'usual');
  return isUsualKind(kind) && shown === 'usual' && own === '' && isUsualWording;
}

/** Whether two rows ask for the same. */
export function isSameChoice(one: SentenceChoice, other: SentenceChoice): boolean {
  return (
    one.indicator === other.indicator &&
    one.kind === other.kind &&
    one.shown === other.shown &&
    one.own === other.own &&
    one.level === other.level &&
    one.change === other.change &&
    one.plan === other.plan &&
    one.coverage === other.coverage
  );
}

export function usualChoice(indicator: string, kind: SentenceKind): SentenceChoice {
  const shown = isUsualKind(kind) ? 'usual' : 'yes';
  return { indicator, kind, shown, own: '', ...USUAL_WORDING };
}

/** The choice that takes back whatever was chosen of a sentence. */
export function forgottenChoice({ indicator, kind }: SentenceChoice): SentenceChoice {
  const usual = usualChoice(indicator, kind);
  return isUsualKind(kind) ? usual : { ...usual, shown: 'no' };
}

/** The choices with one more, which takes the place of what was chosen of that sentence before. */
export function withSentenceChoice(
  choices: readonly SentenceChoice[],
  choice: SentenceChoice,
): readonly SentenceChoice[] {
  const others = choices.filter(
    ({ indicator, kind }) => indicator !== choice.indicator || kind !== choice.kind,
  );
  // What nobody has to ask for is there again unless it is remembered that it is not wanted.
  const isForgotten = choice.shown === 'no' && !isUsualKind(choice.kind);
  return isForgotten || isUsualChoice(choice) ? others : [...others, choice];
}
