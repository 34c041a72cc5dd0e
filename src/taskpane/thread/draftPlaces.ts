import type { Verdict } from '#core/report/draft/verdict';
import type { DraftLine } from '#core/report/draft/verifyDraft';
import { plainText } from '#core/report/draft/text/plainText';

/** A number in a draft with the words on both sides of it, by which a person finds it. */
export interface DraftPlace {
  readonly before: string;
  /** '' where it begins at the end of one line and goes on in the next. */
  readonly number: string;
  readonly after: string;
}

type Placed = Pick<Verdict, 'line' | 'text'>;

/** The places of these numbers, which come in the order of the text; of one in a table its row. */
export function draftPlaces(
  draft: readonly DraftLine[],
  verdicts: readonly Placed[],
): readonly DraftPlace[] {
  const lines = new Map(draft.map((one) => [one.line, one] as const));
  const rows = rowHeads(draft);
  const ends = new Map<number, number>();
  return verdicts.map(({ line, text }) => {
    const written = lines.get(line);
    const within = plainText(written?.text ?? '').trim();
    const head = written?.cell ? (rows.get(rowOf(written.cell)) ?? '') : '';
    const at = positionOf(text, within, ends.get(line) ?? 0);
    if (at < 0) return { before: join(head, lastOf(within)), number: '', after: '' };
    const end = at + text.length;
    ends.set(line, end);
    const before = join(head, lastOf(within.slice(0, at)));
    return { before, number: text, after: firstOf(within.slice(end)) };
  });
}

/** What each row of a table is about: its first cell that says something in words. */
function rowHeads(draft: readonly DraftLine[]): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  for (const { text, cell } of draft) {
    if (!cell || heads.has(rowOf(cell)) || !IN_WORDS.test(text)) continue;
    heads.set(rowOf(cell), plainText(text).trim());
  }
  return heads;
}

const IN_WORDS = /\p{L}{2}/u;

function rowOf({ table, row }: NonNullable<DraftLine['cell']>): string {
  return `${table} ${row}`;
}

function join(head: string, before: string): string {
  return head === '' || before.startsWith(head) ? before : `${head}: ${before}`;
}

/** Of "50" in "1.500 và 50" the second; -1 where it does not stand there. */
function positionOf(text: string, within: string, from: number): number {
  for (let at = within.indexOf(text, from); at >= 0; at = within.indexOf(text, at + 1)) {
    const isApart = !/[\p{L}\d][.,]?$/u.test(within.slice(0, at));
    if (isApart && !/^[.,]?\d/u.test(within.slice(at + text.length))) return at;
  }
  return -1;
}

/** Enough to find the place by, and no more than two lines of a narrow pane. */
const MOST_CHARACTERS = 45;

function lastOf(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `…${text.slice(-MOST_CHARACTERS).replace(/^\S*\s/u, ' ')}`;
}

function firstOf(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS).replace(/\s\S*$/u, ' ')}…`;
}
