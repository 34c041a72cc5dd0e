import { aggregationText } from '#core/catalogue/aggregationText';
import type { GrowthReview } from '#core/catalogue/growthParameters';
import { GROWTH_REVIEW_COLUMNS, growthReviewOf } from '#core/catalogue/growthReview';
import type { Indicator } from '#core/catalogue/indicator';
import { textOf } from '#core/workbook/plannedContent';
import { exactOf, wholeOf } from './recordContent';
import type { RecordColumn, RecordSheet } from './recordSheet';
import { SHEETS } from './sheetNames';
import {
  GROWTH_FORM_WORDS,
  NATURE_WORDS,
  POLARITY_WORDS,
  wordsOf,
  YES_NO_WORDS,
} from './vocabulary';

/** The catalogue of indicators: the columns of indicators.csv. */
export const INDICATOR_SHEET: RecordSheet<Indicator> = {
  name: SHEETS.indicators,
  title: 'DANH MỤC CHỈ TIÊU',
  explanation:
    'Mỗi dòng là một chỉ tiêu. Không đổi mã số giữa các năm. Cách tổng hợp: sum, derived_sum(MÃ+MÃ), ratio_of_sums(MÃ/MÃ*100), distinct_count, province_only, not_additive.',
  frozenColumns: 1,
  columns: [
    {
      name: 'code',
      heading: 'Mã số',
      width: 10,
      look: 'centre',
      content: ({ code }) => textOf(code),
      isRequired: true,
    },
    {
      name: 'domain',
      heading: 'Lĩnh vực',
      width: 18,
      look: 'text',
      content: ({ domain }) => textOf(domain),
      isRequired: true,
    },
    {
      name: 'name_vi',
      heading: 'Tên chỉ tiêu',
      width: 50,
      look: 'text',
      content: ({ nameVi }) => textOf(nameVi),
      isRequired: true,
    },
    {
      name: 'name_en',
      heading: 'Tên tiếng Anh',
      width: 36,
      look: 'text',
      content: ({ nameEn }) => textOf(nameEn),
    },
    {
      name: 'unit',
      heading: 'Đơn vị tính',
      width: 14,
      look: 'centre',
      content: ({ unit }) => textOf(unit),
      isRequired: true,
    },
    {
      name: 'nature',
      heading: 'Tính chất',
      width: 11,
      look: 'centre',
      content: ({ nature }) => textOf(NATURE_WORDS[nature]),
      reads: { as: 'words', vocabulary: NATURE_WORDS },
      isRequired: true,
    },
    {
      name: 'aggregation',
      heading: 'Cách tổng hợp',
      width: 34,
      look: 'text',
      content: ({ aggregation }) => textOf(aggregationText(aggregation)),
      isRequired: true,
    },
    {
      name: 'reported_by',
      heading: 'Đơn vị báo cáo (loại)',
      width: 26,
      look: 'text',
      content: ({ reportedBy }) => textOf(reportedBy.join('|')),
      isRequired: true,
    },
    {
      name: 'growth_form',
      heading: 'Cách so sánh',
      width: 26,
      look: 'text',
      content: ({ growthForm, showsPlan }) =>
        textOf(wordsOf(GROWTH_FORM_WORDS, [growthForm, ...(showsPlan ? ['plan_pct'] : [])])),
      reads: { as: 'words', vocabulary: GROWTH_FORM_WORDS },
      isRequired: true,
    },
    {
      name: 'itu_code',
      heading: 'Mã ITU',
      width: 14,
      look: 'centre',
      content: ({ ituCode }) => textOf(ituCode),
    },
    {
      name: 'notes',
      heading: 'Ghi chú',
      width: 60,
      look: 'text',
      content: ({ notes }) => textOf(notes),
    },
    {
      name: 'decimals',
      heading: 'Số chữ số thập phân',
      width: 10,
      look: 'centre',
      content: ({ decimals }) => wholeOf(decimals),
      isRequired: true,
    },
    {
      name: 'polarity',
      heading: 'Chiều tốt',
      width: 14,
      look: 'centre',
      content: ({ polarity }) => textOf(POLARITY_WORDS[polarity]),
      reads: { as: 'words', vocabulary: POLARITY_WORDS },
      isRequired: true,
    },
    {
      name: 'boundary_sensitive',
      heading: 'Phụ thuộc địa giới',
      width: 11,
      look: 'centre',
      content: ({ boundarySensitive }) => textOf(YES_NO_WORDS[boundarySensitive ? 'yes' : 'no']),
      reads: { as: 'words', vocabulary: YES_NO_WORDS },
    },
    {
      name: 'aliases',
      heading: 'Tên gọi khác',
      width: 40,
      look: 'text',
      content: ({ aliases }) => textOf(aliases.join('|')),
    },
    {
      name: 'part_of',
      heading: 'Là một phần của',
      width: 16,
      look: 'centre',
      content: ({ partOf }) => textOf(partOf.join('|')),
    },
    {
      name: 'value_indicator',
      heading: 'So mức tăng với doanh thu',
      width: 14,
      look: 'centre',
      content: ({ valueIndicator }) => textOf(valueIndicator ?? ''),
    },
    {
      name: 'definition',
      heading: 'Định nghĩa (in ở trang hướng dẫn của biểu mẫu)',
      width: 60,
      look: 'text',
      content: ({ definition }) => textOf(definition ?? ''),
    },
    limitColumn('sizeExponent', 'HB: số mũ U'),
    limitColumn('medianShare', 'HB: hệ số A'),
    limitColumn('lookFrom', 'HB: C ghi nhận'),
    limitColumn('askFrom', 'HB: C cảnh báo'),
    limitColumn('growthLimit', 'Ngưỡng tăng, giảm (%)'),
  ],
};

/** The limits of growth in use, shown so that the department can change them. */
function limitColumn(parameter: keyof GrowthReview, heading: string): RecordColumn<Indicator> {
  return {
    name: GROWTH_REVIEW_COLUMNS[parameter],
    heading,
    width: 11,
    look: 'number',
    content: (indicator) => {
      const review = growthReviewOf(indicator);
      return review ? exactOf(review[parameter]) : textOf('');
    },
    reads: { as: 'number' },
  };
}
