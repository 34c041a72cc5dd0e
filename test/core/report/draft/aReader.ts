import { verifyDraft } from '#core/report/draft/verifyDraft';
import type { Verdict } from '#core/report/draft/verdict';
import type { Compilation } from '#core/figures/compilation';

/** What a reader says of a draft who has a book, or none. */
interface Reader {
  readonly verdicts: (...lines: readonly string[]) => readonly Verdict[];
  /** "520,5 tỷ đồng agree" */
  readonly said: (...lines: readonly string[]) => readonly string[];
  /** The numbers that differ, each with what it should be: "98,2% → 96,7%". */
  readonly faults: (...lines: readonly string[]) => readonly string[];
  /** The same without what they should be. */
  readonly wrong: (...lines: readonly string[]) => readonly string[];
  /** The numbers about which an alarm is raised. */
  readonly alarms: (...lines: readonly string[]) => readonly string[];
  /** Each number with its verdict. */
  readonly pairs: (...lines: readonly string[]) => readonly (readonly [string, string])[];
  /** "agree disagree" */
  readonly inShort: (...lines: readonly string[]) => string;
  /** "agree BC110" */
  readonly about: (...lines: readonly string[]) => readonly string[];
}

export function readerWith(compilation: Compilation | undefined): Reader {
  const verdicts: Reader['verdicts'] = (...lines) =>
    verifyDraft(
      lines.map((text, at) => ({ line: at + 1, text })),
      compilation,
    );
  return {
    verdicts,
    said: (...lines) => verdicts(...lines).map(({ text, verdict }) => `${text} ${verdict}`),
    faults: (...lines) =>
      verdicts(...lines).flatMap(({ text, verdict, proposal }) =>
        verdict === 'disagree' ? [`${text} → ${proposal}`] : [],
      ),
    wrong: (...lines) =>
      verdicts(...lines).flatMap(({ text, verdict }) => (verdict === 'disagree' ? [text] : [])),
    pairs: (...lines) => verdicts(...lines).map(({ text, verdict }) => [text, verdict]),
    inShort: (...lines) =>
      verdicts(...lines)
        .map(({ verdict }) => verdict)
        .join(' '),
    about: (...lines) =>
      verdicts(...lines).map(({ verdict, indicator }) => `${verdict} ${indicator}`.trim()),
    alarms: (...lines) =>
      verdicts(...lines).flatMap(({ text, verdict }) =>
        verdict === 'disagree' || verdict === 'ambiguous' ? [text] : [],
      ),
  };
}
