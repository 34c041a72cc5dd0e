import { sentenceOf } from '#core/findings/messages';
import type { VerdictKind } from '#core/report/draft/verdict';
import type { DraftVerdict } from '../thread/draftVerdicts';
import { Icon, type IconName } from './Icon';
import type { PaneProps } from './paneProps';
import { Progress } from './Progress';

const VERDICT_ICONS: Readonly<Record<VerdictKind, IconName>> = {
  agree: 'done',
  disagree: 'error',
  ambiguous: 'warning',
  'not-found': 'note',
};

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
      <form onSubmit={paste}>
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
        {state.draft.kind === 'read' && <Verdicts {...props} verdicts={state.draft.verdicts} />}
      </div>
    </details>
  );
}

function Verdicts(props: PaneProps & { readonly verdicts: readonly DraftVerdict[] }) {
  const { verdicts, words } = props;
  const wrong = verdicts.filter(({ verdict }) => verdict === 'disagree').length;
  return (
    <>
      <p class="strong">{words.draft.summary(verdicts.length, wrong)}</p>
      <ul class="list">
        {verdicts.map((one, position) => (
          <VerdictLine key={position} {...props} one={one} />
        ))}
      </ul>
    </>
  );
}

/** The verdict is said by a word and an icon as well as by colour. */
function VerdictLine({ one, state, words }: PaneProps & { readonly one: DraftVerdict }) {
  const { line, text, verdict, message, proposal } = one;
  return (
    <li class={`finding verdict-${verdict}`}>
      <Icon name={VERDICT_ICONS[verdict]} />
      <div class="finding-body">
        <p>
          <strong class="verdict">{words.draft.verdicts[verdict]}</strong> <q>{text}</q>{' '}
          <span class="hint">{words.draft.line(line)}</span>
        </p>
        {message && <p>{sentenceOf(message, state.language)}</p>}
        {proposal !== '' && (
          <>
            <p class="proposal">{words.check.proposal(proposal)}</p>
            <button
              class="button button-small"
              aria-label={words.draft.copyWording(proposal)}
              onClick={() => void navigator.clipboard.writeText(proposal)}
            >
              {words.draft.copy}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
