import type { PlannedChange, WritingState } from '../state/paneState';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { Progress } from './Progress';
import { ReportCard } from './ReportCard';

/** The tables are previewed, written, and taken back. */
export function CompileStep(props: PaneProps) {
  const { state, words } = props;
  if (state.workbook.kind !== 'book' || (!state.compiled && state.writing.kind !== 'written')) {
    return <p class="hint">{words.compile.nothingRead}</p>;
  }
  return (
    <>
      {state.compiled && <Readiness {...props} />}
      <WritingStage {...props} />
      {state.compiled && <ReportCard {...props} />}
    </>
  );
}

function Readiness({ state, words }: PaneProps) {
  if (!state.compiled) return null;
  const { totals, observations, isDraft, findings } = state.compiled;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <p>{words.compile.ready(totals, observations)}</p>
      {isDraft && (
        <p class="caution">
          <Icon name="warning" />
          <span>{words.compile.draftHint(errors)}</span>
        </p>
      )}
    </>
  );
}

function WritingStage(props: PaneProps) {
  const { state, words, desk } = props;
  const { writing } = state;
  switch (writing.kind) {
    case 'not-planned':
      return (
        <div class="actions">
          <p class="hint">{words.compile.planHint}</p>
          <button class="button button-primary" onClick={() => void desk.planSheets()}>
            {words.compile.plan}
          </button>
        </div>
      );
    case 'planning':
      return <Progress label={words.compile.planning} />;
    case 'planned':
      return <DryRun {...props} changes={writing.changes} />;
    case 'writing':
      return (
        <div class="card">
          <Progress
            label={words.compile.writing(Math.round(writing.share * 100))}
            done={writing.share}
            total={1}
          />
          <button class="button" onClick={() => desk.stop()}>
            {words.compile.stop}
          </button>
        </div>
      );
    case 'written':
      return <Written {...props} run={writing.run} />;
    case 'removing':
      return <Progress label={words.compile.removing} />;
  }
}

function DryRun(props: PaneProps & { readonly changes: readonly PlannedChange[] }) {
  const { changes, words, desk, send } = props;
  const chosen = changes.filter(({ isChosen }) => isChosen);
  const taken = changes.filter(({ change }) => change === 'taken').map(({ sheet }) => sheet);
  const tables = changes.filter(({ isTable }) => isTable);
  const records = changes.filter(({ isTable }) => !isTable);
  const count = (change: PlannedChange['change']) =>
    chosen.filter((one) => one.change === change).length;
  return (
    <>
      <fieldset class="card choices">
        <legend class="card-title">{words.compile.tables}</legend>
        <p class="hint">{words.compile.tablesHint}</p>
        {tables.map((change) => (
          <label key={change.sheet} class="choice choice-change">
            <input
              type="checkbox"
              checked={change.isChosen}
              disabled={change.change === 'taken'}
              onChange={({ currentTarget }) =>
                send({
                  type: 'table-chosen',
                  sheet: change.sheet,
                  isChosen: currentTarget.checked,
                })
              }
            />
            <span class="choice-name">
              {change.sheet}
              <span class="table-title">{change.title}</span>
            </span>
            <ChangeMark {...props} change={change} />
          </label>
        ))}
      </fieldset>
      <details class="card">
        <summary>{words.compile.records(records.length)}</summary>
        <p class="hint">{words.compile.recordsHint}</p>
        <ul class="plain-list">
          {records.map((change) => (
            <li key={change.sheet} class="choice-change">
              <span class="choice-name">{change.sheet}</span>
              <ChangeMark {...props} change={change} />
            </li>
          ))}
        </ul>
      </details>
      {taken.length > 0 && (
        <p class="caution">
          <Icon name="warning" />
          <span>{words.compile.takenHint(taken.map((name) => `“${name}”`).join(', '))}</span>
        </p>
      )}
      <div class="actions">
        <p class="hint">{words.compile.summary(count('create'), count('replace'))}</p>
        <button class="button button-primary" onClick={() => void desk.writeSheets()}>
          {words.compile.write(chosen.length)}
        </button>
      </div>
    </>
  );
}

function ChangeMark({ change, words }: PaneProps & { readonly change: PlannedChange }) {
  const kind = change.isChosen || change.change === 'taken' ? change.change : 'left-out';
  return (
    <span class={`change change-${kind}`}>
      {kind === 'left-out' ? words.compile.leftOut : words.compile.changes[kind]}
    </span>
  );
}

type WrittenRun = Extract<WritingState, { kind: 'written' }>['run'];

function Written({ run, state, words, desk }: PaneProps & { readonly run: WrittenRun }) {
  return (
    <div class="card">
      <p class="card-title">
        <Icon name="done" />
        {words.compile.written(run.created.length, run.replaced.length)}
      </p>
      <p class="hint">{words.compile.writtenHint}</p>
      <div class="row">
        <button class="button" onClick={() => void desk.removeRun()}>
          <Icon name="undo" />
          {words.compile.remove}
        </button>
        {state.compiled && (
          <button class="button" onClick={() => void desk.planSheets()}>
            {words.compile.again}
          </button>
        )}
      </div>
      <p class="hint">{words.compile.removeHint}</p>
    </div>
  );
}
