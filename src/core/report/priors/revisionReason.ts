import { dayInVietnamese } from '#core/findings/dayInWords';
import { groupedBy } from '#core/catalogue/groupedBy';
import type { Decision } from '#core/collection/decision';
import type { Language } from '#core/findings/message';
import type { Status } from '#core/numbers/figure';
import type { RevisionCause } from './revisionCauses';

/** What units and indicators are called. */
export interface Names {
  unit(code: string): string;
  /** "Doanh thu dịch vụ bưu chính (BC110)" */
  indicator(code: string): string;
}

/** The causes of a revision in words, those of several units together. */
export function revisionReason(
  causes: readonly RevisionCause[],
  names: Names,
  language: Language,
): string {
  const words = REVISION_WORDS[language];
  const again = causes.filter((cause) => cause.kind === 'republished');
  const others = causes.filter((cause) => cause.kind !== 'republished');
  const republished = [...groupedBy(again, ({ from, to }) => `${from} ${to}`).values()].flatMap(
    (alike) => {
      const [first] = alike;
      const units = alike.filter(({ unit }) => unit !== '').map(({ unit }) => names.unit(unit));
      return first ? [words.republished(listed(units, words), first.from, first.to)] : [];
    },
  );
  return [...republished, ...others.map((cause) => otherReason(cause, names, language))].join('; ');
}

function otherReason(
  cause: Exclude<RevisionCause, { kind: 'republished' }>,
  names: Names,
  language: Language,
): string {
  const words = REVISION_WORDS[language];
  switch (cause.kind) {
    case 'part':
      return words.part(
        names.indicator(cause.indicator),
        revisionReason(cause.causes, names, language),
      );
    case 'left-out':
      return words.leftOut(names.unit(cause.unit), cause.decision);
    case 'computed':
      return words.computed[cause.from];
    case 'more-final':
      return words.moreFinal(cause.to);
  }
}

/** More units than these are counted, not named. */
const MOST_NAMED = 3;

function listed(units: readonly string[], { others }: RevisionWords): string {
  const named = units.slice(0, MOST_NAMED).join(', ');
  const more = units.length - MOST_NAMED;
  return more > 0 ? `${named} ${others(more)}` : named;
}

interface RevisionWords {
  /** `units` is '' where it is the figure's own publication. */
  readonly republished: (units: string, from: Status, to: Status) => string;
  readonly others: (count: number) => string;
  readonly part: (indicator: string, reason: string) => string;
  readonly leftOut: (unit: string, decision: Decision) => string;
  readonly computed: Readonly<Record<'units' | 'parts', string>>;
  readonly moreFinal: (to: Status) => string;
}

const STATUS = {
  vi: { E: 'ước tính', P: 'sơ bộ', A: 'chính thức' },
  en: { E: 'estimated', P: 'provisional', A: 'final' },
} as const;

const REVISION_WORDS: Readonly<Record<Language, RevisionWords>> = {
  vi: {
    republished: (units, from, to) => {
      const instead = `số ${STATUS.vi[to]} thay số ${STATUS.vi[from]}`;
      if (units === '') return from === to ? 'được công bố lại' : instead;
      return from === to ? `${units} được công bố lại` : `${units} có ${instead}`;
    },
    others: (count) => `và ${count} đơn vị khác`,
    part: (indicator, reason) => `${indicator} được điều chỉnh: ${reason}`,
    leftOut: (unit, { by = '', date = '', reason }) =>
      `${unit} không được tính nữa ở cả hai năm do là cùng một doanh nghiệp với đơn vị khác (${circumstances([by, dayInVietnamese(date), reason])})`,
    computed: {
      units: 'cộng lại từ số đã công bố của các đơn vị',
      parts: 'tính lại từ số đã công bố của các chỉ tiêu thành phần',
    },
    moreFinal: (to) =>
      `số ${STATUS.vi[to]} của toàn tỉnh thay số tính từ các đơn vị hoặc chỉ tiêu thành phần`,
  },
  en: {
    republished: (units, from, to) => {
      const instead = `a ${STATUS.en[to]} figure instead of the ${STATUS.en[from]} one`;
      if (units === '') return from === to ? 'it was published again' : `there is ${instead}`;
      return from === to ? `${units} was published again` : `${units} has ${instead}`;
    },
    others: (count) => `and ${count} other units`,
    part: (indicator, reason) => `${indicator} was revised: ${reason}`,
    leftOut: (unit, { by = '', date = '', reason }) =>
      `${unit} counts in neither year any more, as it is one enterprise with another unit (${circumstances([by, date, reason])})`,
    computed: {
      units: 'it is added up again from the published figures of the units',
      parts: 'it is computed again from the published figures of its parts',
    },
    moreFinal: (to) =>
      `the province’s ${STATUS.en[to]} figure instead of the one computed from units or parts`,
  },
};

function circumstances(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(', ');
}
