import { DraftVerdicts } from './DraftVerdicts';
import type { PaneProps } from './paneProps';
import { Progress } from './Progress';

/** A draft of the report is dropped or pasted, and read back number by number. */
export function DraftCard(props: PaneProps) {
  const { state, words, desk } = props;
  const read = (file: File | undefined) => {
    if (file) void desk.readDraft(file.name, file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    read(event.dataTransfer?.files[0]);
  };
  const paste = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const text = new FormData(event.currentTarget).get('draft');
    if (typeof text === 'string') void desk.readDraft(words.draft.pasted, new Blob([text]));
  };
  return (
    <details class="card" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <summary>{words.draft.title}</summary>
      <p class="hint">{words.draft.hint}</p>
      <span class="file-button">
        <input
          id="choose-draft"
          class="file-input"
          type="file"
          accept=".docx,.txt,.md"
          onChange={({ currentTarget }) => {
            read(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        <label class="button" for="choose-draft">
          {words.draft.choose}
        </label>
      </span>
      <form class="form" onSubmit={paste}>
        <label class="field">
          <span class="label">{words.draft.text}</span>
          <textarea class="input" name="draft" rows={4} required />
        </label>
        <button class="button" type="submit">
          {words.draft.read}
        </button>
      </form>
      <div aria-live="polite">
        {state.draft.kind === 'reading' && <Progress label={words.draft.reading} />}
        {state.draft.kind === 'read' && <DraftVerdicts {...props} {...state.draft} />}
      </div>
    </details>
  );
}
