import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compilation } from '#core/figures/compilation';
import { toDecimalText } from '#core/numbers/decimalText';
import type { Rational } from '#core/numbers/rational';
import { roundHalfAwayFromZero } from '#core/numbers/rounding';
import type { Verdict } from '#core/report/draft/verdict';
import { verifyDraft, type DraftLine } from '#core/report/draft/verifyDraft';
import { openDraft } from '#files/openDraft';
import { ROOT } from './commandLine';

/** A number of a draft that is wrong, and what is right. */
interface WrongNumber {
  readonly text: string;
  readonly right: string;
  /** It is not found yet. */
  readonly isHard: boolean;
}

export interface RetoldDraft {
  readonly text: string;
  readonly wrong: readonly WrongNumber[];
}

/** The drafts of test/drafts/worked or test/drafts/kept for a sample set. */
export function retoldDrafts(part: 'worked' | 'kept', set: string): readonly RetoldDraft[] {
  return readFileSync(path.join(ROOT, 'test/drafts', part, `${set}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [wrong = '', right = '', text = ''] = line.split('\t');
      const rights = right.split('|');
      return {
        text: text.replaceAll(' ⏎ ', '\n'),
        wrong: (wrong === '' ? [] : wrong.split('|')).map((one, at) => ({
          text: one.replace(/^\?/u, ''),
          right: rights[at] ?? '',
          isHard: one.startsWith('?'),
        })),
      };
    });
}

export function linesOf(text: string): readonly DraftLine[] {
  const opened = openDraft(Buffer.from(text), 'draft.md');
  if (!opened.ok) throw new Error(`not a draft: ${text}`);
  return opened.value;
}

/** What the reader says against a draft: each number with what is right, to as many decimals. */
export function saidAgainst(
  { text, wrong }: RetoldDraft,
  compilation: Compilation,
): readonly string[] {
  return verifyDraft(linesOf(text), compilation)
    .filter(isAlarm)
    .map((verdict) => {
      const known = wrong.find((one) => isNumber(verdict, one));
      return known ? `${known.text} → ${rounded(verdict.expected, known.right)}` : verdict.text;
    });
}

export function expectedAgainst({ wrong }: RetoldDraft): readonly string[] {
  return wrong.filter(({ isHard }) => !isHard).map(({ text, right }) => `${text} → ${right}`);
}

export function isAlarm({ verdict }: Verdict): boolean {
  return verdict === 'disagree' || verdict === 'ambiguous';
}

function isNumber({ text }: Verdict, wrong: WrongNumber): boolean {
  return text.toLowerCase().includes(wrong.text.toLowerCase());
}

function rounded(value: Rational | undefined, like: string): string {
  const decimals = like.split('.')[1]?.length ?? 0;
  if (value === undefined) return '';
  return toDecimalText(roundHalfAwayFromZero(value, decimals)).replace('-', '');
}
