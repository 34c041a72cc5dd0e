import { dayInVietnamese } from '#core/findings/dayInWords';
import type { Language } from '#core/findings/message';

/** What is said of units that have ended, begun or given their territory to others. */
export interface TerritoryWords {
  /** Of a unit's figure of last year: with whom the ledger counts it. */
  readonly countedWith: (units: string) => string;
  readonly notComparedCountedWith: (year: number, units: string) => string;
  /** The year's first part is in the figures of those that the unit was made of. */
  readonly yearDivided: (year: number, units: string) => string;
  /** What a count is that weights have parted, before it is printed as a whole number. */
  readonly beforeRounding: (exact: string) => string;
  readonly endedLabel: string;
  /** The last day (ISO) on which the unit existed. */
  readonly endedOn: (day: string) => string;
}

export const TERRITORY_WORDS: Readonly<Record<Language, TerritoryWords>> = {
  vi: {
    countedWith: (units) => `đã tính vào ${units}`,
    notComparedCountedWith: (year, units) =>
      `không so sánh riêng đơn vị này: số năm ${year} đã tính vào ${units}`,
    yearDivided: (year, units) =>
      `không so sánh riêng đơn vị này: một phần năm ${year} do ${units} báo cáo`,
    beforeRounding: (exact) => `${exact} khi chưa làm tròn`,
    endedLabel: 'Đơn vị',
    endedOn: (day) => `đã kết thúc ngày ${dayInVietnamese(day)}`,
  },
  en: {
    countedWith: (units) => `counted with ${units}`,
    notComparedCountedWith: (year, units) =>
      `this unit alone is not compared: its figure of ${year} is counted with ${units}`,
    yearDivided: (year, units) =>
      `this unit alone is not compared: a part of ${year} was reported by ${units}`,
    beforeRounding: (exact) => `${exact} before rounding`,
    endedLabel: 'Unit',
    endedOn: (day) => `ended on ${day}`,
  },
};
