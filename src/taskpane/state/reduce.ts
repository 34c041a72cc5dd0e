import { onCompiling } from './events/compiling';
import { onExplaining } from './events/explaining';
import { onLists } from './events/lists';
import type { Reactions } from './events/reactions';
import { onScreen } from './events/screen';
import { onWording } from './events/wording';
import { onWorkbook } from './events/workbook';
import { onWriting } from './events/writing';
import type { PaneEvent, PaneEvents } from './paneEvent';
import type { PaneState } from './paneState';

const REACTIONS: Reactions<PaneEvents> = {
  ...onScreen,
  ...onWorkbook,
  ...onCompiling,
  ...onLists,
  ...onWording,
  ...onWriting,
  ...onExplaining,
};

/** The pane after something happened. */
export function reduce<Name extends keyof PaneEvents>(
  state: PaneState,
  event: PaneEvent<Name>,
): PaneState {
  return REACTIONS[event.type](state, event);
}
