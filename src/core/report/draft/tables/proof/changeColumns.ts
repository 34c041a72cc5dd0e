import type { AskedCell } from '../askedCell';
import { headText } from '../grid';
import { isOfPartOfYear } from '../words/columnMeaning';
import { columnAsked } from './columnAsked';
import { CHANGE_HEAD } from './levelColumns';
import { proven, type Hypothesis, type ProvenLine } from './proven';
import type { Reader, ReadTable } from './readTable';

/** "Tăng, giảm", "Tăng (%)", "Thị phần (%)": of what stands in the columns of levels. */
export function changeColumns(
  reader: Reader,
  levels: readonly ProvenLine[],
): readonly ProvenLine[] {
  const { table } = reader;
  return [...table.columns].flatMap(([column, { about }]) => {
    const head = headText(table.heads.get(column) ?? []);
    const isChange = CHANGE_HEAD.test(head) || BARE_PERCENT.test(head);
    const isOfTable = about.unit === undefined && !table.labels.has(column);
    if (!isChange || !isOfTable || isOfPartOfYear(head)) return [];
    const kinds = BARE_PERCENT.test(head)
      ? ratioKinds(table)
      : kindsOf(head, table.hasEarlierYears);
    const hypotheses = table.isByUnit
      ? ofUnits(column, kinds, levels, reader)
      : ofIndicators(column, kinds, levels, reader);
    return proven(hypotheses, reader);
  });
}

/** Each row has its own indicator: by its words, or as its levels have proven. */
function ofIndicators(
  column: number,
  kinds: readonly AskedCell['kind'][],
  levels: readonly ProvenLine[],
  reader: Reader,
): readonly Hypothesis[] {
  const ofRows = new Map(levels.flatMap(({ codes }) => [...codes]));
  const rows = reader.table.rows.map((row) => ({
    ...row,
    about: { ...row.about, indicator: row.about.indicator ?? ofRows.get(row) },
  }));
  const table = { ...reader.table, rows };
  const year = yearOf(column, reader);
  return kinds.map((kind) =>
    columnAsked(column, { code: undefined, year, kind }, { ...reader, table }),
  );
}

/** The whole column is about one indicator, which its head names or the columns beside it are about. */
function ofUnits(
  column: number,
  kinds: readonly AskedCell['kind'][],
  levels: readonly ProvenLine[],
  reader: Reader,
): readonly Hypothesis[] {
  const { table, names, known } = reader;
  const inLevels = levels.flatMap(({ codes }) => [...codes.values()]);
  const inCells = [...known.values()].flatMap(({ indicator }) =>
    indicator === '' ? [] : [indicator],
  );
  const beside = [...new Set([...inLevels, ...inCells])];
  const head = headText(table.heads.get(column) ?? []);
  const own = new Set(names(head.replace(CHANGE_WORDS, ' ')));
  const codes = own.size > 0 ? beside.filter((code) => own.has(code)) : beside;
  const wide = codes.length > 0 ? codes : [...own];
  const year = yearOf(column, reader);
  return wide.flatMap((code) =>
    kinds.map((kind) => columnAsked(column, { code, year, kind }, reader)),
  );
}

function yearOf(column: number, { table, figures }: Reader): number {
  return table.columns.get(column)?.meaning.year ?? table.context.year ?? figures.year;
}

/** What one column of levels may be in per cent of another. */
function ratioKinds({ columns, hasEarlierYears }: ReadTable): readonly AskedCell['kind'][] {
  const hasPlan = [...columns.values()].some(({ meaning: { kind } }) => kind === 'plan-level');
  return [
    ...(hasPlan ? (['plan'] as const) : []),
    ...(hasEarlierYears ? [] : (['growth-or-index'] as const)),
    'share',
  ];
}

/** "Tỷ lệ (%)" behind "Tăng, giảm" is what that is in per cent. */
const BARE_PERCENT = /^(?:tỷ lệ|(?:tỷ lệ\s*)?\(?%\)?)$/u;
const CHANGE_WORDS =
  /tăng|giảm|so với|so sánh|chênh lệch|thị phần|tỷ trọng|cơ cấu|trưởng|tốc độ|năm trước|cùng kỳ|mức/gu;

function kindsOf(head: string, hasEarlierYears: boolean): readonly AskedCell['kind'][] {
  if (/công bố|điều chỉnh|kế hoạch|kh(?!\p{L})|đóng góp|hạng/u.test(head)) return [];
  if (/thị phần|tỷ trọng|cơ cấu/u.test(head)) {
    return /tăng|giảm|so với|so sánh|chênh/u.test(head) ? [] : ['share'];
  }
  const isOverSaid = /năm trước|cùng kỳ|(?:19|20)\d\d/u.test(head);
  if (hasEarlierYears && !isOverSaid) return [];
  return head.includes('%') ? ['growth-or-index', 'difference'] : ['difference', 'growth-or-index'];
}
