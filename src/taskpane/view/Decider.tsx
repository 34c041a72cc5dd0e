import type { PaneProps } from './paneProps';
import { isPersonNamed, PersonField } from './PersonField';

/** Who decides, asked once: no decision is kept without. */
export function Decider({ state, words, send }: PaneProps) {
  return (
    <PersonField
      id={DECIDER}
      label={words.decide.by}
      name={state.decider}
      onNamed={(by) => send({ type: 'decider-named', by })}
    />
  );
}

const DECIDER = 'decider';

/** Whether it is known who decides; else the field that asks for it says so. */
export function isDeciderNamed(
  { decider }: PaneProps['state'],
  words: PaneProps['words'],
): boolean {
  return isPersonNamed(DECIDER, decider, words.decide.noName);
}
