import { refusalSentence } from '#core/findings/refusal';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { Progress } from './Progress';

/** A book is recognised, or one is made. */
export function StartStep(props: PaneProps) {
  const { state, words } = props;
  switch (state.workbook.kind) {
    case 'looking':
      return <Progress label={words.start.looking} />;
    case 'making':
      return <Progress label={words.start.making} />;
    case 'book':
      return <FoundBook {...props} />;
    case 'no-book':
      return <NewBook {...props} />;
  }
}

function FoundBook({ state, words, desk, send }: PaneProps) {
  if (state.workbook.kind !== 'book') return null;
  const { units, indicators } = state.workbook.facts;
  return (
    <>
      <div class="card">
        <p class="card-title">
          <Icon name="done" />
          {words.start.found}
        </p>
        <dl class="facts">
          <dt>{words.start.units}</dt>
          <dd>{units.length}</dd>
          <dt>{words.start.indicators}</dt>
          <dd>{indicators.length}</dd>
        </dl>
        <p class="hint">{words.start.foundHint}</p>
        {units.length === 0 && (
          <p class="caution">
            <Icon name="warning" />
            <span>
              {words.start.noUnits} {words.start.afterMaking}
            </span>
          </p>
        )}
        <button class="button" onClick={() => void desk.lookAtWorkbook()}>
          {words.start.lookAgain}
        </button>
      </div>
      <p class="hint">{words.start.privacy}</p>
      <div class="actions">
        <button
          class="button button-primary"
          onClick={() => send({ type: 'step-chosen', step: 'collect' })}
        >
          {words.start.next}
        </button>
      </div>
    </>
  );
}

function NewBook({ state, words, desk }: PaneProps) {
  if (state.workbook.kind !== 'no-book') return null;
  const { why } = state.workbook;
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const answers = new FormData(event.currentTarget);
    void desk.makeBook(textIn(answers, 'department').trim(), Number(textIn(answers, 'year')));
  };
  return (
    <>
      {why && (
        <p class="caution">
          <Icon name="warning" />
          <span>{refusalSentence(why, state.language)}</span>
        </p>
      )}
      <form class="card" onSubmit={make}>
        <p class="card-title">{words.start.noBookTitle}</p>
        <p class="hint">{words.start.noBookHint}</p>
        <label class="field">
          <span class="label">{words.start.department}</span>
          <input class="input" name="department" required maxLength={200} autocomplete="off" />
          <span class="hint">{words.start.departmentHint}</span>
        </label>
        <label class="field">
          <span class="label">{words.start.year}</span>
          <input
            class="input input-short"
            name="year"
            required
            inputMode="numeric"
            pattern="(19|20)[0-9]{2}"
            maxLength={4}
            autocomplete="off"
          />
        </label>
        <div class="row">
          <button class="button button-primary" type="submit">
            {words.start.make}
          </button>
          <button class="button" type="button" onClick={() => void desk.lookAtWorkbook()}>
            {words.start.lookAgain}
          </button>
        </div>
      </form>
      <p class="hint">{words.start.privacy}</p>
    </>
  );
}

function textIn(answers: FormData, name: string): string {
  const answer = answers.get(name);
  return typeof answer === 'string' ? answer : '';
}
