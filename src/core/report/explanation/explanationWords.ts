import type { PriorBasis } from '#core/collection/collectedYear';
import type { UntestedFor } from '#core/checks/growth/untestedPeers';
import type { Contribution } from '#core/figures/contributions';
import type { Severity } from '#core/findings/finding';
import type { Language } from '#core/findings/message';
import type { Status } from '#core/numbers/figure';
import type { Observation } from '#core/submissions/observation';
import { RESTATEMENT_WORDS, type Restatement } from '../priors/restatement';
import { TERRITORY_WORDS, type TerritoryWords } from './territoryWords';
import { UNTESTED } from './untestedWords';

/** The fixed words of an explanation. */
export interface ExplanationWords extends TerritoryWords {
  readonly inYear: (year: number) => string;
  readonly measure: string;
  readonly value: string;
  readonly formula: string;
  readonly prior: (year: number) => string;
  readonly compared: (year: number) => string;
  readonly growth: (growth: string, index: string) => string;
  readonly multiple: (times: string) => string;
  readonly points: (points: string) => string;
  readonly places: (places: string) => string;
  readonly otherField: string;
  readonly smallBase: string;
  readonly new: string;
  readonly vanished: string;
  readonly noneBothYears: string;
  readonly plan: string;
  readonly twoBases: string;
  readonly twoBasesSentence: string;
  readonly movedFrom: (unit: string, share: string) => string;
  readonly overPublished: (level: string, growth: string) => string;
  readonly overPresent: (level: string, growth: string) => string;
  readonly revision: (percent: string) => string;
  readonly identity: (published: string, present: string, revision: string) => string;
  readonly years: string;
  readonly partialYear: string;
  readonly firstPublished: (level: string) => string;
  readonly contributions: string;
  /** How the units' growths were held against each other, where that was not possible. */
  readonly amongPeers: string;
  readonly untestedPeers: (units: number, reason: UntestedFor) => string;
  readonly coverage: string;
  readonly reported: (reported: number, expected: number) => string;
  readonly weight: (percent: string) => string;
  readonly partial: string;
  readonly likeForLike: (percent: string) => string;
  readonly boundaryChanged: (year: number) => string;
  readonly reached: string;
  readonly passed: string;
  readonly bounds: (low: string, high: string) => string;
  readonly breakEven: (level: string) => string;
  readonly notYet: string;
  /** Units that sent a figure which people have left out. */
  readonly keptOut: string;
  readonly byUnit: string;
  readonly priorOf: (year: number, figure: string) => string;
  readonly share: (percent: string) => string;
  readonly contribution: (points: string) => string;
  readonly contributionIn: (points: string, measure: string) => string;
  readonly percentagePoints: string;
  readonly ownAndWeight: (own: string, weight: string) => string;
  readonly denominator: (name: string) => string;
  readonly rateContributions: (measure: string) => string;
  readonly rateChange: string;
  readonly within: (points: string) => string;
  readonly composition: (points: string) => string;
  readonly ofNumerator: (points: string) => string;
  readonly ofDenominator: (points: string) => string;
  readonly together: (points: string, measure: string) => string;
  readonly reversed: string;
  readonly contributionOf: Readonly<Record<Contribution['kind'], string>>;
  readonly ended: string;
  readonly sources: string;
  readonly sumOfUnits: (count: number) => string;
  readonly sumOf: (parts: string) => string;
  readonly ratioOf: (numerator: string, denominator: string, factor: string) => string;
  readonly ofPairs: (units: number) => string;
  readonly province: string;
  readonly register: string;
  readonly nothing: string;
  /** Of units' figures that make no total. */
  readonly neverAdded: string;
  readonly missing: string;
  readonly published: string;
  readonly target: string;
  readonly stated: string;
  /** Of a derived figure that stands in a cell: it is computed from its parts. */
  readonly onlyCompared: string;
  readonly submitted: string;
  /** Of a figure that was submitted nowhere. */
  readonly nothingSubmitted: string;
  readonly corrected: (value: string, by: string, date: string, reason: string) => string;
  readonly leftOut: (by: string, date: string, reason: string) => string;
  readonly findings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly basis: Readonly<Record<Exclude<PriorBasis, 'restated'>, string>>;
  readonly restated: (restatement: Restatement) => string;
  readonly role: Readonly<Record<Observation['role'], (year: number) => string>>;
}

export const EXPLANATION_WORDS: Readonly<Record<Language, ExplanationWords>> = {
  vi: {
    ...TERRITORY_WORDS.vi,
    inYear: (year) => `năm ${year}`,
    measure: 'đơn vị tính',
    value: 'Giá trị',
    formula: 'Cách tính',
    prior: (year) => `Năm ${year}`,
    compared: (year) => `So với năm ${year}`,
    growth: (growth, index) => `tốc độ tăng ${growth} (bằng ${index})`,
    multiple: (times) => `gấp ${times} lần`,
    points: (points) => `${points} điểm phần trăm`,
    places: (places) => `${places} bậc (số dương là lên hạng)`,
    otherField: 'không so sánh: số tỉnh, thành phố được xếp hạng đã thay đổi',
    smallBase: 'số năm trước quá nhỏ để tính tỷ lệ',
    new: 'phát sinh mới',
    vanished: 'không còn phát sinh',
    noneBothYears: 'không phát sinh trong cả hai năm',
    plan: 'Kế hoạch',
    twoBases: 'Hai gốc so sánh',
    twoBasesSentence: 'Câu nêu hai gốc',
    movedFrom: (unit, share) => `${share} của ${unit}`,
    overPublished: (level, growth) => `so với số đã công bố (${level}): tốc độ tăng ${growth}`,
    overPresent: (level, growth) => `so với số hiện nay (${level}): tốc độ tăng ${growth}`,
    revision: (percent) => `số năm trước thay đổi ${percent} sau khi công bố`,
    identity: (published, present, revision) => `${published} = ${present} × ${revision}`,
    years: 'Các năm đã biết',
    partialYear: 'chưa đủ đơn vị',
    firstPublished: (level) => `đã công bố ${level}`,
    contributions: 'Đóng góp vào tốc độ tăng (điểm phần trăm)',
    amongPeers: 'So giữa đơn vị',
    untestedPeers: (units, reason) =>
      `không so được mức tăng của ${units} đơn vị cùng loại, vì ${UNTESTED.vi[reason]}`,
    coverage: 'Mức độ đầy đủ',
    reported: (reported, expected) => `${reported}/${expected} đơn vị đã báo cáo`,
    weight: (percent) => `chiếm ${percent} số năm trước`,
    partial: 'chưa đủ đơn vị nên không so sánh tổng số với năm trước',
    likeForLike: (percent) => `riêng các đơn vị có số liệu cả hai năm: tốc độ tăng ${percent}`,
    bounds: (low, high) =>
      low === high
        ? `tốc độ tăng của tổng số vẫn là ${low}, dù các đơn vị còn thiếu không có gì hay gấp đôi năm trước`
        : `tốc độ tăng của tổng số nằm từ ${low} (các đơn vị còn thiếu không có gì) đến ${high} (các đơn vị còn thiếu gấp đôi năm trước)`,
    breakEven: (level) => `để bằng năm trước, các đơn vị còn thiếu phải đạt ${level}`,
    boundaryChanged: (year) => `không so sánh với năm ${year} do thay đổi đơn vị hành chính`,
    reached: 'các đơn vị đã báo cáo cộng lại đã bằng năm trước',
    passed: 'các đơn vị đã báo cáo cộng lại đã vượt năm trước',
    notYet: 'Còn thiếu số liệu của',
    keptOut: 'Đã nộp, không tính',
    byUnit: 'Từng đơn vị',
    priorOf: (year, figure) => `năm ${year}: ${figure}`,
    share: (percent) => `tỷ trọng ${percent}`,
    contribution: (points) => `đóng góp ${points} điểm phần trăm`,
    contributionIn: (points, measure) => `đóng góp ${points} ${measure}`,
    percentagePoints: 'điểm phần trăm',
    ownAndWeight: (own, weight) => ` (tỷ lệ của đơn vị ${own}, cơ cấu ${weight})`,
    denominator: (name) => `Mẫu số: ${name}`,
    rateContributions: (measure) => `Đóng góp vào thay đổi của tỷ lệ (${measure})`,
    rateChange: 'Phân tích thay đổi',
    within: (points) => `tỷ lệ của từng đơn vị ${points}`,
    composition: (points) => `cơ cấu giữa các đơn vị ${points}`,
    ofNumerator: (points) => `tử số ${points}`,
    ofDenominator: (points) => `mẫu số ${points}`,
    together: (points, measure) => `cộng ${points} ${measure}`,
    reversed:
      'lưu ý: tỷ lệ của mọi đơn vị đổi cùng một chiều, tỷ lệ chung đổi chiều ngược lại, do cơ cấu thay đổi',
    contributionOf: { continuing: '', new: ' (đơn vị mới)', ended: ' (đã kết thúc)' },
    ended: 'không còn báo cáo',
    sources: 'Nguồn',
    sumOfUnits: (count) => `cộng số liệu của ${count} đơn vị`,
    sumOf: (parts) => `cộng các chỉ tiêu: ${parts}`,
    ratioOf: (numerator, denominator, factor) => `${numerator} chia cho ${denominator}${factor}`,
    ofPairs: (units) => `chỉ tính ${units} đơn vị có đủ cả hai số`,
    province: 'lấy số toàn tỉnh đã ghi trong sổ, không cộng từ các đơn vị',
    register: 'lấy một nguồn duy nhất (sở hoặc cơ quan có thẩm quyền), không cộng từ các đơn vị',
    nothing: 'chưa có số liệu',
    neverAdded: 'số của các đơn vị không cộng lại, không tính bình quân; chưa có số toàn tỉnh',
    missing: 'chưa có số liệu được tính; xem các phát hiện dưới đây, nếu có',
    published: 'đã công bố',
    target: 'kế hoạch được giao',
    stated: 'đơn vị tự ghi',
    onlyCompared: 'chỉ để đối chiếu',
    submitted: 'đã nộp',
    nothingSubmitted: 'chưa có số',
    corrected: (value, by, date, reason) =>
      joined(`đã sửa thành ${value}`, [
        ['bởi', by],
        ['ngày', date.split('-').reverse().join('/')],
        ['lý do:', reason],
      ]),
    leftOut: (by, date, reason) =>
      joined('không tính', [
        ['bởi', by],
        ['ngày', date.split('-').reverse().join('/')],
        ['lý do:', reason],
      ]),
    findings: 'Phát hiện',
    severity: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi nhận' },
    status: { E: 'ước tính', P: 'sơ bộ', A: 'chính thức' },
    basis: {
      published: 'số đã công bố',
      submitted: 'theo báo cáo của đơn vị',
      revised: 'số đã điều chỉnh sau khi công bố',
    },
    restated: (restatement) => `quy đổi ${RESTATEMENT_WORDS[restatement].note}`,
    role: {
      current: (year) => `năm ${year}`,
      prior: (year) => `năm ${year} (ghi trong báo cáo)`,
      plan: (year) => `kế hoạch năm ${year}`,
    },
  },
  en: {
    ...TERRITORY_WORDS.en,
    inYear: (year) => String(year),
    measure: 'unit of measure',
    value: 'Value',
    formula: 'Computed as',
    prior: (year) => `Year ${year}`,
    compared: (year) => `Against ${year}`,
    growth: (growth, index) => `growth ${growth} (${index} of it)`,
    multiple: (times) => `${times} times`,
    points: (points) => `${points} percentage points`,
    places: (places) => `${places} places (positive is better)`,
    otherField: 'not compared: the number of provinces ranked has changed',
    smallBase: 'last year is too small for a percentage',
    new: 'occurred for the first time',
    vanished: 'no longer occurs',
    noneBothYears: 'none in both years',
    plan: 'Target',
    twoBases: 'Two bases',
    twoBasesSentence: 'In words',
    movedFrom: (unit, share) => `${share} of ${unit}`,
    overPublished: (level, growth) => `over the published figure (${level}): growth ${growth}`,
    overPresent: (level, growth) => `over the present figure (${level}): growth ${growth}`,
    revision: (percent) => `last year has changed by ${percent} since it was published`,
    identity: (published, present, revision) => `${published} = ${present} × ${revision}`,
    years: 'The years known',
    partialYear: 'not all units yet',
    firstPublished: (level) => `published as ${level}`,
    contributions: 'Contributions to growth (percentage points)',
    amongPeers: 'Among units',
    untestedPeers: (units, reason) =>
      `the growths of ${units} units of a kind cannot be held against each other, as ${UNTESTED.en[reason]}`,
    coverage: 'Coverage',
    reported: (reported, expected) => `${reported} of ${expected} units have reported`,
    weight: (percent) => `${percent} of last year's figure`,
    partial: 'units are missing, so the total is not compared with last year',
    likeForLike: (percent) => `over units with both years: growth ${percent}`,
    bounds: (low, high) =>
      low === high
        ? `growth of the total stays ${low}, whether the missing units have nothing or have doubled`
        : `growth of the total lies between ${low} (the missing units have nothing) and ${high} (the missing units have doubled)`,
    breakEven: (level) => `to equal last year the missing units must reach ${level}`,
    boundaryChanged: (year) => `not compared with ${year}: administrative units have changed`,
    reached: 'the units that have reported already equal last year',
    passed: 'the units that have reported already pass last year',
    notYet: 'Figures still missing from',
    keptOut: 'Sent and left out',
    byUnit: 'Unit by unit',
    priorOf: (year, figure) => `${year}: ${figure}`,
    share: (percent) => `share ${percent}`,
    contribution: (points) => `contribution ${points} percentage points`,
    contributionIn: (points, measure) => `contribution ${points} ${measure}`,
    percentagePoints: 'percentage points',
    ownAndWeight: (own, weight) => ` (its own rate ${own}, its weight ${weight})`,
    denominator: (name) => `Denominator: ${name}`,
    rateContributions: (measure) => `Contributions to the change of the rate (${measure})`,
    rateChange: 'What makes up the change',
    within: (points) => `the units’ own rates ${points}`,
    composition: (points) => `their weights ${points}`,
    ofNumerator: (points) => `numerator ${points}`,
    ofDenominator: (points) => `denominator ${points}`,
    together: (points, measure) => `together ${points} ${measure}`,
    reversed:
      'mind: the rates of all units moved one way and the rate of the whole the other, which their weights have done',
    contributionOf: { continuing: '', new: ' (new unit)', ended: ' (ended)' },
    ended: 'no longer reports',
    sources: 'Sources',
    sumOfUnits: (count) => `the sum of ${count} units`,
    sumOf: (parts) => `the sum of the indicators ${parts}`,
    ratioOf: (numerator, denominator, factor) => `${numerator} divided by ${denominator}${factor}`,
    ofPairs: (units) => `over the ${units} units that gave both`,
    province: 'the figure entered for the whole province, not added up from units',
    register: 'one source (the department or an authority), not added up from units',
    nothing: 'no figure',
    neverAdded:
      'units’ figures are neither added up nor averaged; there is none of the whole province',
    missing: 'no figure counts; see the findings below, if any',
    published: 'published',
    target: 'target set',
    stated: 'stated by the unit',
    onlyCompared: 'only compared',
    submitted: 'submitted',
    nothingSubmitted: 'nothing',
    corrected: (value, by, date, reason) =>
      joined(`corrected to ${value}`, [
        ['by', by],
        ['on', date],
        ['reason:', reason],
      ]),
    leftOut: (by, date, reason) =>
      joined('left out', [
        ['by', by],
        ['on', date],
        ['reason:', reason],
      ]),
    findings: 'Findings',
    severity: { error: 'error', warning: 'warning', note: 'note' },
    status: { E: 'estimate', P: 'provisional', A: 'final' },
    basis: {
      published: 'as published',
      submitted: 'as units state it in their reports',
      revised: 'revised after publication',
    },
    restated: (restatement) => `restated ${RESTATEMENT_WORDS[restatement].english}`,
    role: {
      current: (year) => String(year),
      prior: (year) => `${year} (as stated in the report)`,
      plan: (year) => `target for ${year}`,
    },
  },
};

/** What is known of the circumstances, after what was done. */
function joined(done: string, circumstances: readonly (readonly [string, string])[]): string {
  const said = circumstances.filter(([, text]) => text !== '').map((words) => words.join(' '));
  return [done, ...said].join(', ');
}
