import { headText } from '../grid';
import { isOfPartOfYear, saysOnlyWhen } from '../words/columnMeaning';
import { columnAsked } from './columnAsked';
import { proven, type ProvenLine } from './proven';
import type { Reader, ReadTable } from './readTable';

/** Columns of levels below heads that are no whole names, or say no year. */
export function levelColumns(reader: Reader): readonly ProvenLine[] {
  const { table, figures } = reader;
  return [...table.columns].flatMap(([column, { about, meaning }]) => {
    const head = headText(table.heads.get(column) ?? []);
    const isLevel = meaning.kind === 'level' && about.unit === undefined && !CHANGE_HEAD.test(head);
    if (!isLevel || table.labels.has(column) || isOfPartOfYear(head)) return [];
    const codes = about.indicator === undefined ? codesOf(head, reader) : [about.indicator];
    const said = meaning.year ?? table.context.year;
    if (said === undefined && table.context.leavesYearOpen && !hasYears(table)) return [];
    const years = said === undefined ? [figures.year, figures.year - 1] : [said];
    const hypotheses = codes.flatMap((code) =>
      years.map((year) => columnAsked(column, { code, year, kind: 'level' }, reader)),
    );
    return proven(hypotheses, reader);
  });
}

function hasYears({ rows }: ReadTable): boolean {
  return rows.some(({ about }) => about.year !== undefined);
}

/** By the head itself, or where it says nothing but when, by what stands above the table. */
function codesOf(head: string, { names, table }: Reader): readonly string[] {
  const own = names(head.replace(/^(?:trong đó|tr\.\s?đó)\s*:?/u, ''));
  if (own.length > 0 || !saysOnlyWhen(head)) return own;
  const above = [...table.caption].reverse().map(names);
  return above.find((codes) => codes.length > 0) ?? [];
}

/** What is below such a head is said of levels and is none. */
export const CHANGE_HEAD =
  /tăng|giảm|so với|so sánh|chênh lệch|thị phần|tỷ trọng|cơ cấu|xếp hạng|thứ hạng/u;
