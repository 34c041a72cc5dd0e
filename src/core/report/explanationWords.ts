import type { PriorBasis } from '#core/collection/collectedYear';
import type { Contribution } from '#core/figures/contributions';
import type { Language } from '#core/findings/message';
import type { Status } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';

/** The words in which a figure is explained. */
export interface ExplanationWords {
  readonly value: string;
  readonly formula: string;
  readonly prior: string;
  readonly growth: string;
  readonly points: string;
  readonly places: string;
  readonly change: string;
  readonly 'no-prior': string;
  readonly 'none-both-years': string;
  readonly new: string;
  readonly vanished: string;
  readonly multiple: (times: string) => string;
  readonly smallBase: string;
  readonly plan: string;
  readonly coverage: string;
  readonly weight: string;
  readonly partial: string;
  readonly likeForLike: string;
  readonly bounds: (low: string, high: string) => string;
  readonly breakEven: string;
  readonly contribution: string;
  readonly contributionOf: Readonly<Record<Contribution['kind'], string>>;
  readonly share: string;
  readonly ended: string;
  readonly sum: string;
  readonly province: string;
  readonly register: string;
  readonly nothing: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly basis: Readonly<Record<PriorBasis, string>>;
  readonly role: Readonly<Record<Observation['role'], string>>;
}

/** Vietnamese first, English complete. */
export const WORDS: Readonly<Record<Language, ExplanationWords>> = {
  vi: {
    value: 'Giá trị',
    formula: 'Cách tính',
    prior: 'Năm trước',
    growth: 'Tốc độ tăng',
    points: 'Thay đổi (điểm phần trăm)',
    places: 'Thay đổi thứ hạng (số bậc tăng)',
    change: 'So với năm trước',
    'no-prior': 'không có số liệu cùng kỳ',
    'none-both-years': 'không phát sinh trong cả hai năm',
    new: 'phát sinh mới',
    vanished: 'không còn phát sinh',
    multiple: (times) => `Gấp ${times} lần năm trước`,
    smallBase: 'số năm trước quá nhỏ để tính tỷ lệ',
    plan: 'Kế hoạch',
    coverage: 'Đơn vị đã báo cáo',
    weight: 'theo tỷ trọng năm trước',
    partial: 'Chưa đủ đơn vị: không so sánh với năm trước.',
    likeForLike: 'Tốc độ tăng của các đơn vị có số liệu cả hai năm',
    bounds: (low, high) =>
      `Tốc độ tăng nằm từ ${low} (các đơn vị còn thiếu không có gì) đến ${high} (các đơn vị còn thiếu gấp đôi năm trước)`,
    breakEven: 'Để bằng năm trước, các đơn vị còn thiếu phải đạt',
    contribution: 'đóng góp (điểm)',
    contributionOf: { continuing: '', new: ', đơn vị mới', ended: ', đã kết thúc' },
    share: 'tỷ trọng',
    ended: 'không còn báo cáo',
    sum: 'cộng',
    province: 'số liệu toàn tỉnh do sở nhập',
    register: 'số liệu theo dõi của sở hoặc cơ quan có thẩm quyền',
    nothing: 'chưa có số liệu',
    status: { E: 'ước tính', P: 'sơ bộ', A: 'chính thức' },
    basis: {
      published: 'số đã công bố',
      submitted: 'số đơn vị ghi trong báo cáo',
      restated: 'tính lại theo địa giới mới',
      revised: 'số đã điều chỉnh',
    },
    role: { current: 'Năm', prior: 'Năm trước', plan: 'Kế hoạch' },
  },
  en: {
    value: 'Value',
    formula: 'Computed as',
    prior: 'Prior year',
    growth: 'Growth',
    points: 'Change (percentage points)',
    places: 'Change of rank (places gained)',
    change: 'Against last year',
    'no-prior': 'no figure of last year',
    'none-both-years': 'none in both years',
    new: 'occurred for the first time,',
    vanished: 'no longer occurs',
    multiple: (times) => `${times} times last year`,
    smallBase: 'last year is too small for a percentage',
    plan: 'Target',
    coverage: 'Units that reported',
    weight: 'by last year’s weight',
    partial: 'Not all units have reported: not compared with the prior year.',
    likeForLike: 'Growth of the units with both years',
    bounds: (low, high) =>
      `Growth lies between ${low} (the missing units have nothing) and ${high} (the missing units have doubled)`,
    breakEven: 'To equal last year the missing units must reach',
    contribution: 'contribution (points)',
    contributionOf: { continuing: '', new: ', new unit', ended: ', ended' },
    share: 'share',
    ended: 'no longer reports',
    sum: 'sum of',
    province: 'a figure entered for the whole province',
    register: 'the register of the department or an authority',
    nothing: 'no figure',
    status: { E: 'estimate', P: 'provisional', A: 'final' },
    basis: {
      published: 'as published',
      submitted: 'as the units state it',
      restated: 'restated on the new boundaries',
      revised: 'revised',
    },
    role: { current: 'Year', prior: 'Prior year', plan: 'Target' },
  },
};
