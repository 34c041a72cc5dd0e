import { familyOf, type Indicator } from '#core/catalogue/indicator';
import { unitKey } from '#core/catalogue/nameKey';
import { TAX_CODE } from '#core/catalogue/taxCode';
import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { ownRemarks } from '#core/collection/collectedYear';
import type { Finding } from '#core/findings/finding';
import { toDecimalText } from '#core/numbers/decimalText';
import { numberOf } from '#core/numbers/figure';
import { signOf } from '#core/numbers/rational';
import type { Observation } from '#core/submissions/observation';
import type { SourceCell } from '#core/workbook/sourceCell';
import type { ExaminedYear } from './examinedYear';
import { includedFigures } from './includedFigures';
import { countedListIn } from './remarks/countedList';
import { namesInRemark } from './remarks/namesInRemark';
import { joinedSource, named, raise } from './raise';
import { eitherLeftOut, proposalOf } from './repairOf';
import { describeRule } from './rule';

export const doubleCount = describeRule('double-count', {
  title: { vi: 'Một doanh nghiệp bị tính hai lần', en: 'Counted twice' },
  meaning: {
    vi: 'Cùng một doanh nghiệp (trùng mã số thuế ghi trong mã, tên hay tên gọi khác của đơn vị ở danh sách đơn vị, hoặc trong tệp đơn vị gửi, hoặc trùng tên sau khi bỏ hình thức pháp lý) được hai đơn vị trong danh sách cùng báo cáo một chỉ tiêu cộng dồn; hoặc một đơn vị ghi chú rằng số của mình đã gồm số của đơn vị kia, mà đơn vị kia cũng gửi; hoặc cùng một tên nằm trong danh sách kèm theo của hai đơn vị ở cùng một chỉ tiêu cộng dồn hoặc đếm không trùng.',
    en: 'One enterprise (same tax code, in the code, name or an alias of the register or as the units’ own files state it, or same name without its legal form) gives one additive indicator through two units of the register; or a unit remarks that its figure has another unit’s in it, which that unit sends too; or one name stands in the lists that two units attach to the same additive indicator, or to one that counts without repetition.',
  },
  remedy: {
    vi: 'Loại số của đơn vị nêu ở phát hiện: đơn vị ấy không còn nợ chỉ tiêu này, cả hai năm đều tính một lần, tổng vẫn đủ. Nếu giữ số ấy thì loại số của đơn vị kia (nút thứ hai, hoặc một dòng quyết định ghi đơn vị ấy). Tên chỉ trùng trong danh sách kèm theo thì sửa số của một đơn vị. Sửa danh sách đơn vị để năm sau không lặp lại.',
    en: 'Leave out the figure of the unit that the finding names: it then owes nothing of this indicator, both years count it once, and the total is complete. To keep that figure instead, leave out the other unit’s (the second button, or a decision with that unit). Where only a name stands in two lists, correct one unit’s number. Correct the register for next year.',
  },
  authority: {
    vi: 'Mỗi doanh nghiệp chỉ được tính một lần trên địa bàn tỉnh.',
    en: 'An enterprise counts once in a province.',
  },
  passing: {
    vi: 'Công ty In A chỉ có trong danh sách của Thành phố Bắc Giang.',
    en: 'Printing company A stands in one district’s list only.',
  },
  failing: {
    vi: 'Công ty In A có trong danh sách cơ sở in của cả Thành phố Bắc Giang và huyện Lạng Giang.',
    en: 'Printing company A stands in the lists of printing houses of two districts.',
  },
});

export function checkDoubleCounts(examined: ExaminedYear): readonly Finding[] {
  return [
    ...sameEnterprises(examined),
    ...includedFigures(examined),
    ...namesListedTwice(examined),
  ];
}

/** Units of the register that are one enterprise, at each sum to which both give a number. */
function sameEnterprises(examined: ExaminedYear): readonly Finding[] {
  const first = new Map<string, ReportingUnit>();
  const taxCodes = new Map(
    examined.collected.counted.map(({ unit, taxCode }) => [unit, taxCode] as const),
  );
  const pairs: (readonly [ReportingUnit, ReportingUnit])[] = [];
  for (const units of examined.validByKind.values()) {
    for (const unit of units) {
      if (familyOf(unit.kind) !== 'enterprises') continue;
      const keys = keysOf(unit, taxCodes.get(unit.code));
      const earlier = keys.map((key) => first.get(key)).find((one) => one !== undefined);
      if (earlier && earlier !== unit) pairs.push([earlier, unit]);
      for (const key of keys) if (!first.has(key)) first.set(key, unit);
    }
  }
  return pairs.flatMap(([earlier, later]) =>
    [...examined.indicators.values()].flatMap(
      (indicator) => twiceReported(examined, indicator, earlier, later) ?? [],
    ),
  );
}

function twiceReported(
  { collected, year }: ExaminedYear,
  indicator: Indicator,
  earlier: ReportingUnit,
  later: ReportingUnit,
): Finding | undefined {
  if (indicator.aggregation.form !== 'sum') return undefined;
  const [own, others] = [later, earlier].map(
    ({ code }) => collected.answers.get(code)?.get(indicator.code)?.current,
  );
  const value = numberOf(own?.figure);
  const other = numberOf(others?.figure);
  if (!own || !others || !value || !other || signOf(value) === 0 || signOf(other) === 0)
    return undefined;
  const repair = eitherLeftOut('counted-twice', own, others);
  return raise('double-count', {
    unit: later.code,
    indicator: indicator.code,
    year,
    source: own.source,
    message: {
      code: 'double-count',
      arguments: {
        indicator: named(indicator),
        cell: own.source.cell,
        unit: later.name,
        value: toDecimalText(value),
        other: earlier.name,
        otherValue: toDecimalText(other),
      },
    },
    proposal: proposalOf(repair),
    repair,
  });
}

/** An enterprise's name in a remark beside a figure. */
interface ListedName {
  readonly name: string;
  readonly unit: string;
  readonly indicator: Indicator;
  readonly current: Observation;
  readonly remark: SourceCell;
}

/** One name in the lists of two units at the same sum, or at the same number of establishments. */
function namesListedTwice(examined: ExaminedYear): readonly Finding[] {
  const firsts = new Map<string, ListedName>();
  return listedNames(examined).flatMap((listed) => {
    const key = `${listed.indicator.code}\u0000${enterpriseKey(listed.name)}`;
    const earlier = firsts.get(key);
    if (!earlier) firsts.set(key, listed);
    const isTwice = earlier && earlier.unit !== listed.unit;
    return isTwice ? [listedFinding(examined, listed, earlier)] : [];
  });
}

function listedNames({ collected, indicators }: ExaminedYear): readonly ListedName[] {
  return [...collected.answers].flatMap(([unit, answers]) =>
    [...answers].flatMap(([code, answer]) => {
      const { current } = answer;
      const indicator = indicators.get(code);
      if (!indicator || !countsOnce(indicator) || !current) return [];
      return ownRemarks(answer).flatMap(({ text, inLines, source: remark }) =>
        (countedListIn(text, indicator)?.names ?? namesInRemark(inLines ?? text) ?? [])
          .filter(isEnterprise)
          .map((name) => ({ name, unit, indicator, current, remark })),
      );
    }),
  );
}

function listedFinding(
  { units, year }: ExaminedYear,
  { name, unit, indicator, current, remark }: ListedName,
  earlier: ListedName,
): Finding {
  const source = joinedSource(current.source, [remark]);
  return raise('double-count', {
    unit,
    indicator: indicator.code,
    year,
    source,
    message: {
      code: 'double-count/listed',
      arguments: {
        indicator: named(indicator),
        cell: source.cell,
        name,
        unit: units.get(unit)?.name ?? unit,
        other: units.get(earlier.unit)?.name ?? earlier.unit,
        isAdded: indicator.aggregation.form === 'sum',
      },
    },
  });
}

/** Whether what is listed counts once in the province, whoever lists it. */
function countsOnce({ aggregation: { form } }: Indicator): boolean {
  return form === 'sum' || form === 'distinct_count';
}

/** Places repeat between districts; enterprises do not, and hardly ever two words of a name of one's own. */
function isEnterprise(name: string): boolean {
  if (
    /^(?:cơ sở|xưởng|hộ kinh doanh)(?: \p{Ll}+)*(?: \p{Lu}\p{Ll}*){2,}$/u.test(nameFromLower(name))
  ) {
    return true;
  }
  if (SHOP.test(name) && !OF_EVERY_PLACE.test(name)) return true;
  return /công ty|cty|tnhh|cổ phần|doanh nghiệp|dntn|htx|hợp tác xã|nhà in|nhà sách|xí nghiệp|\d{10}/iu.test(
    name,
  );
}

/** "In Việt Tiến", "Nhà sách Tri Thức": what it does, and two words of its own. */
const SHOP =
  /^(?:[iI]n|[nN]hà sách|[hH]iệu sách|[cC]ửa hàng|[sS]iêu thị sách|[pP]hotocopy|[qQ]uảng cáo)(?: \p{Ll}+)*(?: \p{Lu}\p{L}*){2,}$/u;
/** Names that a shop of any district may have. */
const OF_EVERY_PLACE = /nhân dân|giáo dục|huyện|thị trấn|trung tâm|bưu điện/iu;

function nameFromLower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const LEGAL_FORM =
  /(?<!\p{L})(?:công ty|cty|tổng công ty|tập đoàn|trách nhiệm hữu hạn|tnhh|cổ phần|cp|ctcp|một thành viên|mtv|doanh nghiệp tư nhân|dntn|doanh nghiệp|hộ kinh doanh|cơ sở(?: in| phát hành)?|xưởng(?: in)?)(?!\p{L})/giu;

/** The tax code that stands in the code, name or aliases or that its file states, and the name without its legal form. */
function keysOf(
  { code, name, aliases }: ReportingUnit,
  stated: string | undefined,
): readonly string[] {
  const registered = [code, name, ...aliases].map((text) => TAX_CODE.exec(text)?.[0]).find(Boolean);
  const taxCode = registered ?? stated;
  return [...(taxCode === undefined ? [] : [taxCode]), enterpriseKey(name)];
}

function enterpriseKey(name: string): string {
  const taxCode = TAX_CODE.exec(name)?.[0];
  if (taxCode !== undefined) return taxCode;
  const key = unitKey(unitKey(name).replace(LEGAL_FORM, ' '));
  return key === '' ? unitKey(name) : key;
}
