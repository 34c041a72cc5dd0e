import type { Finding } from '#core/findings/finding';
import type { SpokenMessage } from '#core/findings/messages';
import { toDecimalText } from '#core/numbers/decimalText';
import { absolute, add, compare, signOf, subtract } from '#core/numbers/rational';
import { named, raise } from '../raise';
import { describeRule } from '../rule';
import {
  agrees,
  distance,
  recomputed,
  statedAs,
  UNROUNDED,
  type CheckedStatement,
  type Reading,
  type Roundings,
} from './statedReadings';

export const statedGrowthDiffers = describeRule('stated-growth-differs', {
  title: { vi: 'Tốc độ tăng ghi khác số tính lại', en: 'Stated growth differs' },
  meaning: {
    vi: 'Tốc độ tăng, tốc độ phát triển (năm trước = 100%), số tăng/giảm tuyệt đối, điểm phần trăm hoặc % kế hoạch ghi trong biểu không khớp với số năm nay và năm trước (hoặc kế hoạch) cùng dòng.',
    en: 'The growth, index (last year = 100%), absolute increase, percentage points or % of plan written in the sheet does not follow from the row’s own levels.',
  },
  cases: [
    {
      vi: '**Được lệch bao nhiêu:** một đơn vị ở chữ số cuối cùng (làm tròn hay cắt bỏ) và phần lệch do chính hai số gốc đã làm tròn.',
      en: '**Allowed difference:** one unit of the last written digit (rounded or cut off) and what the rounding of the two levels explains.',
    },
    {
      vi: '**Năm trước:** khớp với số năm trước đã công bố thì chỉ số năm trước ghi trong biểu được nêu.',
      en: '**Last year:** where the change follows from last year’s published figure, only the row’s own last year is told.',
    },
    {
      vi: '**Nghĩa của cột:** ô tự ghi đơn vị tính (“tăng 3.000 hồ sơ” ở cột %) được đọc theo đơn vị ấy; cột không nói rõ là tăng hay bằng thì cách nào khớp cũng được; cột % kế hoạch ghi mức đạt được hay phần vượt thì các dòng nói lên; khi cả tên cột cũng không nói là %, thì cách mà ít nhất hai phần ba số dòng (từ 3 dòng) khớp, và chỉ khớp theo cách ấy, là nghĩa của cột.',
      en: '**What a column means:** a cell that names a measure of its own (“tăng 3.000 hồ sơ” under “%”) is read in it; where the heading says neither growth nor index, either will do; whether a column of the plan holds what was reached or what exceeds it, its rows tell; where the heading does not even say per cent, what two thirds of its rows (three at least) hold, and can hold in no other way, is what the column means.',
    },
    {
      vi: '**Ghi chú của dòng:** ý bắt đầu bằng “tăng 6,4%”, “cao hơn năm trước 6,4%”, “tăng 14 trạm”, “gấp 2,4 lần năm trước”, “gấp đôi”, “bằng 106,4% năm trước”, “đạt 105,3% kế hoạch” cũng được tính lại (kế hoạch ở cùng dòng, không có thì trong sổ); “hơn”, “gần”, “khoảng” chỉ cần đúng chiều và đúng mức; “tăng 2,4 lần” được hiểu cả hai cách (gấp 2,4 lần hoặc thêm 2,4 lần), chỉ nêu khi không cách nào đúng.',
      en: '**Remarks:** a clause that begins with “tăng 6,4%”, “cao hơn năm trước 6,4%”, “tăng 14 trạm”, “gấp 2,4 lần năm trước”, “gấp đôi”, “bằng 106,4% năm trước” or “đạt 105,3% kế hoạch” is recomputed as well (the plan from the row, else from the book); of “hơn”, “gần”, “khoảng” only direction and bound must be right; “tăng 2,4 lần” is taken either way (2.4 times, or 2.4 times more) and told where neither is right.',
    },
    {
      vi: '**Chỉ nêu chiều:** ghi chú bắt đầu bằng “giảm do …”, “tăng so với …”, “không thay đổi” phải cùng chiều với hai số; không thì chỉ ghi chú, vì lời giải thích có thể nói về điều khác.',
      en: '**Direction alone:** a remark that begins with “giảm do …”, “tăng so với …” or “không thay đổi” must go the way the two figures went; else it is only noted, for the words may explain something else.',
    },
  ],
  remedy: {
    vi: 'Đơn vị kiểm tra số năm nay, số năm trước và công thức; chú ý không lẫn “tăng 6,4%” với “bằng 106,4%”, và “%” với “điểm phần trăm”. Báo cáo của tỉnh luôn dùng số tính lại.',
    en: 'The unit checks both levels and the formula, above all “tăng 6,4%” against “bằng 106,4%”, and “%” against “points”. The province’s report always uses the recomputed figure.',
  },
  authority: {
    vi: 'Kiểm tra số học theo định nghĩa thống kê: tốc độ phát triển = năm nay / năm trước; tốc độ tăng = tốc độ phát triển − 100%; thay đổi của một tỷ lệ tính bằng điểm phần trăm.',
    en: 'Arithmetic from the statistical definitions: index = this year / last year; growth = index − 100%; the change of a rate is in percentage points.',
  },
  passing: {
    vi: 'Năm trước 698; năm nay 742,67; tăng 6,4%.',
    en: 'Last year 698; this year 742.67; growth 6.4%.',
  },
  failing: {
    vi: 'Năm trước 698; năm nay 742,67; tăng 7,4%; tính lại 6,4%.',
    en: 'Last year 698; this year 742.67; growth 7.4%; recomputed 6.4%.',
  },
});

export function checkStatedGrowth(checked: CheckedStatement): Finding | undefined {
  const { current, base, statement, indicator } = checked;
  if (signOf(base) < 0 || signOf(current) < 0) return undefined;
  if (signOf(base) === 0 && statement.kind !== 'difference') return undefined;
  if (statement.kind === 'direction') return wrongDirection(checked);
  const readings = acceptedReadings(checked);
  if (readings.some((reading) => agrees(checked, reading, UNROUNDED))) return undefined;
  const roundings = checked.roundings();
  if (statement.kind !== 'difference' && compare(base, roundings.base) <= 0) return undefined;
  if (readings.some((reading) => agrees(checked, reading, roundings))) return undefined;
  if (followsFromPublished(checked, readings)) return undefined;
  const [code, meant] = whatIsWrong(checked, roundings);
  const right = toDecimalText(recomputed(checked, meant));
  return raise('stated-growth-differs', {
    unit: checked.unit,
    indicator: indicator.code,
    year: checked.year,
    source: statement.source,
    message: {
      code: `stated-growth-differs/${code}`,
      arguments: {
        indicator: named(indicator),
        cell: statement.source.cell,
        stated: toDecimalText(statedAs(checked, meant)),
        recomputed: right,
        current: toDecimalText(current),
        base: toDecimalText(base),
      },
    } as StatementMessage,
    proposal: right,
  });
}

/** Right on what was published: it is the row's last year that differs, and that is told. */
function followsFromPublished(checked: CheckedStatement, readings: readonly Reading[]): boolean {
  const { published } = checked;
  if (!published || signOf(published) <= 0) return false;
  return readings.some((reading) => agrees({ ...checked, base: published }, reading, UNROUNDED));
}

/** "Giảm do …" beside a figure that rose, by more than rounding explains. */
function wrongDirection(checked: CheckedStatement): Finding | undefined {
  const { current, base, statement, indicator } = checked;
  const roundings = checked.roundings();
  const moved = subtract(current, base);
  const isRounding = compare(absolute(moved), add(roundings.current, roundings.base)) <= 0;
  if (isRounding || signOf(moved) === signOf(statement.value)) return undefined;
  return raise('stated-growth-differs', {
    unit: checked.unit,
    indicator: indicator.code,
    year: checked.year,
    source: statement.source,
    message: {
      code: 'stated-growth-differs/direction',
      arguments: {
        indicator: named(indicator),
        cell: statement.source.cell,
        stated: toDecimalText(statement.value),
        current: toDecimalText(current),
        base: toDecimalText(base),
      },
    },
  });
}

type StatementMessage = Extract<SpokenMessage, { code: `stated-growth-differs/${string}` }>;
type StatementCode = StatementMessage['code'] extends `stated-growth-differs/${infer Code}`
  ? Code
  : never;

/**
 * The readings under which a statement may be right. A column "Tăng/giảm (%)" runs over rates as
 * well, where people write points; and over stations, ranks and scores, where they write the
 * plain difference.
 */
function acceptedReadings(checked: CheckedStatement): readonly Reading[] {
  const { statement, indicator, current } = checked;
  const { kind } = statement;
  const { growthForm } = indicator;
  if (kind === 'unsaid' || kind === 'elapsed' || kind === 'share' || kind === 'direction')
    return [];
  if (kind === 'plan') {
    const ofPlan: readonly Reading[] = checked.ofPlan ? [checked.ofPlan] : ['plan', 'excess'];
    return growthForm === 'pp' ? [...ofPlan, 'points'] : ofPlan;
  }
  if (kind === 'points') return ['points'];
  if (kind === 'multiple') return ['multiple'];
  if (kind === 'more-times') return ['multiple', 'times-more'];
  if (kind === 'fewer-times') return signOf(current) > 0 ? ['times-less'] : [];
  if (kind === 'difference' && growthForm !== 'pp') return ['difference'];
  const written: readonly Reading[] = kind === 'either' ? ['growth', 'index'] : [kind];
  if (growthForm === 'pp') return ['growth', 'index', 'points'];
  if (growthForm === 'rank_change' || growthForm === 'score_change') {
    return ['growth', 'index', 'difference'];
  }
  return growthForm === 'abs_change' && kind === 'either' ? [...written, 'difference'] : written;
}

/** The message, and the reading that the recomputed number answers. */
function whatIsWrong(
  checked: CheckedStatement,
  roundings: Roundings,
): readonly [StatementCode, Reading] {
  const { statement, indicator } = checked;
  if (statement.kind === 'plan') return ['plan', 'plan'];
  if (statement.kind === 'multiple') return ['multiple', 'multiple'];
  if (statement.kind === 'more-times') return ['more-times', 'multiple'];
  if (statement.kind === 'fewer-times') return ['fewer-times', 'times-less'];
  if (statement.kind === 'points' || indicator.growthForm === 'pp') return ['points', 'points'];
  if (statement.kind === 'difference') return ['difference', 'difference'];
  if (statement.kind === 'growth') {
    return [agrees(checked, 'index', roundings) ? 'index-for-growth' : 'growth', 'growth'];
  }
  if (statement.kind === 'index') {
    return [agrees(checked, 'growth', roundings) ? 'growth-for-index' : 'index', 'index'];
  }
  const isGrowth = compare(distance(checked, 'growth'), distance(checked, 'index')) <= 0;
  const nearest = isGrowth ? 'growth' : 'index';
  return [nearest, nearest];
}
