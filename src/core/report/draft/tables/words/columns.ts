import type { BookFigures } from '../../bookFigures';
import { headText, type Grid } from '../grid';
import { aboutName, type Head } from './about';
import { columnMeaning, isOfPartOfYear, saysOnlyWhen } from './columnMeaning';
import { TOTAL_OF_LISTED } from './rows';

/**
 * A change that does not say over what is one over the year before only where no other year stands
 * beside it, and what does not say that it is of the whole year may be of the part beside it.
 */
export function columnsOf({ heads }: Grid, figures: BookFigures): ReadonlyMap<number, Head> {
  const columns = new Map([...heads].map(([column, parts]) => [column, headOf(parts, figures)]));
  const hasEarlier = isOverSeveral(columns, figures);
  const ofUnits = [...columns.values()].filter(({ about: { unit } }) => unit !== undefined);
  const hasPart = [...heads.values()].some((parts) => isOfPartOfYear(headText(parts)));
  const settled = (head: Head, text: string): Head => {
    if (TOTAL_OF_LISTED.test(text) && ofUnits.length >= LEAST_UNITS) {
      return { ...head, about: { ...head.about, unit: '', isTotal: true } };
    }
    const isChangeOrPlan = head.meaning.kind !== 'level' && head.meaning.kind !== 'plan-level';
    const mayBeOfPart = hasPart && isChangeOrPlan && !SAYS_WHOLE_YEAR.test(text);
    const mayBeOverAnother = hasEarlier && head.meaning.isOverUnsaid === true;
    return mayBeOfPart || mayBeOverAnother
      ? { ...head, meaning: { kind: 'unclear', year: head.meaning.year } }
      : head;
  };
  return new Map(
    [...columns].map(
      ([column, head]) => [column, settled(head, headText(heads.get(column) ?? []))] as const,
    ),
  );
}

/** So many units stand side by side that "Tổng cộng" beside them is theirs. */
const LEAST_UNITS = 2;
const SAYS_WHOLE_YEAR = /(?:19|20)\d\d|ước|ưth|cả năm/u;

export function isOverSeveral(columns: ReadonlyMap<number, Head>, figures: BookFigures): boolean {
  return [...columns.values()].some(
    ({ meaning: { kind, year } }) => kind === 'level' && (year ?? figures.year) < figures.year - 1,
  );
}

/** Whether a column of levels names its year, so that those which do not may be of any. */
export function saysItsYears(columns: ReadonlyMap<number, Head>): boolean {
  return [...columns.values()].some(
    ({ meaning: { kind, year } }) => kind === 'level' && year !== undefined,
  );
}

/** What a column is about, an indicator or a unit, and what its other words say of its numbers. */
function headOf(parts: readonly string[], figures: BookFigures): Head {
  const last = parts.at(-1) ?? '';
  const isPercent = last.includes('%') || last === 'tỷ lệ';
  const named = parts.map((part) => aboutName(part, figures));
  const at = named.findIndex(
    ({ indicator, unit }) => indicator !== undefined || unit !== undefined,
  );
  const about = named[at];
  if (about) {
    const others = parts.filter((_, position) => position !== at);
    const meaning = columnMeaning(headText(others), figures.year);
    return { about, meaning, saysOnlyWhen: false, isPercent };
  }
  const head = headText(parts);
  const bare = head.replace(/(?:^|\s)(?:năm\s*)?(?:19|20)\d\d(?=$|\s)/gu, ' ').trim();
  return {
    about: aboutName(bare, figures),
    meaning: columnMeaning(head, figures.year),
    saysOnlyWhen: saysOnlyWhen(head),
    isPercent,
  };
}
