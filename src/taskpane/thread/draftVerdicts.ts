import type { Compilation } from '#core/figures/compilation';
import { success, type Result } from '#core/findings/refusal';
import type { Verdict } from '#core/report/draft/verdict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { openDraft } from '#files/openDraft';

/** What the pane shows of a verdict: the book's figure is in its message and proposal. */
export type DraftVerdict = Pick<Verdict, 'line' | 'text' | 'verdict' | 'message' | 'proposal'>;

/** Every statistic of a draft, a .docx or a text, held against the last compilation. */
export function draftVerdicts(
  bytes: Uint8Array,
  file: string,
  compilation: Compilation | undefined,
): Result<readonly DraftVerdict[]> {
  const draft = openDraft(bytes, file);
  if (!draft.ok) return draft;
  return success(
    verifyDraft(draft.value, compilation).map(({ line, text, verdict, message, proposal }) => ({
      line,
      text,
      verdict,
      message,
      proposal,
    })),
  );
}
