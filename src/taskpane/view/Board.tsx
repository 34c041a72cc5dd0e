import type { UnitState } from '#core/figures/compilation';
import { board, type BoardLine } from '../state/board';
import type { BookFacts } from '../thread/bookFacts';
import { Icon, type IconName } from './Icon';
import { More } from './More';
import type { PaneProps } from './paneProps';

const STATES = ['received', 'partial', 'late', 'missing'] as const;
const STATE_ICONS: Readonly<Record<UnitState['state'], IconName>> = {
  received: 'done',
  partial: 'part',
  missing: 'missing',
  late: 'late',
};

/** Every unit that must report, and what it has sent. */
export function Board(props: PaneProps & { readonly facts: BookFacts }) {
  const { state, words, send, facts } = props;
  const { counts, lines, hidden } = board(facts, state.compiled, state.board);
  if (facts.units.length === 0) return null;
  return (
    <section class="section" aria-labelledby="board-title">
      <h3 id="board-title">{words.collect.board}</h3>
      <div class="filters" role="group" aria-labelledby="board-title">
        {STATES.map((one) => (
          <button
            key={one}
            class={`filter filter-${one}`}
            aria-pressed={state.board.state === one}
            onClick={() =>
              send({ type: 'board-filtered', state: state.board.state === one ? undefined : one })
            }
          >
            <span class="filter-count">{counts[one]}</span>
            <span class="filter-name">{words.collect.states[one]}</span>
          </button>
        ))}
      </div>
      <label class="field">
        <span class="visually-hidden">{words.collect.search}</span>
        <input
          class="input"
          type="search"
          placeholder={words.collect.search}
          value={state.board.text}
          onInput={({ currentTarget }) =>
            send({ type: 'board-searched', text: currentTarget.value })
          }
        />
      </label>
      {lines.length === 0 && <p class="hint">{words.collect.nobody}</p>}
      <ul class="list">
        {lines.map((line) => (
          <UnitLine key={line.unit} {...props} line={line} />
        ))}
      </ul>
      <More hidden={hidden} words={words} onMore={() => send({ type: 'more-units-asked' })} />
    </section>
  );
}

function UnitLine({ line, words, send }: PaneProps & { readonly line: BoardLine }) {
  const { name, state, file, observations, errors, warnings } = line;
  const problems = words.collect.problems(errors, warnings);
  const text = (
    <>
      <span class={`state-icon state-${state}`} title={words.collect.states[state]}>
        <Icon name={STATE_ICONS[state]} />
      </span>
      <span class="line-text">
        <span class="line-name">{name}</span>
        <span class="line-detail">
          {words.collect.states[state]}
          {' · '}
          {file === '' ? words.collect.nothingSent : words.collect.observations(observations)}
          {problems !== '' && (
            <span class={errors > 0 ? 'problems problems-error' : 'problems'}>
              {' · '}
              {problems}
            </span>
          )}
        </span>
      </span>
    </>
  );
  return (
    <li>
      {problems === '' ? (
        <div class="line">{text}</div>
      ) : (
        <button
          class="line line-button"
          title={words.collect.openProblems(name)}
          onClick={() => send({ type: 'unit-findings-asked', unit: line.unit })}
        >
          {text}
          <Icon name="go" />
        </button>
      )}
    </li>
  );
}
