import { familyOf } from '#core/catalogue/indicator';
import { beganAfter, type ReportingUnit } from '#core/catalogue/reportingUnit';
import type { CollectedYear } from '#core/collection/collectedYear';
import { indexOf } from '#core/collection/yearIndex';
import type { Finding } from '#core/findings/finding';
import { numberOf } from '#core/numbers/figure';
import { countedOnBothMaps } from './countedOnBothMaps';
import { endedWithoutFigures } from './endedWithoutFigures';
import type { ExaminedYear } from './examinedYear';
import { figuresNotAdded, silentPredecessors, unpublishedPredecessors } from './figuresWithoutPast';
import { notComparable } from './notComparable';
import { describeRule } from './rule';

export const boundaryNotComparable = describeRule('boundary-not-comparable', {
  title: { vi: 'Địa bàn mới chưa có chuyển đổi', en: 'New unit without boundary rows' },
  meaning: {
    vi: 'Đơn vị mới có trong năm, đơn vị khác cùng nhóm kết thúc trong năm, nhưng bảng chuyển đổi địa bàn không có dòng nào dẫn đến đơn vị mới. Số năm trước của đơn vị mới vì thế không dựng lại được. Đơn vị có từ trong năm trước cũng vậy, nếu chính nó chưa có số năm trước mà sổ có số năm ấy của đơn vị đã kết thúc. Hoặc: đơn vị được sáp nhập từ nhiều đơn vị, nhưng chỉ tiêu là tỷ lệ hay số đếm có thể trùng nhau, không cộng lại được; hoặc sổ chỉ có số năm trước của một số trong các đơn vị cũ ấy (kể cả khi đơn vị mới tự ghi số năm trước, nếu có đơn vị cũ chưa có số nào trong sổ); hoặc sổ có số cuối năm trước của chính đơn vị mới, mà bảng chuyển đổi còn cộng thêm số của đơn vị cũ đã kết thúc trong năm ấy; hoặc sổ chưa có số phát sinh năm trước của đơn vị kết thúc trong năm ấy (số có đến thời điểm cuối năm thì đơn vị ấy không còn).',
    en: 'A unit is new in the year, another of its family ended, but no boundary row leads to the new one; its last year cannot be rebuilt. So it is with a unit that is new since last year and has no figure of it, where the book holds that year’s figures of units that have ended. Or: a unit was made of several, but the indicator is a rate or a count in which the same thing may stand twice, so that their figures do not add up; or the book has last year’s figures of some of those units only (also where the new unit states its own last year, if the book has nothing at all of an old one); or the book has the new unit’s own figure of the end of last year, and the ledger adds that of an old unit which ended in that year; or it has not what flowed that year at a unit that ended in it (of a stock at its end such a unit has none).',
  },
  remedy: {
    vi: 'Bổ sung vào bảng chuyển đổi: đơn vị cũ, đơn vị mới, tỷ trọng (cộng theo đơn vị cũ bằng 1), căn cứ tỷ trọng, văn bản, ngày hiệu lực. Đơn vị thành lập mới hoàn toàn thì chấp nhận và ghi lý do. Với chỉ tiêu không cộng được: nhập số năm trước tính theo địa giới mới cho đơn vị mới. Đơn vị cũ chưa có số: nhập số năm trước của đơn vị đó. Cùng một địa bàn có hai số: giữ một.',
    en: 'Add to the boundary ledger: old unit, new unit, weight (adding to 1 per old unit), basis, act, effective date. For a genuinely new unit accept it with the reason. Of what does not add up enter last year’s figure of the new unit on the new boundaries. Where an old unit’s figure is lacking, enter that. Of two figures of one place keep one.',
  },
  authority: {
    vi: 'Thông lệ công bố: tốc độ tăng tính trên địa giới mới cho cả hai năm, kể cả kỳ trước khi sắp xếp. Mã đơn vị hành chính từ 01/7/2025: Quyết định 19/2025/QĐ-TTg.',
    en: 'Publication practice: growth is computed on the new territory in both years, also for periods before the merger. Codes of administrative units since 1/7/2025: Decision 19/2025/QĐ-TTg.',
  },
  passing: {
    vi: 'Phường Bắc Giang (từ 01/7/2025), có dòng chuyển đổi từ TP Bắc Giang.',
    en: 'Phường Bắc Giang (since 1/7/2025), with a boundary row from TP Bắc Giang.',
  },
  failing: {
    vi: 'Phường Bắc Giang (từ 01/7/2025), TP Bắc Giang kết thúc 30/6/2025, không có dòng chuyển đổi.',
    en: 'Phường Bắc Giang (since 1/7/2025), TP Bắc Giang ended on 30/6/2025, no boundary row.',
  },
});

/** New units without a past, and figures whose past cannot be made of their predecessors'. */
export function checkBoundaries(examined: ExaminedYear): readonly Finding[] {
  return [
    ...unitsWithoutPast(examined),
    ...figuresNotAdded(examined),
    ...silentPredecessors(examined),
    ...unpublishedPredecessors(examined),
    ...countedOnBothMaps(examined),
    ...endedWithoutFigures(examined),
  ];
}

function unitsWithoutPast({ collected, year }: ExaminedYear): readonly Finding[] {
  const { units, boundaries } = collected.book;
  // A row with effect after the year leads to nobody yet.
  const inEffect = boundaries.filter(({ effective }) => effective <= `${year}-12-31`);
  const reached = new Set(inEffect.map(({ toUnit }) => toUnit));
  const left = new Set(inEffect.map(({ fromUnit }) => fromUnit));
  // Those first from which no row leads anywhere: one of them may be what the new unit was.
  const likeliestFirst = (ended: readonly ReportingUnit[]): readonly ReportingUnit[] =>
    [...ended].sort((one, other) => Number(left.has(one.code)) - Number(left.has(other.code)));
  const ended = likeliestFirst(
    units.filter((unit) => endedBetween(unit, `${year - 1}-12-31`, `${year}-12-31`)),
  );
  const endedLastYear = likeliestFirst(endedWithFigures(collected, year - 1));
  return units
    .filter((unit) => !reached.has(unit.code))
    .flatMap((unit) => {
      const candidates = isNewIn(unit, year)
        ? ended
        : isNewIn(unit, year - 1) && !hasLastYear(collected, unit)
          ? endedLastYear
          : [];
      const predecessors = candidates.filter((old) => familyOf(old.kind) === familyOf(unit.kind));
      return predecessors.length === 0 ? [] : [boundaryFinding(unit, predecessors, year)];
    });
}

/** Units that ended in last year's course, and whose figures of it the book holds all the same. */
function endedWithFigures({ book }: CollectedYear, lastYear: number): readonly ReportingUnit[] {
  const known = new Set(
    book.knownFigures.filter(({ year }) => year === lastYear).map(({ unit }) => unit),
  );
  return book.units.filter(
    (unit) =>
      known.has(unit.code) && endedBetween(unit, `${lastYear - 1}-12-31`, `${lastYear}-12-31`),
  );
}

/** Whether anybody says what a unit that is no older than last year was then. */
function hasLastYear(collected: CollectedYear, { code }: ReportingUnit): boolean {
  const { knownPriors } = indexOf(collected);
  const answers = [...(collected.answers.get(code)?.values() ?? [])];
  return knownPriors.has(code) || answers.some(({ prior }) => numberOf(prior?.figure));
}

function isNewIn(unit: ReportingUnit, year: number): boolean {
  return beganAfter(unit, year - 1) && !beganAfter(unit, year);
}

/** A unit that lived to the last day of the year left its territory to nobody in it. */
function endedBetween({ validTo }: ReportingUnit, from: string, before: string): boolean {
  return validTo !== '' && validTo >= from && validTo < before;
}

function boundaryFinding(
  unit: ReportingUnit,
  ended: readonly ReportingUnit[],
  year: number,
): Finding {
  return notComparable(unit.code, '', year, {
    code: 'boundary-not-comparable',
    arguments: {
      unit: unit.name,
      from: unit.validFrom,
      ended: ended.slice(0, SHOWN_ENDED).map(({ name }) => name),
    },
  });
}

/** The sentence names three and says that there are more. */
const SHOWN_ENDED = 4;
