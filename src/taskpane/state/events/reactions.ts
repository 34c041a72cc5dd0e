import type { PaneState } from '../paneState';

/**
 * What the pane becomes at each of these events; `Events` holds by an event's name what it tells
 * beside.
 */
export type Reactions<Events> = {
  readonly [Name in keyof Events]: (state: PaneState, event: Events[Name]) => PaneState;
};

/** An event that tells nothing but that it happened. */
export type Nothing = Readonly<Record<never, never>>;
