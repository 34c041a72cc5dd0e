import type { CompilingEvents } from './events/compiling';
import type { ExplainingEvents } from './events/explaining';
import type { ListEvents } from './events/lists';
import type { ScreenEvents } from './events/screen';
import type { WordingEvents } from './events/wording';
import type { WorkbookEvents } from './events/workbook';
import type { WritingEvents } from './events/writing';

/** What each event tells, by its name. */
export type PaneEvents = ScreenEvents &
  WorkbookEvents &
  CompilingEvents &
  ListEvents &
  WordingEvents &
  WritingEvents &
  ExplainingEvents;

/** Something that happened in the pane: one of all events, or of those with the name given. */
export type PaneEvent<Name extends keyof PaneEvents = keyof PaneEvents> = {
  readonly [Each in Name]: { readonly type: Each } & PaneEvents[Each];
}[Name];
