import type { PriorBasis } from '#core/collection/collectedYear';
import type { HouseSettings } from '#core/catalogue/yearBook';
import { RESTATEMENT_WORDS, type Restatement } from '../priors/restatement';

/** The words for last year in one sentence. */
export interface BaseWords {
  /** "năm 2021" or "cùng kỳ năm 2021". */
  readonly base: string;
  /** What a reader must know of last year's figure, in brackets; '' when nothing. */
  readonly remark: string;
}

/** How the department names the year it compares with, and whether that year's figure was restated or revised. */
export function baseWords(
  priorYear: number,
  { basePhrase }: Pick<HouseSettings, 'basePhrase'>,
  basis: PriorBasis | undefined,
  restatement: Restatement = 'places',
): BaseWords {
  const year = `năm ${priorYear}`;
  return {
    base: basePhrase === 'same-period' ? `cùng kỳ ${year}` : year,
    remark: basis === undefined ? '' : REMARKS[basis](year, restatement),
  };
}

const REMARKS: Readonly<Record<PriorBasis, (year: string, restatement: Restatement) => string>> = {
  published: () => '',
  submitted: () => '',
  revised: (year) => ` (số liệu ${year} đã điều chỉnh)`,
  restated: (year, restatement) =>
    ` (số liệu ${year} tính lại ${RESTATEMENT_WORDS[restatement].units})`,
};
