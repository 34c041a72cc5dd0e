import type { PaneProps } from './paneProps';

/** Reports that stand in sheets of the workbook itself. */
export function SheetsToRead({ state, words, desk }: PaneProps) {
  if (state.workbook.kind !== 'book' || state.workbook.otherSheets.length === 0) return null;
  const read = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const chosen = new FormData(event.currentTarget).getAll('sheet');
    void desk.collectSheets(chosen.filter((name) => typeof name === 'string'));
  };
  return (
    <details class="card">
      <summary>{words.collect.fromSheets}</summary>
      <form onSubmit={read}>
        <fieldset class="choices">
          <legend class="hint">{words.collect.fromSheetsHint}</legend>
          {state.workbook.otherSheets.map(({ name, visibility }) => {
            const isHidden = visibility !== 'visible';
            return (
              <label key={name} class="choice">
                <input type="checkbox" name="sheet" value={name} disabled={isHidden} />
                <span>
                  {name}
                  {isHidden && <span class="table-title">{words.collect.hiddenSheet}</span>}
                </span>
              </label>
            );
          })}
        </fieldset>
        <button class="button" type="submit">
          {words.collect.readChosen}
        </button>
      </form>
    </details>
  );
}
