import { nameIn } from '#core/catalogue/indicator';
import type { Language } from '#core/findings/message';
import type { Status } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import { STATUS_CODE_WORDS } from '../vocabulary';
import type { Cause, Change, ChangedFigure } from './bookHistory';

/** What a change says in words: in the reader's language where it is known what it is of, else as the book has it. */
export function changeInWords(
  change: Change,
  language: Language,
): Pick<Change, 'label' | 'before' | 'after' | 'cause'> {
  const { figure } = change;
  if (!figure) return change;
  const { before, after } = figure.status ?? {};
  return {
    label: `${nameIn(language, figure)}, ${momentInWords(figure, language)}`,
    before: before === undefined ? change.before : STATUS_WORDS[language][before],
    after: after === undefined ? change.after : STATUS_WORDS[language][after],
    cause: causeInWords(figure.cause, language),
  };
}

/** "năm 2026", "số năm trước 2025", "trạng thái năm 2026": which figure it is, or what of it. */
export function momentInWords(
  { role, year, status }: Pick<ChangedFigure, 'role' | 'year' | 'status'>,
  language: Language,
): string {
  return `${(status ? STATUSES : FIGURES)[language][role]} ${year}`.trim();
}

type RoleWords = Readonly<Record<Language, Readonly<Record<Observation['role'], string>>>>;

const FIGURES: RoleWords = {
  vi: { current: 'năm', prior: 'số năm trước', plan: 'kế hoạch' },
  en: { current: '', prior: 'last year', plan: 'target' },
};

const STATUSES: RoleWords = {
  vi: { current: 'trạng thái năm', prior: 'trạng thái số năm trước', plan: 'trạng thái kế hoạch' },
  en: { current: 'status', prior: 'status, last year', plan: 'status, target' },
};

const STATUS_WORDS: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  vi: STATUS_CODE_WORDS,
  en: { E: 'estimate', P: 'provisional', A: 'final' },
};

export function causeInWords({ place, heldOutBy, decision }: Cause, language: Language): string {
  const words = CAUSE_WORDS[language];
  if (decision && !decision.isReopened) return words.decision(decision.rule, decision.reason);
  const sent =
    place === undefined
      ? []
      : [place === '' ? words.gone : heldOutBy ? words.heldOut(place, heldOutBy) : place];
  return [...sent, ...(decision ? [words.reopened(decision.rule)] : [])].join('; ');
}

interface CauseWords {
  readonly decision: (rule: string, reason: string) => string;
  readonly reopened: (rule: string) => string;
  readonly heldOut: (place: string, rule: string) => string;
  readonly gone: string;
}

const CAUSE_WORDS: Readonly<Record<Language, CauseWords>> = {
  vi: {
    decision: (rule, reason) => `quyết định về ${rule}${inBrackets(reason)}`,
    reopened: (rule) => `quyết định về ${rule} được mở lại`,
    heldOut: (place, rule) => `${place} (chưa được tính: ${rule})`,
    gone: 'không còn trong các báo cáo đã nhận',
  },
  en: {
    decision: (rule, reason) => `decision about ${rule}${inBrackets(reason)}`,
    reopened: (rule) => `decision about ${rule} reopened`,
    heldOut: (place, rule) => `${place} (not counted: ${rule})`,
    gone: 'no longer among the reports received',
  },
};

function inBrackets(reason: string): string {
  return reason === '' ? '' : ` (${reason})`;
}
