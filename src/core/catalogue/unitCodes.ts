import { compareText } from './textOrder';
import { groupedBy } from './groupedBy';
import { isValidInYear, type ReportingUnit } from './reportingUnit';

/**
 * Codes and names of places were given to other places in 2025, so a code alone names nobody: a code
 * and a time do. Of units that had one code after each other the last one keeps it; an earlier
 * one is known here by the code and the last day it was valid: 24@2025-06-30.
 */
const DATED_CODE = /^(.+)@\d{4}-\d{2}-\d{2}$/;

/** The code as the authorities gave it: 24 for 24@2025-06-30. */
export function officialCode(code: string): string {
  return DATED_CODE.exec(code)?.[1] ?? code;
}

/**
 * Units with codes that are their own: earlier holders of a code get their last day behind it.
 * Holders whose times overlap keep the same code, for the reader to refuse.
 */
export function withOwnCodes(units: readonly ReportingUnit[]): readonly ReportingUnit[] {
  const holders = groupedBy(units, ({ code }) => code);
  return units.map((unit) => {
    const others = holders.get(unit.code)?.filter((other) => other !== unit) ?? [];
    const isEarlier =
      unit.validTo !== '' && others.some(({ validFrom }) => validFrom > unit.validTo);
    return isEarlier ? { ...unit, code: `${unit.code}@${unit.validTo}` } : unit;
  });
}

/** Who has held a code, earliest first; also by the dated code, and by code and first day. */
export type CodeHolders = ReadonlyMap<string, readonly ReportingUnit[]>;

export function codeHolders(units: readonly ReportingUnit[]): CodeHolders {
  const holders = new Map<string, ReportingUnit[]>();
  const add = (code: string, unit: ReportingUnit): void => {
    const others = holders.get(code);
    if (!others) holders.set(code, [unit]);
    else if (!others.includes(unit)) others.push(unit);
  };
  const inTime = [...units].sort((left, right) => compareText(left.validFrom, right.validFrom));
  for (const unit of inTime) {
    const official = officialCode(unit.code);
    add(official, unit);
    if (official !== unit.code) add(unit.code, unit);
    if (unit.validFrom !== '') add(`${official}@${unit.validFrom}`, unit);
  }
  return holders;
}

/**
 * The unit that a code meant in a year: of several holders the one valid then, of several of these
 * the one at the year's end. Undefined where nobody, or nobody then, had the code.
 */
export function holderIn(
  holders: CodeHolders,
  code: string,
  year: number,
): ReportingUnit | undefined {
  const all = holders.get(code) ?? [];
  return all.length <= 1 ? all[0] : all.filter((unit) => isValidInYear(unit, year)).at(-1);
}

/** The unit that a change of boundaries took figures from: the last holder begun before it. */
export function holderBefore(
  holders: CodeHolders,
  code: string,
  day: string,
): ReportingUnit | undefined {
  const all = holders.get(code) ?? [];
  if (all.length <= 1 || day === '') return all[0];
  return all.filter(({ validFrom }) => validFrom < day).at(-1);
}

/** The unit that a change of boundaries led to: the first holder not ended before it. */
export function holderAfter(
  holders: CodeHolders,
  code: string,
  day: string,
): ReportingUnit | undefined {
  const all = holders.get(code) ?? [];
  if (all.length <= 1 || day === '') return all.at(-1);
  return all.find(({ validTo }) => validTo === '' || validTo >= day);
}

/** The code as it must be written for a figure of that year, so that it is read as the same unit. */
export function codeForYear(holders: CodeHolders, code: string, year: number): string {
  if (code === '' || holderIn(holders, code, year)?.code === code) return code;
  const unit = holders.get(code)?.find((holder) => holder.code === code);
  return unit === undefined || unit.validFrom === '' ? code : `${code}@${unit.validFrom}`;
}
