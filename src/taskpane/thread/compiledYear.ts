import type { Compilation, UnitState } from '#core/figures/compilation';
import type { Finding } from '#core/findings/finding';
import { contactsOf, type Contacts } from './contacts';
import { headlineFigures, type HeadlineFigure } from './headlineFigures';

/** What the pane shows of a compilation; the figures stay in the thread until they are asked for. */
export interface CompiledYear {
  readonly unitStates: readonly UnitState[];
  readonly findings: readonly Finding[];
  readonly isDraft: boolean;
  readonly observations: number;
  /** How many indicators of the catalogue have a figure for the province. */
  readonly totals: number;
  readonly headlines: readonly HeadlineFigure[];
  readonly contacts: Contacts;
}

/** What the pane shows of it. */
export function compiledYear(compilation: Compilation): CompiledYear {
  const { unitStates, findings, isDraft, observations, totals } = compilation;
  return {
    unitStates,
    findings,
    isDraft,
    observations: observations.length,
    totals: totals.filter(({ value }) => value !== undefined).length,
    headlines: headlineFigures(compilation),
    contacts: contactsOf(compilation),
  };
}
