import type { ReadClaim } from '../../arithmetic/tested';
import type { BookFigures } from '../../bookFigures';
import { verdictOn } from '../../judgeClaim';
import type { Statement } from '../../statement';
import { findPhrases } from '../../subjects/phraseIndex';
import type { ReadText } from '../../text/wholeSentence';
import { wordsOf } from '../../text/words';
import { heldAsExtreme } from '../ranks/extremes';
import { isAtFault } from './faultInColumn';
import type { Holding } from '../whose/holders';
import {
  exactMeant,
  provenColumn,
  readingsOf,
  type Entry,
  type Meaning,
  type ProvenColumn,
} from './provenColumns';
import { heldAsTop, topSaid } from '../ranks/topOfUnits';

/** The numbers of a sentence that stand beside names of units, column by column where they prove what they are. */
export function heldByColumns(
  { text, read }: ReadText,
  holdings: readonly Holding[],
  told: ReadonlySet<string>,
  figures: BookFigures,
): readonly ReadClaim[] {
  const entries = holdings.flatMap((holding) => {
    const one = read[holding.position];
    return one ? [{ ...holding, one }] : [];
  });
  const here = namedIn(text, read, figures);
  const sure = new Set<string>();
  const held = [...read];
  for (const column of columnsOf(entries)) {
    const proven = provenColumn(column, [here, told], figures) ?? shareOfSum(column, sure);
    if (!proven) continue;
    here.add(proven.code);
    if (proven.isSure) sure.add(proven.code);
    const top = proven.isSure ? topSaid(text, proven) : undefined;
    for (const entry of column) {
      const one = heldInColumn(text, entry, proven, held[entry.position - 1], figures);
      const among = top ? heldAsTop(entry, one.verdict, top, column, figures) : one.verdict;
      held[entry.position] = { ...one, verdict: among };
    }
  }
  return held;
}

/** "…; tính chung, ba huyện chiếm 45,8%": of the one thing that the sentence has told of each of them. */
function shareOfSum(column: readonly Entry[], sure: ReadonlySet<string>): ProvenColumn | undefined {
  const [entry, ...others] = column;
  const [code, ...more] = sure;
  const isShare =
    entry?.manner === 'sum' &&
    entry.one.claim.number.unit === 'percent' &&
    SHARE.test(entry.around);
  if (!isShare || code === undefined || others.length + more.length > 0) return undefined;
  return { code, isShare: true, entries: column, fitting: [], digits: 0, isSure: false };
}

const SHARE =
  /(?<!\p{L})(?:chiếm|nắm|giữ)(?:\s+(?:khoảng|gần|hơn|trên))*\s+(?:(?:của\s+)?(?:toàn|cả) tỉnh|thị phần)?\s*$/iu;

/** The columns of a sentence; what is in per cent may be a share of what the others are. */
function columnsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const columns = new Map<string, readonly Entry[]>();
  for (const entry of entries) {
    columns.set(entry.column, [...(columns.get(entry.column) ?? []), entry]);
  }
  const isOfPercent = ([key]: readonly [string, unknown]): number =>
    Number(key.startsWith('percent'));
  return [...columns]
    .sort((one, other) => isOfPercent(one) - isOfPercent(other))
    .map(([, column]) => column);
}

/** What the words of a sentence name, or its numbers are known to be. */
function namedIn(text: string, read: readonly ReadClaim[], figures: BookFigures): Set<string> {
  const named = findPhrases(figures.phrases, wordsOf(text)).flatMap(({ codes }) => codes);
  const known = read
    .filter(({ verdict }) => verdict.verdict === 'agree' && verdict.indicator !== '')
    .map(({ verdict }) => verdict.indicator);
  const plain = wordsOf(text)
    .map((word) => word.text)
    .join(' ');
  const short = [...figures.shortNames].flatMap(([name, codes]) =>
    ` ${plain} `.includes(` ${name} `) ? codes : [],
  );
  const codes = [...named, ...known, ...short];
  return new Set(codes.flatMap((code) => [code, ...figures.ratesOf(code)]));
}

function heldInColumn(
  text: string,
  entry: Entry,
  column: ProvenColumn,
  before: ReadClaim | undefined,
  figures: BookFigures,
): ReadClaim {
  const { claim, verdict } = entry.one;
  const isOpen = verdict.verdict === 'not-found' || verdict.verdict === 'ambiguous';
  const isFitting = column.fitting.includes(entry);
  const isOfAnother = verdict.verdict === 'disagree' && verdict.indicator !== column.code;
  if (!isOpen && !(isFitting && isOfAnother)) return entry.one;
  if (!isFitting && !isAtFault(entry, column, figures)) return entry.one;
  const statement = statementOf(entry, column, figures);
  const found = statement && verdictOn({ ...claim, kind: 'level' }, statement, verdict.line);
  if (!found || found.verdict === 'not-found') return entry.one;
  const from = before?.claim.number.end ?? 0;
  const areAll = column.fitting.length > 1 && column.fitting.length === column.entries.length;
  const held =
    column.isSure || areAll
      ? heldAsExtreme(text, from, { ...claim, kind: 'level' }, found, figures)
      : found;
  return { claim, verdict: held };
}

function statementOf(entry: Entry, meaning: Meaning, figures: BookFigures): Statement | undefined {
  const { units, one } = entry;
  const indicator = figures.indicators.get(meaning.code);
  const exact = exactMeant(entry, meaning, figures);
  if (!indicator || !exact) return undefined;
  return {
    indicator,
    unit: units.length === 1 ? (units[0] ?? '') : '',
    year: figures.year,
    compares: meaning.isShare ? 'share' : 'level',
    readings: readingsOf(one.claim.number, meaning, figures),
    exact,
    isNamed: true,
  };
}
