import type { UnitState } from '#core/figures/compilation';
import type { Severity } from '#core/findings/finding';
import { LINES_AT_A_TIME } from '../paneState';
import type { Nothing, Reactions } from './reactions';

/** Which lines of the board of units and of the list of findings are shown. */
export interface ListEvents {
  readonly 'board-filtered': { readonly state: UnitState['state'] | undefined };
  readonly 'board-searched': { readonly text: string };
  readonly 'more-units-asked': Nothing;
  readonly 'findings-filtered': { readonly severity: Severity | undefined };
  readonly 'unit-findings-asked': { readonly unit: string | undefined };
  readonly 'more-findings-asked': Nothing;
}

export const onLists: Reactions<ListEvents> = {
  'board-filtered': (state, event) => ({
    ...state,
    board: { ...state.board, state: event.state, shown: LINES_AT_A_TIME },
  }),
  'board-searched': (state, { text }) => ({
    ...state,
    board: { ...state.board, text, shown: LINES_AT_A_TIME },
  }),
  'more-units-asked': (state) => ({ ...state, board: withMore(state.board) }),

  'findings-filtered': (state, { severity }) => ({
    ...state,
    findings: { ...state.findings, severity, shown: LINES_AT_A_TIME },
  }),
  'unit-findings-asked': (state, { unit }) => ({
    ...state,
    step: 'check',
    notice: undefined,
    findings: { severity: undefined, unit, shown: LINES_AT_A_TIME },
  }),
  'more-findings-asked': (state) => ({ ...state, findings: withMore(state.findings) }),
};

/** A long list with another portion of its lines. */
export function withMore<List extends { readonly shown: number }>(list: List): List {
  return { ...list, shown: list.shown + LINES_AT_A_TIME };
}
