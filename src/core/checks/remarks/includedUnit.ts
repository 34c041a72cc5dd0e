import type { ReportingUnit } from '#core/catalogue/reportingUnit';
import { anyOf } from '#core/numbers/patterns';
import { plainSpelling, tidySpaces } from '#core/numbers/spelling';

/** "Đã bao gồm doanh thu của …", "gồm cả …", "đã cộng cả …", "gộp số của …"; "chưa bao gồm", "không gồm" say the contrary. */
const INCLUDES = anyOf('u', [
  /(?<!\p{L})(?<!(?:chưa|không)\s+(?:\p{L}+\s+)?)(?:bao gồm|(?<!bao\s)gồm|gộp)(?:\s+(?:cả|luôn|chung|toàn bộ|phần))*\s+/u,
  /(?<!\p{L})(?<!(?:chưa|không)\s+(?:\p{L}+\s+)?)(?:tính|cộng|kể)\s+(?:cả|luôn|chung|gộp)(?:\s+(?:cả|phần))?\s+/u,
]);

/** Between there and the name of a unit: "doanh thu của", "số liệu, lao động của"; nothing that says otherwise. */
const OF_IT =
  /^(?:(?:số liệu|số|doanh thu|lao động|sản lượng|thuê bao|nộp ngân sách|nhân sự|kết quả|báo cáo)(?:\s*(?:,|và)\s*|\s+))*(?:của\s+)?$/u;

/** Units by every name they have, spelled in one way; a name of several is nobody's. */
export type UnitsByName = ReadonlyMap<string, ReportingUnit | undefined>;

export function unitsByName(units: Iterable<ReportingUnit>): UnitsByName {
  const byName = new Map<string, ReportingUnit | undefined>();
  for (const unit of units) {
    for (const name of new Set([unit.name, ...unit.aliases].map(plainSpelling))) {
      byName.set(name, byName.has(name) ? undefined : unit);
    }
  }
  return byName;
}

/** The unit whose figure a remark says to be in the figure that it stands beside; the longest name that is there. */
export function unitIncluded(remark: string, units: UnitsByName): ReportingUnit | undefined {
  const said = plainSpelling(remark);
  const found = INCLUDES.exec(said);
  if (!found) return undefined;
  const from = found.index + found[0].length;
  const words = [...said.slice(from).matchAll(/[\p{L}\d]+/gu)].slice(0, MOST_WORDS);
  const starts = words.map(({ index }) => from + index);
  const ends = words.map(({ index, 0: word }) => from + index + word.length).reverse();
  const written = tidySpaces(remark);
  for (const start of starts.filter((one) => OF_IT.test(said.slice(from, one)))) {
    for (const end of ends) {
      const unit = units.get(said.slice(start, end));
      if (unit && !OF_LONGER_NAME.test(written.slice(end))) return unit;
    }
  }
  return undefined;
}

/** What it is of and the longest name of an enterprise. */
const MOST_WORDS = 24;

/** "Mạng Trăng Non" is another than "Mạng Trăng". */
const OF_LONGER_NAME = /^\s+\p{Lu}/u;
