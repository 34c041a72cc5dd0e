import type { PaneEvent } from './paneEvent';
import type { PaneState } from './paneState';
import { reduce } from './reduce';

/** The one place where the pane's state changes. */
export interface Store {
  readonly state: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  /** Called after each change. */
  readonly follow: (listener: (state: PaneState) => void) => void;
}

export function openStore(first: PaneState): Store {
  let state = first;
  const listeners: ((state: PaneState) => void)[] = [];
  return {
    state: () => state,
    send: (event) => {
      state = reduce(state, event);
      for (const listener of listeners) listener(state);
    },
    follow: (listener) => {
      listeners.push(listener);
    },
  };
}
