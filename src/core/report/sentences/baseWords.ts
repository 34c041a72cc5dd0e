import type { PriorBasis } from '#core/collection/collectedYear';
import type { HouseSettings } from '#core/catalogue/yearBook';

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
): BaseWords {
  const year = `năm ${priorYear}`;
  return {
    base: basePhrase === 'same-period' ? `cùng kỳ ${year}` : year,
    remark: basis === undefined ? '' : REMARKS[basis](year),
  };
}

const REMARKS: Readonly<Record<PriorBasis, (year: string) => string>> = {
  published: () => '',
  submitted: () => '',
  revised: (year) => ` (số liệu ${year} đã điều chỉnh)`,
  restated: (year) => ` (số liệu ${year} tính lại theo đơn vị hành chính mới)`,
};
