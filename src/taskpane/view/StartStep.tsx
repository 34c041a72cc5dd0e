import { refusalSentence } from '#core/findings/refusal';
import type { CsvFile } from '../thread/newBook';
import { FormMode } from './FormMode';
import { FormsCard } from './FormsCard';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { Progress } from './Progress';
import { textIn } from './textIn';

/** A book is recognised, or one is made. */
export function StartStep(props: PaneProps) {
  const { state, words } = props;
  switch (state.workbook.kind) {
    case 'looking':
      return <Progress label={words.start.looking} />;
    case 'making':
      return <Progress label={words.start.making} />;
    case 'form':
      return <FormMode {...props} form={state.workbook.form} />;
    case 'book':
      return <FoundBook {...props} />;
    case 'no-book':
      return <NewBook {...props} />;
  }
}

function FoundBook(props: PaneProps) {
  const { state, words, desk, send } = props;
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
      {units.length > 0 && <FormsCard {...props} />}
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
    void makeBook(answers);
  };
  const makeBook = async (answers: FormData): Promise<void> =>
    desk.makeBook({
      department: textIn(answers, 'department').trim(),
      year: Number(textIn(answers, 'year')),
      units: await csvIn(answers, 'units'),
      figures: await csvIn(answers, 'figures'),
    });
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
        <CsvField name="units" label={words.start.unitsFile} hint={words.start.unitsFileHint} />
        <CsvField
          name="figures"
          label={words.start.figuresFile}
          hint={words.start.figuresFileHint}
        />
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

function CsvField({
  name,
  label,
  hint,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
}) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input class="input" type="file" name={name} accept=".csv,text/csv" />
      <span class="hint">{hint}</span>
    </label>
  );
}

/** The text of a file that was chosen; of none, the browser gives a file without a name. */
async function csvIn(answers: FormData, name: string): Promise<CsvFile | undefined> {
  const file = answers.get(name);
  if (!(file instanceof File) || file.name === '') return undefined;
  return { name: file.name, text: await file.text() };
}
