import type { Finding } from '#core/findings/finding';
import type { PaneState } from '../state/paneState';
import type { Store } from '../state/store';
import type { PaneWords } from '../words/paneWords';
import type { Desk } from '../work/desk';

/** What every part of the page is drawn from, and where its buttons lead. */
export interface PaneProps {
  readonly state: PaneState;
  readonly words: PaneWords;
  readonly desk: Desk;
  readonly send: Store['send'];
}

/** What is drawn about one finding. */
export type FindingProps = PaneProps & { readonly finding: Finding };
