import type { YearBook } from '#core/catalogue/yearBook';
import { success, type Result } from '#core/findings/refusal';
import { Stopped, type CompilerThread } from '../thread/compilerThread';

export interface FormMaking {
  readonly startThread: () => CompilerThread;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** The forms in one zip archive. */
export interface MadeForms {
  readonly forms: number;
  readonly archive: Uint8Array;
}

/**
 * Makes all forms of a book in a thread of its own. When the signal aborts, the thread stops at
 * once and nothing is kept.
 */
export async function makeFormsInThread(
  book: YearBook,
  { startThread, signal, onProgress }: FormMaking,
): Promise<Result<MadeForms> | 'stopped'> {
  const thread = startThread();
  const stop = () => thread.stop();
  signal.addEventListener('abort', stop);
  try {
    await thread.ask('takeBook', { book });
    const begun = await thread.ask('beginForms', {});
    if (!begun.ok) return begun;
    const total = begun.value;
    for (let done = 0; done < total; done += 1) {
      onProgress(done, total);
      await thread.ask('writeNextForm', {});
    }
    const archive = await thread.ask('finishForms', {});
    return signal.aborted ? 'stopped' : success({ forms: total, archive });
  } catch (cause) {
    if (cause instanceof Stopped) return 'stopped';
    throw cause;
  } finally {
    signal.removeEventListener('abort', stop);
    thread.stop();
  }
}
