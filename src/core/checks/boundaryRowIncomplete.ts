import type { BoundaryChange } from '#core/catalogue/reportingUnit';
import type { LackOfBoundaryRow } from '#core/findings/checks/boundaryRowMessages';
import type { Finding } from '#core/findings/finding';
import { equals, ONE } from '#core/numbers/rational';
import type { ExaminedYear } from './examinedYear';
import { NOWHERE, raise } from './raise';
import { describeRule } from './rule';

export const boundaryRowIncomplete = describeRule('boundary-row-incomplete', {
  title: { vi: 'Dòng địa giới chưa đủ căn cứ', en: 'Incomplete boundary row' },
  meaning: {
    vi: 'Dòng của sổ địa giới thiếu văn bản, ngày hiệu lực, hay căn cứ của tỷ trọng chia tách; hoặc có hiệu lực sau năm báo cáo nên chưa được dùng; hoặc chuyển cả đơn vị sang chính nó.',
    en: 'A row of the boundary ledger lacks its act, its day, or what the weight of a split is a share of; or it takes effect after the report year and is not used yet; or it moves a whole unit to itself.',
  },
  remedy: {
    vi: 'Ghi thêm ở trang “Địa giới” (hoặc boundaries.csv) cột mà phát hiện nêu. Dòng của năm sau ghi sẵn thì để nguyên.',
    en: 'Fill in the column that the finding names, on the sheet “Địa giới” (or in boundaries.csv). A row entered ahead for a later year may stay.',
  },
  authority: {
    vi: 'Số quy đổi theo địa giới mới phải truy được đến văn bản, ngày hiệu lực và căn cứ của tỷ trọng.',
    en: 'A figure restated on new boundaries must be traceable to the act, its day, and the basis of the weight.',
  },
  passing: {
    vi: 'X2 → Y1, 3/5 theo dân số, Nghị quyết 1191/NQ-UBTVQH15, từ 01/01/2025.',
    en: 'X2 → Y1, 3/5 by population, Resolution 1191/NQ-UBTVQH15, since 1/1/2025.',
  },
  failing: {
    vi: 'X2 → Y1, 3/5, không ghi căn cứ, văn bản, ngày.',
    en: 'X2 → Y1, 3/5, without basis, act or day.',
  },
});

/** One note for each thing that rows lack; rows of earlier years were looked at in theirs. */
export function checkBoundaryRows({ collected, year }: ExaminedYear): readonly Finding[] {
  const lastDay = `${year}-12-31`;
  const rows = collected.book.boundaries.filter(
    ({ effective }) => effective === '' || effective > `${year - 1}-12-31`,
  );
  const present = rows.filter(({ effective }) => effective <= lastDay);
  const lacking: Readonly<Record<LackOfBoundaryRow, readonly BoundaryChange[]>> = {
    act: present.filter(({ act }) => act === ''),
    day: present.filter(({ effective }) => effective === ''),
    basis: present.filter(({ weight, basis }) => basis === '' && !equals(weight, ONE)),
    itself: present.filter(
      ({ fromUnit, toUnit, weight }) => fromUnit === toUnit && equals(weight, ONE),
    ),
    later: rows.filter(({ effective }) => effective > lastDay),
  };
  return LACKS.flatMap((what) => {
    const named = lacking[what].map(rowInWords);
    if (named.length === 0) return [];
    const message = {
      code: 'boundary-row-incomplete',
      arguments: { lacks: what, rows: named, year },
    } as const;
    return raise('boundary-row-incomplete', {
      ...{ unit: '', indicator: '', year, source: NOWHERE, message },
    });
  });
}

const LACKS: readonly LackOfBoundaryRow[] = ['act', 'day', 'basis', 'itself', 'later'];

/** "X2 → Y1 (2025-07-01)" */
function rowInWords({ fromUnit, toUnit, effective }: BoundaryChange): string {
  return `${fromUnit} → ${toUnit}${effective === '' ? '' : ` (${effective})`}`;
}
