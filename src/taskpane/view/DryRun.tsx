import type { PlannedChange, WritingState } from '../state/paneState';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';

type Plan = Extract<WritingState, { kind: 'planned' }>;

/** What will be written or replaced, and what that would undo; nothing is written yet. */
export function DryRun(props: PaneProps & { readonly plan: Plan }) {
  const { plan, words, desk, send } = props;
  const { changes } = plan;
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
      {taken.length > 0 && <Caution text={words.compile.takenHint(quoted(taken))} />}
      <Undone {...props} />
      <div class="actions">
        <p class="hint">{words.compile.summary(count('create'), count('replace'))}</p>
        <button class="button button-primary" onClick={() => void desk.writeSheets()}>
          {words.compile.write(chosen.length)}
        </button>
      </div>
    </>
  );
}

/** What somebody typed into our sheets, and tables that will not follow the new figures. */
function Undone({ plan, words }: PaneProps & { readonly plan: Plan }) {
  const chosen = new Set(plan.changes.filter(({ isChosen }) => isChosen).map(({ sheet }) => sheet));
  const edits = plan.edits.filter(({ sheet }) => chosen.has(sheet));
  const editsOf = (isTable: boolean) =>
    edits
      .filter((one) => one.isTable === isTable)
      .map(({ sheet, cells, more }) => words.compile.editedCells(sheet, cells.join(', '), more))
      .join('; ');
  const leftOut = plan.changes.filter(({ isChosen, change }) => !isChosen && change === 'replace');
  const older = [...leftOut.map(({ sheet }) => sheet), ...plan.olderTables];
  const [tables, records] = [editsOf(true), editsOf(false)];
  return (
    <>
      {records !== '' && <Caution text={words.compile.editedRecords(records)} />}
      {tables !== '' && <Caution text={words.compile.editedTables(tables)} />}
      {older.length > 0 && <Caution text={words.compile.olderTables(quoted(older))} />}
    </>
  );
}

function Caution({ text }: { readonly text: string }) {
  return (
    <p class="caution">
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

function ChangeMark({ change, words }: PaneProps & { readonly change: PlannedChange }) {
  const kind = change.isChosen || change.change === 'taken' ? change.change : 'left-out';
  return (
    <span class={`change change-${kind}`}>
      {kind === 'left-out' ? words.compile.leftOut : words.compile.changes[kind]}
    </span>
  );
}
