import { Icon } from './Icon';
import type { PaneProps } from './paneProps';

/** The last decision can be taken back. */
export function LastDecision({ state, words, desk }: PaneProps) {
  if (state.decisionsMade === 0) return null;
  return (
    <div class="only">
      <p class="hint">{words.decide.keptHint}</p>
      <button id={UNDO} class="button button-small" onClick={() => void desk.undoDecision()}>
        <Icon name="undo" />
        {words.decide.undo}
      </button>
    </div>
  );
}

const UNDO = 'undo-decision';

/** The pressed button has gone with its finding; the next press may well be to undo. */
export function focusOnUndo(): void {
  document.getElementById(UNDO)?.focus();
}
